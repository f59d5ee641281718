package funnel

import (
	"math"
	"math/big"
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"
)

func TestDurations(t *testing.T) {
	t.Parallel()
	bins := func(from, width int64, counts ...int) []DurationBin {
		var result []DurationBin
		for i, count := range counts {
			result = append(result, DurationBin{From: from + width*int64(i), Count: count})
		}
		return result
	}
	for _, c := range []struct {
		name      string
		durations []int64
		bins      int
		want      DurationSummary
	}{
		{name: "none"},
		{name: "one", durations: []int64{1_500_000},
			want: DurationSummary{1, 1_500_000, 1_500_000, 1_500_000, bins(1, 1, 1)}},
		{name: "no time at all", durations: []int64{0, 0},
			want: DurationSummary{2, 0, 0, 0, bins(0, 1, 2, 0)}},
		{name: "the median of an even number is the lower one", durations: []int64{4, 1, 3, 2},
			want: DurationSummary{4, 2.5, 2, 4, bins(0, 1, 4, 0)}},
		{name: "p90 of ten is the ninth", durations: []int64{9, 8, 7, 6, 5, 4, 3, 2, 1, 10},
			want: DurationSummary{10, 5.5, 5, 9, bins(0, 1, 10, 0, 0)}},
		{name: "the last bin holds its end", durations: []int64{0, 2 * second, 9 * second, 10 * second}, bins: 5,
			want: DurationSummary{4, 5.25 * 1e6, 2 * second, 10 * second, bins(0, 2, 1, 1, 0, 0, 2)}},
		{name: "a microsecond more widens the bins", durations: []int64{0, 10*second + 1}, bins: 5,
			want: DurationSummary{2, 5*1e6 + 0.5, 0, 10*second + 1, bins(0, 3, 1, 0, 0, 1, 0)}},
		{name: "the first bin starts at a whole second", durations: []int64{3*second + 1, 5 * second}, bins: 1,
			want: DurationSummary{2, 4*1e6 + 0.5, 3*second + 1, 5 * second, bins(3, 2, 2)}},
		{name: "negative ones", durations: []int64{-1, -1_500_000, 1}, bins: 3,
			want: DurationSummary{3, -500_000, -1, 1, bins(-2, 1, 1, 1, 1)}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := Durations(c.bins, c.durations); !reflect.DeepEqual(got, c.want) {
				t.Errorf("got %+v, want %+v", got, c.want)
			}
		})
	}
}

// TestNthSmallestAtTheEnds selects where sums of bounds would overflow.
func TestNthSmallestAtTheEnds(t *testing.T) {
	t.Parallel()
	values := make([]int64, 10_000)
	for i := range values {
		values[i] = math.MaxInt64 - int64(len(values)-1-i)/2
	}
	values[0] = math.MinInt64
	for _, rank := range []int{0, 1, 2, 5000, 9998, 9999} {
		if got := nthSmallest([][]int64{values}, []int{rank}, math.MinInt64, math.MaxInt64)[0]; got != values[rank] {
			t.Errorf("value %d is %d, want %d", rank, got, values[rank])
		}
	}
}

// TestBucketBounds asks where the distances at both ends of every bucket go.
func TestBucketBounds(t *testing.T) {
	t.Parallel()
	next := uint64(0)
	for bucket := range selectBuckets {
		first, width := bucketBounds(bucket)
		if first != next || selectBucket(first) != bucket || selectBucket(first+width-1) != bucket {
			t.Fatalf("bucket %d is said to have %d distances from %d on, and the one before those up to %d", bucket, width, first, next)
		}
		next = first + width
	}
	if next != 0 {
		t.Errorf("the buckets have all distances up to %d", next)
	}
}

func TestBinCount(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ n, asked, want int }{
		{1, 0, 1}, {2, 0, 2}, {8, 0, 2}, {9, 0, 3}, {1000, 0, 10}, {1001, 0, 11}, {59 * 59 * 59, 0, 59},
		{59*59*59 + 1, 0, 60}, {math.MaxInt32, 0, 60}, {8, 7, 7}, {8, math.MaxInt, MaxBins},
	} {
		if got := binCount(c.n, c.asked); got != c.want {
			t.Errorf("%d durations, %d bins asked for: got %d, want %d", c.n, c.asked, got, c.want)
		}
	}
}

