package reference

import (
	"slices"

	"github.com/sluice-analytics/sluice/storage/schema"
)

// Comparison is what the comparison of groups starts from: how many units were exposed,
// and the share of them that has each step.
type Comparison struct {
	Exposed int64
	Rates   []float64
}

// exposure is the exposed units of one value: the number of all and of those with each
// place of the answer.
type exposure struct {
	units   int64
	reached []int64
}

// expose counts a unit that an event in the range exposed under the value of the first such
// event, whatever its chains say, with the steps that any of its outcomes has.
func (u *unit) expose(groups map[string]*funnelGroup, outcomes []outcome) {
	if u.plan.Groups == nil || u.plan.Groups.Exposed == nil {
		return
	}
	exposing := slices.DeleteFunc(slices.Clone(u.events), func(m *moment) bool {
		return m.time < u.from || m.time >= u.to || !passes(u.plan.Groups.Exposed, m.event)
	})
	if len(exposing) == 0 {
		return
	}
	first := exposing[0]
	for _, m := range exposing {
		if m.time == first.time && nameOfAll(m.values) != nameOfAll(first.values) {
			u.r.ambiguous = "events at one instant expose a unit"
		}
	}
	e := &groupOf(groups, first.values).exposed
	e.units++
	if e.reached == nil {
		e.reached = make([]int64, len(u.plan.Steps))
	}
	for place := range u.plan.Steps {
		if slices.ContainsFunc(outcomes, func(o outcome) bool { _, ok := u.at(o.chosen[0], place); return ok }) {
			e.reached[place]++
		}
	}
}

// compare gives the groups their comparison; none where the control is not among those
// within the limit. Null is not compared.
func (a answering) compare(groups []Group, of []*funnelGroup) {
	if a.plan.Groups == nil {
		return
	}
	isControl := func(g *funnelGroup) bool {
		return nameOfAll(g.values) == nameOfAll([]schema.Value{a.plan.Groups.Control})
	}
	if !slices.ContainsFunc(of[:len(groups)], isControl) {
		return
	}
	for i := range groups {
		g := &groups[i]
		if g.Other || g.Values[0].Null {
			continue
		}
		g.Comparison = &Comparison{Exposed: of[i].exposed.units}
		if a.plan.Groups.Exposed == nil {
			g.Comparison.Exposed = int64(len(of[i].outcomes.all))
		}
		for place, step := range g.Steps {
			reached := step.Count
			if a.plan.Groups.Exposed != nil {
				reached = 0
				if len(of[i].exposed.reached) > 0 {
					reached = of[i].exposed.reached[place]
				}
			}
			g.Comparison.Rates = append(g.Comparison.Rates, share(reached, g.Comparison.Exposed))
		}
	}
}
