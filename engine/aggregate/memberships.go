package aggregate

import (
	"maps"
	"slices"
)

// memberships remember of which groups actors are, for actors that are of no others
// than the groups watched: those likely to lead a ranking. So it can be said without
// reading the rows again how many actors are of some group beyond the leaders.
type memberships struct {
	// watched are the groups by their bit; place[group] is 1 + the bit, 0 where
	// there is none.
	watched []uint32
	place   []uint16
	// actors counts actors by the set of their groups.
	actors map[memberSet]int64
	// incomplete says that some actors' groups are not known.
	incomplete bool
}

// watchedMax bounds the groups watched: a ranking is seldom shown longer.
const watchedMax = 256

// memberSetsMax bounds the sets of groups that are counted.
const memberSetsMax = 1 << 18

// memberSet is a set of watched groups.
type memberSet [watchedMax / 64]uint64

func (s *memberSet) add(bit uint16) { s[bit>>6] |= 1 << (bit & 63) }

// within reports whether the set has no group that the other does not have.
func (s *memberSet) within(other *memberSet) bool {
	for i, word := range s {
		if word&^other[i] != 0 {
			return false
		}
	}
	return true
}

// watch chooses the groups: those with the most actors so far.
func (m *memberships) watch(counts []int64) {
	m.actors = map[memberSet]int64{}
	groups := make([]uint32, 0, len(counts))
	for group, n := range counts {
		if n > 0 {
			groups = append(groups, uint32(group))
		}
	}
	slices.SortFunc(groups, func(a, b uint32) int { return int(counts[b] - counts[a]) })
	m.watched = groups[:min(len(groups), watchedMax)]
	m.place = make([]uint16, len(counts))
	for bit, group := range m.watched {
		m.place[group] = uint16(bit) + 1
	}
}

// add counts the actors of a shard, whose runs are in order.
func (m *memberships) add(v *visits, counts []int64) {
	if m.incomplete {
		return
	}
	if m.actors == nil {
		m.watch(counts)
	}
	m.place = grown(m.place, len(counts))
	order := v.order[:len(v.actors)]
	for i := 0; i < len(order); {
		actor, set, known := v.actors[order[i]], memberSet{}, true
		for ; i < len(order) && v.actors[order[i]] == actor; i++ {
			run := order[i]
			known = known && m.include(&set, v.groups[v.starts[run]:v.starts[run+1]])
		}
		if known {
			m.actors[set]++
		}
	}
	m.incomplete = len(m.actors) > memberSetsMax
}

// include adds groups to a set, or reports that one of them is not watched.
func (m *memberships) include(set *memberSet, groups []uint32) bool {
	for _, group := range groups {
		if m.place[group] == 0 {
			if len(m.watched) == watchedMax {
				return false
			}
			m.watched = append(m.watched, group)
			m.place[group] = uint16(len(m.watched))
		}
		set.add(m.place[group] - 1)
	}
	return true
}

func (m *memberships) sizeBytes() int64 { return int64(len(m.actors))*64 + int64(cap(m.place))*2 }

// forMerged returns the memberships in terms of merged groups.
func (m *memberships) forMerged(mapping []uint32) *memberships {
	merged := &memberships{actors: maps.Clone(m.actors), incomplete: m.incomplete}
	for _, group := range m.watched {
		merged.watched = append(merged.watched, mapping[group])
	}
	return merged
}

// onlyOf counts the actors that are of no other groups than these; ok is false where
// that is not known.
func (m *memberships) onlyOf(groups []uint32) (actors int64, ok bool) {
	if m.incomplete {
		return 0, false
	}
	var all memberSet
	for _, group := range groups {
		bit := slices.Index(m.watched, group)
		if bit < 0 {
			return 0, false
		}
		all.add(uint16(bit))
	}
	for set, n := range m.actors {
		if set.within(&all) {
			actors += n
		}
	}
	return actors, true
}
