package funnel

import (
	"math/bits"
	"slices"
)

// PathTable counts paths by their nodes. Each kind of path, the same nodes in the same
// shape, has a number; nodes and edges of a depth are counted from the
// kinds afterwards, of which there are fewer than paths. What is written down for
// each path is the time that each of its edges took.
type PathTable struct {
	before int
	kinds  []pathKind
	// codes holds the kinds' nodes one behind the other.
	codes []uint32
	// slots is a hash table with linear probing: the hash in the upper half, 1 + the
	// number of the kind in the lower; 0 is free.
	slots []uint64
	// recent finds the kinds of short paths that were looked for last, by a number that
	// says all of their nodes.
	recent [recentKinds]recentKind
	// edges holds for each depth, the first being that furthest before the anchor, the
	// times from there to the next.
	edges []edgeTimes
}

// recentKind is a short path and the number of its kind.
type recentKind struct {
	packed uint64
	number uint32
}

// A path is short if its nodes have small codes and fit into a number beside its shape.
const (
	recentBits  = 10
	recentKinds = 1 << recentBits
	shortNodes  = (64 - shapeBits) / 8
	shortCodes  = 1 << 8
)

// pathKind is one sequence of nodes. Where nodes are many, most paths are a kind of
// their own, so a kind is small.
type pathKind struct {
	// place holds the number of its first code above shapeBits, and its shape.
	place uint64
	count int64
}

// pathShape is what is known of a path besides its nodes: their number, which of them
// is at depth 0, whether the path starts and ends with its session.
type pathShape uint64

const (
	shapeBits  = 16
	shapeMask  = 1<<shapeBits - 1
	lengthUnit = 1 << 8
	startsBit  = 1 << 7
	endsBit    = 1 << 6
	anchorMask = endsBit - 1
)

func newPathShape(length, anchor int, starts, ends bool) pathShape {
	shape := pathShape(length*lengthUnit | anchor)
	if starts {
		shape |= startsBit
	}
	if ends {
		shape |= endsBit
	}
	return shape
}

func (k *pathKind) first() int   { return int(k.place >> shapeBits) }
func (k *pathKind) length() int  { return int(k.place&shapeMask) / lengthUnit }
func (k *pathKind) anchor() int  { return int(k.place & anchorMask) }
func (k *pathKind) starts() bool { return k.place&startsBit != 0 }
func (k *pathKind) ends() bool   { return k.place&endsBit != 0 }

// NewPathTable returns a table of paths with at most so many nodes before and after
// the anchor.
func NewPathTable(before, after int) *PathTable {
	return &PathTable{before: before, slots: make([]uint64, 1<<10), edges: make([]edgeTimes, before+after)}
}

// newSizedTable returns a table with room for so many kinds and codes.
func newSizedTable(kinds, codes int) *PathTable {
	return &PathTable{
		slots: make([]uint64, max(1<<10, 1<<bits.Len(uint(kinds+kinds/3)))),
		kinds: make([]pathKind, 0, kinds), codes: make([]uint32, 0, codes),
	}
}

// add counts a path.
func (t *PathTable) add(codes []uint32, times []int64, anchor int, starts, ends bool) {
	shape := newPathShape(len(codes), anchor, starts, ends)
	number := t.number(codes, shape)
	t.kinds[number].count++
	depth := t.before - anchor
	for i := 1; i < len(times); i++ {
		t.edges[depth].add(number, times[i]-times[i-1])
		depth++
	}
}

// number returns the number of a kind.
func (t *PathTable) number(codes []uint32, shape pathShape) uint32 {
	if len(codes) > shortNodes {
		return t.find(hashPath(codes, shape), codes, shape)
	}
	nodes, all := uint64(0), uint32(0)
	for _, code := range codes {
		nodes = nodes<<8 | uint64(code)
		all |= code
	}
	number, ok := t.lately(nodes, all, shape)
	if !ok {
		number = t.find(hashPath(codes, shape), codes, shape)
		if all < shortCodes {
			packed := packPath(nodes, shape)
			t.recent[recentSlot(packed)] = recentKind{packed, number}
		}
	}
	return number
}

// lately returns the number of a short kind if it was met lately: nodes holds a byte for
// each code, all the bits of all of them.
func (t *PathTable) lately(nodes uint64, all uint32, shape pathShape) (number uint32, ok bool) {
	packed := packPath(nodes, shape)
	recent := &t.recent[recentSlot(packed)]
	return recent.number, recent.packed == packed && all < shortCodes
}

// packPath returns a number that no two short paths share.
func packPath(nodes uint64, shape pathShape) uint64 { return nodes<<shapeBits | uint64(shape) }

