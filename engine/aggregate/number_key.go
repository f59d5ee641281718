package aggregate

import (
	"math"

	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/storage/batch"
	"github.com/sluice-analytics/sluice/storage/block"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// numberKey numbers whole numbers, bools, times and doubles.
type numberKey struct {
	values *vector.Evaluator
	table  *hashTable
	// direct is the table of small whole numbers: 1 + the code, 0 where unknown.
	direct []uint32
	// recent remembers the codes of other values, each at the place that recentPlace
	// gives it.
	recent *[1 << recentBits]recentCode
	seen   []schema.Value
	null   uint32 // 1 + the code of null, 0 where none was seen
	bits   [block.Rows]int64
	out    [block.Rows]uint32
}

// recentCode is a value's bits and 1 + its code, 0 where the place is free.
type recentCode struct {
	bits int64
	code uint32
}

const (
	// directMax bounds the numbers that are looked up without hashing: states, hours,
	// years, ports.
	directMax = 1 << 16
	// recentBits is the number of bits of a place among recent values, of which a core
	// keeps so many close.
	recentBits = 10
)

// recentPlace spreads bits over the places: the upper bits of a product depend on all
// bits of the factor below them.
func recentPlace(bits int64) uint64 { return uint64(bits) * 0x9e3779b97f4a7c15 >> (64 - recentBits) }

func (k *numberKey) Codes(b *vector.Batch) (Groups, error) {
	v, err := k.values.Eval(b)
	if err != nil {
		return Groups{}, err
	}
	bits := v.Ints
	if v.Type == schema.Float64 {
		bits = k.floatBits(v.Floats)
	} else if v.Null != nil {
		bits = append(k.bits[:0], bits...)
	}
	if v.Null != nil && !likeSome(bits, v.Null) {
		return Groups{Const: true, Codes: k.allNull()}, nil
	}
	out := k.out[:len(bits)]
	if v.Type == schema.Float64 {
		k.lookUp(bits, out)
	} else {
		k.lookUpWhole(bits, out)
	}
	if v.Null != nil {
		k.putNull(v.Null, out)
	}
	return Groups{Const: v.Const, Codes: out}, nil
}

// floatBits returns the bits of doubles. -0 is 0.
func (k *numberKey) floatBits(values []float64) []int64 {
	bits := k.bits[:len(values)]
	for i, value := range values {
		bits[i] = int64(math.Float64bits(value + 0))
	}
	return bits
}

// likeSome makes the values of null rows, which mean nothing, like that of some row that
// is not null, so that they can be looked up as any others; it reports whether there is one.
func likeSome(bits []int64, null batch.Bitmap) bool {
	first := 0
	for first < len(bits) && null.Get(first) {
		first++
	}
	if first == len(bits) {
		return false
	}
	some := bits[first]
	for i := range bits {
		isNull := -int64(null[i>>6] >> (uint(i) & 63) & 1)
		bits[i] ^= (bits[i] ^ some) & isNull
	}
	return true
}

// allNull returns the code of null, for a batch of nothing else.
func (k *numberKey) allNull() []uint32 {
	k.out[0] = k.nullCode()
	return k.out[:1]
}

// putNull writes the code of null at the rows that are.
func (k *numberKey) putNull(null batch.Bitmap, out []uint32) {
	code, known := k.null, k.null != 0
	for i := range out {
		isNull := -uint32(null[i>>6] >> (uint(i) & 63) & 1)
		if isNull != 0 && !known {
			code, known = k.nullCode()+1, true
		}
		out[i] ^= (out[i] ^ (code - 1)) & isNull
	}
}

// lookUpWhole writes the codes of whole numbers.
func (k *numberKey) lookUpWhole(values []int64, out []uint32) {
	if k.direct == nil {
		k.direct = make([]uint32, directMax)
		k.recent = new([1 << recentBits]recentCode)
	}
	direct := k.direct[:directMax]
	out = out[:len(values)]
	for i, value := range values {
		if uint64(value) >= directMax {
			out[i] = k.remember(&k.recent[recentPlace(value)], value)
			continue
		}
		if direct[value] == 0 {
			direct[value] = k.learn(value) + 1
		}
		out[i] = direct[value] - 1
	}
}

// lookUp writes the codes of the bits of doubles.
func (k *numberKey) lookUp(values []int64, out []uint32) {
	if k.recent == nil {
		k.recent = new([1 << recentBits]recentCode)
	}
	recent := k.recent
	out = out[:len(values)]
	for i, value := range values {
		place := &recent[recentPlace(value)]
		if place.bits == value && place.code != 0 {
			out[i] = place.code - 1
			continue
		}
		out[i] = k.remember(place, value)
	}
}

// remember returns the code of a value, and keeps it at its place.
func (k *numberKey) remember(place *recentCode, value int64) uint32 {
	if place.bits != value || place.code == 0 {
		*place = recentCode{value, k.learn(value) + 1}
	}
	return place.code - 1
}

// learn returns the code of a value, giving it one if it is new.
func (k *numberKey) learn(value int64) uint32 {
	code, added := k.table.find(uint64(value), uint32(len(k.seen)))
	if added {
		k.seen = append(k.seen, k.decode(value))
	}
	return code
}

func (k *numberKey) decode(value int64) schema.Value {
	if k.values.Type == schema.Float64 {
		return schema.FloatOf(math.Float64frombits(uint64(value)))
	}
	return schema.Value{Type: k.values.Type, Int: value}
}

func (k *numberKey) nullCode() uint32 {
	if k.null == 0 {
		k.seen = append(k.seen, schema.NullOf(k.values.Type))
		k.null = uint32(len(k.seen))
	}
	return k.null - 1
}

func (k *numberKey) Len() int                       { return len(k.seen) }
func (k *numberKey) Value(code uint32) schema.Value { return k.seen[code] }
