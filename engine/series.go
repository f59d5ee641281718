package engine

import (
	"cmp"
	"math/big"
	"slices"

	"github.com/sluice-analytics/sluice/engine/aggregate"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// applySeries computes the measures that look along a series: for each series, its
// rows in the order of time.
func (a *aggregation) applySeries(rows []answerRow) {
	keys := len(a.plan.By)
	for i, measure := range a.plan.Measures {
		if measure.Series == nil {
			continue
		}
		column := keys + i
		if measure.Series.Function == "share" {
			a.share(rows, column)
			continue
		}
		for _, series := range a.allSeries(rows) {
			values := make([]schema.Value, len(series))
			for j, row := range series {
				values[j] = row.values[column]
			}
			alongSeries(*measure.Series, measure.Type, values)
			for j, row := range series {
				row.values[column] = values[j]
			}
		}
	}
}

// allSeries returns the rows of each series in the order of time.
func (a *aggregation) allSeries(rows []answerRow) [][]*answerRow {
	index := map[string]int{}
	var all [][]*answerRow
	for i := range rows {
		name := aggregate.Name(a.series(rows[i].values[:len(a.plan.By)]))
		n, ok := index[name]
		if !ok {
			n = len(all)
			index[name] = n
			all = append(all, nil)
		}
		all[n] = append(all[n], &rows[i])
	}
	if a.timeKey >= 0 {
		for _, series := range all {
			slices.SortFunc(series, func(x, y *answerRow) int {
				return cmp.Compare(x.values[a.timeKey].Int, y.values[a.timeKey].Int)
			})
		}
	}
	return all
}

// alongSeries replaces the values of a series by a function along it. Null counts
// as 0. Whole numbers stay exact, and are null beyond 64 bits.
func alongSeries(series query.Series, typ schema.Type, values []schema.Value) {
	switch {
	case series.Function == "moving_avg":
		movingAverage(values, series.Points)
	case typ == schema.Int64:
		alongWholes(series.Function, values)
	default:
		alongDoubles(series.Function, values)
	}
}

func movingAverage(values []schema.Value, points int) {
	numbers := asFloats(values)
	for i := range values {
		first, sum := max(0, i-points+1), 0.0
		for _, number := range numbers[first : i+1] {
			sum += number
		}
		values[i] = schema.FloatOf(sum / float64(i+1-first))
	}
}

func alongDoubles(function string, values []schema.Value) {
	sum, before := 0.0, 0.0
	for i, number := range asFloats(values) {
		sum += number
		switch {
		case function == "cumulative":
			values[i] = schema.FloatOf(sum)
		case i == 0:
			values[i] = schema.NullOf(schema.Float64)
		default:
			values[i] = schema.FloatOf(number - before)
		}
		before = number
	}
}

func alongWholes(function string, values []schema.Value) {
	sum, before := new(big.Int), new(big.Int)
	for i, value := range values {
		number := new(big.Int)
		if !value.Null {
			number.SetInt64(value.Int)
		}
		result := sum.Add(sum, number)
		if function == "change" {
			result = new(big.Int).Sub(number, before)
		}
		before = number
		values[i] = schema.NullOf(schema.Int64)
		if result.IsInt64() && (function == "cumulative" || i > 0) {
			values[i] = schema.IntOf(result.Int64())
		}
	}
}

// asFloats are numbers as doubles, null as 0.
func asFloats(values []schema.Value) []float64 {
	numbers := make([]float64, len(values))
	for i, value := range values {
		numbers[i] = value.AsFloat()
	}
	return numbers
}

// share divides a column by its sum over all rows, or over the rows of the same
// time bucket where there is a time.
func (a *aggregation) share(rows []answerRow, column int) {
	sums := map[int64]float64{}
	bucket := func(row answerRow) int64 {
		if a.timeKey < 0 {
			return 0
		}
		return row.values[a.timeKey].Int
	}
	for _, row := range rows {
		sums[bucket(row)] += row.values[column].AsFloat()
	}
	for _, row := range rows {
		if sum := sums[bucket(row)]; sum != 0 {
			row.values[column] = schema.FloatOf(row.values[column].AsFloat() / sum)
		} else {
			row.values[column] = schema.FloatOf(0)
		}
	}
}
