package funnel

// pathEdge is events of one session that goes on beyond the block, or may do so.
type pathEdge struct {
	actor    uint32
	from, to int
	anchored bool // some of the events are anchors
}

// newEdge takes the events away from the sessions that lie in the block.
func (b *PathBlock) newEdge(actor uint32, from, to int) pathEdge {
	anchored := nextBit(b.Anchors, from, to) < to
	if anchored {
		clearBits(b.Anchors, from, to)
	}
	return pathEdge{actor, from, to, anchored}
}

// addEdges looks at the first session of each actor that goes on with an earlier block's, and
// puts the last one aside where it may go on in a later one. Times before early and from
// late on are those that may.
func addEdges[T uint32 | int64](p *Paths, b *PathBlock, times []T, early, late int64) {
	last := len(b.Actors) - 1
	starts := b.Starts[:last+2]
	from := int(starts[0])
	for i, start := range starts[1:] {
		to, left := int(start), from
		if int64(times[from]) < early || b.Continues && i == 0 {
			left = p.addHead(b, b.Actors[i], from, to)
		}
		if int64(times[to-1]) >= late && left < to || b.Continued && i == last && left < to {
			p.late = append(p.late, b.newEdge(b.Actors[i], lastBit(b.Breaks, to-1), to))
		}
		from = to
	}
}

// addHead looks at the first session of an actor's events if it goes on with an earlier one,
// and returns where it ends then.
func (p *Paths) addHead(b *PathBlock, actor uint32, from, to int) int {
	s := &p.actors[actor]
	if s.phase == phaseNone || uint64(b.Times.at(from)-s.last) >= p.pause {
		return from
	}
	end := nextBit(b.Breaks, from+1, to)
	p.addEdge(b, b.newEdge(actor, from, end))
	return end
}

// addEdge looks at a part of a session.
func (p *Paths) addEdge(b *PathBlock, edge pathEdge) {
	if p.forward && !edge.anchored && p.pass(b, edge) {
		return
	}
	e := p.gather(b, edge.from, edge.to)
	p.Add(edge.actor, e.times, e.masks, e.codes, e.null)
}

// pass looks at events without an anchor, unless they are on a path: it says whether they
// are not.
func (p *Paths) pass(b *PathBlock, edge pathEdge) bool {
	s, start := &p.actors[edge.actor], b.Times.at(edge.from)
	if s.phase == phaseNone || uint64(start-s.last) >= p.pause {
		if p.settle(edge.actor) {
			return true
		}
		if s.phase == phaseNone {
			p.seen = append(p.seen, edge.actor)
		}
		p.open(s, start)
	}
	if s.phase == phaseFollow {
		return false
	}
	s.last = b.Times.at(edge.to - 1)
	if s.phase == phaseSeek {
		codes, _ := p.room(edge.actor)
		p.passStops(b, edge, s, codes)
	}
	return true
}

// passStops is skip for events of a block.
func (p *Paths) passStops(b *PathBlock, edge pathEdge, s *pathState, codes []uint32) {
	last := NoNode
	for i := edge.to - 1; i >= edge.from && !s.dropped; i-- {
		if b.hides(i) {
			continue
		}
		code := b.Codes.at(i)
		switch {
		case last == NoNode:
			last = code
			s.dropped = s.kept == 1 && !(p.spec.Collapse && codes[0] == code)
		case !p.spec.Collapse || code != last:
			s.dropped = true
		}
	}
	if last != NoNode {
		codes[0], s.kept = last, 1
	}
}

// gather makes events of a part of a block.
func (p *Paths) gather(b *PathBlock, from, to int) *pathEvents {
	e := &p.gathered
	e.times, e.masks, e.codes, e.null = e.times[:0], e.masks[:0], e.codes[:0], b.Codes.Null
	for i := from; i < to; i++ {
		e.times, e.codes = append(e.times, b.Times.at(i)), append(e.codes, b.Codes.at(i))
	}
	if b.Marks == nil {
		e.masks = append(e.masks, make([]uint64, to-from)...)
		return e
	}
	for _, mark := range b.Marks[from:to] {
		e.masks = append(e.masks, uint64(mark))
	}
	return e
}
