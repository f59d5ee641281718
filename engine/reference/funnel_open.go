package reference

import (
	"slices"

	"github.com/sluice-analytics/sluice/query"
)

// isOpen reports whether a unit may still go on: an event that is yet to come could be
// the next of its chosen chain, or of another that counts and has as many steps.
func (u *unit) isOpen(chains []chain, chosen chain) bool {
	return slices.ContainsFunc(chains, func(c chain) bool {
		return u.compareLength(c, chosen) == 0 && u.awaits(c)
	})
}

// isPast reports whether a chain has an event at a place or behind it.
func (u *unit) isPast(c chain, place int) bool {
	if u.plan.Order == query.OrderAny {
		return len(c) > place
	}
	return c.last().step >= place
}

// awaits reports whether an event after all data could follow a chain. Of such an event
// nothing is known, so it is taken to match the step that it is to serve, a first_ever one
// too, and no other.
func (u *unit) awaits(c chain) bool {
	for _, step := range u.next(c) {
		// The first instant after the data is the best, unless the step has to wait.
		at := max(u.coming(), add64(c.last().time, u.plan.Steps[step].After))
		coming := &moment{time: at, matches: make([]bool, len(u.plan.Steps))}
		coming.matches[step] = true
		if u.valid(append(slices.Clone(c), link{step, coming})) && u.sessionLasts() {
			return true
		}
	}
	return false
}

// coming is the first instant after all data, whose end is cut like every time.
func (u *unit) coming() int64 { return add64(cutTime(u.plan, u.r.last), 1) }

// sessionLasts reports whether the unit's session may still go on after all data.
func (u *unit) sessionLasts() bool {
	if u.session == nil || !u.isLast {
		return u.session == nil
	}
	plan, last := *u.plan.Session, u.session[len(u.session)-1]
	plan.Start, plan.SplitOn = nil, nil
	return !u.r.startsSession(&plan, last, &event{time: u.coming(), columns: last.columns}, u.session[0])
}
