package batch

import (
	"slices"

	"github.com/sluice-analytics/sluice/storage/schema"
)

// Gather puts small neighbours together until a batch has at least so many rows, so that
// thousands of batches of an event each become few. The events stay in their order. A
// batch that is large enough already, or that has other types than those before it, stays
// as it is.
func Gather(batches []*Batch, rows int) []*Batch {
	if len(batches) < 2 {
		return batches
	}
	g := &gatherer{builder: NewBuilder()}
	for _, events := range batches {
		if events.Rows >= rows {
			g.flush()
			g.gathered = append(g.gathered, events)
			continue
		}
		g.add(events)
		if g.builder.Rows() >= rows || g.builder.Full() {
			g.flush()
		}
	}
	g.flush()
	return g.gathered
}

type gatherer struct {
	builder  *Builder
	held     []*Batch // what is in the builder
	gathered []*Batch
	columns  []int
}

func (g *gatherer) add(events *Batch) {
	if !g.takes(events) {
		g.flush()
		if !g.takes(events) {
			g.gathered = append(g.gathered, events)
			return
		}
	}
	for i := range events.Columns {
		g.builder.appendColumn(g.columns[i], &events.Columns[i])
	}
	g.builder.EndRows(events.Time)
	g.held = append(g.held, events)
}

// takes finds the builder's columns for those of a batch. It is false where one would have
// to be widened, or there are too many.
func (g *gatherer) takes(events *Batch) bool {
	g.builder.BeginRows()
	g.columns = g.columns[:0]
	for i := range events.Columns {
		column, err := g.builder.Column([]byte(events.Columns[i].Name))
		if err != nil || !g.builder.Takes(column, events.Columns[i].Type) {
			return false
		}
		g.columns = append(g.columns, column)
	}
	return true
}

// flush takes the builder's batch. A single one is not copied for nothing.
func (g *gatherer) flush() {
	if len(g.held) == 1 {
		g.gathered = append(g.gathered, g.held[0])
		g.builder.Take()
	} else if len(g.held) > 1 {
		g.gathered = append(g.gathered, g.builder.Take())
	}
	clear(g.held)
	g.held = g.held[:0]
}

// appendColumn adds the values of a column of another batch.
func (b *Builder) appendColumn(to int, c *Column) {
	switch {
	case c.Type == schema.Unknown:
		b.AppendNulls(to)
	case c.Type.IsText():
		places, nulls := placesOf(c.Codes)
		b.AppendCodes(to, c.Type, &c.Strings, places, nulls)
	case c.Type == schema.Float64:
		b.AppendFloats(to, c.Floats, slices.Clip(c.Null))
	default:
		b.AppendInts(to, c.Type, c.Ints, slices.Clip(c.Null))
	}
}

// placesOf turns codes, of which 0 is null, into places.
func placesOf(codes []uint32) ([]int32, Bitmap) {
	places := make([]int32, len(codes))
	var nulls Bitmap
	for row, code := range codes {
		if code == 0 {
			nulls = nulls.Grown(len(codes))
			nulls.Set(row)
			continue
		}
		places[row] = int32(code - 1)
	}
	return places, nulls
}
