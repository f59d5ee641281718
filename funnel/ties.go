package funnel

import "math/bits"

// ties answers for the events of one instant which runs of steps they can serve, each
// step by an event of its own. Where every event matches one step at most that is a
// matter of the steps' union; else it is a bipartite matching of steps to events, found
// by augmenting paths.
//
// A run has at most size steps, so a step with size events of its own can always be
// served, whatever the others take: no more than the first size events of a step are
// looked at, and the work for an instant of a million events stays small.
type ties struct {
	size  int
	union uint64
	// apart marks the steps that cannot be served at the instant of the step before;
	// shared says that an event may serve several steps.
	apart  uint64
	shared bool
	// simple says that no event matches two steps.
	simple bool
	reach  [MaxSteps]int
	lowest [MaxSteps + 1]int

	// A candidate is an event that may serve: events holds its place in the instant,
	// owner the step that it serves, or none. Of each step, candidates holds the
	// counts[step] first ones, at step*size and after.
	events     []int32
	owner      []int8
	candidates []int32
	counts     [MaxSteps]int
	// serves holds for each step the candidate that serves it, or none.
	serves [MaxSteps]int32
}

// load takes the events of one instant.
func (t *ties) load(steps []uint64, all uint64, size int) {
	t.size, t.union, t.simple = size, 0, true
	for _, mask := range steps {
		mask &= all
		t.union |= mask
		t.simple = t.simple && mask&(mask-1) == 0
	}
	t.simple = t.simple || t.shared
	if !t.simple {
		t.loadCandidates(steps)
	}
}

// simpleReach is reachFrom where steps do not want the same events.
func (t *ties) simpleReach(level int) int {
	run := t.union &^ (t.apart >> (level + 1) << (level + 1))
	return level + bits.TrailingZeros64(^(run >> level))
}

// apartAt says whether a step cannot be served at the instant of the step before.
func (t *ties) apartAt(step int) bool { return t.apart>>step&1 != 0 }

// loadCandidates fills the lists of candidates.
func (t *ties) loadCandidates(steps []uint64) {
	if t.candidates == nil {
		t.candidates = make([]int32, t.size*t.size)
	}
	t.events, t.owner = t.events[:0], t.owner[:0]
	t.counts = [MaxSteps]int{}
	wanted := t.union
	for i, mask := range steps {
		mask &= wanted
		if mask == 0 {
			if wanted == 0 {
				return
			}
			continue
		}
		for ; mask != 0; mask &= mask - 1 {
			step := bits.TrailingZeros64(mask)
			t.candidates[step*t.size+t.counts[step]] = int32(len(t.events))
			if t.counts[step]++; t.counts[step] == t.size {
				wanted &^= 1 << step
			}
		}
		t.events = append(t.events, int32(i))
		t.owner = append(t.owner, none)
	}
}

// reachFrom returns the highest level to which the instant can take a chain of the
// given level.
func (t *ties) reachFrom(level int) int {
	if t.simple {
		return t.simpleReach(level)
	}
	t.free()
	reached := level
	for reached < t.size && (reached == level || !t.apartAt(reached)) && t.augment(reached, 0) {
		reached++
	}
	return reached
}

// reaches returns reachFrom of every level below size. Taking a step off the front of
// a run leaves a run that can be served, so the highest levels rise, and one matching
// moves along.
func (t *ties) reaches() []int {
	if t.simple {
		for level := range t.size {
			t.reach[level] = t.simpleReach(level)
		}
		return t.reach[:t.size]
	}
	t.free()
	reached := 0
	for level := range t.size {
		reached = max(reached, level)
		for reached < t.size && (reached == level || !t.apartAt(reached)) && t.augment(reached, 0) {
			reached++
		}
		t.reach[level] = reached
		if served := t.serves[level]; served != none {
			t.owner[served], t.serves[level] = none, none
		}
	}
	return t.reach[:t.size]
}

// lowestBefore returns for every level the lowest one from which the instant can take
// a chain to it; the level itself where there is none.
func (t *ties) lowestBefore() []int {
	reach := t.reaches()
	before := 0
	for level := 1; level <= t.size; level++ {
		for before < level && reach[before] < level {
			before++
		}
		t.lowest[level] = before
	}
	return t.lowest[:t.size+1]
}

// assign writes to chain the events that serve the steps after the given level, as
// many as chain has room for. steps are those loaded, and first is the index of the
// instant's first event. The run must be one that can be served. Each step in turn
// takes the first event that leaves one for each step after it.
func (t *ties) assign(chain []int32, steps []uint64, level, first int) {
	if t.shared {
		for k := range chain {
			chain[k] = int32(first + firstOf(steps, level+k))
		}
		return
	}
	if t.simple {
		assignSimple(chain, steps, level, first)
		return
	}
	t.free()
	for step := level; step < level+len(chain); step++ {
		t.augment(step, 0)
	}
	for k := range chain {
		t.settle(level + k)
		chain[k] = int32(first) + t.events[t.serves[level+k]]
	}
}

// assignSimple is assign where no event matches two steps.
func assignSimple(chain []int32, steps []uint64, level, first int) {
	wanted := uint64(noLimit) >> (MaxSteps - len(chain)) << level
	for i, mask := range steps {
		if mask &= wanted; mask != 0 {
			chain[bits.TrailingZeros64(mask)-level] = int32(first + i)
			if wanted &^= mask; wanted == 0 {
				return
			}
		}
	}
}

// settle gives the step the first candidate that leaves one for each step after it.
// The steps before are settled.
func (t *ties) settle(step int) {
	settled := uint64(2)<<step - 1
	for _, candidate := range t.of(step) {
		before, owner := t.serves[step], int(t.owner[candidate])
		if owner == step {
			return
		}
		if owner != none && owner < step {
			continue
		}
		t.owner[before] = none
		t.serves[step], t.owner[candidate] = candidate, int8(step)
		if owner == none {
			return
		}
		t.serves[owner] = none
		if t.augment(owner, settled) {
			return
		}
		t.serves[owner], t.owner[candidate] = candidate, int8(owner)
		t.serves[step], t.owner[before] = before, int8(step)
	}
}

// of returns the candidates of a step, in the order of the events.
func (t *ties) of(step int) []int32 {
	return t.candidates[step*t.size:][:t.counts[step]]
}

// free undoes all service.
func (t *ties) free() {
	for i := range t.owner {
		t.owner[i] = none
	}
	for step := range t.size {
		t.serves[step] = none
	}
}

// augment finds an event for one more step, moving others if need be, but none of the
// steps in fixed; it reports whether there is one, and changes nothing if not.
func (t *ties) augment(step int, fixed uint64) bool {
	var queue, cameFrom [MaxSteps]int8
	queue[0] = int8(step)
	seen := fixed | 1<<step
	for head, tail := 0, 1; head < tail; head++ {
		at := queue[head]
		for _, candidate := range t.of(int(at)) {
			owner := t.owner[candidate]
			if owner == none {
				t.shift(step, int(at), candidate, &cameFrom)
				return true
			}
			if seen>>owner&1 == 0 {
				seen |= 1 << owner
				cameFrom[owner] = at
				queue[tail] = owner
				tail++
			}
		}
	}
	return false
}

// shift hands the free candidate to the last step of an augmenting path, that step's
// event to the one before it, and so on back to the first.
func (t *ties) shift(first, last int, candidate int32, cameFrom *[MaxSteps]int8) {
	for at := last; ; at = int(cameFrom[at]) {
		before := t.serves[at]
		t.serves[at], t.owner[candidate] = candidate, int8(at)
		if at == first {
			return
		}
		candidate = before
	}
}
