package reference

import (
	"cmp"
	"slices"

	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// chainsMax bounds the chains of one unit that are tried. A funnel with more is refused
// (ErrTooLarge): nothing about it is learnt that a smaller one does not teach.
const chainsMax = 5_000

// moment is an event as a funnel sees it.
type moment struct {
	// time is cut to the funnel's resolution.
	time int64
	// matches says of every step whether the event matches it, excluded of every
	// exclusion.
	matches, excluded []bool
	// values are those of the breakdown's keys.
	values []schema.Value
	event  *event
}

// unit is the events of one unit: an actor, times the held values, times the session.
type unit struct {
	r    *runner
	plan *query.Funnel
	// from and to are the range of this funnel: the query's, or a bucket's of the trend.
	from, to int64
	// events are all of all time that pass the query's filter, in the order of time.
	events []*moment
	// used are those that the passes so far have used up.
	used []*moment
	// session is the unit's whole session, or nil where the funnel has none; isLast says
	// that it is the actor's last.
	session []*event
	isLast  bool
	// latest are, for each key of the breakdown, the values that the actor has by his
	// latest event with one: several where events of one instant have them.
	latest [][]schema.Value
}

// funnelUnits makes the units of a funnel, in order.
func (r *runner) funnelUnits(plan *query.Funnel) []*unit {
	byActor, actors := units(cutTimes(plan, r.matching(minTime, maxTime)))
	var found []*unit
	for _, actor := range actors {
		sessions := [][]*event{byActor[actor]}
		if plan.Session != nil {
			sessions = r.split(plan.Session, byActor[actor])
			r.undecided = cmp.Or(r.undecided, r.ambiguous)
		}
		latest := latestValues(plan, byActor[actor])
		for i, session := range sessions {
			for _, events := range r.held(plan, session) {
				u := r.unit(plan, events)
				u.keepFirstEver(sameHeld(plan, byActor[actor], events[0]))
				u.latest = latest
				if plan.Session != nil {
					u.session, u.isLast = session, i == len(sessions)-1
				}
				found = append(found, u)
			}
		}
	}
	return found
}

// cutTimes cuts times to the resolution before anything else. Expressions and measures see
// the times as they are.
func cutTimes(plan *query.Funnel, events []*event) []*event {
	cut := make([]*event, len(events))
	for i, e := range events {
		cut[i] = &event{time: cutTime(plan, e.time), unit: e.unit, columns: e.columns, uncut: e}
	}
	return cut
}

// cutTime cuts one time down, also before 1970.
func cutTime(plan *query.Funnel, at int64) int64 {
	if plan.Resolution == 0 {
		return at
	}
	rest := at % plan.Resolution
	if rest < 0 {
		rest += plan.Resolution
	}
	return at - rest
}

// keepFirstEver: a step with first_ever is matched only at the first instant at which an
// event of the actor and the held values, in all history and any session, matches it.
func (u *unit) keepFirstEver(history []*event) {
	for s, step := range u.plan.Steps {
		if !step.FirstEver {
			continue
		}
		first := int64(maxTime)
		for _, e := range history {
			if passes(step.Where, e) {
				first = min(first, e.time)
			}
		}
		for _, m := range u.events {
			m.matches[s] = m.matches[s] && m.time == first
		}
	}
}

// sameHeld returns the events with the same held values as one.
func sameHeld(plan *query.Funnel, events []*event, like *event) []*event {
	name := nameOfAll(evaluate(plan.Hold, like))
	var found []*event
	for _, e := range events {
		if nameOfAll(evaluate(plan.Hold, e)) == name {
			found = append(found, e)
		}
	}
	return found
}

// held cuts events by the values that are held. An event one of whose values is null
// belongs to no unit.
func (r *runner) held(plan *query.Funnel, events []*event) [][]*event {
	if len(plan.Hold) == 0 {
		return [][]*event{events}
	}
	return partition(events, func(e *event) (string, bool) {
		values := evaluate(plan.Hold, e)
		return nameOfAll(values), !slices.ContainsFunc(values, func(v schema.Value) bool { return v.Null })
	})
}

// partition cuts a list by a name of each item, in the order in which names come;
// items without one are left out.
func partition[T any](items []T, name func(T) (string, bool)) [][]T {
	index := map[string]int{}
	var parts [][]T
	for _, item := range items {
		key, ok := name(item)
		if !ok {
			continue
		}
		i, known := index[key]
		if !known {
			i, index[key] = len(parts), len(parts)
			parts = append(parts, nil)
		}
		parts[i] = append(parts[i], item)
	}
	return parts
}

func evaluate(keys []query.FunnelKey, e *event) []schema.Value {
	values := make([]schema.Value, len(keys))
	for i, key := range keys {
		values[i] = key.Expr.Eval(e)
	}
	return values
}

func (r *runner) unit(plan *query.Funnel, events []*event) *unit {
	u := &unit{r: r, plan: plan, from: r.plan.From, to: r.plan.To}
	for _, e := range events {
		m := &moment{time: e.time, event: e, values: evaluate(plan.By, e)}
		for _, step := range plan.Steps {
			m.matches = append(m.matches, passes(step.Where, e))
		}
		for _, exclusion := range plan.Exclude {
			m.excluded = append(m.excluded, passes(exclusion.Where, e))
		}
		u.events = append(u.events, m)
	}
	return u
}

// latestValues are, for each key of the breakdown, the values, not null, at the latest
// time at which an event of the actor has one.
func latestValues(plan *query.Funnel, events []*event) [][]schema.Value {
	all := make([][]schema.Value, len(plan.By))
	for i, key := range plan.By {
		at := int64(0)
		for _, e := range events {
			value := key.Expr.Eval(e)
			switch {
			case value.Null:
			case len(all[i]) == 0 || e.time > at:
				all[i], at = []schema.Value{value}, e.time
			case e.time == at:
				all[i] = append(all[i], value)
			}
		}
		if len(all[i]) == 0 {
			all[i] = []schema.Value{schema.NullOf(key.Expr.Type)}
		}
	}
	return all
}
