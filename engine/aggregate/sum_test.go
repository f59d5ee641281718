package aggregate

import (
	"math"
	"math/rand/v2"
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

func TestDeviationOfLargeNumbersCloseTogether(t *testing.T) {
	for _, test := range []struct {
		values []float64
		want   float64
	}{
		{[]float64{1_700_000_000, 1_700_000_002}, math.Sqrt2},
		{[]float64{1e9, 1e9 + 1, 1e9 + 1}, math.Sqrt(1.0 / 3)},
		{[]float64{-1e15, -1e15 + 2, -1e15 + 4}, 2},
		{[]float64{0.1, 0.1, 0.1}, 0},
		{[]float64{1, 2, 3, 4}, math.Sqrt(5.0 / 3)},
	} {
		d := &deviation{}
		d.Grow(1)
		for _, value := range test.values {
			d.counts[0]++
			d.sums[0].add(value)
			d.squares[0].addSquare(value)
		}
		if got := d.Value(0); got.Null || math.Abs(got.Float-test.want) > 1e-12 {
			t.Errorf("the deviation of %v is %v, want %v", test.values, got, test.want)
		}
	}
}

// TestDeviationForgetsTheOrder adds numbers that lie close together in several orders and
// pieces: not a bit of the result may show it.
func TestDeviationForgetsTheOrder(t *testing.T) {
	seed := rand.Uint64()
	t.Logf("seed %d", seed)
	random := rand.New(rand.NewPCG(seed, 2))
	for range 200 {
		values := make([]float64, 2+random.IntN(60))
		for i := range values {
			values[i] = float64(1_700_000_000+random.IntN(3)) / 3
		}
		want := 0.0
		for round := range 10 {
			parts := []*deviation{{}, {}}
			for _, part := range parts {
				part.Grow(1)
			}
			for _, i := range random.Perm(len(values)) {
				part := parts[random.IntN(2)]
				part.counts[0]++
				part.sums[0].add(values[i])
				part.squares[0].addSquare(values[i])
			}
			parts[0].Merge(parts[1], []uint32{0})
			got := parts[0].Value(0).Float
			if round == 0 {
				want = got
			}
			if got != want {
				t.Fatalf("the deviation of %v is %v and %v", values, want, got)
			}
		}
	}
}
