package segment

import (
	"github.com/sluice-analytics/sluice/storage/batch"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// batchColumn is one column of the events of some batches. It puts the values of
// all batches in one piece, with text as final codes, and picks from it section by
// section.
type batchColumn struct {
	layout Layout
	parts  []part
	order  *ordering
	// columns holds the column of each part, nil where it has none.
	columns   []*batch.Column
	described schema.Column

	// all holds the values by ordinal.
	all values
}

func (c *batchColumn) column() schema.Column { return c.described }

func (c *batchColumn) release() { c.all = values{} }

// prepare decides on type and inline, and lines the values up by ordinal.
func (c *batchColumn) prepare() error {
	c.described.Type = c.layout.widen(c.described.Name, c.types(), c.described.Type)
	typ := c.described.Type
	total := len(c.order.ordinals)
	c.all.resize(typ, total)
	converted := make([]batch.Column, len(c.parts))
	for i, column := range c.columns {
		if column != nil {
			converted[i] = convert(*column, typ)
		}
	}
	if typ.IsText() {
		return c.prepareText(converted)
	}
	c.described.Inline = false
	for i := range c.parts {
		p := &c.parts[i]
		switch {
		case converted[i].Type == schema.Unknown:
			c.noteAbsent(p, total)
		case typ == schema.Float64:
			pick(c.all.floats[p.first:p.first+p.rows], converted[i].Floats, p.picked)
			c.noteNulls(p, converted[i].Null, total)
		default:
			pick(c.all.ints[p.first:p.first+p.rows], converted[i].Ints, p.picked)
			c.noteNulls(p, converted[i].Null, total)
		}
	}
	return nil
}

// types lists the types of the parts that have the column.
func (c *batchColumn) types() []typed {
	types := []typed{}
	for _, column := range c.columns {
		if column != nil {
			types = append(types, typed{typ: column.Type, exact: func() bool { return exactInts(column.Ints) }})
		}
	}
	return types
}

// pick copies the picked rows, or all.
func pick[T any](dst, from []T, picked []uint32) {
	if picked == nil {
		copy(dst, from)
		return
	}
	for i, row := range picked {
		dst[i] = from[row]
	}
}

// noteNulls marks the null events of a part.
func (c *batchColumn) noteNulls(p *part, nulls batch.Bitmap, total int) {
	if nulls == nil {
		return
	}
	if c.all.nulls == nil {
		c.all.nulls = newBitmap(total)
	}
	for i := range p.rows {
		if nulls.Get(p.row(i)) {
			c.all.nulls.Set(p.first + i)
		}
	}
}

// noteAbsent makes all events of a part null.
func (c *batchColumn) noteAbsent(p *part, total int) {
	if c.all.nulls == nil {
		c.all.nulls = newBitmap(total)
	}
	for i := range p.rows {
		c.all.nulls.Set(p.first + i)
	}
	clearRange(c.all.ints, p)
	clearRange(c.all.floats, p)
}

func clearRange[T any](values []T, p *part) {
	if len(values) > 0 {
		clear(values[p.first : p.first+p.rows])
	}
}

// values picks the rows of a section.
func (c *batchColumn) values(section int, into *values, _ *readBuffers) error {
	ordinals := c.order.section(section)
	into.resize(c.described.Type, len(ordinals))
	into.table = c.all.table
	switch {
	case c.described.Type.IsText():
		gather(into.codes, c.all.codes, ordinals)
	case c.described.Type == schema.Float64:
		gather(into.floats, c.all.floats, ordinals)
	default:
		gather(into.ints, c.all.ints, ordinals)
	}
	if c.all.nulls != nil {
		into.nulls = newBitmap(len(ordinals))
		for i, ordinal := range ordinals {
			into.nulls[i>>6] |= (c.all.nulls[ordinal>>6] >> (ordinal & 63) & 1) << (uint(i) & 63)
		}
	}
	return nil
}

func gather[T any](dst, from []T, ordinals []uint32) {
	dst = dst[:len(ordinals)]
	for i, ordinal := range ordinals {
		dst[i] = from[ordinal]
	}
}
