package engine

import (
	"github.com/sluice-analytics/sluice/engine/aggregate"
	"github.com/sluice-analytics/sluice/engine/estimate"
	"github.com/sluice-analytics/sluice/engine/result"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// tableEstimate finds the intervals of a table whose last columns are the numbers of rows that
// counted asked for.
type tableEstimate struct {
	sample estimate.Sample
	kinds  []cellKind
	// places are the columns with the numbers of rows that measures are of, -1 for none.
	places []int
	// keys is the number of columns that are keys; behind them lie the measures, then what counted asked for.
	keys  int
	whole *result.Table
	parts []*result.Table
	// timeKey is the key that is a time, or -1: shares are of its buckets. buckets are the rows of each part's,
	// by measure.
	timeKey int
	buckets []map[int64][]float64
	clumps  []clumps
}

// intervals returns the members columns of the answer, and takes the numbers of rows out of it.
func (t *tableEstimate) intervals() (Intervals, error) {
	t.clumps = make([]clumps, len(t.kinds))
	rows := t.matched()
	for _, row := range rows {
		t.noteClumps(row)
	}
	found := Intervals{}
	all := make([]any, len(rows))
	for i, row := range rows {
		all[i] = t.row(row)
	}
	found["rows"] = all
	if t.whole.Total != nil {
		found["total"] = t.row(t.total())
	}
	if t.whole.Other != nil {
		// Nothing can be said: the rows that are shown are those that the sample takes for the largest,
		// so that what it has left is less than it will be.
		found["other"] = make([]any, t.keys+len(t.kinds))
	}
	return found, t.strip()
}

// matchedRow is a row of the whole with those of the parts, nil where a part has none.
type matchedRow struct {
	whole []schema.Value
	parts [][]schema.Value
}

// matched finds the rows of the parts by their keys.
func (t *tableEstimate) matched() []matchedRow {
	rows := make([]matchedRow, t.whole.Rows())
	index := make(map[string]int, len(rows))
	for i := range rows {
		rows[i] = matchedRow{tableRow(t.whole, i), make([][]schema.Value, len(t.parts))}
		index[aggregate.Name(rows[i].whole[:t.keys])] = i
	}
	keys := make([]schema.Value, t.keys)
	t.buckets = make([]map[int64][]float64, len(t.parts))
	for p, part := range t.parts {
		t.buckets[p] = map[int64][]float64{}
		for r := range part.Rows() {
			for k := range keys {
				keys[k] = part.Value(r, k)
			}
			t.noteBucket(p, r)
			if i, ok := index[aggregate.Name(keys)]; ok {
				rows[i].parts[p] = tableRow(part, r)
			}
		}
	}
	return rows
}

// noteBucket adds the rows of a group to those of its time bucket, where shares are asked for.
func (t *tableEstimate) noteBucket(part, row int) {
	bucket := t.bucket(func(k int) schema.Value { return t.parts[part].Value(row, k) })
	for measure, kind := range t.kinds {
		if kind != kindShare || t.places[measure] < 0 {
			continue
		}
		all := t.buckets[part][bucket]
		if all == nil {
			all = make([]float64, len(t.kinds))
			t.buckets[part][bucket] = all
		}
		all[measure] += t.parts[part].Value(row, t.places[measure]).AsFloat()
	}
}

// bucket is the time bucket of a row, 0 where no key is a time.
func (t *tableEstimate) bucket(key func(int) schema.Value) int64 {
	if t.timeKey < 0 {
		return 0
	}
	return key(t.timeKey).Int
}

func tableRow(t *result.Table, index int) []schema.Value {
	row := make([]schema.Value, len(t.Columns))
	for i := range row {
		row[i] = t.Value(index, i)
	}
	return row
}

func (t *tableEstimate) total() matchedRow {
	row := matchedRow{t.whole.Total, make([][]schema.Value, len(t.parts))}
	for p, part := range t.parts {
		row.parts[p] = part.Total
	}
	return row
}

// cell is a measure of a row.
func (t *tableEstimate) cell(row matchedRow, measure int) (cell, bool) {
	column := t.keys + measure
	value := row.whole[column]
	c := cell{kind: t.kinds[measure], whole: value.Type == schema.Int64, value: value.AsFloat()}
	if value.Null || c.kind == kindUnknown {
		return c, false
	}
	c.parts, c.weights = make([]float64, len(t.parts)), make([]float64, len(t.parts))
	for p, part := range row.parts {
		if part != nil {
			c.parts[p] = part[column].AsFloat()
		}
		switch {
		case c.kind == kindShare: // also of groups that a shard lacks
			if all := t.buckets[p][t.bucket(func(k int) schema.Value { return row.whole[k] })]; all != nil {
				c.weights[p] = all[measure] / float64(t.sample.Of)
			}
		case part != nil && !part[column].Null && t.places[measure] >= 0:
			c.weights[p] = part[t.places[measure]].AsFloat() / float64(t.sample.Of)
		}
	}
	return c, true
}

func (t *tableEstimate) noteClumps(row matchedRow) {
	for measure := range t.kinds {
		if c, ok := t.cell(row, measure); ok {
			t.clumps[measure].note(c, t.sample)
		}
	}
}

// row is the intervals of a row, nil for keys.
func (t *tableEstimate) row(row matchedRow) []any {
	found := make([]any, t.keys+len(t.kinds))
	for measure := range t.kinds {
		if c, ok := t.cell(row, measure); ok {
			found[t.keys+measure] = c.interval(t.sample, &t.clumps[measure])
		}
	}
	return found
}

// strip takes the numbers of rows out of the table.
func (t *tableEstimate) strip() error {
	columns := t.keys + len(t.kinds)
	rows := make([][]schema.Value, t.whole.Rows())
	for i := range rows {
		rows[i] = tableRow(t.whole, i)[:columns]
	}
	narrow, err := result.NewTable(t.whole.Columns[:columns], rows)
	if err != nil {
		return err
	}
	t.whole.Record.Release()
	t.whole.Columns, t.whole.Record = narrow.Columns, narrow.Record
	if t.whole.Total != nil {
		t.whole.Total = t.whole.Total[:columns]
	}
	if t.whole.Other != nil {
		t.whole.Other = t.whole.Other[:columns]
	}
	return nil
}
