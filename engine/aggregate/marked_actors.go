package aggregate

import "github.com/sluice-analytics/sluice/storage/schema"

// MarkedActors is the number of distinct actors of some groups of a result, of all others
// together, and of all: what ActorMarks found out for one aggregation.
type MarkedActors struct {
	constantNull
	counts [placesMax]int64
	total  int64
	// places holds the groups' places.
	places map[uint32]uint8
}

// MergeMarks joins what workers found.
func MergeMarks(workers []*ActorMarks, aggregations int) []*MarkedActors {
	merged := make([]*MarkedActors, aggregations)
	for i := range merged {
		merged[i] = &MarkedActors{}
		for _, w := range workers {
			merged[i].total += w.counts[i].total
			for place, n := range w.counts[i].byPlace {
				merged[i].counts[place] += n
			}
		}
	}
	return merged
}

// Show says of which group of a result each place is, from the first on.
func (m *MarkedActors) Show(groups []uint32) {
	m.places = make(map[uint32]uint8, len(groups))
	for place, group := range groups {
		m.places[group] = uint8(place + 1)
	}
}

// Value is the number of actors of a group; null of those that have no place.
func (m *MarkedActors) Value(group uint32) schema.Value {
	place, ok := m.places[group]
	if !ok {
		return schema.NullOf(schema.Int64)
	}
	return schema.IntOf(m.counts[place])
}

// All is a state whose group 0 is all rows.
func (m *MarkedActors) All() State { return fixedCount(m.total) }

// Others is a state whose group 0 is the groups without a place.
func (m *MarkedActors) Others() State { return fixedCount(m.counts[othersPlace]) }

// fixedCount is the state of one group whose number of actors is known.
func fixedCount(actors int64) State {
	return &MarkedActors{counts: [placesMax]int64{1: actors}, places: map[uint32]uint8{0: 1}}
}
