package aggregate

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"
)

func newRandom(t *testing.T) *rand.Rand {
	seed := rand.Uint64()
	t.Logf("seed %d", seed)
	return rand.New(rand.NewPCG(seed, 2))
}

func TestSketchKeepsItsPromise(t *testing.T) {
	random := newRandom(t)
	shapes := map[string]func() float64{
		"log-normal": func() float64 { return math.Exp(random.NormFloat64() * 3) },
		"around 0":   func() float64 { return random.NormFloat64() },
		"whole":      func() float64 { return float64(random.IntN(1000) - 300) },
		"tiny":       func() float64 { return random.Float64() * 1e-300 },
		"huge":       func() float64 { return math.Ldexp(1+random.Float64(), 1000+random.IntN(24)) },
	}
	for name, draw := range shapes {
		for _, n := range []int{1, 2, exactMax, exactMax + 1, 20_000} {
			values := make([]float64, n)
			parts := [3]Sketch{}
			for i := range values {
				values[i] = draw()
				parts[random.IntN(3)].Add(values[i])
			}
			var sketch Sketch
			for i := range parts {
				sketch.Merge(&parts[i])
			}
			slices.Sort(values)
			for _, q := range []float64{0, 0.01, 0.5, 0.9, 0.99, 1} {
				want := ExactQuantile(values, q)
				got, ok := sketch.Quantile(q)
				if !ok || math.Abs(got-want) > 0.01*math.Abs(want) {
					t.Errorf("%s, %d values, quantile %v: %v, exactly %v", name, n, q, got, want)
				}
				if n <= exactMax && got != want {
					t.Errorf("%s, %d values, quantile %v is not exact: %v, want %v", name, n, q, got, want)
				}
			}
		}
	}
}

func TestExactQuantile(t *testing.T) {
	values := []float64{4, 1, 3, 2}
	for q, want := range map[float64]float64{0: 1, 0.25: 1, 0.26: 2, 0.5: 2, 0.75: 3, 0.76: 4, 1: 4} {
		if got := ExactQuantile(values, q); got != want {
			t.Errorf("quantile %v of 1 2 3 4 is %v, want %v", q, got, want)
		}
	}
}

func TestDoubleForgetsNothing(t *testing.T) {
	random := newRandom(t)
	values := make([]float64, 10_000)
	for i := range values {
		values[i] = random.NormFloat64() * math.Pow(10, float64(random.IntN(12)))
	}
	sum := func() float64 {
		var parts [4]double
		random.Shuffle(len(values), func(i, j int) { values[i], values[j] = values[j], values[i] })
		for _, v := range values {
			parts[random.IntN(4)].add(v)
		}
		var total double
		for _, part := range parts {
			total.merge(part)
		}
		return total.value()
	}
	first := sum()
	for range 20 {
		if again := sum(); again != first {
			t.Fatalf("the order of summands shows: %v and %v", first, again)
		}
	}
}

func TestWideSums(t *testing.T) {
	var w wide
	for range 4 {
		w.add(math.MaxInt64)
	}
	if _, fits := w.int(); fits {
		t.Error("four times the largest number fits 64 bits")
	}
	if got := w.float(); got != 4*float64(math.MaxInt64) {
		t.Errorf("as a double it is %v", got)
	}
	for range 4 {
		w.add(-math.MaxInt64)
	}
	w.add(-5)
	if v, fits := w.int(); !fits || v != -5 {
		t.Errorf("got %d, %v; want -5", v, fits)
	}
}

func TestHyperLogLog(t *testing.T) {
	random := newRandom(t)
	for _, n := range []int{0, 1, exactHashesMax, exactHashesMax + 1, 5000, 50_000, 500_000} {
		var a, b hyperLogLog
		for range n {
			hash := random.Uint64()
			a.add(hash)
			if random.IntN(2) == 0 {
				b.add(hash)
			}
		}
		a.merge(&b)
		got := a.estimate()
		if n <= exactHashesMax && got != int64(n) {
			t.Errorf("%d values are estimated at %d where it should be exact", n, got)
		}
		if math.Abs(float64(got)-float64(n)) > 0.04*float64(n) { // five standard errors
			t.Errorf("%d values are estimated at %d", n, got)
		}
	}
}

func TestPairTableNumbersPairs(t *testing.T) {
	random := newRandom(t)
	for _, span := range []uint32{1, 3, 300, 5000, 1 << 20} { // the last two outgrow the direct table
		table := newPairTable()
		known := map[uint64]uint32{}
		for range 30 {
			const rows = 1000
			first, second := make([]uint32, rows), make([]uint32, rows)
			for i := range first {
				first[i], second[i] = random.Uint32N(span), random.Uint32N(span)
			}
			a, b := Groups{Codes: first}, Groups{Codes: second}
			if random.IntN(4) == 0 {
				a = Groups{Const: true, Codes: first[:1]}
			}
			if random.IntN(4) == 0 {
				b = Groups{Const: true, Codes: second[:1]}
			}
			table.reserve(int(span), int(span))
			numbers := table.numbers(a, b, rows)
			for r := range rows {
				pair := uint64(a.At(r))<<32 | uint64(b.At(r))
				n := numbers.At(r)
				if want, ok := known[pair]; ok && want != n {
					t.Fatalf("span %d: pair %x is number %d and %d", span, pair, want, n)
				}
				known[pair] = n
				if table.pairs[n] != pair {
					t.Fatalf("span %d: number %d is pair %x, not %x", span, n, table.pairs[n], pair)
				}
			}
		}
		if len(known) != len(table.pairs) {
			t.Fatalf("span %d: %d pairs have %d numbers", span, len(known), len(table.pairs))
		}
	}
}

func TestBinEdges(t *testing.T) {
	if got, want := LinearEdges(0, 10, 5), []float64{0, 2, 4, 6, 8}; !slices.Equal(got, want) {
		t.Errorf("linear: %v, want %v", got, want)
	}
	if got := LinearEdges(7, 7, 5); !slices.Equal(got, []float64{7}) {
		t.Errorf("linear over one value: %v", got)
	}
	got := LogEdges(1, 1, 1000, 3)
	for i, want := range []float64{1, 10, 100} {
		if len(got) != 3 || math.Abs(got[i]-want) > 1e-9*want {
			t.Fatalf("log: %v", got)
		}
	}
	if got := LogEdges(-5, 1, 100, 2); len(got) != 3 || got[0] != -5 || got[1] != 1 {
		t.Errorf("log with values below 0: %v", got)
	}
	if got := LogEdges(-5, 0, -1, 2); !slices.Equal(got, []float64{-5}) {
		t.Errorf("log over nothing positive: %v", got)
	}
}
