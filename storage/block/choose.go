package block

// plan is how some lanes would be stored, and what that takes.
type plan struct {
	encoding    Encoding
	width       uint
	base, scale int64
	// runs is the number of runs or patches, values that of different values where known.
	runs, values int
	// gap and high are the widths of gaps and of high bits, pieces at most as many as the
	// gaps are divided into.
	gap, high uint
	pieces    int
	// bytes is the length of the lanes' part of the payload.
	bytes int
}

// shape is what one look at the lanes tells.
type shape struct {
	min, max int64
	runs     int
	// steady is set where every lane is the one before plus stride.
	steady bool
	stride int64
}

// measure looks at the lanes, of which there is at least one.
func measure(lanes []int64) shape {
	first := lanes[0]
	s := shape{min: first, max: first, runs: 1, steady: true}
	if len(lanes) > 1 {
		s.stride = lanes[1] - first
	}
	before, changes, irregular := first, 0, int64(0)
	low, high := first, first
	for _, v := range lanes[1:] {
		low, high = min(low, v), max(high, v)
		if v != before {
			changes++
		}
		irregular |= (v - before) ^ s.stride
		before = v
	}
	s.min, s.max, s.runs, s.steady = low, high, 1+changes, irregular == 0
	return s
}

// divisor is the greatest common divisor of the lanes' distances to base, 1 where
// all are 0.
func divisor(lanes []int64, base int64) uint64 {
	common := uint64(0)
	before := base
	for _, v := range lanes {
		if v == before {
			continue
		}
		before = v
		distance := uint64(v) - uint64(base)
		if common != 0 && distance%common == 0 {
			continue
		}
		for distance != 0 {
			common, distance = distance, common%distance
		}
		if common == 1 {
			return 1
		}
	}
	return max(common, 1)
}

// saves reports whether a dearer way takes at most three quarters of the bytes.
func saves(bytes, than int) bool { return bytes*4 <= than*3 }

// choose follows the rule of docs/format.md, but for the rules on doubles and
// string tables.
func (e *Encoder) choose(lanes []int64, s shape, text bool) plan {
	switch {
	case s.runs == 1:
		return plan{encoding: Constant, base: s.min}
	case s.steady:
		return plan{encoding: Sequence, base: lanes[0], scale: s.stride}
	}
	common := uint64(1)
	if !text {
		common = divisor(lanes, s.min)
	}
	greatest := (uint64(s.max) - uint64(s.min)) / common
	best := plan{encoding: Packed, width: laneWidth(greatest), base: s.min, scale: int64(common), runs: s.runs}
	best.bytes = laneBytes(len(lanes), best.width)
	if best.width == widthPlain {
		best = plan{encoding: Plain, bytes: len(lanes) * 8}
	}
	if table, ok := e.chooseTable(lanes, best); ok {
		best = table
	}
	if runs, ok := e.chooseLengths(lanes, s, best, greatest, common); ok {
		return runs
	}
	if best.encoding == Packed {
		e.distances(lanes, best)
		if patched, ok := e.choosePatched(best, text); ok {
			return patched
		}
	}
	return best
}

// chooseTable counts the different lanes, as long as a table can still win.
func (e *Encoder) chooseTable(lanes []int64, than plan) (plan, bool) {
	if than.width == 1 || !saves(16+packedBytes(len(lanes), 1), than.bytes) {
		return plan{}, false
	}
	room := min(tableMax, (than.bytes*3/4-packedBytes(len(lanes), 1))/8)
	count, ok := e.values.count(lanes, room)
	if !ok {
		return plan{}, false
	}
	width := laneWidth(uint64(count - 1))
	bytes := 8*count + packedBytes(len(lanes), width)
	return plan{encoding: Table, width: width, values: count, bytes: bytes}, saves(bytes, than.bytes)
}

// distinct finds the different ones of some lanes: an open hash table four times
// the size of the most values that it takes.
type distinct struct {
	slots  [4 * tableMax]uint16 // 1 + index into lanes, 0 where free
	lanes  [tableMax]int64
	codes  [tableMax]uint8 // place of each lane in order
	sorted []int64
}

func (d *distinct) find(lane int64) (slot uint, index int) {
	const odd = 0x9e3779b97f4a7c15 // the golden ratio spreads neighbours
	slot = uint(uint64(lane) * odd >> (wordBits - 10))
	for d.slots[slot%uint(len(d.slots))] != 0 {
		index = int(d.slots[slot%uint(len(d.slots))]) - 1
		if d.lanes[index%tableMax] == lane {
			return slot, index
		}
		slot++
	}
	return slot, -1
}

// count returns the number of different lanes, or false beyond room.
func (d *distinct) count(lanes []int64, room int) (int, bool) {
	clear(d.slots[:])
	count := 0
	before := ^lanes[0]
	for _, lane := range lanes {
		if lane == before {
			continue
		}
		before = lane
		slot, index := d.find(lane)
		if index >= 0 {
			continue
		}
		if count == room {
			return 0, false
		}
		d.lanes[count] = lane
		count++
		d.slots[slot%uint(len(d.slots))] = uint16(count)
	}
	return count, true
}
