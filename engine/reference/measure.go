package reference

import (
	"math"
	"math/big"
	"slices"

	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/schema"
)

const (
	minTime = math.MinInt64
	maxTime = math.MaxInt64

	// sumTolerance is what the order of additions may change, as a share.
	sumTolerance = 1e-9
	// sumLoss is what a sum in double-double may lose where large numbers cancel
	// each other out, as a share of the largest; deviationLoss the same for a
	// deviation, which is a root.
	sumLoss       = 1e-25
	deviationLoss = 1e-13
	// quantileTolerance is the error that quantile may have beyond exactQuantiles
	// values, and uniqTolerance that of uniq_approx beyond exactDistinct values.
	quantileTolerance = 0.0101
	exactQuantiles    = 256
	uniqTolerance     = 0.05
	exactDistinct     = 1024
)

// cellRow gives aggregates to the expressions of measures.
type cellRow []Cell

func (c cellRow) Value(ref expression.Ref) schema.Value { return c[ref.ID].Value }

// tolerance is how far an expression over the aggregates may be off.
func (c cellRow) tolerance(expr *expression.Expr, value schema.Value) float64 {
	if expr.Op == expression.Column {
		return c[expr.Ref.ID].Tolerance
	}
	// A difference is off by what its operands are; a product or a quotient by the same
	// share as its operands.
	largest, share, exact := 0.0, 0.0, true
	expr.Columns(func(ref expression.Ref) {
		cell := c[ref.ID]
		size := math.Abs(asFloat(cell.Value))
		largest = max(largest, size)
		if cell.Tolerance > 0 && size > 0 {
			share = max(share, cell.Tolerance/size)
		}
		exact = exact && cell.Type != schema.Float64 && cell.Tolerance == 0
	})
	if exact && value.Type != schema.Float64 {
		return 0
	}
	share = max(share, sumTolerance)
	return share * max(largest, math.Abs(asFloat(value)))
}

// isActor reports whether an aggregation over events counts actors of any actor column, of
// which those without a name are none.
func (r *runner) isActor(a query.Aggregation) bool {
	if a.Function != query.Uniq || a.Arg.Op != expression.Column || a.Arg.Type != schema.String {
		return false
	}
	column, ok := r.schema.ByID(a.Arg.Ref.ID)
	return ok && slices.Contains(r.schema.Actors, column.Name)
}

// measure computes one aggregate over rows. skipEmpty leaves empty strings out. Measures know no
// negative zero.
func (r *runner) measure(a query.Aggregation, rows []row, skipEmpty bool) Cell {
	cell := r.measureSigned(a, rows, skipEmpty)
	cell.Float += 0
	return cell
}

func (r *runner) measureSigned(a query.Aggregation, rows []row, skipEmpty bool) Cell {
	kept := slices.DeleteFunc(slices.Clone(rows), func(row row) bool { return !passes(a.Filter, row) })
	if a.Arg == nil {
		return Cell{Value: schema.IntOf(int64(len(kept)))}
	}
	var values []schema.Value
	var times []int64
	for _, row := range kept {
		value := a.Arg.Eval(row)
		if value.Null || skipEmpty && value.Text == "" {
			continue
		}
		values = append(values, value)
		times = append(times, row.at())
	}
	switch a.Function {
	case query.CountRows:
		return Cell{Value: schema.IntOf(int64(len(values)))}
	case query.Uniq, query.UniqApprox:
		return distinct(values, a.Function == query.UniqApprox)
	case query.Min, query.Max:
		return Cell{Value: extreme(values, a)}
	case query.First, query.Last:
		return Cell{Value: edge(values, times, a)}
	}
	return ofNumbers(a, values)
}

func distinct(values []schema.Value, approximate bool) Cell {
	seen := map[string]bool{}
	for _, value := range values {
		seen[nameOf(value)] = true
	}
	cell := Cell{Value: schema.IntOf(int64(len(seen)))}
	if approximate && len(seen) >= exactDistinct {
		cell.Tolerance = uniqTolerance * float64(len(seen))
	}
	return cell
}

func extreme(values []schema.Value, a query.Aggregation) schema.Value {
	found := schema.NullOf(a.Type)
	for _, value := range values {
		c := 0
		if !found.Null {
			c = compare(value, found)
		}
		if found.Null || a.Function == query.Max && c > 0 || a.Function == query.Min && c < 0 {
			found = value
		}
	}
	return found
}

