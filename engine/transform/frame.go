package transform

import (
	"strings"

	"github.com/sluice-analytics/sluice/ingest/format"
	"github.com/sluice-analytics/sluice/storage/batch"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// frame is the events that go through a list. Its columns share memory with the batch that they came in, which is not
// changed: renaming or dropping one costs nothing per row. Events that are rejected or dropped are only marked, until
// enough of them have gathered or something needs the rest by itself.
type frame struct {
	rows    int
	times   []int64
	columns []batch.Column
	// origin is the row of the parser's batch that each row came from; nil where they are the same.
	origin []int32
	// dead marks the rows that are gone; nil while there is none.
	dead  batch.Bitmap
	gone  int
	yield *yield
}

// yield collects what a list makes besides the events that go on.
type yield struct {
	places *format.Places
	staged format.Staged
	// others are the events that were split off.
	others []splitOff
}

// splitOff is events for another dataset.
type splitOff struct {
	dataset string
	events  *frame
}

// newFrame is the frame of a parser's batch.
func newFrame(events *batch.Batch, places *format.Places) *frame {
	return &frame{
		rows: events.Rows, times: events.Time, columns: append([]batch.Column(nil), events.Columns...),
		yield: &yield{places: places},
	}
}

// find returns a column by its name, nil where there is none.
func (f *frame) find(name string) *batch.Column {
	for i := range f.columns {
		if f.columns[i].Name == name {
			return &f.columns[i]
		}
	}
	return nil
}

// set replaces the column of the same name, or adds it. A column without any value replaces one and is not added.
func (f *frame) set(c batch.Column) {
	if at := f.find(c.Name); at != nil {
		*at = c
	} else if c.Type != schema.Unknown {
		f.columns = append(f.columns, c)
	}
}

// keep drops the columns for which it is false.
func (f *frame) keep(wanted func(name string) bool) {
	kept := f.columns[:0]
	for i := range f.columns {
		if wanted(f.columns[i].Name) {
			kept = append(kept, f.columns[i])
		}
	}
	f.columns = kept
}

// isDead reports whether a row is gone.
func (f *frame) isDead(row int) bool { return f.dead.Get(row) }

// kill marks a row as gone.
func (f *frame) kill(row int) {
	if f.dead == nil {
		f.dead = newBits(f.rows)
	}
	if !f.dead.Get(row) {
		f.dead.Set(row)
		f.gone++
	}
}

// drop takes an event away that is not wanted.
func (f *frame) drop(row int) {
	if !f.isDead(row) {
		f.kill(row)
		f.yield.staged.Dropped++
	}
}

// reject takes an event away that a transform cannot take.
func (f *frame) reject(row int, reason string) {
	if f.isDead(row) {
		return
	}
	f.kill(row)
	origin := row
	if f.origin != nil {
		origin = int(f.origin[row])
	}
	f.yield.staged.Rejects = append(f.yield.staged.Rejects, f.yield.places.Reject(origin, reason))
}

// living lists the rows that are there.
func (f *frame) living() []int32 {
	rows := make([]int32, 0, f.rows-f.gone)
	for row := range f.rows {
		if !f.isDead(row) {
			rows = append(rows, int32(row))
		}
	}
	return rows
}

// compact leaves only the rows that are there.
func (f *frame) compact() {
	if f.gone > 0 {
		f.take(f.living())
	}
}

// lighten compacts once most rows are gone, so that what follows does not work on them.
func (f *frame) lighten() {
	if 2*f.gone > f.rows {
		f.compact()
	}
}

// take makes the frame be about the listed rows, each of which may be listed several times.
func (f *frame) take(rows []int32) { *f = *f.subset(rows) }

// subset returns a frame of the listed rows.
func (f *frame) subset(rows []int32) *frame {
	part := &frame{rows: len(rows), yield: f.yield, times: gathered(f.times, rows), origin: make([]int32, len(rows))}
	for i, row := range rows {
		if part.origin[i] = row; f.origin != nil {
			part.origin[i] = f.origin[row]
		}
	}
	part.columns = make([]batch.Column, len(f.columns))
	for i := range f.columns {
		part.columns[i] = gather(&f.columns[i], rows)
	}
	return part
}

// batch returns the events that are there, actors as text.
func (f *frame) batch(actors []string) *batch.Batch {
	f.compact()
	for _, actor := range actors {
		if c := f.find(actor); c != nil && c.Type != schema.Unknown {
			*c = textOf(c, f.rows)
		}
	}
	return batch.Assemble(f.times, f.columns)
}

// below reports whether a name is one of those listed, or below one that ends in ".*".
func below(name string, listed []string) bool {
	for _, one := range listed {
		if prefix, all := strings.CutSuffix(one, "*"); all && strings.HasSuffix(prefix, ".") {
			if strings.HasPrefix(name, prefix) {
				return true
			}
		} else if name == one {
			return true
		}
	}
	return false
}
