package engine

import (
	"github.com/sluice-analytics/sluice/engine/aggregate"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// leftOut are groups that a rest of the rows is without: those that are shown, and
// those that having dropped. There are few of them, however many groups there are.
type leftOut struct {
	groups []uint32
	names  map[string]bool
}

// leaveOut adds the groups of rows to those left out.
func (a *aggregation) leaveOut(out *leftOut, rows []answerRow) {
	for _, row := range rows {
		if !row.empty {
			out.groups = append(out.groups, row.group)
			out.names[aggregate.Name(row.values[:len(a.plan.By)])] = true
		}
	}
}

// restRow measures all groups but those left out as one group: what is distinct is
// counted once, and quantiles are those of all rows.
func (a *aggregation) restRow(out leftOut) ([]schema.Value, error) {
	mapping := make([]uint32, len(a.groups.Keys))
	for _, group := range out.groups {
		mapping[group] = aggregate.Dropped
	}
	states, err := a.foldStates(mapping, out.names)
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

// foldStates merges the groups that are mapped to 0. Distinct actors cannot be
// merged once their shards are done: of all groups their number is known, and those
// of some are counted in a pass of their own.
func (a *aggregation) foldStates(mapping []uint32, leftOut map[string]bool) ([]aggregate.State, error) {
	states := make([]aggregate.State, len(a.groups.States))
	again := a.program
	again.Aggregations = nil
	var members []int
	for i, state := range a.groups.States {
		if aggregate.Mergeable(state) {
			states[i] = a.groups.Fold(a.program, i, mapping, 1)
		} else if total, ok := aggregate.Total(state); ok && len(leftOut) == 0 {
			states[i] = total
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
func (a *aggregation) regroup(program aggregate.Program, leftOut map[string]bool) ([]aggregate.State, error) {
	workers, err := feedRows(a.x, a.source(a.from, a.to), func() *aggregate.Regrouper {
		return aggregate.NewRegrouper(program, leftOut)
	})
	if err != nil {
		return nil, err
	}
	return aggregate.MergeRegrouped(program, workers), nil
}
