package reference

import (
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/calendar"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// flow is a chosen chain as a row.
type flow struct {
	start  int64
	values []schema.Value
	// way are the events that tell where flows differ: see wayOf.
	way []*event
}

func (f *flow) at() int64 { return f.start }

// Value returns a column of the flow, as query.Flows numbers them.
func (f *flow) Value(ref expression.Ref) schema.Value { return f.values[ref.ID] }

func (f *flow) parts() []*event { return f.way }

// flows returns the chosen chains of a funnel whose first event is in the range that the plan
// asks for.
func (r *runner) flows(plan *query.Flows, from, to int64) []row {
	var rows []row
	for _, u := range r.funnelUnits(plan.Funnel) {
		u.from, u.to = from, to
		for _, o := range u.run(nil).all {
			rows = append(rows, u.flow(plan, o.chosen[0]))
		}
	}
	return rows
}

// flow makes a row of a chain.
func (u *unit) flow(plan *query.Flows, c chain) *flow {
	start, last := c.first().time, c.last().time
	furthest, converted := 0, false
	var times []schema.Value
	for place := range plan.Funnel.Steps {
		l, ok := u.at(c, place)
		if !ok {
			times = append(times, schema.NullOf(schema.Timestamp))
			continue
		}
		times = append(times, schema.TimestampOf(l.time))
		furthest = place + 1
		converted = converted || place == lastRequired(plan.Funnel)
	}
	f := &flow{start: start, way: u.wayOf(c), values: []schema.Value{
		schema.IntOf(int64(furthest)), schema.BoolOf(converted), schema.TimestampOf(start),
		schema.FloatOf(float64(max(0, last-start)) / float64(calendar.Second)),
	}}
	f.values = append(f.values, times...)
	f.values = append(f.values, evaluate(plan.Funnel.Hold, c.first().event)...)
	f.values = append(f.values, u.properties(plan, start, last)...)
	f.values = append(f.values, schema.StringOf(c.first().event.unit))
	return f
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

// properties are measured over the unit's events from one moment to another.
func (u *unit) properties(plan *query.Flows, first, last int64) []schema.Value {
	var rows []row
	for _, m := range u.events {
		if m.time >= first && m.time <= last {
			rows = append(rows, m.event.uncut)
		}
	}
	cells := make([]Cell, len(plan.Aggregates))
	for i, aggregation := range plan.Aggregates {
		cells[i] = u.r.measure(aggregation, rows, u.r.isActor(aggregation))
	}
	var values []schema.Value
	for _, property := range plan.Properties {
		values = append(values, property.Expr.Eval(cellRow(cells)))
	}
	return values
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
