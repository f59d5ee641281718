package engine

import (
	"math"

	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/calendar"
)

// windowEnd returns the last moment of the window of a chain that starts at a time, where
// the window is one of calendar days, and nil where not.
func (x *execution) windowEnd(plan *query.Funnel) func(start int64) int64 {
	if plan.WindowDays == 0 {
		return nil
	}
	zone, day := x.plan.Zone, calendar.Unit{Count: 1, Of: "day"}
	return func(start int64) int64 {
		return zone.AddUnit(zone.Floor(start, day), int64(plan.WindowDays), day) - 1
	}
}

// chainEnd is the first moment that no chain reaches which starts before a time.
func (x *execution) chainEnd(plan *query.Funnel, to int64) int64 {
	if plan.WindowDays == 0 || to == math.MaxInt64 {
		return after(to, plan.Window)
	}
	return after(x.windowEnd(plan)(to-1), 1)
}

// funnelRange is the range of the events that a funnel needs: later ones as far as windows
// reach, earlier ones where they say what an event counts for.
func (x *execution) funnelRange(plan *query.Funnel) (low, high int64) {
	// Neighbours that swap bring later steps before the first.
	low = before(x.plan.From, plan.Tolerance*int64(len(plan.Steps)-1))
	high = after(x.chainEnd(plan, x.plan.To), plan.Resolution)
	if plan.Session != nil && plan.Session.Max > 0 {
		low = math.MinInt64
	}
	for _, step := range plan.Steps {
		if step.FirstEver {
			low = math.MinInt64
		}
	}
	if isByActor(plan) {
		low, high = math.MinInt64, math.MaxInt64
	}
	return low, high
}

// isByActor reports whether a unit counts under the latest value of its actor.
func isByActor(plan *query.Funnel) bool {
	return len(plan.By) > 0 && plan.Attribution.Mode == attributeActor
}

// cutTime cuts a time down to a multiple of the resolution.
func cutTime(at, resolution int64) int64 {
	if resolution == 0 {
		return at
	}
	rest := at % resolution
	if rest < 0 {
		rest += resolution
	}
	return before(at, rest)
}
