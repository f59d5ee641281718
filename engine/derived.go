package engine

import (
	"fmt"
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
		if actor := x.snapshot.Schema.Actor(); plan.Per != actor {
			return &query.Error{
				Code: expression.CodeNotSupported, Where: "define." + plan.Ref.Name,
				Message: fmt.Sprintf("a definition per %s is not supported where the events are read in the order of %s", plan.Per, actor),
			}
		}
		d := x.newDerivation(plan)
		if err := d.compute(); err != nil {
			return fmt.Errorf("compute %s: %w", plan.Ref.Name, err)
		}
		x.derived = append(x.derived, d.column)
		if err := x.accountDerived(); err != nil {
			return err
		}
	}
	return nil
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
		ctx: x.ctx, plan: &plan, snapshot: x.snapshot, threads: x.threads, memory: x.memory, service: x.service,
		shards: x.shards, rowsPerUnit: x.rowsPerUnit, derived: x.derived,
	}
}

// joined adds the work of an inner execution.
func (x *execution) joined(inner *execution) {
	x.rows.Add(inner.rows.Load())
	x.bytes.Add(inner.bytes.Load())
	x.segments = max(x.segments, inner.segments)
}

// newCursor returns a cursor over the snapshot that knows the computed columns. Every cursor
// of a query comes from here.
func (x *execution) newCursor() *scan.Cursor {
	c := scan.NewCursor(x.snapshot)
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
