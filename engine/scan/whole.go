package scan

import (
	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/block"
)

// BlockSpans returns a text column as stretches of equal dictionary ids where it is stored
// as runs or is all the same: of all rows of the block.
func (c *Cursor) BlockSpans(ref expression.Ref) (s vector.Spans, ok bool, err error) {
	col := c.column(ref.ID)
	if ref.ID == c.actorID || col.chunk == nil || !col.chunk.Type().IsText() || col.chunk.Type() != col.typ {
		return s, false, nil
	}
	b, err := c.open(col)
	if err != nil || b.Inline() {
		return s, false, err
	}
	spans := &col.spans
	spans.Text = c.text(ref.ID)
	if code, ok := b.Constant(); ok {
		spans.Ends, spans.Codes = append(spans.Ends[:0], uint16(b.Len())), append(spans.Codes[:0], uint32(code))
		return *spans, true, nil
	}
	ends, values, ok := b.Spans()
	if !ok {
		return s, false, nil
	}
	spans.Codes = sized(spans.Codes, len(values))
	for i, value := range values {
		spans.Codes[i] = uint32(value)
	}
	return vector.Spans{Ends: ends, Codes: spans.Codes, Text: spans.Text}, true, nil
}

// BlockDecimals returns a column of numbers as they are packed: of all rows of the block.
func (c *Cursor) BlockDecimals(ref expression.Ref) (d vector.Decimals, ok bool, err error) {
	col := c.column(ref.ID)
	if ref.ID == c.actorID || col.chunk == nil || col.chunk.Type() != col.typ {
		return d, false, nil
	}
	b, err := c.open(col)
	if err != nil {
		return d, false, err
	}
	if col.decimals == nil {
		col.decimals = new([block.Rows]uint32)
	}
	power, ok := b.Decimals32(col.decimals[:])
	return vector.Decimals{Values: col.decimals, Power: power}, ok, nil
}
