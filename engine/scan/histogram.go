package scan

import (
	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/block"
)

// Histogram counts the codes of a text column of dictionary ids where all rows are
// selected and the codes lie as runs, as bytes, or are all the same.
func (c *Cursor) Histogram(ref expression.Ref) (h vector.Histogram, ok bool, err error) {
	col := c.column(ref.ID)
	if !c.AllSelected() || ref.ID == c.actorID || col.chunk == nil ||
		!col.chunk.Type().IsText() || col.chunk.Type() != col.typ {
		return h, false, nil
	}
	b, err := c.open(col)
	if err != nil || b.Inline() {
		return h, false, err
	}
	h = vector.Histogram{Codes: c.histogram.Codes[:0], Counts: c.histogram.Counts[:0], Text: c.text(ref.ID)}
	if !countCodes(b, &h, c.bytes[:]) {
		return h, false, nil
	}
	c.histogram = h
	return h, true, nil
}

// countCodes counts the codes of a block; bytes is scratch for as many rows.
func countCodes(b *block.Block, h *vector.Histogram, bytes []uint8) bool {
	if code, ok := b.Constant(); ok {
		h.Codes, h.Counts = append(h.Codes, uint32(code)), append(h.Counts, int64(b.Len()))
		return true
	}
	if ends, values, ok := b.Spans(); ok {
		from := 0
		for i, end := range ends {
			h.Codes = append(h.Codes, uint32(values[i]))
			h.Counts = append(h.Counts, int64(int(end)-from))
			from = int(end)
		}
		return true
	}
	var counts [256]int64
	base, ok := b.CountCodes8(bytes, &counts)
	if !ok {
		return false
	}
	for lane, count := range counts {
		if count > 0 {
			h.Codes, h.Counts = append(h.Codes, base+uint32(lane)), append(h.Counts, count)
		}
	}
	return true
}
