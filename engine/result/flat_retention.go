package result

import (
	"strconv"

	"github.com/sluice-analytics/sluice/storage/schema"
)

// flat makes a row of every cell. Brackets have a column for their last period, a breakdown
// the columns "scope" and "group" in front, as a funnel's, or "group_1", "group_2" and so on where it has several
// expressions; a measure has the column "value". Totals are left out.
func (r *Retention) flat() (*Table, error) {
	columns := r.groupColumns()
	null := make([]schema.Value, len(columns))
	for i, column := range columns {
		null[i] = schema.NullOf(column.Type)
	}
	columns = append(columns, Column{"cohort", schema.Timestamp}, Column{"size", schema.Int64}, Column{"period", schema.Int64})
	if r.Bracketed {
		columns = append(columns, Column{"last_period", schema.Int64})
	}
	columns = append(columns, Column{"count", schema.Int64}, Column{"share", schema.Float64})
	if r.Measure != "" {
		columns = append(columns, Column{"value", r.MeasureType})
	}
	columns = append(columns, Column{"complete", schema.Bool})
	if len(r.By) == 0 {
		return NewTable(columns, r.rows(nil, r.Matrix))
	}
	null[0] = schema.StringOf("all")
	rows := r.rows(null, r.Matrix)
	for _, group := range r.Groups {
		head := append([]schema.Value{schema.StringOf("group")}, group.Values...)
		if group.Other {
			head = append([]schema.Value{schema.StringOf("other")}, null[1:]...)
		}
		rows = append(rows, r.rows(head, group.Matrix)...)
	}
	return NewTable(columns, rows)
}

// groupColumns are those that say which group a row is of.
func (r *Retention) groupColumns() []Column {
	if len(r.By) == 0 {
		return nil
	}
	columns := []Column{{"scope", schema.String}}
	for i := range r.By {
		name := "group"
		if len(r.By) > 1 {
			name += "_" + strconv.Itoa(i+1)
		}
		columns = append(columns, Column{name, r.groupType(i)})
	}
	return columns
}

// groupType is the type of the values of an expression of the breakdown: that of the first
// which is not null.
func (r *Retention) groupType(i int) schema.Type {
	for _, group := range r.Groups {
		if !group.Other && !group.Values[i].Null {
			return group.Values[i].Type
		}
	}
	return schema.String
}

func (r *Retention) rows(head []schema.Value, m Matrix) [][]schema.Value {
	var rows [][]schema.Value
	for _, cohort := range m.Cohorts {
		for k, cell := range cohort.Cells {
			row := append([]schema.Value(nil), head...)
			row = append(row, schema.TimestampOf(cohort.Start), schema.IntOf(cohort.Size), schema.IntOf(int64(r.Periods[k].First)))
			if r.Bracketed {
				row = append(row, schema.IntOf(int64(r.Periods[k].Last)))
			}
			row = append(row, schema.IntOf(cell.Count), schema.FloatOf(cell.Share))
			if r.Measure != "" {
				row = append(row, cohort.Values[k])
			}
			rows = append(rows, append(row, schema.BoolOf(cell.Complete)))
		}
	}
	return rows
}
