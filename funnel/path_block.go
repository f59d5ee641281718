package funnel

import "math/bits"

// PathBlock is events of many actors at once: those of one actor stand together, in the
// order of time. Its bitmaps have a bit for each event.
type PathBlock struct {
	// Actors are whose events these are: those of Actors[i], each of which comes once, are
	// Starts[i] to Starts[i+1]-1. Events before Starts[0] are nobody's.
	Actors []uint32
	Starts []uint16
	// Breaks are the events that are not of one session with the event before: the first
	// one of an actor is.
	Breaks []uint64
	// Anchors are the events that may be depth 0: those with a bit of Start, or of End
	// where there is no Start, or all where there is neither. Hidden events are
	// none, nor are nobody's. AddBlock changes them.
	Anchors []uint64
	// Hidden are the events that are no part of a path; nil where there is none.
	Hidden []uint64
	Times  PathTimes
	Codes  PathCodes
	// Marks holds the bits of the Spec for each event; it may be nil where all
	// events have none.
	Marks []uint8
	// Events before Early may go on with a session of an earlier block, as may those of
	// the first actor where Continues is set. Sessions with an event at Late or after
	// may go on in a later one, as may those of the last actor where Continued is set.
	Early, Late          int64
	Continues, Continued bool
	// Inside says that whatever starts in the block starts in the Spec's range.
	Inside bool
}

// PathTimes are the times of events: Wide, or Base + Scale*Narrow where Narrow is not nil.
type PathTimes struct {
	Wide        []int64
	Narrow      []uint32
	Base, Scale int64
}

func (t *PathTimes) at(i int) int64 {
	if t.Narrow != nil {
		return t.Base + t.Scale*int64(t.Narrow[i])
	}
	return t.Wide[i]
}

// PathCodes are the nodes of events: Wide, or Table[Narrow] where Narrow is not nil. Null is
// the code of no node, NoNode where every event has one.
type PathCodes struct {
	Wide   []uint32
	Narrow []uint8
	Table  *[256]uint32
	Null   uint32
}

func (c *PathCodes) at(i int) uint32 {
	if c.Narrow != nil {
		return c.Table[c.Narrow[i]]
	}
	return c.Wide[i]
}

// AddBlock looks at further events of actors. They are in the order of Add. Only sessions
// that may go on beyond the block are written down; of the others those without an anchor are
// not looked at.
func (p *Paths) AddBlock(b *PathBlock) {
	p.late = p.late[:0]
	for i, actor := range b.Actors {
		p.addEdges(b, i, actor)
	}
	p.addSessions(b)
	for _, edge := range p.late {
		p.addEdge(b, edge)
	}
}

// addSessions looks at the sessions that have an anchor.
func (p *Paths) addSessions(b *PathBlock) {
	next, run, to := 0, 0, int(b.Starts[len(b.Actors)])
	for w, word := range b.Anchors {
		if word == 0 || next >= (w+1)<<6 {
			continue
		}
		if next > w<<6 {
			word &= ^uint64(0) << uint(next&63)
		}
		for word != 0 {
			row := w<<6 | bits.TrailingZeros64(word)
			next = nextBit(b.Breaks, row+1, to)
			if p.spec.Once {
				for int(b.Starts[run+1]) <= row {
					run++
				}
				if p.addOnce(b, b.Actors[run], row, next) {
					next = int(b.Starts[run+1])
				}
			} else if b.Inside || p.counts(b, row) {
				p.addSession(b, row, next)
			}
			if next >= (w+1)<<6 {
				break
			}
			word &= ^uint64(0) << uint(next&63)
		}
	}
}

// counts reports whether the session of an event starts in the range.
func (p *Paths) counts(b *PathBlock, row int) bool {
	start := b.Times.at(lastBit(b.Breaks, row))
	return start >= p.spec.From && start < p.spec.To
}

// addOnce looks at a session of an actor that counts once, and says whether it has counted.
func (p *Paths) addOnce(b *PathBlock, actor uint32, row, end int) bool {
	if p.settle(actor) {
		return true
	}
	if !b.Inside && !p.counts(b, row) || !p.addSession(b, row, end) {
		return false
	}
	p.finish(actor)
	return true
}

// addSession counts the path of the session with an anchor at row, the first, which ends
// before end. It says whether there is one.
func (p *Paths) addSession(b *PathBlock, row, end int) bool {
	if p.forward {
		p.addForward(b, row, end)
		return true
	}
	e := p.gather(b, lastBit(b.Breaks, row), end)
	s := pathState{phase: phaseSeek}
	p.follow(&s, e, true, p.ownCodes, p.ownTimes)
	p.close(&s, p.ownCodes, p.ownTimes)
	return s.phase == phaseSkip || s.phase == phaseOver
}

// addForward counts a path that begins at its anchor, and that nothing but its session and
// its length ends.
func (p *Paths) addForward(b *PathBlock, row, end int) {
	codes, times := p.ownCodes, p.ownTimes[:len(p.ownCodes)]
	current := b.Codes.at(row)
	codes[0], times[0] = current, b.Times.at(row)
	kept, ended := 1, true
	for i := row + 1; i < end; i++ {
		if b.hides(i) {
			continue
		}
		code := b.Codes.at(i)
		if p.spec.Collapse && code == current {
			times[kept-1] = b.Times.at(i)
			continue
		}
		if kept == len(codes) {
			ended = p.anchored
			break
		}
		codes[kept], times[kept] = code, b.Times.at(i)
		current = code
		kept++
	}
	p.Table.add(codes[:kept], times[:kept], 0, !p.drops(b, row), ended)
}

// drops reports whether there is another stop before that of an event in its session.
func (p *Paths) drops(b *PathBlock, row int) bool {
	for i := row; b.Breaks[i>>6]>>uint(i&63)&1 == 0; {
		i--
		if !b.hides(i) && !(p.spec.Collapse && b.Codes.at(i) == b.Codes.at(row)) {
			return true
		}
	}
	return false
}

func (b *PathBlock) hides(i int) bool {
	return b.Hidden != nil && b.Hidden[i>>6]>>uint(i&63)&1 != 0
}

// nextBit returns the first bit that is set from one on and before another, or that one.
func nextBit(bitmap []uint64, from, to int) int {
	if from >= to {
		return to
	}
	w := from >> 6
	word := bitmap[w] & (^uint64(0) << uint(from&63))
	for word == 0 {
		if w++; w<<6 >= to {
			return to
		}
		word = bitmap[w]
	}
	return min(to, w<<6|bits.TrailingZeros64(word))
}

// lastBit returns the last bit that is set up to one, or 0.
func lastBit(bitmap []uint64, at int) int {
	w := at >> 6
	word := bitmap[w] & (^uint64(0) >> uint(63-at&63))
	for word == 0 {
		if w--; w < 0 {
			return 0
		}
		word = bitmap[w]
	}
	return w<<6 | 63 - bits.LeadingZeros64(word)
}

// clearBits clears the bits from one on and before another.
func clearBits(bitmap []uint64, from, to int) {
	for from < to {
		end := min(to, (from|63)+1)
		bitmap[from>>6] &^= ^uint64(0) >> uint(64-(end-from)) << uint(from&63)
		from = end
	}
}
