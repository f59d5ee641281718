package funnel

import (
	"math/bits"
	"sort"
)

// anyOrder finds chains in any order where no event matches several steps and nothing
// but the window bounds a chain. The longest chain that ends at an instant has every step
// that there is from the earliest start on whose window holds the instant; so it is enough
// to know where each step was last, and to move that start along.
type anyOrder struct {
	latest [MaxSteps]int32 // by step: the last event so far
	seen   uint64          // the steps that have one
}

// servesFreely says whether no event matches two steps.
func servesFreely(masks []uint64, all uint64) bool {
	for _, mask := range masks {
		if mask &= all; mask&(mask-1) != 0 {
			return false
		}
	}
	return true
}

// findAny finds the highest level of chains that start with one of the events before
// starters, the first instant at which it is reached, and the latest start from which it
// is then.
func (m *Matcher) findAny(times []int64, masks []uint64, starters int) found {
	a, best := &m.any, found{}
	a.seen = 0
	low := startFrom(masks, 0, starters, m.all)
	if low == starters {
		return best
	}
	window := m.windowLast(times[low])
	for i := low; i < len(times); {
		time := times[i]
		for time > window {
			if low = startFrom(masks, low+1, starters, m.all); low == starters {
				return best
			}
			window = m.windowLast(times[low])
			i = max(i, low)
			time = times[i]
		}
		instant, before := i, a.seen
		for ; i < len(times) && times[i] == time; i++ {
			if mask := masks[i] & m.all; mask != 0 {
				a.latest[bits.TrailingZeros64(mask)] = int32(i)
				a.seen |= mask
			}
		}
		// Steps seen are more than those since low, and only a new one makes a level.
		if bits.OnesCount64(a.seen) <= best.level || a.seen == before && low == 0 {
			continue
		}
		if level, start := a.since(low); level > best.level {
			best = found{level: level, start: latestMatch(masks, min(start, starters-1), m.all), end: instant}
			if level == m.spec.Steps {
				break
			}
		}
	}
	return best
}

// startFrom returns the first event from one on that matches a step, end for none.
func startFrom(masks []uint64, event, end int, all uint64) int {
	for event < end && masks[event]&all == 0 {
		event++
	}
	return event
}

// latestMatch returns the latest event up to one that matches a step; there is one.
func latestMatch(masks []uint64, event int, all uint64) int {
	for masks[event]&all == 0 {
		event--
	}
	return event
}

// since returns how many steps were seen from an event on, and the first of their latest
// events.
func (a *anyOrder) since(low int) (level, start int) {
	start = int(^uint32(0) >> 1)
	for seen := a.seen; seen != 0; seen &= seen - 1 {
		if at := int(a.latest[bits.TrailingZeros64(seen)]); at >= low {
			level++
			start = min(start, at)
		}
	}
	return level, start
}

// openAny says whether a chain as long as the longest may go on after the data: its
// window must, and then holds all that is left of the unit.
func (m *Matcher) openAny(times []int64, masks []uint64, starters, level int) bool {
	if level == m.spec.Steps || m.spec.Complete && m.spec.DataEnd+1 >= m.to {
		return false
	}
	start := sort.Search(starters, func(i int) bool { return m.windowLast(times[i]) > m.spec.DataEnd })
	start = startFrom(masks, start, starters, m.all)
	if start == starters {
		return false
	}
	seen := uint64(0)
	for _, mask := range masks[start:] {
		seen |= mask & m.all
	}
	return bits.OnesCount64(seen) >= level
}

// chooseAny fills the chain with each step's first event from the start's instant on. The
// first place is that of event fixed, if it is not none.
func (m *Matcher) chooseAny(times []int64, masks []uint64, f found, fixed int) {
	i, _ := instantAround(times, f.start)
	chain, done := m.chain[:0], uint64(0)
	if fixed != none {
		chain, done = append(chain, int32(fixed)), masks[fixed]&m.all
	}
	for ; len(chain) < f.level; i++ {
		if mask := masks[i] & m.all &^ done; mask != 0 {
			done |= mask
			chain = append(chain, int32(i))
		}
	}
	for k, event := range chain {
		m.stepsOf[k] = int8(bits.TrailingZeros64(masks[event] & m.all))
	}
}
