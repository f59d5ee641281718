package difference

import (
	"math"
	"math/rand/v2"
	"testing"
)

func TestScore(t *testing.T) {
	repeat := func(c Counts, n int) (all []Counts) {
		for range n {
			all = append(all, c)
		}
		return all
	}
	for _, test := range []struct {
		name   string
		values []Counts
		want   float64
	}{
		{"the same shares", []Counts{{50, 500}, {50, 500}}, 0},
		{"one value", []Counts{{100, 1000}}, 0},
		{"nothing in common", []Counts{{100, 0}, {0, 1000}}, 1},
		// Of two values: (p-q)²/((p+q)(2-p-q)) is the square of the score, but for chance.
		{"91 and 12 of 100", []Counts{{9100, 1200}, {900, 8800}}, 0.79 / math.Sqrt(1.03*0.97)},
		{"every row its own value", append(repeat(Counts{1, 0}, 100), repeat(Counts{0, 1}, 1000)...), 0},
		{"a value that only the selection has", []Counts{{10, 0}, {90, 1000}}, math.Sqrt((0.01/0.1 + 0.01/1.9) / 2)},
	} {
		var sizes Counts
		for _, c := range test.values {
			sizes = sizes.Add(c)
		}
		if got := Score(test.values, sizes); math.Abs(got-test.want) > 0.01 {
			t.Errorf("%s: %g, want about %g", test.name, got, test.want)
		}
	}
	for _, sizes := range []Counts{{}, {10, 0}, {0, 10}} {
		if got := Score([]Counts{sizes}, sizes); got != 0 {
			t.Errorf("a score of %g with sizes %v", got, sizes)
		}
	}
}

// TestChanceScoresNothing draws the selection by lot: whatever the number of values, nothing
// tells it apart.
func TestChanceScoresNothing(t *testing.T) {
	for _, rowsOfValue := range []int{1, 2, 4, 10, 1000} {
		for _, selected := range []int{200, 2000, 10000} {
			r := rand.New(rand.NewPCG(1, uint64(rowsOfValue)))
			const rows = 20000
			values := make([]Counts, rows/rowsOfValue)
			for i, row := range r.Perm(rows) {
				if i < selected {
					values[row/rowsOfValue].Selection++
				} else {
					values[row/rowsOfValue].Rest++
				}
			}
			sizes := Counts{int64(selected), int64(rows - selected)}
			distance := 0.0
			for _, c := range values {
				distance += distanceOf(c, sizes)
			}
			// A tenth of what chance alone makes is more than it varies.
			if got := Score(values, sizes); got*got > max(0.1*distance, 0.03) {
				t.Errorf("%d rows of each value, %d selected: %g, and the distance is %g", rowsOfValue, selected, got, distance)
			}
		}
	}
}

// TestExpectedIsTheMeanOfDraws compares the sum over probabilities with draws.
func TestExpectedIsTheMeanOfDraws(t *testing.T) {
	r := rand.New(rand.NewPCG(2, 3))
	for _, test := range []struct{ selection, rest, total int64 }{{5, 5, 1}, {5, 95, 2}, {30, 10, 7}, {10, 30, 39}, {100, 300, 60}, {2000, 3000, 1200}} {
		sizes := Counts{test.selection, test.rest}
		const draws = 20000
		mean := 0.0
		for range draws {
			var c Counts
			left := sizes
			for range test.total {
				if r.Int64N(left.Total()) < left.Selection {
					c.Selection++
					left.Selection--
				} else {
					c.Rest++
					left.Rest--
				}
			}
			mean += distanceOf(c, sizes) / draws
		}
		if got := newChance(sizes).expected(test.total); math.Abs(got-mean) > 0.05*mean+1e-12 {
			t.Errorf("%v: %g, and %g in the mean of draws", test, got, mean)
		}
	}
	sizes := Counts{3, 7}
	for _, total := range []int64{0, 10} {
		if got := newChance(sizes).expected(total); got != 0 {
			t.Errorf("%d of all rows: %g", total, got)
		}
	}
}

func TestMeasuresOfAValue(t *testing.T) {
	for _, test := range []struct {
		c, sizes          Counts
		lift, odds, corr  float64
		hasLift, hasRatio bool
	}{
		{Counts{30, 10}, Counts{100, 100}, 3, 30.0 * 90 / (10 * 70), 0.25, true, true},
		{Counts{10, 0}, Counts{100, 100}, 0, 10.5 * 100.5 / (0.5 * 90.5), 1000 / math.Sqrt(10*190*100*100), false, true},
		{Counts{0, 10}, Counts{100, 100}, 0, 0.5 * 90.5 / (10.5 * 100.5), -1000 / math.Sqrt(10*190*100*100), true, true},
		{Counts{100, 100}, Counts{100, 100}, 1, 1, 0, true, true},
		{Counts{}, Counts{100, 100}, 0, 1, 0, false, true},
		{Counts{1, 0}, Counts{1, 0}, 0, 0, 0, false, false},
	} {
		lift, hasLift := Lift(test.c, test.sizes)
		odds, hasRatio := OddsRatio(test.c, test.sizes)
		corr := Correlation(test.c, test.sizes)
		if hasLift != test.hasLift || hasRatio != test.hasRatio || math.Abs(lift-test.lift) > 1e-9 || math.Abs(odds-test.odds) > 1e-9 || math.Abs(corr-test.corr) > 1e-3 {
			t.Errorf("%v of %v: lift %g %t, odds ratio %g %t, correlation %g", test.c, test.sizes, lift, hasLift, odds, hasRatio, corr)
		}
	}
	big := Counts{4e9, 5e9}
	if got := Correlation(Counts{4e9, 0}, big); math.Abs(got-1) > 1e-12 {
		t.Errorf("of billions the correlation is %g", got)
	}
}
