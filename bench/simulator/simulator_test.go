package simulator

import (
	"math"
	"slices"
	"sort"
	"sync"
	"testing"
	"time"
)

// collect runs a simulator to its end.
func collect(t testing.TB, config Config) []Event {
	t.Helper()
	s := New(config)
	events := make([]Event, 0, s.Config().Events)
	var event Event
	for s.Next(&event) {
		events = append(events, event)
	}
	if int64(len(events)) != s.Config().Events {
		t.Fatalf("%d events, want %d", len(events), s.Config().Events)
	}
	return events
}

var standard = Config{Events: 300_000, Users: 8_000, Days: 30, Seed: 7}

// standardEvents is the run of standard, which most tests look at and none changes.
var standardEvents = sync.OnceValue(func() []Event {
	run := New(standard)
	events := make([]Event, standard.Events)
	for i := range events {
		run.Next(&events[i])
	}
	return events
})

func TestEventsComeInTimeOrderWithinTheRange(t *testing.T) {
	configs := []Config{{Events: 60_000}, {Events: 1}, {Events: 5_000, Users: 1}, {Events: 50_000, Users: 20, Days: 1},
		{Events: 100, Users: 1_000_000, Days: 365}, {Events: 20_000, Start: time.Date(1969, 12, 31, 5, 30, 0, 0, time.UTC), Days: 2}}
	for _, config := range configs {
		start := New(config).Config().Start.UnixMilli()
		end := start + int64(New(config).Config().Days)*dayMillis
		last := start
		for i, e := range collect(t, config) {
			if e.Time < last || e.Time >= end {
				t.Fatalf("%+v: event %d at %d, the one before at %d, the end at %d", config, i, e.Time, last, end)
			}
			last = e.Time
		}
	}
}

func TestSameSeedSameEvents(t *testing.T) {
	config := Config{Events: 30_000, Seed: 11}
	if !slices.Equal(collect(t, config), collect(t, config)) {
		t.Error("two runs with one seed differ")
	}
	other := config
	other.Seed = 12
	if slices.Equal(collect(t, config), collect(t, other)) {
		t.Error("two seeds give the same run")
	}
}

// share returns the share of the events that a condition holds for.
func share(events []Event, condition func(*Event) bool) float64 {
	n := 0
	for i := range events {
		if condition(&events[i]) {
			n++
		}
	}
	return float64(n) / float64(len(events))
}

func TestSharesAreThoseOfAShop(t *testing.T) {
	events := standardEvents()
	named := func(name string) func(*Event) bool { return func(e *Event) bool { return e.Event == name } }
	for _, c := range []struct {
		name      string
		low, high float64
		condition func(*Event) bool
	}{
		{"product views", 0.3, 0.6, named("product_view")},
		{"page views", 0.15, 0.4, named("page_view")},
		{"carts", 0.03, 0.15, named("add_to_cart")},
		{"purchases", 0.005, 0.03, named("purchase")},
		{"signups", 0.002, 0.03, named("signup")},
		{"swiss iphones", 0.01, 0.03, func(e *Event) bool { return e.Country == "CH" && e.Platform == "ios" }},
		{"unknown visitors", 0.004, 0.02, func(e *Event) bool { return e.UserID == "" }},
		{"referrers", 0.02, 0.12, func(e *Event) bool { return e.Referrer != "" }},
		{"errors", 0.0005, 0.02, func(e *Event) bool { return e.Status >= 500 }},
		{"a night hour in Europe", 0.001, 0.025, func(e *Event) bool { return e.Time/hourMillis%24 == 2 && e.Country == "DE" }},
		{"the busiest hour", 0.045, 0.12, func(e *Event) bool { return e.Time/hourMillis%24 == 18 }},
		{"an old version", 0.05, 0.6, func(e *Event) bool { return e.Version == "2.3.0" }},
	} {
		if got := share(events, c.condition); got < c.low || got > c.high {
			t.Errorf("%s: %.4f of the events, want %.4f to %.4f", c.name, got, c.low, c.high)
		}
	}
}

func TestEveryEventIsWellFormed(t *testing.T) {
	names, pages, hostsSeen := EventNames(), map[string]bool{}, map[string]bool{}
	for _, e := range standardEvents() {
		if !slices.Contains(names, e.Event) || e.Page == "" || e.LatencyMS <= 0 || e.Status < 200 ||
			e.Country == "" || e.Platform == "" || e.Device == "" || e.Version == "" || e.Host == "" || e.Plan == "" {
			t.Fatalf("incomplete event: %+v", e)
		}
		if (e.Amount > 0) != (e.Event == "purchase") {
			t.Fatalf("amount %v of a %s", e.Amount, e.Event)
		}
		if tenths := e.LatencyMS * 10; math.Abs(tenths-math.Round(tenths)) > 1e-6 {
			t.Fatalf("latency %v has more than one decimal", e.LatencyMS)
		}
		if cents := e.Amount * 100; math.Abs(cents-math.Round(cents)) > 1e-6 {
			t.Fatalf("amount %v has more than two decimals", e.Amount)
		}
		pages[e.Page], hostsSeen[e.Host] = true, true
	}
	if len(pages) < 1000 || len(hostsSeen) != hosts {
		t.Errorf("%d pages and %d hosts", len(pages), len(hostsSeen))
	}
}

