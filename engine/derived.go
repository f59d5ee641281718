package engine

import (
	"cmp"
	"fmt"
	"math"
	"sync"

	"github.com/sluice-analytics/sluice/engine/scan"
	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage"
	"github.com/sluice-analytics/sluice/storage/schema"
	"github.com/sluice-analytics/sluice/storage/segment"
)

// derivation computes one column of events that a definition stands for: flat arrays of
// values by shard, which cursors read like any other column.
type derivation struct {
	x      *execution
	plan   *query.Derived
	column *scan.Derived

	mu sync.Mutex
	// text has the strings of the values. It grows while the column is computed and is only
	// read from then on.
	text *vector.Interner
	memo codesMemo
}

// derive computes the columns that the plan's definitions stand for, each of which may read
// those before it.
func (x *execution) derive() error {
	if x.plan.Samples != nil {
		// The timeline of one actor needs its own shard and no other.
		all := x.shards
		x.shards = x.sampleShards(x.plan.Samples)
		defer func() { x.shards = all }()
	}
	for i := range x.plan.Derived {
		plan := &x.plan.Derived[i]
		column, err := x.deriveColumn(plan)
		if err != nil {
			return fmt.Errorf("compute %s: %w", plan.Ref.Name, err)
		}
		x.derived = append(x.derived, column)
		if err := x.accountDerived(); err != nil {
			return err
		}
	}
	return nil
}

// deriveColumn computes one column over the events in the order of its own units.
func (x *execution) deriveColumn(plan *query.Derived) (*scan.Derived, error) {
	own, err := x.arranged(plan.Per, x.derivedNeeds(plan))
	if err != nil {
		return nil, err
	}
	x.releases = append(x.releases, own.release) // its actors are asked for until the end
	inner := x.inner(x.plan.From, x.plan.To)
	inner.snapshot = own.snapshot
	if plan.Per != cmp.Or(x.viewPer(), x.whole.Schema.Actor()) {
		inner.shards = allShards(own.snapshot) // in each may be somebody of the shards that the view reads
	}
	defer x.joined(inner)
	d := inner.newDerivation(plan)
	if own.regrouped != nil {
		per, _ := x.whole.Schema.Find(plan.Per)
		d.column.Per = expression.Ref{Name: per.Name, ID: per.ID}
		d.column.Order = noOrder // another regrouping numbers the units anew
		x.warn(fmt.Sprintf("define.%s needed %d events brought into the order of %s", plan.Ref.Name, own.regrouped.Rows, plan.Per))
	}
	return d.column, d.compute()
}

// noOrder is the ID of no column, and of no order of a cursor: values are found by the texts
// of their units.
const noOrder = math.MaxUint32 - 1

// derivedNeeds is what a column is computed from.
func (x *execution) derivedNeeds(plan *query.Derived) needs {
	n := needs{from: math.MinInt64, to: math.MaxInt64, columns: x.columnsOf(&query.Plan{Derived: []query.Derived{*plan}})}
	for _, column := range x.derived {
		n.columns = append(n.columns, column.Per)
	}
	return n
}

func allShards(snapshot *storage.Snapshot) []int {
	shards := make([]int, snapshot.Config.Shards)
	for shard := range shards {
		shards[shard] = shard
	}
	return shards
}

// accountDerived reports what the columns hold, which is the query's own and no worker's.
func (x *execution) accountDerived() error {
	size := int64(0)
	for _, column := range x.derived {
		size += column.SizeBytes()
	}
	for worker := range x.threads {
		if err := x.memory.set(worker, 0); err != nil {
			return err
		}
	}
	return x.memory.set(x.threads, size)
}

func (x *execution) newDerivation(plan *query.Derived) *derivation {
	d := &derivation{x: x, plan: plan, text: vector.NewInterner()}
	d.memo.into = d.text
	d.column = &scan.Derived{
		Ref: plan.Ref, Type: plan.Type, Text: d.text, Find: findActor(x.snapshot), Shards: make([]*scan.Values, x.snapshot.Config.Shards),
	}
	actor, _ := x.actor()
	d.column.Per, d.column.Order = actor, actor.ID
	return d
}

// findActor finds the shards and the dense ids of a snapshot's actors.
func findActor(snapshot *storage.Snapshot) func(actor string) (shard int, id uint32, ok bool) {
	return func(actor string) (int, uint32, bool) {
		shard := segment.ShardOf([]byte(actor), snapshot.Config.Shards)
		id, ok := snapshot.Actors(shard).Find(actor)
		return shard, id, ok
	}
}

// compute fills in the column.
func (d *derivation) compute() error {
	switch {
	case d.plan.Actors != nil:
		d.computeList()
		return nil
	case d.plan.Cohort != nil:
		return d.computeCohort()
	case d.plan.Sessions != nil:
		return d.computeSessions()
	default:
		return d.computeMeasure()
	}
}

// pass returns an execution that reads all events of the definition's range, whatever the
// query's filter says, and knows the columns that were computed before.
func (d *derivation) pass() *execution {
	from, to := d.x.plan.From, d.x.plan.To
	if d.plan.From != nil {
		from = *d.plan.From
	}
	if d.plan.To != nil {
		to = *d.plan.To
	}
	return d.x.inner(from, to)
}

// inner returns an execution over all events of another range, for what is computed on the
// way to the view. Its work is added to the outer one's by joined.
func (x *execution) inner(from, to int64) *execution {
	plan := *x.plan
	plan.From, plan.To, plan.Where = from, to, nil
	return &execution{
		ctx: x.ctx, plan: &plan, snapshot: x.snapshot, whole: x.whole, threads: x.threads, memory: x.memory, service: x.service,
		shards: x.shards, rowsPerUnit: x.rowsPerUnit, derived: x.derived,
	}
}

// joined adds the work of an inner execution.
func (x *execution) joined(inner *execution) {
	x.rows.Add(inner.rows.Load())
	x.bytes.Add(inner.bytes.Load())
	x.segments = max(x.segments, inner.segments)
}

// newCursor returns a cursor over the events in the order that is read.
func (x *execution) newCursor() *scan.Cursor { return x.cursorOver(x.snapshot) }

// cursorOver returns a cursor over a snapshot that knows the computed columns. Every cursor
// of a query comes from here.
func (x *execution) cursorOver(snapshot *storage.Snapshot) *scan.Cursor {
	c := scan.NewCursor(snapshot)
	c.Derive(x.derived)
	return c
}

// actorBound is a number above every dense id of a shard's actors. It may grow, but no
// segment of the snapshot has the ids that are new.
func (x *execution) actorBound(shard int) int {
	return vector.NewActorText(x.snapshot.Actors(shard), shard).Bound()
}

// set writes a value of the column.
func (d *derivation) set(values *scan.Values, at int, value schema.Value) {
	code := uint32(0)
	if d.plan.Type.IsText() && !value.Null {
		code = d.text.Intern(value.Text)
	}
	values.Set(at, value, code)
}

// fill gives all actors of all shards a value.
func (d *derivation) fill(value schema.Value) {
	for _, shard := range d.x.shards {
		bound := d.x.actorBound(shard)
		values := scan.NewValues(d.plan.Type, bound)
		for actor := int(segment.FirstActor); actor < bound; actor++ {
			d.set(values, actor, value)
		}
		d.column.Shards[shard] = values
	}
}
