package aggregate

import (
	"math"

	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/block"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// Key gives the rows of a batch small codes by the value of one group key. Codes
// are dense, in the order in which the values are first seen.
type Key interface {
	// Codes returns the code of every row; they hold until the next call.
	Codes(b *vector.Batch) (Groups, error)
	// Len returns the number of values seen.
	Len() int
	// Value returns the value of a code.
	Value(code uint32) schema.Value
}

// NewKey returns the key of an expression's values.
func NewKey(values *vector.Evaluator) Key {
	if values.Type.IsText() {
		return &textKey{values: values, ref: values.Column(), strings: map[string]uint32{}}
	}
	return &numberKey{values: values, table: newHashTable()}
}

// textKey numbers strings. Codes of the vectors' own tables are translated through
// a memo per table; the first dictionary's memo is kept for the whole query.
type textKey struct {
	values *vector.Evaluator
	// ref is the column whose values these are, nil where they are computed.
	ref     *expression.Ref
	home    textMemo
	other   textMemo
	strings map[string]uint32
	seen    []schema.Value
	out     [block.Rows]uint32
}

// textMemo translates the codes of one Text: 1 + the key's code, 0 where unknown.
type textMemo struct {
	of    vector.Text
	codes []uint32
}

func (k *textKey) Codes(b *vector.Batch) (Groups, error) {
	v, err := k.values.Eval(b)
	if err != nil {
		return Groups{}, err
	}
	memo := k.memo(v.Text)
	out := k.out[:len(v.Codes)]
	for i, code := range v.Codes {
		known := memo.codes[code]
		if known == 0 {
			known = k.learn(v.Type, v.Text, code) + 1
			memo.codes[code] = known
		}
		out[i] = known - 1
	}
	return Groups{Const: v.Const, Codes: out}, nil
}

// memo returns the memo of a table of strings.
func (k *textKey) memo(text vector.Text) *textMemo {
	memo := &k.other
	if _, lasting := text.(*vector.DictionaryText); lasting && (k.home.of == nil || k.home.of == text) {
		memo = &k.home
	}
	if memo.of != text {
		memo.of = text
		memo.codes = make([]uint32, text.Bound())
	}
	if bound := text.Bound(); len(memo.codes) < bound {
		memo.codes = append(memo.codes, make([]uint32, bound-len(memo.codes))...)
	}
	return memo
}

// code returns the key's code of a code of a table of strings.
func (k *textKey) code(text vector.Text, code uint32) uint32 {
	memo := k.memo(text)
	if memo.codes[code] == 0 {
		memo.codes[code] = k.learn(k.values.Type, text, code) + 1
	}
	return memo.codes[code] - 1
}

// learn gives a string, or null, its code.
func (k *textKey) learn(typ schema.Type, text vector.Text, of uint32) uint32 {
	value, name := schema.NullOf(typ), "n"
	if of != 0 {
		value = schema.Value{Type: typ, Text: text.At(of)}
		name = "v" + value.Text
	}
	code, ok := k.strings[name]
	if !ok {
		code = uint32(len(k.seen))
		k.strings[name] = code
		k.seen = append(k.seen, value)
	}
	return code
}

func (k *textKey) Len() int                       { return len(k.seen) }
func (k *textKey) Value(code uint32) schema.Value { return k.seen[code] }

// numberKey numbers whole numbers, bools, times and doubles, these also by bins.
type numberKey struct {
	values *vector.Evaluator
	bins   Edges // nil for none
	table  *hashTable
	seen   []schema.Value
	null   uint32 // 1 + the code of null, 0 where none was seen
	// last remembers the latest value: neighbours are often equal.
	last     uint64
	lastCode uint32
	hasLast  bool
	lower    [block.Rows]float64
	bits     [block.Rows]uint64
	out      [block.Rows]uint32
}

// NewBinKey returns the key of the bins of a double; there is at least one edge.
func NewBinKey(values *vector.Evaluator, bins Edges) Key {
	return &numberKey{values: values, bins: bins, table: newHashTable()}
}

func (k *numberKey) Codes(b *vector.Batch) (Groups, error) {
	v, err := k.values.Eval(b)
	if err != nil {
		return Groups{}, err
	}
	bits := k.encode(v)
	out := k.out[:len(bits)]
	for i, value := range bits {
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

// encode returns the bits of the values, or of their bins' edges. -0 is 0.
func (k *numberKey) encode(v *vector.Vector) []uint64 {
	if v.Type != schema.Float64 {
		bits := k.bits[:len(v.Ints)]
		for i, value := range v.Ints {
			bits[i] = uint64(value)
		}
		return bits
	}
	floats := v.Floats
	if k.bins != nil {
		floats = k.lower[:len(floats)]
		k.bins.lower(v.Floats, floats)
	}
	bits := k.bits[:len(floats)]
	for i, value := range floats {
		bits[i] = math.Float64bits(value + 0)
	}
	return bits
}

func (k *numberKey) learn(value uint64) {
	code, added := k.table.find(value, uint32(len(k.seen)))
	if added {
		k.seen = append(k.seen, k.decode(value))
	}
	k.last, k.lastCode, k.hasLast = value, code, true
}

func (k *numberKey) decode(bits uint64) schema.Value {
	if k.values.Type == schema.Float64 {
		return schema.FloatOf(math.Float64frombits(bits))
	}
	return schema.Value{Type: k.values.Type, Int: int64(bits)}
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
