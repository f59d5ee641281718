package engine_test

import (
	"fmt"
	"math"
	"slices"

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
	case want.Funnel != nil:
		difference = funnelDiffers(got.Funnel, want.Funnel, want.Ambiguous == "")
	case want.Paths != nil && want.Ambiguous == "":
		difference = pathsDiffer(got.Paths, want.Paths)
	case want.Difference != nil && want.Ambiguous == "":
		difference = differencesDiffer(got.Difference, want.Difference)
	}
	if want.Lifecycle != nil {
		difference = lifecycleDiffers(got.Lifecycle, want.Lifecycle)
	}
	if want.Stickiness != nil {
		difference = stickinessDiffers(got.Stickiness, want.Stickiness)
	}
	if want.Retention != nil {
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

// funnelDiffers compares funnels, and their groups only where asked.
func funnelDiffers(got *result.Funnel, want *reference.Funnel, groups bool) string {
	if difference := stepsDiffer(got.Steps, want.Steps); difference != "" || !groups {
		return difference
	}
	for i := range min(len(got.Groups), len(want.Groups)) {
		g, w := got.Groups[i], want.Groups[i]
		if g.Other != w.Other || !g.Other && !agrees(g.Values[0], reference.Cell{Value: w.Value}) {
			return fmt.Sprintf("group %d: the engine has %s (other: %t), the reference %s (other: %t)", i, describe(groupValue(g)), g.Other, describe(w.Value), w.Other)
		}
		if difference := stepsDiffer(g.Steps, w.Steps); difference != "" {
			return fmt.Sprintf("group %d (%s): %s", i, describe(w.Value), difference)
		}
	}
	if len(got.Groups) != len(want.Groups) {
		return fmt.Sprintf("the engine has %d groups, the reference %d", len(got.Groups), len(want.Groups))
	}
	return ""
}

// groupValue is the value of a group, null for the others.
func groupValue(g result.Group) schema.Value {
	if len(g.Values) == 0 {
		return schema.Value{Null: true}
	}
	return g.Values[0]
}

func stepsDiffer(got []result.Step, want []reference.Step) string {
	if len(got) != len(want) {
		return fmt.Sprintf("the engine has %d steps, the reference %d", len(got), len(want))
	}
	for i := range got {
		g, w := got[i], want[i]
		if g.Name != w.Name || g.Count != w.Count || g.Dropped != w.Dropped || g.InProgress != w.InProgress ||
			!near(g.FromFirst, w.FromFirst) || !near(g.FromPrevious, w.FromPrevious) {
			return fmt.Sprintf("step %d:\n  engine    %+v\n  reference %+v", i+1, g, w)
		}
		if difference := timesDiffer(g.TimeFromPrevious, w.TimeFromPrevious); difference != "" {
			return fmt.Sprintf("step %d, time from previous: %s", i+1, difference)
		}
		if difference := timesDiffer(g.TimeFromEntry, w.TimeFromEntry); difference != "" {
			return fmt.Sprintf("step %d, time from entry: %s", i+1, difference)
		}
	}
	return ""
}

func near(a, b float64) bool { return math.Abs(a-b) <= 1e-9*max(1, math.Abs(a)) }

func timesDiffer(got *result.Times, want *reference.Times) string {
	if (got == nil) != (want == nil) {
		return "one has times, the other none"
	}
	if got == nil {
		return ""
	}
	same := slices.EqualFunc(got.Histogram, want.Histogram, func(g result.Bin, w reference.Bin) bool {
		return g.From == w.From && g.Count == w.Count
	})
	if !same || got.Count != want.Count || !near(got.Mean, want.Mean) || got.Median != want.Median || got.P90 != want.P90 {
		return fmt.Sprintf("\n  engine    %+v\n  reference %+v", *got, *want)
	}
	return ""
}
