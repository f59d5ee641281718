package reference

import (
	"slices"

	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/calendar"
)

// valid reports whether a chain keeps every rule.
func (u *unit) valid(c chain) bool {
	return u.startsInRange(c) && u.staysInRange(c) && u.servesOnce(c) && u.inOrderOfTime(c) && u.insideWindow(c) &&
		u.keepsItsDistance(c) && u.isDirect(c) && u.repeatsNothing(c) && u.isAnchored(c) && u.isUncut(c)
}

// startsInRange: a chain's first event lies in the range; later ones need not.
func (u *unit) startsInRange(c chain) bool { return u.inRange(c.first()) }

// staysInRange: complete_in_range demands it of all.
func (u *unit) staysInRange(c chain) bool {
	return !u.plan.Complete || !slices.ContainsFunc(c, func(l link) bool { return !u.inRange(l) })
}

func (u *unit) inRange(l link) bool { return l.time >= u.from && l.time < u.to }

// servesOnce: an event serves one step, unless reuse_events.
func (u *unit) servesOnce(c chain) bool {
	for i, l := range c {
		if !u.plan.Reuse && c[:i].uses(l.moment) {
			return false
		}
	}
	return true
}

// inOrderOfTime: times do not decrease; ties strict demands strictly later ones, and a
// tolerance lets neighbours that close swap.
func (u *unit) inOrderOfTime(c chain) bool {
	for i := 1; i < len(c); i++ {
		if !u.follows(c[i-1].time, c[i].time) {
			return false
		}
	}
	return true
}

func (u *unit) follows(before, after int64) bool {
	if u.plan.StrictTies {
		return after > before
	}
	return after >= before-u.plan.Tolerance
}

// insideWindow: every event is within window of the first.
func (u *unit) insideWindow(c chain) bool {
	over := u.windowOver(c.first().time)
	return !slices.ContainsFunc(c, func(l link) bool { return l.time >= over })
}

// windowOver is the first instant that is outside the window of a chain that starts at a
// time. The edge itself is inside unless window_edge is exclusive. A window of calendar
// days ends with the day of the zone.
func (u *unit) windowOver(start int64) int64 {
	switch {
	case u.plan.WindowDays > 0:
		end := start
		for range u.plan.WindowDays {
			_, end = u.r.plan.Zone.Bucket(end, calendar.Unit{Count: 1, Of: "day"})
		}
		return end
	case u.plan.WindowExclusive:
		return add64(start, u.plan.Window)
	}
	return add64(add64(start, u.plan.Window), 1)
}

// keepsItsDistance: each step's own within (at most, inclusive) and after (at least) from
// the chain's previous event hold.
func (u *unit) keepsItsDistance(c chain) bool {
	for i := 1; i < len(c); i++ {
		step, distance := u.plan.Steps[c[i].step], c[i].time-c[i-1].time
		if step.Within > 0 && distance > step.Within || step.After > 0 && distance < step.After {
			return false
		}
	}
	return true
}

// isDirect: in order strict, and before a step that comes directly, no other event of the
// unit lies strictly between the times of two neighbours; strict_allows repeats lets
// events that match a step already done lie there.
func (u *unit) isDirect(c chain) bool {
	for i := 1; i < len(c); i++ {
		if slices.ContainsFunc(u.events, func(m *moment) bool {
			return u.breaksOrder(c[:i], c[i].step, m) && liesBetween(c[i-1].time, m.time, c[i].time) && !c.uses(m)
		}) {
			return false
		}
	}
	return true
}

// breaksOrder reports whether an event may not lie between a chain and the step that
// follows it.
func (u *unit) breaksOrder(done chain, next int, m *moment) bool {
	strict, allows := u.plan.Order == query.OrderStrict, u.plan.AllowRepeats
	if step := u.plan.Steps[next]; step.Directly {
		// The step's own word counts where it has one.
		strict, allows = true, allows || step.AllowRepeats
	}
	return strict && !(allows && slices.ContainsFunc(done, func(l link) bool { return m.matches[l.step] }))
}

// liesBetween reports whether a time lies strictly between two others, which a tolerance
// may have swapped.
func liesBetween(one, at, other int64) bool {
	return at > min(one, other) && at < max(one, other)
}

// repeatsNothing: with repeat end, each step takes its first event after the step before,
// and a second event of a step done after the first one, at that step's instant or later
// but before the next step's, ends the chain there.
func (u *unit) repeatsNothing(c chain) bool {
	if !u.plan.RepeatEnds {
		return true
	}
	for i := 1; i < len(c); i++ {
		for _, m := range u.events {
			if m.time < c[i].time && (u.couldServe(c[:i], c[i].step, m) || u.isSecond(c, i, m)) {
				return false
			}
		}
	}
	return true
}

// couldServe reports whether a chain could take an event as its next step: what comes
// before the step's own after is not yet the step's, what an earlier pass used no more.
func (u *unit) couldServe(done chain, step int, m *moment) bool {
	taken := append(slices.Clone(done), link{step, m})
	return m.matches[step] && !slices.Contains(u.used, m) && u.servesOnce(taken) && u.inOrderOfTime(taken) && u.keepsItsDistance(taken)
}

// isSecond reports whether an event that is not of the chain repeats one of its first n
// steps, other than the first of all: a second event of step 1 only starts anew.
func (u *unit) isSecond(c chain, n int, m *moment) bool {
	return !c.uses(m) && slices.ContainsFunc(c[1:n], func(l link) bool { return m.matches[l.step] && m.time >= l.time })
}

// isAnchored: in any order an anchored step is nowhere but at its place, and its place has
// no other.
func (u *unit) isAnchored(c chain) bool {
	for i, l := range c {
		if l.step != i && (u.plan.Steps[i].Anchored || u.plan.Steps[l.step].Anchored) {
			return false
		}
	}
	return true
}

// counts: a chain counts when it has every required step.
func (u *unit) counts(c chain) bool {
	for s, step := range u.plan.Steps {
		if step.Required && !c.has(s) {
			return false
		}
	}
	return true
}
