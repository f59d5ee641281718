package result

import (
	"fmt"
	"math"

	"github.com/apache/arrow-go/v18/arrow"
	"github.com/apache/arrow-go/v18/arrow/array"

	"github.com/sluice-analytics/sluice/storage/schema"
)

// NewTable builds a table of rows, each as long as columns. A value has its
// column's type or is null of any type; a whole number in a column of doubles is
// converted, and a double that is no number (NaN, infinite) becomes null, because
// no answer tells the two apart. The rows are copied. The caller releases the table.
func NewTable(columns []Column, rows [][]schema.Value) (*Table, error) {
	for i, row := range rows {
		if len(row) != len(columns) {
			return nil, fmt.Errorf("build table: row %d has %d values for %d columns", i, len(row), len(columns))
		}
	}
	fields := make([]arrow.Field, len(columns))
	arrays := make([]arrow.Array, 0, len(columns))
	defer func() { releaseAll(arrays) }()
	for i, column := range columns {
		values, err := buildColumn(column, rows, i)
		if err != nil {
			return nil, err
		}
		arrays = append(arrays, values)
		fields[i] = arrow.Field{Name: column.Name, Type: values.DataType(), Nullable: true}
	}
	record := array.NewRecordBatch(arrow.NewSchema(fields, nil), arrays, int64(len(rows)))
	return &Table{Columns: columns, Record: record}, nil
}

// Rows returns the number of rows.
func (t *Table) Rows() int { return int(t.Record.NumRows()) }

// Value returns one value; it panics where row or column is out of range.
func (t *Table) Value(row, column int) schema.Value {
	return readValue(t.Columns[column].Type, t.Record.Column(column), row)
}

// Release lets go of the table's memory. Values read before stay valid.
func (t *Table) Release() {
	if t.Record != nil {
		t.Record.Release()
	}
}

// Release lets go of the memory of the result and of its comparison.
func (r *Result) Release() {
	if r.Table != nil {
		r.Table.Release()
	}
	if r.Compare != nil {
		r.Compare.Release()
	}
}

// finite turns a double that is no number into null, as NewTable does, for values
// that are not in a table.
func finite(value schema.Value) schema.Value {
	if value.Type == schema.Float64 && !isFinite(value.Float) {
		return schema.NullOf(schema.Float64)
	}
	return value
}

func isFinite(number float64) bool {
	return !math.IsNaN(number) && !math.IsInf(number, 0)
}

func releaseAll(arrays []arrow.Array) {
	for _, values := range arrays {
		values.Release()
	}
}
