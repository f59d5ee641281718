package funnel

// PathSpec says what the path of a session is: the nodes at which its events stop,
// from some way before an anchor to some way after it.
type PathSpec struct {
	// Gap ends a session where nothing happens for longer, microseconds.
	Gap int64
	// From (inclusive) and To (exclusive) bound the start of a session that counts.
	From, To int64
	// Start holds the bit of the events that anchor a path; 0 takes the first event.
	Start uint64
	// End holds the bit of the events that end a path; 0 follows it without one. With
	// EndLast it is the last such event rather than the first.
	End     uint64
	EndLast bool
	// Hide holds the bits of events that are no part of a path, though of the session.
	Hide uint64
	// Before and After are the most stops before and after the anchor. A path without
	// a Start has no Before; one with an End alone has no After.
	Before, After int
	// Collapse makes one stop of neighbours at one node: it matches what any of its
	// events does, and its time is that of the last.
	Collapse bool
	// Once keeps no more than an actor's first path.
	Once bool
}

// NoNode is the code of a node that no event has.
const NoNode = ^uint32(0)

// Paths finds the paths of actors whose events come piece by piece, each piece later than the
// one before. What is known of an open session is kept in flat arrays by actor.
// It belongs to one goroutine.
type Paths struct {
	// Table holds the paths found.
	Table *PathTable
	// Found, where it is set, is told of every path that Add, AddSession and Close find: its actor, its nodes and their times, which
	// hold until it returns, and which of these is at depth 0.
	Found func(actor uint32, codes []uint32, times []int64, anchor int)

	spec  PathSpec
	pause uint64
	// current is the actor at hand.
	current uint32
	// anchor is the bit of anchors, everything where each event is one. anchored says
	// that the anchor is the end of the path, moving that a later one takes its place.
	anchor           uint64
	anchored, moving bool

	// forward says that a path is what follows its anchor, which nothing ends but its
	// session and its length; short that it has few nodes at most.
	forward, short bool

	// actors are the open sessions of actors, seen those that had one.
	actors []pathState
	seen   []uint32
	// over are the bits of the actors that have been counted.
	over []uint64
	// stops is how many stops an actor has room for: codes and times hold them.
	stops int
	codes []uint32
	times []int64

	// The stops of a session that lies in one block, its events, and those sessions of a
	// block that may go on.
	ownCodes []uint32
	ownTimes []int64
	gathered pathEvents
	late     []pathEdge
}

// pathPhase says what an actor's session waits for.
type pathPhase uint8

const (
	phaseNone   pathPhase = iota // there is no session
	phaseSeek                    // the anchor
	phaseFollow                  // what follows it
	phaseSkip                    // nothing: the session is over
	phaseOver                    // nothing ever: the actor counts once, and has
)

// pathState is what is known of an actor's open session.
type pathState struct {
	// last is the time of the session's latest event.
	last int64
	// kept is the number of stops at hand, the last of which may go on; anchor is the
	// index of depth 0 among them, end that of the end, both once they are found.
	kept, anchor, end int16
	phase             pathPhase
	// dropped says that stops came before those at hand; beyond that stops came after
	// them; ended that an end was found, which far says to lie beyond.
	dropped, beyond, ended, far bool
	// found and foundDropped are kept and dropped of the candidate of a moving anchor,
	// hit says that the current stop is the next one.
	found             int16
	foundDropped, hit bool
}

// NewPaths returns a finder of paths.
func NewPaths(spec PathSpec) *Paths {
	p := &Paths{
		Table: NewPathTable(spec.Before, spec.After),
		spec:  spec, pause: SessionSpec{Gap: spec.Gap}.Pause(),
		anchor: spec.Start, stops: spec.Before + spec.After + 1,
	}
	switch {
	case spec.Start == 0 && spec.End == 0:
		p.anchor = noLimit
	case spec.Start == 0:
		p.anchor, p.anchored, p.moving = spec.End, true, spec.EndLast
		p.spec.End = 0
	}
	p.forward = spec.Before == 0 && p.spec.End == 0 && !p.moving
	if p.moving {
		p.stops *= 2 // the latest stops, and the candidate
	}
	p.short = p.forward && p.stops <= shortNodes
	p.ownCodes, p.ownTimes = make([]uint32, p.stops), make([]int64, p.stops)
	return p
}

