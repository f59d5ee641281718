package reference

import (
	"cmp"
	"slices"

	"github.com/sluice-analytics/sluice/query"
)

// outcome is what is said of one unit, one pass or one start.
type outcome struct {
	// chosen are all chains with the steps and times of the chosen one: which of them
	// is meant can depend on how events of one instant are stored.
	chosen []chain
	// open says that an event that is yet to come could make the chain longer.
	open bool
}

// outcome chooses among chains: nothing where none counts, or where the exclusions
// drop the unit.
func (u *unit) outcome(chains []chain) (outcome, bool) {
	counted := slices.DeleteFunc(u.withoutVoid(chains), func(c chain) bool { return !u.counts(c) })
	if len(counted) == 0 {
		return outcome{}, false
	}
	// A unit whose furthest chain was hit leaves, unless a clean one goes as far: optional
	// steps do not decide about that.
	clean := slices.DeleteFunc(slices.Clone(counted), func(c chain) bool { return u.isHit(c, query.EffectDrop) })
	if u.mostRequired(clean) < u.mostRequired(counted) {
		return outcome{}, false
	}
	best := slices.MinFunc(clean, u.compare)
	o := outcome{chosen: slices.DeleteFunc(slices.Clone(clean), func(c chain) bool { return u.compare(c, best) != 0 })}
	o.open = u.isOpen(clean, best)
	return o, true
}

// mostRequired is the most required steps that any of the chains has, -1 of none.
func (u *unit) mostRequired(chains []chain) int {
	most := -1
	for _, c := range chains {
		required, _ := u.length(c)
		most = max(most, required)
	}
	return most
}

// length is the number of a chain's events that serve required steps and of those that
// serve optional ones.
func (u *unit) length(c chain) (required, optional int) {
	for _, l := range c {
		if u.plan.Steps[l.step].Optional {
			optional++
		} else {
			required++
		}
	}
	return required, optional
}

// compareLength: the longest chain has the most required steps, then the most optional
// ones.
func (u *unit) compareLength(a, b chain) int {
	requiredA, optionalA := u.length(a)
	requiredB, optionalB := u.length(b)
	return cmp.Or(cmp.Compare(requiredA, requiredB), cmp.Compare(optionalA, optionalB))
}

// compare says which of two chains is chosen: the longest; among those the one ending
// first; among those the one starting last; then each middle step as early as it can be,
// where a step that is missing is the latest. With earliest_start: longest, then starting
// first, then ending first.
func (u *unit) compare(a, b chain) int {
	end, start := compareInts(a.last().time, b.last().time), compareInts(a.first().time, b.first().time)
	order := cmp.Or(end, -start)
	if u.plan.EarliestStart {
		order = cmp.Or(start, end)
	}
	if order = cmp.Or(u.compareLength(b, a), order); order != 0 {
		return order
	}
	for place := range u.plan.Steps {
		if order = compareInts(u.timeAt(a, place), u.timeAt(b, place)); order != 0 {
			return order
		}
	}
	return 0
}

func (u *unit) timeAt(c chain, place int) int64 {
	if l, ok := u.at(c, place); ok {
		return l.time
	}
	return maxTime
}
