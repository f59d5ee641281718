// Package vector evaluates expressions over up to block.Rows rows at a time.
//
// A Batch is the rows at hand: those of a block that survived the filter, or rows
// of entities. It yields a Vector per column, decoded once. An Evaluator is an
// expression compiled for one goroutine: a tree of nodes that each own the buffers
// of their result, so that nothing is allocated per batch.
//
// Text never travels as strings. A text vector is codes into a Text, and whatever
// depends on one text column alone (a comparison, a regular expression, lower(x))
// is computed once per distinct code and remembered: see entries.go.
package vector

import (
	"github.com/sluice-analytics/sluice/storage/batch"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// Vector is the values of one expression for the rows of a batch. Its slices
// belong to the node that made it and hold until that node's next evaluation.
type Vector struct {
	Type schema.Type
	// Const says that every row has the value at index 0; the slices then have
	// one element.
	Const bool
	// Null has the bit of every null row, or is nil. Text has none: its null is
	// code 0. A null row's value is zero in a column; what stands in its place in a
	// vector that was computed means nothing.
	Null batch.Bitmap
	// Ints holds Int64, Timestamp and Bool; Floats Float64; Codes text.
	Ints   []int64
	Floats []float64
	Codes  []uint32
	// Text gives the strings of Codes.
	Text Text
}

// Text is a table of strings. Two vectors whose Text is the same pointer share
// their codes.
type Text interface {
	// At returns the string of a code, which is not 0. The string stays valid.
	At(code uint32) string
	// Bound returns a number above every code.
	Bound() int
}

// index is the place of row r's value in the vector's slices.
func (v *Vector) index(r int) int {
	if v.Const {
		return 0
	}
	return r
}

// IsNull reports whether row r is null.
func (v *Vector) IsNull(r int) bool {
	r = v.index(r)
	if v.Type.IsText() {
		return v.Codes[r] == 0
	}
	return v.Null.Get(r)
}

// Value returns row r as a single value.
func (v *Vector) Value(r int) schema.Value {
	if v.IsNull(r) {
		return schema.NullOf(v.Type)
	}
	r = v.index(r)
	switch v.Type {
	case schema.Float64:
		return schema.FloatOf(v.Floats[r])
	case schema.String, schema.StringList:
		return schema.Value{Type: v.Type, Text: v.Text.At(v.Codes[r])}
	case schema.Unknown:
		return schema.NullOf(schema.Unknown)
	default:
		return schema.Value{Type: v.Type, Int: v.Ints[r]}
	}
}

// HasNull reports whether some row may be null.
func (v *Vector) HasNull() bool { return v.Null != nil || v.Type.IsText() || v.Type == schema.Unknown }

// constant makes a vector of one value for all rows.
func constant(value schema.Value) *Vector {
	v := &Vector{Type: value.Type, Const: true}
	if value.Null && !value.Type.IsText() {
		v.Null = batch.Bitmap{1}
	}
	switch value.Type {
	case schema.Float64:
		v.Floats = []float64{value.Float}
	case schema.String, schema.StringList:
		v.Codes = []uint32{0}
		text := NewInterner()
		if !value.Null {
			v.Codes[0] = text.Intern(value.Text)
		}
		v.Text = text
	default:
		v.Ints = []int64{value.Int}
	}
	return v
}
