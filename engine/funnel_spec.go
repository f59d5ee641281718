package engine

import (
	"github.com/sluice-analytics/sluice/funnel"
	"github.com/sluice-analytics/sluice/query"
)

// funnelSpec says which chains that begin in a range are valid, for matchers and trackers.
func (x *execution) funnelSpec(plan *query.Funnel, from, to int64) funnel.Spec {
	spec := plan.Spec()
	spec.WindowEnd = x.windowEnd(plan)
	spec.From, spec.To, spec.DataEnd = from, to, cutTime(x.dataEnd(), plan.Resolution)
	return spec
}

// needsEvery reports whether events that meet no condition matter to a funnel.
func needsEvery(plan *query.Funnel) bool { return plan.Session != nil || needsEveryOther(plan) }

// needsEveryOther is needsEvery where sessions are of no concern.
func needsEveryOther(plan *query.Funnel) bool {
	for _, step := range plan.Steps {
		if step.Directly {
			return true
		}
	}
	return plan.Order == query.OrderStrict || isByActor(plan)
}

// isPlain reports whether a tracker's way to the value of a unit will do, and a tracker: it
// counts actors, and tells of each no more than the chosen chain and its value.
func isPlain(plan *query.Funnel, spec funnel.Spec) (funnel.ValueRule, bool) {
	rule, ok := valueRule(plan)
	for _, step := range plan.Steps {
		ok = ok && !step.FirstEver
	}
	separate := plan.Trend != nil && !plan.TrendSplit
	exposed := plan.Groups != nil && plan.Groups.Exposed != nil
	ok = ok && !separate && !exposed && len(plan.Hold) == 0 && plan.Session == nil && plan.Resolution == 0 && len(plan.Measures) == 0
	return rule, ok && funnel.Tracks(spec)
}

// isCounted reports whether all that is told of a funnel's chains is how many there are of
// which times: they have no values, and are of no other units but those of the held ones.
func isCounted(plan *query.Funnel) bool {
	for _, step := range plan.Steps {
		if step.FirstEver {
			return false
		}
	}
	return len(plan.By)+len(plan.Measures) == 0 && plan.Trend == nil && plan.Groups == nil && plan.Session == nil
}
