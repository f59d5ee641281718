package engine

import (
	"github.com/sluice-analytics/sluice/engine/aggregate"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// runTrailing measures, for each time bucket, the window that ends with the bucket:
// an aggregation of its own per bucket, without the time among the keys.
func (a *aggregation) runTrailing() error {
	a.trailing, a.emptyTrailing = map[int]map[string]schema.Value{}, map[int]schema.Value{}
	windows := map[int64][]int{}
	for i, aggregation := range a.plan.Aggregates {
		if aggregation.Trailing > 0 && a.timeKey >= 0 {
			windows[aggregation.Trailing] = append(windows[aggregation.Trailing], i)
			a.trailing[i] = map[string]schema.Value{}
		}
	}
	for window, members := range windows {
		program := a.program
		program.Keys = a.seriesKeys
		program.Aggregations = make([]query.Aggregation, len(members))
		for j, i := range members {
			program.Aggregations[j] = a.plan.Aggregates[i]
		}
		for j, state := range aggregate.NewMeasurer(program, 1).States {
			a.emptyTrailing[members[j]] = state.Value(0)
		}
		for bucket := range len(a.edges) - 1 {
			end := a.edges[bucket+1]
			groups, err := a.run(program, before(end, window), min(end, a.x.plan.To))
			if err != nil {
				return err
			}
			for group := range groups.Len() {
				name := aggregate.Name(a.withTime(groups.Values(uint32(group)), a.edges[bucket]))
				for j, i := range members {
					a.trailing[i][name] = groups.States[j].Value(uint32(group))
				}
			}
		}
	}
	return nil
}

// seriesKeys makes the keys without the time.
func (a *aggregation) seriesKeys() []aggregate.Key {
	keys := a.keys()
	return append(keys[:a.timeKey:a.timeKey], keys[a.timeKey+1:]...)
}

// withTime puts a time in among the values of the other keys.
func (a *aggregation) withTime(series []schema.Value, at int64) []schema.Value {
	keys := append([]schema.Value{}, series[:a.timeKey]...)
	keys = append(keys, schema.TimestampOf(at))
	return append(keys, series[a.timeKey:]...)
}

// series returns the values of the keys without the time.
func (a *aggregation) series(keys []schema.Value) []schema.Value {
	if a.timeKey < 0 {
		return keys
	}
	series := append([]schema.Value{}, keys[:a.timeKey]...)
	return append(series, keys[a.timeKey+1:]...)
}
