package scan

import (
	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/block"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// Spans returns a text column as stretches of equal dictionary ids where it is
// stored as runs or is all the same, and all rows are selected.
func (c *Cursor) Spans(ref expression.Ref) (s vector.Spans, ok bool, err error) {
	if !c.AllSelected() {
		return s, false, nil
	}
	return c.BlockSpans(ref)
}

// Bytes returns a text column as one byte for each row where its codes are packed into
// bytes or less, and all rows are selected.
func (c *Cursor) Bytes(ref expression.Ref) (codes vector.ByteCodes, ok bool, err error) {
	col := c.column(ref.ID)
	if !c.AllSelected() || ref.ID == c.actorID || col.chunk == nil ||
		!col.chunk.Type().IsText() || col.chunk.Type() != col.typ {
		return codes, false, nil
	}
	b, err := c.open(col)
	if err != nil || b.Inline() {
		return codes, false, err
	}
	codes.Lanes, codes.Base, ok = b.Codes8(c.bytes[:])
	codes.Last, codes.Text = uint32(b.Stats().Max), c.text(ref.ID)
	return codes, ok, nil
}

// ActorRuns returns the selected rows by actor.
func (c *Cursor) ActorRuns(ref expression.Ref) (s vector.Spans, ok bool, err error) {
	if ref.ID != c.actorID {
		return s, false, nil
	}
	actors, starts, err := c.BlockRunIndex()
	if err != nil {
		return s, false, err
	}
	spans := &c.column(ref.ID).spans
	spans.Ends, spans.Text = sized(spans.Ends, len(actors)), c.actors
	first := uint32(c.FirstRow())
	if c.selection == nil {
		for i, end := range starts[1:] {
			spans.Ends[i] = uint16(min(end-first, uint32(c.rows)))
		}
		return vector.Spans{Ends: spans.Ends, Codes: actors, Text: c.actors}, true, nil
	}
	spans.Codes = sized(spans.Codes, len(actors))
	n := selectedRuns(c.selection, actors, starts, first, spans)
	spans.Ends, spans.Codes = spans.Ends[:n], spans.Codes[:n]
	return *spans, true, nil
}

// selectedRuns writes the runs that have selected rows, and returns their number. first is
// the number of the block's first row within the section.
func selectedRuns(selection []uint16, actors, starts []uint32, first uint32, out *vector.Spans) int {
	n, run := 0, 0
	for from := 0; from < len(selection); n++ {
		at := first + uint32(selection[from])
		for starts[run+1] <= at {
			run++
		}
		end := starts[run+1] - first
		for from++; from < len(selection) && uint32(selection[from]) < end; from++ {
		}
		out.Ends[n], out.Codes[n] = uint16(from), actors[run]
	}
	return n
}

// BlockActors returns the actors of the block, each once, where ref is their column and
// all rows are selected.
func (c *Cursor) BlockActors(ref expression.Ref) (actors []uint32, ok bool, err error) {
	if ref.ID != c.actorID || c.selection != nil {
		return nil, false, nil
	}
	actors, _, err = c.BlockRunIndex()
	return actors, err == nil, err
}

// Extremes returns the zone map's bounds of a column of numbers, or those of the shard's values
// of a computed one.
func (c *Cursor) Extremes(ref expression.Ref) (e vector.Extremes, ok bool) {
	if isDerived(ref) {
		return c.derivedExtremes(ref)
	}
	col := c.column(ref.ID)
	if ref.ID == c.actorID || col.chunk == nil || col.chunk.Type() != col.typ || col.typ.IsText() {
		return e, false
	}
	stats := col.chunk.Stats(c.index)
	if stats.Nulls == stats.Rows {
		return e, false
	}
	if col.typ == schema.Float64 {
		e.Floats = [2]float64{block.OrderFloat(stats.Min), block.OrderFloat(stats.Max)}
	} else {
		e.Ints = [2]int64{stats.Min, stats.Max}
	}
	e.Attained = c.AllSelected()
	return e, true
}
