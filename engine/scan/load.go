package scan

import (
	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/batch"
	"github.com/sluice-analytics/sluice/storage/block"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// lanes are a column's decoded values for the selected rows, and their buffers.
type lanes struct {
	vector vector.Vector
	ints   []int64
	floats []float64
	codes  []uint32
	null   batch.Bitmap
	// interner collects the strings of inline blocks and of values whose column
	// widened to text since the segment was written.
	interner *vector.Interner
	inline   batch.Strings
	inlined  []uint32
}

// Load returns the column for the selected rows, in the type that the schema has
// for it.
func (c *Cursor) Load(ref expression.Ref) (*vector.Vector, error) {
	if ref.ID == c.actorID {
		return c.loadActors()
	}
	if isDerived(ref) {
		return c.loadDerived(ref)
	}
	col := c.column(ref.ID)
	if col.loaded {
		return &col.out.vector, nil
	}
	b, err := c.open(col)
	if err != nil {
		return nil, err
	}
	if b == nil {
		c.loadNull(col)
	} else if err := c.loadBlock(col, b); err != nil {
		return nil, err
	}
	col.loaded = true
	return &col.out.vector, nil
}

// Bounds returns the zone map's bounds of a column that has no nulls.
func (c *Cursor) Bounds(ref expression.Ref) (low, high int64, ok bool) {
	col := c.column(ref.ID)
	if ref.ID == c.actorID || col.chunk == nil || col.chunk.Type() != col.typ || col.typ == schema.Float64 {
		return 0, 0, false
	}
	stats := col.chunk.Stats(c.index)
	return stats.Min, stats.Max, stats.Nulls == 0
}

// loadNull makes the column null in every row.
func (c *Cursor) loadNull(col *column) {
	out := &col.out
	out.vector = vector.Vector{Type: col.typ, Const: true}
	switch {
	case col.typ.IsText():
		out.vector.Codes, out.vector.Text = []uint32{0}, c.text(col.id)
	case col.typ == schema.Float64:
		out.vector.Floats, out.vector.Null = []float64{0}, batch.Bitmap{1}
	default:
		out.vector.Ints, out.vector.Null = []int64{0}, batch.Bitmap{1}
	}
}

// loadBlock decodes the selected rows in the segment's type and converts them where
// the schema's is wider by now.
func (c *Cursor) loadBlock(col *column, b *block.Block) error {
	physical := col.chunk.Type()
	if err := c.decode(col, b, physical); err != nil {
		return err
	}
	if physical != col.typ {
		widen(&col.out, physical, col.typ)
	}
	return nil
}

func (c *Cursor) decode(col *column, b *block.Block, physical schema.Type) error {
	out := &col.out
	n := c.Selected()
	out.vector = vector.Vector{Type: physical}
	switch {
	case physical.IsText():
		out.codes = sized(out.codes, n)
		c.decodeCodes(b, out.codes)
		out.vector.Codes, out.vector.Text = out.codes, c.text(col.id)
		if b.Inline() {
			return out.internInline(b)
		}
		return nil
	case physical == schema.Float64:
		out.floats = sized(out.floats, n)
		if c.selection == nil {
			b.Floats(out.floats)
		} else {
			b.FloatsAt(c.selection, out.floats)
		}
		out.vector.Floats = out.floats
	default:
		if value, ok := b.Constant(); ok {
			out.ints = sized(out.ints, 1)
			out.ints[0] = value
			out.vector.Ints, out.vector.Const = out.ints, true
			return nil
		}
		out.ints = sized(out.ints, n)
		if c.selection == nil {
			b.Ints(out.ints)
		} else {
			b.IntsAt(c.selection, out.ints)
		}
		out.vector.Ints = out.ints
	}
	out.vector.Null = c.selectNulls(b.Nulls(), &out.null)
	return nil
}

// gatherShare is the part of a block's rows from which on it is quicker to decode all of
// its codes and pick those of the rows than to look for them one by one.
const gatherShare = 4

func (c *Cursor) decodeCodes(b *block.Block, codes []uint32) {
	switch {
	case c.selection == nil:
		b.Codes(codes)
	case len(c.selection)*gatherShare < b.Len():
		b.CodesAt(c.selection, codes)
	default:
		c.allCodes = sized(c.allCodes, b.Len())
		b.Codes(c.allCodes)
		all := c.allCodes
		for i, row := range c.selection {
			codes[i] = all[row]
		}
	}
}

// selectNulls returns the nulls among the selected rows.
func (c *Cursor) selectNulls(nulls batch.Bitmap, buffer *batch.Bitmap) batch.Bitmap {
	if nulls == nil || c.selection == nil {
		return nulls
	}
	words := (len(c.selection) + 63) / 64
	*buffer = sized(*buffer, words)
	clear(*buffer)
	for i, row := range c.selection {
		if nulls.Get(int(row)) {
			buffer.Set(i)
		}
	}
	return *buffer
}

// internInline replaces the codes of an inline block's own strings by codes of the
// column's interner, so that equal strings of different blocks have equal codes.
func (l *lanes) internInline(b *block.Block) error {
	if err := b.Strings(&l.inline); err != nil {
		return err
	}
	l.interner = l.interner.Fresh()
	l.inlined = sized(l.inlined, l.inline.Len()+1)
	for i := range l.inlined {
		l.inlined[i] = 0
	}
	for i, code := range l.codes {
		if code == 0 {
			continue
		}
		if l.inlined[code] == 0 {
			l.inlined[code] = l.interner.InternBytes(l.inline.At(int(code) - 1))
		}
		l.codes[i] = l.inlined[code]
	}
	l.vector.Text = l.interner
	return nil
}

// widen converts decoded values to the wider type that the schema has by now.
func widen(l *lanes, from, to schema.Type) {
	v := &l.vector
	if from == schema.Int64 && to == schema.Float64 {
		l.floats = sized(l.floats, len(v.Ints))
		for i, value := range v.Ints {
			l.floats[i] = float64(value)
		}
		v.Type, v.Floats, v.Ints = to, l.floats, nil
		return
	}
	if !to.IsText() {
		v.Type = to // Unknown, whose rows are all null
		return
	}
	widenToText(l, from, to)
}

func widenToText(l *lanes, from, to schema.Type) {
	l.interner = l.interner.Fresh()
	v := &l.vector
	n := max(len(v.Ints), len(v.Floats), len(v.Codes))
	codes := make([]uint32, n)
	for i := range codes {
		value := v.Value(i)
		if value.Null {
			continue
		}
		text := value.AsText()
		if to == schema.StringList {
			text = schema.EncodeList([]string{text})
		}
		codes[i] = l.interner.Intern(text)
	}
	*v = vector.Vector{Type: to, Const: v.Const, Codes: codes, Text: l.interner}
}

// sized returns a slice of n elements, reusing the buffer.
func sized[S ~[]T, T any](buffer S, n int) S {
	if cap(buffer) < n {
		return make(S, n, max(n, min(block.Rows, 4*n)))
	}
	return buffer[:n]
}
