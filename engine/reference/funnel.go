package reference

import (
	"cmp"
	"math"
	"slices"

	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// Funnel is the answer of the funnel view.
type Funnel struct {
	Steps  []Step
	Groups []Group
}

// Group is one value of a breakdown.
type Group struct {
	Value schema.Value
	Other bool
	Steps []Step
}

// Step is one step of a funnel.
type Step struct {
	Name                            string
	Count, Dropped, InProgress      int64
	FromFirst, FromPrevious         float64
	TimeFromPrevious, TimeFromEntry *Times
}

// Times sums durations up, in seconds.
type Times struct {
	Count             int64
	Mean, Median, P90 float64
	Histogram         []Bin
}

// Bin counts durations.
type Bin struct {
	From  float64
	Count int64
}

// funnelGroup is the units of one value.
type funnelGroup struct {
	value    schema.Value
	outcomes []outcome
}

func (r *runner) funnel(plan *query.Funnel) *Funnel {
	byActor, actors := units(r.matching(r.plan.From, add64(r.plan.To, plan.Window)))
	whole := funnelGroup{}
	groups := map[string]*funnelGroup{}
	put := func(value schema.Value, o outcome) {
		name := nameOf(value)
		if groups[name] == nil {
			groups[name] = &funnelGroup{value: value}
		}
		groups[name].outcomes = append(groups[name].outcomes, o)
	}
	for _, actor := range actors {
		u := r.unit(plan, byActor[actor])
		o := u.outcome()
		if o.reached > 0 {
			whole.outcomes = append(whole.outcomes, o)
		}
		switch {
		case len(plan.By) == 0:
		case plan.Attribution.Mode == "each":
			r.eachValue(u, put)
		case o.reached > 0:
			value, ambiguous := u.value(o)
			if ambiguous {
				r.ambiguous = "events at one instant give a unit its value"
			}
			put(value, o)
		}
	}
	answer := &Funnel{Steps: steps(plan, whole.outcomes)}
	answer.Groups = grouped(plan, groups)
	return answer
}

func (r *runner) unit(plan *query.Funnel, events []*event) *unit {
	u := &unit{r: r, plan: plan, events: events}
	for _, e := range events {
		matches := make([]bool, len(plan.Steps))
		for s, step := range plan.Steps {
			matches[s] = passes(step.Where, e)
		}
		u.matches = append(u.matches, matches)
		if len(plan.By) > 0 {
			u.values = append(u.values, plan.By[0].Expr.Eval(e))
		}
	}
	return u
}

// eachValue runs the funnel on the events of every value apart.
func (r *runner) eachValue(u *unit, put func(schema.Value, outcome)) {
	byValue := map[string][]*event{}
	var values []schema.Value
	for i, e := range u.events {
		name := nameOf(u.values[i])
		if byValue[name] == nil {
			values = append(values, u.values[i])
		}
		byValue[name] = append(byValue[name], e)
	}
	for _, value := range values {
		if o := r.unit(u.plan, byValue[nameOf(value)]).outcome(); o.reached > 0 {
			put(value, o)
		}
	}
}

// grouped orders the groups by count, then by value, and puts those beyond the
// limit together.
func grouped(plan *query.Funnel, byName map[string]*funnelGroup) []Group {
	var groups []*funnelGroup
	for _, g := range byName {
		groups = append(groups, g)
	}
	slices.SortFunc(groups, func(a, b *funnelGroup) int {
		return cmp.Or(cmp.Compare(len(b.outcomes), len(a.outcomes)), compare(a.value, b.value))
	})
	var answer []Group
	var beyond []outcome
	for i, g := range groups {
		if plan.Limit > 0 && i >= plan.Limit {
			beyond = append(beyond, g.outcomes...)
			continue
		}
		answer = append(answer, Group{Value: g.value, Steps: steps(plan, g.outcomes)})
	}
	if len(beyond) > 0 {
		answer = append(answer, Group{Other: true, Steps: steps(plan, beyond)})
	}
	return answer
}

// steps sums units up, step by step.
func steps(plan *query.Funnel, outcomes []outcome) []Step {
	answer := make([]Step, len(plan.Steps))
	for s := range answer {
		step := &answer[s]
		step.Name = plan.Steps[s].Name
		var fromPrevious, fromEntry []int64
		for _, o := range outcomes {
			switch {
			case o.reached > s:
				step.Count++
				if s > 0 {
					fromPrevious = append(fromPrevious, o.times[s]-o.times[s-1])
					fromEntry = append(fromEntry, o.times[s]-o.times[0])
				}
			case o.reached == s && o.open:
				step.InProgress++
			case o.reached == s:
				step.Dropped++
			}
		}
		previous := step
		if s > 0 {
			previous = &answer[s-1]
			step.TimeFromPrevious, step.TimeFromEntry = times(fromPrevious, plan.Bins), times(fromEntry, plan.Bins)
		}
		step.FromFirst, step.FromPrevious = share(step.Count, answer[0].Count), share(step.Count, previous.Count)
	}
	return answer
}

func share(part, whole int64) float64 {
	if whole == 0 {
		return 0
	}
	return float64(part) / float64(whole)
}

// times sums durations in microseconds up.
func times(durations []int64, bins int) *Times {
	n := len(durations)
	if n == 0 {
		return &Times{}
	}
	slices.Sort(durations)
	sum := 0.0
	for _, duration := range durations {
		sum += float64(duration)
	}
	return &Times{
		Count: int64(n), Mean: sum / float64(n) / 1e6,
		Median:    float64(durations[(n+1)/2-1]) / 1e6,
		P90:       float64(durations[(9*n+9)/10-1]) / 1e6,
		Histogram: histogram(durations, bins),
	}
}

// histogram counts sorted durations by bins of the least whole number of seconds with
// which they reach from the first, cut to a second, to the last.
func histogram(durations []int64, count int) []Bin {
	if count == 0 {
		count = min(60, int(math.Ceil(math.Cbrt(float64(len(durations)))-1e-9)))
	}
	const second = 1_000_000
	first, last := durations[0]/second, durations[len(durations)-1]
	width := int64(1)
	for (first+width*int64(count))*second < last {
		width++
	}
	bins := make([]Bin, count)
	for i := range bins {
		bins[i].From = float64(first + width*int64(i))
	}
	for _, duration := range durations {
		i := 0
		for i+1 < count && float64(duration) >= bins[i+1].From*second {
			i++
		}
		bins[i].Count++
	}
	return bins
}
