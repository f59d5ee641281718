package aggregate

import (
	"math"

	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// uniq counts the distinct values of each group exactly. Every value has a number
// (numbers have their bits, strings a code of the state's own), and a set holds
// the pairs of group and value number.
type uniq struct {
	values *hashTable // bits of numbers -> value number
	texts  *vector.Interner
	memoOf vector.Text
	memo   []uint32
	// pairs is nil while all events are of group 0: then it would hold the values once more.
	pairs  *hashTable
	counts []int64
}

func newUniq() *uniq { return &uniq{values: newHashTable(), texts: vector.NewInterner()} }

func (u *uniq) Grow(groups int) { u.counts = grown(u.counts, groups) }

func (u *uniq) Add(in *Input) {
	last, lastSet := uint64(0), false
	for i := range in.Rows {
		group := in.Groups.At(i)
		if group != 0 && u.pairs == nil {
			u.makePairs(0) // before the value has a number
		}
		pair := uint64(group)<<32 | uint64(u.number(in.Arg, i))
		if lastSet && pair == last {
			continue
		}
		last, lastSet = pair, true
		u.insert(pair)
	}
}

// insert counts a value, which has its number already, for a group.
func (u *uniq) insert(pair uint64) {
	if u.pairs == nil {
		u.counts[0] = int64(u.seen())
		return
	}
	if _, added := u.pairs.find(pair, 0); added {
		u.counts[pair>>32]++
	}
}

// seen counts the values that have numbers.
func (u *uniq) seen() int { return u.values.used + max(u.texts.Bound()-1, 0) }

// makePairs notes that all values so far are of group 0, and makes room for more pairs.
func (u *uniq) makePairs(more int) {
	u.pairs = newHashTable()
	u.pairs.reserve(u.seen() + more)
	for number := range u.values.used {
		u.pairs.put(uint64(number), 0)
	}
	for code := 1; code < u.texts.Bound(); code++ {
		u.pairs.put(uint64(code), 0)
	}
}

// number returns the number of the value at an index of the vector.
func (u *uniq) number(arg *vector.Vector, i int) uint32 {
	if arg.Type.IsText() {
		return u.textNumber(arg.Text, arg.Codes[i])
	}
	bits := uint64(0)
	if arg.Type == schema.Float64 {
		bits = math.Float64bits(arg.Floats[i] + 0) // -0 is 0
	} else {
		bits = uint64(arg.Ints[i])
	}
	n, _ := u.values.find(bits, uint32(u.values.used))
	return n
}

func (u *uniq) textNumber(text vector.Text, code uint32) uint32 {
	if u.memoOf != text {
		u.memoOf, u.memo = text, make([]uint32, text.Bound())
	}
	if len(u.memo) < text.Bound() {
		u.memo = append(u.memo, make([]uint32, text.Bound()-len(u.memo))...)
	}
	if u.memo[code] == 0 {
		u.memo[code] = u.texts.Intern(text.At(code))
	}
	return u.memo[code]
}

func (u *uniq) EndShard() {}

func (u *uniq) Merge(other State, mapping []uint32) {
	from := other.(*uniq)
	if from.pairs == nil {
		if from.seen() > 0 && mapping[0] != Dropped {
			u.mergeLone(from, mapping[0])
		}
		return
	}
	if u.pairs == nil {
		u.makePairs(from.pairs.used)
	} else {
		u.pairs.reserve(from.pairs.used)
	}
	translate := from.translation(u)
	for slot, used := range from.pairs.numbers {
		if used == 0 {
			continue
		}
		pair := from.pairs.keys[slot]
		if to := mapping[pair>>32]; to != Dropped {
			u.insert(uint64(to)<<32 | uint64(translate[uint32(pair)]))
		}
	}
}

// mergeLone takes over a state all of whose values are of one group, which is another one here.
func (u *uniq) mergeLone(from *uniq, group uint32) {
	if u.pairs == nil && group != 0 {
		u.makePairs(from.seen())
	}
	translate := from.translation(u)
	if u.pairs == nil {
		u.counts[0] = int64(u.seen())
		return
	}
	for number := range from.values.used {
		u.insert(uint64(group)<<32 | uint64(translate[number]))
	}
	for code := 1; code < from.texts.Bound(); code++ {
		u.insert(uint64(group)<<32 | uint64(translate[code]))
	}
}

// translation maps the state's value numbers to another state's.
func (u *uniq) translation(to *uniq) []uint32 {
	table := make([]uint32, max(u.values.used, u.texts.Bound()))
	to.values.reserve(u.values.used)
	for slot, used := range u.values.numbers {
		if used != 0 {
			n, _ := to.values.find(u.values.keys[slot], uint32(to.values.used))
			table[used-1] = n
		}
	}
	for code := 1; code < u.texts.Bound(); code++ {
		table[code] = to.texts.Intern(u.texts.At(uint32(code)))
	}
	return table
}

func (u *uniq) Value(group uint32) schema.Value { return schema.IntOf(u.counts[group]) }

func (u *uniq) SizeBytes() int64 {
	size := u.values.sizeBytes() + int64(u.texts.Bound())*64 + int64(len(u.memo))*4
	if u.pairs != nil {
		size += u.pairs.sizeBytes()
	}
	return size
}
