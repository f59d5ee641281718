// Package funnel turns the events of one actor, in time order, into entities:
// sessions and chains of funnel steps. It is pure computation over slices; it
// knows no file, no column and no query. docs/funnels.md gives the rules in words.
//
// A chain is a sequence of distinct events, one per step. Looking for the chain of a
// unit takes one pass forward over its events, and one over the part that the chain
// spans:
//
//	                 A   x   A   B   x   C        A, B, C: events of steps 1, 2, 3
//	time             0   1   2   3   4   5        x: of none
//
//	start, level 1   0   0   2   2   2   2        the latest start of a chain of one step,
//	start, level 2   -   -   -   2   2   2        ... of two steps,
//	start, level 3   -   -   -   -   -   2        ... of three: reached first at time 5
//
// The pass forward keeps one record per level, the number of steps done. For a plain
// window the latest start is all that matters: whatever an earlier start may still
// reach, the later one may, too. The highest level is the number of steps reached; the
// moment at which it is first reached is the earliest end; the start in its record at
// that moment is the latest start for that end. Where steps have bounds of their own
// the record is that of the latest chain of its level: it has both the latest start
// and the latest event of all, so that one record is still enough.
//
// The second pass picks the events in between, each as early as it can be. Without
// bounds between neighbours the first event that fits is right; with them a pass
// backward says first from which events the end can still be had.
//
// Events at one instant may serve in any order. They are taken together: which runs of
// steps can be served by different events of the instant is a small matching problem.
package funnel

import "math"

// Match is the answer for one unit, or for one of its passes.
type Match struct {
	// Chain holds the index of the event of each step of the chosen chain, or -1 where it
	// skips an optional one, up to the last step that it has; with AnyOrder of each place
	// in time. The chosen chain is the longest (that with the most required steps, of those
	// the one with the most optional ones); among those the one ending first; among those
	// the one starting last; then each middle step as early as it can be, rather than
	// not at all; and of events at one instant the first given. It is valid until the
	// matcher's next call.
	Chain []int32
	// Steps holds the step, from 0, of each element of Chain: its index unless AnyOrder.
	// It is valid as long as Chain.
	Steps []int8
	// Reached is len(Chain): the furthest step of the chosen chain, 0 for none.
	Reached int
	// Open says that a next step may still come: with some longest chain, chosen or not,
	// an event later than DataEnd could go on. False where no step is reached, or none left.
	Open bool
}

// Matcher finds chains, one unit at a time. It keeps scratch memory and is used
// from one goroutine.
type Matcher struct {
	rules
	// window is the most that may lie between a chain's first event and any other.
	window uint64
	way    way
	// isQuick says that findQuick will do.
	isQuick bool
	// isFollowing says that chains can be followed from their starts, fromStart that
	// exclusions are then no matter of choice.
	isFollowing, fromStart bool

	// starts are the records of the pass forward where the window is the only bound, by
	// level: the index of the first event at the start's instant, or none. Level 0 stands
	// for the chain about to start.
	starts  [MaxSteps + 1]int32
	bounded bounded
	any     anyOrder
	// to is the end of the range of starts at present, cutting the bits of the exclusions
	// that cut.
	to      int64
	cutting uint64

	chain [MaxSteps]int32
	// places are the numbers from 0 on, stepsOf the steps of a chain found by search.
	places, stepsOf [MaxSteps]int8
	onward          []onward
	backward        backward
	ties            ties
	// What byVariants needs: the variants by the optional steps they have, the number of
	// the unit at present, the optional steps it has, and scratch.
	variants         map[uint64]*variant
	unit             uint64
	taken            uint64
	links, bestLinks []link
	// What byClean needs: scratch.
	kept    []int32
	cleaned []uint64
	search  search
	// following is what starts need that are counted one by one.
	following following
	// startsKept and laterKept are the scratch of EachStarts.
	startsKept, laterKept []int64
}

// way is how a matcher goes about it.
type way uint8

const (
	// byWindow is for chains that nothing but their window bounds.
	byWindow way = iota
	// byNeighbours is for those whose neighbours bound each other, and units without an
	// event that makes chains void or drops them.
	byNeighbours
	// byPlaces is for those in any order that only their window bounds, where no event
	// matches two steps.
	byPlaces
	// byVariants is for those with optional steps, and nothing but byNeighbours knows
	// besides.
	byVariants
	// byClean is for units of byNeighbours with events that make chains void or drop them;
	// what it cannot tell goes bySearch.
	byClean
	// bySearch is for all others.
	bySearch
)

const (
	noLimit = math.MaxUint64
	none    = -1
)

// found is what the pass forward finds: the highest level, and the instants of the
// chosen chain's start and end, each as the index of its first event.
type found struct {
	level, start, end int
}

// NewMatcher returns a matcher; it panics on a Spec that Check refuses.
func NewMatcher(spec Spec) *Matcher {
	if err := spec.Check(); err != nil {
		panic(err)
	}
	return newMatcher(spec)
}

