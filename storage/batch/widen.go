package batch

import (
	"encoding/binary"
	"strconv"

	"github.com/sluice-analytics/sluice/storage/schema"
)

// convert sets a value in a column of another type. A value that the column's type
// can hold is converted; one that needs a wider type waits until the row is sure to
// stay, because narrowing a column again would cost a copy of it.
func (b *Builder) convert(c *column, v schema.Value) {
	if wider(c.typ, v) != c.typ {
		b.deferred = append(b.deferred, deferredValue{column: c, value: v})
		return
	}
	b.store(c, v)
}

// convertText is convert for text, of which only a deferred value needs a copy.
func (b *Builder) convertText(c *column, value []byte) {
	b.deferred = append(b.deferred, deferredValue{column: c, value: schema.StringOf(string(value))})
}

// settle widens a column for a value of the row that is being completed.
func (b *Builder) settle(d deferredValue) {
	b.widen(d.column, d.value)
	b.store(d.column, d.value)
}

// wider is the type that a column of type typ needs for one more value: as
// schema.Widen, but whole numbers without an exact double do not become doubles.
func wider(typ schema.Type, v schema.Value) schema.Type {
	if typ == schema.Float64 && v.Type == schema.Int64 && !schema.ExactFloat(v.Int) {
		return schema.String
	}
	return schema.Widen(typ, v.Type)
}

// store appends the value for the current row, converted to the column's type, which
// can hold it; put does it for the first row without a slot.
func (b *Builder) store(c *column, v schema.Value) {
	c.pad(b.rows)
	b.put(c, v)
}

func (b *Builder) put(c *column, v schema.Value) {
	switch c.typ {
	case schema.Float64:
		value := v.Float
		if v.Type == schema.Int64 {
			value = float64(v.Int)
		}
		c.floats = append(c.floats, value)
	case schema.String:
		b.scratch = appendValueText(b.scratch[:0], v)
		b.appendText(c, b.scratch)
	case schema.StringList:
		b.scratch = appendList(b.scratch[:0], v)
		b.appendText(c, b.scratch)
	default:
		c.ints = append(c.ints, v.Int)
	}
}

// appendList writes the stored form of a list: of the value itself, or with the
// value's text as its only item.
func appendList(to []byte, v schema.Value) []byte {
	if v.Type == schema.StringList {
		return append(to, v.Text...)
	}
	text := v.AsText()
	to = binary.AppendUvarint(to, uint64(len(text)))
	return append(to, text...)
}

// widen changes the column's type to one that also holds v.
func (b *Builder) widen(c *column, v schema.Value) {
	target := wider(c.typ, v)
	if c.typ == schema.Int64 && target == schema.Float64 && !c.exactFloats() {
		target = schema.String
	}
	if target == c.typ {
		return
	}
	c.pad(b.rows)
	old := *c
	c.ints, c.floats, c.codes, c.strings = nil, nil, nil, Strings{}
	c.table.reset()
	c.dictionary = nil
	b.width += widthOf(target) - widthOf(c.typ)
	c.typ = target
	c.allocate(max(b.hint, b.rows+1))
	for row := range b.rows {
		if old.nulls.Get(row) {
			c.pad(row + 1)
			continue
		}
		b.put(c, old.value(row))
	}
}

// value returns the value of a row that has one.
func (c *column) value(row int) schema.Value {
	switch {
	case c.typ.IsText():
		return schema.Value{Type: c.typ, Text: string(c.strings.At(int(c.codes[row] - 1)))}
	case c.typ == schema.Float64:
		return schema.FloatOf(c.floats[row])
	default:
		return schema.Value{Type: c.typ, Int: c.ints[row]}
	}
}

func (c *column) exactFloats() bool {
	for _, v := range c.ints {
		if !schema.ExactFloat(v) {
			return false
		}
	}
	return true
}

// appendValueText is schema.Value.AsText without the garbage for the usual types.
func appendValueText(to []byte, v schema.Value) []byte {
	switch v.Type {
	case schema.Int64:
		return strconv.AppendInt(to, v.Int, 10)
	case schema.Bool:
		return strconv.AppendBool(to, v.Int != 0)
	default:
		return append(to, v.AsText()...)
	}
}
