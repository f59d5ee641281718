// Package aggregate groups rows and measures the groups.
//
// A Table belongs to one worker. For every batch its Grouper turns the group keys
// into dense group numbers, and every State adds the batch to what it knows of the
// groups. Workers' tables are then merged into one, by the values of the keys.
//
// Group numbers are found in stages of integers: each key has small local codes
// (dictionary codes, bucket numbers), and a pair table gives every pair of codes
// that occurs a number of its own, until one number is left. Where the keys are
// stored as runs, that is done once per run.
package aggregate

import (
	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/storage/block"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// Grouper turns key values into dense group numbers, in the order in which the
// groups are first seen.
type Grouper struct {
	keys   []Key
	stages []*pairTable
	single [1]uint32
	joined [2]joinedSpans
}

// NewGrouper returns a grouper by these keys; without keys all rows are group 0.
func NewGrouper(keys []Key) *Grouper {
	g := &Grouper{keys: keys}
	for range max(0, len(keys)-1) {
		g.stages = append(g.stages, newPairTable())
	}
	return g
}

// Groups returns the group of every row of the batch. The slices hold until the
// next call.
func (g *Grouper) Groups(b *vector.Batch) (Groups, error) {
	if len(g.keys) == 0 {
		g.single[0] = 0
		return Groups{Const: true, Codes: g.single[:]}, nil
	}
	if groups, ok, err := g.spans(b); ok || err != nil {
		return groups, err
	}
	groups, err := g.keys[0].Codes(b)
	if err != nil {
		return Groups{}, err
	}
	bound := g.keys[0].Len()
	for i, stage := range g.stages {
		codes, err := g.keys[i+1].Codes(b)
		if err != nil {
			return Groups{}, err
		}
		stage.reserve(bound, g.keys[i+1].Len())
		groups = stage.numbers(groups, codes, b.Rows)
		bound = len(stage.pairs)
	}
	return groups, nil
}

// spans returns the groups of stretches of rows where every key is constant over
// stretches that are worth it.
func (g *Grouper) spans(b *vector.Batch) (Groups, bool, error) {
	var groups Groups
	bound := 0
	for i, key := range g.keys {
		spanned, is := key.(spanKey)
		if !is {
			return Groups{}, false, nil
		}
		codes, ok, err := spanned.spans(b)
		if !ok || err != nil {
			return Groups{}, false, err
		}
		if i == 0 {
			groups, bound = codes, key.Len()
			continue
		}
		stage := g.stages[i-1]
		stage.reserve(bound, key.Len())
		groups = g.joined[i&1].join(stage, groups, codes)
		if groups.Ends != nil && len(groups.Ends)*spanRowsMin > b.Rows {
			return Groups{}, false, nil
		}
		bound = len(stage.pairs)
	}
	return groups, true, nil
}

// Len returns the number of groups seen.
func (g *Grouper) Len() int {
	switch len(g.keys) {
	case 0:
		return 1
	case 1:
		return g.keys[0].Len()
	}
	return len(g.stages[len(g.stages)-1].pairs)
}

// Values returns the key values of a group.
func (g *Grouper) Values(group uint32) []schema.Value {
	values := make([]schema.Value, len(g.keys))
	for i := len(g.keys) - 1; i > 0; i-- {
		pair := g.stages[i-1].pairs[group]
		values[i] = g.keys[i].Value(uint32(pair))
		group = uint32(pair >> 32)
	}
	if len(g.keys) > 0 {
		values[0] = g.keys[0].Value(group)
	}
	return values
}

// SizeBytes estimates the memory that the grouper holds.
func (g *Grouper) SizeBytes() int64 {
	size := int64(0)
	for _, stage := range g.stages {
		size += stage.sizeBytes()
	}
	for _, key := range g.keys {
		size += int64(key.Len()) * 64
	}
	return size
}

// Groups is a number per row, one per stretch of rows where there are Ends, or one
// for all rows where Const.
type Groups struct {
	Const bool
	// Ends[i] is the end of the stretch of rows that begins at Ends[i-1] and whose
	// number is Codes[i].
	Ends  []uint16
	Codes []uint32 // one element where Const
	// Ascending says that the times of the rows of each stretch ascend, as those of an actor do.
	Ascending bool
}

// At returns the number of row r. There are no Ends.
func (g Groups) At(r int) uint32 {
	if g.Const {
		return g.Codes[0]
	}
	return g.Codes[r]
}

// perRow returns the numbers by row, or for all rows, in the buffer if need be.
func (g Groups) perRow(buffer *[block.Rows]uint32) Groups {
	if g.Ends == nil {
		return g
	}
	from := 0
	for i, end := range g.Ends {
		code := g.Codes[i]
		stretch := buffer[from:end]
		for r := range stretch {
			stretch[r] = code
		}
		from = int(end)
	}
	return Groups{Codes: buffer[:from]}
}

// spanKey is a key that may be constant over stretches of rows.
type spanKey interface {
	Key
	// spans returns the codes of stretches or of all rows, or that the rows have to
	// be looked at one by one.
	spans(b *vector.Batch) (codes Groups, ok bool, err error)
}

// spanRowsMin is the mean length from which on stretches are quicker than rows.
const spanRowsMin = 4

// joinedSpans are the stretches over which two keys are constant.
type joinedSpans struct {
	ends   []uint16
	first  []uint32
	second []uint32
}

// join numbers the pairs of two keys' stretches.
func (j *joinedSpans) join(stage *pairTable, a, b Groups) Groups {
	if a.Const && b.Const {
		return stage.numbers(a, b, 1)
	}
	ends := a.Ends
	switch {
	case a.Const:
		ends = b.Ends
	case !b.Const:
		j.align(a, b)
		ends, a, b = j.ends, Groups{Codes: j.first}, Groups{Codes: j.second}
	}
	groups := stage.numbers(a, b, len(ends))
	groups.Ends = ends
	return groups
}

// align cuts the stretches of two keys so that they end together. Which of two ends
// comes first cannot be predicted, so it does not branch on that.
func (j *joinedSpans) align(a, b Groups) {
	most := len(a.Ends) + len(b.Ends)
	j.ends, j.first, j.second = grown(j.ends, most), grown(j.first, most), grown(j.second, most)
	n := 0
	for i, k := 0, 0; i < len(a.Ends) && k < len(b.Ends); n++ {
		end, other := a.Ends[i], b.Ends[k]
		j.first[n], j.second[n], j.ends[n] = a.Codes[i], b.Codes[k], min(end, other)
		i += atMost(end, other)
		k += atMost(other, end)
	}
	j.ends, j.first, j.second = j.ends[:n], j.first[:n], j.second[:n]
}

// atMost is 1 where a is at most b, else 0.
func atMost(a, b uint16) int {
	if a <= b {
		return 1
	}
	return 0
}
