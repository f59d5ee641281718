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
	return m.matchFrom(times, masks, first, starters)
}

// firstEntry narrows the events that may start chains to the first instant of them.
func (m *Matcher) firstEntry(times []int64, masks []uint64, first, starters int) (int, int) {
	for first < starters && masks[first]&1 == 0 {
		first++
	}
	if first == starters {
		return first, starters
	}
	return instantAround(times, first)
}

// matchFrom finds the best of the chains that start with one of the events first to
// starters-1.
func (m *Matcher) matchFrom(times []int64, masks []uint64, first, starters int) Match {
	end := len(times)
	if m.spec.Complete && times[end-1] >= m.to {
		end = lowerBound(times, m.to)
	}
	times, masks = times[first:end], masks[first:end]
	starters -= first
	f := m.findBounded(times, masks, starters)
	if f.level == 0 {
		return Match{}
	}
	match := Match{Reached: f.level, Steps: m.places[:f.level], Open: m.openBounded(f.level)}
	if m.spec.PreferEarliestStart {
		f = m.findEarliest(times, masks, f.level, starters)
	}
	if f.level > 1 {
		m.chooseBounded(times, masks, f)
	} else {
		m.chain[0] = int32(f.start + firstOf(masks[f.start:], 0))
	}
	match.Chain = m.chain[:f.level]
	for k := range match.Chain {
		match.Chain[k] += int32(first)
	}
	return match
}

// findEarliest finds the earliest start from which a level can be reached, by halving: with
// more starts more can be reached.
func (m *Matcher) findEarliest(times []int64, masks []uint64, level, starters int) found {
	low, high := 0, starters // low starters are too few, high are enough
	for low+1 < high {
		middle := int(uint(low+high) / 2)
		if m.findBounded(times, masks, middle).level == level {
			high = middle
		} else {
			low = middle
		}
	}
	first, next := instantAround(times, high-1)
	f := m.findBounded(times[first:], masks[first:], min(next, starters)-first)
	f.start, f.end = f.start+first, f.end+first
	return f
}
