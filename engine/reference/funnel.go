package reference

import (
	"cmp"
	"slices"

	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// Funnel is the answer of the funnel view.
type Funnel struct {
	Steps  []Step
	Groups []Group
	// Trend is the funnel by entry time, where asked for.
	Trend []Bucket
}

// Group is one value of a breakdown.
type Group struct {
	// Values are those of the keys; none where Other.
	Values []schema.Value
	Other  bool
	Steps  []Step
	Trend  []Bucket
	// Comparison is with the other groups, or nil.
	Comparison *Comparison
}

// Bucket is a funnel of those that entered in one bucket of time.
type Bucket struct {
	Time  int64
	Steps []Step
}

// Step is one step of a funnel.
type Step struct {
	Name                            string
	Count, Dropped, InProgress      int64
	FromFirst, FromPrevious         float64
	TimeFromPrevious, TimeFromEntry *Times
	// Measures are over the step's events in the chosen chains.
	Measures []Cell
}

// funnelGroup is the outcomes of one value.
type funnelGroup struct {
	values   []schema.Value
	outcomes unitOutcomes
	exposed  exposure
}

func (r *runner) funnel(plan *query.Funnel) *Funnel {
	buckets := r.trendBuckets(plan)
	whole := unitOutcomes{trend: make([][]outcome, len(buckets))}
	groups := map[string]*funnelGroup{}
	for _, u := range r.funnelUnits(plan) {
		found := u.run(buckets)
		whole.add(found)
		switch {
		case isEach(plan):
			for _, part := range u.perValue() {
				own := part.run(buckets)
				put(groups, part.events[0].values, own)
				part.expose(groups, own.all)
			}
		case len(plan.By) > 0:
			u.putOutcomes(groups, found, buckets)
			u.expose(groups, found.all)
		}
	}
	a := answering{r: r, plan: plan, buckets: buckets}
	return &Funnel{Steps: a.steps(whole.all), Trend: a.trend(whole), Groups: a.groups(groups)}
}

// putOutcomes puts each outcome under its own values.
func (u *unit) putOutcomes(groups map[string]*funnelGroup, found unitOutcomes, buckets []funnelBucket) {
	for _, o := range found.all {
		put(groups, u.valuesOf(o), unitOutcomes{all: []outcome{o}, trend: make([][]outcome, len(buckets))})
	}
	for i, outcomes := range found.trend {
		of := u
		if !u.plan.TrendSplit {
			of = u.within(buckets[i])
		}
		for _, o := range outcomes {
			single := make([][]outcome, len(buckets))
			single[i] = []outcome{o}
			put(groups, of.valuesOf(o), unitOutcomes{trend: single})
		}
	}
}

func put(groups map[string]*funnelGroup, values []schema.Value, found unitOutcomes) {
	if len(found.all) == 0 && !slices.ContainsFunc(found.trend, func(o []outcome) bool { return len(o) > 0 }) {
		return
	}
	groupOf(groups, values).outcomes.add(found)
}

func groupOf(groups map[string]*funnelGroup, values []schema.Value) *funnelGroup {
	name := nameOfAll(values)
	if groups[name] == nil {
		groups[name] = &funnelGroup{values: values}
	}
	return groups[name]
}

// answering turns outcomes into answers.
type answering struct {
	r       *runner
	plan    *query.Funnel
	buckets []funnelBucket
}

func (a answering) trend(found unitOutcomes) []Bucket {
	var answer []Bucket
	for i, bucket := range a.buckets {
		answer = append(answer, Bucket{bucket.start, a.steps(found.trend[i])})
	}
	return answer
}

// shown puts the groups that are answered by themselves first: those within the limit, and
// the control that the others are compared with.
func (a answering) shown(groups []*funnelGroup) ([]*funnelGroup, int) {
	if a.plan.Limit == 0 || a.plan.Limit >= len(groups) {
		return groups, len(groups)
	}
	for i, g := range groups[a.plan.Limit:] {
		if a.isControl(g.values) {
			at := a.plan.Limit + i
			return slices.Insert(slices.Delete(slices.Clone(groups), at, at+1), a.plan.Limit, g), a.plan.Limit + 1
		}
	}
	return groups, a.plan.Limit
}

// groups orders the groups by count, then by value, and puts those beyond the limit
// together.
func (a answering) groups(byName map[string]*funnelGroup) []Group {
	var groups []*funnelGroup
	for _, g := range byName {
		groups = append(groups, g)
	}
	slices.SortFunc(groups, func(a, b *funnelGroup) int {
		return cmp.Or(cmp.Compare(len(b.outcomes.all), len(a.outcomes.all)), slices.CompareFunc(a.values, b.values, compare))
	})
	groups, shown := a.shown(groups)
	var answer []Group
	beyond := unitOutcomes{trend: make([][]outcome, len(a.buckets))}
	for i, g := range groups {
		if i >= shown {
			beyond.add(g.outcomes)
			continue
		}
		answer = append(answer, Group{Values: g.values, Steps: a.steps(g.outcomes.all), Trend: a.trend(g.outcomes.sized(len(a.buckets)))})
	}
	a.compare(answer, groups)
	if len(groups) > len(answer) {
		answer = append(answer, Group{Other: true, Steps: a.steps(beyond.all), Trend: a.trend(beyond)})
	}
	return answer
}