// Reset forgets all actors, and makes room for those numbered below a bound.
func (p *Paths) Reset(bound int) {
	for _, actor := range p.seen {
		p.actors[actor] = pathState{}
	}
	p.seen = p.seen[:0]
	clear(p.over)
	p.actors = zeroed(p.actors, bound)
	p.over = zeroed(p.over, bound/64+1)
	p.codes = zeroed(p.codes, bound*p.stops)
	p.times = zeroed(p.times, bound*p.stops)
}

// Add looks at further events of an actor, in the order of time and later than those
// it had. masks hold the bits of the Spec, codes the nodes; null is the code of no
// node, NoNode where every event has one.
func (p *Paths) Add(actor uint32, times []int64, masks []uint64, codes []uint32, null uint32) {
	s := &p.actors[actor]
	p.current = actor
	switch {
	case p.isOver(actor):
		return
	case s.phase == phaseNone:
		p.seen = append(p.seen, actor)
	}
	masks, codes = masks[:len(times)], codes[:len(times)]
	ownCodes, ownTimes := p.room(actor)
	for from := 0; from < len(times); {
		if s.phase == phaseNone || uint64(times[from]-s.last) >= p.pause {
			if p.close(s, ownCodes, ownTimes); s.phase == phaseOver {
				break
			}
			p.open(s, times[from])
		}
		to, any := p.piece(times, masks, from)
		s.last = times[to-1]
		anchored := p.anchor == noLimit || any&p.anchor != 0
		// A session that ends within these events without an anchor is no path.
		if s.phase == phaseFollow || s.phase == phaseSeek && (to == len(times) || anchored) {
			p.follow(s, &pathEvents{times[from:to], masks[from:to], codes[from:to], null}, anchored, ownCodes, ownTimes)
		}
		if s.phase == phaseOver {
			break
		}
		from = to
	}
	if s.phase == phaseOver {
		p.finish(actor)
	}
}

// room returns the stops at hand of an actor.
func (p *Paths) room(actor uint32) ([]uint32, []int64) {
	first := int(actor) * p.stops
	return p.codes[first : first+p.stops], p.times[first : first+p.stops]
}

// isOver reports whether an actor that counts once has counted.
func (p *Paths) isOver(actor uint32) bool { return p.over[actor>>6]>>(actor&63)&1 != 0 }

// finish notes that it has.
func (p *Paths) finish(actor uint32) { p.over[actor>>6] |= 1 << (actor & 63) }

// settle ends the session of an actor that is known to be over, and reports whether the
// actor has counted.
func (p *Paths) settle(actor uint32) bool {
	if p.isOver(actor) {
		return true
	}
	s := &p.actors[actor]
	if s.phase == phaseNone {
		return false
	}
	codes, times := p.room(actor)
	p.current = actor
	p.close(s, codes, times)
	if s.phase != phaseOver {
		s.phase = phaseSkip
		return false
	}
	p.finish(actor)
	return true
}

// piece returns where the session of the event at from ends, and all bits of its events.
func (p *Paths) piece(times []int64, masks []uint64, from int) (to int, any uint64) {
	before := times[from]
	any = masks[from]
	for to = from + 1; to < len(times); to++ {
		time := times[to]
		if uint64(time-before) >= p.pause {
			break
		}
		before = time
		any |= masks[to]
	}
	return to, any
}

// open begins a session.
func (p *Paths) open(s *pathState, start int64) {
	*s = pathState{phase: phaseSeek}
	if start < p.spec.From || start >= p.spec.To {
		s.phase = phaseSkip
	}
}

// pathEvents are events of one session, null being the code of no node.
type pathEvents struct {
	times []int64
	masks []uint64
	codes []uint32
	null  uint32
}

