package engine

import (
	"slices"

	"github.com/sluice-analytics/sluice/engine/scan"
	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/batch"
	"github.com/sluice-analytics/sluice/storage/schema"
	"github.com/sluice-analytics/sluice/storage/segment"
)

// regroupWorker reads the events of one unit at a time into a batch.
type regroupWorker struct {
	g      *regrouping
	cursor *scan.Cursor
	filter *scan.Filter
	batch  vector.Batch
	rows   []uint16
	times  []int64
	// columns has the column of the units first.
	columns []*gatheredColumn
}

func (g *regrouping) newWorker() *regroupWorker {
	w := &regroupWorker{
		g: g, cursor: g.x.cursorOver(g.x.whole), filter: scan.NewFilter(g.needs.from, g.needs.to, g.needs.where),
	}
	for _, column := range append([]schema.Column{g.per}, g.columns...) {
		w.columns = append(w.columns, &gatheredColumn{ref: expression.Ref{Name: column.Name, ID: column.ID}, typ: column.Type})
	}
	return w
}

// run returns the events of a unit that have a value of the column of the order.
func (w *regroupWorker) run(u unit, segments []*segment.Reader) (*batch.Batch, error) {
	w.times = nil
	for _, column := range w.columns {
		column.reset()
	}
	err := w.g.x.scanBlocks(w.cursor, w.filter, u, segments, func(int) error {
		some, err := w.leaveOutUnitless()
		if err != nil || !some {
			return err
		}
		return w.gather()
	})
	if err != nil {
		return nil, err
	}
	return w.finish(), nil
}

// leaveOutUnitless selects the rows that have a unit, counts the others and reports
// whether there are any.
func (w *regroupWorker) leaveOutUnitless() (bool, error) {
	w.batch.Reset(w.cursor.Selected(), w.cursor)
	units, err := w.batch.Column(w.columns[0].ref)
	if err != nil {
		return false, err
	}
	w.rows = w.rows[:0]
	for i, row := range w.cursor.Selection() {
		if !isUnitless(units, i) {
			w.rows = append(w.rows, row)
		}
	}
	selected := w.cursor.Selected()
	w.g.x.withoutActor.Add(int64(selected - len(w.rows)))
	if len(w.rows) < selected && len(w.rows) > 0 {
		w.cursor.Select(w.rows)
		w.batch.Reset(len(w.rows), w.cursor)
	}
	return len(w.rows) > 0, nil
}

// isUnitless reports whether a row's unit is null or empty.
func isUnitless(units *vector.Vector, row int) bool {
	if units.IsNull(row) {
		return true
	}
	if !units.Type.IsText() {
		return false
	}
	if units.Const {
		row = 0
	}
	return units.Text.At(units.Codes[row]) == ""
}

// gather appends the selected rows.
func (w *regroupWorker) gather() error {
	times, err := w.batch.Column(timeRef)
	if err != nil {
		return err
	}
	first := len(w.times)
	w.times = appendLanes(w.times, times.Ints, times.Const, w.batch.Rows)
	for _, column := range w.columns {
		values, err := w.batch.Column(column.ref)
		if err != nil {
			return err
		}
		column.append(values, first, w.batch.Rows)
	}
	return nil
}

// appendLanes appends the values of some rows; a constant is one value for all of them.
func appendLanes[T any](to, values []T, constant bool, rows int) []T {
	if constant {
		to = slices.Grow(to, rows)
		for range rows {
			to = append(to, values[0])
		}
		return to
	}
	return append(to, values[:rows]...)
}

// finish hands the batch over.
func (w *regroupWorker) finish() *batch.Batch {
	events := &batch.Batch{Rows: len(w.times), Time: w.times, SizeBytes: 8 * len(w.times)}
	for i, column := range w.columns {
		values, size := column.finish(len(w.times))
		events.SizeBytes += size
		if i == 0 {
			events.Columns = append(events.Columns, w.unitColumns(values)...)
			continue
		}
		events.Columns = append(events.Columns, values)
	}
	w.times = nil
	return events
}

// unitColumns returns the column of the order and, where that is one of numbers, which
// become texts, the numbers for those who read them.
func (w *regroupWorker) unitColumns(values batch.Column) []batch.Column {
	if w.g.actor != unitColumn {
		return []batch.Column{values}
	}
	units := values
	units.Name = unitColumn
	if !slices.ContainsFunc(w.g.needs.columns, func(ref expression.Ref) bool { return ref.ID == w.g.per.ID }) {
		return []batch.Column{units}
	}
	return []batch.Column{units, values}
}
