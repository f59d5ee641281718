package reference

import (
	"math"
	"slices"

	"github.com/sluice-analytics/sluice/query"
)

// outcomes are what a unit counts as: one outcome, or one for each pass or start. The
// chains are all valid ones of the unit that start in some range.
func (u *unit) outcomes(chains []chain) []outcome {
	starts := u.starts(chains)
	if u.plan.FirstEntry && len(starts) > 0 {
		// Only the first step-1 event in the range; several at that instant are alike.
		at := starts[0].time
		starts = slices.DeleteFunc(starts, func(m *moment) bool { return m.time != at })
		chains = slices.DeleteFunc(slices.Clone(chains), func(c chain) bool { return c.first().time != at })
	}
	switch {
	case u.plan.Count == query.CountEntries:
		return u.passes(chains)
	case u.plan.Count == query.CountStarts:
		var all []outcome
		for _, start := range starts {
			all = append(all, u.outcomeOf(startingWith(chains, start))...)
		}
		return all
	}
	return u.outcomeOf(chains)
}

func (u *unit) outcomeOf(chains []chain) []outcome {
	if o, ok := u.outcome(chains); ok {
		return []outcome{o}
	}
	return nil
}

// starts are the step-1 events, or more exactly those with which a chain may begin: where
// step 1 is optional, or the order any, other steps may begin one.
func (u *unit) starts(chains []chain) []*moment {
	var found []*moment
	for _, c := range chains {
		if !slices.Contains(found, c.first().moment) {
			found = append(found, c.first().moment)
		}
	}
	slices.SortStableFunc(found, func(a, b *moment) int { return compareInts(a.time, b.time) })
	return found
}

func startingWith(chains []chain, start *moment) []chain {
	return slices.DeleteFunc(slices.Clone(chains), func(c chain) bool { return c.first().moment != start })
}

// passes: a pass is the best chain from its start; the next starts at the first step-1
// event from its end on that no pass used. Of several step-1 events at one instant the best
// chain from any is the pass.
func (u *unit) passes(chains []chain) []outcome {
	own := *u
	u = &own
	var all []outcome
	mayStart := u.starts(chains)
	for {
		starts := u.starts(chains)
		if len(starts) == 0 {
			return all
		}
		starts = slices.DeleteFunc(starts, func(m *moment) bool { return m.time > starts[0].time })
		mine := slices.DeleteFunc(slices.Clone(chains), func(c chain) bool { return c.first().time > starts[0].time })
		from, used := int64(0), starts
		if found := u.outcomeOf(mine); len(found) > 0 {
			all = append(all, found...)
			best := u.oneOf(found[0].chosen)
			from, used = u.end(best), best.moments()
		} else {
			from = u.endOfNothing(slices.MinFunc(mine, u.compare))
		}
		if u.plan.FirstEntry {
			return all
		}
		u.used = append(slices.Clone(u.used), used...)
		chains = u.chainsFrom(from, mayStart, chains)
	}
}

// chainsFrom are the chains left for the next pass: those that start from a time on and use
// no event of an earlier pass. Where a step must take its first event, that is the first
// one left, so that there may be chains that were none before.
func (u *unit) chainsFrom(from int64, mayStart []*moment, chains []chain) []chain {
	if u.plan.RepeatEnds {
		chains = u.chains()
	}
	return slices.DeleteFunc(slices.Clone(chains), func(c chain) bool {
		return c.first().time < from || slices.ContainsFunc(u.used, c.uses) || !slices.Contains(mayStart, c.first().moment)
	})
}

// endOfNothing is the end of a pass none of whose chains counts, as all are void or dropped
// or lack a required step: that of the best of them, at the latest where an exclusion
// hits it. It uses the events that could start it.
func (u *unit) endOfNothing(best chain) int64 {
	end := u.end(best)
	for _, effect := range []string{query.EffectVoid, query.EffectDrop} {
		if at, hit := u.firstHit(best, effect); hit {
			end = min(end, at)
		}
	}
	return end
}

// oneOf takes one of several chains with the same steps and times. Which one decides what
// is left for the passes after it, where events of one instant match different steps.
func (u *unit) oneOf(chosen []chain) chain {
	for _, c := range chosen[1:] {
		for i, l := range c {
			if other := chosen[0][i]; !slices.Equal(l.matches, other.matches) || !slices.Equal(l.excluded, other.excluded) {
				u.r.undecided = "events at one instant decide what a pass uses"
			}
			if other := chosen[0][i]; nameOfAll(l.values) != nameOfAll(other.values) {
				u.r.ambiguous = "events at one instant leave their values to the next pass"
			}
		}
	}
	return chosen[0]
}

// end is the instant from which on the next pass may start: when the chain is complete,
// when the window or the next step's within is over, at an exclusion, or at the event
// that breaks its strict order or repeats a step where that ends it.
func (u *unit) end(c chain) int64 {
	next := u.next(c)
	if len(next) == 0 {
		return c.last().time
	}
	end := int64(math.MinInt64)
	for _, step := range next {
		end = max(end, u.endBefore(c, step))
	}
	end = min(end, u.windowOver(c.first().time))
	for i, x := range u.plan.Exclude {
		found, reached, waiting := u.exclusionOf(x, c)
		for _, m := range u.events {
			if reached && waiting && m.excluded[i] && m.time > found.after {
				end = min(end, max(m.time, c.last().time))
			}
		}
	}
	for _, m := range u.events {
		if u.plan.RepeatEnds && u.isSecond(c, len(c), m) {
			end = min(end, max(m.time, c.last().time))
		}
	}
	return end
}

// endBefore is the instant from which on a step can no longer follow a chain, by the
// step's own rules.
func (u *unit) endBefore(c chain, step int) int64 {
	end := int64(math.MaxInt64)
	if within := u.plan.Steps[step].Within; within > 0 {
		end = add64(add64(c.last().time, within), 1)
	}
	for _, m := range u.events {
		if u.breaksOrder(c, step, m) && !c.uses(m) && m.time > c.last().time {
			end = min(end, m.time)
		}
	}
	return end
}