// follow looks at events of one session. anchored says that some of them have the bit
// of an anchor; codes and times are the actor's stops at hand.
func (p *Paths) follow(s *pathState, e *pathEvents, anchored bool, codes []uint32, times []int64) {
	next := 0
	if s.phase == phaseSeek {
		if p.spec.Before == 0 && !p.moving {
			next = p.findAnchor(s, e, anchored, codes, times)
		} else {
			next = p.slideToAnchor(s, e, codes, times)
		}
	}
	switch {
	case s.phase != phaseFollow || next == len(e.times):
	case p.spec.End == 0:
		p.walk(s, e, next, codes, times)
	default:
		p.walkToEnd(s, e, next, codes, times)
	}
}

// findAnchor looks for the anchor where nothing before it is kept, and returns the
// number of events looked at.
func (p *Paths) findAnchor(s *pathState, e *pathEvents, anchored bool, codes []uint32, times []int64) int {
	at := len(e.times)
	if anchored {
		for at = 0; at < len(e.times); at++ {
			mask := e.masks[at]
			if mask&p.spec.Hide == 0 && e.codes[at] != e.null && (p.anchor == noLimit || mask&p.anchor != 0) {
				break
			}
		}
	}
	p.skip(s, e, at, codes, times)
	if at == len(e.times) {
		return at
	}
	if s.kept == 1 && !(p.spec.Collapse && codes[0] == e.codes[at]) {
		s.dropped = true
	}
	codes[0], times[0] = e.codes[at], e.times[at]
	s.kept, s.phase = 1, phaseFollow
	return at + 1
}

// skip passes over the events before one: all that matters of them is which stop is
// the last, and whether there are others.
func (p *Paths) skip(s *pathState, e *pathEvents, before int, codes []uint32, times []int64) {
	last := before
	for i := before - 1; i >= 0; i-- {
		if e.masks[i]&p.spec.Hide != 0 || e.codes[i] == e.null {
			continue
		}
		if last == before {
			last = i
		} else if !p.spec.Collapse || e.codes[i] != e.codes[last] {
			s.dropped = true
			break
		}
	}
	if last == before {
		return
	}
	if s.kept == 1 && !(p.spec.Collapse && codes[0] == e.codes[last]) {
		s.dropped = true
	}
	codes[0], times[0], s.kept = e.codes[last], e.times[last], 1
}

// slideToAnchor looks for the anchor, keeps the latest stops, and returns the number
// of events looked at.
func (p *Paths) slideToAnchor(s *pathState, e *pathEvents, codes []uint32, times []int64) int {
	for i, code := range e.codes {
		if e.masks[i]&p.spec.Hide != 0 || code == e.null {
			continue
		}
		if p.spec.Collapse && s.kept > 0 && codes[s.kept-1] == code {
			times[s.kept-1] = e.times[i]
		} else {
			p.slide(s, codes, times, code, e.times[i])
		}
		switch {
		case e.masks[i]&p.anchor == 0:
		case p.moving:
			s.hit = true
		default:
			s.phase, s.anchor = phaseFollow, s.kept-1
			return i + 1
		}
	}
	return len(e.codes)
}

// walk follows a path that nothing ends but its session and its length.
func (p *Paths) walk(s *pathState, e *pathEvents, next int, codes []uint32, times []int64) {
	kept, most := int(s.kept), int(s.anchor)+p.spec.After+1
	current, collapse := codes[kept-1], p.spec.Collapse
	for i := next; i < len(e.codes); i++ {
		code := e.codes[i]
		if e.masks[i]&p.spec.Hide != 0 || code == e.null {
			continue
		}
		if collapse && code == current {
			times[kept-1] = e.times[i]
			continue
		}
		if kept == most {
			p.emit(s, codes, times, kept, p.anchored)
			return
		}
		codes[kept], times[kept] = code, e.times[i]
		current = code
		kept++
	}
	s.kept = int16(kept)
}

