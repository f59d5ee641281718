package simulator

// intent is what a visitor came for.
type intent uint8

const (
	glance intent = iota
	browse
	buy
	intents
)

var intentWeights = [intents]float64{24, 58, 18}

// journey is where a visit goes from each type of event.
type journey struct {
	// next draws with the lowest byte of random bits. A chance of 1 in 256 is
	// the smallest there is.
	next [kinds][256]kind
	// pause multiplies the gap before the next event, by its type.
	pause [kinds]float64
}

// odds is the chances of going on to a type of event; they need not sum to 1.
type odds map[kind]float64

var journeyOdds = [intents][kinds]odds{
	glance: {
		pageView:    {leave: 55, pageView: 22, productView: 16, search: 7},
		search:      {leave: 45, productView: 40, search: 15},
		productView: {leave: 55, productView: 25, pageView: 15, search: 5},
	},
	browse: {
		pageView:       {leave: 9, pageView: 26, search: 15, productView: 37, login: 5, signup: 5, support: 3},
		search:         {leave: 7, search: 17, productView: 66, pageView: 10},
		productView:    {leave: 8, productView: 42, addToCart: 11, pageView: 19, search: 12, review: 3, login: 2, signup: 3},
		addToCart:      {leave: 13, productView: 46, pageView: 19, removeFromCart: 8, checkoutStart: 14},
		removeFromCart: {leave: 20, productView: 60, pageView: 20},
		checkoutStart:  {leave: 45, payment: 32, pageView: 23},
		payment:        {leave: 18, purchase: 74, payment: 8},
		purchase:       {leave: 60, pageView: 40},
		signup:         {leave: 8, productView: 52, pageView: 40},
		login:          {leave: 8, productView: 42, pageView: 50},
		review:         {leave: 30, productView: 70},
		support:        {leave: 50, pageView: 50},
	},
	buy: {
		pageView:       {leave: 2, pageView: 14, search: 26, productView: 45, login: 7, signup: 6},
		search:         {leave: 3, search: 17, productView: 80},
		productView:    {leave: 2, productView: 42, addToCart: 33, search: 11, pageView: 7, signup: 3, login: 2},
		addToCart:      {leave: 5, productView: 40, checkoutStart: 40, removeFromCart: 5, pageView: 10},
		removeFromCart: {leave: 15, productView: 85},
		checkoutStart:  {leave: 13, payment: 77, pageView: 10},
		payment:        {leave: 5, purchase: 88, payment: 7},
		purchase:       {leave: 68, pageView: 20, review: 6, support: 6},
		signup:         {leave: 2, productView: 73, pageView: 25},
		login:          {leave: 2, productView: 68, pageView: 30},
		review:         {leave: 60, pageView: 40},
		support:        {leave: 60, pageView: 40},
	},
}

// pauses multiplies the gap after each type of event: one reads about a product and
// fills in a form, but is sent on from a payment.
var pauses = [kinds]float64{
	pageView: 0.8, search: 0.7, productView: 1.3, addToCart: 0.6, removeFromCart: 0.6, checkoutStart: 1.4,
	payment: 0.35, purchase: 0.8, signup: 1.1, login: 0.5, review: 1.6, support: 1.9,
}

// visitEventsMax bounds a visit, so that nobody stays for ever.
const visitEventsMax = 400

var journeys = newJourneys()

func newJourneys() [intents]journey {
	var made [intents]journey
	for i := range made {
		made[i].pause = pauses
		for from := range kinds {
			row := journeyOdds[i][from]
			weights := make([]float64, kinds+1)
			for to, weight := range row {
				weights[to] = weight
			}
			if len(row) == 0 {
				weights[leave] = 1
			}
			table := newChoice(weights)
			for byteValue := range made[i].next[from] {
				made[i].next[from][byteValue] = kind(table[byteValue<<8|128])
			}
		}
	}
	return made
}

// advance moves the visit to its next event and reports whether there is one.
func (s *Simulator) advance(v *visit, event *Event) bool {
	if v.events >= visitEventsMax {
		return false
	}
	bits := s.random.next()
	next := journeys[v.intent].next[v.kind][bits&255]
	if v.bad && (v.kind == checkoutStart || v.kind == payment) && bits>>8&255 < 90 {
		next = leave // tired of waiting
	}
	s.settle(v, event, bits)
	v.kind = s.possible(v, next)
	return v.kind != leave
}

// settle draws the consequences of the event that was just handed out.
func (s *Simulator) settle(v *visit, event *Event, bits uint64) {
	switch v.kind {
	case signup:
		v.known = true
		v.plan = planFree
	case login:
		v.known = true
	case addToCart:
		v.carted++
		v.cartCents += s.shop.prices[v.product]
	case removeFromCart:
		v.carted, v.cartCents = 0, 0
	case payment:
		v.failed = event.Status != statusOK
	case purchase:
		v.carted, v.cartCents = 0, 0
		if v.user >= 0 && int(v.plan) < len(plans)-1 && bits>>16&1023 < 12 {
			v.plan++
		}
	}
}

// possible bends the next step to what the shop allows: no account twice, no
// checkout of an empty cart or without an account, no purchase without a payment.
func (s *Simulator) possible(v *visit, next kind) kind {
	switch next {
	case signup, login:
		switch {
		case v.user < 0 || v.known:
			return productView
		case v.plan == planGuest:
			return signup
		default:
			return login
		}
	case removeFromCart, checkoutStart:
		switch {
		case v.carted == 0:
			return productView
		case next == checkoutStart && v.plan == planGuest && v.user >= 0:
			return signup
		}
	case purchase:
		if v.failed {
			return payment
		}
	}
	return next
}
