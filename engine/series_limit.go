package engine

import (
	"cmp"
	"slices"

	"github.com/sluice-analytics/sluice/engine/aggregate"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// rankedSeries is a series and its first measure over all of its buckets.
type rankedSeries struct {
	name string
	keys []schema.Value
	size schema.Value
}

// cutSeries keeps the rows of the series with the largest first measure. That is
// measured over the whole series: distinct values of the buckets do not add up, and
// averages even less.
func (a *aggregation) cutSeries(rows []answerRow) ([]answerRow, error) {
	var all []rankedSeries
	index := map[string]int{}
	for _, row := range rows {
		keys := a.series(row.values[:len(a.plan.By)])
		name := aggregate.Name(keys)
		if _, ok := index[name]; !ok {
			index[name] = len(all)
			all = append(all, rankedSeries{name: name, keys: keys})
		}
	}
	if len(all) <= a.plan.LimitBy {
		return rows, nil
	}
	if err := a.measureSeries(all, index); err != nil {
		return nil, err
	}
	slices.SortFunc(all, func(x, y rankedSeries) int {
		return cmp.Or(compareOrdered(x.size, y.size, true), compareKeys(x.keys, y.keys))
	})
	kept := map[string]bool{}
	for _, s := range all[:a.plan.LimitBy] {
		kept[s.name] = true
	}
	return slices.DeleteFunc(slices.Clone(rows), func(row answerRow) bool {
		return !kept[aggregate.Name(a.series(row.values[:len(a.plan.By)]))]
	}), nil
}

// measureSeries fills in the sizes: from the groups where these can be merged, else by
// grouping the rows once more, without the time.
func (a *aggregation) measureSeries(all []rankedSeries, index map[string]int) error {
	if slices.ContainsFunc(a.groups.States, func(s aggregate.State) bool { return !aggregate.Mergeable(s) }) {
		program := a.program
		program.Keys = a.seriesKeys
		groups, err := a.run(program, a.from, a.to)
		if err != nil {
			return err
		}
		for group := range groups.Len() {
			if i, ok := index[aggregate.Name(groups.Values(uint32(group)))]; ok {
				all[i].size = a.wholeMeasure(groups.States, uint32(group))
			}
		}
		return nil
	}
	mapping := make([]uint32, a.groups.Len())
	for group := range mapping {
		mapping[group] = aggregate.Dropped
		if i, ok := index[aggregate.Name(a.series(a.groups.Values(uint32(group))))]; ok {
			mapping[group] = uint32(i)
		}
	}
	states := make([]aggregate.State, len(a.groups.States))
	for i := range states {
		states[i] = a.groups.Fold(a.program, i, mapping, len(all))
	}
	for i := range all {
		all[i].size = a.wholeMeasure(states, uint32(i))
	}
	return nil
}

// wholeMeasure is the first measure of a group that has no time bucket.
func (a *aggregation) wholeMeasure(states []aggregate.State, group uint32) schema.Value {
	return a.plan.Measures[0].Expr.Eval(a.wholeRow(states, group))
}

// wholeRow gives the aggregates of a group that has no time bucket to measures.
func (a *aggregation) wholeRow(states []aggregate.State, group uint32) stateRow {
	return stateRow{states, group, func(i int, value schema.Value) schema.Value {
		if a.plan.Aggregates[i].Function == query.BucketSeconds {
			return schema.FloatOf(a.bucketSeconds(nil))
		}
		return a.x.scaleValue(a.plan.Aggregates[i], value)
	}}
}
