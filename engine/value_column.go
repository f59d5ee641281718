package engine

import (
	"slices"

	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/storage/block"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// valueColumn is the buffers of a column that is made value by value, batch after batch.
type valueColumn struct {
	vector vector.Vector
	text   *vector.Interner
}

// open returns the column without values; those before are gone.
func (c *valueColumn) open(typ schema.Type) *vector.Vector {
	if c.text == nil || c.text.Bound() > block.Rows*16 {
		c.text = vector.NewInterner()
	}
	v := &c.vector
	*v = vector.Vector{Type: typ, Text: c.text, Ints: v.Ints[:0], Floats: v.Floats[:0], Codes: v.Codes[:0]}
	return v
}

// append adds the value of a row, rows being how many there are going to be.
func (c *valueColumn) append(value schema.Value, row, rows int) {
	v := &c.vector
	appendValue(v, c.text, value)
	if value.Null && !v.Type.IsText() {
		if v.Null == nil {
			v.Null = slices.Grow(v.Null, (rows+63)/64)[:(rows+63)/64]
		}
		v.Null.Set(row)
	}
}

// appendValue adds one value to the list that a vector of its type has. Null is code 0 or
// zero; to mark the row is left to the caller.
func appendValue(v *vector.Vector, text *vector.Interner, value schema.Value) {
	switch {
	case v.Type.IsText():
		code := uint32(0)
		if !value.Null {
			code = text.Intern(value.Text)
		}
		v.Codes = append(v.Codes, code)
	case v.Type == schema.Float64:
		v.Floats = append(v.Floats, value.Float)
	default:
		v.Ints = append(v.Ints, value.Int)
	}
}
