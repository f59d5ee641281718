package aggregate

import (
	"github.com/sluice-analytics/sluice/storage/schema"
	"github.com/sluice-analytics/sluice/storage/segment"
)

// uniqActors counts the distinct actors of each group. All events of an actor lie
// in one shard, so the counts of the shards add up, and while a shard is worked on
// an actor is a dense id: a set of actors is a bitmap.
type uniqActors struct {
	counts []int64
	// everyone holds the shard's actors seen in any group, total how many those
	// were in all shards.
	everyone []uint64
	total    int64
	// sets[group] holds the shard's actors seen in the group; last[group] is 1 +
	// the latest, since an actor's events come together.
	sets    [][]uint64
	last    []uint32
	touched []uint32
	// many takes over from the bitmaps when there are too many groups.
	many *hashTable
	size int64
}

// bitmapGroupsMax bounds the groups that have bitmaps: beyond it most groups hold
// few actors of a shard, and a bitmap each would waste memory.
const bitmapGroupsMax = 4096

func (u *uniqActors) Grow(groups int) {
	u.counts = grown(u.counts, groups)
	u.last = grown(u.last, groups)
	u.sets = grown(u.sets, groups)
}

func (u *uniqActors) Add(in *Input) {
	actors := in.Arg.Codes
	if in.Arg.Const {
		for r := range in.Rows {
			u.see(in.Groups.At(r), actors[0])
		}
		return
	}
	if in.Groups.Const {
		group := in.Groups.Codes[0]
		previous := uint32(0)
		for _, actor := range actors {
			if actor != previous {
				u.see(group, actor)
				previous = actor
			}
		}
		return
	}
	for r, actor := range actors {
		if group := in.Groups.Codes[r]; u.last[group] != actor {
			u.see(group, actor)
		}
	}
}

// see adds an actor to a group.
func (u *uniqActors) see(group, actor uint32) {
	if actor < segment.FirstActor {
		return
	}
	if u.last[group] == 0 {
		u.touched = append(u.touched, group)
	}
	u.last[group] = actor
	if insertBit(&u.everyone, actor) {
		u.total++
	}
	if len(u.counts) > bitmapGroupsMax {
		u.seeHashed(group, actor)
		return
	}
	before := len(u.sets[group])
	if insertBit(&u.sets[group], actor) {
		u.counts[group]++
	}
	u.size += int64(len(u.sets[group])-before) * 8
}

// insertBit adds a number to a bitmap, growing it, and reports whether it was new.
func insertBit(set *[]uint64, number uint32) bool {
	word := int(number >> 6)
	if word >= len(*set) {
		bigger := make([]uint64, max(word+1, 2*len(*set)))
		copy(bigger, *set)
		*set = bigger
	}
	bit := uint64(1) << (number & 63)
	if (*set)[word]&bit != 0 {
		return false
	}
	(*set)[word] |= bit
	return true
}

// seeHashed adds an actor to a group where the groups are many. Bitmaps of the
// shard's earlier batches still count.
func (u *uniqActors) seeHashed(group, actor uint32) {
	if set := u.sets[group]; int(actor>>6) < len(set) && set[actor>>6]>>(actor&63)&1 != 0 {
		return
	}
	if u.many == nil {
		u.many = newHashTable()
	}
	if _, added := u.many.find(uint64(group)<<32|uint64(actor), 0); added {
		u.counts[group]++
	}
}

func (u *uniqActors) EndShard() {
	for _, group := range u.touched {
		u.last[group] = 0
		clear(u.sets[group])
		if len(u.counts) > bitmapGroupsMax {
			u.size -= int64(len(u.sets[group])) * 8
			u.sets[group] = nil
		}
	}
	u.touched = u.touched[:0]
	clear(u.everyone)
	u.many = nil
}

func (u *uniqActors) Merge(other State, mapping []uint32) {
	u.total += other.(*uniqActors).total
	for group, to := range mapping {
		if to != Dropped {
			u.counts[to] += other.(*uniqActors).counts[group]
		}
	}
}

func (u *uniqActors) Value(group uint32) schema.Value { return schema.IntOf(u.counts[group]) }

func (u *uniqActors) SizeBytes() int64 {
	size := u.size + int64(cap(u.everyone))*8 + int64(cap(u.counts))*36
	if u.many != nil {
		size += u.many.sizeBytes()
	}
	return size
}

// Total returns a state whose group 0 is all rows of the state, where that is known
// without merging groups.
func Total(s State) (State, bool) {
	u, ok := s.(*uniqActors)
	if !ok {
		return nil, false
	}
	return &uniqActors{counts: []int64{u.total}}, true
}
