package funnel

import (
	"cmp"
	"slices"
)

// PathSource is a table of paths whose codes are translated into numbers that all
// sources share.
type PathSource struct {
	Table *PathTable
	// Numbers holds the number of each code.
	Numbers []uint32
}

// PathCounter answers from the tables of several finders. Its methods may be called at the
// same time. The numbers of nodes are in the order in which nodes of equal
// count are to come.
type PathCounter struct {
	Sources []PathSource
	// Nodes is the number of nodes there are.
	Nodes int
	// Before and After are those of the Spec, Limit the most nodes of a depth and the
	// most whole paths to tell apart, 0 for all.
	Before, After, Limit int
}

// PathNode is a node at one depth.
type PathNode struct {
	// Node is its number; Merged is 0, or the number of nodes that this one stands for,
	// beyond the limit.
	Node   uint32
	Merged int
	// Count is the number of paths through it; Starts of them have nothing before it, Ends
	// nothing after it.
	Count, Starts, Ends int64
}

// PathDepth is the nodes of one depth, the largest first, the merged one last.
type PathDepth struct {
	Nodes []PathNode
	// place[n] is the place of node n in Nodes.
	place []uint32
}

// Depth counts the nodes of a depth, -Before to After.
func (c *PathCounter) Depth(depth int) PathDepth {
	counts := make([]PathNode, c.Nodes)
	for _, source := range c.Sources {
		source.countNodes(depth, counts)
	}
	order := make([]uint32, 0, 64)
	for n := range counts {
		if counts[n].Count > 0 {
			order = append(order, uint32(n))
		}
	}
	slices.SortFunc(order, func(a, b uint32) int {
		return cmp.Or(cmp.Compare(counts[b].Count, counts[a].Count), cmp.Compare(a, b))
	})
	d := PathDepth{place: make([]uint32, c.Nodes)}
	for i, n := range order {
		if c.Limit > 0 && i >= c.Limit {
			d.merge(counts[n], n)
			continue
		}
		counts[n].Node = n
		d.place[n] = uint32(i)
		d.Nodes = append(d.Nodes, counts[n])
	}
	return d
}

// merge adds a node beyond the limit to the last one, which stands for all of them.
func (d *PathDepth) merge(node PathNode, number uint32) {
	last := len(d.Nodes) - 1
	if d.Nodes[last].Merged == 0 {
		d.Nodes = append(d.Nodes, PathNode{})
		last++
	}
	other := &d.Nodes[last]
	other.Merged++
	other.Count += node.Count
	other.Starts += node.Starts
	other.Ends += node.Ends
	d.place[number] = uint32(last)
}

// countNodes adds the nodes of a depth to the counts by number.
func (s *PathSource) countNodes(depth int, counts []PathNode) {
	t := s.Table
	for k := range t.kinds {
		kind := &t.kinds[k]
		i, length := depth+kind.anchor(), kind.length()
		if i < 0 || i >= length {
			continue
		}
		node := &counts[s.Numbers[t.codes[kind.first()+i]]]
		node.Count += kind.count
		if i == 0 && kind.starts() {
			node.Starts += kind.count
		}
		if i == length-1 && kind.ends() {
			node.Ends += kind.count
		}
	}
}

// PathEdge is a step from a node of one depth to a node of the next.
type PathEdge struct {
	// From and To are places in the Nodes of the two depths.
	From, To uint32
	Count    int64
	// Mean and Median of the time that it took, microseconds. The median is the
	// smallest time with at least half of the times at or below it.
	Mean   float64
	Median int64
}

// Edges counts the edges from a depth to the next, the largest first.
func (c *PathCounter) Edges(depth int, from, to PathDepth) []PathEdge {
	numbers := newPathEdges(len(from.Nodes), len(to.Nodes))
	edgeOf := make([][]uint32, len(c.Sources))
	var counts []int64
	for i := range c.Sources {
		edgeOf[i] = c.Sources[i].edges(depth, from.place, to.place, numbers)
		counts = c.Sources[i].countEdges(edgeOf[i], numbers.len(), counts)
	}
	times := c.edgeTimes(depth, edgeOf, counts)
	edges := make([]PathEdge, numbers.len())
	begin := int64(0)
	for n := range edges {
		edge := &edges[n]
		edge.From, edge.To = numbers.pair(n)
		edge.Count = counts[n]
		own := times[begin : begin+edge.Count]
		begin += edge.Count
		var least, most int64
		pieces := [][]int64{own}
		edge.Mean, least, most = meanAndBounds(pieces, len(own))
		edge.Median = nthSmallest(pieces, []int{rank(len(own), 1, 2)}, least, most)[0]
	}
	slices.SortFunc(edges, func(a, b PathEdge) int {
		return cmp.Or(cmp.Compare(b.Count, a.Count), cmp.Compare(a.From, b.From), cmp.Compare(a.To, b.To))
	})
	return edges
}

// noEdge marks a kind of path that does not reach a depth.
const noEdge = ^uint32(0)

