package aggregate

import (
	"math"

	"github.com/sluice-analytics/sluice/engine/vector"
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
	if values.OfActors() {
		return &actorKey{Key: newRowKey(values)}
	}
	return newRowKey(values)
}

// NewValueKey returns the key of an expression whose values are computed with afterwards: zero
// and negative zero, which are one group but not one text, have a code each.
func NewValueKey(values *vector.Evaluator) Key {
	key := NewKey(values)
	if number, ok := key.(*numberKey); ok {
		number.decimals, number.zero = nil, math.Copysign(0, -1)
	}
	return key
}

// newRowKey returns a key that computes its values row by row.
func newRowKey(values *vector.Evaluator) Key {
	// What depends on one text column alone is looked up by its codes, which may lie in runs. Doubles are left to the
	// key that knows which of them are equal.
	if entry := values.Entry(); entry != nil && values.Type != schema.Float64 {
		return &textKey{values: entry.Column, ref: &entry.Ref, entry: entry, typ: values.Type, strings: map[string]uint32{}}
	}
	if values.Type.IsText() {
		return &textKey{values: values, ref: values.Column(), typ: values.Type, strings: map[string]uint32{}}
	}
	key := &numberKey{values: values, table: newHashTable()}
	if values.OnlyDouble() != nil {
		key.decimals = &decimalCodes{known: map[float64]*[columnsMax]uint32{}}
	}
	return key
}
