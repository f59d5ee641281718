package result

import (
	"errors"

	"github.com/sluice-analytics/sluice/storage/schema"
)

// Flat returns the answer as one table, for the formats that are nothing but rows
// (NDJSON, CSV, Arrow): a table as it is, without its total and other rows; a funnel as a row
// for each step of the whole and of each group; a retention as one for each cell; a lifecycle as one for
// each period, a stickiness for each number of periods; paths as
// one for each node, edge and whole path; a difference as one for each value and bin. A comparison's rows follow
// those of the asked range, and a first column "range" says which is which.
// The caller releases the table.
func (r *Result) Flat() (*Table, error) {
	if r.Compare == nil {
		return r.flat()
	}
	asked, err := r.flat()
	if err != nil {
		return nil, err
	}
	defer asked.Release()
	compared, err := r.Compare.flat()
	if err != nil {
		return nil, err
	}
	defer compared.Release()
	return stack(asked, compared)
}

func (r *Result) flat() (*Table, error) {
	switch {
	case r.Table != nil:
		r.Table.Record.Retain()
		return r.Table, nil
	case r.Funnel != nil:
		return r.Funnel.flat()
	case r.Retention != nil:
		return r.Retention.flat()
	case r.Lifecycle != nil:
		return r.Lifecycle.flat()
	case r.Stickiness != nil:
		return r.Stickiness.flat()
	case r.Paths != nil:
		return r.Paths.flat()
	case r.Difference != nil:
		return r.Difference.flat()
	}
	return nil, errors.New("an answer without rows")
}

// stack puts two tables of the same columns over one another.
func stack(asked, compared *Table) (*Table, error) {
	columns := append([]Column{{Name: "range", Type: schema.String}}, asked.Columns...)
	rows := make([][]schema.Value, 0, asked.Rows()+compared.Rows())
	for _, part := range []struct {
		name  string
		table *Table
	}{{"asked", asked}, {"compare", compared}} {
		for i := range part.table.Rows() {
			row := make([]schema.Value, len(part.table.Columns)+1)
			row[0] = schema.StringOf(part.name)
			part.table.read(i, row[1:])
			rows = append(rows, row)
		}
	}
	return NewTable(columns, rows)
}

// flat makes rows of steps. With a breakdown the first column, "scope", says whether
// a row is of the whole ("all"), of one value ("group") or of the values past the
// limit ("other"), because null is a value too.
func (f *Funnel) flat() (*Table, error) {
	columns := stepColumns()
	if f.By == "" {
		return NewTable(columns, stepRows(nil, f.Steps))
	}
	typ := f.groupType()
	columns = append([]Column{{Name: "scope", Type: schema.String}, {Name: "group", Type: typ}}, columns...)
	rows := stepRows([]schema.Value{schema.StringOf("all"), schema.NullOf(typ)}, f.Steps)
	for _, group := range f.Groups {
		head := []schema.Value{schema.StringOf("group"), group.Value}
		if group.Other {
			head = []schema.Value{schema.StringOf("other"), schema.NullOf(typ)}
		}
		rows = append(rows, stepRows(head, group.Steps)...)
	}
	return NewTable(columns, rows)
}

// groupType is the type of the breakdown's values: that of the first which is not null.
func (f *Funnel) groupType() schema.Type {
	for _, group := range f.Groups {
		if !group.Other && !group.Value.Null {
			return group.Value.Type
		}
	}
	return schema.String
}

func stepColumns() []Column {
	return []Column{
		{"step", schema.Int64}, {"name", schema.String}, {"count", schema.Int64},
		{"from_first", schema.Float64}, {"from_previous", schema.Float64},
		{"dropped", schema.Int64}, {"in_progress", schema.Int64},
		{"mean_from_previous", schema.Float64}, {"median_from_previous", schema.Float64},
		{"p90_from_previous", schema.Float64}, {"mean_from_entry", schema.Float64},
		{"median_from_entry", schema.Float64}, {"p90_from_entry", schema.Float64},
	}
}

func stepRows(head []schema.Value, steps []Step) [][]schema.Value {
	rows := make([][]schema.Value, len(steps))
	for i, step := range steps {
		row := append([]schema.Value(nil), head...)
		row = append(row, schema.IntOf(int64(i+1)), schema.StringOf(step.Name), schema.IntOf(step.Count),
			schema.FloatOf(step.FromFirst), schema.FloatOf(step.FromPrevious),
			schema.IntOf(step.Dropped), schema.IntOf(step.InProgress))
		row = appendTimes(row, step.TimeFromPrevious)
		rows[i] = appendTimes(row, step.TimeFromEntry)
	}
	return rows
}

// appendTimes appends mean, median and p90: null where no duration was measured.
func appendTimes(row []schema.Value, times *Times) []schema.Value {
	if times == nil || times.Count == 0 {
		null := schema.NullOf(schema.Float64)
		return append(row, null, null, null)
	}
	return append(row, schema.FloatOf(times.Mean), schema.FloatOf(times.Median), schema.FloatOf(times.P90))
}
