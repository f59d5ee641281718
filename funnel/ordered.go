package funnel

import (
	"math"
	"math/bits"
)

// findOrdered makes the pass forward for an overall window alone. Per level it keeps
// the latest start only, and writes a record only when the start is a later one, so
// that repeats of a step cost a comparison.
func (m *Matcher) findOrdered(times []int64, steps []uint64, starters int) found {
	starts, all, window := &m.starts, m.all, m.window
	for level := range m.spec.Steps + 1 {
		starts[level] = none
	}
	best := found{}
	steps = steps[:len(times)]
	for i := firstStart(times, steps, starters); i < len(times); {
		time, mask, next := times[i], steps[i]&all, i+1
		starts[0] = int32(i)
		if i >= starters {
			// Starts fall from level to level: the window of the latest ends last.
			if latest := starts[1]; latest == none || uint64(time-times[latest]) > window {
				break
			}
			starts[0] = none
		}
		if next < len(times) && times[next] == time {
			var together bool
			if next, mask, together = gather(times, steps, i, all); together {
				m.advanceOrdered(times, steps, i, next, &best)
				mask = 0
			}
		}
		// From the highest step down: an event takes a chain on by one step at most.
		for mask != 0 {
			step := (bits.Len64(mask) - 1) & (MaxSteps - 1)
			mask &^= 1 << step
			start := starts[step]
			if start > starts[step+1] && uint64(time-times[start]) <= window {
				starts[step+1] = start
				if step >= best.level {
					best = found{level: step + 1, start: int(start), end: i}
				}
			}
		}
		if best.level == m.spec.Steps {
			break
		}
		i = next
	}
	return best
}

// firstStart returns the first event of the first instant that has an event of step 1, or
// len(times) if that is none of those before starters.
func firstStart(times []int64, steps []uint64, starters int) int {
	for i, mask := range steps[:starters] {
		if mask&1 != 0 {
			for i > 0 && times[i-1] == times[i] {
				i--
			}
			return i
		}
	}
	return len(times)
}

// advanceOrdered takes the records on over the instant of events first to next-1, where
// a chain may go on by several steps at once. Starts fall from level to level, so the
// lowest level from which a level can be reached is the best one.
func (m *Matcher) advanceOrdered(times []int64, steps []uint64, first, next int, best *found) {
	m.ties.load(steps[first:next], m.all, m.spec.Steps)
	lowest := m.ties.lowestBefore()
	for level := m.spec.Steps; level >= 1; level-- {
		before := lowest[level]
		if before == 0 && m.starts[0] == none {
			before = 1
		}
		if before >= level {
			continue
		}
		start := m.starts[before]
		if start <= m.starts[level] || uint64(times[first]-times[start]) > m.window {
			continue
		}
		m.starts[level] = start
		if level > best.level {
			*best = found{level: level, start: int(start), end: first}
		}
	}
}

// chooseEarliest fills the chain with the first events that fit: where neighbours do
// not bound each other, taking a step early never costs a later one.
func (m *Matcher) chooseEarliest(times []int64, steps []uint64, f found) {
	level := 0
	for i := f.start; level < f.level; {
		bit := uint64(1) << level
		for steps[i]&bit == 0 {
			i++
		}
		first, next := instantAround(times, i)
		if next-first == 1 || level+1 == f.level {
			m.chain[level] = int32(i)
			level++
		} else {
			m.ties.load(steps[first:next], m.all, m.spec.Steps)
			reached := min(m.ties.reachFrom(level), f.level)
			m.ties.assign(m.chain[level:reached], steps[first:next], level, first)
			level = reached
		}
		i = next
	}
}

// FirstOpen returns the earliest time at which a chain of one step is open if it starts, for
// a Spec that Tracks.
func FirstOpen(spec Spec) int64 {
	switch first := spec.DataEnd - spec.Window + 1; {
	case spec.Steps == 1 || spec.DataEnd == math.MaxInt64:
		return math.MaxInt64 // no step is left, or no time
	case first > spec.DataEnd+1:
		return math.MinInt64 // the window is longer than all time before
	default:
		return first
	}
}
