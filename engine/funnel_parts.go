package engine

import (
	"math"
	"slices"
)

// noPart marks events that belong to no unit.
const noPart = -1

// partStamp is the number of the sort that last saw a part, over bits for what it saw of it.
// So what an earlier actor left behind is told by the number, and nothing has to be cleared.
type partStamp uint32

const (
	// partBegun says that an event of the part may start a chain.
	partBegun partStamp = 1 << iota
	// partMixed says that an event of the part matches a later step.
	partMixed
	// partOpen says that an event of the part starts a chain that may go on after the data.
	partOpen
	// partSeen is what all parts have alike, partBits the bits of a stamp below the number.
	partBits = iota
	partSeen = 1<<partBits - 1
)

// numberParts numbers the values of each event of a run, under the number of the next sort,
// for which no part is marked yet.
func (s *unitSplitter) numberParts(e *eventRuns, run actorRun, by *breakdown) {
	s.parts, s.wanted = s.parts[:0], 0
	if s.sorts++; s.sorts > math.MaxUint32>>partBits {
		clear(s.stamps)
		s.sorts = 1
	}
	if by == nil && len(s.plan.Hold) == 1 {
		for _, code := range e.codes[s.layout.hold][run.from:run.to] {
			part := int32(noPart)
			if value := s.hold.orNone(0, code); value != noValue {
				part = int32(value)
			}
			s.parts = append(s.parts, part)
		}
	} else {
		for event := run.from; event < run.to; event++ {
			s.parts = append(s.parts, s.part(e, event, by))
		}
	}
	if missing := int(slices.Max(s.parts)) + 1 - len(s.stamps); missing > 0 {
		s.stamps = append(s.stamps, make([]partStamp, missing)...)
	}
}

// markBegun has the sort leave out parts without an event that may start a chain: of most
// values that an actor's events have none does.
func (s *unitSplitter) markBegun(masks []uint64) {
	s.wanted = s.sorts<<partBits | partBegun
	for i, part := range s.parts {
		if part != noPart && masks[i]&s.layout.starters != 0 {
			s.stamps[part] = s.wanted
		}
	}
}

// sort orders the events of a run by their values; their times ascend within a part. Where
// parts were marked, the others are left out.
func (s *unitSplitter) sort() {
	s.packed, s.order = s.packed[:0], s.order[:0]
	for i, part := range s.parts {
		if part != noPart && (s.wanted == 0 || s.stamps[part]&^partOpen == s.wanted) {
			s.packed = append(s.packed, uint64(part)<<32|uint64(i))
		}
	}
	slices.Sort(s.packed)
	for _, packed := range s.packed {
		s.order = append(s.order, int32(uint32(packed)))
	}
}

// eachPart calls visit with the events of every part, after sort.
func (s *unitSplitter) eachPart(visit func(events []int32)) {
	for from := 0; from < len(s.order); {
		part := s.parts[s.order[from]]
		to := from + 1
		for to < len(s.order) && s.parts[s.order[to]] == part {
			to++
		}
		visit(s.order[from:to])
		from = to
	}
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
	if by == nil {
		return int32(held)
	}
	return int32(s.number.Number(uint64(held)<<32 | uint64(value)))
}
