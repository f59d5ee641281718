package funnel

import (
	"math"
	"math/bits"
)

// Each looks at the events of one unit, as Match does, and calls visit for everything that
// counts, in the order of starts:
//
//   - CountActors: the unit's chosen chain, if it has one.
//   - CountEntries: one pass after the other. A pass starts at the first instant that has
//     an event which may start one, and is the best of the chains that start there. It ends
//     when no step is left, when the window or the next step's Within is over, at the event
//     that an exclusion cuts it off at, that breaks its strict order or that repeats a step;
//     the next pass starts from there on. What a pass has used serves no later one.
//   - CountStarts: every event that may start a chain, with the best chain from it.
//
// A pass none of whose chains counts (they are void, dropped, or lack a required step) is
// not visited. It uses up the events that could have started it, and ends like the best of
// its chains would, at the latest where an exclusion hits that. A match is valid until visit
// returns.
func (m *Matcher) Each(times []int64, masks []uint64, visit func(Match)) {
	switch m.spec.Count {
	case CountActors:
		if match := m.Match(times, masks); match.Reached > 0 {
			visit(match)
		}
	case CountEntries:
		m.to = m.spec.To
		m.eachEntry(times, masks, visit)
	case CountStarts:
		m.to = m.spec.To
		m.eachStart(times, masks, visit)
	}
}

// eachStart visits the best chain from every start.
func (m *Matcher) eachStart(times []int64, masks []uint64, visit func(Match)) {
	if m.isFollowing && m.eachFollowed(times, masks, visit) {
		return
	}
	way := m.loadStarts(times, masks)
	s := &m.search
	first, next := s.nextStart(0), len(times)
	if m.spec.FirstEntry && first < next {
		next = upperBound(times, times[first])
	}
	for event := first; event < next; event = s.nextStart(event + 1) {
		if match := m.matchStart(event, way); match.Reached > 0 {
			visit(match)
		}
	}
}

// loadStarts takes a unit for matchStart, and returns the way for it.
func (m *Matcher) loadStarts(times []int64, masks []uint64) way {
	way := m.wayOf(times, masks)
	m.search.load(times, masks)
	if way == byVariants {
		m.loadVariants(times, masks)
	}
	return way
}

// matchStart finds the best chain that starts with one event.
func (m *Matcher) matchStart(event int, way way) Match {
	if way == bySearch {
		return m.matched(m.search.kept(m.search.from(event, event+1)))
	}
	return m.matchOne(event, way)
}

// matchOne is matchStart by a quicker way: for that time no other of its
// instant can start one.
func (m *Matcher) matchOne(event int, way way) Match {
	s := &m.search
	first, next := instantAround(s.times, event)
	if m.way == byVariants {
		return m.matchVariants(s.times, s.serving, first, next, event)
	}
	for i := first; i < next && m.spec.Order != AnyOrder; i++ {
		if i != event {
			s.serving[i] &^= 1
		}
	}
	var match Match
	known := way != byClean
	if known {
		match = m.matchFrom(s.times, s.serving, first, next, event)
	} else {
		match, known = m.matchSpoiled(s.times, s.serving, first, next, event)
	}
	copy(s.serving[first:next], s.masks[first:next])
	if !known {
		return m.matched(s.kept(s.from(event, event+1)))
	}
	return match
}

// eachEntry visits one pass after the other.
func (m *Matcher) eachEntry(times []int64, masks []uint64, visit func(Match)) {
	s, way := &m.search, m.wayOf(times, masks)
	s.load(times, masks)
	if way == byVariants {
		m.loadVariants(times, masks)
	}
	for first := s.nextStart(0); first < len(times); {
		next := first + 1
		for next < len(times) && times[next] == times[first] {
			next++
		}
		var end int
		match, known := Match{}, false
		if way == byClean {
			first, _ = instantAround(times, first)
			match, known = m.matchSpoiled(times, s.serving, first, next, none)
			known = known && match.Reached > 0
		}
		if known {
			end = s.useUp(match)
			visit(match)
		} else if way == bySearch || way == byClean {
			best := s.kept(s.from(first, next))
			end = s.passEnd(best, first, next)
			if best.found {
				visit(m.matched(best))
			}
		} else {
			first, _ = instantAround(times, first)
			match := m.matchPass(first, next)
			end = s.useUp(match)
			m.useUpVariants(match)
			visit(match)
		}
		if m.spec.FirstEntry {
			return
		}
		first = s.nextStart(end)
	}
}

// matchPass finds the best of the chains that start at an instant, of events not used up.
func (m *Matcher) matchPass(first, next int) Match {
	if m.way == byVariants {
		return m.matchVariants(m.search.times, m.search.serving, first, next, none)
	}
	return m.matchFrom(m.search.times, m.search.serving, first, next, none)
}

