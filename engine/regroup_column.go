package engine

import (
	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/batch"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// gatheredColumn collects the values of a column for a batch, whose strings have codes of
// their own.
type gatheredColumn struct {
	ref    expression.Ref
	typ    schema.Type
	values batch.Column
	// local holds the batch's codes of the codes of text, 0 where they have none yet.
	text  vector.Text
	local []uint32
}

func (c *gatheredColumn) reset() {
	c.values = batch.Column{Name: c.ref.Name, Type: c.typ}
	c.text = nil
}

// append adds rows that stand at first in the batch.
func (c *gatheredColumn) append(v *vector.Vector, first, rows int) {
	switch {
	case c.typ.IsText():
		c.appendText(v, rows)
		return
	case c.typ == schema.Float64:
		c.values.Floats = appendLanes(c.values.Floats, v.Floats, v.Const, rows)
	default:
		c.values.Ints = appendLanes(c.values.Ints, v.Ints, v.Const, rows)
	}
	if v.Null == nil {
		return
	}
	c.values.Null = c.values.Null.Grown(first + rows)
	for i := range rows {
		if v.IsNull(i) {
			c.values.Null.Set(first + i)
		}
	}
}

func (c *gatheredColumn) appendText(v *vector.Vector, rows int) {
	if c.text != v.Text {
		c.text = v.Text
		clear(c.local)
	}
	if bound := v.Text.Bound(); len(c.local) < bound {
		c.local = append(c.local, make([]uint32, bound-len(c.local))...)
	}
	start := len(c.values.Codes)
	c.values.Codes = appendLanes(c.values.Codes, v.Codes, v.Const, rows)
	codes := c.values.Codes[start:]
	for i, code := range codes {
		if code == 0 {
			continue
		}
		known := c.local[code]
		if known == 0 {
			known = c.add(v.Text.At(code))
			c.local[code] = known
		}
		codes[i] = known
	}
}

// add appends a string and returns its code.
func (c *gatheredColumn) add(value string) uint32 {
	c.values.Strings.AppendText(value)
	return uint32(c.values.Strings.Len())
}

// finish hands the column over, and tells its memory.
func (c *gatheredColumn) finish(rows int) (batch.Column, int) {
	values := c.values
	if values.Null != nil {
		values.Null = values.Null.Grown(rows)
	}
	c.values = batch.Column{}
	return values, 8*(cap(values.Ints)+cap(values.Floats)+cap(values.Null)) +
		4*(cap(values.Codes)+cap(values.Strings.Ends)) + cap(values.Strings.Bytes)
}
