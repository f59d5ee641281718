package result

import "github.com/sluice-analytics/sluice/storage/schema"

// flat makes a row of every cell. Brackets have a column for their last period, a breakdown
// the columns "scope" and "group" in front, as a funnel's. Totals are left out.
func (r *Retention) flat() (*Table, error) {
	columns := []Column{{"cohort", schema.Timestamp}, {"size", schema.Int64}, {"period", schema.Int64}}
	if r.Bracketed {
		columns = append(columns, Column{"last_period", schema.Int64})
	}
	columns = append(columns, Column{"count", schema.Int64}, Column{"share", schema.Float64}, Column{"complete", schema.Bool})
	if r.By == "" {
		return NewTable(columns, r.rows(nil, r.Matrix))
	}
	typ := r.groupType()
	columns = append([]Column{{"scope", schema.String}, {"group", typ}}, columns...)
	rows := r.rows([]schema.Value{schema.StringOf("all"), schema.NullOf(typ)}, r.Matrix)
	for _, group := range r.Groups {
		head := []schema.Value{schema.StringOf("group"), group.Value}
		if group.Other {
			head = []schema.Value{schema.StringOf("other"), schema.NullOf(typ)}
		}
		rows = append(rows, r.rows(head, group.Matrix)...)
	}
	return NewTable(columns, rows)
}

// groupType is the type of the breakdown's values: that of the first which is not null.
func (r *Retention) groupType() schema.Type {
	for _, group := range r.Groups {
		if !group.Other && !group.Value.Null {
			return group.Value.Type
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
			rows = append(rows, append(row, schema.IntOf(cell.Count), schema.FloatOf(cell.Share), schema.BoolOf(cell.Complete)))
		}
	}
	return rows
}
