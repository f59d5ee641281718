package aggregate

import (
	"math/bits"

	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/storage/schema"
	"github.com/sluice-analytics/sluice/storage/segment"
)

// uniqActors counts the distinct actors of each group. All events of an actor lie
// in one shard, so the counts of the shards add up, and while a shard is worked on
// an actor is a dense id. Batches that are all one group set bits in a bitmap per
// group; of others the groups are written down run by run, and counted actor by
// actor when the shard is done.
type uniqActors struct {
	counts []int64
	// everyone holds the shard's actors seen in any group, total how many those
	// were in all shards.
	everyone []uint64
	total    int64
	// sets[group] holds the shard's actors seen in the group; touched are the groups
	// that have one.
	sets    [][]uint64
	touched []uint32
	size    int64
	visits  visits
}

// bitmapGroupsMax bounds the groups that have bitmaps: beyond it most groups hold
// few actors of a shard, and a bitmap each would waste memory.
const bitmapGroupsMax = 4096

func (u *uniqActors) Grow(groups int) {
	u.counts = grown(u.counts, groups)
	u.sets = grown(u.sets, groups)
}

// Add adds rows by their actors, neighbouring rows of one actor at a time.
func (u *uniqActors) Add(in *Input) {
	actors := in.Arg.Codes[:in.Rows]
	for from := 0; from < len(actors); {
		to := from + 1
		for to < len(actors) && actors[to] == actors[from] {
			to++
		}
		if in.Groups.Const {
			u.see(in.Groups.Codes[0], actors[from:from+1])
		} else {
			u.visit(actors[from], in.Groups.Codes[from:to])
		}
		from = to
	}
}

// addRuns adds a batch by the runs of its actors.
func (u *uniqActors) addRuns(runs vector.Spans, groups Groups) {
	switch {
	case groups.Const:
		u.see(groups.Codes[0], runs.Codes)
	case groups.Ends == nil:
		from := uint16(0)
		for i, end := range runs.Ends {
			u.visit(runs.Codes[i], groups.Codes[from:end])
			from = end
		}
	default:
		u.addStretches(runs, groups)
	}
}

// addStretches adds a batch whose groups come in stretches, too.
func (u *uniqActors) addStretches(runs vector.Spans, groups Groups) {
	stretch := 0
	for i, end := range runs.Ends {
		first := stretch
		for groups.Ends[stretch] < end {
			stretch++
		}
		u.visit(runs.Codes[i], groups.Codes[first:stretch+1])
		if groups.Ends[stretch] == end {
			stretch++
		}
	}
}

// see adds actors to a group.
func (u *uniqActors) see(group uint32, actors []uint32) {
	if len(u.counts) > bitmapGroupsMax {
		for _, actor := range actors {
			u.visit(actor, []uint32{group})
		}
		return
	}
	// A group may be listed twice, which does no harm.
	if n := len(u.touched); n == 0 || u.touched[n-1] != group {
		u.touched = append(u.touched, group)
	}
	set := u.sets[group]
	before := len(set)
	for _, actor := range actors {
		insertBit(&set, actor)
	}
	u.sets[group] = set
	u.size += int64(len(set)-before) * 8
}

// visit writes down the groups of some rows of an actor.
func (u *uniqActors) visit(actor uint32, groups []uint32) {
	if actor >= segment.FirstActor {
		insertBit(&u.everyone, actor)
		u.visits.add(actor, groups)
	}
}

// insertBit adds a number to a bitmap, growing it.
func insertBit(set *[]uint64, number uint32) {
	word := int(number >> 6)
	if word >= len(*set) {
		bigger := make([]uint64, max(word+1, 2*len(*set)))
		copy(bigger, *set)
		*set = bigger
	}
	(*set)[word] |= 1 << (number & 63)
}

// EndShard counts what the bitmaps and the visits of the shard hold, and forgets them.
func (u *uniqActors) EndShard() {
	if len(u.touched) == 0 {
		u.visits.count(u.counts)
	} else {
		u.visits.countBut(u.counts, u.sets)
	}
	u.visits.reset()
	for _, group := range u.touched {
		set := u.sets[group]
		u.counts[group] += countActors(set)
		if len(set) > len(u.everyone) {
			u.everyone = grown(u.everyone, len(set))
		}
		for i, word := range set {
			u.everyone[i] |= word
		}
		clear(set) // a group that is listed again has no one left
		if len(u.counts) > bitmapGroupsMax {
			u.size -= int64(len(set)) * 8
			u.sets[group] = nil
		}
	}
	u.touched = u.touched[:0]
	u.total += countActors(u.everyone)
	clear(u.everyone)
}

// countActors counts the numbers in a bitmap that are actors'.
func countActors(set []uint64) int64 {
	n := 0
	for _, word := range set {
		n += bits.OnesCount64(word)
	}
	if len(set) > 0 {
		n -= bits.OnesCount64(set[0] & (1<<segment.FirstActor - 1))
	}
	return int64(n)
}

func (u *uniqActors) Merge(other State, mapping []uint32) {
	from := other.(*uniqActors)
	u.total += from.total
	for group, to := range mapping {
		if to != Dropped {
			u.counts[to] += from.counts[group]
		}
	}
}

func (u *uniqActors) Value(group uint32) schema.Value { return schema.IntOf(u.counts[group]) }

func (u *uniqActors) SizeBytes() int64 {
	return u.size + int64(cap(u.everyone))*8 + int64(cap(u.counts))*32 + u.visits.sizeBytes()
}

// AllActors returns a state whose group 0 is all rows that a state has seen, where it counts
// distinct actors.
func AllActors(s State) (State, bool) {
	switch counted := s.(type) {
	case *uniqActors:
		return fixedCount(counted.total), true
	case *MarkedActors:
		return counted.All(), true
	}
	return nil, false
}
