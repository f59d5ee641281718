package engine

import (
	"slices"

	"github.com/sluice-analytics/sluice/engine/aggregate"
	"github.com/sluice-analytics/sluice/engine/result"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// groupTally counts values as the groups of an aggregation.
type groupTally struct {
	a     *aggregation
	parts []*aggregate.Result
}

func (t *groupTally) add() error {
	groups, err := t.a.run(t.a.program, t.a.from, t.a.to)
	t.parts = append(t.parts, groups)
	return err
}

func (t *groupTally) found(searched bool) *countedValues {
	groups := t.parts[0]
	if len(t.parts) > 1 {
		groups = aggregate.MergeResults(t.a.program, t.parts)
	}
	if t.a.plan.By[0].Type == schema.StringList {
		return t.elements(groups)
	}
	return t.values(groups, searched)
}

// values makes values of the groups that can be listed: there may be millions of which a few thousand are.
func (t *groupTally) values(groups *aggregate.Result, searched bool) *countedValues {
	most, nulls := mostFrequent[uint32]{searched: searched}, int64(0)
	for group := range uint32(groups.Len()) {
		count := groups.States[0].Value(group).Int
		if groups.Key(group, 0).Null {
			nulls += count
			continue
		}
		most.add(group, count)
	}
	listed := most.listed()
	values := make([]PropertyValue, len(listed))
	for i, group := range listed {
		values[i] = PropertyValue{result.JSONValue(groups.Key(group.of, 0)), t.a.x.scaled(group.count)}
	}
	found := newCountedValues(t.a.plan.By[0].Type, values, most.seen)
	found.nulls = t.a.x.scaled(nulls)
	return found
}

// elements counts the elements of lists.
func (t *groupTally) elements(groups *aggregate.Result) *countedValues {
	counts, nulls := map[string]int64{}, int64(0)
	for group := range uint32(groups.Len()) {
		list, count := groups.Key(group, 0), groups.States[0].Value(group).Int
		if list.Null {
			nulls += count
			continue
		}
		for _, element := range listElements(list) {
			counts[element] += count
		}
	}
	values := make([]PropertyValue, 0, len(counts))
	for element, count := range counts {
		values = append(values, PropertyValue{result.JSONValue(schema.StringOf(element)), t.a.x.scaled(count)})
	}
	found := newCountedValues(schema.StringList, values, len(values))
	found.nulls = t.a.x.scaled(nulls)
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
