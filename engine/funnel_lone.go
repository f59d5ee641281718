package engine

import (
	"github.com/sluice-analytics/sluice/funnel"
	"github.com/sluice-analytics/sluice/query"
)

// loneUnits counts the units that have no event but of step 1: where the held values change
// with every event nearly all are such. Their chain is their first start, and where nothing
// but the window bounds chains it is in progress if the latest start is: so they need not be
// put together, nor given to a matcher.
type loneUnits struct {
	// from and to bound the entries; a chain of the first step is open if it starts at
	// openFrom or later.
	from, to, openFrom int64
	// count is called for the units of an actor, with how many there are and how many of
	// them are in progress.
	count func(units, open int64)
}

// newLoneUnits returns nil where a unit is more than its place in the counts.
func (x *execution) newLoneUnits(plan *query.Funnel, count func(units, open int64)) *loneUnits {
	spec := x.funnelSpec(plan, x.plan.From, x.plan.To)
	if len(plan.Hold) == 0 || !isCounted(plan) || !funnel.Tracks(spec) {
		return nil
	}
	return &loneUnits{from: spec.From, to: spec.To, openFrom: funnel.FirstOpen(spec), count: count}
}

// loneOf[seen] is what a part adds to the lone units and to those of them in progress, given
// the bits that are known of it.
var loneOf = [partSeen + 1]struct{ units, open int64 }{
	partBegun: {1, 0}, partBegun | partOpen: {1, 1},
}

// markLone counts the lone units of a run, and has the sort leave out all parts but those
// where a chain may take a later step.
func (s *unitSplitter) markLone(times []int64, masks []uint64) {
	sort, lone := s.sorts<<partBits, s.lone
	s.wanted = sort | partBegun | partMixed
	var units, open int64
	masks = masks[:len(s.parts)]
	times = times[:len(s.parts)]
	for i, part := range s.parts {
		if part == noPart {
			continue
		}
		seen, at := partStamp(0), times[i]
		if masks[i]&1 != 0 && at >= lone.from && at < lone.to {
			seen = partBegun
			if at >= lone.openFrom {
				seen |= partOpen
			}
		}
		if masks[i] > 1 {
			seen |= partMixed
		}
		// A stamp of an earlier sort is less than that of this one without any bits.
		was := max(s.stamps[part], sort)
		if now := was | seen; now != was {
			s.stamps[part] = now
			before, after := &loneOf[was&partSeen], &loneOf[now&partSeen]
			units += after.units - before.units
			open += after.open - before.open
		}
	}
	if units > 0 {
		lone.count(units, open)
	}
}