// useUpVariants uses up the events of a pass in the variants that know the unit.
func (m *Matcher) useUpVariants(match Match) {
	for _, v := range m.variants {
		if v.loaded != m.unit || v.m == nil {
			continue
		}
		for _, event := range match.Chain {
			if event != none {
				v.masks[event] &^= v.m.all
			}
		}
	}
}

// useUp uses up the events of a pass, and returns the first event
// from which on the next one may start.
func (s *search) useUp(match Match) int {
	s.links = s.links[:0]
	for k, event := range match.Chain {
		if event == none {
			continue
		}
		s.links = append(s.links, link{event, match.Steps[k]})
		s.serving[event] &^= s.all
	}
	if match.Reached == s.spec.Steps {
		first, _ := instantAround(s.times, int(match.Chain[match.Reached-1]))
		return first
	}
	return s.chainEnd(s.links)
}

// nextStart returns the first event from event first on that may start a chain.
func (s *search) nextStart(first int) int {
	for first < len(s.times) && !s.starts(first) {
		first++
	}
	return first
}

// kept takes the best chain away if a furthest one was dropped and none goes as far.
func (s *search) kept(best ending) ending {
	best.found = best.found && best.required >= best.furthest
	return best
}

// passEnd uses up the events of a pass, given its best chain and the events at its start,
// and returns the first event from which on the next one may start.
func (s *search) passEnd(best ending, first, next int) int {
	if !best.found {
		return s.failedEnd(first, next)
	}
	end := s.chainEnd(best.links)
	for _, l := range best.links {
		s.serving[l.event] &^= s.all
	}
	return end
}

// failedEnd is passEnd where no chain of the pass counts.
func (s *search) failedEnd(first, next int) int {
	s.plain = true
	best := s.from(first, next)
	s.plain = false
	s.end = s.windowLast(s.times[best.links[0].event])
	s.chain = append(s.chain[:0], best.links...)
	end := s.chainEnd(best.links)
	s.chain = append(s.chain[:0], best.links...)
	for e, exclusion := range s.spec.Exclusions {
		if at, hit := s.firstHit(e); hit && exclusion.Effect != Cut {
			end = min(end, lowerBound(s.times, at))
		}
	}
	s.chain = s.chain[:0]
	for event := first; event < next; event++ {
		if s.starts(event) {
			s.serving[event] &^= s.all
		}
	}
	return end
}

// chainEnd returns the first event from which on a chain can no longer go on, where no
// event is its next.
func (s *search) chainEnd(links []link) int {
	s.chain = append(s.chain[:0], links...)
	s.end = s.windowLast(s.times[links[0].event])
	done, last := s.done(), s.last()
	steps := s.nextSteps(len(links), done)
	if steps == 0 {
		s.chain = s.chain[:0]
		return lowerBound(s.times, last)
	}
	common := upperBound(s.times, s.end)
	if s.spec.RepeatEnds {
		common = min(common, s.firstRepeat(done, last))
	}
	for e, exclusion := range s.spec.Exclusions {
		if at := s.exclusion(e); exclusion.Effect == Cut && at.waiting {
			i := max(lowerBound(s.marks[e], last), upperBound(s.marks[e], at.from))
			if i < len(s.marks[e]) {
				common = min(common, lowerBound(s.times, s.marks[e][i]))
			}
		}
	}
	end := 0
	for ; steps != 0; steps &= steps - 1 {
		step := bits.TrailingZeros64(steps)
		over := common
		if limit := s.limits[step]; limit <= uint64(math.MaxInt64-max(last, 0)) {
			over = min(over, upperBound(s.times, last+int64(limit)))
		}
		if s.direct>>step&1 != 0 {
			over = min(over, s.firstBreak(step, done, last))
		}
		end = max(end, over)
	}
	s.chain = s.chain[:0]
	if end < len(s.times) {
		end = lowerBound(s.times, s.times[end]) // events at one instant have no order
	}
	return end
}

// matched makes a match of the best chain of a search.
func (m *Matcher) matched(best ending) Match {
	if !best.found {
		return Match{}
	}
	chain, steps := m.chain[:0], m.stepsOf[:0]
	for _, l := range best.links {
		if m.spec.Order != AnyOrder {
			for len(chain) < int(l.step) {
				chain, steps = append(chain, none), append(steps, int8(len(steps)))
			}
		}
		chain, steps = append(chain, l.event), append(steps, l.step)
	}
	return Match{Reached: len(chain), Chain: chain, Steps: steps, Open: best.open}
}
