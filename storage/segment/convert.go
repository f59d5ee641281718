package segment

import (
	"slices"

	"github.com/sluice-analytics/sluice/storage/batch"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// widenAll returns the type that holds the values of all columns: schema.Widen of
// their types, but text where whole numbers would lose digits as doubles. target is
// the type that the dataset has.
func widenAll(columns []typed, target schema.Type) schema.Type {
	wide := schema.Unknown
	for _, c := range columns {
		wide = schema.Widen(wide, c.typ)
	}
	if wide != schema.Float64 && (wide != schema.Int64 || target != schema.Float64) {
		return wide
	}
	for _, c := range columns {
		if c.typ == schema.Int64 && !c.exact() {
			return schema.String
		}
	}
	return wide
}

// widen returns the type in which a column is stored.
func (l Layout) widen(name string, columns []typed, target schema.Type) schema.Type {
	if slices.Contains(l.Texts, name) {
		return schema.String
	}
	return widenAll(columns, target)
}

// typed is a part of a column, for widenAll. exact reports whether its whole numbers
// all have exact doubles.
type typed struct {
	typ   schema.Type
	exact func() bool
}

// exactInts reports whether all whole numbers have exact doubles.
func exactInts(values []int64) bool {
	for _, v := range values {
		if !schema.ExactFloat(v) {
			return false
		}
	}
	return true
}

// convert returns the column with values of the type, which schema.Widen has given.
// The column itself stays as it is.
func convert(c batch.Column, to schema.Type) batch.Column {
	switch {
	case c.Type == to:
		return c
	case c.Type == schema.Unknown:
		return c
	case to == schema.Float64 && c.Type == schema.Int64:
		floats := make([]float64, len(c.Ints))
		for i, v := range c.Ints {
			floats[i] = float64(v)
		}
		return batch.Column{Name: c.Name, Type: to, Null: c.Null, Floats: floats}
	case c.Type.IsText():
		return convertStrings(c, to)
	case c.Type == schema.Float64:
		return convertScalars(c, to, c.Floats, schema.FloatOf)
	default:
		typ := c.Type
		return convertScalars(c, to, c.Ints, func(v int64) schema.Value { return schema.Value{Type: typ, Int: v} })
	}
}

// convertStrings makes lists of strings, or shows lists as text.
func convertStrings(c batch.Column, to schema.Type) batch.Column {
	out := batch.Column{Name: c.Name, Type: to, Codes: c.Codes}
	for i := range c.Strings.Len() {
		value := schema.Value{Type: c.Type, Text: string(c.Strings.At(i))}
		out.Strings.Append([]byte(textOf(value, to)))
	}
	return out
}

// convertScalars makes text, once per different value.
func convertScalars[T comparable](c batch.Column, to schema.Type, from []T, valueOf func(T) schema.Value) batch.Column {
	out := batch.Column{Name: c.Name, Type: to, Codes: make([]uint32, len(from))}
	known := map[T]uint32{}
	for row, v := range from {
		if c.Null.Get(row) {
			continue
		}
		code, ok := known[v]
		if !ok {
			out.Strings.Append([]byte(textOf(valueOf(v), to)))
			code = uint32(out.Strings.Len())
			known[v] = code
		}
		out.Codes[row] = code
	}
	return out
}

// textOf is the stored form of a value as String or as a list of one item.
func textOf(v schema.Value, to schema.Type) string {
	if to == schema.StringList {
		return schema.EncodeList([]string{v.AsText()})
	}
	return v.AsText()
}
