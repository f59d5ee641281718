package engine

import (
	"github.com/sluice-analytics/sluice/engine/activity"
	"github.com/sluice-analytics/sluice/engine/result"
	"github.com/sluice-analytics/sluice/query"
)

// lifecycle answers the lifecycle view.
func (x *execution) lifecycle(plan *query.Lifecycle) (*result.Lifecycle, error) {
	spec := x.lifecycleSpec(plan)
	if spec == nil {
		return &result.Lifecycle{}, nil
	}
	counter := activity.NewLifecycleCounter(spec)
	view := presenceView{slots: spec.Slots(), event: plan.Event, created: plan.Created}
	const states = 4
	empty := func(int) *activity.LifecycleCounts { return spec.NewCounts() }
	workers, err := presences(x, view, empty, int64(len(spec.Edges))*states*8, func(s *presenceScan, into *activity.LifecycleCounts) {
		counter.Count(s.presence, s.created, into)
	})
	if err != nil {
		return nil, err
	}
	counts := spec.NewCounts()
	for _, w := range workers {
		counts.Merge(w)
	}
	return x.lifecycleAnswer(spec, counts), nil
}

// lifecycleSpec says what is counted, with the plan's open ends closed by the data's; nil where nothing lies in the range.
func (x *execution) lifecycleSpec(plan *query.Lifecycle) *activity.Lifecycle {
	from, to, ok := x.closedRange()
	if !ok {
		return nil
	}
	spec := &activity.Lifecycle{Edges: x.plan.Zone.Table(from, to, plan.Period), Created: plan.Created != nil}
	spec.From, spec.To = max(from, spec.Edges[0]), min(to, spec.Edges[len(spec.Edges)-1])
	spec.Before = x.plan.Zone.Floor(before(spec.Edges[0], 1), plan.Period)
	return spec
}

func (x *execution) lifecycleAnswer(spec *activity.Lifecycle, counts *activity.LifecycleCounts) *result.Lifecycle {
	answer := &result.Lifecycle{Periods: make([]result.LifecyclePeriod, len(counts.New))}
	end := x.dataEnd()
	for i := range answer.Periods {
		answer.Periods[i] = result.LifecyclePeriod{
			Start: spec.Edges[i], New: x.scaled(counts.New[i]), Returning: x.scaled(counts.Returning[i]),
			Resurrecting: x.scaled(counts.Resurrecting[i]), Dormant: -x.scaled(counts.Dormant[i]),
			Complete: spec.Edges[i+1] <= end,
		}
	}
	return answer
}
