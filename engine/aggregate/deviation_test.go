package aggregate

import (
	"fmt"
	"math"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// deviationOf adds numbers to group 1 of 3, as rows of one group or row by row.
func deviationOf(values []float64, stretch bool) *deviation {
	d := &deviation{}
	d.Grow(3)
	in := &Input{Rows: len(values), Arg: &vector.Vector{Type: schema.Float64, Floats: values}}
	if stretch {
		in.Groups = Groups{Const: true, Codes: []uint32{1}}
	} else {
		for range values {
			in.Groups.Codes = append(in.Groups.Codes, 1)
		}
	}
	d.Add(in)
	return d
}

// exactDeviation is the deviation by its definition, with all the bits that it takes: those
// of squares from 2^-2148 to 2^2048.
func exactDeviation(values []float64) float64 {
	wide := func() *big.Float { return new(big.Float).SetPrec(5000) }
	mean, n := wide(), wide().SetInt64(int64(len(values)))
	for _, value := range values {
		mean.Add(mean, wide().SetFloat64(value))
	}
	mean.Quo(mean, n)
	squares := wide()
	for _, value := range values {
		distance := wide().Sub(wide().SetFloat64(value), mean)
		squares.Add(squares, distance.Mul(distance, distance))
	}
	squares.Quo(squares, n.SetInt64(int64(len(values)-1)))
	if squares.MantExp(nil) < -4000 {
		return 0 // what the division left of numbers that are equal
	}
	result, _ := squares.Sqrt(squares).Float64()
	return result
}

func TestDeviation(t *testing.T) {
	huge, tiny, least := math.MaxFloat64, math.Ldexp(1, -1022), math.SmallestNonzeroFloat64
	edge := math.Ldexp(1, 480)
	for _, test := range []struct {
		values []float64
		want   float64
	}{
		{[]float64{1_700_000_000, 1_700_000_002}, math.Sqrt2},
		{[]float64{1e9, 1e9 + 1, 1e9 + 1}, math.Sqrt(1.0 / 3)},
		{[]float64{-1e15, -1e15 + 2, -1e15 + 4}, 2},
		{[]float64{0.1, 0.1, 0.1}, 0},
		{[]float64{0, 0, 0}, 0},
		{[]float64{1, 2, 3, 4}, math.Sqrt(5.0 / 3)},
		// All huge, also where their sum passes what a double holds.
		{[]float64{2e300, 4e300, 6e300}, 2e300},
		{[]float64{huge, huge, huge / 2, huge / 2}, huge / 2 / math.Sqrt(3)},
		{[]float64{1e300, math.Nextafter(1e300, huge)}, (math.Nextafter(1e300, huge) - 1e300) / math.Sqrt2},
		{[]float64{1e300, 1e300, 1e300}, 0},
		{[]float64{huge, huge, huge, huge, huge, huge, huge}, 0},
		{[]float64{-huge, -huge}, 0},
		{[]float64{huge, -huge, 0, 0, 0}, huge / math.Sqrt2},
		// Beside others.
		{[]float64{3e200, 0, 1}, math.Sqrt(3) * 1e200},
		{[]float64{1e300, -1e300, 7, -7, 0}, 1e300 / math.Sqrt2},
		{[]float64{1e300, 1e-300}, 1e300 / math.Sqrt2},
		{[]float64{1, 1e-300}, 1 / math.Sqrt2},
		// All tiny.
		{[]float64{2e-300, 4e-300, 6e-300}, 2e-300},
		{[]float64{1e-300, 1e-300, 1e-300}, 0},
		{[]float64{tiny, 3 * tiny}, math.Sqrt2 * tiny},
		{[]float64{least, least}, 0},
		{[]float64{0, 100 * least, 200 * least}, 100 * least},
		// On both sides of where huge begins and tiny ends.
		{[]float64{edge, math.Nextafter(edge, 0)}, (edge - math.Nextafter(edge, 0)) / math.Sqrt2},
		{[]float64{1 / edge, math.Nextafter(1/edge, 0)}, (1/edge - math.Nextafter(1/edge, 0)) / math.Sqrt2},
	} {
		if exact := exactDeviation(test.values); math.Abs(exact-test.want) > 1e-15*test.want {
			t.Fatalf("by its definition the deviation of %v is %v: the test wants %v", test.values, exact, test.want)
		}
		for _, stretch := range []bool{false, true} {
			d := deviationOf(test.values, stretch)
			if got := d.Value(1); got.Null || math.Abs(got.Float-test.want) > 1e-15*test.want {
				t.Errorf("the deviation of %v is %v, want %v (stretch %v)", test.values, got, test.want, stretch)
			}
			if got := d.Value(2); !got.Null {
				t.Errorf("the deviation of nothing is %v", got)
			}
		}
	}
}

func TestDeviationThatIsNone(t *testing.T) {
	for _, values := range [][]float64{
		{}, {1}, {1e300}, {1, math.NaN()}, {math.Inf(1), 1}, {math.Inf(1), math.Inf(-1)}, {1e300, 1e-300, math.NaN()},
		{math.MaxFloat64, -math.MaxFloat64}, // the result passes what a double holds
	} {
		for _, stretch := range []bool{false, true} {
			if got := deviationOf(values, stretch).Value(1); !got.Null {
				t.Errorf("the deviation of %v is %v, want null (stretch %v)", values, got, stretch)
			}
		}
	}
}

// TestDeviationOfNumbersOfAllSizes compares with the definition.
func TestDeviationOfNumbersOfAllSizes(t *testing.T) {
	seed := rand.Uint64()
	t.Logf("seed %d", seed)
	random := rand.New(rand.NewPCG(seed, 1))
	for range 2000 {
		values := numbersOfSomeSizes(random)
		want := exactDeviation(values)
		got := deviationOf(values, random.IntN(2) == 0).Value(1)
		if math.IsInf(want, 0) != got.Null || !got.Null && math.Abs(got.Float-want) > 1e-15*want+math.SmallestNonzeroFloat64 {
			t.Fatalf("the deviation of %v is %v, want %v", values, got, want)
		}
	}
}

// numbersOfSomeSizes returns numbers that are close together or far apart, and near the
// ends of what a double holds or between.
func numbersOfSomeSizes(random *rand.Rand) []float64 {
	sizes := []int{-1073, -1022, -700, -510, -495, -481, -480, -479, 0, 30, 479, 480, 481, 511, 700, 1023}
	var chosen []int
	for range 1 + random.IntN(3) {
		chosen = append(chosen, sizes[random.IntN(len(sizes))])
	}
	near := random.IntN(2) == 0
	values := make([]float64, 2+random.IntN(30))
	for i := range values {
		value := 1 + random.Float64()
		if near {
			value = 1 + float64(random.IntN(3))/(1<<52)
		}
		if random.IntN(8) == 0 {
			value *= float64(random.IntN(3) - 1)
		}
		values[i] = math.Ldexp(value, chosen[random.IntN(len(chosen))])
	}
	return values
}

// TestDeviationForgetsTheOrder adds numbers in several orders and pieces: not a bit of the
// result may show it.
func TestDeviationForgetsTheOrder(t *testing.T) {
	seed := rand.Uint64()
	t.Logf("seed %d", seed)
	random := rand.New(rand.NewPCG(seed, 2))
	for range 200 {
		values := make([]float64, 2+random.IntN(60))
		scale := []float64{1, 1e300, 1e-300}[random.IntN(3)]
		for i := range values {
			values[i] = float64(1_700_000_000+random.IntN(3)) / 3 * scale / 1e9
		}
		forgetsTheOrder(t, random, values)
		forgetsTheOrder(t, random, numbersOfSomeSizes(random))
	}
}

func forgetsTheOrder(t *testing.T, random *rand.Rand, values []float64) {
	t.Helper()
	want := fmt.Sprint(deviationOf(values, true).Value(1), schema.NullOf(schema.Float64))
	for range 10 {
		pieces := make([][]float64, 3)
		for _, i := range random.Perm(len(values)) {
			piece := random.IntN(len(pieces))
			pieces[piece] = append(pieces[piece], values[i])
		}
		total := &deviation{}
		total.Grow(2)
		for _, piece := range pieces {
			total.Merge(deviationOf(piece, random.IntN(2) == 0), []uint32{Dropped, 0, 1})
		}
		if got := fmt.Sprint(total.Value(0), total.Value(1)); got != want {
			t.Fatalf("the deviation of %v is %v and %v", values, want, got)
		}
	}
}

// BenchmarkDeviation adds ordinary numbers, of many groups or of one.
func BenchmarkDeviation(b *testing.B) {
	const rows, groups = 16384, 1000
	random := rand.New(rand.NewPCG(1, 1))
	numbers := map[string][]float64{"amounts": make([]float64, rows), "zeros among them": make([]float64, rows)}
	codes := make([]uint32, rows)
	for i := range rows {
		codes[i] = random.Uint32N(groups)
		for name, values := range numbers {
			if name == "amounts" || random.IntN(2) == 0 {
				values[i] = random.Float64() * 100
			}
		}
	}
	for _, name := range []string{"amounts", "zeros among them"} {
		arg := &vector.Vector{Type: schema.Float64, Floats: numbers[name]}
		for of, in := range map[string]*Input{
			"rows":    {Rows: rows, Arg: arg, Groups: Groups{Codes: codes}},
			"stretch": {Rows: rows, Arg: arg, Groups: Groups{Const: true, Codes: []uint32{1}}},
		} {
			b.Run(name+"/"+of, func(b *testing.B) {
				d := &deviation{}
				d.Grow(groups)
				for b.Loop() {
					d.Add(in)
				}
				b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/rows, "ns/row")
			})
		}
	}
}
