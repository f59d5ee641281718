package result

import (
	"errors"

	"github.com/sluice-analytics/sluice/storage/schema"
)

// Flat returns the answer as one table, for the formats that are nothing but rows
// (NDJSON, CSV, Arrow): a table as it is, without its total and other rows; a funnel as a row
// for each step of the whole and of each group; a retention as one for each cell; paths as
// one for each node, edge and whole path. A comparison's rows follow
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
	case r.Paths != nil:
		return r.Paths.flat()
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
