package funnel

import "math/bits"

// variant is a funnel with some of its optional steps as steps like all others, and
// without the rest: a chain that takes just these is one of it. So the best chain of all
// variants is the best of a funnel with optional steps.
type variant struct {
	m *Matcher
	// steps holds the funnel's own number of each step.
	steps []int8
	// bits holds the bit of an event's mask from which each bit of masks comes.
	bits []int8
	// masks are those of the unit numbered loaded.
	masks  []uint64
	loaded uint64
}

// newVariant returns the funnel that has the optional steps taken and no other ones.
func (r *rules) newVariant(taken uint64) *variant {
	v, spec := &variant{}, r.spec
	spec.Rules, spec.Exclusions = nil, nil
	var places [MaxSteps + 1]int // by step: how many are left before it
	for step := range r.spec.Steps {
		places[step] = len(v.steps)
		if bit := uint64(1) << step; r.optional&^taken&bit == 0 {
			rule := r.spec.Rules[step]
			rule.Optional = false
			spec.Rules = append(spec.Rules, rule)
			v.steps, v.bits = append(v.steps, int8(step)), append(v.bits, int8(step))
		}
	}
	spec.Steps = len(v.steps)
	places[r.spec.Steps] = spec.Steps
	for e, exclusion := range r.spec.Exclusions {
		after := places[exclusion.After-1]
		if exclusion.Effect != Cut || after == places[exclusion.After] {
			continue // it never comes in force
		}
		// It is over with the first step left from Before on, if there is one.
		spec.Exclusions = append(spec.Exclusions, Exclusion{After: after + 1, Before: places[exclusion.Before-1] + 1})
		v.bits = append(v.bits, int8(r.spec.Steps+e))
	}
	if spec.Steps > 0 {
		v.m = newMatcher(spec)
	}
	return v
}

// load takes the masks of a unit.
func (v *variant) load(masks []uint64, unit uint64) {
	if v.loaded == unit {
		return
	}
	v.loaded, v.masks = unit, v.masks[:0]
	for _, mask := range masks {
		v.masks = append(v.masks, v.mask(mask))
	}
}

func (v *variant) mask(mask uint64) uint64 {
	own := uint64(0)
	for to, from := range v.bits {
		own |= mask >> from & 1 << to
	}
	return own
}

// variant returns the variant with some optional steps.
func (m *Matcher) variant(taken uint64) *variant {
	if m.variants[taken] == nil {
		m.variants[taken] = m.newVariant(taken)
	}
	return m.variants[taken]
}

// loadVariants takes a unit: of its optional steps only those that it has matter, unless
// more may come.
func (m *Matcher) loadVariants(times []int64, masks []uint64) {
	m.unit++
	m.search.times = times
	m.taken = 0
	for _, mask := range masks {
		m.taken |= mask & m.optional
	}
}

// matchVariants is matchFrom where there are optional steps.
func (m *Matcher) matchVariants(times []int64, masks []uint64, first, starters, fixed int) Match {
	best, most := ending{}, m.taken
	if m.windowLast(times[starters-1]) > m.spec.DataEnd {
		most = m.optional
	}
	for taken := most; ; taken = (taken - 1) & most {
		if v := m.variant(taken); v.m != nil {
			v.load(masks, m.unit)
			v.m.to = m.to
			m.mergeVariant(&best, v, v.matchFrom(times, masks, first, starters, fixed))
		}
		if taken == 0 {
			return m.matched(best)
		}
	}
}

// matchFrom is that of the variant's matcher.
func (v *variant) matchFrom(times []int64, masks []uint64, first, starters, fixed int) Match {
	if fixed == none {
		return v.m.matchFrom(times, v.masks, first, starters, none)
	}
	for i := first; i < starters; i++ {
		if i != fixed {
			v.masks[i] &^= 1
		}
	}
	match := v.m.matchFrom(times, v.masks, first, starters, fixed)
	for i := first; i < starters; i++ {
		v.masks[i] = v.mask(masks[i])
	}
	return match
}

// mergeVariant puts the chain of a variant into best if it is the better one.
func (m *Matcher) mergeVariant(best *ending, v *variant, match Match) {
	if match.Reached == 0 {
		return
	}
	links, done := m.links[:0], uint64(0)
	for k, event := range match.Chain {
		links = append(links, link{event, v.steps[k]})
		done |= 1 << v.steps[k]
	}
	m.links = links
	found := ending{
		found: true, links: links, open: match.Open,
		required: bits.OnesCount64(done &^ m.optional), optional: bits.OnesCount64(done & m.optional),
	}
	order := -1
	if best.found {
		if order = compareCounts(found, *best); order == 0 {
			found.open = found.open || best.open
			best.open = found.open
			order = m.search.compare(links, best.links)
		}
	}
	if order < 0 {
		*best = found
		m.links, m.bestLinks = m.bestLinks, m.links
	}
}
