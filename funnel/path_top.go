package funnel

import (
	"cmp"
	"slices"
)

// WholePath is the nodes of a path and how many took it.
type WholePath struct {
	Nodes []uint32
	// Depth is that of the first node.
	Depth int
	Count int64
}

// compare orders whole paths by count, the largest first, then by their nodes.
func (w WholePath) compare(other WholePath) int {
	return cmp.Or(cmp.Compare(other.Count, w.Count), slices.Compare(w.Nodes, other.Nodes), cmp.Compare(w.Depth, other.Depth))
}

// TopPaths are the largest whole paths in their order, and what the others sum up to.
type TopPaths struct {
	Paths []WholePath
	// Others is the number of different paths beyond the limit, OtherCount how many
	// took one of those.
	Others     int
	OtherCount int64
}

// TopOf counts the whole paths of one of several parts into which they are divided, so
// that parts can be counted at the same time.
func (c *PathCounter) TopOf(part, parts int) TopPaths {
	kinds, codes := 0, 0
	for _, source := range c.Sources {
		kinds += len(source.Table.kinds)
		codes += len(source.Table.codes)
	}
	merged := newSizedTable(kinds/parts, codes/parts)
	numbers := make([]uint32, 0, c.Before+c.After+1)
	for _, source := range c.Sources {
		t := source.Table
		for k := range t.kinds {
			kind := &t.kinds[k]
			numbers = numbers[:0]
			for _, code := range t.nodes(kind) {
				numbers = append(numbers, source.Numbers[code])
			}
			// The lowest bits of the hash choose the slot, so the highest choose the part.
			shape := newPathShape(len(numbers), kind.anchor(), false, false)
			hash := hashPath(numbers, shape)
			if int(hash*uint64(parts)>>32) != part {
				continue
			}
			number := merged.find(hash, numbers, shape)
			merged.kinds[number].count += kind.count
		}
	}
	return merged.top(c.Limit)
}

// JoinTops puts the parts together.
func JoinTops(parts []TopPaths, limit int) TopPaths {
	var joined TopPaths
	for _, part := range parts {
		joined.Paths = append(joined.Paths, part.Paths...)
		joined.Others += part.Others
		joined.OtherCount += part.OtherCount
	}
	slices.SortFunc(joined.Paths, WholePath.compare)
	if limit > 0 && len(joined.Paths) > limit {
		for _, path := range joined.Paths[limit:] {
			joined.Others++
			joined.OtherCount += path.Count
		}
		joined.Paths = joined.Paths[:limit]
	}
	return joined
}

// insertMost is the number of largest paths up to which they are found by putting each
// in its place among those found so far.
const insertMost = 1 << 10

// top returns the largest kinds, all of them where limit is 0.
func (t *PathTable) top(limit int) TopPaths {
	if limit <= 0 || limit > insertMost {
		all := TopPaths{Paths: make([]WholePath, len(t.kinds))}
		for k := range t.kinds {
			all.Paths[k] = t.whole(k)
		}
		return JoinTops([]TopPaths{all}, limit)
	}
	var top TopPaths
	for k := range t.kinds {
		path := t.whole(k)
		if len(top.Paths) == limit {
			dropped := path
			if last := top.Paths[limit-1]; path.compare(last) < 0 {
				dropped, top.Paths = last, top.Paths[:limit-1]
			}
			top.Others++
			top.OtherCount += dropped.Count
			if len(top.Paths) == limit {
				continue
			}
		}
		at, _ := slices.BinarySearchFunc(top.Paths, path, WholePath.compare)
		top.Paths = slices.Insert(top.Paths, at, path)
	}
	return top
}

// whole is a kind by itself.
func (t *PathTable) whole(k int) WholePath {
	kind := &t.kinds[k]
	return WholePath{Nodes: t.nodes(kind), Depth: -kind.anchor(), Count: kind.count}
}