// randomDurations are spread in one of several ways: evenly, most of them close
// together, few different ones, or over all of an int64.
func randomDurations(r *rand.Rand, n int) []int64 {
	durations, way := make([]int64, n), r.IntN(4)
	for i := range durations {
		switch way {
		case 0:
			durations[i] = r.Int64N(14 * day)
		case 1:
			durations[i] = int64(math.Exp(min(r.ExpFloat64()*3, 40)))
		case 2:
			durations[i] = r.Int64N(3) * hour
		case 3:
			durations[i] = int64(r.Uint64())
		}
	}
	return durations
}

func TestDurationsAgainstReference(t *testing.T) {
	t.Parallel()
	r := randomSource(t)
	for n := range 300 {
		durations := randomDurations(r, 1+r.IntN(1<<r.IntN(15)))
		given := slices.Clone(durations)
		cut := r.IntN(len(durations) + 1)
		got := Durations(r.IntN(2)*r.IntN(100), durations[:cut], durations[cut:])
		if !slices.Equal(durations, given) {
			t.Fatalf("case %d: the durations were changed", n)
		}
		slices.Sort(given)
		checkSummary(t, got, given)
	}
}

// checkSummary holds a summary against the sorted durations.
func checkSummary(t *testing.T, got DurationSummary, sorted []int64) {
	n := len(sorted)
	if want := sorted[(n+1)/2-1]; got.Median != want {
		t.Fatalf("median of %d is %d, want %d", n, got.Median, want)
	}
	if want := sorted[(9*n+9)/10-1]; got.P90 != want {
		t.Fatalf("p90 of %d is %d, want %d", n, got.P90, want)
	}
	sum := new(big.Int)
	for _, duration := range sorted {
		sum.Add(sum, big.NewInt(duration))
	}
	mean, _ := new(big.Rat).SetFrac(sum, big.NewInt(int64(n))).Float64()
	if math.Abs(got.Mean-mean) > 1e-12*math.Abs(mean) {
		t.Fatalf("mean is %v, want %v", got.Mean, mean)
	}
	checkHistogram(t, got.Histogram, sorted)
}

func checkHistogram(t *testing.T, bins []DurationBin, sorted []int64) {
	total := 0
	for i, bin := range bins {
		want := 0
		for _, duration := range sorted {
			whole := duration / second
			if duration < whole*second {
				whole--
			}
			if whole >= bin.From && (i == len(bins)-1 || whole < bins[i+1].From) {
				want++
			}
		}
		if bin.Count != want {
			t.Fatalf("bin %d of %v has %d durations, want %d", i, bins, bin.Count, want)
		}
		total += bin.Count
	}
	if total != len(sorted) {
		t.Fatalf("bins hold %d durations of %d", total, len(sorted))
	}
}

func BenchmarkDurations(b *testing.B) {
	r := rand.New(rand.NewPCG(1, 2))
	even, skewed := make([]int64, 10_000_000), make([]int64, 10_000_000)
	for i := range even {
		even[i], skewed[i] = r.Int64N(14*day), int64(r.ExpFloat64()*float64(second))
	}
	skewed[0] = 14 * day
	for _, c := range []struct {
		name      string
		durations []int64
	}{{"even", even}, {"skewed", skewed}} {
		b.Run(c.name, func(b *testing.B) {
			for b.Loop() {
				Durations(0, c.durations)
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(len(c.durations)), "ns/duration")
		})
	}
}

// TestQuotient divides at the ends of every size, where a reciprocal is off by one if ever.
func TestQuotient(t *testing.T) {
	t.Parallel()
	r := randomSource(t)
	near := func() uint64 { return uint64(1)<<r.IntN(64) + r.Uint64N(5) - 2 }
	for range 200_000 {
		b := max(1, near())
		for _, a := range []uint64{near(), r.Uint64(), b * r.Uint64N(1<<20), b*r.Uint64N(1<<20) - 1, math.MaxUint64} {
			if got := quotient(a, b, math.MaxUint64/b); got != a/b {
				t.Fatalf("%d / %d is %d, want %d", a, b, got, a/b)
			}
		}
	}
}
