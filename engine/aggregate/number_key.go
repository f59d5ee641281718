package aggregate

import (
	"math"

	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/storage/block"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// numberKey numbers whole numbers, bools, times and doubles.
type numberKey struct {
	values *vector.Evaluator
	table  *hashTable
	// direct is the table of small whole numbers: 1 + the code, 0 where unknown.
	direct []uint32
	seen   []schema.Value
	null   uint32 // 1 + the code of null, 0 where none was seen
	// last remembers the latest value: neighbours are often equal.
	last     uint64
	lastCode uint32
	hasLast  bool
	bits     [block.Rows]uint64
	out      [block.Rows]uint32
}

// directMax bounds the numbers that are looked up without hashing: states, hours,
// years, ports.
const directMax = 1 << 16

func (k *numberKey) Codes(b *vector.Batch) (Groups, error) {
	v, err := k.values.Eval(b)
	if err != nil {
		return Groups{}, err
	}
	if v.Type != schema.Float64 && v.Null == nil {
		return Groups{Const: v.Const, Codes: k.wholes(v.Ints)}, nil
	}
	values := k.encode(v)
	out := k.out[:len(values)]
	for i, value := range values {
		if v.Null.Get(i) {
			out[i] = k.nullCode()
			continue
		}
		if !k.hasLast || value != k.last {
			k.learn(value)
		}
		out[i] = k.lastCode
	}
	return Groups{Const: v.Const, Codes: out}, nil
}

// wholes returns the codes of whole numbers.
func (k *numberKey) wholes(values []int64) []uint32 {
	if k.direct == nil {
		k.direct = make([]uint32, directMax)
	}
	direct, out := k.direct, k.out[:len(values)]
	for i, value := range values {
		if uint64(value) < directMax && direct[value] != 0 {
			out[i] = direct[value] - 1
			continue
		}
		if !k.hasLast || uint64(value) != k.last {
			k.learn(uint64(value))
		}
		if uint64(value) < directMax {
			direct[value] = k.lastCode + 1
		}
		out[i] = k.lastCode
	}
	return out
}

// encode returns the bits of the values. -0 is 0.
func (k *numberKey) encode(v *vector.Vector) []uint64 {
	if v.Type != schema.Float64 {
		values := k.bits[:len(v.Ints)]
		for i, value := range v.Ints {
			values[i] = uint64(value)
		}
		return values
	}
	values := k.bits[:len(v.Floats)]
	for i, value := range v.Floats {
		values[i] = math.Float64bits(value + 0)
	}
	return values
}

func (k *numberKey) learn(value uint64) {
	code, added := k.table.find(value, uint32(len(k.seen)))
	if added {
		k.seen = append(k.seen, k.decode(value))
	}
	k.last, k.lastCode, k.hasLast = value, code, true
}

func (k *numberKey) decode(value uint64) schema.Value {
	if k.values.Type == schema.Float64 {
		return schema.FloatOf(math.Float64frombits(value))
	}
	return schema.Value{Type: k.values.Type, Int: int64(value)}
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
