package funnel

// followStart is follow for a start that counts by itself.
func (m *Matcher) followStart(times []int64, masks []uint64, event int) (match Match, known bool) {
	found, known := m.follow(times, masks, event)
	if !known || found.hit {
		return Match{}, known
	}
	return Match{Reached: found.level, Chain: m.chain[:found.level], Steps: m.places[:found.level], Open: found.open}, true
}

// eachFollowed visits the best chain from every start, unless it cannot tell of the unit. A
// start of which it cannot tell is looked at alone.
func (m *Matcher) eachFollowed(times []int64, masks []uint64, visit func(Match)) bool {
	event, starters := m.startersIn(times, masks, m.spec.From, m.spec.To)
	if event < starters && !m.loadFollowing(times, masks, event) {
		return false
	}
	var way way
	loaded := false
	for ; event < starters; event = startFrom(masks, event+1, starters, 1) {
		match, known := m.followStart(times, masks, event)
		if !known {
			if !loaded {
				way, loaded = m.loadStarts(times, masks), true
			}
			match = m.matchStart(event, way)
		}
		if match.Reached > 0 {
			visit(match)
		}
	}
	return true
}

// startersIn returns the first event in a range that may start a chain, and the first one
// after those that may.
func (m *Matcher) startersIn(times []int64, masks []uint64, from, to int64) (first, starters int) {
	first, starters = lowerBound(times, from), lowerBound(times, to)
	if m.spec.FirstEntry {
		first, starters = m.firstEntry(times, masks, first, starters)
	}
	return startFrom(masks, first, max(first, starters), 1), starters
}

// matchStarts finds the best chain of a unit by following all its starts; known says whether
// it can tell.
func (m *Matcher) matchStarts(times []int64, masks []uint64, from, to int64) (match Match, known bool) {
	m.to = to
	first, starters := m.startersIn(times, masks, from, to)
	if first >= starters {
		return Match{}, true
	}
	if !m.loadFollowing(times, masks, first) {
		return Match{}, false
	}
	best, furthest := followed{}, 0
	for event := first; event < starters; {
		next := startFrom(masks, event+1, starters, 1)
		if best.level == 0 || next == starters || !m.outdone(times, masks, event, next) {
			found, known := m.follow(times, masks, event)
			if !known {
				return Match{}, false
			}
			furthest = max(furthest, found.level)
			m.keepBetter(times, found, &best)
		}
		event = next
	}
	if best.level < furthest && m.effects[Drop] != 0 {
		return Match{}, true // the unit is dropped
	}
	return Match{Reached: best.level, Chain: m.kept[:best.level], Steps: m.places[:best.level], Open: best.open}, true
}

// outdone says whether the next start does all that one does, and later: whether both have
// the same event as the second step.
func (m *Matcher) outdone(times []int64, masks []uint64, event, next int) bool {
	if m.spec.PreferEarliestStart || m.spec.Steps == 1 || times[event] == times[next] {
		return false
	}
	second := m.following.first(times, masks, 1, times[event], m.spec.Tolerance)
	if second == len(times) {
		return true
	}
	earliest := times[next] - m.spec.Tolerance
	return times[second] > earliest || times[second] == earliest && !m.following.strictly
}

// keepBetter makes the chain of a start, which is no earlier than those before, the best one
// if it is.
func (m *Matcher) keepBetter(times []int64, found followed, best *followed) {
	if found.hit || found.level < best.level {
		return
	}
	open := found.open
	if found.level == best.level {
		open = open || best.open
		later := times[m.chain[0]] > times[m.kept[0]] && !m.spec.PreferEarliestStart
		if best.open = open; !later || found.last > best.last {
			return
		}
	}
	*best = found
	best.open = open
	m.kept = append(m.kept[:0], m.chain[:found.level]...)
}
