package engine

import (
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/expression"
)

// funnelLayout says which bit of an event's mask is which condition of a funnel, and
// which of its codes are those of which expression.
type funnelLayout struct {
	conditions []*expression.Expr
	// steps are the bits of the steps, starters of those that a chain may begin with, matcher
	// those of steps and exclusions.
	steps, starters, matcher uint64
	// exposed, start and end are the bits of the event that exposes a unit and of those
	// where sessions start and end, 0 where there is no such condition.
	exposed, start, end uint64

	keys []*expression.Expr
	// hold is the first of the keys that are held, which stand together; splitOn is the key
	// where sessions split, -1 for none. columns are those that measures want, from the
	// first one on.
	hold, splitOn, columns int
}

func newFunnelLayout(plan *query.Funnel, columns []*expression.Expr) *funnelLayout {
	l := &funnelLayout{splitOn: -1}
	begins := true
	for _, step := range plan.Steps {
		bit := l.condition(step.Where)
		l.steps |= bit
		if begins {
			l.starters |= bit
		}
		begins = begins && (step.Optional || plan.Order == query.OrderAny)
	}
	l.matcher = l.steps
	for _, exclusion := range plan.Exclude {
		l.matcher |= l.condition(exclusion.Where)
	}
	if plan.Groups != nil {
		l.exposed = l.condition(plan.Groups.Exposed)
	}
	if plan.Session != nil {
		l.start, l.end = l.condition(plan.Session.Start), l.condition(plan.Session.End)
	}
	for _, key := range plan.By {
		l.keys = append(l.keys, key.Expr)
	}
	l.hold = len(l.keys)
	for _, key := range plan.Hold {
		l.keys = append(l.keys, key.Expr)
	}
	if plan.Session != nil && plan.Session.SplitOn != nil {
		l.splitOn = len(l.keys)
		l.keys = append(l.keys, plan.Session.SplitOn)
	}
	l.columns = len(l.keys)
	l.keys = append(l.keys, columns...)
	return l
}

// condition adds a condition and returns its bit, 0 for nil.
func (l *funnelLayout) condition(where *expression.Expr) uint64 {
	if where == nil {
		return 0
	}
	l.conditions = append(l.conditions, where)
	return 1 << (len(l.conditions) - 1)
}
