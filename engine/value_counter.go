package engine

import (
	"context"
	"errors"
	"slices"
	"time"

	"github.com/sluice-analytics/sluice/engine/aggregate"
	"github.com/sluice-analytics/sluice/engine/result"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// valueCounter is the view that counts values: of all shards where that is quick, else of as many as the budget allows.
type valueCounter struct {
	request *query.ValuesRequest
	budget  time.Duration
	found   *countedValues
}

// valuesRowsFew is the number of rows that are always counted.
const valuesRowsFew = 1 << 19

// valuesProbeRows is about how many rows each core counts to find out how fast it is.
const valuesProbeRows = 1 << 17

// view counts within the budget.
func (v *valueCounter) view(x *execution, _ *result.Result) error {
	all := x.shards
	segments := x.segmentsIn(x.plan.From, x.plan.To)
	rows := make([]int64, len(all)+1) // of the first i shards
	for i, shard := range all {
		rows[i+1] = rows[i] + shardRows(segments, shard)
	}
	total := rows[len(all)]
	if v.request.Exact || total <= valuesRowsFew || len(all) == 1 {
		return v.count(x, all, all)
	}
	probe := 1
	for probe < len(all) && rows[probe] < int64(x.threads)*valuesProbeRows {
		probe++
	}
	started := time.Now()
	if err := v.count(x, all[:probe], all); err != nil || probe == len(all) {
		return err
	}
	taken := max(time.Since(started), time.Microsecond)
	affordable := int64(float64(v.budget-taken) / float64(taken) * float64(max(1, rows[probe])))
	if affordable >= total {
		return v.try(x, all, all)
	}
	more := probe
	for more < len(all) && rows[more+1] <= affordable {
		more++
	}
	// What was counted already is counted again: twice as much is worth it, a little more is not.
	if rows[more] < 2*rows[probe] {
		return nil
	}
	return v.try(x, all[:more], all)
}

// try counts the rows of some shards, and keeps what was found before where that takes much longer than it
// should: the machine may be busy with something else by now.
func (v *valueCounter) try(x *execution, some, all []int) error {
	outer := x.ctx
	ctx, cancel := context.WithTimeout(outer, 2*v.budget)
	defer cancel()
	x.ctx = ctx
	err := v.count(x, some, all)
	x.ctx = outer
	if errors.Is(err, context.DeadlineExceeded) && outer.Err() == nil {
		return nil
	}
	return err
}

// count counts the rows of some shards.
func (v *valueCounter) count(x *execution, some, all []int) error {
	x.shards = some
	if len(some) < len(all) {
		x.cache = nil // it knows whole segments
	}
	plan := *x.plan.Aggregate
	a := &aggregation{x: x, plan: &plan, timeKey: -1, bins: map[int][]float64{}}
	if err := a.prepare(); err != nil {
		return err
	}
	groups, err := a.run(a.program, a.from, a.to)
	if err != nil {
		return err
	}
	v.found = v.collect(x, groups)
	v.found.exact, v.found.fraction = len(some) == len(all), 1/x.scale()
	return nil
}

// collect takes the values and counts of the groups.
func (v *valueCounter) collect(x *execution, groups *aggregate.Result) *countedValues {
	typ := x.plan.Aggregate.By[0].Type
	values := make([]PropertyValue, 0, groups.Len())
	elements := map[string]int64{}
	nulls := int64(0)
	for group := range uint32(groups.Len()) {
		value, count := groups.Values(group)[0], groups.States[0].Value(group).Int
		switch {
		case value.Null:
			nulls += count
		case typ == schema.StringList:
			for _, element := range listElements(value) {
				elements[element] += count
			}
		default:
			values = append(values, PropertyValue{result.JSONValue(value), x.scaled(count)})
		}
	}
	for element, count := range elements {
		values = append(values, PropertyValue{result.JSONValue(schema.StringOf(element)), x.scaled(count)})
	}
	found := newCountedValues(typ, values, v.request.Contains != "")
	found.nulls = x.scaled(nulls)
	return found
}

// listElements are the different elements of a list.
func listElements(list schema.Value) []string {
	elements, err := schema.DecodeList(list.Text)
	if err != nil {
		return nil
	}
	slices.Sort(elements)
	return slices.Compact(elements)
}
