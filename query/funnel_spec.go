package query

import (
	"fmt"

	"github.com/sluice-analytics/sluice/funnel"
	"github.com/sluice-analytics/sluice/query/expression"
)

var (
	funnelOrders  = map[string]funnel.Order{OrderOrdered: funnel.Ordered, OrderStrict: funnel.Strict, OrderAny: funnel.AnyOrder}
	funnelCounts  = map[string]funnel.Count{CountActors: funnel.CountActors, CountEntries: funnel.CountEntries, CountStarts: funnel.CountStarts}
	funnelEffects = map[string]funnel.Effect{EffectCut: funnel.Cut, EffectVoid: funnel.Void, EffectDrop: funnel.Drop}
)

// Spec says for a matcher which chains are valid; the range, the end of the data and the
// end of a window of calendar days are left to be filled in.
func (f *Funnel) Spec() funnel.Spec {
	spec := funnel.Spec{
		Steps: len(f.Steps), Order: funnelOrders[f.Order], AllowRepeats: f.AllowRepeats,
		Window: f.Window, WindowExclusive: f.WindowExclusive, StrictTies: f.StrictTies, Tolerance: f.Tolerance,
		Reuse: f.Reuse, RepeatEnds: f.RepeatEnds, PreferEarliestStart: f.EarliestStart, FirstEntry: f.FirstEntry,
		Complete: f.Complete, Count: funnelCounts[f.Count],
	}
	rules := make([]funnel.StepRule, len(f.Steps))
	ruled := false
	for i, step := range f.Steps {
		rules[i] = funnel.StepRule{
			Within: step.Within, After: step.After, Optional: step.Optional, Directly: step.Directly,
			AllowRepeats: step.AllowRepeats, Anchored: step.Anchored, Required: step.Required,
		}
		ruled = ruled || rules[i] != funnel.StepRule{}
	}
	if ruled {
		spec.Rules = rules
	}
	for _, exclusion := range f.Exclude {
		spec.Exclusions = append(spec.Exclusions, funnel.Exclusion{
			After: exclusion.After, Before: exclusion.Before, Effect: funnelEffects[exclusion.Effect],
		})
	}
	return spec
}

// specFields are the document's names of what a funnel.SpecError calls otherwise.
var specFields = map[string]string{
	"Steps": "steps", "Exclusions": "exclude", "Window": "window", "Tolerance": "tolerance", "RepeatEnds": "repeat",
	"StrictTies": "ties", "Optional": "optional", "After": "after", "Within": "within", "Anchored": "anchored", "Required": "required", "Effect": "effect",
}

// matchable refuses what no matcher takes, whatever the reason.
func (c *funnelCompiler) matchable() error {
	err, wrong := c.f.Spec().Check().(*funnel.SpecError)
	if !wrong {
		return nil
	}
	place := c.at(specFields[err.Field])
	if err.Field == "Optional" {
		place = c.at("steps") // too many of them, unless it names one
	}
	switch {
	case err.Step > 0:
		place = c.stepAt(err.Step-1, specFields[err.Field])
	case err.Exclusion > 0:
		place = c.at(fmt.Sprintf("exclude[%d].%s", err.Exclusion-1, specFields[err.Field]))
	}
	return newError(expression.CodeValue, place, "%s", err.Reason)
}
