package transform

import (
	"github.com/sluice-analytics/sluice/ingest/config"
	"github.com/sluice-analytics/sluice/query/lookup"
	"github.com/sluice-analytics/sluice/storage/batch"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// mapping replaces values by what a table says of them.
type mapping struct {
	at
	// find returns the row of a value's text, or none; rows are those of the columns.
	find func(text string) int32
	// columns are the properties that are made; row 0 of each is the default.
	columns []batch.Column
}

func (c *compiler) mapping(here at) step {
	made := mapping{at: here}
	var err error
	switch m := here.of.Map; {
	case len(m.Columns) == 0:
		made.fromValues(m)
	case c.options.CheckOnly:
		made.find = func(string) int32 { return none }
	case c.options.Table == nil:
		c.fail(here.of.Path+".map", "", "tables are not known here")
	default:
		var table *lookup.Table
		if table, err = c.options.Table(m); err == nil {
			c.fromTable(&made, table)
		} else {
			c.fail(here.of.Path+".map.table", "", "%v", err)
		}
	}
	for _, name := range made.names().made {
		delete(c.known, name)
	}
	return made
}

// fromValues makes the table of the values that are declared.
func (m *mapping) fromValues(of *config.Map) {
	rows := make(map[string]int32, len(of.Values))
	values := newValues(of.Into)
	values.add(of.Default)
	for i, one := range of.Values {
		rows[one.From] = int32(i + 1)
		values.add(one.To)
	}
	m.columns = []batch.Column{values.column()}
	m.find = func(text string) int32 {
		if row, ok := rows[text]; ok {
			return row
		}
		return none
	}
}

// fromTable takes columns of a table.
func (c *compiler) fromTable(m *mapping, table *lookup.Table) {
	names := make([]string, len(table.Columns))
	for i, column := range table.Columns {
		names[i] = column.Name
	}
	for _, one := range m.of.Map.Columns {
		column := table.Column(one.Column)
		if column == nil {
			hint := ""
			if nearest := schema.Nearest(one.Column, names); nearest != "" {
				hint = "did you mean " + nearest + "?"
			}
			c.fail(m.of.Path+".map.columns."+one.To, hint, "the table has no column %q", one.Column)
			continue
		}
		values := newValues(one.To)
		values.add(m.of.Map.Default)
		for row := range table.Rows {
			values.add(column.Value(row))
		}
		m.columns = append(m.columns, values.column())
	}
	m.find = func(text string) int32 {
		if row := table.Row(schema.StringOf(text)); row >= 0 {
			return int32(row) + 1
		}
		return none
	}
}

func (m mapping) names() stepNames {
	names := stepNames{touched: []string{m.of.Map.Column}}
	if len(m.of.Map.Columns) == 0 {
		names.made = []string{m.of.Map.Into}
	}
	for _, one := range m.of.Map.Columns {
		names.made = append(names.made, one.To)
	}
	return names
}

func (m mapping) runner(roles) (runner, error) { return m, nil }

func (m mapping) apply(f *frame) error {
	rows := make([]int32, f.rows) // of the default
	keys := batch.Column{}
	if c := f.find(m.of.Map.Column); c != nil {
		keys = asText.column(c, f.rows)
	}
	var found []int32
	for i := range keys.Strings.Len() {
		found = append(found, m.find(string(keys.Strings.At(i))))
	}
	kept := newBits(f.rows)
	for row := range f.rows {
		if keys.Type == schema.Unknown || keys.Codes[row] == 0 {
			continue
		}
		if rows[row] = found[keys.Codes[row]-1]; rows[row] != none {
			continue
		}
		switch rows[row] = 0; m.of.Map.OnMissing {
		case config.OnKeep:
			kept.Set(row)
		case config.OnReject:
			f.reject(row, m.reason("%s has a value that is not in the table", m.of.Map.Column))
		}
	}
	m.setColumns(f, rows, kept)
	return nil
}

// setColumns sets what the rows of the table say, and the value itself where that is kept.
func (m mapping) setColumns(f *frame, rows []int32, kept batch.Bitmap) {
	own := f.find(m.of.Map.Column)
	for i := range m.columns {
		made := merged(gather(&m.columns[i], rows))
		if own != nil && count(kept) > 0 {
			made = mixed(&made, own, kept, f.rows)
		}
		f.set(made)
	}
}

// mixed returns the values of a column, but for the rows listed those of another.
func mixed(c, other *batch.Column, rows batch.Bitmap, count int) batch.Column {
	out := newValues(c.Name)
	for row := range count {
		if rows.Get(row) {
			out.add(valueAt(other, row))
		} else {
			out.add(valueAt(c, row))
		}
	}
	return out.column()
}
