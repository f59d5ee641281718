package engine

import (
	"math"
	"slices"

	"github.com/sluice-analytics/sluice/engine/aggregate"
	"github.com/sluice-analytics/sluice/query"
)

// funnelUnit is the events of one unit of a funnel. It holds until the next one.
type funnelUnit struct {
	actor uint32
	times []int64
	// masks hold the bits of steps and exclusions.
	masks []uint64
	// first is the number of the first event among those at hand, if at is nil; else at
	// holds the number of each.
	first int
	at    []int32
	// mayGoOn says that an event that is yet to come may belong to the unit.
	mayGoOn bool
	// exposed is the number of the first event that exposes the unit, -1 for none.
	exposed int
}

// event is the number of an event among those at hand.
func (u *funnelUnit) event(i int) int {
	if u.at != nil {
		return int(u.at[i])
	}
	return u.first + i
}

// unitSplitter divides the events of an actor into the units of a funnel.
type unitSplitter struct {
	x      *execution
	plan   *query.Funnel
	layout *funnelLayout
	hold   *breakdown
	// sessions is nil where units do not care.
	sessions *unitSessions
	// copies says that masks have bits that a matcher must not see.
	copies    bool
	firstEver []uint64

	unit funnelUnit
	// parts numbers the values of each event of a run, order are the events by part; packed is
	// what is sorted for that.
	parts, order []int32
	packed       []uint64
	number       aggregate.Numbers
	// stamps holds for each part what the sort that last saw it knows of it: see partStamp.
	stamps []partStamp
	sorts  partStamp
	// wanted is the stamp of the parts that the sort takes, 0 for all.
	wanted partStamp
	// lone is nil where units without a later step are like all others.
	lone *loneUnits
	// cleaned are the masks of a run, times, masks and raw those of a part.
	cleaned    []uint64
	times      []int64
	masks, raw []uint64
}

func newUnitSplitter(x *execution, plan *query.Funnel, layout *funnelLayout, keys []aggregate.Key) *unitSplitter {
	s := &unitSplitter{x: x, plan: plan, layout: layout}
	for i, step := range plan.Steps {
		if step.FirstEver {
			s.firstEver = append(s.firstEver, 1<<i)
		}
	}
	s.copies = len(s.firstEver) > 0 || layout.exposed|layout.start|layout.end != 0
	if len(plan.Hold) > 0 {
		s.hold = newBreakdown(keys[layout.hold:layout.hold+len(plan.Hold)], query.Attribution{})
	}
	if plan.Session != nil {
		s.sessions = newUnitSessions(x, plan, layout)
	}
	return s
}

// each calls visit for every unit of a run of events. With a breakdown, events of
// different values are of different units.
func (s *unitSplitter) each(e *eventRuns, run actorRun, times []int64, by *breakdown, visit func(*funnelUnit)) {
	raw := e.masks[run.from:run.to]
	masks := raw
	if s.copies {
		masks = s.clean(e, run, times, raw)
	}
	s.unit = funnelUnit{actor: run.actor, first: run.from, times: times, masks: masks, mayGoOn: true}
	if s.hold == nil && by == nil {
		s.sessionsOf(raw, visit)
		return
	}
	if s.uniform(e, run, by) {
		if s.part(e, run.from, by) != noPart {
			s.sessionsOf(raw, visit)
		}
		return
	}
	s.numberParts(e, run, by)
	switch {
	case s.lone != nil:
		s.markLone(times, masks)
	case s.layout.exposed != 0: // who starts nothing may yet be exposed
	default:
		s.markBegun(raw)
	}
	s.sort()
	s.eachPart(func(events []int32) {
		s.gather(times, masks, raw, events)
		for i := range events {
			events[i] += int32(run.from)
		}
		s.unit.at = events
		s.sessionsOf(s.raw, visit)
	})
}

// uniform reports whether all events of a run have the same values: most properties hardly
// ever change for an actor.
func (s *unitSplitter) uniform(e *eventRuns, run actorRun, by *breakdown) bool {
	first := s.layout.hold
	if by != nil {
		first = 0 // the keys of the breakdown stand before those held
	}
	for _, codes := range e.codes[first : s.layout.hold+len(s.plan.Hold)] {
		codes = codes[run.from:run.to]
		for _, code := range codes {
			if code != codes[0] {
				return false
			}
		}
	}
	return true
}

// gather takes some events of a run out.
func (s *unitSplitter) gather(times []int64, masks, raw []uint64, events []int32) {
	s.times, s.masks, s.raw = s.times[:0], s.masks[:0], s.raw[:0]
	for _, event := range events {
		s.times = append(s.times, times[event])
		s.masks = append(s.masks, masks[event])
		s.raw = append(s.raw, raw[event])
	}
	s.unit.times, s.unit.masks = s.times, s.masks
}

// clean returns the masks of a run with the matcher's bits alone, those of steps that count
// only the first time left at that time.
func (s *unitSplitter) clean(e *eventRuns, run actorRun, times []int64, raw []uint64) []uint64 {
	s.cleaned = slices.Grow(s.cleaned[:0], len(raw))[:len(raw)]
	for i, mask := range raw {
		s.cleaned[i] = mask & s.layout.matcher
	}
	if len(s.firstEver) > 0 {
		s.numberParts(e, run, nil)
		s.sort()
		s.eachPart(func(events []int32) { s.keepFirst(events, times) })
	}
	return s.cleaned
}

// keepFirst takes the bits of steps that count only the first time from all later events
// of a unit.
func (s *unitSplitter) keepFirst(events []int32, times []int64) {
	for _, bit := range s.firstEver {
		first := int64(math.MaxInt64)
		for _, event := range events {
			switch {
			case s.cleaned[event]&bit == 0:
			case first == math.MaxInt64:
				first = times[event]
			case times[event] > first:
				s.cleaned[event] &^= bit
			}
		}
	}
}

// sessionsOf calls visit for the unit at hand, or for each of its sessions. raw are the masks
// of its events with all of their bits.
func (s *unitSplitter) sessionsOf(raw []uint64, visit func(*funnelUnit)) {
	if s.sessions == nil {
		s.unit.exposed = s.exposedBy(&s.unit, raw)
		visit(&s.unit)
		return
	}
	s.sessions.each(&s.unit, raw, func(part *funnelUnit, raw []uint64) {
		part.exposed = s.exposedBy(part, raw)
		visit(part)
	})
}

// exposedBy returns the number of the first event of the range that exposes a unit, -1 for none.
func (s *unitSplitter) exposedBy(u *funnelUnit, raw []uint64) int {
	if s.layout.exposed == 0 {
		return -1
	}
	for i, mask := range raw {
		if mask&s.layout.exposed != 0 && u.times[i] >= s.x.plan.From && u.times[i] < s.x.plan.To {
			return u.event(i)
		}
	}
	return -1
}

func (s *unitSplitter) sizeBytes() int64 {
	size := int64(cap(s.cleaned)+cap(s.times)+cap(s.masks)+cap(s.raw)+cap(s.packed))*8 + int64(cap(s.parts)+cap(s.order)+cap(s.stamps))*4
	if s.sessions != nil {
		size += s.sessions.sizeBytes()
	}
	return size
}
