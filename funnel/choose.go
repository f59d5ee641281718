package funnel

import "math/bits"

// onward says of an instant from where the chain's end can still be had, given the
// instants after it. Bit k of enter: by a chain of k steps that takes its next step in
// this instant. Bit k-1 of done: by a chain of k steps whose last one is in this
// instant, and the next one in a later.
type onward struct {
	enter, done uint64
}

// chooseConstrained fills the chain where neighbours bound each other: a pass backward
// from the end marks what still leads there, then each step takes the first event that
// is marked.
func (m *Matcher) chooseConstrained(times []int64, steps []uint64, f found) {
	_, next := instantAround(times, f.end)
	times, steps = times[f.start:next], steps[f.start:next]
	m.markOnward(times, steps, f.end-f.start, f.level)
	m.followOnward(times, steps, f.start, f.level)
}

// markOnward fills m.onward, at the index of every instant's first event, for the
// chains that end with their step number level at the instant of event end, the last.
func (m *Matcher) markOnward(times []int64, steps []uint64, end, level int) {
	if cap(m.onward) < len(times) {
		m.onward = make([]onward, len(times)+len(times)/2)
	}
	m.onward = m.onward[:len(times)]
	// For the levels in enterable, the first later instant that can be entered.
	var entered [MaxSteps]int64
	var enterable uint64
	later := times[end]
	for next := len(times); next > 0; {
		first, union := gatherBackward(times, steps, next)
		time := times[first]
		done := uint64(1) << (level - 1)
		if first != end {
			done = m.doneAt(time, later, enterable>>1&union, &entered)
		}
		enter := union & done
		if done != 0 && next-first > 1 {
			enter = m.enterTogether(steps[first:next], done)
		}
		m.onward[first] = onward{enter, done}
		enterable |= enter
		for ; enter != 0; enter &= enter - 1 {
			entered[bits.TrailingZeros64(enter)] = time
		}
		next, later = first, time
	}
}

// gatherBackward finds the instant that ends before event next: its first event, and
// the steps that its events match.
func gatherBackward(times []int64, steps []uint64, next int) (first int, union uint64) {
	time := times[next-1]
	for first = next; first > 0 && times[first-1] == time; first-- {
		union |= steps[first-1]
	}
	return first, union
}

// doneAt says for which of the candidates (bit k-1 for level k) a chain of that level
// whose last event is at the given time can go on. later is the time of the instant
// after, the only one that counts if strict.
func (m *Matcher) doneAt(time, later int64, candidates uint64, entered *[MaxSteps]int64) uint64 {
	done := uint64(0)
	for ; candidates != 0; candidates &= candidates - 1 {
		step := bits.TrailingZeros64(candidates)
		at := entered[step+1]
		if uint64(at-time) <= m.limits[step+1] && !(m.spec.Order == Strict && at != later) {
			done |= 1 << step
		}
	}
	return done
}

// enterTogether says which levels can enter an instant of several events, given the
// levels that may leave it.
func (m *Matcher) enterTogether(steps []uint64, done uint64) uint64 {
	m.ties.load(steps, m.all, m.spec.Steps)
	enter := uint64(0)
	for level, reached := range m.ties.reaches() {
		if leaving(done, level, reached) != 0 {
			enter |= 1 << level
		}
	}
	return enter
}

// leaving returns the part of done that a chain of the given level can get to where
// the instant takes it no further than reached.
func leaving(done uint64, level, reached int) uint64 {
	return done >> level << level & (1<<reached - 1)
}

// followOnward fills the chain along the marks: the first instant that can be entered,
// and as many steps in it as leave a way on. offset is the index of the first event.
func (m *Matcher) followOnward(times []int64, steps []uint64, offset, level int) {
	done := 0
	for first := 0; done < level; {
		next := first + 1
		for next < len(times) && times[next] == times[first] {
			next++
		}
		if m.onward[first].enter>>done&1 != 0 {
			done = m.serveAt(steps[first:next], m.onward[first], done, offset+first)
		}
		first = next
	}
}

// serveAt puts the steps that one instant serves into the chain, and returns the level
// it then has. first is the index of the instant's first event.
func (m *Matcher) serveAt(steps []uint64, at onward, level, first int) int {
	if len(steps) == 1 {
		m.chain[level] = int32(first)
		return level + 1
	}
	m.ties.load(steps, m.all, m.spec.Steps)
	reached := bits.Len64(leaving(at.done, level, m.ties.reachFrom(level)))
	m.ties.assign(m.chain[level:reached], steps, level, first)
	return reached
}
