package funnel

// AddSession looks at all events of one session of an actor, in the order of time, after those of
// its earlier sessions. Where sessions are given so the Spec's Gap is not looked at, and nothing is
// to be given to Add.
func (p *Paths) AddSession(actor uint32, times []int64, masks []uint64, codes []uint32, null uint32) {
	if p.isOver(actor) {
		return
	}
	s := &p.actors[actor]
	if s.phase == phaseNone {
		p.seen = append(p.seen, actor)
	}
	any := uint64(0)
	for _, mask := range masks {
		any |= mask
	}
	p.current = actor
	p.open(s, times[0])
	if s.phase == phaseSeek {
		ownCodes, ownTimes := p.room(actor)
		p.follow(s, &pathEvents{times, masks, codes, null}, p.anchor == noLimit || any&p.anchor != 0, ownCodes, ownTimes)
		p.close(s, ownCodes, ownTimes)
	}
	if s.phase == phaseOver {
		p.finish(actor)
		return
	}
	s.phase = phaseSkip // the session is over
}
