// Package aggregate groups rows and measures the groups.
//
// A Table belongs to one worker. For every batch its Grouper turns the group keys
// into dense group numbers, and every State adds the batch to what it knows of the
// groups. Workers' tables are then merged into one, by the values of the keys.
//
// Group numbers are found in stages of integers: each key has small local codes
// (dictionary codes, bucket numbers), and a pair table gives every pair of codes
// that occurs a number of its own, until one number is left.
package aggregate

import (
	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/storage/block"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// Groups is a number per row, or one for all rows where Const.
type Groups struct {
	Const bool
	Codes []uint32 // one element where Const
}

// At returns the number of row r.
func (g Groups) At(r int) uint32 {
	if g.Const {
		return g.Codes[0]
	}
	return g.Codes[r]
}

// Grouper turns key values into dense group numbers, in the order in which the
// groups are first seen.
type Grouper struct {
	keys   []Key
	stages []*pairTable
	single [1]uint32
}

// NewGrouper returns a grouper by these keys; without keys all rows are group 0.
func NewGrouper(keys []Key) *Grouper {
	g := &Grouper{keys: keys}
	for range max(0, len(keys)-1) {
		g.stages = append(g.stages, newPairTable())
	}
	return g
}

// Groups returns the group of every row of the batch. The slice holds until the
// next call.
func (g *Grouper) Groups(b *vector.Batch) (Groups, error) {
	if len(g.keys) == 0 {
		g.single[0] = 0
		return Groups{Const: true, Codes: g.single[:]}, nil
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

// pairTable numbers the pairs of codes that occur.
type pairTable struct {
	// pairs[n] is pair number n: the first code in the upper half.
	pairs []uint64
	// dense[a<<shift|b] is 1 + the number of the pair, while the codes are small
	// enough for a table; hashed takes over beyond.
	dense  []uint32
	shift  uint
	rows   int
	hashed *hashTable
	out    [block.Rows]uint32
	spread [2][block.Rows]uint32
	one    [1]uint32
}

// denseMax bounds the direct table: 4 Mi entries are 16 MiB, about what a shared
// cache holds.
const denseMax = 1 << 22

func newPairTable() *pairTable { return &pairTable{} }

// numbers returns the number of each row's pair. Room for the codes is reserved.
func (t *pairTable) numbers(a, b Groups, rows int) Groups {
	if a.Const && b.Const {
		t.one[0] = t.number(a.Codes[0], b.Codes[0])
		return Groups{Const: true, Codes: t.one[:]}
	}
	first, second := spreadCodes(a, rows, &t.spread[0]), spreadCodes(b, rows, &t.spread[1])
	out := t.out[:rows]
	if t.hashed != nil {
		for i := range out {
			out[i] = t.number(first[i], second[i])
		}
		return Groups{Codes: out}
	}
	for i := range out {
		n := t.dense[first[i]<<t.shift|second[i]]
		if n == 0 {
			n = t.number(first[i], second[i]) + 1
		}
		out[i] = n - 1
	}
	return Groups{Codes: out}
}

func spreadCodes(g Groups, rows int, buffer *[block.Rows]uint32) []uint32 {
	if !g.Const {
		return g.Codes[:rows]
	}
	out := buffer[:rows]
	for i := range out {
		out[i] = g.Codes[0]
	}
	return out
}

// reserve makes room for first codes below a and second ones below b.
func (t *pairTable) reserve(a, b int) {
	if t.hashed != nil || (a <= t.rows && uint64(b) <= 1<<t.shift && t.dense != nil) {
		return
	}
	rows, shift := max(t.rows, 1), t.shift
	for rows < a {
		rows *= 2
	}
	for uint64(b) > 1<<shift {
		shift++
	}
	if uint64(rows)<<shift > denseMax {
		t.hashed = newHashTable()
		for n, pair := range t.pairs {
			t.hashed.put(pair, uint32(n))
		}
		t.dense = nil
		return
	}
	t.rows, t.shift = rows, shift
	t.dense = make([]uint32, rows<<shift)
	for n, pair := range t.pairs {
		t.dense[uint32(pair>>32)<<shift|uint32(pair)] = uint32(n) + 1
	}
}

// number returns the number of a pair, giving it one if it is new.
func (t *pairTable) number(a, b uint32) uint32 {
	pair := uint64(a)<<32 | uint64(b)
	if t.hashed != nil {
		n, added := t.hashed.find(pair, uint32(len(t.pairs)))
		if added {
			t.pairs = append(t.pairs, pair)
		}
		return n
	}
	slot := &t.dense[a<<t.shift|b]
	if *slot == 0 {
		t.pairs = append(t.pairs, pair)
		*slot = uint32(len(t.pairs))
	}
	return *slot - 1
}

func (t *pairTable) sizeBytes() int64 {
	size := int64(len(t.pairs))*8 + int64(len(t.dense))*4
	if t.hashed != nil {
		size += t.hashed.sizeBytes()
	}
	return size
}
