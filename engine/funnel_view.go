package engine

import (
	"cmp"
	"slices"

	"github.com/sluice-analytics/sluice/engine/aggregate"
	"github.com/sluice-analytics/sluice/engine/result"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// funnelGroup is the tally of one breakdown value over all shards.
type funnelGroup struct {
	values []schema.Value
	tally  *funnelTally
	// parts are the workers' tallies of the value.
	parts []funnelPart
}

// funnelPart is a tally of one worker.
type funnelPart struct {
	worker int
	tally  *funnelTally
}

// funnel answers the funnel view.
func (x *execution) funnel(plan *query.Funnel) (*result.Funnel, error) {
	trend, err := x.newFunnelTrend(plan)
	if err != nil {
		return nil, err
	}
	workers, err := x.runFunnel(plan, trend)
	if err != nil {
		return nil, err
	}
	answer, err := newFunnelAnswer(x, plan, trend, workers).answer()
	if err != nil || x.estimates {
		return answer, err // some shards may lack what all together have
	}
	return answer, x.warnOfSteps(plan, answer.Steps)
}

// runFunnel counts the funnel on all cores.
func (x *execution) runFunnel(plan *query.Funnel, trend *funnelTrend) ([]*funnelWorker, error) {
	segments := x.segmentsIn(x.funnelRange(plan, x.plan.From, x.plan.To))
	return runPass(x, pass[*funnelWorker]{
		name:      "funnel",
		units:     func(shards []int) ([]unit, error) { return x.units(shards, segments, cutActors) },
		worker:    func(i int) *funnelWorker { return x.newFunnelWorker(i, plan, segments, trend) },
		run:       (*funnelWorker).run,
		end:       (*funnelWorker).end,
		sizeBytes: (*funnelWorker).sizeBytes,
	})
}

// mergeFunnels adds the workers' tallies up by value, and orders the values.
func mergeFunnels(plan *query.Funnel, workers []*funnelWorker) []*funnelGroup {
	var groups []*funnelGroup
	known := map[string]*funnelGroup{}
	for i, w := range workers {
		for number, tally := range w.tallies {
			if tally == nil {
				continue
			}
			values := valuesOf(plan, w.by, uint32(number))
			name := aggregate.Name(values)
			group := known[name]
			if group == nil {
				group = &funnelGroup{values: values, tally: newFunnelTally(len(plan.Steps))}
				known[name] = group
				groups = append(groups, group)
			}
			group.tally.merge(tally)
			group.parts = append(group.parts, funnelPart{i, tally})
		}
	}
	slices.SortFunc(groups, func(a, b *funnelGroup) int {
		return cmp.Or(cmp.Compare(b.tally.entries(), a.tally.entries()), slices.CompareFunc(a.values, b.values, aggregate.Compare))
	})
	return groups
}
