package reference

import (
	"math"
	"slices"
)

// Times sums durations up, in seconds.
type Times struct {
	Count             int64
	Mean, Median, P90 float64
	Histogram         []Bin
}

// Bin counts durations.
type Bin struct {
	From  float64
	Count int64
}

func share(part, whole int64) float64 {
	if whole == 0 {
		return 0
	}
	return float64(part) / float64(whole)
}

// times sums durations in microseconds up.
func times(durations []int64, bins int) *Times {
	n := len(durations)
	if n == 0 {
		return &Times{}
	}
	slices.Sort(durations)
	sum := 0.0
	for _, duration := range durations {
		sum += float64(duration)
	}
	return &Times{
		Count: int64(n), Mean: sum / float64(n) / 1e6,
		Median:    float64(durations[(n+1)/2-1]) / 1e6,
		P90:       float64(durations[(9*n+9)/10-1]) / 1e6,
		Histogram: histogram(durations, bins),
	}
}

// histogram counts sorted durations by bins of the least whole number of seconds with
// which they reach from the first, cut to a second, to the last.
func histogram(durations []int64, count int) []Bin {
	if count == 0 {
		count = min(60, int(math.Ceil(math.Cbrt(float64(len(durations)))-1e-9)))
	}
	const second = 1_000_000
	first, last := durations[0]/second, durations[len(durations)-1]
	width := int64(1)
	for (first+width*int64(count))*second < last {
		width++
	}
	bins := make([]Bin, count)
	for i := range bins {
		bins[i].From = float64(first + width*int64(i))
	}
	for _, duration := range durations {
		i := 0
		for i+1 < count && float64(duration) >= bins[i+1].From*second {
			i++
		}
		bins[i].Count++
	}
	return bins
}
