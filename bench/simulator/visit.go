package simulator

import "math"

// visit is a person in the shop.
type visit struct {
	// user is the person's number, -1 for one who refuses to be known.
	user   int
	userID string
	kind   kind // of the next event
	intent intent
	plan   uint8
	// carted counts the things in the cart, worth cartCents.
	carted    int32
	cartCents int64
	product   int32 // the one looked at last
	events    int32
	host      int32
	bad       bool // gets the slow checkout
	failed    bool // the last payment was refused
	known     bool // logged in
	person    person
	release   *release
	// speed multiplies the latencies of the visit.
	speed    float64
	referrer string
}

// startVisit lets someone in who is free and awake.
func (s *Simulator) startVisit(now int64) {
	slot := s.slot()
	v := &s.visits[slot]
	bits := s.random.next()
	*v = visit{user: -1, product: int32(s.shop.popular.at(bits))}
	if bits>>16%100 == 0 {
		v.person = s.personOf(s.random.next())
	} else {
		s.seat(v, now)
	}
	s.equip(v, now, s.random.next())
	s.queue.push(queued{now, slot})
}

func (s *Simulator) slot() int32 {
	if last := len(s.free) - 1; last >= 0 {
		slot := s.free[last]
		s.free = s.free[:last]
		return slot
	}
	s.visits = append(s.visits, visit{})
	return int32(len(s.visits) - 1)
}

// seat gives the visit to a person.
func (s *Simulator) seat(v *visit, now int64) {
	second := uint32((now - s.start) / 1000)
	share := float64(now-s.start) / float64(s.end-s.start)
	for range drawsMax {
		v.user = s.users.draw(s.random.float())
		if s.users.freeAt[v.user] > second {
			continue
		}
		v.person = s.person(v.user)
		hour := localHour(now, countries[v.person.country].east)
		if v.person.joins <= share && s.random.float() < awake[hour] {
			break
		}
	}
	v.person = s.person(v.user)
	if s.users.plan[v.user] == planUnknown {
		s.users.plan[v.user] = s.firstPlan(v.person)
	}
	v.plan = s.users.plan[v.user]
	v.userID = s.users.userID(v.user)
	s.users.freeAt[v.user] = visiting
}

// equip decides what stays the same for the visit.
func (s *Simulator) equip(v *visit, now int64, bits uint64) {
	v.intent = intent(s.shop.eventIntents.at(bits))
	if v.plan > planFree && v.intent == glance && bits>>40&1 == 0 {
		v.intent = browse // who pays comes with a purpose
	}
	v.host = int32(bits >> 16 % hosts)
	v.release = s.releases.find(now, v.person.delay)
	v.bad = s.releases.isBad(now, v.release.version, int(v.host))
	v.referrer = referrers[s.shop.referrers.at(bits>>24)]
	v.speed = v.release.speed * s.shop.hostSpeed[v.host] * countries[v.person.country].network
	hour := localHour(now, 1)
	v.speed *= 0.95 + 0.12*awake[hour] // most servers' busy hours are European evenings
	switch landing := bits >> 48; {
	case landing < 14_000:
		v.kind = productView
	case landing < 17_000:
		v.kind = search
	default:
		v.kind = pageView
	}
}

// endVisit lets the person go.
func (s *Simulator) endVisit(v *visit, now int64) {
	s.finished.visits++
	s.finished.events += float64(v.events)
	if v.user < 0 {
		return
	}
	second := uint32((now - s.start) / 1000)
	s.users.freeAt[v.user] = min(second+breakSeconds, math.MaxUint32-1)
	s.users.plan[v.user] = v.plan
}
