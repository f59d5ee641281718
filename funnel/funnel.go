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

import (
	"fmt"
	"math"
)

// MaxSteps is the most steps a funnel may have: one bit each in a mask.
const MaxSteps = 64

// Spec says which chains are valid.
type Spec struct {
	// Steps is the number of steps, 1 to 64.
	Steps int
	// Strict allows no other event strictly between the times of two neighbours.
	Strict bool
	// Window bounds the time from a chain's first event to each later one,
	// inclusive, microseconds, not negative.
	Window int64
	// Within bounds the time from the chain's event before, per step, inclusive,
	// microseconds; 0 for none, never negative. Within[0] is not used. Nil means none
	// at all, else there is one per step.
	Within []int64
	// From (inclusive) and To (exclusive) bound the time of a chain's first event.
	From, To int64
	// DataEnd is the time of the dataset's latest event: a window that reaches
	// beyond it is still open.
	DataEnd int64
}

// Match is the answer for one unit.
type Match struct {
	// Reached is the number of steps of the longest valid chain, 0 for none.
	Reached int
	// Chain holds for each step reached the index of its event in the chosen
	// chain: the longest; among those the one ending first; among those the one
	// starting last; then each middle step as early as it can be, and of events at one
	// instant the first given. It is valid until the matcher's next call.
	Chain []int32
	// Open says that step Reached+1 may still come: with some longest chain, chosen or
	// not, an event later than DataEnd could go on. Its window and the next step's
	// Within reach beyond DataEnd, and if Strict no event of the unit comes after it.
	// False where no step or every step is reached.
	Open bool
}

// Matcher finds chains, one unit at a time. It keeps scratch memory and is used
// from one goroutine.
type Matcher struct {
	spec   Spec
	all    uint64 // the bits of the steps there are
	window uint64
	// limits holds for each step the most that may lie between it and the event
	// before, noLimit where there is no bound.
	limits []uint64
	// constrained says that neighbours bound each other: Strict or a Within.
	constrained bool

	// The records of the pass forward, by level: the index of the first event at the
	// start's instant, or none, and the time of the latest event. Level 0 stands for
	// the chain about to start.
	starts [MaxSteps + 1]int32
	lasts  [MaxSteps + 1]int64

	chain  [MaxSteps]int32
	onward []onward
	ties   ties
}

const (
	noLimit = math.MaxUint64
	none    = -1
)

// found is what the pass forward finds: the highest level, and the instants of the
// chosen chain's start and end, each as the index of its first event.
type found struct {
	level, start, end int
}

// NewMatcher returns a matcher; it panics on a Spec out of the stated bounds.
func NewMatcher(spec Spec) *Matcher {
	if err := spec.check(); err != nil {
		panic(err)
	}
	m := &Matcher{
		spec:        spec,
		all:         noLimit >> (MaxSteps - spec.Steps),
		window:      uint64(spec.Window),
		limits:      make([]uint64, spec.Steps),
		constrained: spec.Strict,
	}
	for step := range m.limits {
		m.limits[step] = noLimit
		if step > 0 && spec.Within != nil && spec.Within[step] > 0 {
			m.limits[step] = uint64(spec.Within[step])
			m.constrained = true
		}
	}
	return m
}

// check returns an error for what NewMatcher does not take.
func (s Spec) check() error {
	if s.Steps < 1 || s.Steps > MaxSteps {
		return fmt.Errorf("make funnel matcher: %d steps, not 1 to %d", s.Steps, MaxSteps)
	}
	if s.Window < 0 {
		return fmt.Errorf("make funnel matcher: window of %d µs is negative", s.Window)
	}
	if s.Within != nil && len(s.Within) != s.Steps {
		return fmt.Errorf("make funnel matcher: %d bounds for %d steps", len(s.Within), s.Steps)
	}
	for step, within := range s.Within {
		if within < 0 {
			return fmt.Errorf("make funnel matcher: bound of %d µs at step %d is negative", within, step+1)
		}
	}
	return nil
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
	first, starters, end := m.cut(times, from, to)
	if first == starters {
		return Match{}
	}
	final := times[len(times)-1]
	times, steps, starters = times[first:end], steps[first:end], starters-first
	f := m.find(times, steps, starters)
	if f.level == 0 {
		return Match{}
	}
	m.choose(times, steps, f)
	chain := m.chain[:f.level]
	if first > 0 {
		for k := range chain {
			chain[k] += int32(first)
		}
	}
	return Match{Reached: f.level, Chain: chain, Open: m.open(times, f.level, final)}
}

// find makes the pass forward.
func (m *Matcher) find(times []int64, steps []uint64, starters int) found {
	if m.constrained {
		return m.findConstrained(times, steps, starters)
	}
	return m.findOrdered(times, steps, starters)
}

// choose fills m.chain with the chosen chain.
func (m *Matcher) choose(times []int64, steps []uint64, f found) {
	if m.constrained && f.level > 1 {
		m.chooseConstrained(times, steps, f)
		return
	}
	m.chooseEarliest(times, steps, f)
}

// open says whether the next step may still come, from the records at the end of
// the pass forward. final is the time of the unit's last event.
func (m *Matcher) open(times []int64, level int, final int64) bool {
	if level == m.spec.Steps {
		return false
	}
	if !reachesBeyond(times[m.starts[level]], m.window, m.spec.DataEnd) {
		return false
	}
	if !m.constrained {
		return true
	}
	last := m.lasts[level]
	return reachesBeyond(last, m.limits[level], m.spec.DataEnd) && !(m.spec.Strict && last != final)
}

// reachesBeyond says whether time+span > end, without overflow.
func reachesBeyond(time int64, span uint64, end int64) bool {
	return time > end || uint64(end-time) < span
}
