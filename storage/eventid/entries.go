package eventid

import (
	"cmp"
	"slices"
	"sort"
)

// Entries are the ids of some events in their order, none twice.
type Entries []Entry

// Near is as in Finder; it does not fail.
func (e Entries) Near(key Key, at, window int64) (bool, error) {
	least, greatest := around(at, window)
	first := Entry{key, least}
	place := sort.Search(len(e), func(i int) bool { return e[i].Compare(first) >= 0 })
	return place < len(e) && e[place].Key == key && e[place].Time <= greatest, nil
}

// Times returns the least and the greatest time; there is at least one entry.
func (e Entries) Times() (least, greatest int64) {
	least, greatest = e[0].Time, e[0].Time
	for i := range e {
		least, greatest = min(least, e[i].Time), max(greatest, e[i].Time)
	}
	return least, greatest
}

// Candidate is an event that asks to be let in, by its place in the order of input.
type Candidate struct {
	Entry
	Place int
}

// Order puts candidates into the order of their keys, those of one key in the order of input. Hashes are spread evenly, so a
// bucket for each few of them is nearly the whole sort.
func Order(candidates []Candidate) []Candidate {
	const perBucket = 4
	shift := 64
	for buckets := 1; buckets < len(candidates)/perBucket && shift > 64-24; buckets *= 2 {
		shift--
	}
	if shift == 64 {
		slices.SortFunc(candidates, byKeyAndPlace)
		return candidates
	}
	starts := make([]int, 1<<(64-shift)+1)
	for i := range candidates {
		starts[candidates[i].Key.Hi>>shift+1]++
	}
	for b := 1; b < len(starts); b++ {
		starts[b] += starts[b-1]
	}
	ordered := make([]Candidate, len(candidates))
	next := slices.Clone(starts)
	for i := range candidates {
		bucket := candidates[i].Key.Hi >> shift
		ordered[next[bucket]] = candidates[i]
		next[bucket]++
	}
	for b := range len(starts) - 1 {
		if starts[b+1]-starts[b] > 1 {
			slices.SortFunc(ordered[starts[b]:starts[b+1]], byKeyAndPlace)
		}
	}
	return ordered
}

func byKeyAndPlace(a, b Candidate) int {
	return cmp.Or(a.Key.Compare(b.Key), cmp.Compare(a.Place, b.Place))
}

// Admit goes through candidates in the order that Order makes, and keeps of each key those that are near none that was kept
// before. refuse is asked first, and may be nil. It returns the entries of those that are kept, in their order, and the places of the others, in none.
func Admit(ordered []Candidate, window int64, refuse func(Candidate) (bool, error)) (kept Entries, left []int, err error) {
	kept = make(Entries, 0, len(ordered))
	for len(ordered) > 0 {
		key, first := ordered[0].Key, len(kept)
		for len(ordered) > 0 && ordered[0].Key == key {
			candidate := ordered[0]
			ordered = ordered[1:]
			refused := slices.ContainsFunc(kept[first:], func(e Entry) bool { return Near(e.Time, candidate.Time, window) })
			if !refused && refuse != nil {
				if refused, err = refuse(candidate); err != nil {
					return nil, nil, err
				}
			}
			if refused {
				left = append(left, candidate.Place)
				continue
			}
			kept = append(kept, candidate.Entry)
		}
		if len(kept)-first > 1 {
			slices.SortFunc(kept[first:], Entry.Compare)
		}
	}
	return kept, left, nil
}