// edge is the value at the first or last time; of several at that time the smallest.
func edge(values []schema.Value, times []int64, a query.Aggregation) schema.Value {
	found, at := schema.NullOf(a.Type), int64(0)
	for i, value := range values {
		later := times[i] > at
		if a.Function == query.First {
			later = times[i] < at
		}
		if found.Null || later || times[i] == at && compare(value, found) < 0 {
			found, at = value, times[i]
		}
	}
	return found
}

func ofNumbers(a query.Aggregation, values []schema.Value) Cell {
	if len(values) == 0 {
		return Cell{Value: schema.NullOf(a.Type)}
	}
	switch a.Function {
	case query.Sum:
		return sum(values, a.Type)
	case query.Avg:
		value := finite(mean(values))
		return Cell{Value: value, Tolerance: sumTolerance*math.Abs(value.Float) + sumLoss*largest(values)}
	case query.StdDev:
		if len(values) < 2 {
			return Cell{Value: schema.NullOf(schema.Float64)}
		}
		value := finite(deviation(values))
		return Cell{Value: value, Tolerance: sumTolerance*math.Abs(value.Float) + deviationLoss*largest(values)}
	}
	numbers := make([]float64, len(values))
	for i, value := range values {
		numbers[i] = asFloat(value)
	}
	slices.Sort(numbers)
	// The smallest value with at least the share q of the values at or below it.
	rank := max(1, int(math.Ceil(a.Quantile*float64(len(numbers)))))
	cell := Cell{Value: schema.FloatOf(numbers[min(rank, len(numbers))-1])}
	if a.Function == query.Quantile && len(numbers) > exactQuantiles {
		cell.Tolerance = quantileTolerance * math.Abs(cell.Float)
	}
	return cell
}

// exactBits hold the sum of any doubles, and that of their squares: those reach from 2^-2148
// to 2^2048.
const exactBits = 5000

// exactly returns a number without rounding.
func exactly(value schema.Value) *big.Float {
	number := new(big.Float).SetPrec(exactBits)
	if value.Type == schema.Int64 {
		return number.SetInt64(value.Int)
	}
	return number.SetFloat64(value.Float)
}

func total(values []schema.Value) *big.Float {
	sum := new(big.Float).SetPrec(exactBits)
	for _, value := range values {
		sum.Add(sum, exactly(value))
	}
	return sum
}

func sum(values []schema.Value, typ schema.Type) Cell {
	exact := total(values)
	if typ == schema.Int64 {
		whole, _ := exact.Int(nil)
		if !whole.IsInt64() {
			return Cell{Value: schema.NullOf(schema.Int64)}
		}
		return Cell{Value: schema.IntOf(whole.Int64())}
	}
	rounded, _ := exact.Float64()
	return Cell{Value: finite(rounded), Tolerance: sumTolerance*math.Abs(rounded) + sumLoss*largest(values)}
}

func mean(values []schema.Value) float64 {
	rounded, _ := total(values).Float64()
	return rounded / float64(len(values))
}

// deviation is the standard deviation of a sample.
func deviation(values []schema.Value) float64 {
	count := new(big.Float).SetPrec(exactBits).SetInt64(int64(len(values)))
	center := total(values)
	center.Quo(center, count)
	squares := new(big.Float).SetPrec(exactBits)
	for _, value := range values {
		distance := exactly(value)
		distance.Sub(distance, center)
		squares.Add(squares, distance.Mul(distance, distance))
	}
	squares.Quo(squares, count.SetInt64(int64(len(values)-1)))
	rounded, _ := squares.Sqrt(squares).Float64()
	return rounded
}

func largest(values []schema.Value) float64 {
	size := 0.0
	for _, value := range values {
		size = max(size, math.Abs(asFloat(value)))
	}
	return size
}

func finite(number float64) schema.Value {
	if math.IsInf(number, 0) || math.IsNaN(number) {
		return schema.NullOf(schema.Float64)
	}
	return schema.FloatOf(number)
}

// asFloat is a number as a double; null and what is no number is 0.
func asFloat(value schema.Value) float64 {
	switch {
	case value.Null:
		return 0
	case value.Type == schema.Float64:
		return value.Float
	case value.Type == schema.Int64:
		return float64(value.Int)
	}
	return 0
}
