package engine_test

import (
	"fmt"
	"slices"

	"github.com/sluice-analytics/sluice/engine/reference"
	"github.com/sluice-analytics/sluice/engine/result"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// retention writes the view retention.
func (d *documents) retention() *query.RetentionDocument {
	r := d.r
	doc := &query.RetentionDocument{
		Per:    d.per(),
		Start:  pick(r, "true", "true", "event = 'view'", "event = 'cart'", "event = 'buy'", d.condition(1)),
		Return: pick(r, "", "true", "event = 'view'", "event = 'buy'", "event in ('buy', 'error')", d.condition(1)),
		Period: pick(r, "hour", "hour", "day", "day", "day", "week", "month"),
		Mode:   pick(r, "", query.RetentionOn, query.RetentionOn, query.RetentionOnOrAfter, query.RetentionStreak),
		Cohort: pick(r, "", query.CohortFirstEver, query.CohortFirstInRange, query.CohortFirstInRange, query.CohortEvery),
		Day:    pick(r, "", "", "calendar", "rolling"),
	}
	if chance(r, 0.3) {
		doc.AtLeast = pick(r, 1, 2, 3)
	}
	switch {
	case chance(r, 0.3):
		for next := 1 + r.IntN(2); len(doc.Brackets) < 4 && next < 70; {
			bracket := query.BracketDocument{First: next, Last: next + pick(r, 0, 0, 1, 5, 30)}
			doc.Brackets = append(doc.Brackets, bracket)
			next = bracket.Last + 1 + pick(r, 0, 0, 1, 40)
		}
	case chance(r, 0.8):
		periods := pick(r, 1, 2, 7, 30, 100)
		doc.Periods = &periods
	}
	if chance(r, 0.4) {
		doc.By = query.Texts{pick(r, "country", "event", "platform", d.text(1), d.number(0), d.any())}
		for chance(r, 0.3) {
			doc.By = append(doc.By, pick(r, "country", "event", d.text(1), d.any()))
		}
		if chance(r, 0.4) {
			limit := pick(r, 0, 1, 2)
			doc.Limit = &limit
		}
		if chance(r, 0.4) {
			same := true
			doc.ByReturn = &same
		}
	}
	if chance(r, 0.4) {
		number := d.number(1)
		doc.Measure = pick(r, "count()", "sum("+number+")", "avg("+number+")", "sum("+number+") / uniq(user_id)", "uniq(user_id)",
			"count() filter (where "+d.condition(1)+")", d.aggregateCall(false), d.aggregateCall(false)+" as worth")
	}
	return doc
}

// retentionDiffers compares retentions.
func retentionDiffers(got *result.Retention, want *reference.Retention) string {
	if difference := matrixDiffers(got.Matrix, want.Matrix); difference != "" {
		return difference
	}
	for i := range min(len(got.Groups), len(want.Groups)) {
		g, w := got.Groups[i], want.Groups[i]
		if g.Other != w.Other || !g.Other && rowDiffers(g.Values, plainCells(w.Values)) != "" {
			return fmt.Sprintf("group %d: the engine has %s (other: %t), the reference %s (other: %t)", i, valuesText(g.Values), g.Other, valuesText(w.Values), w.Other)
		}
		if difference := matrixDiffers(g.Matrix, w.Matrix); difference != "" {
			return fmt.Sprintf("group %d (%s): %s", i, valuesText(w.Values), difference)
		}
	}
	if len(got.Groups) != len(want.Groups) {
		return fmt.Sprintf("the engine has %d groups, the reference %d", len(got.Groups), len(want.Groups))
	}
	return ""
}

func matrixDiffers(got result.Matrix, want reference.Matrix) string {
	if len(got.Cohorts) != len(want.Cohorts) {
		return fmt.Sprintf("the engine has %d cohorts, the reference %d", len(got.Cohorts), len(want.Cohorts))
	}
	for i := range got.Cohorts {
		g, w := got.Cohorts[i], want.Cohorts[i]
		var counts []int64
		var complete []bool
		for _, cell := range g.Cells {
			counts, complete = append(counts, cell.Count), append(complete, cell.Complete)
			if g.Size == 0 && cell.Share != 0 || g.Size > 0 && !near(cell.Share, float64(cell.Count)/float64(g.Size)) {
				return fmt.Sprintf("cohort %d: a share of %v for %d of %d", i, cell.Share, cell.Count, g.Size)
			}
		}
		if g.Start != w.Start || g.Size != w.Size || !slices.Equal(counts, w.Counts) || !slices.Equal(complete, w.Complete) {
			return fmt.Sprintf("cohort %d:\n  engine    %+v\n  reference %+v", i, g, w)
		}
		if difference := rowDiffers(g.Values, w.Values); difference != "" {
			return fmt.Sprintf("cohort %d, measured: %s", i, difference)
		}
	}
	for k, total := range got.Total {
		if total.Count != want.Counts[k] || total.Size != want.Sizes[k] {
			return fmt.Sprintf("total of period %d: the engine has %+v, the reference %d of %d", k, total, want.Counts[k], want.Sizes[k])
		}
	}
	if difference := rowDiffers(got.Values, want.Values); difference != "" {
		return "total, measured: " + difference
	}
	if len(got.Total) != len(want.Counts) {
		return fmt.Sprintf("the engine has %d totals, the reference %d", len(got.Total), len(want.Counts))
	}
	return ""
}

// plainCells are values that have to be met exactly.
func plainCells(values []schema.Value) []reference.Cell {
	cells := make([]reference.Cell, len(values))
	for i, value := range values {
		cells[i] = reference.Cell{Value: value}
	}
	return cells
}
