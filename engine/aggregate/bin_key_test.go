package aggregate

import (
	"math"
	"slices"
	"testing"
)

// binOf is what a bin finder must find: the last edge that is not above the value,
// or the first of all.
func binOf(edges Edges, value float64) int {
	bin := 0
	for i, edge := range edges {
		if edge <= value {
			bin = i
		}
	}
	return bin
}

func TestBinFinder(t *testing.T) {
	random := newRandom(t)
	spreads := []func() float64{
		func() float64 { return random.Float64()*120 - 20 },
		func() float64 { return float64(random.IntN(10)) },
		func() float64 { return math.Exp(random.Float64()*1400 - 700) },
		func() float64 { return math.Float64frombits(random.Uint64()) },
		func() float64 { return math.Copysign(0, random.Float64()-0.5) },
	}
	value := func() float64 {
		for {
			if v := spreads[random.IntN(len(spreads))](); !math.IsNaN(v) && !math.IsInf(v, 0) {
				return v
			}
		}
	}
	for range 300 {
		edges := make(Edges, 1+random.IntN(50))
		for i := range edges {
			edges[i] = value()
		}
		slices.Sort(edges)
		checkFinder(t, slices.Compact(edges), value)
	}
	for _, edges := range []Edges{LinearEdges(-3, 1000, 1000), LogEdges(0.1, 0.1, 1e6, 40), LogEdges(-2, 1e-300, 1e300, 7)} {
		checkFinder(t, edges, value)
	}
}

func checkFinder(t *testing.T, edges Edges, value func() float64) {
	t.Helper()
	var values []float64
	for _, edge := range edges {
		values = append(values, edge, math.Nextafter(edge, math.Inf(1)), math.Nextafter(edge, math.Inf(-1)))
	}
	for range 200 {
		values = append(values, value())
	}
	bins := make([]uint32, len(values))
	newBinFinder(edges).find(values, bins)
	for i, bin := range bins {
		if want := binOf(edges, values[i]); int(bin) != want {
			t.Fatalf("%v is put into bin %d, not %d, of %v", values[i], bin, want, edges)
		}
	}
}

func TestBinFinderOfEdgesThatRoundingPutInDisorder(t *testing.T) {
	low := math.Nextafter(1, 2)
	finder := newBinFinder(Edges{low, 1, 1})
	bins := make([]uint32, 2)
	if finder.find([]float64{low, 5}, bins); bins[0] != 2 || bins[1] != 2 {
		t.Errorf("bins are %v", bins)
	}
}

func TestDivider(t *testing.T) {
	random := newRandom(t)
	lengths := []int64{1, 2, 3, 1000, 3_600_000_000, 86_400_000_000, 7 * 86_400_000_000, math.MaxInt64, 1 << 40, 6 << 40}
	for range 2000 {
		length := lengths[random.IntN(len(lengths))]
		if random.IntN(2) == 0 {
			length = 1 + random.Int64N(1<<(1+random.IntN(61)))
		}
		largest := random.Int64N(1 << (1 + random.IntN(62)))
		var v divider
		if !v.prepare(length, largest) {
			continue
		}
		for range 50 {
			n := largest
			if random.IntN(3) > 0 {
				n = random.Int64N(largest + 1)
				n = max(0, min(largest, n/length*length+random.Int64N(3)-1))
			}
			if got, want := v.quotient(n), uint64(n/length); got != want {
				t.Fatalf("%d / %d is %d, not %d", n, length, got, want)
			}
		}
	}
	var v divider
	if !v.prepare(3_600_000_000, 100*365*86_400_000_000) {
		t.Error("hours of a hundred years are beyond the divider")
	}
}
