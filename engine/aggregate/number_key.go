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
	// direct is the table of small whole numbers, from directLow on: 1 + the code, 0
	// where unknown.
	direct *[directCount]uint32
	// recent remembers the codes of other values, each at the place that recentPlace
	// gives it.
	recent *[1 << recentBits]recentCode
	seen   []schema.Value
	null   uint32 // 1 + the code of null, 0 where none was seen
	// wholes and doubles are buffers of values.
	wholes  []int64
	doubles []float64
	out     [block.Rows]uint32
	// decimals knows the codes of small decimals, where values are made of one column of
	// doubles alone; else nil.
	decimals *decimalCodes
	// zero is added to doubles: 0 makes -0 a 0, and -0 leaves everything as it is.
	zero float64
}

// recentCode is a value's bits and 1 + its code, 0 where the place is free.
type recentCode struct {
	bits int64
	code uint32
}

const (
	// directCount bounds the numbers that are looked up without hashing: states, hours,
	// years, ports, and some below 0.
	directCount = 1 << 16
	directLow   = -1 << 10
	// recentBits is the number of bits of a place among recent values, of which a core
	// keeps so many close.
	recentBits = 10
)

// recentPlace spreads bits over the places: the upper bits of a product depend on all
// bits of the factor below them.
func recentPlace(bits int64) uint64 { return uint64(bits) * 0x9e3779b97f4a7c15 >> (64 - recentBits) }

func (k *numberKey) Codes(b *vector.Batch) (Groups, error) {
	if k.decimals != nil {
		if groups, ok, err := k.decimals.codes(k, b); ok || err != nil {
			return groups, err
		}
	}
	return k.evaluate(b)
}

// evaluate computes the values of all rows and looks them up.
func (k *numberKey) evaluate(b *vector.Batch) (Groups, error) {
	v, err := k.values.Eval(b)
	if err != nil {
		return Groups{}, err
	}
	wholes, doubles := v.Ints, v.Floats
	if v.Null != nil {
		first := firstPresent(v.Null, len(wholes)+len(doubles))
		if first < 0 {
			return Groups{Const: true, Codes: k.allNull()}, nil
		}
		wholes = likeRow(&k.wholes, wholes, v.Null, first)
		doubles = likeRow(&k.doubles, doubles, v.Null, first)
	}
	out := k.out[:len(wholes)+len(doubles)]
	k.lookUpWholes(wholes, out[:len(wholes)])
	k.lookUp(doubles, out[len(wholes):])
	if v.Null != nil {
		k.putNull(v.Null, out)
	}
	return Groups{Const: v.Const, Codes: out}, nil
}

// firstPresent returns the first row that is not null, or -1.
func firstPresent(null batch.Bitmap, rows int) int {
	for r := range rows {
		if !null.Get(r) {
			return r
		}
	}
	return -1
}

// likeRow returns values in the buffer, those of null rows, which mean nothing, like that of
// the row given, so that they can be looked up as any others.
func likeRow[T int64 | float64](buffer *[]T, values []T, null batch.Bitmap, row int) []T {
	*buffer = append((*buffer)[:0], values...)
	out := *buffer
	for i := range out {
		if null.Get(i) {
			out[i] = values[row]
		}
	}
	return out
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

// lookUpWholes writes the codes of whole numbers.
func (k *numberKey) lookUpWholes(values []int64, out []uint32) {
	if k.direct == nil && len(values) > 0 {
		k.direct = new([directCount]uint32)
		k.recent = new([1 << recentBits]recentCode)
	}
	direct, recent := k.direct, k.recent
	out = out[:len(values)]
	for i, value := range values {
		number := uint64(value - directLow)
		if number >= directCount {
			place := &recent[recentPlace(value)]
			if place.bits != value || place.code == 0 {
				k.remember(place, value)
			}
			out[i] = place.code - 1
			continue
		}
		code := direct[number]
		if code == 0 {
			code = k.learn(value) + 1
			direct[number] = code
		}
		out[i] = code - 1
	}
}

// lookUp writes the codes of doubles, which are told by their bits. -0 is 0, unless zero
// says otherwise.
func (k *numberKey) lookUp(values []float64, out []uint32) {
	if k.recent == nil {
		k.recent = new([1 << recentBits]recentCode)
	}
	recent, zero := k.recent, k.zero
	out = out[:len(values)]
	for i, value := range values {
		bits := int64(math.Float64bits(value + zero))
		place := &recent[recentPlace(bits)]
		if place.bits != bits || place.code == 0 {
			k.remember(place, bits)
		}
		out[i] = place.code - 1
	}
}

// remember puts a value at its place.
func (k *numberKey) remember(place *recentCode, value int64) {
	*place = recentCode{value, k.learn(value) + 1}
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
