package aggregate

import (
	"slices"

	"github.com/sluice-analytics/sluice/query"
)

// Restart forgets all groups and makes room for others.
func (m *Measurer) Restart(groups int) {
	m.States = newStates(m.program)
	for _, state := range m.States {
		state.Grow(groups)
	}
}

// Light reports whether a group of each aggregation is a few numbers, so that there may be as many groups
// as rows.
func (p Program) Light() bool {
	return !slices.ContainsFunc(p.Aggregations, func(a query.Aggregation) bool {
		switch a.Function {
		case query.CountRows, query.Sum, query.Avg, query.StdDev, query.Min, query.Max:
			return false
		}
		return true
	})
}
