package engine

import (
	"cmp"
	"slices"

	"github.com/sluice-analytics/sluice/engine/aggregate"
	"github.com/sluice-analytics/sluice/engine/result"
	"github.com/sluice-analytics/sluice/funnel"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// funnelGroup is the tally of one breakdown value over all shards.
type funnelGroup struct {
	value schema.Value
	tally *funnelTally
}

// funnel answers the funnel view.
func (x *execution) funnel(plan *query.Funnel) (*result.Funnel, error) {
	segments := x.segmentsIn(x.plan.From, after(x.plan.To, plan.Window))
	workers := make([]*funnelWorker, x.threads)
	units, err := x.units(x.shards, segments, cutActors)
	if err != nil {
		return nil, err
	}
	err = x.forEachUnit(units, func(i int) func(unit) error {
		workers[i] = x.newFunnelWorker(i, plan, segments)
		return workers[i].run
	})
	if err != nil {
		return nil, err
	}
	groups, whole := mergeFunnels(plan, workers), newFunnelTally(len(plan.Steps))
	for _, w := range workers {
		if w != nil {
			x.withoutActor.Add(w.stream.withoutActor)
			whole.merge(w.whole)
		}
	}
	return x.funnelAnswer(plan, groups, whole)
}

// mergeFunnels adds the workers' tallies up by value.
func mergeFunnels(plan *query.Funnel, workers []*funnelWorker) []funnelGroup {
	var groups []funnelGroup
	known := map[string]int{}
	for _, w := range workers {
		if w == nil {
			continue
		}
		for code, tally := range w.tallies {
			if tally == nil {
				continue
			}
			value := w.value(uint32(code))
			name := aggregate.Name([]schema.Value{value})
			i, ok := known[name]
			if !ok {
				i = len(groups)
				known[name] = i
				groups = append(groups, funnelGroup{value, newFunnelTally(len(plan.Steps))})
			}
			groups[i].tally.merge(tally)
		}
	}
	return groups
}

// value is the breakdown value of a tally.
func (w *funnelWorker) value(code uint32) schema.Value {
	switch {
	case w.by == nil:
		return schema.Value{}
	case code == noValue:
		return schema.NullOf(w.plan.By[0].Expr.Type)
	default:
		return w.by.key.Value(code - 1)
	}
}

// funnelAnswer turns tallies into steps: those of all units, and of each group. A
// breakdown with a unit per value brings the whole along: there the groups do not add
// up to it.
func (x *execution) funnelAnswer(plan *query.Funnel, groups []funnelGroup, whole *funnelTally) (*result.Funnel, error) {
	answer := &result.Funnel{By: byName(plan)}
	total, other := newFunnelTally(len(plan.Steps)), newFunnelTally(len(plan.Steps))
	slices.SortFunc(groups, func(a, b funnelGroup) int {
		return cmp.Or(cmp.Compare(entries(b.tally), entries(a.tally)), aggregate.Compare(a.value, b.value))
	})
	tallies := []*funnelTally{total, other}
	for i, group := range groups {
		total.merge(group.tally)
		switch {
		case len(plan.By) == 0:
		case plan.Limit > 0 && i >= plan.Limit:
			other.merge(group.tally)
		default:
			tallies = append(tallies, group.tally)
		}
	}
	if len(plan.By) > 0 && plan.Attribution.Mode == attributeEach {
		tallies[0] = whole
	}
	steps, err := x.funnelSteps(plan, tallies)
	if err != nil {
		return nil, err
	}
	answer.Steps = steps[0]
	for i, steps := range steps[2:] {
		answer.Groups = append(answer.Groups, result.Group{Value: groups[i].value, Steps: steps})
	}
	if len(plan.By) > 0 && plan.Limit > 0 && len(groups) > plan.Limit {
		answer.Groups = append(answer.Groups, result.Group{Other: true, Steps: steps[1]})
	}
	return answer, nil
}

// entries counts the units that reached the first step.
func entries(t *funnelTally) int64 {
	n := int64(0)
	for _, reached := range t.reached[1:] {
		n += reached
	}
	return n
}

// funnelSteps turns tallies into what is said of each step. What takes long about it
// is to sum up how long the steps took, which all cores do.
func (x *execution) funnelSteps(plan *query.Funnel, tallies []*funnelTally) ([][]result.Step, error) {
	all := make([][]result.Step, len(tallies))
	for i, tally := range tallies {
		all[i] = x.countSteps(plan, tally)
	}
	later := len(plan.Steps) - 1 // steps after the first
	err := x.forEach(2*later*len(tallies), func(int, *turn) func(int) error {
		return func(i int) error {
			tally, s := tallies[i/(2*later)], 1+i/2%later
			step := &all[i/(2*later)][s]
			switch {
			case i%2 > 0 && s > 1:
				step.TimeFromEntry = times(tally.entry[s], plan.Bins)
			case i%2 == 0:
				step.TimeFromPrevious = times(tally.previous[s], plan.Bins)
			}
			return nil
		}
	})
	if later > 0 {
		for _, steps := range all {
			steps[1].TimeFromEntry = steps[1].TimeFromPrevious
		}
	}
	return all, err
}

// countSteps tells how many units came how far.
func (x *execution) countSteps(plan *query.Funnel, tally *funnelTally) []result.Step {
	steps := make([]result.Step, len(plan.Steps))
	count := x.scaled(entries(tally))
	first, previous := count, count
	for s := range steps {
		step := &steps[s]
		step.Name = plan.Steps[s].Name
		if s > 0 {
			ended := tally.reached[s]
			count = previous - x.scaled(ended)
			step.InProgress = x.scaled(tally.open[s])
			step.Dropped = x.scaled(ended) - step.InProgress
		}
		step.Count = count
		step.FromFirst, step.FromPrevious = share(count, first), share(count, previous)
		previous = count
	}
	return steps
}

func share(part, whole int64) float64 {
	if whole == 0 {
		return 0
	}
	return float64(part) / float64(whole)
}

// times sums durations in microseconds up in seconds.
func times(of durations, bins int) *result.Times {
	summary := funnel.Durations(bins, of...)
	answer := &result.Times{
		Count: int64(summary.Count), Mean: summary.Mean / 1e6,
		Median: seconds(summary.Median), P90: seconds(summary.P90),
	}
	for _, bin := range summary.Histogram {
		answer.Histogram = append(answer.Histogram, result.Bin{From: float64(bin.From), Count: int64(bin.Count)})
	}
	return answer
}

// byName is the name of the breakdown, empty where there is none.
func byName(plan *query.Funnel) string {
	if len(plan.By) == 0 {
		return ""
	}
	return plan.By[0].Name
}
