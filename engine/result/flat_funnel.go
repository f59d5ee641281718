package result

import (
	"math"

	"github.com/sluice-analytics/sluice/storage/schema"
)

// flat makes rows of steps. With a breakdown the first column, "scope", says whether a row
// is of the whole ("all"), of one value ("group") or of the values past the limit ("other"),
// because null is a value too; the value is in "group", or those of several keys in a column
// each. With a trend the rows of each bucket follow those of the whole and of each group,
// told by "time", which is null in these. Then come the columns of the step, its measures, and
// what groups compared say.
func (f *Funnel) flat() (*Table, error) {
	columns := append(f.headColumns(), stepColumns()...)
	columns = append(columns, f.Measures...)
	compares := f.compares()
	if compares {
		columns = append(columns, comparisonColumns()...)
	}
	var rows [][]schema.Value
	add := func(head []schema.Value, steps []Step, trend []TrendPoint, comparison *Comparison) {
		if f.Trend != nil {
			head = append(head, schema.NullOf(schema.Timestamp))
		}
		rows = append(rows, stepRows(head, steps, comparison, compares)...)
		for _, point := range trend {
			head[len(head)-1] = schema.TimestampOf(point.Time)
			rows = append(rows, stepRows(head, point.Steps, nil, compares)...)
		}
	}
	add(f.head("all", nil), f.Steps, f.Trend, nil)
	for _, group := range f.Groups {
		scope := "group"
		if group.Other {
			scope = "other"
		}
		add(f.head(scope, group.Values), group.Steps, group.Trend, group.Comparison)
	}
	return NewTable(columns, rows)
}

// headColumns are the columns before those of the step.
func (f *Funnel) headColumns() []Column {
	var columns []Column
	if len(f.By) > 0 {
		columns = append(columns, Column{"scope", schema.String})
	}
	for _, key := range f.By {
		if len(f.By) == 1 {
			key.Name = "group"
		}
		columns = append(columns, key)
	}
	if f.Trend != nil {
		columns = append(columns, Column{"time", schema.Timestamp})
	}
	return columns
}

// head is the scope and the values of a row, null where there are none.
func (f *Funnel) head(scope string, values []schema.Value) []schema.Value {
	if len(f.By) == 0 {
		return nil
	}
	head := []schema.Value{schema.StringOf(scope)}
	for i, key := range f.By {
		if values == nil {
			head = append(head, schema.NullOf(key.Type))
		} else {
			head = append(head, values[i])
		}
	}
	return head
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

func comparisonColumns() []Column {
	return []Column{
		{"exposed", schema.Int64}, {"rate", schema.Float64}, {"lift", schema.Float64},
		{"difference_low", schema.Float64}, {"difference_high", schema.Float64}, {"p_value", schema.Float64},
	}
}

func stepRows(head []schema.Value, steps []Step, comparison *Comparison, compares bool) [][]schema.Value {
	rows := make([][]schema.Value, len(steps))
	for i, step := range steps {
		row := append([]schema.Value(nil), head...)
		row = append(row, schema.IntOf(int64(i+1)), schema.StringOf(step.Name), schema.IntOf(step.Count),
			schema.FloatOf(step.FromFirst), schema.FloatOf(step.FromPrevious),
			schema.IntOf(step.Dropped), schema.IntOf(step.InProgress))
		row = appendTimes(row, step.TimeFromPrevious)
		row = append(appendTimes(row, step.TimeFromEntry), step.Measures...)
		if compares {
			row = appendComparison(row, comparison, i)
		}
		rows[i] = row
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

// appendComparison appends what a comparison says of a step: null where there is none.
func appendComparison(row []schema.Value, comparison *Comparison, step int) []schema.Value {
	values := []float64{math.NaN(), math.NaN(), math.NaN(), math.NaN(), math.NaN()}
	exposed := schema.NullOf(schema.Int64)
	if comparison != nil {
		s := comparison.Steps[step]
		exposed, values = schema.IntOf(comparison.Exposed), []float64{s.Rate, s.Lift, s.Low, s.High, s.PValue}
	}
	row = append(row, exposed)
	for _, value := range values {
		if isFinite(value) {
			row = append(row, schema.FloatOf(value))
		} else {
			row = append(row, schema.NullOf(schema.Float64))
		}
	}
	return row
}