func newMatcher(spec Spec) *Matcher {
	m := &Matcher{rules: newRules(spec), window: uint64(spec.Window)}
	for i := range m.places {
		m.places[i] = int8(i)
	}
	if spec.WindowExclusive {
		m.window--
	}
	m.way, m.isQuick = m.pickWay(), m.quick()
	m.isFollowing, m.fromStart = m.follows(), m.hitsFromStart()
	m.cutting = m.effects[Cut]
	m.search.rules = &m.rules
	if m.way == byVariants {
		m.variants = map[uint64]*variant{}
	}
	return m
}

// pickWay returns the quickest way that knows all the rules.
func (m *Matcher) pickWay() way {
	spec := m.spec
	switch {
	case spec.Order == AnyOrder && spec.freeOrder():
		return byPlaces
	case spec.Order == AnyOrder:
		return bySearch
	case m.optional != 0:
		return byVariants
	case onlyWindow(spec):
		return byWindow
	}
	return byNeighbours
}

// wayOf returns the way for a unit.
func (m *Matcher) wayOf(times []int64, masks []uint64) way {
	switch {
	case m.spec.RepeatEnds && repeatsLater(masks, m.all), m.spec.Tolerance > 0 && m.goesBack(times, masks):
		return bySearch
	case m.way == byPlaces && !servesFreely(masks, m.all):
		return bySearch
	case m.way == byNeighbours && m.spoiling != 0 && matchAny(masks, m.spoiling):
		return byClean
	case m.way != bySearch && m.spoiling != 0 && matchAny(masks, m.spoiling):
		return bySearch
	}
	return m.way
}

// matchAny says whether one of the events matches one of some bits.
func matchAny(masks []uint64, bits uint64) bool {
	union := uint64(0)
	for _, mask := range masks {
		union |= mask
	}
	return union&bits != 0
}

// onlyWindow says that a Spec bounds chains in the order of their steps by a window alone,
// and leaves all else as it is.
func onlyWindow(spec Spec) bool {
	for _, rule := range spec.Rules {
		if rule != (StepRule{}) && rule != (StepRule{AllowRepeats: true}) {
			return false
		}
	}
	return spec.Order == Ordered && !spec.WindowExclusive && spec.WindowEnd == nil && !spec.StrictTies &&
		spec.Tolerance == 0 && !spec.Reuse && !spec.RepeatEnds && !spec.PreferEarliestStart &&
		!spec.FirstEntry && !spec.Complete && len(spec.Exclusions) == 0
}

// Match looks at the events of one unit. times ascend (equal ones are in the order
// of arrival, which has no meaning); bit s of steps[i] says that event i matches
// step s+1. An event that matches none matters to a strict funnel only, and need
// not be given to others. A unit has less than 2^31 events.
func (m *Matcher) Match(times []int64, steps []uint64) Match {
	return m.MatchRange(times, steps, m.spec.From, m.spec.To)
}

// MatchRange answers like Match for chains whose first event lies in [from, to), in
// place of the Spec's From and To. Events outside may be given; those that no such
// chain can hold are passed over by binary search.
func (m *Matcher) MatchRange(times []int64, steps []uint64, from, to int64) Match {
	steps = steps[:len(times)]
	if m.way == byWindow { // whatever the unit
		first, starters := cut(times, from, to)
		return m.matchOrdered(times, steps, first, starters)
	}
	way := m.wayOf(times, steps)
	if m.isFollowing && (way == bySearch || way == byClean) {
		if match, known := m.matchStarts(times, steps, from, to); known {
			return match
		}
	}
	switch way {
	case bySearch:
		return m.searchRange(times, steps, from, to)
	case byClean:
		m.search.load(times, steps)
		return m.matchBounded(times, steps, from, to)
	case byVariants:
		m.loadVariants(times, steps)
	}
	return m.matchBounded(times, steps, from, to)
}

// searchRange answers for funnels that need a search.
func (m *Matcher) searchRange(times []int64, masks []uint64, from, to int64) Match {
	s := &m.search
	before := m.spec
	m.spec.From, m.spec.To = from, to
	defer func() { m.spec = before }()
	s.load(times, masks)
	first, next := s.nextStart(0), len(times)
	if first == next {
		return Match{}
	}
	if m.spec.FirstEntry {
		next = upperBound(times, times[first])
	}
	return m.matched(s.kept(s.from(first, next)))
}

// openOrdered says whether the next step may still come, from the records at the end of
// the pass forward.
func (m *Matcher) openOrdered(times []int64, level int) bool {
	return level < m.spec.Steps && reachesBeyond(times[m.starts[level]], m.window, m.spec.DataEnd)
}

// reachesBeyond says whether time+span > end, without overflow.
func reachesBeyond(time int64, span uint64, end int64) bool {
	return time > end || uint64(end-time) < span
}
