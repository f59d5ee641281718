package reference

import (
	"math"
	"slices"

	"github.com/sluice-analytics/sluice/storage/schema"
)

// Comparison is that of a group with the control: how many units were exposed, the share of
// them that has each step, and what this is beside the control's.
type Comparison struct {
	Exposed int64
	Rates   []float64
	Steps   []StepStatistics
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

// isControl reports whether a group is the one that the others are compared with.
func (a answering) isControl(values []schema.Value) bool {
	return a.plan.Groups != nil && nameOfAll(values) == nameOfAll([]schema.Value{a.plan.Groups.Control})
}

// exposedOf is how many units of a group count, and how many of them have each step: those
// that an event exposed, or where nothing does, those that entered.
func (a answering) exposedOf(g *funnelGroup) (units int64, reached []int64) {
	if a.plan.Groups.Exposed != nil {
		return g.exposed.units, append(slices.Clone(g.exposed.reached), make([]int64, len(a.plan.Steps))...)[:len(a.plan.Steps)]
	}
	for _, step := range a.steps(g.outcomes.all) {
		reached = append(reached, step.Count)
	}
	return int64(len(g.outcomes.all)), reached
}

// compare gives the groups their comparison with the control; none where no unit is in it.
// Null is not compared.
func (a answering) compare(groups []Group, of []*funnelGroup) {
	control := slices.IndexFunc(of, func(g *funnelGroup) bool { return a.isControl(g.values) })
	if control < 0 {
		return
	}
	controlUnits, controlReached := a.exposedOf(of[control])
	for i := range groups {
		g := &groups[i]
		if g.Other || g.Values[0].Null {
			continue
		}
		units, reached := a.exposedOf(of[i])
		g.Comparison = &Comparison{Exposed: units}
		for place := range a.plan.Steps {
			g.Comparison.Rates = append(g.Comparison.Rates, share(reached[place], units))
			step := StepStatistics{math.NaN(), math.NaN(), math.NaN(), math.NaN()}
			if i != control && units > 0 && controlUnits > 0 {
				step = statistics(reached[place], units, controlReached[place], controlUnits)
			}
			g.Comparison.Steps = append(g.Comparison.Steps, step)
		}
	}
}
