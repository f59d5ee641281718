package simulator

import (
	"fmt"
	"math"
)

// page is a path with the median time that it takes.
type page struct {
	path   string
	median float64 // milliseconds
}

const productCount = 1600

// shop is what does not change in a run: pages, prices, hosts, and the tables that
// everything is drawn from.
type shop struct {
	products []page
	prices   []int64 // by product, cents
	popular  choice  // of products

	views        []page // what a page_view asks for
	viewed       choice
	fixed        [kinds]page // the page of the types that have only one
	hostNames    [hosts]string
	hostSpeed    [hosts]float64
	countries    choice
	platforms    choice
	devices      []choice // by platform
	referrers    choice
	plans        choice
	gaps, noise  logNormal
	eventIntents choice
}

// newShop builds the tables. The seed only decides prices and speeds.
func newShop(seed uint64) *shop {
	s := &shop{
		// The gap's median is 20 s; it is cut below the half hour at which
		// a session is usually said to be over.
		gaps:         newLogNormal(20_000, 1.15, 20*60_000),
		noise:        newLogNormal(1, 0.42, 30),
		referrers:    newChoice(referrerWeights),
		plans:        newChoice(planWeights),
		eventIntents: newChoice(intentWeights[:]),
	}
	s.addProducts(seed)
	s.addViews()
	s.addFixedPages()
	s.addPeople()
	for h := range s.hostNames {
		s.hostNames[h] = hostName(h)
		s.hostSpeed[h] = 0.92 + 0.2*unit(mix(seed, 1000+uint64(h)))
	}
	return s
}

func (s *shop) addProducts(seed uint64) {
	prices := newLogNormal(3_900, 0.9, 150_000)
	weights := make([]float64, productCount)
	for i := range weights {
		bits := mix(seed, 10_000+uint64(i))
		s.products = append(s.products, page{fmt.Sprintf("/product/%d", 1000+i), 95 + 60*unit(bits)})
		s.prices = append(s.prices, max(int64(prices.at(mix(bits, 1)))/5*5, 195))
		weights[i] = 1 / math.Pow(float64(i+1), 0.95)
	}
	s.popular = newChoice(weights)
}

func (s *shop) addViews() {
	var weights []float64
	add := func(path string, median, weight float64) {
		s.views = append(s.views, page{path, median})
		weights = append(weights, weight)
	}
	add("/", 80, 380)
	for i, name := range categories {
		add("/category/"+name, 140, 420/float64(i+2))
		for p := 2; p <= 12; p++ {
			add(fmt.Sprintf("/category/%s?page=%d", name, p), 150, 150/float64((i+2)*p))
		}
	}
	for i, name := range articles {
		add("/blog/"+name, 60, 40/float64(i+1))
	}
	for i, name := range helpPages {
		add("/help/"+name, 55, 14/float64(i+1))
	}
	add("/account", 110, 90)
	add("/account/orders", 170, 60)
	add(RarePage, 65, 0.04)
	s.viewed = newChoice(weights)
}

func (s *shop) addFixedPages() {
	s.fixed = [kinds]page{
		search:         {"/search", 230},
		removeFromCart: {"/cart", 70},
		addToCart:      {"/cart", 85},
		checkoutStart:  {"/checkout", 190},
		payment:        {"/checkout/payment", 420},
		purchase:       {"/checkout/confirm", 260},
		signup:         {"/signup", 180},
		login:          {"/login", 130},
		support:        {"/support/chat", 90},
	}
}

func (s *shop) addPeople() {
	weights := make([]float64, len(countries))
	for i, c := range countries {
		weights[i] = c.weight
	}
	s.countries = newChoice(weights)
	weights = weights[:0]
	for _, p := range platforms {
		weights = append(weights, p.weight)
		s.devices = append(s.devices, newChoice(p.shares))
	}
	s.platforms = newChoice(weights)
}