func recentSlot(packed uint64) uint64 { return packed * 0x9e3779b97f4a7c15 >> (64 - recentBits) }

// find returns the number of a kind, given its hash; a new one where it is new.
func (t *PathTable) find(hash uint64, codes []uint32, shape pathShape) uint32 {
	mask := uint64(len(t.slots) - 1)
	slot := hash & mask
	for ; t.slots[slot] != 0; slot = (slot + 1) & mask {
		if t.slots[slot]>>32 != hash {
			continue
		}
		number := uint32(t.slots[slot]) - 1
		kind := &t.kinds[number]
		if pathShape(kind.place&shapeMask) == shape && slices.Equal(t.nodes(kind), codes) {
			return number
		}
	}
	number := uint32(len(t.kinds))
	t.slots[slot] = hash<<32 | uint64(number+1)
	t.kinds = append(doubled(t.kinds, 1), pathKind{place: uint64(len(t.codes))<<shapeBits | uint64(shape)})
	t.codes = append(doubled(t.codes, len(codes)), codes...)
	if len(t.kinds)*4 > len(t.slots)*3 {
		t.grow()
	}
	return number
}

// doubled makes room for more values. What append adds to long slices is so little
// that most of the time would go into copying them.
func doubled[T any](values []T, more int) []T {
	if len(values)+more <= cap(values) {
		return values
	}
	return slices.Grow(values, max(len(values), more))
}

// nodes returns the nodes of a kind.
func (t *PathTable) nodes(k *pathKind) []uint32 {
	return t.codes[k.first() : k.first()+k.length()]
}

func (t *PathTable) grow() {
	old := t.slots
	t.slots = make([]uint64, 2*len(old))
	mask := uint64(len(t.slots) - 1)
	for _, entry := range old {
		if entry == 0 {
			continue
		}
		slot := entry >> 32 & mask
		for t.slots[slot] != 0 {
			slot = (slot + 1) & mask
		}
		t.slots[slot] = entry
	}
}

// hashPath returns 32 bits.
func hashPath(codes []uint32, shape pathShape) uint64 {
	hash := uint64(shape) * 0x9e3779b97f4a7c15
	for _, code := range codes {
		hash = (hash ^ uint64(code)) * 0xbf58476d1ce4e5b9
		hash ^= hash >> 32
	}
	return hash * 0x94d049bb133111eb >> 32
}

// Len returns the number of kinds of paths.
func (t *PathTable) Len() int { return len(t.kinds) }

// SizeBytes is the memory held.
func (t *PathTable) SizeBytes() int64 {
	size := t.kindsBytes()
	for i := range t.edges {
		size += t.edges[i].sizeBytes()
	}
	return size
}

// kindsBytes is the memory held but for the times.
func (t *PathTable) kindsBytes() int64 {
	const kindBytes = 16
	return int64(cap(t.kinds))*kindBytes + int64(cap(t.codes))*4 + int64(cap(t.slots))*8
}

// edgeTimes are the times of the edges of one depth, in the order in which paths
// were found.
type edgeTimes struct {
	// full and last, which is being written, hold the kind of the path in the upper half,
	// microseconds in the lower.
	full [][]uint64
	last []uint64
	// count is the number of times in the full ones.
	count int
	// long holds in order the times that the lower half has no room for.
	long []int64
}

const (
	// longTime stands in for a time that is in long: an hour and more.
	longTime = 1<<32 - 1
	// Chunks grow from few to many entries: a small question costs little memory, a
	// large one no copying.
	chunkLeast, chunkMost = 1 << 8, 1 << 16
)

func (e *edgeTimes) add(kind uint32, time int64) {
	if len(e.last) == cap(e.last) {
		e.more()
	}
	short := uint64(longTime)
	if uint64(time) < longTime {
		short = uint64(time)
	} else {
		e.long = append(e.long, time)
	}
	e.last = append(e.last, uint64(kind)<<32|short)
}

// more starts another chunk.
func (e *edgeTimes) more() {
	size := chunkLeast
	if len(e.last) > 0 {
		e.full = append(e.full, e.last)
		e.count += len(e.last)
		size = min(2*len(e.last), chunkMost)
	}
	e.last = make([]uint64, 0, size)
}

func (e *edgeTimes) len() int { return e.count + len(e.last) }

// chunks returns all times.
func (e *edgeTimes) chunks() [][]uint64 { return append(e.full[:len(e.full):len(e.full)], e.last) }

func (e *edgeTimes) sizeBytes() int64 {
	return int64(cap(e.long)+e.count+cap(e.last)) * 8
}
