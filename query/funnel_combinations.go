package query

import (
	"slices"

	"github.com/sluice-analytics/sluice/query/expression"
)

// anyOrderStepsMax is the most steps of a funnel of any order whose steps bound each other:
// which sets of steps are done has to be told apart.
const anyOrderStepsMax = 16

// combinations refuses options that mean nothing together.
func (c *funnelCompiler) combinations() error {
	f := c.f
	switch {
	case f.Order == OrderAny:
		return c.anyOrder()
	case f.RepeatEnds && c.anyOptional() >= 0:
		return newError(expression.CodeValue, c.stepAt(c.anyOptional(), "optional"), "where a repeat ends the chain each step takes its first event, so that none can be skipped").
			hint(`make the step required, or remove "repeat": "end"`)
	case f.RepeatEnds && f.Tolerance > 0:
		return newError(expression.CodeValue, c.at("tolerance"), "where a repeat ends the chain each step takes its first event after the step before, and cannot swap").
			hint(`remove tolerance, or "repeat": "end"`)
	case f.Tolerance > 0 && c.direct():
		return newError(expression.CodeValue, c.at("tolerance"), "what lies between neighbours that may swap cannot be told").
			hint(`cut times to a coarser unit instead: "resolution": %q`, c.doc.Tolerance)
	case f.StrictTies && f.Tolerance > 0:
		return newError(expression.CodeValue, c.at("tolerance"), "steps cannot both come strictly later and swap").
			hint(`remove tolerance, or "ties": "strict"`)
	case c.optionalOnly():
		return newError(expression.CodeValue, c.at("steps"), "every step is optional").hint("at least one step has to be required")
	}
	return c.matchable()
}

// anyOptional returns the first optional step, -1 for none.
func (c *funnelCompiler) anyOptional() int {
	return slices.IndexFunc(c.f.Steps, func(step Step) bool { return step.Optional })
}

// direct reports whether events between neighbours matter.
func (c *funnelCompiler) direct() bool {
	return c.f.Order == OrderStrict || slices.ContainsFunc(c.f.Steps, func(step Step) bool { return step.Directly })
}

// anyOrder refuses what has no meaning where the steps have no order.
func (c *funnelCompiler) anyOrder() error {
	f := c.f
	switch {
	case f.RepeatEnds:
		return newError(expression.CodeValue, c.at("repeat"), "repeat needs an order of the steps, and this funnel takes any")
	case f.Tolerance > 0:
		return newError(expression.CodeValue, c.at("tolerance"), "steps in any order may swap anyhow").hint("remove tolerance")
	}
	bounded := false
	for i, step := range f.Steps {
		switch {
		case step.Optional:
			return newError(expression.CodeValue, c.stepAt(i, "optional"), "in any order every step may be missing").
				hint("count a step's own condition, or make the others required")
		case step.Directly:
			return newError(expression.CodeValue, c.stepAt(i, "directly"), "in any order no step has one before it")
		}
		bounded = bounded || step.Anchored || step.Required || step.Within > 0 || step.After > 0
	}
	if (bounded || f.StrictTies || len(f.Exclude) > 0) && len(f.Steps) > anyOrderStepsMax {
		return newError(expression.CodeLimit, c.at("steps"), "there are %d steps; a funnel of any order with bounds, anchors, strict ties or exclusions has at most %d", len(f.Steps), anyOrderStepsMax)
	}
	return c.matchable()
}

func (c *funnelCompiler) optionalOnly() bool {
	for _, step := range c.f.Steps {
		if !step.Optional {
			return false
		}
	}
	return true
}

// conditionBits refuses more conditions than an event's mask has bits.
func (c *funnelCompiler) conditionBits() error {
	bits := len(c.f.Steps) + len(c.f.Exclude)
	if c.f.Groups != nil && c.f.Groups.Exposed != nil {
		bits++
	}
	if session := c.f.Session; session != nil && session.Start != nil {
		bits++
	}
	if session := c.f.Session; session != nil && session.End != nil {
		bits++
	}
	if bits > StepsMax {
		return newError(expression.CodeLimit, c.at("steps"), "steps, exclusions, exposure and the conditions of sessions are %d; at most %d are allowed", bits, StepsMax)
	}
	return nil
}
