package format

import (
	"math/bits"

	"github.com/apache/arrow-go/v18/arrow/array"

	"github.com/sluice-analytics/sluice/ingest/timestamp"
	"github.com/sluice-analytics/sluice/storage/batch"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// bulkRows is the rows of a record in the form of bulks.
type bulkRows struct {
	names  [][]byte
	values []bulk
	times  []int64
	// odd marks the rows that must be read by themselves, because they are to be rejected
	// or do not have the type of their column.
	odd batch.Bitmap
	// columns is where the values go; see takesBulk.
	columns []int
}

// bulkRows prepares the rows of a record. All rows are odd where a column is of a kind
// that is read row by row.
func (w *writer) bulkRows(leaves []leaf, rows int) *bulkRows {
	r := &bulkRows{odd: newBits(rows)}
	seen := map[string]bool{}
	for i := range leaves {
		name := string(leaves[i].name)
		ok := !seen[name]
		seen[name] = true
		switch {
		case !ok: // the last value of a row counts
		case name == w.name:
			ok = w.bulkTimes(r, &leaves[i])
		default:
			ok = w.bulkValues(r, &leaves[i])
		}
		if !ok {
			return &bulkRows{odd: allBits(rows)}
		}
	}
	if r.times == nil {
		return &bulkRows{odd: allBits(rows)}
	}
	return r
}

func allBits(rows int) batch.Bitmap {
	set := newBits(rows)
	for i := range set {
		set[i] = ^uint64(0)
	}
	return set
}

// bulkValues prepares a column other than the time. An actor is text.
func (w *writer) bulkValues(r *bulkRows, l *leaf) bool {
	values, ok := bulkOf(l, r.odd)
	if !ok {
		return false
	}
	if w.isActor(l.name) {
		switch values.typ {
		case schema.Unknown, schema.String:
		case schema.Int64:
			values.typ, values.texts, values.ints = schema.String, numberTexts(values.ints), nil
		default:
			return false
		}
	}
	r.names, r.values = append(r.names, l.name), append(r.values, values)
	return true
}

// bulkTimes prepares the time. Rows without one are odd. Where times have lost digits, the
// values are kept as a property as well.
func (w *writer) bulkTimes(r *bulkRows, l *leaf) bool {
	nulls := nullsOf(l)
	for i, word := range nulls {
		r.odd[i] |= word
	}
	r.times = w.timesOf(l, nulls, r.odd)
	if r.times != nil && l.fine {
		raw := wholes(l.values.(*array.Timestamp).TimestampValues())
		r.names, r.values = append(r.names, l.name), append(r.values, bulk{typ: schema.Int64, ints: raw})
	}
	return r.times != nil
}

// timesOf returns the times of a leaf that is read in bulk, otherwise nil.
func (w *writer) timesOf(l *leaf, nulls, odd batch.Bitmap) []int64 {
	switch a := l.values.(type) {
	case *array.Timestamp, *array.Date32, *array.Date64:
		micros := microsOf(l.values, odd)
		for i, v := range micros {
			if v < timestamp.Min || v >= timestamp.Max {
				odd.Set(i)
			}
		}
		return micros
	case *array.Int64:
		if w.times.Layout == "" {
			return epochTimes(a.Int64Values(), nulls, odd)
		}
		return nil
	}
	texts, places := textsOf(l.values, nulls, odd)
	if texts == nil {
		return nil
	}
	return w.textTimes(texts, places, l.values.Len(), nulls, odd)
}

// epochTimes reads times that are numbers. Those that cannot be read, or have lost digits,
// are odd.
func epochTimes(epochs []int64, nulls, odd batch.Bitmap) []int64 {
	times := make([]int64, len(epochs))
	for row, v := range epochs {
		t, err := timestamp.Epoch(v)
		if (err != nil || t.Fine) && !nulls.Get(row) {
			odd.Set(row)
		}
		times[row] = t.Micros
	}
	return times
}

// textTimes reads times that are text likewise.
func (w *writer) textTimes(texts *batch.Strings, places []int32, rows int, nulls, odd batch.Bitmap) []int64 {
	times := make([]int64, rows)
	for row := range times {
		if nulls.Get(row) {
			continue
		}
		place := row
		if places != nil {
			place = int(places[row])
		}
		t, err := w.times.Text(texts.At(place))
		if err != nil || t.Fine {
			odd.Set(row)
		}
		times[row] = t.Micros
	}
	return times
}

// nextOdd returns the first odd row from first on, or end.
func (r *bulkRows) nextOdd(first, end int) int {
	for row := first; row < end; row = (row | 63) + 1 {
		if word := r.odd[row>>6] >> (uint(row) & 63); word != 0 {
			return min(row+bits.TrailingZeros64(word), end)
		}
	}
	return end
}

// takesBulk finds the rows' columns, and reports whether they can take the values as they
// are.
func (w *writer) takesBulk(r *bulkRows) bool {
	w.builder.BeginRows()
	w.fields = 0
	r.columns = r.columns[:0]
	for i := range r.values {
		column, err := w.column(r.names[i])
		if err != nil || !w.builder.Takes(column, r.values[i].typ) {
			return false
		}
		r.columns = append(r.columns, column)
	}
	return true
}

// appendBulk adds the rows from first up to end, after takesBulk.
func (w *writer) appendBulk(r *bulkRows, first, end int) {
	for i := range r.values {
		r.values[i].append(w.builder, r.columns[i], first, end)
	}
	w.builder.EndRows(r.times[first:end])
}

// isActor reports whether the column of this name is an actor's.
func (w *writer) isActor(name []byte) bool {
	for _, actor := range w.actors {
		if actor == string(name) {
			return true
		}
	}
	return false
}
