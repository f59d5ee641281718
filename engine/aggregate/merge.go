package aggregate

import (
	"slices"

	"github.com/sluice-analytics/sluice/storage/schema"
)

// Result is the groups of all workers together.
type Result struct {
	States []State
	// origins say where each group was first seen; where a result is about parts, or
	// lasts, values holds the groups' key values instead.
	origins []origin
	values  [][]schema.Value
}

// origin is a group of a worker.
type origin struct {
	grouper *Grouper
	group   uint32
}

// Len returns the number of groups.
func (r *Result) Len() int { return len(r.origins) + len(r.values) }

// Values returns the key values of a group; the slice is the caller's.
func (r *Result) Values(group uint32) []schema.Value {
	if r.values != nil {
		return slices.Clone(r.values[group])
	}
	from := r.origins[group]
	return from.grouper.Values(from.group)
}

// Key returns the value of one key of a group.
func (r *Result) Key(group uint32, key int) schema.Value {
	if r.values != nil {
		return r.values[group][key]
	}
	from := r.origins[group]
	if len(from.grouper.keys) == 1 {
		return from.grouper.keys[key].Value(from.group)
	}
	return from.grouper.Values(from.group)[key]
}

// AddEmpty adds a group without keys and rows to a result without groups.
func (r *Result) AddEmpty() {
	r.origins = append(r.origins, origin{grouper: NewGrouper(nil)})
	for _, state := range r.States {
		state.Grow(1)
	}
}

// Merge joins the groups of the workers.
func Merge(program Program, workers []*Worker) *Result {
	result := &Result{States: newStates(program)}
	var merger *merger
	for _, w := range workers {
		if merger == nil {
			merger = newMerger(len(w.Grouper.keys))
		}
		mapping := merger.merge(w.Grouper)
		for group, number := range mapping {
			if int(number) == len(result.origins) {
				result.origins = append(result.origins, origin{w.Grouper, uint32(group)})
			}
		}
		for i, state := range result.States {
			state.Grow(len(result.origins))
			w.States[i].Grow(len(mapping))
			state.Merge(w.States[i], mapping)
		}
	}
	return result
}

// merger numbers the groups of several groupers: each value of a key once, by its
// name, and then groups by the numbers of their values, in stages like a grouper.
type merger struct {
	keys   []keyNumbers
	stages []*hashTable
}

// keyNumbers are the numbers of one key's values.
type keyNumbers struct {
	names map[string]uint32
	used  uint32
}

// uniqueKey is a key that knows of values that no other worker has.
type uniqueKey interface{ unique(code uint32) bool }

func newMerger(keys int) *merger {
	m := &merger{keys: make([]keyNumbers, keys)}
	for i := range m.keys {
		m.keys[i].names = map[string]uint32{}
	}
	for range max(0, keys-1) {
		m.stages = append(m.stages, newHashTable())
	}
	return m
}

// merge returns the number of each group of the grouper; new ones ascend.
func (m *merger) merge(g *Grouper) []uint32 {
	if len(m.keys) == 0 {
		return []uint32{0}
	}
	numbers := m.keys[0].merge(g.keys[0])
	for i, stage := range g.stages {
		second := m.keys[i+1].merge(g.keys[i+1])
		merged := make([]uint32, len(stage.pairs))
		table := m.stages[i]
		for n, pair := range stage.pairs {
			merged[n], _ = table.find(uint64(numbers[pair>>32])<<32|uint64(second[uint32(pair)]), uint32(table.used))
		}
		numbers = merged
	}
	return numbers
}

// merge returns the number of each code of a key.
func (k *keyNumbers) merge(key Key) []uint32 {
	numbers := make([]uint32, key.Len())
	own, _ := key.(uniqueKey)
	for code := range numbers {
		number, known := k.used, false
		if own == nil || !own.unique(uint32(code)) {
			name := Name([]schema.Value{key.Value(uint32(code))})
			if number, known = k.names[name]; !known {
				number = k.used
				k.names[name] = number
			}
		}
		if !known {
			k.used++
		}
		numbers[code] = number
	}
	return numbers
}

// Fold merges groups of a result into the groups of a new state: group g into
// mapping[g].
func (r *Result) Fold(program Program, aggregation int, mapping []uint32, groups int) State {
	a := program.Aggregations[aggregation]
	from := r.States[aggregation]
	if view, ok := from.(*quantileView); ok {
		from = view.of
	}
	state := NewState(a, program.isActor(a.Arg))
	state.Grow(groups)
	state.Merge(from, mapping)
	return state
}
