package engine

import (
	"strconv"

	"github.com/sluice-analytics/sluice/engine/result"
	"github.com/sluice-analytics/sluice/funnel"
	"github.com/sluice-analytics/sluice/query"
)

// funnelAnswer turns the workers' tallies into steps: those of all units, and of each
// group.
type funnelAnswer struct {
	x       *execution
	plan    *query.Funnel
	trend   *funnelTrend
	workers []*funnelWorker
	results *funnelResults

	groups []*funnelGroup
	// more is 1 where the control of a comparison is answered beyond the limit.
	more         int
	whole, other *funnelTally
}

// shown is how many groups are answered by themselves.
func (a *funnelAnswer) shown() int {
	switch {
	case len(a.plan.By) == 0:
		return 0
	case a.plan.Limit > 0:
		return min(a.plan.Limit+a.more, len(a.groups))
	}
	return len(a.groups)
}

// newFunnelAnswer returns the answer with its groups in order, those shown first.
func newFunnelAnswer(x *execution, plan *query.Funnel, trend *funnelTrend, workers []*funnelWorker) *funnelAnswer {
	a := &funnelAnswer{x: x, plan: plan, trend: trend, workers: workers, results: newFunnelResults(plan)}
	a.groups = mergeFunnels(plan, workers)
	a.keepControl()
	return a
}

func (a *funnelAnswer) answer() (*result.Funnel, error) {
	a.whole, a.other = newFunnelTally(len(a.plan.Steps)), newFunnelTally(len(a.plan.Steps))
	a.sumUp()
	tallies := []*funnelTally{a.whole, a.other}
	for _, group := range a.groups[:a.shown()] {
		tallies = append(tallies, group.tally)
	}
	if err := a.x.memory.set(0, a.sizeBytes(len(tallies))); err != nil {
		return nil, err
	}
	steps, err := a.stepsOf(tallies)
	if err != nil {
		return nil, err
	}
	answer := &result.Funnel{Steps: steps[0].steps, Trend: steps[0].trend}
	for _, key := range a.plan.By {
		answer.By = append(answer.By, result.Column{Name: key.Name, Type: key.Expr.Type})
	}
	for _, measure := range a.plan.Measures {
		answer.Measures = append(answer.Measures, result.Column{Name: measure.Name, Type: measure.Type})
	}
	for i, group := range a.groups[:a.shown()] {
		answer.Groups = append(answer.Groups, result.Group{Values: group.values, Steps: steps[2+i].steps, Trend: steps[2+i].trend})
	}
	if len(a.plan.By) > 0 && a.shown() < len(a.groups) {
		answer.Groups = append(answer.Groups, result.Group{Other: true, Steps: steps[1].steps, Trend: steps[1].trend})
	}
	if a.plan.Groups != nil {
		a.compareGroups(answer)
	}
	return answer, nil
}

// sizeBytes is about what the answer takes.
func (a *funnelAnswer) sizeBytes(tallies int) int64 {
	const stepBytes = 512
	buckets := 1
	if a.trend != nil {
		buckets += a.trend.count()
	}
	return int64(tallies) * int64(buckets) * int64(len(a.plan.Steps)) * stepBytes
}

// sumUp adds the groups up: to the whole, and those beyond the limit to other. A breakdown
// with a unit per value brings the whole along: there the groups do not add up to it.
func (a *funnelAnswer) sumUp() {
	ownWhole := len(a.plan.By) > 0 && a.plan.Attribution.Mode == attributeEach
	toWhole, toGroups := make([][]funnelMove, len(a.workers)), make([][]funnelMove, len(a.workers))
	for i, group := range a.groups {
		to := group.tally
		if i >= a.shown() {
			a.other.merge(group.tally)
			to = a.other
		}
		if !ownWhole {
			a.whole.merge(group.tally)
		}
		for _, part := range group.parts {
			toGroups[part.worker] = append(toGroups[part.worker], funnelMove{part.tally, to})
			if !ownWhole {
				toWhole[part.worker] = append(toWhole[part.worker], funnelMove{part.tally, a.whole})
			}
		}
	}
	for i, w := range a.workers {
		if ownWhole {
			a.whole.merge(w.whole)
			toWhole[i] = []funnelMove{{w.whole, a.whole}}
		}
		a.results.merge(w.measures, toWhole[i])
		if len(a.plan.By) > 0 {
			a.results.merge(w.measures, toGroups[i])
		}
	}
}

