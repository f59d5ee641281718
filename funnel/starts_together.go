package funnel

import "math"

// Starts are starts of one unit whose best chains reach the same step with the same events.
// They hold until visit returns.
type Starts struct {
	// Times are those of the starts, at least one, in rising order.
	Times []int64
	// Later are the times of the steps after the first that each of the chains has.
	Later []int64
	// Open is how many of the chains, the last ones, may go on with an event later than
	// DataEnd.
	Open int
}

// JoinsStarts reports whether EachStarts may be asked about a Spec: it counts starts, and
// nothing but the window may bound its chains.
func JoinsStarts(spec Spec) bool {
	return spec.Count == CountStarts && onlyWindow(spec)
}

// EachStarts visits what starts in [from, to) like EachRange, many starts at a time. All
// starts before the same event of step 2 go on alike, as far as their windows reach: so it
// takes a look at a start, and one at each event of a later step. It reports whether it can;
// if not, nothing is visited: the steps of events that match several are to be chosen.
func (m *Matcher) EachStarts(times []int64, masks []uint64, from, to int64, visit func(Starts)) bool {
	if !servesFreely(masks, m.all) {
		return false
	}
	event, starters := m.startersIn(times, masks, from, to)
	if event == starters {
		return true
	}
	first := lowerBound(times, times[event]) // events of one instant serve in any order
	for step := range m.spec.Steps {
		m.following.next[step] = first
	}
	masks = masks[:len(times)]
	for event < starters {
		later, bound := m.laterSteps(times, masks, times[event]), int64(math.MaxInt64)
		if len(later) > 0 {
			bound = later[0]
		}
		starts := m.startsKept[:0]
		for ; event < starters && times[event] <= bound; event++ {
			if masks[event]&1 != 0 {
				starts = append(starts, times[event])
			}
		}
		m.startsKept = starts
		m.visitStarts(starts, later, visit)
		event = startFrom(masks, event, starters, 1)
	}
	return true
}

// laterSteps returns the times of the steps after the first of a chain from a start, taking
// each as early as can be, whatever its window.
func (m *Matcher) laterSteps(times []int64, masks []uint64, last int64) []int64 {
	m.laterKept = m.laterKept[:0]
	for step := 1; step < m.spec.Steps; step++ {
		i := m.following.next[step]
		for i < len(times) && (masks[i]>>(step&63)&1 == 0 || times[i] < last) {
			i++
		}
		m.following.next[step] = i
		if i == len(times) {
			break
		}
		last = times[i]
		m.laterKept = append(m.laterKept, last)
	}
	return m.laterKept
}

// visitStarts visits starts before the same later steps by how many of these their windows
// hold: the later the start, the more.
func (m *Matcher) visitStarts(starts, later []int64, visit func(Starts)) {
	for len(starts) > 0 {
		reach, n := len(later), len(starts)
		for reach > 0 && uint64(later[reach-1]-starts[0]) > m.window {
			reach--
		}
		if reach < len(later) {
			n = 1
			for n < len(starts) && uint64(later[reach]-starts[n]) > m.window {
				n++
			}
		}
		open := 0
		for reach+1 < m.spec.Steps && open < n && m.windowLast(starts[n-1-open]) > m.spec.DataEnd {
			open++
		}
		visit(Starts{Times: starts[:n], Later: later[:reach], Open: open})
		starts = starts[n:]
	}
}
