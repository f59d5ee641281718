package funnel

import (
	"math"
	"math/bits"
)

// findConstrained makes the pass forward where neighbours bound each other. Per level
// it keeps the latest chain: its start and its latest event. No other chain of that
// level starts later, nor ends later, so that it can go on wherever another can: taking
// away its last step leaves a chain that is no older than the one that any older chain
// of the level goes on from. If strict, a record counts at the next instant only.
func (m *Matcher) findConstrained(times []int64, steps []uint64, starters int) found {
	starts, lasts, all := &m.starts, &m.lasts, m.all
	for level := range m.spec.Steps + 1 {
		starts[level] = none
	}
	best := found{}
	steps = steps[:len(times)]
	floor := int64(math.MinInt64) // the earliest event that may still go on
	for i := 0; i < len(times); {
		time, mask, next := times[i], steps[i]&all, i+1
		starts[0], lasts[0] = none, time
		if i < starters {
			starts[0] = int32(i)
		}
		if next < len(times) && times[next] == time {
			var together bool
			if next, mask, together = gather(times, steps, i, all); together {
				m.advanceConstrained(times, steps, i, next, floor, &best)
				mask = 0
			}
		}
		for mask != 0 {
			step := (bits.Len64(mask) - 1) & (MaxSteps - 1)
			mask &^= 1 << step
			if !m.goesOn(times, step, time, floor) {
				continue
			}
			starts[step+1], lasts[step+1] = starts[step], time
			if step >= best.level {
				best = found{level: step + 1, start: int(starts[step]), end: i}
			}
		}
		if best.level == m.spec.Steps {
			break
		}
		if m.spec.Order == Strict {
			floor = time
		}
		i = next
	}
	return best
}

// goesOn says whether the chain on record at a level may go on with an event at the
// given time. The chain about to start, level 0, always may.
func (m *Matcher) goesOn(times []int64, level int, time, floor int64) bool {
	start := m.starts[level]
	return start != none &&
		m.lasts[level] >= floor &&
		uint64(time-m.lasts[level]) <= m.limits[level] &&
		uint64(time-times[start]) <= m.window
}

// advanceConstrained takes the records on over the instant of events first to next-1,
// where a chain may go on by several steps at once. Starts fall from level to level here
// too, so of the levels that may go on and from which a level can be reached the lowest
// is the best one.
func (m *Matcher) advanceConstrained(times []int64, steps []uint64, first, next int, floor int64, best *found) {
	m.ties.load(steps[first:next], m.all, m.spec.Steps)
	lowest := m.ties.lowestBefore()
	time, able := times[first], uint64(0)
	for level := range m.spec.Steps {
		if m.goesOn(times, level, time, floor) {
			able |= 1 << level
		}
	}
	for level := m.spec.Steps; level >= 1; level-- {
		from := able & (1<<level - 1) >> lowest[level] << lowest[level]
		if from == 0 {
			continue
		}
		start := m.starts[bits.TrailingZeros64(from)]
		m.starts[level], m.lasts[level] = start, time
		if level > best.level {
			*best = found{level: level, start: int(start), end: first}
		}
	}
}
