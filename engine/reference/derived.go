package reference

import (
	"slices"

	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// derive gives all events the columns that the plan's definitions stand for, one after the
// other. They are computed from all events, whatever the query's filter says.
func (r *runner) derive() {
	defer r.unitsPer(unitsOf(r.plan))
	for i := range r.plan.Derived {
		d := &r.plan.Derived[i]
		r.unitsPer(d.Per)
		byActor, actors := units(r.all)
		for _, e := range r.all {
			e.columns[d.Ref.ID] = schema.NullOf(d.Type)
		}
		inner := r.within(d)
		for _, actor := range actors {
			if d.Sessions != nil {
				inner.deriveSessions(d, byActor[actor], actor)
				continue
			}
			value := inner.ofActor(d, actor, byActor[actor])
			for _, e := range byActor[actor] {
				e.columns[d.Ref.ID] = value
			}
		}
		if inner.ambiguous != "" {
			r.ambiguous = inner.ambiguous
		}
	}
}

// within is the runner over the range of a definition, without the query's filter.
func (r *runner) within(d *query.Derived) *runner {
	plan := *r.plan
	plan.Where = nil
	if d.From != nil {
		plan.From = *d.From
	}
	if d.To != nil {
		plan.To = *d.To
	}
	if d.Sessions != nil {
		plan.From, plan.To = minTime, maxTime
	}
	inner := *r
	inner.plan, inner.ambiguous = &plan, ""
	return &inner
}

// ofActor is the value of an actor with these events.
func (r *runner) ofActor(d *query.Derived, actor string, events []*event) schema.Value {
	switch {
	case d.Actors != nil:
		return schema.BoolOf(slices.Contains(d.Actors, actor))
	case d.Cohort != nil:
		f := d.Cohort.Funnel
		var read []*event
		for _, e := range events {
			if e.time >= r.plan.From && e.time < add64(r.plan.To, f.Window) {
				read = append(read, e)
			}
		}
		return schema.BoolOf(stands(d.Cohort, r.unit(f, read).outcome()))
	}
	var read []row
	for _, e := range events {
		if e.time >= r.plan.From && e.time < r.plan.To {
			read = append(read, e)
		}
	}
	cells := make([]Cell, len(d.Measure.Aggregates))
	for i, aggregation := range d.Measure.Aggregates {
		cells[i] = r.measure(aggregation, read, r.isActor(aggregation))
	}
	return d.Measure.Expr.Eval(cellRow(cells))
}

// stands reports whether a unit that came so far belongs to a cohort.
func stands(cohort *query.FunnelCohort, o outcome) bool {
	if o.reached == 0 {
		return false
	}
	if cohort.State == query.StateReached {
		return o.reached >= cohort.Step
	}
	return o.reached == cohort.Step-1 && o.open == (cohort.State == query.StateInProgress)
}

// deriveSessions gives each event of an actor the value of its session: of the last one that
// starts when the event happens or before.
func (r *runner) deriveSessions(d *query.Derived, events []*event, actor string) {
	var sessions []*session
	for _, own := range r.split(d.Sessions, events) {
		sessions = append(sessions, r.session(d.Sessions, own, actor))
	}
	for _, e := range events {
		for _, s := range sessions {
			if s.at() <= e.time {
				e.columns[d.Ref.ID] = s.values[sessionColumns]
			}
		}
	}
}

// sessionColumns is the number of columns that a session has before its properties.
const sessionColumns = 4
