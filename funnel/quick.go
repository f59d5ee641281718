package funnel

import (
	"math"
	"math/bits"
)

// findQuick is findBounded where no step waits for a least time, no event serves several
// steps and every window is as long: what is left between two events that take a chain on
// is a few operations on bits. Instants that may take one on by several steps go the
// common way.
func (m *Matcher) findQuick(times []int64, masks []uint64, starters int) found {
	b, best := &m.bounded, found{}
	alive, limits, all, special := uint64(0), m.limits, m.all, m.cutting
	if m.direct&m.lenient != 0 {
		special = noLimit // which levels an event ends depends on what it matches
	}
	always := m.direct &^ m.lenient &^ 1
	masks = masks[:len(times)]
	for i := 0; i < len(times); {
		time, mask, next := times[i], masks[i], i+1
		if alive |= 1; i >= starters {
			alive &^= 1
			if alive == 0 || time > m.deadline(alive) {
				break
			}
		}
		if next < len(times) && times[next] == time {
			b.alive = alive
			next = m.advanceInstant(times, masks, i, &best)
			if best.level == m.spec.Steps {
				break
			}
			alive, i = b.alive, next
			continue
		}
		fresh := uint64(0)
		for able := mask & all & alive; able != 0; {
			level := (bits.Len64(able) - 1) & (MaxSteps - 1)
			able &^= 1 << level
			start, end := int32(i), int64(0)
			if level == 0 {
				end = m.windowFrom(time)
			} else if start, end = b.starts[level], b.ends[level]; time > end || uint64(time-b.lasts[level]) > limits[level] {
				continue
			}
			b.starts[level+1], b.lasts[level+1], b.ends[level+1] = start, time, end
			fresh |= 2 << level
			if level >= best.level {
				best = found{level: level + 1, start: int(start), end: i}
			}
		}
		if best.level == m.spec.Steps {
			break
		}
		kill := always
		if mask&special != 0 || special == noLimit {
			kill = m.kills(mask, bits.TrailingZeros64(mask&all))
			fresh &^= m.cutShort(mask)
		}
		alive = alive&^kill | fresh
		i = next
	}
	b.alive = alive
	return best
}

// quick says whether findQuick will do.
func (r *rules) quick() bool {
	return r.spec.Order != AnyOrder && r.afterLevels == 0 && !r.spec.Reuse && r.spec.WindowEnd == nil
}

// windowFrom is windowLast where windows are of one length.
func (m *Matcher) windowFrom(start int64) int64 {
	if end := start + int64(m.window); end >= start {
		return end
	}
	return math.MaxInt64
}

// deadline returns the last moment at which a chain of some levels may go on.
func (m *Matcher) deadline(alive uint64) int64 {
	b, deadline := &m.bounded, int64(math.MinInt64)
	for ; alive != 0; alive &= alive - 1 {
		level := bits.TrailingZeros64(alive)
		if level == m.spec.Steps {
			break
		}
		end := b.ends[level]
		if limit := m.limits[level]; limit < uint64(end-b.lasts[level]) {
			end = b.lasts[level] + int64(limit)
		}
		deadline = max(deadline, end)
	}
	return deadline
}

// advanceInstant takes the chains on over the instant of event first, which has several
// events, and returns the first event after it.
func (m *Matcher) advanceInstant(times []int64, masks []uint64, first int, best *found) (next int) {
	b, time := &m.bounded, times[first]
	next, mask, breaks, together := m.gatherBounded(times, masks, first)
	var fresh uint64
	if together {
		fresh = m.advanceTogether(times, masks, first, next, mask, best)
	} else {
		fresh = m.advanceOne(time, first, mask, best)
	}
	b.alive = b.alive&^m.kills(mask, breaks) | fresh
	return next
}

// chooseQuick fills the chain where taking each step at the first event that matches it
// leads to its end; it reports whether it does, and no two events on the way are of one
// instant.
func (m *Matcher) chooseQuick(times []int64, masks []uint64, f found) bool {
	if !m.isQuick || m.cutting != 0 && matchAny(masks[f.start:f.end], m.cutting) {
		return false
	}
	m.chain[0] = int32(f.start)
	i := f.start
	for step := 1; step < f.level; step++ {
		before := i
		for i++; ; i++ {
			if i > f.end || times[i] == times[i-1] {
				return false
			}
			if masks[i]>>(step&63)&1 != 0 {
				break
			}
		}
		if uint64(times[i]-times[before]) > m.limits[step] || m.direct>>(step&63)&1 != 0 && i != before+1 {
			return false
		}
		m.chain[step] = int32(i)
	}
	return true
}
