package aggregate

// visits are the groups of a shard's actors, as they came: run by run of rows of one
// actor. An actor has a run in every segment, so the groups of an actor are counted
// when all are there, and then without any set: it is enough to know for each group
// which actor was the latest.
type visits struct {
	actors []uint32
	// starts[i] is where the groups of run i start.
	starts []uint32
	groups []uint32
	// order lists the runs by actor; heads is the scratch of sorting.
	order []uint32
	heads []uint32
	// latest[group] is the stamp of the latest actor of the group.
	latest []uint32
	stamp  uint32
}

// add writes down a run; rows of one group next to each other count once.
func (v *visits) add(actor uint32, groups []uint32) {
	v.actors = append(v.actors, actor)
	v.starts = append(v.starts, uint32(len(v.groups)))
	first := len(v.groups)
	v.groups = append(v.groups, groups...)
	kept := v.groups[first:]
	n, previous := 0, ^groups[0]
	for _, group := range kept {
		kept[n] = group
		if group != previous {
			n++
		}
		previous = group
	}
	v.groups = v.groups[:first+n]
}

// count adds the number of distinct actors of each group to the counts, and leaves
// the runs in order.
func (v *visits) count(counts []int64) {
	v.begin(len(counts))
	v.each(func(_ uint32, groups []uint32, stamp uint32) {
		latest := v.latest
		for _, group := range groups {
			if latest[group] != stamp {
				latest[group] = stamp
				counts[group]++
			}
		}
	})
}

// countBut does the same, but for the actors in the groups' sets, which are counted.
func (v *visits) countBut(counts []int64, sets [][]uint64) {
	v.begin(len(counts))
	v.each(func(actor uint32, groups []uint32, stamp uint32) {
		for _, group := range groups {
			if v.latest[group] == stamp {
				continue
			}
			v.latest[group] = stamp
			if set := sets[group]; int(actor>>6) >= len(set) || set[actor>>6]>>(actor&63)&1 == 0 {
				counts[group]++
			}
		}
	})
}

// begin puts the runs in the order of their actors.
func (v *visits) begin(groups int) {
	v.latest = grown(v.latest, groups)
	v.starts = append(v.starts, uint32(len(v.groups)))
	if len(v.actors) == 0 {
		return
	}
	low, high := v.actors[0], v.actors[0]
	for _, actor := range v.actors {
		low, high = min(low, actor), max(high, actor)
	}
	v.heads = grown(v.heads, int(high-low)+2)
	heads := v.heads[:high-low+2]
	clear(heads)
	for _, actor := range v.actors {
		heads[actor-low+1]++
	}
	for i := 1; i < len(heads); i++ {
		heads[i] += heads[i-1]
	}
	v.order = grown(v.order, len(v.actors))
	for run, actor := range v.actors {
		v.order[heads[actor-low]] = uint32(run)
		heads[actor-low]++
	}
}

// each calls visit for every run, actor by actor, with a stamp per actor.
func (v *visits) each(visit func(actor uint32, groups []uint32, stamp uint32)) {
	before := ^uint32(0)
	for _, run := range v.order[:len(v.actors)] {
		actor := v.actors[run]
		if actor != before {
			before = actor
			v.nextStamp()
		}
		visit(actor, v.groups[v.starts[run]:v.starts[run+1]], v.stamp)
	}
}

// nextStamp moves to a stamp that no group has.
func (v *visits) nextStamp() {
	v.stamp++
	if v.stamp == 0 {
		clear(v.latest)
		v.stamp = 1
	}
}

// reset forgets the runs.
func (v *visits) reset() {
	v.actors, v.starts, v.groups = v.actors[:0], v.starts[:0], v.groups[:0]
}

func (v *visits) sizeBytes() int64 {
	return int64(cap(v.actors)+cap(v.starts)+cap(v.groups)+cap(v.order)+cap(v.heads)+cap(v.latest)) * 4
}
