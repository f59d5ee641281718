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
// merged once their shards are done: of all groups their number is known, and also of all
// but those shown where they were counted for these alone. Else they are counted in a pass
// of their own.
func (a *aggregation) foldStates(leftOut []uint32) ([]aggregate.State, error) {
	mapping := make([]uint32, a.groups.Len())
	for _, group := range leftOut {
		mapping[group] = aggregate.Dropped
	}
	states := make([]aggregate.State, len(a.groups.States))
	var again []int
	for i, state := range a.groups.States {
		all, counts := aggregate.AllActors(state)
		marked, known := state.(*aggregate.MarkedActors)
		switch {
		case !counts:
			states[i] = a.groups.Fold(a.program, i, mapping, 1)
		case len(leftOut) == 0:
			states[i] = all
		case known:
			states[i] = marked.Others()
		default:
			again = append(again, i)
		}
	}
	if len(again) == 0 {
		return states, nil
	}
	marked, err := a.markActors(again, [][]uint32{leftOut})
	if err != nil {
		return nil, err
	}
	for j, i := range again {
		states[i] = marked[j].Others()
	}
	return states, nil
}
