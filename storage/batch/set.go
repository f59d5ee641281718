package batch

import (
	"math"

	"github.com/sluice-analytics/sluice/storage/schema"
)

// SetInt sets a whole number in the current row.
func (b *Builder) SetInt(column int, value int64) {
	c := b.columns[column]
	if !b.ready(c, schema.Int64) {
		b.convert(c, schema.IntOf(value))
		return
	}
	c.ints = append(c.ints, value)
}

// SetBool sets a truth value in the current row.
func (b *Builder) SetBool(column int, value bool) {
	c := b.columns[column]
	if !b.ready(c, schema.Bool) {
		b.convert(c, schema.BoolOf(value))
		return
	}
	c.ints = append(c.ints, schema.BoolOf(value).Int)
}

// SetTimestamp sets a moment, microseconds since 1970-01-01 UTC, in the current row.
func (b *Builder) SetTimestamp(column int, us int64) {
	c := b.columns[column]
	if !b.ready(c, schema.Timestamp) {
		b.convert(c, schema.TimestampOf(us))
		return
	}
	c.ints = append(c.ints, us)
}

// SetFloat sets a double in the current row; NaN and the infinities become null.
func (b *Builder) SetFloat(column int, value float64) {
	if math.IsNaN(value) || math.IsInf(value, 0) {
		b.SetNull(column)
		return
	}
	c := b.columns[column]
	if !b.ready(c, schema.Float64) {
		b.convert(c, schema.FloatOf(value))
		return
	}
	c.floats = append(c.floats, value)
}

// SetText sets a string, which must be valid UTF-8 and is copied.
func (b *Builder) SetText(column int, value []byte) {
	c := b.columns[column]
	if !b.ready(c, schema.String) {
		if c.typ == schema.StringList {
			b.convert(c, schema.StringOf(string(value)))
			return
		}
		b.convertText(c, value)
		return
	}
	b.appendText(c, value)
}

// SetList sets a list of strings given in the form of schema.EncodeList; the form is
// copied.
func (b *Builder) SetList(column int, form []byte) {
	c := b.columns[column]
	if !b.ready(c, schema.StringList) {
		b.convert(c, schema.Value{Type: schema.StringList, Text: string(form)})
		return
	}
	b.appendText(c, form)
}

// SetNull says that the row has the property without a value. A batch that knows no
// value of it either holds it as a column of type Unknown.
func (b *Builder) SetNull(column int) {
	c := b.columns[column]
	if c.setRow == b.rows {
		b.unset(c)
	}
	c.setRow = b.rows
	if !c.seen {
		b.see(c)
	}
}

func (b *Builder) appendText(c *column, value []byte) {
	c.appendText(value)
	if c.added {
		b.text += len(value) + stringHead
	}
}

// stringHead is what a string takes in memory besides its bytes.
const stringHead = 4

// ready prepares the column for a value of the type in the current row. It reports
// false where the column has another type.
func (b *Builder) ready(c *column, typ schema.Type) bool {
	if c.setRow == b.rows {
		b.unset(c)
	}
	c.setRow = b.rows
	if c.typ != typ {
		if c.typ != schema.Unknown {
			return false
		}
		b.adopt(c, typ, 1)
	}
	if c.length() < b.rows {
		c.pad(b.rows)
	}
	return true
}

// adopt gives a column without a value its first type, and room for some more rows.
func (b *Builder) adopt(c *column, typ schema.Type, rows int) {
	if !c.seen {
		b.see(c)
	}
	c.typ, c.typeRow = typ, b.rows
	c.allocate(max(b.hint, b.rows+rows))
	b.width += widthOf(typ)
}

func (b *Builder) see(c *column) {
	c.seen, c.seenRow = true, b.rows
	b.order = append(b.order, b.index[c.name])
}

func widthOf(typ schema.Type) int {
	switch {
	case typ == schema.Unknown:
		return 0
	case typ.IsText():
		return 4
	default:
		return 8
	}
}

// unset takes back what the current row set.
func (b *Builder) unset(c *column) {
	for i := range b.deferred {
		if b.deferred[i].column == c {
			b.deferred = append(b.deferred[:i], b.deferred[i+1:]...)
			break
		}
	}
	if c.added && c.length() > b.rows {
		last := c.strings.Len() - 1
		b.text -= len(c.strings.At(last)) + stringHead
	}
	c.truncate(b.rows)
	if c.typeRow == b.rows {
		b.width -= widthOf(c.typ)
		c.forget()
	}
	c.setRow = none
}
