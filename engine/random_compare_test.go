package engine_test

import (
	"fmt"
	"math"

	"github.com/sluice-analytics/sluice/engine/reference"
	"github.com/sluice-analytics/sluice/engine/result"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// differs says how an answer differs from the reference's, or is empty.
func differs(got *result.Result, want *reference.Answer) string {
	difference := ""
	switch {
	case (got.Table == nil) != (want.Table == nil):
		return "one answers a table, the other none"
	case want.Table != nil && want.Ambiguous == "":
		difference = tableDiffers(got.Table, want.Table)
	case want.Funnel != nil && want.Undecided == "":
		difference = funnelDiffers(got.Funnel, want.Funnel, want.Ambiguous == "")
	case want.Paths != nil && want.Ambiguous == "":
		difference = pathsDiffer(got.Paths, want.Paths)
	case want.Difference != nil && want.Ambiguous == "":
		difference = differencesDiffer(got.Difference, want.Difference)
	}
	decided := want.Ambiguous == ""
	if want.Lifecycle != nil && decided {
		difference = lifecycleDiffers(got.Lifecycle, want.Lifecycle)
	}
	if want.Stickiness != nil && decided {
		difference = stickinessDiffers(got.Stickiness, want.Stickiness)
	}
	if want.Retention != nil && decided {
		difference = retentionDiffers(got.Retention, want.Retention)
	}
	if difference != "" || want.Compare == nil {
		return difference
	}
	if got.Compare == nil {
		return "the comparison is missing"
	}
	if difference = differs(got.Compare, want.Compare); difference != "" {
		return "comparison: " + difference
	}
	return ""
}

func tableDiffers(got *result.Table, want *reference.Table) string {
	for i := range min(got.Rows(), len(want.Rows)) {
		if difference := rowDiffers(rowOf(got, i), want.Rows[i]); difference != "" {
			return fmt.Sprintf("row %d: %s\n  engine    %s\n  reference %s", i, difference, valuesText(rowOf(got, i)), cellsText(want.Rows[i]))
		}
	}
	if got.Rows() != len(want.Rows) {
		text := fmt.Sprintf("the engine has %d rows, the reference %d", got.Rows(), len(want.Rows))
		if n := min(got.Rows(), len(want.Rows)); n < got.Rows() {
			return text + "; the engine's next is " + valuesText(rowOf(got, n))
		} else {
			return text + "; the reference's next is " + cellsText(want.Rows[n])
		}
	}
	if difference := rowDiffers(got.Total, want.Total); difference != "" {
		return "total: " + difference
	}
	if difference := rowDiffers(got.Other, want.Other); difference != "" {
		return "other: " + difference
	}
	return ""
}

func rowOf(t *result.Table, index int) []schema.Value {
	row := make([]schema.Value, len(t.Columns))
	for i := range row {
		row[i] = t.Value(index, i)
	}
	return row
}

func rowDiffers(got []schema.Value, want []reference.Cell) string {
	if len(got) != len(want) {
		return fmt.Sprintf("the engine has %d values, the reference %d", len(got), len(want))
	}
	for i := range got {
		if !agrees(got[i], want[i]) {
			return fmt.Sprintf("column %d: the engine has %s, the reference %s", i, describe(got[i]), describe(want[i].Value))
		}
	}
	return ""
}

// agrees reports whether a value is the reference's, within its tolerance.
func agrees(got schema.Value, want reference.Cell) bool {
	if got.Null || want.Null {
		return got.Null == want.Null
	}
	if got.Type != want.Type {
		return false
	}
	switch {
	case got.Type == schema.Float64:
		return got.Float == want.Float || math.Abs(got.Float-want.Float) <= want.Tolerance+1e-12*math.Abs(want.Float)
	case got.Type == schema.Int64 && want.Tolerance > 0:
		return math.Abs(float64(got.Int)-float64(want.Int)) <= want.Tolerance
	}
	return got.Int == want.Int && got.Text == want.Text
}

func describe(v schema.Value) string {
	if v.Null {
		return "null"
	}
	return fmt.Sprintf("%s (%s)", valueText(v), v.Type)
}

func valuesText(values []schema.Value) string {
	text := "["
	for i, value := range values {
		if i > 0 {
			text += ", "
		}
		text += valueText(value)
	}
	return text + "]"
}

func cellsText(cells []reference.Cell) string {
	values := make([]schema.Value, len(cells))
	for i, cell := range cells {
		values[i] = cell.Value
	}
	return valuesText(values)
}
