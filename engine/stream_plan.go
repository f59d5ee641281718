package engine

import (
	"cmp"
	"slices"

	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage"
)

// shardsMin is the fewest shards of a dataset of which some are a sample.
const shardsMin = 16

// estimable reports whether some shards tell something of the answer to a plan. They do not
// where it is asked of a sample already, where bins or a list depend on all events, where a group is
// an actor, who is in one shard alone, and where finding the events of some units takes reading all.
func estimable(plan *query.Plan, snapshot *storage.Snapshot) bool {
	if plan.Samples != nil || plan.Difference != nil || plan.Sample < 1 || snapshot.Config.Shards < shardsMin {
		return false
	}
	x := execution{plan: plan, whole: snapshot, snapshot: snapshot}
	per := cmp.Or(x.viewPer(), snapshot.Schema.Actor())
	if _, ok := snapshot.By(per); !ok {
		return false
	}
	if slices.ContainsFunc(plan.Derived, func(d query.Derived) bool { return d.Per != per }) {
		return false
	}
	return plan.Aggregate == nil || !slices.ContainsFunc(plan.Aggregate.By, func(key query.Key) bool {
		return key.Bins != nil || readsColumn(key.Expr, per)
	})
}

// readsColumn reports whether an expression depends on a column of that name.
func readsColumn(e *expression.Expr, name string) bool {
	found := false
	e.Columns(func(ref expression.Ref) { found = found || ref.Name == name })
	return found
}

// counted returns a plan whose tables have columns more at their end: how many rows averages and the like are of,
// without which little could be said of them. places has the column of each measure's, -1 for measures
// that are numbers of rows or actors themselves.
func counted(plan *query.Plan) (wider *query.Plan, places []int) {
	if plan.Aggregate == nil {
		return plan, nil
	}
	aggregate := *plan.Aggregate
	aggregate.Aggregates, aggregate.Measures = slices.Clone(aggregate.Aggregates), slices.Clone(aggregate.Measures)
	for _, measure := range plan.Aggregate.Measures {
		rows := query.Aggregation{Function: query.CountRows, Type: countType}
		if ref, ok := firstAggregate(measure.Expr); ok {
			of := plan.Aggregate.Aggregates[ref.ID]
			rows.Arg, rows.Filter, rows.Trailing = of.Arg, of.Filter, of.Trailing
			if measure.Expr.Op == expression.Column && measure.Series == nil && (of.Function == query.CountRows || of.Function == query.Uniq) {
				places = append(places, -1)
				continue
			}
		}
		places = append(places, len(aggregate.By)+len(aggregate.Measures))
		aggregate.Aggregates = append(aggregate.Aggregates, rows)
		aggregate.Measures = append(aggregate.Measures, query.Measure{
			Name: "rows", Type: countType, Expr: &expression.Expr{
				Op: expression.Column, Type: countType, Ref: expression.Ref{Name: "rows", ID: uint32(len(aggregate.Aggregates) - 1)},
			},
		})
	}
	all := *plan
	all.Aggregate = &aggregate
	return &all, places
}

func firstAggregate(e *expression.Expr) (first expression.Ref, ok bool) {
	e.Columns(func(ref expression.Ref) {
		if !ok {
			first, ok = ref, true
		}
	})
	return first, ok
}

// unlimited returns a plan that answers every group, so that whatever is shown of the sample is
// found in each of its shards.
func unlimited(plan *query.Plan) *query.Plan {
	all := *plan
	switch {
	case plan.Aggregate != nil:
		aggregate := *plan.Aggregate
		aggregate.Limit, aggregate.LimitBy, aggregate.Having = 0, 0, nil
		all.Aggregate = &aggregate
	case plan.Funnel != nil:
		funnel := *plan.Funnel
		funnel.Limit = 0
		all.Funnel = &funnel
	case plan.Retention != nil:
		retention := *plan.Retention
		retention.Limit = 0
		all.Retention = &retention
	case plan.Paths != nil:
		paths := *plan.Paths
		paths.Limit = 0
		all.Paths = &paths
	}
	return &all
}
