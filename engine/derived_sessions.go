package engine

import (
	"math"

	"github.com/sluice-analytics/sluice/engine/scan"
	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// computeSessions makes a column of a property of sessions. All events of the dataset are
// read, so that no session is cut.
func (d *derivation) computeSessions() error {
	inner := d.x.inner(math.MinInt64, math.MaxInt64)
	defer d.x.joined(inner)
	plan, value := sessionPlan(d.plan.Sessions)
	rows := inner.newSessionRows(plan, math.MinInt64, math.MaxInt64)
	units, err := inner.units(inner.shards, rows.segments, cutActors)
	if err != nil {
		return err
	}
	found := make([][]*sessionPart, len(d.column.Shards))
	err = inner.forEachUnit(units, func(i int) func(unit) error {
		worker, values := rows.worker(i), vector.Compile(value)
		return func(u unit) error {
			part := newSessionPart(d.plan.Type)
			err := worker.run(u, func(b *vector.Batch) error { return part.take(b, values, rows.refs().actor) })
			d.mu.Lock()
			defer d.mu.Unlock()
			found[u.shard] = append(found[u.shard], part)
			return err
		}
	})
	if err != nil {
		return err
	}
	for _, shard := range d.x.shards {
		d.column.Shards[shard] = d.sessionValues(d.x.actorBound(shard), found[shard])
		found[shard] = nil
	}
	return nil
}

// sessionPlan returns the sessions whose rows give the property, and the property over these
// rows. Where the columns that every session has say enough, its events need not be
// measured.
func sessionPlan(plan *query.Sessions) (*query.Sessions, *expression.Expr) {
	property := plan.Properties[0]
	ready := make([]uint32, len(plan.Aggregates))
	for i, aggregation := range plan.Aggregates {
		column, ok := readyColumn(aggregation)
		if !ok {
			return plan, &expression.Expr{Op: expression.Column, Type: property.Type, Ref: expression.Ref{Name: property.Name, ID: sessionProperties}}
		}
		ready[i] = column
	}
	bare := *plan
	bare.Properties, bare.Aggregates = nil, nil
	return &bare, renumbered(property.Expr, func(id uint32) uint32 { return ready[id] })
}

// readyColumn returns the column of a session that an aggregation of its events is.
func readyColumn(a query.Aggregation) (uint32, bool) {
	switch ofTime := a.Arg != nil && a.Arg.Op == expression.Column && a.Arg.Ref.ID == schema.TimeID; {
	case a.Filter != nil:
		return 0, false
	case a.Function == query.CountRows && (a.Arg == nil || ofTime):
		return sessionEvents, true
	case ofTime && (a.Function == query.Min || a.Function == query.First):
		return sessionStart, true
	case ofTime && (a.Function == query.Max || a.Function == query.Last):
		return sessionEnd, true
	}
	return 0, false
}

// sessionPart is the sessions of a unit, in flat columns. Those of one actor come in the
// order of time.
type sessionPart struct {
	actors []uint32
	starts []int64
	// Of the values no null is marked: null lists the sessions whose value is none.
	values vector.Vector
	null   []int
	text   *vector.Interner
	memo   codesMemo
}

func newSessionPart(typ schema.Type) *sessionPart {
	p := &sessionPart{values: vector.Vector{Type: typ}, text: vector.NewInterner()}
	p.memo.into = p.text
	return p
}

// take appends the sessions of a batch of rows.
func (p *sessionPart) take(b *vector.Batch, values *vector.Evaluator, actor expression.Ref) error {
	actors, err := b.Column(actor)
	if err != nil {
		return err
	}
	starts, err := b.Column(expression.Ref{ID: sessionStart})
	if err != nil {
		return err
	}
	v, err := values.Eval(b)
	if err != nil {
		return err
	}
	first := len(p.actors)
	p.actors = append(p.actors, actors.Codes[:b.Rows]...)
	p.starts = append(p.starts, starts.Ints[:b.Rows]...)
	switch {
	case v.Const:
		for r := range b.Rows {
			p.put(v.Value(r), first+r)
		}
		return nil
	case p.values.Type.IsText():
		p.takeCodes(v, b.Rows, first)
		return nil
	case p.values.Type == schema.Float64:
		p.values.Floats = append(p.values.Floats, v.Floats[:b.Rows]...)
	default:
		p.values.Ints = append(p.values.Ints, v.Ints[:b.Rows]...)
	}
	if v.Null != nil {
		for r := range b.Rows {
			if v.Null.Get(r) {
				p.null = append(p.null, first+r)
			}
		}
	}
	return nil
}

// takeCodes appends values that are text.
func (p *sessionPart) takeCodes(v *vector.Vector, rows, first int) {
	of, ok := v.Text.(*vector.DictionaryText)
	if !ok {
		for r := range rows {
			p.put(v.Value(r), first+r)
		}
		return
	}
	p.memo.open(of)
	for _, code := range v.Codes[:rows] {
		p.values.Codes = append(p.values.Codes, p.memo.code(code))
	}
}

// put appends one value, that of the session with the number given.
func (p *sessionPart) put(value schema.Value, session int) {
	appendValue(&p.values, p.text, value)
	if value.Null && !p.values.Type.IsText() {
		p.null = append(p.null, session)
	}
}

// sessionValues lays the sessions of a shard out by actor. The value behind the last one is
// null, for events of no session.
func (d *derivation) sessionValues(bound int, parts []*sessionPart) *scan.Values {
	count := 0
	first := make([]uint32, bound+2)
	for _, p := range parts {
		count += len(p.actors)
		for _, actor := range p.actors {
			first[actor+2]++
		}
	}
	for i := 1; i < len(first); i++ {
		first[i] += first[i-1]
	}
	values := scan.NewValues(d.plan.Type, count+1)
	values.Starts = make([]int64, count)
	for _, p := range parts {
		// first[actor+1] is where the actor's next session goes, and in the end where the
		// next actor's begin.
		d.place(p, first[1:], values)
	}
	values.First = first[:bound+1]
	return values
}

// place writes the sessions of a part to their places, and moves next on.
func (d *derivation) place(p *sessionPart, next []uint32, values *scan.Values) {
	codes := make([]uint32, p.text.Bound())
	for code := 1; code < len(codes); code++ {
		codes[code] = d.text.Intern(p.text.At(uint32(code)))
	}
	null := p.null
	for i, actor := range p.actors {
		at := next[actor]
		next[actor]++
		values.Starts[at] = p.starts[i]
		switch {
		case p.values.Codes != nil:
			values.Codes[at] = codes[p.values.Codes[i]]
			continue
		case p.values.Floats != nil:
			values.Floats[at] = p.values.Floats[i]
		default:
			values.Ints[at] = p.values.Ints[i]
		}
		if len(null) > 0 && null[0] == i {
			null = null[1:]
			continue
		}
		values.Null[at>>6] &^= 1 << (at & 63)
	}
}
