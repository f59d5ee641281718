package reference

import (
	"cmp"

	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/calendar"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// flow is the chosen chain of a unit, or of a pass, as a row.
type flow struct {
	start  int64
	values []schema.Value
	// way are the events that tell where flows differ: see wayOf.
	way []*event
}

func (f *flow) parts() []*event { return f.way }

func (f *flow) at() int64 { return f.start }

// Value returns a column of the flow, as query.Flows numbers them.
func (f *flow) Value(ref expression.Ref) schema.Value { return f.values[ref.ID] }

// flows returns the flows of the funnel that begin in [from, to).
func (r *runner) flows(plan *query.Flows, from, to int64) []row {
	ranged := *r.plan
	ranged.From, ranged.To = from, to
	inner := *r
	inner.plan = &ranged
	var rows []row
	for _, u := range inner.funnelUnits(plan.Funnel) {
		for _, o := range u.run(nil).all {
			rows = append(rows, u.flow(plan, o.chosen[0]))
		}
	}
	r.ambiguous, r.undecided = cmp.Or(r.ambiguous, inner.ambiguous), cmp.Or(r.undecided, inner.undecided)
	r.tooLarge = r.tooLarge || inner.tooLarge
	return rows
}

// flow makes a row of a chain. All chains that a unit's outcome may mean have the same times,
// and so the same row.
func (u *unit) flow(plan *query.Flows, c chain) *flow {
	first, last := c.first().time, c.last().time
	step := c.last().step + 1
	if u.plan.Order == query.OrderAny {
		step = len(c)
	}
	f := &flow{start: first, way: u.wayOf(c), values: []schema.Value{
		schema.IntOf(int64(step)), schema.BoolOf(u.converted(c)), schema.TimestampOf(first),
		schema.FloatOf(float64(max(0, last-first)) / float64(calendar.Second)),
	}}
	for place := range u.plan.Steps {
		at := schema.NullOf(schema.Timestamp)
		if l, ok := u.at(c, place); ok {
			at = schema.TimestampOf(l.time)
		}
		f.values = append(f.values, at)
	}
	f.values = append(f.values, evaluate(u.plan.Hold, c.first().event)...)
	cells := u.measureBetween(plan.Aggregates, first, last)
	for _, property := range plan.Properties {
		f.values = append(f.values, property.Expr.Eval(cells))
	}
	f.values = append(f.values, schema.StringOf(c.first().event.unit))
	return f
}

// converted reports whether a chain has the last step that is required.
func (u *unit) converted(c chain) bool {
	for place := len(u.plan.Steps) - 1; place >= 0; place-- {
		if !u.plan.Steps[place].Optional {
			_, ok := u.at(c, place)
			return ok
		}
	}
	return false
}

// measureBetween measures the unit's events from one moment to another, both included.
func (u *unit) measureBetween(aggregates []query.Aggregation, first, last int64) cellRow {
	var events []row
	for _, m := range u.events {
		if m.time >= first && m.time <= last {
			events = append(events, m.event.uncut)
		}
	}
	cells := make(cellRow, len(aggregates))
	for i, aggregation := range aggregates {
		cells[i] = u.r.measure(aggregation, events, u.r.isActor(aggregation))
	}
	return cells
}

// lastRequired is the place of the last step that is not optional.
func lastRequired(plan *query.Funnel) int {
	last := 0
	for s, step := range plan.Steps {
		if !step.Optional {
			last = s
		}
	}
	return last
}

// wayOf are the events of the unit from the moment where a chain begins to that of its last
// required step, or where it has not that, to the end of its window; but not those that match
// a step, unless they could have begun the chain at that moment.
func (u *unit) wayOf(c chain) []*event {
	start := c.first().time
	over := u.windowOver(start)
	if u.plan.Complete {
		over = min(over, u.to)
	}
	if l, ok := u.at(c, lastRequired(u.plan)); ok {
		over = add64(l.time, 1)
	}
	var way []*event
	for _, m := range u.events {
		if m.time < start || m.time >= over {
			continue
		}
		begins, serves := false, false
		for s, matches := range m.matches {
			serves = serves || matches
			begins = begins || matches && u.mayBegin(s)
		}
		if !serves || begins && m.time == start {
			way = append(way, m.event.uncut)
		}
	}
	return way
}

// mayBegin reports whether a chain may begin with a step.
func (u *unit) mayBegin(step int) bool {
	for before := range step {
		if u.plan.Order != query.OrderAny && !u.plan.Steps[before].Optional {
			return false
		}
	}
	return true
}