// walkToEnd follows a path to its end.
func (p *Paths) walkToEnd(s *pathState, e *pathEvents, next int, codes []uint32, times []int64) {
	for i := next; i < len(e.codes); i++ {
		code := e.codes[i]
		if e.masks[i]&p.spec.Hide != 0 || code == e.null {
			continue
		}
		if p.spec.Collapse && !s.beyond && codes[s.kept-1] == code {
			times[s.kept-1] = e.times[i]
		} else if !p.advance(s, codes, times, code, e.times[i]) {
			return
		}
		if e.masks[i]&p.spec.End != 0 && (s.beyond || s.kept-1 > s.anchor) && !p.end(s, codes, times) {
			return
		}
	}
}

// slide adds a stop to those at hand while the anchor is sought: the latest stay.
func (p *Paths) slide(s *pathState, codes []uint32, times []int64, code uint32, time int64) {
	p.keepCandidate(s, codes, times)
	if int(s.kept) > p.spec.Before {
		copy(codes[:s.kept-1], codes[1:s.kept])
		copy(times[:s.kept-1], times[1:s.kept])
		s.kept--
		s.dropped = true
	}
	codes[s.kept], times[s.kept] = code, time
	s.kept++
}

// keepCandidate writes the stops up to a moving anchor down once that stop is over.
func (p *Paths) keepCandidate(s *pathState, codes []uint32, times []int64) {
	if !s.hit {
		return
	}
	half := p.stops / 2
	copy(codes[half:], codes[:s.kept])
	copy(times[half:], times[:s.kept])
	s.found, s.foundDropped, s.hit = s.kept, s.dropped, false
}

// advance adds a stop on the way to the end, and says whether the path goes on.
func (p *Paths) advance(s *pathState, codes []uint32, times []int64, code uint32, time int64) bool {
	switch {
	case s.ended && !p.spec.EndLast:
		p.emit(s, codes, times, int(s.kept), true)
		return false
	case int(s.kept-s.anchor) > p.spec.After:
		s.beyond = true
	default:
		codes[s.kept], times[s.kept] = code, time
		s.kept++
	}
	return true
}

// end notes that the current stop is an end, and says whether the path goes on.
func (p *Paths) end(s *pathState, codes []uint32, times []int64) bool {
	switch {
	case !s.beyond:
		s.ended, s.end = true, s.kept-1
	case p.spec.EndLast:
		s.far = true
	default:
		p.emit(s, codes, times, int(s.kept), false)
		return false
	}
	return true
}

// Close ends the sessions of all actors.
func (p *Paths) Close() {
	for _, actor := range p.seen {
		p.settle(actor)
	}
}

// close ends a session, whose stops at hand these are.
func (p *Paths) close(s *pathState, codes []uint32, times []int64) {
	if s.phase != phaseFollow && !(p.moving && s.phase == phaseSeek) {
		return
	}
	switch {
	case p.moving:
		p.keepCandidate(s, codes, times)
		if s.found > 0 {
			half := p.stops / 2
			s.anchor, s.dropped = s.found-1, s.foundDropped
			p.emit(s, codes[half:], times[half:], int(s.found), true)
		}
	case p.spec.End == 0:
		p.emit(s, codes, times, int(s.kept), true)
	case s.far:
		p.emit(s, codes, times, int(s.kept), false)
	case s.ended:
		p.emit(s, codes, times, int(s.end)+1, true)
	}
}

// emit counts a path of so many stops. ended says that it ends there, rather than being cut.
func (p *Paths) emit(s *pathState, codes []uint32, times []int64, stops int, ended bool) {
	p.Table.add(codes[:stops], times[:stops], int(s.anchor), !s.dropped, ended)
	if p.Found != nil {
		p.Found(p.current, codes[:stops], times[:stops], int(s.anchor))
	}
	s.phase = phaseSkip
	if p.spec.Once {
		s.phase = phaseOver
	}
}

// SizeBytes is the memory held.
func (p *Paths) SizeBytes() int64 {
	const stateBytes = 40
	return int64(cap(p.actors))*stateBytes + int64(cap(p.codes)+cap(p.seen))*4 + int64(cap(p.times)+cap(p.over))*8 + p.Table.SizeBytes()
}
