package reference

import (
	"slices"

	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// unit is the events of one unit of a funnel, in the order of time, and which
// steps each matches.
type unit struct {
	r       *runner
	plan    *query.Funnel
	events  []*event
	matches [][]bool
	// values are the breakdown's values of the events, where there is one.
	values []schema.Value
}

// chain is the indices of events, one per step.
type chain []int

// outcome is what is said of one unit.
type outcome struct {
	// reached is the length of the longest valid chain.
	reached int
	// times are those of the events of the chosen chain.
	times []int64
	open  bool
	// chosen are all chains with the times of the chosen one: which of them is
	// meant can depend on how events of one instant are stored.
	chosen []chain
}

// outcome tries every chain.
func (u *unit) outcome() outcome {
	var found outcome
	var longest []chain
	u.each(nil, func(c chain) {
		switch {
		case len(c) > found.reached:
			found.reached = len(c)
			longest = []chain{slices.Clone(c)}
		case len(c) == found.reached && len(c) > 0:
			longest = append(longest, slices.Clone(c))
		}
	})
	for _, c := range longest {
		times := u.times(c)
		switch order := compareChains(times, found.times); {
		case found.times == nil || order < 0:
			found.times, found.chosen = times, []chain{c}
		case order == 0:
			found.chosen = append(found.chosen, c)
		}
		found.open = found.open || u.isOpen(c)
	}
	return found
}

func (u *unit) times(c chain) []int64 {
	var times []int64
	for _, i := range c {
		times = append(times, u.events[i].time)
	}
	return times
}

// compareChains says which of two chains of one length is chosen: the one that ends
// first, then the one that starts last, then the one with the earliest step 2, and
// so on.
func compareChains(a, b []int64) int {
	if b == nil {
		return -1
	}
	if c := compareInts(a[len(a)-1], b[len(b)-1]); c != 0 {
		return c
	}
	if c := compareInts(b[0], a[0]); c != 0 {
		return c
	}
	return slices.Compare(a, b)
}

// each visits every valid chain that begins with the given one.
func (u *unit) each(begun chain, visit func(chain)) {
	visit(begun)
	if len(begun) == len(u.plan.Steps) {
		return
	}
	for i := range u.events {
		if u.matches[i][len(begun)] && !slices.Contains(begun, i) && u.fits(begun, i) {
			u.each(append(begun, i), visit)
		}
	}
}

// fits reports whether an event may follow a chain.
func (u *unit) fits(begun chain, next int) bool {
	at := u.events[next].time
	if len(begun) == 0 {
		return at >= u.r.plan.From && at < u.r.plan.To
	}
	first, before := u.events[begun[0]].time, u.events[begun[len(begun)-1]].time
	within := u.plan.Steps[len(begun)].Within
	if at < before || at-first > u.plan.Window || within > 0 && at-before > within {
		return false
	}
	return u.plan.Order != query.OrderStrict || !slices.ContainsFunc(u.events, func(e *event) bool {
		return e.time > before && e.time < at
	})
}

// isOpen reports whether an event that is yet to come could be the next of a chain.
func (u *unit) isOpen(c chain) bool {
	if len(c) == len(u.plan.Steps) {
		return false
	}
	first, last := u.events[c[0]].time, u.events[c[len(c)-1]].time
	within := u.plan.Steps[len(c)].Within
	if add64(first, u.plan.Window) <= u.r.last || within > 0 && add64(last, within) <= u.r.last {
		return false
	}
	return u.plan.Order != query.OrderStrict || !slices.ContainsFunc(u.events, func(e *event) bool { return e.time > last })
}

// value is what a unit counts under, and whether events of one instant leave that
// open.
func (u *unit) value(o outcome) (value schema.Value, ambiguous bool) {
	var found []schema.Value
	switch mode := u.plan.Attribution.Mode; mode {
	case "first_touch", "last_touch":
		found = u.touches(mode == "last_touch")
	default:
		for _, c := range o.chosen {
			found = append(found, u.along(c))
		}
	}
	for _, other := range found[1:] {
		ambiguous = ambiguous || nameOf(other) != nameOf(found[0])
	}
	return found[0], ambiguous
}

// along is the value that the mode takes from a chain.
func (u *unit) along(c chain) schema.Value {
	none := schema.NullOf(u.plan.By[0].Expr.Type)
	if step := u.plan.Attribution.Step; u.plan.Attribution.Mode == "step" {
		if len(c) < step {
			return none
		}
		return u.values[c[step-1]]
	}
	value := none
	for _, i := range c {
		if next := u.values[i]; !next.Null && (value.Null || u.plan.Attribution.Mode == "last") {
			value = next
		}
	}
	return value
}

// touches are the values, not null, at the first or last time at which an event
// that matches any step has one.
func (u *unit) touches(last bool) []schema.Value {
	var found []schema.Value
	at := int64(0)
	for i, value := range u.values {
		if value.Null || !slices.Contains(u.matches[i], true) {
			continue
		}
		time := u.events[i].time
		if len(found) > 0 && time != at && !last {
			break
		}
		if time != at {
			found = nil
		}
		found, at = append(found, value), time
	}
	if len(found) == 0 {
		return []schema.Value{schema.NullOf(u.plan.By[0].Expr.Type)}
	}
	return found
}
