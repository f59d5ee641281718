package engine

import (
	"cmp"
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

	times []int64
	unit  funnelUnit
	// parts numbers the values of each event, order are the events by part.
	parts, order []int32
	number       aggregate.Numbers
	partTimes    []int64
	masks        []uint64
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
	s.unit = funnelUnit{actor: run.actor, first: run.from, times: times, masks: e.masks[run.from:run.to], mayGoOn: true, exposed: -1}
	if s.hold == nil && by == nil {
		s.sessionsOf(&s.unit, visit)
		return
	}
	s.sort(e, run, by)
	for from := 0; from < len(s.order); {
		part := s.parts[s.order[from]]
		to := from + 1
		for to < len(s.order) && s.parts[s.order[to]] == part {
			to++
		}
		if part != noPart {
			s.gather(e, run, times, s.order[from:to])
			s.sessionsOf(&s.unit, visit)
		}
		from = to
	}
}

// noPart marks events that belong to no unit.
const noPart = -1

// sort orders the events of a run by their values; their times ascend within a part.
func (s *unitSplitter) sort(e *eventRuns, run actorRun, by *breakdown) {
	s.parts, s.order = s.parts[:0], s.order[:0]
	for event := run.from; event < run.to; event++ {
		s.order = append(s.order, int32(event-run.from))
		s.parts = append(s.parts, s.part(e, event, by))
	}
	slices.SortStableFunc(s.order, func(i, j int32) int { return cmp.Compare(s.parts[i], s.parts[j]) })
}

// part numbers the values of an event.
func (s *unitSplitter) part(e *eventRuns, event int, by *breakdown) int32 {
	held, value := uint32(0), uint32(0)
	if s.hold != nil {
		codes := e.codes[s.layout.hold:]
		for key := range s.hold.keys {
			if s.hold.orNone(key, codes[key][event]) == noValue {
				return noPart
			}
		}
		held = s.hold.ofEvent(codes, event)
	}
	if by != nil {
		value = by.ofEvent(e.codes, event)
	}
	return int32(s.number.Number(uint64(held)<<32 | uint64(value)))
}

// gather makes a unit of some events of a run.
func (s *unitSplitter) gather(e *eventRuns, run actorRun, times []int64, events []int32) {
	s.partTimes, s.masks = s.partTimes[:0], s.masks[:0]
	for i, event := range events {
		s.partTimes = append(s.partTimes, times[event])
		s.masks = append(s.masks, e.masks[run.from+int(event)])
		events[i] += int32(run.from)
	}
	s.unit.times, s.unit.masks, s.unit.at = s.partTimes, s.masks, events
}

// sessionsOf calls visit for the unit, or for each of its sessions.
func (s *unitSplitter) sessionsOf(u *funnelUnit, visit func(*funnelUnit)) {
	raw := u.masks
	if s.copies {
		u.masks = s.cleaned(u)
	}
	if s.sessions == nil {
		u.exposed = s.exposedBy(u, raw)
		visit(u)
		return
	}
	s.sessions.each(u, raw, func(part *funnelUnit, raw []uint64) {
		part.exposed = s.exposedBy(part, raw)
		visit(part)
	})
}

// cleaned returns the masks with the matcher's bits alone, those of steps that count an
// event only the first time left at that time.
func (s *unitSplitter) cleaned(u *funnelUnit) []uint64 {
	if u.at == nil {
		s.masks = s.masks[:0]
	}
	s.masks = slices.Grow(s.masks, len(u.masks))
	masks := s.masks[len(s.masks) : len(s.masks)+len(u.masks)]
	for i, mask := range u.masks {
		masks[i] = mask & s.layout.matcher
	}
	for _, bit := range s.firstEver {
		first := int64(math.MaxInt64)
		for i, mask := range masks {
			if mask&bit == 0 {
				continue
			}
			first = min(first, u.times[i])
			if u.times[i] > first {
				masks[i] &^= bit
			}
		}
	}
	return masks
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
	size := int64(cap(s.times)+cap(s.partTimes)+cap(s.masks))*8 + int64(cap(s.parts)+cap(s.order))*4
	if s.sessions != nil {
		size += s.sessions.sizeBytes()
	}
	return size
}
