package reference

import (
	"math"
	"slices"

	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/calendar"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// autoBuckets is about how many buckets time('auto') makes.
const autoBuckets = 100

// axes are the keys whose values are buckets.
type axes struct {
	r *runner
	// time is the index of the key that is the time, or -1, and unit its buckets.
	time int
	unit calendar.Unit
	// bins holds the lower edges of the bins of each key that has some.
	bins map[int][]float64
}

func isTime(key query.Key) bool { return key.Time != nil || key.TimeAuto }

// newAxes looks at the rows of the whole range to lay bins out.
func (r *runner) newAxes(keys []query.Key, rows []row) *axes {
	a := &axes{r: r, time: -1, bins: map[int][]float64{}}
	for i, key := range keys {
		switch {
		case isTime(key):
			a.time = i
			if key.Time != nil {
				a.unit = *key.Time
			} else {
				from, to := r.openRange()
				a.unit = calendar.Auto(from, to, autoBuckets)
			}
		case key.Bins != nil:
			a.bins[i] = binEdges(key, rows)
		}
	}
	return a
}

// value is the key's value for a row.
func (a *axes) value(i int, key query.Key, row row) schema.Value {
	switch {
	case i == a.time:
		start, _ := a.r.plan.Zone.Bucket(row.at(), a.unit)
		return schema.TimestampOf(start)
	case key.Bins != nil:
		value := key.Expr.Eval(row)
		if value.Null {
			return schema.NullOf(schema.Float64)
		}
		return schema.FloatOf(binOf(a.bins[i], value.Float))
	}
	value := key.Expr.Eval(row)
	value.Float += 0 // negative zero is zero
	return value
}

// buckets are the starts of all time buckets of the range.
func (a *axes) buckets() []int64 {
	from, to := a.r.openRange()
	var starts []int64
	for at := from; at < to; {
		start, end := a.r.plan.Zone.Bucket(at, a.unit)
		starts = append(starts, start)
		at = end
	}
	return starts
}

// seconds is the length of the bucket that starts at a time, cut where the document
// gives an end of the range.
func (a *axes) seconds(start int64) float64 {
	_, end := a.r.plan.Zone.Bucket(start, a.unit)
	return float64(min(end, a.r.plan.To)-max(start, a.r.plan.From)) / float64(calendar.Second)
}

// wholeSeconds is the length of the range.
func (r *runner) wholeSeconds() float64 {
	from, to := r.openRange()
	return float64(to-from) / float64(calendar.Second)
}

// binOf is the lower edge of the bin of a value: the last edge that is not above it.
func binOf(edges []float64, value float64) float64 {
	bin := edges[0]
	for _, edge := range edges {
		if edge <= value {
			bin = edge
		}
	}
	return bin
}

// binEdges cuts the values of a key into bins.
func binEdges(key query.Key, rows []row) []float64 {
	var values, positive []float64
	for _, row := range rows {
		value := key.Expr.Eval(row)
		if value.Null {
			continue
		}
		values = append(values, value.Float)
		if value.Float > 0 {
			positive = append(positive, value.Float)
		}
	}
	if len(values) == 0 {
		return []float64{0}
	}
	slices.Sort(values)
	slices.Sort(positive)
	switch key.Bins.Mode {
	case "quantile":
		return quantileEdges(values, key.Bins.Count)
	case "log":
		// What is not above zero has a bin of its own.
		var edges []float64
		if values[0] <= 0 {
			edges = append(edges, values[0])
		}
		if len(positive) == 0 {
			return edges
		}
		low, high := positive[0], positive[len(positive)-1]
		return append(edges, equalEdges(low, high, key.Bins.Count, func(i, n float64) float64 {
			return math.Exp(math.Log(low) + (math.Log(high)-math.Log(low))*i/n)
		})...)
	default:
		low, high := values[0], values[len(values)-1]
		return equalEdges(low, high, key.Bins.Count, func(i, n float64) float64 { return low + (high-low)*i/n })
	}
}

func equalEdges(low, high float64, count int, at func(i, n float64) float64) []float64 {
	if low == high {
		return []float64{low}
	}
	edges := []float64{low}
	for i := 1; i < count; i++ {
		edges = append(edges, at(float64(i), float64(count)))
	}
	return edges
}

// quantileEdges starts a bin at the least value and at every quantile; of equal
// ones only the first.
func quantileEdges(sorted []float64, count int) []float64 {
	edges := []float64{sorted[0]}
	for i := 1; i < count; i++ {
		rank := max(1, int(math.Ceil(float64(i)/float64(count)*float64(len(sorted)))))
		if value := sorted[rank-1]; value > edges[len(edges)-1] {
			edges = append(edges, value)
		}
	}
	return edges
}
