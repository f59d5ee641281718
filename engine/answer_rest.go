package engine

import (
	"github.com/sluice-analytics/sluice/engine/aggregate"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// restRow measures all groups but those of the rows left out (what is shown, and what
// having dropped) as one group: what is distinct is counted once, and quantiles are
// those of all rows.
func (a *aggregation) restRow(leftOut ...answerRow) ([]schema.Value, error) {
	var groups []uint32
	for _, row := range leftOut {
		if !row.empty {
			groups = append(groups, row.group)
		}
	}
	states, err := a.foldStates(groups)
	if err != nil {
		return nil, err
	}
	row := make([]schema.Value, 0, len(a.plan.By)+len(a.plan.Measures))
	for _, key := range a.plan.By {
		row = append(row, schema.NullOf(key.Type))
	}
	total := a.wholeRow(states, 0)
	for _, measure := range a.plan.Measures {
		value := measure.Expr.Eval(total)
		if measure.Series != nil {
			value = schema.NullOf(measure.Type) // a function along a series has no total
		}
		row = append(row, value)
	}
	return row, nil
}

// foldStates merges all groups but those left out. Distinct actors cannot be
// merged once their shards are done: of all groups their number is known, mostly also
// of all but the leaders, and else they are counted in a pass of their own.
func (a *aggregation) foldStates(leftOut []uint32) ([]aggregate.State, error) {
	mapping := make([]uint32, a.groups.Len())
	for _, group := range leftOut {
		mapping[group] = aggregate.Dropped
	}
	states := make([]aggregate.State, len(a.groups.States))
	again := a.program
	again.Aggregations = nil
	var members []int
	for i, state := range a.groups.States {
		if aggregate.Mergeable(state) {
			states[i] = a.groups.Fold(a.program, i, mapping, 1)
		} else if rest, ok := aggregate.Rest(state, leftOut); ok {
			states[i] = rest
		} else {
			again.Aggregations = append(again.Aggregations, a.plan.Aggregates[i])
			members = append(members, i)
		}
	}
	if len(members) == 0 {
		return states, nil
	}
	merged, err := a.regroup(again, leftOut)
	if err != nil {
		return nil, err
	}
	for j, i := range members {
		states[i] = merged[j]
	}
	return states, nil
}

// regroup reads the rows once more and measures those whose group is not left out
// as one group.
func (a *aggregation) regroup(program aggregate.Program, leftOut []uint32) ([]aggregate.State, error) {
	names := make(map[string]bool, len(leftOut))
	for _, group := range leftOut {
		names[aggregate.Name(a.groups.Values(group))] = true
	}
	workers, err := feedRows(a.x, a.source(a.from, a.to), program, func() *aggregate.Regrouper {
		return aggregate.NewRegrouper(program, names)
	})
	if err != nil {
		return nil, err
	}
	return aggregate.MergeRegrouped(program, workers), nil
}
