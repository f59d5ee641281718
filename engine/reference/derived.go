package reference

import (
	"cmp"
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
		var members map[string]bool
		if d.Cohort != nil {
			members = inner.members(d.Cohort)
		}
		for _, actor := range actors {
			if d.Sessions != nil {
				inner.deriveSessions(d, byActor[actor], actor)
				continue
			}
			value := inner.ofActor(d, actor, byActor[actor], members)
			for _, e := range byActor[actor] {
				e.columns[d.Ref.ID] = value
			}
		}
		r.ambiguous, r.undecided = cmp.Or(inner.ambiguous, r.ambiguous), cmp.Or(inner.undecided, inner.ambiguous, r.undecided)
		r.tooLarge = r.tooLarge || inner.tooLarge
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
	inner.plan, inner.ambiguous, inner.undecided = &plan, "", ""
	return &inner
}

// ofActor is the value of an actor with these events; members are those of a cohort.
func (r *runner) ofActor(d *query.Derived, actor string, events []*event, members map[string]bool) schema.Value {
	switch {
	case d.Actors != nil:
		return schema.BoolOf(slices.Contains(d.Actors, actor))
	case d.Cohort != nil:
		return schema.BoolOf(members[actor])
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

// members are the actors that stand as a cohort says, by any chain of theirs that counts. A
// chain that never had the last required step before the cohort's stands at no place.
func (r *runner) members(cohort *query.FunnelCohort) map[string]bool {
	members := map[string]bool{}
	a := answering{r: r, plan: cohort.Funnel}
	place := cohort.Step - 1
	for _, u := range r.funnelUnits(cohort.Funnel) {
		for _, o := range u.run(nil).all {
			if state, ok := a.stateAt(place, o); ok && state == cohort.State {
				members[u.events[0].event.unit] = true
			}
		}
	}
	return members
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
