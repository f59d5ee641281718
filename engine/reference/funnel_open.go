package reference

import (
	"slices"

	"github.com/sluice-analytics/sluice/query"
)

// isOpen reports whether a unit is in progress to a place of the answer: its chosen chain
// has come to the last required step before it and no further, and an event that is
// yet to come could be the next event there of the chosen chain, or of another that
// counts and has as many required steps.
func (u *unit) isOpen(chains []chain, chosen chain, place int) bool {
	required, _ := u.length(chosen)
	if u.isPast(chosen, place) {
		return false
	}
	return slices.ContainsFunc(chains, func(c chain) bool {
		n, _ := u.length(c)
		return n == required && !u.isPast(c, place) && u.awaits(c, place)
	})
}

// isPast reports whether a chain has an event at a place or behind it.
func (u *unit) isPast(c chain, place int) bool {
	if u.plan.Order == query.OrderAny {
		return len(c) > place
	}
	return c.last().step >= place
}

// awaits reports whether an event after all data could follow a chain at a place. Of such
// an event nothing is known but that it matches the step that it is to serve.
func (u *unit) awaits(c chain, place int) bool {
	for _, step := range u.next(c) {
		if u.plan.Order == query.OrderAny && len(c) != place || u.plan.Order != query.OrderAny && step != place {
			continue
		}
		// The first instant after the data is the best, unless the step has to wait.
		at := max(u.coming(), add64(c.last().time, u.plan.Steps[step].After))
		coming := &moment{time: at, matches: make([]bool, len(u.plan.Steps))}
		coming.matches[step] = true
		if u.valid(append(slices.Clone(c), link{step, coming})) && !u.done[step] && u.sessionLasts() {
			return true
		}
	}
	return false
}

// coming is the first instant after all data, whose end is cut like every time.
func (u *unit) coming() int64 { return add64(cutTime(u.plan, u.r.last), 1) }

// sessionLasts reports whether the unit's session may still go on after all data.
func (u *unit) sessionLasts() bool {
	if u.session == nil {
		return true
	}
	plan, last := *u.plan.Session, u.session[len(u.session)-1]
	plan.Start, plan.SplitOn = nil, nil
	return !u.r.startsSession(&plan, last, &event{time: u.coming(), columns: last.columns}, u.session[0])
}
