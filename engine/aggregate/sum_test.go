package aggregate

import (
	"math"
	"testing"
)

func TestAverageOfNegativeNumbers(t *testing.T) {
	for _, values := range [][]int64{{-5}, {-5, 2}, {math.MinInt64}, {math.MinInt64, math.MinInt64}, {math.MaxInt64, -7}, {-1, 1}} {
		s := newSum(true, 0)
		s.Grow(1)
		want := 0.0
		for _, value := range values {
			s.ints[0].count++
			s.ints[0].sum.add(value)
			want += float64(value)
		}
		want /= float64(len(values))
		if got := s.Value(0); got.Null || got.Float != want {
			t.Errorf("the average of %d is %v, want %v", values, got, want)
		}
	}
}
