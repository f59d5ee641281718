package engine

import (
	"github.com/sluice-analytics/sluice/engine/activity"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/drill"
	"github.com/sluice-analytics/sluice/query/expression"
)

// lifecycleFinder finds the actors that a period of a lifecycle counts in a state.
func lifecycleFinder(plan *query.Lifecycle, cell drill.LifecycleCell) actorFinder {
	return func(x *execution, shards []int, found func(worker, shard int, actor uint32)) error {
		spec := x.lifecycleSpec(plan)
		if spec == nil {
			return nil
		}
		edges := activity.Slots(spec.Edges)
		if cell.Period < edges[0] || cell.Period >= edges[edges.Len()] {
			return &query.Error{Code: expression.CodeValue, Where: "mark.period", Message: "the period lies outside the document's range"}
		}
		period, counter := edges.At(cell.Period), activity.NewLifecycleCounter(spec)
		counts, before := make([]*activity.LifecycleCounts, x.threads), make([]int64, x.threads)
		return x.presencesIn(shards, presenceView{slots: spec.Slots(), event: plan.Event, created: plan.Created}, func(worker int, s *presenceScan) {
			if counts[worker] == nil {
				counts[worker] = spec.NewCounts()
			}
			number := lifecycleNumber(counts[worker], cell.State)
			counter.Each(s.presence, s.created, counts[worker], func(actor int) {
				if number[period] > before[worker] {
					before[worker] = number[period]
					found(worker, s.cursor.Shard(), uint32(actor))
				}
			})
		})
	}
}

// lifecycleNumber are the numbers of a state by period.
func lifecycleNumber(counts *activity.LifecycleCounts, state string) []int64 {
	switch state {
	case drill.StateNew:
		return counts.New
	case drill.StateReturning:
		return counts.Returning
	case drill.StateResurrecting:
		return counts.Resurrecting
	}
	return counts.Dormant
}

// stickinessFinder finds the actors that were active in so many periods.
func stickinessFinder(plan *query.Stickiness, mark *drill.Mark) actorFinder {
	return func(x *execution, shards []int, found func(worker, shard int, actor uint32)) error {
		slots := x.stickinessSlots(plan)
		if slots == nil {
			return nil
		}
		return x.presencesIn(shards, presenceView{slots: slots, event: plan.Event}, func(worker int, s *presenceScan) {
			s.presence.EachSlots(func(actor, active int) {
				if active == mark.Periods || mark.OrMore && active > mark.Periods {
					found(worker, s.cursor.Shard(), uint32(actor))
				}
			})
		})
	}
}

// presencesIn is presences over some shards alone.
func (x *execution) presencesIn(shards []int, view presenceView, count func(worker int, s *presenceScan)) error {
	return x.within(shards, func() error {
		number := func(worker int) int { return worker }
		_, err := presences(x, view, number, 0, func(s *presenceScan, worker int) { count(worker, s) })
		return err
	})
}