// edges returns for each kind of path the number of its edge from the depth.
func (s *PathSource) edges(depth int, from, to []uint32, numbers *pathEdges) []uint32 {
	t := s.Table
	edgeOf := make([]uint32, len(t.kinds))
	for k := range t.kinds {
		kind := &t.kinds[k]
		i := depth + kind.anchor()
		edgeOf[k] = noEdge
		if i < 0 || i+1 >= kind.length() {
			continue
		}
		a, b := t.codes[kind.first()+i], t.codes[kind.first()+i+1]
		edgeOf[k] = numbers.number(from[s.Numbers[a]], to[s.Numbers[b]])
	}
	return edgeOf
}

// countEdges adds the paths of each kind to its edge.
func (s *PathSource) countEdges(edgeOf []uint32, edges int, counts []int64) []int64 {
	counts = append(counts, make([]int64, edges-len(counts))...)
	for k, edge := range edgeOf {
		if edge != noEdge {
			counts[edge] += s.Table.kinds[k].count
		}
	}
	return counts
}

// edgeTimes returns the times of all edges from a depth, those of one edge together,
// in the order of the edges' numbers.
func (c *PathCounter) edgeTimes(depth int, edgeOf [][]uint32, counts []int64) []int64 {
	next := make([]int64, len(counts))
	all := int64(0)
	for n, count := range counts {
		next[n] = all
		all += count
	}
	times := make([]int64, all)
	for i, source := range c.Sources {
		written := &source.Table.edges[c.Before+depth]
		long := written.long
		for _, chunk := range written.chunks() {
			for _, entry := range chunk {
				time := int64(entry & longTime)
				if time == longTime {
					time, long = long[0], long[1:]
				}
				edge := edgeOf[i][entry>>32]
				times[next[edge]] = time
				next[edge]++
			}
		}
	}
	return times
}

// NeededBytes is about the memory that the methods need beside the tables, where so
// many depths are counted at once.
func (c *PathCounter) NeededBytes(depths int) int64 {
	times, kinds, tables := 0, 0, int64(0)
	for depth := range c.Before + c.After {
		count := 0
		for _, source := range c.Sources {
			count += source.Table.edges[depth].len()
		}
		times = max(times, count)
	}
	for _, source := range c.Sources {
		kinds += source.Table.Len()
		tables += source.Table.kindsBytes()
	}
	const nodeBytes = 48
	depth := int64(times)*8 + int64(kinds)*4 + int64(c.Nodes)*nodeBytes
	return max(tables, int64(depths)*depth)
}

// pathEdges numbers pairs of places densely in the order in which they are seen.
type pathEdges struct {
	// dense[from*width+to] is 1 + the number of the pair, where there are few places;
	// slots and pairs are a hash table beyond.
	width int
	dense []uint32
	slots []uint32
	pairs []uint64
}

// denseEdges is how many pairs of places have a table of their own: about as much as
// a cache holds.
const denseEdges = 1 << 20

func newPathEdges(from, to int) *pathEdges {
	e := &pathEdges{width: to}
	if from*to <= denseEdges {
		e.dense = make([]uint32, from*to)
	} else {
		e.slots = make([]uint32, 1<<12)
	}
	return e
}

func (e *pathEdges) len() int { return len(e.pairs) }

func (e *pathEdges) pair(n int) (from, to uint32) {
	return uint32(e.pairs[n] >> 32), uint32(e.pairs[n])
}

func (e *pathEdges) number(from, to uint32) uint32 {
	pair := uint64(from)<<32 | uint64(to)
	if e.dense == nil {
		return e.hashed(pair)
	}
	slot := &e.dense[int(from)*e.width+int(to)]
	if *slot == 0 {
		e.pairs = append(e.pairs, pair)
		*slot = uint32(len(e.pairs))
	}
	return *slot - 1
}

func (e *pathEdges) hashed(pair uint64) uint32 {
	mask := uint64(len(e.slots) - 1)
	slot := mixPair(pair) & mask
	for ; e.slots[slot] != 0; slot = (slot + 1) & mask {
		if n := e.slots[slot] - 1; e.pairs[n] == pair {
			return n
		}
	}
	e.pairs = append(e.pairs, pair)
	e.slots[slot] = uint32(len(e.pairs))
	if len(e.pairs)*2 > len(e.slots) {
		e.grow()
	}
	return uint32(len(e.pairs)) - 1
}

func (e *pathEdges) grow() {
	e.slots = make([]uint32, 2*len(e.slots))
	mask := uint64(len(e.slots) - 1)
	for n, pair := range e.pairs {
		slot := mixPair(pair) & mask
		for e.slots[slot] != 0 {
			slot = (slot + 1) & mask
		}
		e.slots[slot] = uint32(n) + 1
	}
}

// mixPair spreads the bits of a pair.
func mixPair(pair uint64) uint64 {
	pair = (pair ^ pair>>32) * 0x9e3779b97f4a7c15
	return pair ^ pair>>29
}
