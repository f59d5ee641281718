package funnel

import "math/bits"

// PathBlock is events of many actors at once: those of one actor stand together, in the
// order of time. Its bitmaps have a bit for each event.
type PathBlock struct {
	// Actors are whose events these are: those of Actors[i], each of which comes once, are
	// Starts[i] to Starts[i+1]-1. Events before Starts[0] are nobody's.
	Actors []uint32
	Starts []uint16
	// Firsts are the first events of the actors, Breaks the events that are not of one session with the event before: the first
	// one of an actor is.
	Firsts, Breaks []uint64
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

// ticks returns the least number, as Narrow has them, that stands for a time or a later one;
// a greater one than all of them if none does.
func (t *PathTimes) ticks(time int64) int64 {
	if time <= t.Base {
		return 0
	}
	distance, scale := uint64(time)-uint64(t.Base), uint64(t.Scale)
	ticks := distance / scale
	if distance%scale != 0 {
		ticks++
	}
	return int64(min(ticks, 1<<32))
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
	if b.Times.Narrow != nil {
		addEdges(p, b, b.Times.Narrow, b.Times.ticks(b.Early), b.Times.ticks(b.Late))
	} else {
		addEdges(p, b, b.Times.Wide, b.Early, b.Late)
	}
	p.addSessions(b)
	for _, edge := range p.late {
		p.addEdge(b, edge)
	}
}

// addSessions looks at the sessions that have an anchor.
func (p *Paths) addSessions(b *PathBlock) {
	firstOfEach(b.Anchors, b.Breaks)
	if p.spec.Once {
		p.addOnce(b)
		return
	}
	for w, word := range b.Anchors {
		for ; word != 0; word &= word - 1 {
			if row := w<<6 | bits.TrailingZeros64(word); b.Inside || p.counts(b, row) {
				p.addSession(b, row)
			}
		}
	}
}

// addOnce looks at the sessions of actors that count once. Whose an event is is a matter of
// how many actors start before it.
func (p *Paths) addOnce(b *PathBlock) {
	before := -1
	for w, word := range b.Anchors {
		for ; word != 0; word &= word - 1 {
			bit := bits.TrailingZeros64(word)
			actor := b.Actors[before+bits.OnesCount64(b.Firsts[w]<<uint(63-bit))]
			row := w<<6 | bit
			if !p.settle(actor) && (b.Inside || p.counts(b, row)) && p.addSession(b, row) {
				p.finish(actor)
			}
		}
		before += bits.OnesCount64(b.Firsts[w])
	}
}

// addSession counts the path of the session whose first anchor is at row. It says whether
// there is one.
func (p *Paths) addSession(b *PathBlock, row int) bool {
	switch {
	case p.short && b.Hidden == nil && b.Times.Narrow != nil && b.Codes.Narrow != nil && p.addShort(b, row):
	case p.forward:
		p.addForward(b, row)
	default:
		return p.addWhole(b, row)
	}
	return true
}

// firstOfEach leaves of the bits between two breaks the first. A bit is known to all that
// are at most 1, 2, 4 ... bits behind it without a break between.
func firstOfEach(bitmap, breaks []uint64) {
	known := uint64(0) // whether there was a bit since the last break
	for w, word := range bitmap {
		if word == 0 && known == 0 {
			continue
		}
		open := ^breaks[w]
		all := word | known&open
		for reach, pass := uint(1), open; reach < 64; reach *= 2 {
			all |= all << reach & pass
			pass &= pass << reach
		}
		bitmap[w] = word &^ ((all<<1 | known) & open)
		known = all >> 63
	}
}

// counts reports whether the session of an event starts in the range.
func (p *Paths) counts(b *PathBlock, row int) bool {
	start := b.Times.at(lastBit(b.Breaks, row))
	return start >= p.spec.From && start < p.spec.To
}

// addWhole counts the path of the session whose first anchor is at row. It says whether
// there is one.
func (p *Paths) addWhole(b *PathBlock, row int) bool {
	e := p.gather(b, lastBit(b.Breaks, row), nextBit(b.Breaks, row+1, int(b.Starts[len(b.Actors)])))
	s := pathState{phase: phaseSeek}
	p.follow(&s, e, true, p.ownCodes, p.ownTimes)
	p.close(&s, p.ownCodes, p.ownTimes)
	return s.phase == phaseSkip || s.phase == phaseOver
}

// addForward counts a path that begins with the anchor at row, and that nothing but its
// session and its length ends.
func (p *Paths) addForward(b *PathBlock, row int) {
	codes, times := p.ownCodes, p.ownTimes[:len(p.ownCodes)]
	current := b.Codes.at(row)
	codes[0], times[0] = current, b.Times.at(row)
	kept, ended := 1, true
	for i, to := row+1, int(b.Starts[len(b.Actors)]); i < to && !b.breaks(i); i++ {
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

// addShort is addForward for short paths where nodes and times are narrow and nothing is hidden.
// It says whether it could do it: of a kind that was not met lately it cannot.
func (p *Paths) addShort(b *PathBlock, row int) bool {
	lanes, ticks, table := b.Codes.Narrow, b.Times.Narrow, b.Codes.Table
	ticks = ticks[:len(lanes)]
	current := lanes[row]
	all := table[current]
	nodes := uint64(all)
	var at [shortNodes]uint32
	at[0] = ticks[row]
	kept, ended := 1, true
	for i := row + 1; i < len(lanes) && !b.breaks(i); i++ {
		lane := lanes[i]
		if lane == current && p.spec.Collapse {
			at[kept-1] = ticks[i]
			continue
		}
		if kept == p.stops {
			ended = p.anchored
			break
		}
		code := table[lane]
		nodes, all = nodes<<8|uint64(code), all|code
		at[kept%shortNodes] = ticks[i]
		current = lane
		kept++
	}
	t := p.Table
	number, ok := t.lately(nodes, all, newPathShape(kept, 0, !p.drops(b, row), ended))
	if !ok {
		return false
	}
	t.kinds[number].count++
	for i, tick := range at[1:kept] {
		t.edges[i].add(number, b.Times.Scale*int64(tick-at[i]))
	}
	return true
}

// drops reports whether there is another stop before that of an event in its session.
func (p *Paths) drops(b *PathBlock, row int) bool {
	for i := row; !b.breaks(i); {
		i--
		if !b.hides(i) && !(p.spec.Collapse && b.Codes.at(i) == b.Codes.at(row)) {
			return true
		}
	}
	return false
}

func (b *PathBlock) breaks(i int) bool { return b.Breaks[i>>6]>>uint(i&63)&1 != 0 }

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
