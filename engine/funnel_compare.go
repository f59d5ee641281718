package engine

import (
	"fmt"
	"math"
	"slices"

	"github.com/sluice-analytics/sluice/engine/aggregate"
	"github.com/sluice-analytics/sluice/engine/result"
	"github.com/sluice-analytics/sluice/engine/statistics"
)

// exposedMin is the least number of units of a group that is worth comparing.
const exposedMin = 30

// isControl reports whether a group is the one that the others are compared with.
func (a *funnelAnswer) isControl(group *funnelGroup) bool {
	return !group.values[0].Null && aggregate.Compare(group.values[0], a.plan.Groups.Control) == 0
}

// keepControl takes the control out of the groups past the limit: without it there would be
// nothing to compare with. It is the group after those within.
func (a *funnelAnswer) keepControl() {
	if a.plan.Groups == nil || a.plan.Limit == 0 || a.plan.Limit >= len(a.groups) {
		return
	}
	past := slices.IndexFunc(a.groups[a.plan.Limit:], a.isControl)
	if past < 0 {
		return
	}
	control := a.groups[a.plan.Limit+past]
	copy(a.groups[a.plan.Limit+1:], a.groups[a.plan.Limit:a.plan.Limit+past])
	a.groups[a.plan.Limit], a.more = control, 1
}

// compareGroups compares the groups of the answer with the control.
func (a *funnelAnswer) compareGroups(answer *result.Funnel) {
	var counts []int64
	control := -1
	for i, group := range a.groups[:a.shown()] {
		if group.values[0].Null {
			continue
		}
		units, _ := a.exposedOf(group)
		counts = append(counts, units)
		if a.isControl(group) {
			control = i
		}
		if units < exposedMin {
			a.x.warn(fmt.Sprintf("compare_groups: the group %s has %d units, fewer than %d: chance decides",
				group.values[0].AsText(), units, exposedMin))
		}
	}
	answer.SampleRatio = statistics.EqualSplit(counts)
	if control < 0 {
		a.x.warn(fmt.Sprintf("compare_groups.control: no unit is in the group %s", a.plan.Groups.Control.AsText()))
		return
	}
	for i, group := range a.groups[:a.shown()] {
		if !group.values[0].Null {
			answer.Groups[i].Comparison = a.comparison(group, a.groups[control])
		}
	}
}

// exposedOf returns how many units of a group are exposed, and how many of them have each
// step.
func (a *funnelAnswer) exposedOf(group *funnelGroup) (units int64, reached []int64) {
	if a.plan.Groups.Exposed != nil {
		exposed := group.tally.exposure()
		return exposed.units, exposed.reached
	}
	for s := range a.plan.Steps {
		reached = append(reached, group.tally.count(s))
	}
	return group.tally.entries(), reached
}

// comparison compares a group with the control, which has nothing to be compared with.
func (a *funnelAnswer) comparison(group, control *funnelGroup) *result.Comparison {
	units, reached := a.exposedOf(group)
	controlUnits, controlReached := a.exposedOf(control)
	comparison := &result.Comparison{Exposed: a.x.scaled(units)}
	for s := range reached {
		step := result.StepComparison{Rate: share(reached[s], units), Lift: math.NaN(), Low: math.NaN(), High: math.NaN(), PValue: math.NaN()}
		if group != control && units > 0 && controlUnits > 0 {
			own, other := statistics.Proportion{Of: units, Count: reached[s]}, statistics.Proportion{Of: controlUnits, Count: controlReached[s]}
			step.Lift = own.Rate()/other.Rate() - 1
			step.Low, step.High = statistics.DifferenceInterval(own, other)
			step.PValue = statistics.Compare(own, other)
		}
		comparison.Steps = append(comparison.Steps, step)
	}
	return comparison
}