// tallySteps is what is said of a tally.
type tallySteps struct {
	steps []result.Step
	trend []result.TrendPoint
}

// stepsOf turns tallies into what is said of each step.
func (a *funnelAnswer) stepsOf(tallies []*funnelTally) ([]tallySteps, error) {
	buckets := 0
	if a.trend != nil {
		buckets = a.trend.count()
	}
	var all []*funnelTally
	empty := newFunnelTally(len(a.plan.Steps))
	for _, tally := range tallies {
		all = append(all, tally)
		for i := range buckets {
			bucket := empty
			if i < len(tally.buckets) && tally.buckets[i] != nil {
				bucket = tally.buckets[i]
			}
			all = append(all, bucket)
		}
	}
	steps, err := a.steps(all)
	if err != nil {
		return nil, err
	}
	answers := make([]tallySteps, len(tallies))
	for i := range answers {
		own := steps[i*(1+buckets) : (i+1)*(1+buckets)]
		answers[i].steps = own[0]
		for b, steps := range own[1:] {
			answers[i].trend = append(answers[i].trend, result.TrendPoint{Time: a.trend.starts[b], Steps: steps})
		}
	}
	return answers, nil
}

// steps turns tallies into what is said of each step. What takes long about it is to sum
// up how long the steps took, which all cores do.
func (a *funnelAnswer) steps(tallies []*funnelTally) ([][]result.Step, error) {
	all := make([][]result.Step, len(tallies))
	for i, tally := range tallies {
		all[i] = a.countSteps(tally)
	}
	later := len(a.plan.Steps) - 1 // steps after the first
	err := a.x.forEach(2*later*len(tallies), func(int, *turn) func(int) error {
		return func(i int) error {
			tally, s := tallies[i/(2*later)], 1+i/2%later
			step := &all[i/(2*later)][s]
			switch {
			case i%2 > 0 && s > 1:
				step.TimeFromEntry = times(tally.entry[s], a.plan.Bins)
			case i%2 == 0:
				step.TimeFromPrevious = times(tally.previous[s], a.plan.Bins)
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
func (a *funnelAnswer) countSteps(tally *funnelTally) []result.Step {
	x, steps := a.x, make([]result.Step, len(a.plan.Steps))
	entries := x.scaled(tally.entries())
	// base counts the units of the last required step before; from is its number, from 1.
	base, from := entries, 0
	for s := range steps {
		step := &steps[s]
		step.Name = stepName(a.plan, s)
		step.Count = x.scaled(tally.count(s))
		step.FromFirst, step.FromPrevious = share(step.Count, entries), share(step.Count, base)
		if s > 0 {
			open := int64(0)
			for k := max(1, from); k <= s; k++ {
				open += tally.open[k]
			}
			step.InProgress = x.scaled(open)
			// Counts of a sample are rounded one by one.
			step.Dropped = max(0, base-step.Count-step.InProgress)
		}
		if len(a.plan.Measures) > 0 {
			step.Measures = a.results.of(x, tally, s)
		}
		if !a.plan.Steps[s].Optional {
			base, from = step.Count, s+1
		}
	}
	return steps
}

// stepName is the name of a step; in any order that of the step that is kept at the place.
func stepName(plan *query.Funnel, step int) string {
	if plan.Order == query.OrderAny && !plan.Steps[step].Anchored {
		return "step " + strconv.Itoa(step+1)
	}
	return plan.Steps[step].Name
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
