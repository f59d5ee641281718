package statistics

import (
	"math"
	"testing"
)

func near(t *testing.T, what string, got, want, within float64) {
	t.Helper()
	if !(math.Abs(got-want) <= within) {
		t.Errorf("%s is %v, want %v", what, got, want)
	}
}

// TestDifferenceInterval takes the examples of Newcombe's paper (1998, table II, method 10).
func TestDifferenceInterval(t *testing.T) {
	for _, c := range []struct {
		a, b      Proportion
		low, high float64
	}{
		{Proportion{70, 56}, Proportion{80, 48}, 0.0524, 0.3339},
		{Proportion{10, 9}, Proportion{10, 3}, 0.1705, 0.8090},
		{Proportion{7, 6}, Proportion{7, 2}, 0.0582, 0.8062},
		{Proportion{56, 5}, Proportion{29, 0}, -0.0381, 0.1926},
		{Proportion{10, 0}, Proportion{20, 0}, -0.1611, 0.2775},
		{Proportion{10, 10}, Proportion{10, 0}, 0.6075, 1},
	} {
		low, high := DifferenceInterval(c.a, c.b)
		near(t, "low", low, c.low, 5e-5)
		near(t, "high", high, c.high, 5e-5)
	}
}

// TestCompare takes tables whose p-values are known by hand: Fisher's tea (1935) has 34 in
// 70 tables at least as unlikely, 12 of 30 against 18 of 30 is z = 1.549.
func TestCompare(t *testing.T) {
	for _, c := range []struct {
		name string
		a, b Proportion
		want float64
	}{
		{"tea", Proportion{4, 3}, Proportion{4, 1}, 34.0 / 70},
		{"all against none", Proportion{5, 5}, Proportion{5, 0}, 2.0 / 252},
		{"nobody", Proportion{5, 0}, Proportion{7, 0}, 1},
		{"large", Proportion{30, 12}, Proportion{30, 18}, math.Erfc(0.2 / math.Sqrt(0.25/15) / math.Sqrt2)},
		{"equal", Proportion{100, 50}, Proportion{200, 100}, 1},
	} {
		near(t, c.name, Compare(c.a, c.b), c.want, 1e-9)
		near(t, c.name+" turned", Compare(c.b, c.a), c.want, 1e-9)
	}
}

func TestEqualSplit(t *testing.T) {
	near(t, "even", EqualSplit([]int64{50, 50}), 1, 1e-12)
	// One degree of freedom: the square of a normal deviate.
	near(t, "60 to 40", EqualSplit([]int64{60, 40}), math.Erfc(2/math.Sqrt2), 1e-12)
	// Two: an exponential.
	near(t, "three", EqualSplit([]int64{30, 30, 60}), math.Exp(-7.5), 1e-12)
	if p := EqualSplit([]int64{7}); !math.IsNaN(p) {
		t.Errorf("one group has a split of p %v", p)
	}
}
