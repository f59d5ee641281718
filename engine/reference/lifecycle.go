package reference

import (
	"math"

	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/calendar"
)

// LifecyclePeriod is the actors of one period; Dormant is 0 or negative.
type LifecyclePeriod struct {
	Start                                 int64
	New, Returning, Resurrecting, Dormant int64
	Complete                              bool
}

// calendarPeriod is a period of the calendar: from inclusive, to exclusive.
type calendarPeriod struct{ from, to int64 }

// activePeriods lists the periods that the range touches.
func (r *runner) activePeriods(unit calendar.Unit) []calendarPeriod {
	from, to := r.openRange()
	var periods []calendarPeriod
	for start := r.plan.Zone.Floor(from, unit); from < to && start < to; {
		next := r.plan.Zone.Next(start, unit)
		periods = append(periods, calendarPeriod{start, next})
		start = next
	}
	return periods
}

// wasActive reports whether any of the events lies between two times.
func wasActive(events []*event, from, to int64) bool {
	for _, e := range events {
		if e.time >= from && e.time < to {
			return true
		}
	}
	return false
}

func (r *runner) lifecycle(plan *query.Lifecycle) []LifecyclePeriod {
	byActor, actors := units(r.matching(minTime, maxTime))
	answer := []LifecyclePeriod{}
	for _, period := range r.activePeriods(plan.Period) {
		counted := LifecyclePeriod{Start: period.from, Complete: period.to <= r.last}
		before := r.plan.Zone.Floor(period.from-1, plan.Period)
		for _, actor := range actors {
			var active []*event
			born := int64(math.MaxInt64)
			for _, e := range byActor[actor] {
				if passes(plan.Event, e) {
					active = append(active, e)
				}
				if plan.Created == nil {
					continue
				}
				if value := plan.Created.Eval(e); !value.Null {
					born = min(born, value.Int)
				}
			}
			if plan.Created == nil && len(active) > 0 {
				born = active[0].time
			}
			was := wasActive(active, before, period.from)
			switch {
			case wasActive(active, max(period.from, r.plan.From), min(period.to, r.plan.To)):
				switch {
				case born >= period.from && born < period.to:
					counted.New++
				case was:
					counted.Returning++
				default:
					counted.Resurrecting++
				}
			case was && !wasActive(active, period.from, period.to):
				counted.Dormant--
			}
		}
		answer = append(answer, counted)
	}
	return answer
}

// stickiness counts the actors by number of active periods, the first being those of one.
func (r *runner) stickiness(plan *query.Stickiness) []int64 {
	periods := r.activePeriods(plan.Period)
	counts := make([]int64, len(periods))
	byActor, actors := units(r.matching(r.plan.From, r.plan.To))
	for _, actor := range actors {
		var active []*event
		for _, e := range byActor[actor] {
			if passes(plan.Event, e) {
				active = append(active, e)
			}
		}
		n := 0
		for _, period := range periods {
			if wasActive(active, period.from, period.to) {
				n++
			}
		}
		if n > 0 {
			counts[n-1]++
		}
	}
	return counts
}
