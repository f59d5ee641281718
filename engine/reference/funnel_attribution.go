package reference

import (
	"slices"

	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// touchRange is where touches are looked for: from the range's start to the last moment
// that a chain may reach which starts before its end.
func (u *unit) touchRange() (from, to int64) {
	if u.to == maxTime {
		return u.from, maxTime
	}
	return u.from, u.windowOver(u.to - 1)
}

// valuesOf are the values under which an outcome counts, one for each key of the
// breakdown, each found on its own.
func (u *unit) valuesOf(o outcome) []schema.Value {
	values := make([]schema.Value, len(u.plan.By))
	for key := range values {
		found := u.candidates(o, key)
		for _, other := range found[1:] {
			if nameOf(other) != nameOf(found[0]) {
				u.r.ambiguous = "events at one instant give a unit its value"
			}
		}
		values[key] = found[0]
	}
	return values
}

// candidates are the values of which events of one instant leave open which is meant.
func (u *unit) candidates(o outcome, key int) []schema.Value {
	switch mode := u.plan.Attribution.Mode; mode {
	case "first_touch", "last_touch":
		return u.touches(key, mode == "last_touch")
	case "actor":
		return u.latest[key]
	}
	var found []schema.Value
	for _, c := range o.chosen {
		found = append(found, u.along(c, key))
	}
	return found
}

// along is the value that the mode takes from a chain: the first or last that is not null,
// or that of one step, null without it.
func (u *unit) along(c chain, key int) schema.Value {
	value := schema.NullOf(u.plan.By[key].Expr.Type)
	if step := u.plan.Attribution.Step; u.plan.Attribution.Mode == "step" {
		if l, ok := u.at(c, step-1); ok {
			return l.values[key]
		}
		return value
	}
	for _, l := range c {
		if next := l.values[key]; !next.Null && (value.Null || u.plan.Attribution.Mode == "last") {
			value = next
		}
	}
	return value
}

// touches are the values, not null, at the first or last time at which an event that
// matches any step has one: from the range's start to its end plus window.
func (u *unit) touches(key int, last bool) []schema.Value {
	var found []schema.Value
	at := int64(0)
	from, to := u.touchRange()
	for _, m := range u.events {
		value := m.values[key]
		if value.Null || !slices.Contains(m.matches, true) || m.time < from || m.time >= to {
			continue
		}
		if len(found) > 0 && m.time != at && !last {
			break
		}
		if m.time != at {
			found = nil
		}
		found, at = append(found, value), m.time
	}
	if len(found) == 0 {
		return []schema.Value{schema.NullOf(u.plan.By[key].Expr.Type)}
	}
	return found
}

// perValue cuts a unit by the values of its events: one unit for each, in which the
// funnel runs on that value's events. Sessions and what is first ever are those of all
// events.
func (u *unit) perValue() []*unit {
	var found []*unit
	for _, events := range partition(u.events, func(m *moment) (string, bool) { return nameOfAll(m.values), true }) {
		part := *u
		part.events = events
		found = append(found, &part)
	}
	return found
}

// isEach reports whether the breakdown has a funnel of its own for each value.
func isEach(plan *query.Funnel) bool { return len(plan.By) > 0 && plan.Attribution.Mode == "each" }
