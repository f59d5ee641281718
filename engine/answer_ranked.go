package engine

import (
	"slices"

	"github.com/sluice-analytics/sluice/engine/aggregate"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// A ranking shows few of many groups. Where the number of distinct actors has no say in
// which these are, the rows are read twice: first for everything else, and when it is
// known which groups are shown, for the actors of these, of all other groups together, and
// of all rows. That takes a mark per actor and group shown, not all groups of all actors.

// laterAggregations lists the aggregations that are left for the groups shown.
func (a *aggregation) laterAggregations() []int {
	if len(a.plan.By) == 0 || a.plan.OverEntities() || !a.limitDecides() || a.plan.Limit > aggregate.PlacesMax {
		return nil
	}
	var later []int
	for i, aggregation := range a.plan.Aggregates {
		if a.program.CountsActors(aggregation) && aggregation.Trailing == 0 && !a.orderNeeds(i) {
			later = append(later, i)
		}
	}
	return later
}

// orderNeeds reports whether the order of the answer depends on an aggregation.
func (a *aggregation) orderNeeds(aggregation int) bool {
	return slices.ContainsFunc(a.plan.Order, func(order query.Order) bool {
		if order.Column < len(a.plan.By) {
			return false
		}
		needs := false
		a.plan.Measures[order.Column-len(a.plan.By)].Expr.Columns(func(ref expression.Ref) {
			needs = needs || int(ref.ID) == aggregation
		})
		return needs
	})
}

// runGroups finds the groups, and measures them but for what is left for later.
func (a *aggregation) runGroups() error {
	a.later = a.laterAggregations()
	first := a.program
	first.Aggregations = nil
	for i, aggregation := range a.program.Aggregations {
		if !slices.Contains(a.later, i) {
			first.Aggregations = append(first.Aggregations, aggregation)
		}
	}
	groups, err := a.run(first, a.from, a.to)
	if err != nil {
		return err
	}
	for _, i := range a.later {
		groups.States = slices.Insert(groups.States, i, aggregate.State(&aggregate.MarkedActors{}))
	}
	a.groups = groups
	return nil
}

// countShown measures what was left for the rows shown.
func (a *aggregation) countShown(shown []answerRow) error {
	if len(a.later) == 0 {
		return nil
	}
	groups := make([]uint32, len(shown))
	places := make([][]uint32, len(shown))
	for i, row := range shown {
		groups[i], places[i] = row.group, []uint32{row.group}
	}
	marked, err := a.markActors(a.later, places)
	if err != nil {
		return err
	}
	for j, i := range a.later {
		marked[j].Show(groups)
		a.groups.States[i] = marked[j]
	}
	for i, row := range shown {
		keys := row.values[:len(a.plan.By)]
		shown[i].values = append(slices.Clone(keys), a.measures(a.groups.States, row.group, keys)...)
	}
	return nil
}

// markActors counts, for some aggregations, the distinct actors of the groups of each
// place, of those that have none, and of all rows.
func (a *aggregation) markActors(aggregations []int, places [][]uint32) ([]*aggregate.MarkedActors, error) {
	program := a.program
	program.Aggregations = nil
	for _, i := range aggregations {
		program.Aggregations = append(program.Aggregations, a.plan.Aggregates[i])
	}
	values := make([][][]schema.Value, len(places))
	for place, groups := range places {
		for _, group := range groups {
			values[place] = append(values[place], a.groups.Values(group))
		}
	}
	if a.from >= a.to {
		return aggregate.MergeMarks(nil, len(aggregations)), nil
	}
	workers, err := feedRows(a.x, a.source(a.from, a.to), program, func() *aggregate.ActorMarks {
		return aggregate.NewActorMarks(program, values)
	})
	if err != nil {
		return nil, err
	}
	return aggregate.MergeMarks(workers, len(aggregations)), nil
}
