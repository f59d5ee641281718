package result

import (
	"math"

	"github.com/sluice-analytics/sluice/storage/schema"
)

// Spark is the first measure of the answer as a few numbers, for a drawing as small as a word: over time where the answer
// is by time, averaged to at most so many points, else of the first rows. A funnel gives its steps, retention the shares of all
// cohorts, lifecycle who was active. It is nil where there is nothing to draw. Numbers have four digits; what is none is 0.
func (r *Result) Spark(most int) []float64 {
	var points []float64
	overTime := true
	switch {
	case r.Table != nil && r.Query != nil && r.Query.Aggregate != nil:
		points, overTime = r.sparkOfTable(len(r.Query.Aggregate.By))
	case r.Funnel != nil:
		overTime = false
		for _, step := range r.Funnel.Steps {
			points = append(points, float64(step.Count))
		}
	case r.Retention != nil:
		for _, total := range r.Retention.Total {
			points = append(points, total.Share)
		}
	case r.Lifecycle != nil:
		for _, p := range r.Lifecycle.Periods {
			points = append(points, float64(p.New+p.Returning+p.Resurrecting))
		}
	case r.Stickiness != nil:
		overTime = false
		for _, active := range r.Stickiness.ActivePeriods {
			points = append(points, float64(active.Count))
		}
	}
	if len(points) > most {
		points = shorten(points, most, overTime)
	}
	for i := range points {
		points[i] = fewDigits(points[i])
	}
	return points
}

// sparkOfTable takes the first measure of the rows; by time and more, of those rows whose other keys are those of the first.
func (r *Result) sparkOfTable(keys int) (points []float64, overTime bool) {
	t := r.Table
	if keys >= len(t.Columns) {
		return nil, false
	}
	time := -1
	for i := range keys {
		if t.Columns[i].Type == schema.Timestamp && time < 0 {
			time = i
		}
	}
	for row := range t.Rows() {
		if time < 0 || r.sameKeys(row, keys, time) {
			points = append(points, t.Value(row, keys).AsFloat())
		}
	}
	return points, time >= 0
}

// sameKeys reports whether a row has the keys of the first, but for one of them.
func (r *Result) sameKeys(row, keys, but int) bool {
	for i := range keys {
		if i != but && r.Table.Value(row, i).AsText() != r.Table.Value(0, i).AsText() {
			return false
		}
	}
	return true
}

// shorten leaves so many points: averages of those over time, the first of others.
func shorten(points []float64, most int, overTime bool) []float64 {
	if !overTime {
		return points[:most]
	}
	short := make([]float64, most)
	for i := range short {
		from, to := i*len(points)/most, (i+1)*len(points)/most
		for _, point := range points[from:to] {
			short[i] += point / float64(to-from)
		}
	}
	return short
}

func fewDigits(x float64) float64 {
	if x == 0 || math.IsNaN(x) || math.IsInf(x, 0) {
		return 0
	}
	unit := math.Pow(10, 3-math.Floor(math.Log10(math.Abs(x))))
	if short := math.Round(x*unit) / unit; !math.IsNaN(short) && !math.IsInf(short, 0) {
		return short
	}
	return 0 // beyond what anybody draws
}
