package query

import "github.com/sluice-analytics/sluice/query/expression"

// anyOrderStepsMax is the most steps of a funnel of any order whose steps bound each other:
// which sets of steps are done has to be told apart.
const anyOrderStepsMax = 16

// combinations refuses options that mean nothing together.
func (c *funnelCompiler) combinations() error {
	f := c.f
	switch {
	case f.Order == OrderAny:
		return c.anyOrder()
	case f.StrictTies && f.Tolerance > 0:
		return newError(expression.CodeValue, c.at("tolerance"), "steps cannot both come strictly later and swap").
			hint(`remove tolerance, or "ties": "strict"`)
	case c.optionalOnly():
		return newError(expression.CodeValue, c.at("steps"), "every step is optional").hint("at least one step has to be required")
	}
	return nil
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
	if (bounded || len(f.Exclude) > 0) && len(f.Steps) > anyOrderStepsMax {
		return newError(expression.CodeLimit, c.at("steps"), "there are %d steps; a funnel of any order with bounds, anchors or exclusions has at most %d", len(f.Steps), anyOrderStepsMax)
	}
	return nil
}

func (c *funnelCompiler) optionalOnly() bool {
	for _, step := range c.f.Steps {
		if !step.Optional {
			return false
		}
	}
	return true
}
