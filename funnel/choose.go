package funnel

import "math/bits"

// onward says of an instant from where the chain's end can still be had, given the
// instants after it. Bit k of enter: by a chain of k steps that takes its next step in
// this instant. Bit k-1 of done: by a chain of k steps whose last one is in this
// instant, and the next one in a later.
type onward struct {
	enter, done uint64
	// cuts are the exclusions that keep chains from leaving the instant.
	cuts uint64
}

// chooseBounded fills the chain where neighbours bound each other: a pass backward
// from the end marks what still leads there, then each step takes the first event that
// is marked.
func (m *Matcher) chooseBounded(times []int64, masks []uint64, f found) {
	_, next := instantAround(times, f.end)
	times, masks = times[f.start:next], masks[f.start:next]
	m.markOnward(times, masks, f.end-f.start, f.level)
	m.followOnward(times, masks, f.start, f.level)
}

// backward is what the pass backward knows: the levels whose chains can enter a later
// instant, without one in between that ends them, and the first such instant; after
// levels with a least time to pass all of them, latest first.
type backward struct {
	enterable uint64
	entered   [MaxSteps]int64
	pending   [MaxSteps]waitingTimes
}

type waitingTimes struct {
	times []int64
	head  int
}

// markOnward fills m.onward, at the index of every instant's first event, for the
// chains that end with their step number level at the instant of event end, the last.
func (m *Matcher) markOnward(times []int64, masks []uint64, end, level int) {
	if cap(m.onward) < len(times) {
		m.onward = make([]onward, len(times)+len(times)/2)
	}
	m.onward = m.onward[:len(times)]
	b := &m.backward
	b.enterable = 0
	for levels := m.afterLevels; levels != 0; levels &= levels - 1 {
		w := &b.pending[bits.TrailingZeros64(levels)]
		w.times, w.head = w.times[:0], 0
	}
	for next := len(times); next > 0; {
		first, union, breaks := m.gatherBackward(times, masks, next)
		time := times[first]
		at := onward{done: 1 << (level - 1), cuts: union & m.cutting}
		if first == end {
			at.cuts = 0 // the chain goes no further
		} else {
			at.done = m.doneAt(time, b.enterable>>1&union)
		}
		if at.done != 0 {
			at.enter = m.enters(masks[first:next], union, at)
		}
		m.onward[first] = at
		m.killBackward(m.kills(union, breaks))
		m.addEnters(at.enter, time)
		next = first
	}
}

// gatherBackward finds the instant that ends before event next: its first event, what its
// events match, and the most steps of which one of them matches none before the next.
func (m *Matcher) gatherBackward(times []int64, masks []uint64, next int) (first int, union uint64, breaks int) {
	time := times[next-1]
	for first = next; first > 0 && times[first-1] == time; first-- {
		mask := masks[first-1]
		union |= mask
		breaks = max(breaks, bits.TrailingZeros64(mask&m.all))
	}
	return first, union, breaks
}

// killBackward forgets the ways on through an instant that ends chains of some levels.
func (m *Matcher) killBackward(kill uint64) {
	m.backward.enterable &^= kill
	for levels := kill & m.afterLevels; levels != 0; levels &= levels - 1 {
		w := &m.backward.pending[bits.TrailingZeros64(levels)]
		w.times, w.head = w.times[:0], 0
	}
}

// addEnters adds the ways on into an instant.
func (m *Matcher) addEnters(enter uint64, time int64) {
	b := &m.backward
	b.enterable |= enter
	for ; enter != 0; enter &= enter - 1 {
		level := bits.TrailingZeros64(enter)
		b.entered[level] = time
		if m.afterLevels>>level&1 != 0 {
			b.pending[level].times = append(b.pending[level].times, time)
		}
	}
}

// doneAt says for which of the candidates (bit k-1 for level k) a chain of that level
// whose last event is at the given time can go on.
func (m *Matcher) doneAt(time int64, candidates uint64) uint64 {
	b, done := &m.backward, uint64(0)
	for ; candidates != 0; candidates &= candidates - 1 {
		level := bits.TrailingZeros64(candidates) + 1
		if m.afterLevels>>level&1 != 0 && !b.ripen(level, time, m.afters[level]) {
			continue
		}
		if uint64(b.entered[level]-time) <= m.limits[level] {
			done |= 1 << (level - 1)
		}
	}
	return done
}

// ripen finds the first way on for chains of a level whose latest event is at a time,
// which must be at least some time later.
func (b *backward) ripen(level int, time int64, least uint64) bool {
	w, ripe := &b.pending[level], false
	for w.head < len(w.times) && uint64(w.times[w.head]-time) >= least {
		b.entered[level] = w.times[w.head]
		w.head, ripe = w.head+1, true
	}
	if ripe {
		w.head-- // it stays the first one
	}
	return ripe
}

// enters says which levels can enter an instant, given the levels that may leave it.
func (m *Matcher) enters(masks []uint64, union uint64, at onward) uint64 {
	if !m.servesTogether(masks) {
		enter := union & at.done
		for cuts := at.cuts; cuts != 0; cuts &= cuts - 1 {
			levels := m.cutLevels[bits.TrailingZeros64(cuts)-m.spec.Steps]
			enter &^= levels & (levels >> 1)
		}
		return enter
	}
	m.loadTies(masks)
	enter := uint64(0)
	for level, reached := range m.ties.reaches() {
		if m.leaving(at, level, reached) != 0 {
			enter |= 1 << level
		}
	}
	return enter
}

// servesTogether says whether the events of an instant may serve several steps.
func (m *Matcher) servesTogether(masks []uint64) bool {
	return (len(masks) > 1 || m.spec.Reuse) && !m.spec.StrictTies
}

// leaving returns the levels (bit k-1 for level k) that a chain of the given level can get
// to where the instant takes it no further than reached, and from which it gets to the end.
func (m *Matcher) leaving(at onward, level, reached int) uint64 {
	done := at.done &^ (m.cutFrom(at.cuts, level) >> 1)
	return done >> level << level & (1<<reached - 1)
}

// followOnward fills the chain along the marks: the first instant that can be entered,
// and as many steps in it as leave a way on. offset is the index of the first event.
func (m *Matcher) followOnward(times []int64, masks []uint64, offset, level int) {
	done, last := 0, times[0]
	for first := 0; done < level; {
		next := first + 1
		for next < len(times) && times[next] == times[first] {
			next++
		}
		if m.onward[first].enter>>done&1 != 0 && (done == 0 || uint64(times[first]-last) >= m.afters[done]) {
			done, last = m.serveAt(masks[first:next], m.onward[first], done, offset+first), times[first]
		}
		first = next
	}
}

// serveAt puts the steps that one instant serves into the chain, and returns the level
// it then has. first is the index of the instant's first event.
func (m *Matcher) serveAt(masks []uint64, at onward, level, first int) int {
	if !m.servesTogether(masks) {
		m.chain[level] = int32(first + firstOf(masks, level))
		return level + 1
	}
	m.loadTies(masks)
	reached := bits.Len64(m.leaving(at, level, m.ties.reachFrom(level)))
	m.ties.assign(m.chain[level:reached], masks, level, first)
	return reached
}
