package simulator

const (
	statusOK            = 200
	statusFound         = 302
	statusPayment       = 402
	statusNotFound      = 404
	statusInternalError = 500
	statusTimeout       = 504
)

// describe fills in the visit's next event.
func (s *Simulator) describe(event *Event, v *visit, now int64, bits uint64) {
	place := s.pageOf(v, bits)
	p := &v.person
	*event = Event{
		Time:     now,
		UserID:   v.userID,
		Event:    kindNames[v.kind],
		Page:     place.path,
		Country:  countries[p.country].code,
		Platform: platforms[p.platform].name,
		Device:   platforms[p.platform].devices[p.device],
		Version:  v.release.version,
		Host:     s.shop.hostNames[v.host],
		Plan:     plans[v.plan],
	}
	if v.events == 0 {
		event.Referrer = v.referrer
	}
	more := s.random.next()
	event.LatencyMS = s.latency(v, place.median, more)
	event.Status = status(v, event.LatencyMS, more)
	if v.kind == purchase {
		event.Amount = float64(v.cartCents) / 100
	}
}

// pageOf draws the page that the event asks for.
func (s *Simulator) pageOf(v *visit, bits uint64) page {
	switch v.kind {
	case pageView:
		return s.shop.views[s.shop.viewed.at(bits)]
	case productView:
		v.product = int32(s.shop.popular.at(bits))
		return s.shop.products[v.product]
	case review:
		return s.shop.products[v.product]
	}
	return s.shop.fixed[v.kind]
}

// slowdown is how many times longer the slow checkout takes.
const slowdown = 5

// latency draws the time of an event around its page's median, in tenths of a
// millisecond. Three in a thousand meet something else that is slow.
func (s *Simulator) latency(v *visit, median float64, bits uint64) float64 {
	millis := median * v.speed * s.shop.noise.at(bits)
	if v.bad && isCheckout(v.kind) {
		millis *= slowdown
	}
	if bits&1023 < 3 {
		millis *= 4 + float64(bits>>10&15)
	}
	return float64(int64(millis*10+0.5)) / 10
}

func isCheckout(k kind) bool { return k == checkoutStart || k == payment || k == purchase }

// status draws the answer's status from bits that latency has not used.
func status(v *visit, latency float64, bits uint64) int64 {
	chance := bits >> 16 & (1<<14 - 1) // of 16,384
	switch {
	case latency > 5000:
		return statusTimeout
	case v.bad && isCheckout(v.kind) && v.kind != purchase && chance < 1200:
		return statusTimeout
	case chance < 16:
		return statusInternalError
	case v.kind == payment && chance < 500:
		return statusPayment
	case v.kind == pageView && chance < 80:
		return statusNotFound
	case v.kind == login || v.kind == signup:
		return statusFound
	}
	return statusOK
}
