// Package simulator makes events of an imaginary web shop that look like those of
// a real one, the same ones for the same seed.
//
// Visitors arrive by the day and night rhythm of their country. A few of them are
// there all the time and most of them seldom (a power law). A visit walks from page to
// page by the probabilities of journey.go: it looks around, searches, fills a cart,
// signs up and now and then buys. Every step is one event with the time that the
// server took, which depends on the page, the host and the version of the shop.
//
// There is something to find: on some days version 2.4.1 is several times slower on
// the checkout pages of three hosts, requests time out, and buyers leave. BadDeploy
// says when.
//
// A Simulator hands out events in time order and keeps only the visits under way and
// a few bytes per user, so that a run may be as long as one likes. WriteFiles makes
// NDJSON, CSV or Parquet files of it on all cores.
package simulator

import (
	"math"
	"time"
)

// Config says which events to make. Values below 1 take the default.
type Config struct {
	// Events is the exact number of events; default 1,000,000.
	Events int64
	// Users is the number of people who may come; default a fiftieth of Events,
	// at least 100, at most UsersMax. A few may never show up.
	Users int
	// Days is the length of the time covered; default 30, at most DaysMax.
	Days int
	// Start is the time before which nothing happens, cut to milliseconds; default
	// 2026-01-05 00:00 UTC, a Monday.
	Start time.Time
	// Seed chooses the run: equal configurations make equal events. Every value,
	// 0 too, is a seed.
	Seed uint64
}

// Limits of a Config.
const (
	// UsersMax is where a user's state would no longer fit in a few hundred
	// megabytes.
	UsersMax = 50_000_000
	// DaysMax is a hundred years.
	DaysMax = 36_500
)

func (c Config) withDefaults() Config {
	if c.Events < 1 {
		c.Events = 1_000_000
	}
	if c.Users < 1 {
		c.Users = int(min(max(c.Events/50, 100), UsersMax))
	}
	c.Users = min(c.Users, UsersMax)
	if c.Days < 1 {
		c.Days = 30
	}
	c.Days = min(c.Days, DaysMax)
	if c.Start.IsZero() {
		c.Start = time.Date(2026, time.January, 5, 0, 0, 0, 0, time.UTC)
	}
	return c
}

// Simulator hands out the events of a run. It is used from one goroutine.
type Simulator struct {
	config Config
	random random
	// start and end bound all times, milliseconds, end exclusive.
	start, end int64

	rhythm   rhythm
	users    population
	releases releases
	shop     *shop

	// position is the share, 0 to 1, of all visits that have started; arrival is the
	// time at which the next one does.
	position float64
	arrival  int64

	visits   []visit
	free     []int32
	queue    queue
	emitted  int64
	finished finishedVisits
}

// finishedVisits keeps the mean length of a visit, which arrivals are planned by.
type finishedVisits struct{ visits, events float64 }

// The prior stands for the first visits, of which none has ended yet.
const (
	priorVisits = 200
	priorEvents = 8.5 * priorVisits
)

func (f finishedVisits) meanEvents() float64 {
	return (f.events + priorEvents) / (f.visits + priorVisits)
}

// New returns a simulator at the beginning of its run.
func New(config Config) *Simulator {
	config = config.withDefaults()
	start := config.Start.UnixMilli()
	end := start + int64(config.Days)*dayMillis
	s := &Simulator{
		config:   config,
		random:   newRandom(config.Seed),
		start:    start,
		end:      end,
		rhythm:   newRhythm(start, config.Days),
		users:    newPopulation(config),
		releases: newReleases(start, end),
		shop:     newShop(config.Seed),
	}
	s.planArrival()
	return s
}

// Config returns the configuration with its defaults filled in.
func (s *Simulator) Config() Config { return s.config }

// Next fills in the next event and reports whether there was one. Times never
// decrease. The strings are shared and must not be taken apart with unsafe.
func (s *Simulator) Next(event *Event) bool {
	if s.emitted >= s.config.Events {
		return false
	}
	for len(s.queue) == 0 || s.arrival < s.queue[0].time {
		s.startVisit(s.arrival)
		s.planArrival()
	}
	now, slot := s.queue[0].time, s.queue[0].slot
	v := &s.visits[slot]
	bits := s.random.next()
	s.describe(event, v, now, bits)
	v.events++
	s.emitted++
	if s.advance(v, event) {
		s.queue.delayFirst(s.later(now, v))
		return true
	}
	s.endVisit(v, now)
	s.free = append(s.free, slot)
	s.queue.removeFirst()
	return true
}

// planArrival sets the time of the next visit's start. Visits start at random with
// the rate at which, given the visits' mean length, the run ends with as many events as
// were asked for. The step is bounded so that the end is approached but not
// reached: there is always room for one more visit, and a run is never short.
func (s *Simulator) planArrival() {
	mean := s.finished.meanEvents()
	pending := float64(len(s.queue)) * mean / 2
	missing := max(float64(s.config.Events-s.emitted)-pending, mean)
	rest := 1 - s.position
	step := -math.Log(1-s.random.float()) * rest * mean / missing
	s.position += min(step, rest/2)
	s.arrival = s.rhythm.timeAt(s.position)
}

// later returns the time of the visit's next event. Towards the end of the run the
// gaps shrink, so that no visit is cut off.
func (s *Simulator) later(now int64, v *visit) int64 {
	gap := s.shop.gaps.at(s.random.next())
	gap *= journeys[v.intent].pause[v.kind]
	return now + min(1+int64(gap), (s.end-1-now)/4)
}
