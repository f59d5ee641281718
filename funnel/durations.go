package funnel

import (
	"math"
	"math/bits"
)

const (
	microsecondsPerSecond = 1_000_000
	// maxDefaultBins is the most bins that a histogram has unless more are asked for:
	// as many as can be told apart in a chart.
	maxDefaultBins = 60
	// MaxBins is the most bins that a histogram has at all.
	MaxBins = 10_000
)

// DurationSummary describes how long a step took. All of it is zero for no durations.
type DurationSummary struct {
	Count int
	// Mean is in microseconds.
	Mean float64
	// Median and P90 are the smallest durations with at least half, 90 % of the
	// durations at or below them, microseconds.
	Median, P90 int64
	// Histogram holds bins of one width in rising order, empty ones too.
	Histogram []DurationBin
}

// DurationBin is one bin of a histogram: the durations from From (inclusive) to the next
// bin's From (exclusive); the last one holds the longest duration in any case.
type DurationBin struct {
	// From is in seconds.
	From  int64
	Count int
}

// Durations summarises the durations of all pieces, given in microseconds and in any
// order. bins is the number of bins, at most MaxBins; 0 for the cube root of the number
// of durations, rounded up, 60 at most. The width of a bin is the least whole number of
// seconds, one or more, with which the bins reach from the shortest duration, cut to a
// whole second, to the longest. The durations stay as they are.
func Durations(bins int, pieces ...[]int64) DurationSummary {
	n := 0
	for _, piece := range pieces {
		n += len(piece)
	}
	if n == 0 {
		return DurationSummary{}
	}
	mean, least, most := meanAndBounds(pieces, n)
	ranks := []int{rank(n, 1, 2), rank(n, 9, 10)}
	quantiles := nthSmallest(pieces, ranks, least, most)
	return DurationSummary{
		Count:     n,
		Mean:      mean,
		Median:    quantiles[0],
		P90:       quantiles[1],
		Histogram: histogram(pieces, binCount(n, bins), least, most),
	}
}

// rank returns the index, in rising order, of the smallest of n values with at least
// part/whole of them at or below it.
func rank(n, part, whole int) int {
	return (n/whole)*part + ((n%whole)*part+whole-1)/whole - 1
}

// meanAndBounds returns the mean of n values, the smallest and the largest. The sum is
// kept in 128 bits: ten million fortnights are too much for 64.
func meanAndBounds(pieces [][]int64, n int) (mean float64, least, most int64) {
	least, most = math.MaxInt64, math.MinInt64
	var low, high, carry uint64
	for _, values := range pieces {
		for _, value := range values {
			least, most = min(least, value), max(most, value)
			low, carry = bits.Add64(low, uint64(value), 0)
			high += uint64(value>>63) + carry
		}
	}
	sign := 1.0
	if int64(high) < 0 {
		sign = -1
		low, carry = bits.Sub64(0, low, 0)
		high = -high - carry
	}
	sum := sign * (math.Ldexp(float64(high), 64) + float64(low))
	return sum / float64(n), least, most
}

// binCount returns the number of bins for n durations, given what is asked for.
func binCount(n, asked int) int {
	if asked > 0 {
		return min(asked, MaxBins)
	}
	bins := 1
	for bins < maxDefaultBins && bins*bins*bins < n {
		bins++
	}
	return bins
}

// histogram counts the durations by bin. Widths are whole seconds, and the first bin
// starts at one, so that bins can be told apart in microseconds.
func histogram(pieces [][]int64, bins int, least, most int64) []DurationBin {
	first := floorSecond(least)
	end := floorSecond(most)
	if most%microsecondsPerSecond != 0 {
		end++
	}
	width := max(1, (end-first+int64(bins)-1)/int64(bins))
	result := make([]DurationBin, bins)
	for i := range result {
		result[i].From = first + width*int64(i)
	}
	over, span := bits.Mul64(uint64(width), microsecondsPerSecond)
	if over != 0 {
		span = math.MaxUint64 // longer than all time: everything is in the first bin
	}
	start, last, reciprocal := uint64(first)*microsecondsPerSecond, uint64(bins-1), math.MaxUint64/span
	for _, durations := range pieces {
		for _, duration := range durations {
			result[min(quotient(uint64(duration)-start, span, reciprocal), last)].Count++
		}
	}
	return result
}

// quotient returns a/b, given the reciprocal MaxUint64/b: to multiply by it takes a quarter of
// the time of a division, and is at most one too low.
func quotient(a, b, reciprocal uint64) uint64 {
	q, _ := bits.Mul64(a, reciprocal)
	_, less := bits.Sub64(a-q*b, b, 0)
	return q + 1 - less
}

// floorSecond returns the whole second at or before a time in microseconds.
func floorSecond(time int64) int64 {
	second := time / microsecondsPerSecond
	if time%microsecondsPerSecond < 0 {
		second--
	}
	return second
}