func byUser(events []Event) map[string][]Event {
	users := map[string][]Event{}
	for _, e := range events {
		if e.UserID != "" {
			users[e.UserID] = append(users[e.UserID], e)
		}
	}
	return users
}

func TestActivityFollowsAPowerLaw(t *testing.T) {
	users := byUser(standardEvents())
	if len(users) < standard.Users*8/10 {
		t.Errorf("only %d of %d users came", len(users), standard.Users)
	}
	counts := make([]int, 0, len(users))
	total := 0
	for _, events := range users {
		counts = append(counts, len(events))
		total += len(events)
	}
	sort.Sort(sort.Reverse(sort.IntSlice(counts)))
	top := 0
	for _, n := range counts[:len(counts)/10] {
		top += n
	}
	if got := float64(top) / float64(total); got < 0.25 || got > 0.7 {
		t.Errorf("a tenth of the users makes %.2f of the events", got)
	}
}

func TestVisitsAreSessions(t *testing.T) {
	users := byUser(standardEvents())
	sessions, events, gapsBetween := 0, 0, 0
	for _, list := range users {
		sessions++
		events += len(list)
		for i := 1; i < len(list); i++ {
			gap := list[i].Time - list[i-1].Time
			if gap > 30*60_000 {
				sessions++
				if gap < breakSeconds*1000-1000 {
					gapsBetween++
				}
			}
		}
	}
	if mean := float64(events) / float64(sessions); mean < 5 || mean > 15 {
		t.Errorf("%.1f events a session", mean)
	}
	if gapsBetween > sessions/1000 {
		t.Errorf("%d of %d gaps are neither within a visit nor between two", gapsBetween, sessions)
	}
}

func TestPurchasesFollowASignupAndACheckout(t *testing.T) {
	bought, signedUp := 0, 0
	for user, list := range byUser(standardEvents()) {
		plan, paid := "", false
		for i, e := range list {
			switch e.Event {
			case "signup":
				if i > 0 && plan != "guest" {
					t.Fatalf("%s signs up twice", user)
				}
				signedUp++
			case "payment":
				paid = e.Status == 200
			case "purchase":
				if e.Plan == "guest" || !paid {
					t.Fatalf("%s buys without an account or a payment", user)
				}
				bought, paid = bought+1, false
			}
			plan = e.Plan
		}
	}
	if bought == 0 || signedUp == 0 {
		t.Errorf("%d purchases and %d signups", bought, signedUp)
	}
}

func TestVersionsOfAUserOnlyRise(t *testing.T) {
	for user, list := range byUser(standardEvents()) {
		for i := 1; i < len(list); i++ {
			if list[i].Version < list[i-1].Version {
				t.Fatalf("%s goes from version %s back to %s", user, list[i-1].Version, list[i].Version)
			}
		}
	}
}

// median returns the median latency of the events that a condition holds for.
func median(events []Event, condition func(*Event) bool) float64 {
	var values []float64
	for i := range events {
		if condition(&events[i]) {
			values = append(values, events[i].LatencyMS)
		}
	}
	slices.Sort(values)
	if len(values) == 0 {
		return math.NaN()
	}
	return values[len(values)/2]
}

func TestTheBadDeployShows(t *testing.T) {
	events := standardEvents()
	from, to := New(standard).BadDeploy()
	checkout := func(e *Event) bool { return len(e.Page) >= 9 && e.Page[:9] == "/checkout" }
	inside := func(e *Event) bool { return e.Time >= from.UnixMilli() && e.Time < to.UnixMilli() }
	bad := func(e *Event) bool { return slices.Contains(BadHosts(), e.Host) && e.Version == BadVersion }

	slow := median(events, func(e *Event) bool { return checkout(e) && inside(e) && bad(e) })
	for name, condition := range map[string]func(*Event) bool{
		"other hosts":    func(e *Event) bool { return checkout(e) && inside(e) && !slices.Contains(BadHosts(), e.Host) },
		"other days":     func(e *Event) bool { return checkout(e) && !inside(e) && slices.Contains(BadHosts(), e.Host) },
		"other versions": func(e *Event) bool { return checkout(e) && inside(e) && e.Version != BadVersion },
	} {
		if other := median(events, condition); !(slow > 3*other) {
			t.Errorf("checkout takes %.1f ms in the bad deploy, %.1f ms on %s", slow, other, name)
		}
	}
	elsewhere := median(events, func(e *Event) bool { return !checkout(e) && inside(e) && bad(e) })
	if usual := median(events, func(e *Event) bool { return !checkout(e) && !bad(e) }); elsewhere > 1.3*usual {
		t.Errorf("other pages take %.1f ms in the bad deploy, else %.1f ms", elsewhere, usual)
	}
	converted := func(bad bool) float64 {
		started, bought := 0, 0
		for i := range events {
			e := &events[i]
			if inside(e) && e.Version == BadVersion && slices.Contains(BadHosts(), e.Host) == bad {
				started += map[string]int{"checkout_start": 1}[e.Event]
				bought += map[string]int{"purchase": 1}[e.Event]
			}
		}
		return float64(bought) / float64(started)
	}
	if hurt, well := converted(true), converted(false); !(hurt < 0.8*well) {
		t.Errorf("%.2f purchases per checkout in the bad deploy, %.2f elsewhere", hurt, well)
	}
}
