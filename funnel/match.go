package funnel

// matchBounded answers for funnels whose neighbours bound each other.
func (m *Matcher) matchBounded(times []int64, masks []uint64, from, to int64) Match {
	m.to = to
	first, starters := lowerBound(times, from), len(times)
	if starters > 0 && times[starters-1] >= to {
		starters = lowerBound(times, to)
	}
	if m.spec.FirstEntry {
		first, starters = m.firstEntry(times, masks, first, starters)
	}
	if first >= starters {
		return Match{}
	}
	switch m.wayOf(times, masks) {
	case byVariants:
		return m.matchVariants(times, masks, first, starters, none)
	case byClean:
		if match, known := m.matchSpoiled(times, masks, first, starters, none); known {
			return match
		}
		return m.searchRange(times, masks, from, to)
	}
	return m.matchFrom(times, masks, first, starters, none)
}

// firstEntry narrows the events that may start chains to the first instant of them.
func (m *Matcher) firstEntry(times []int64, masks []uint64, first, starters int) (int, int) {
	for first < starters && masks[first]&m.entries == 0 {
		first++
	}
	if first >= starters { // more where the range is empty
		return first, starters
	}
	return instantAround(times, first)
}

// matchFrom finds the best of the chains that start with one of the events first to
// starters-1; with event fixed, if it is not none, which is one of them.
func (m *Matcher) matchFrom(times []int64, masks []uint64, first, starters, fixed int) Match {
	end := len(times)
	if m.spec.Complete && times[end-1] >= m.to {
		end = lowerBound(times, m.to)
	}
	times, masks = times[first:end], masks[first:end]
	starters -= first
	f := m.find(times, masks, starters)
	if f.level == 0 {
		return Match{}
	}
	match := Match{Reached: f.level, Chain: m.chain[:f.level], Steps: m.places[:f.level]}
	match.Open = m.open(times, masks, starters, f.level)
	if m.spec.PreferEarliestStart {
		f = m.findEarliest(times, masks, f.level, starters)
	}
	if fixed != none {
		fixed -= first
	}
	switch {
	case m.spec.Order == AnyOrder:
		m.chooseAny(times, masks, f, fixed)
		match.Steps = m.stepsOf[:f.level]
	case f.level == 1:
		m.chain[0] = int32(f.start + firstOf(masks[f.start:], 0))
	case !m.chooseQuick(times, masks, f):
		m.chooseBounded(times, masks, f)
	}
	for k := range match.Chain {
		match.Chain[k] += int32(first)
	}
	return match
}

// find makes the pass forward.
func (m *Matcher) find(times []int64, masks []uint64, starters int) found {
	if m.spec.Order == AnyOrder {
		return m.findAny(times, masks, starters)
	}
	if m.isQuick {
		return m.findQuick(times, masks, starters)
	}
	return m.findBounded(times, masks, starters)
}

// open says after the pass forward whether a next step may still come.
func (m *Matcher) open(times []int64, masks []uint64, starters, level int) bool {
	if m.spec.Order == AnyOrder {
		return m.openAny(times, masks, starters, level)
	}
	return m.openBounded(level)
}

// findEarliest finds the earliest start from which a level can be reached, by halving: with
// more starts more can be reached.
func (m *Matcher) findEarliest(times []int64, masks []uint64, level, starters int) found {
	low, high := 0, starters // low starters are too few, high are enough
	for low+1 < high {
		middle := int(uint(low+high) / 2)
		if m.find(times, masks, middle).level == level {
			high = middle
		} else {
			low = middle
		}
	}
	first, next := instantAround(times, high-1)
	f := m.find(times[first:], masks[first:], min(next, starters)-first)
	f.start, f.end = f.start+first, f.end+first
	return f
}
