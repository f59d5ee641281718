package engine

import (
	"github.com/sluice-analytics/sluice/engine/activity"
	"github.com/sluice-analytics/sluice/engine/result"
	"github.com/sluice-analytics/sluice/query"
)

// stickiness answers the stickiness view.
func (x *execution) stickiness(plan *query.Stickiness) (*result.Stickiness, error) {
	slots := x.stickinessSlots(plan)
	if slots == nil {
		return &result.Stickiness{}, nil
	}
	counts := make([]int64, slots.Len()+1)
	empty := func(int) []int64 { return make([]int64, len(counts)) }
	workers, err := presences(x, presenceView{slots: slots, event: plan.Event}, empty, int64(len(counts))*8, func(s *presenceScan, into []int64) {
		s.presence.CountSlots(into)
	})
	if err != nil {
		return nil, err
	}
	for _, w := range workers {
		for n, count := range w {
			counts[n] += count
		}
	}
	for n := range counts {
		counts[n] = x.scaled(counts[n])
	}
	return result.NewStickiness(counts[1:]), nil
}

// stickinessSlots are the periods of the range, which cuts them; nil where nothing lies in it.
func (x *execution) stickinessSlots(plan *query.Stickiness) activity.Slots {
	from, to, ok := x.closedRange()
	if !ok {
		return nil
	}
	slots := activity.Slots(x.plan.Zone.Table(from, to, plan.Period))
	slots[0], slots[slots.Len()] = max(from, slots[0]), min(to, slots[slots.Len()])
	return slots
}
