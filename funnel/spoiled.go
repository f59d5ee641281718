package funnel

import "math/bits"

// matchSpoiled is matchFrom for units with events that make chains void or drop the unit,
// as far as it can tell; known says whether it can. A longest chain counts if such an
// event lies neither between its steps, which is as if it cut, nor, while it waits for the
// step that would end the exclusion, before its window's end; and a chain longer than all
// is continued by none.
func (m *Matcher) matchSpoiled(times []int64, masks []uint64, first, starters, fixed int) (match Match, known bool) {
	plain := m.matchFrom(times, masks, first, starters, fixed)
	if plain.Reached == 0 {
		return Match{}, true
	}
	furthest := plain.Reached
	m.cutting |= m.spoiling
	defer func() { m.cutting = m.effects[Cut] }()
	waits := m.waits(furthest)
	if waits == 0 {
		match = m.matchFrom(times, masks, first, starters, fixed)
	} else {
		match = m.matchWaiting(times, masks, first, starters, furthest, waits)
	}
	if match.Reached == furthest {
		return match, true
	}
	// None goes as far and counts. That drops the unit; where it makes chains void,
	// shorter ones may count that are no beginning of such.
	return Match{}, m.effects[Void] == 0 || furthest == 1
}

// waits returns the exclusions that chains of a level are in reach of and that are no cuts.
func (m *Matcher) waits(level int) uint64 {
	waits := uint64(0)
	for bits := m.spoiling; bits != 0; bits &= bits - 1 {
		if e := trailing(bits) - m.spec.Steps; m.cutLevels[e]>>level&1 != 0 {
			waits |= 1 << e
		}
	}
	return waits
}

func trailing(set uint64) int { return bits.TrailingZeros64(set) }

// matchWaiting finds the best chain of a level that no exclusion in whose reach it waits
// hits up to its window's end: start by start, since each has a window of its own.
func (m *Matcher) matchWaiting(times []int64, masks []uint64, first, starters, level int, waits uint64) Match {
	var best Match
	var end int64
	open := false
	for next := first; first < starters; first = next {
		for next = first + 1; next < starters && times[next] == times[first]; next++ {
		}
		if matchNone(masks[first:next], 1) {
			continue
		}
		own, ok := m.cleanFrom(times, masks, first, waits)
		if !ok {
			continue
		}
		match := m.matchFrom(times, own, first, next, none)
		if match.Reached < level {
			continue
		}
		open = open || match.Open
		last := times[match.Chain[level-1]]
		if best.Reached == 0 || !m.spec.PreferEarliestStart && last <= end {
			best, end = match, last
			best.Chain = append(m.kept[:0], match.Chain...)
			m.kept = best.Chain
		}
	}
	best.Open = open
	return best
}

// matchNone says whether no event matches one of some bits.
func matchNone(masks []uint64, bits uint64) bool { return !matchAny(masks, bits) }

// cleanFrom returns the masks of a unit in which a step that begins an exclusion is served
// only from the last event of it in a start's window on; ok is false where that is the
// first step, and comes before.
func (m *Matcher) cleanFrom(times []int64, masks []uint64, first int, waits uint64) (own []uint64, ok bool) {
	s, end := &m.search, m.windowLast(times[first])
	own = masks
	for ; waits != 0; waits &= waits - 1 {
		e := trailing(waits)
		i := upperBound(s.marks[e], end) - 1
		if i < 0 || s.marks[e][i] <= times[first] {
			continue
		}
		after := m.spec.Exclusions[e].After
		if after == 1 {
			return nil, false
		}
		if &own[0] == &masks[0] {
			m.cleaned = append(m.cleaned[:0], masks...)
			own = m.cleaned
		}
		for k := first; times[k] < s.marks[e][i]; k++ {
			own[k] &^= 1 << (after - 1)
		}
	}
	return own, true
}
