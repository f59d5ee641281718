package estimate

import (
	"math"
	"math/rand/v2"
	"testing"
)

func near(t *testing.T, what string, got, want, within float64) {
	t.Helper()
	if !(math.Abs(got-want) <= within) {
		t.Errorf("%s is %v, want %v", what, got, want)
	}
}

// TestPoissonIsGarwoods takes the table of Garwood's paper (1936).
func TestPoissonIsGarwoods(t *testing.T) {
	for _, c := range []struct{ n, low, high float64 }{
		{0, 0, 3.69}, {1, 0.0253, 5.57}, {3, 0.619, 8.77}, {10, 4.80, 18.39}, {50, 37.11, 65.92},
	} {
		low, high := poisson(c.n)
		near(t, "low", low, c.low, 0.005)
		near(t, "high", high, c.high, 0.005)
	}
	at, _ := poisson(manyEvents)
	above, _ := poisson(manyEvents + 1)
	near(t, "where it turns normal", above, at, 3)
}

func TestStudent(t *testing.T) {
	near(t, "t of 3", student(3), 3.182, 0.001)
	near(t, "t of 15", student(15), 2.131, 0.001)
	near(t, "t of 100", student(100), 1.984, 0.001)
	if !math.IsInf(student(0), 1) {
		t.Error("one group says nothing of the spread")
	}
}

// TestSumIsByHand: of four groups out of eight with 1, 2, 3 and 6, the variance is 14/3.
func TestSumIsByHand(t *testing.T) {
	s := Sample{Groups: 4, Of: 8}
	got := s.Sum([]float64{1, 2, 3, 6})
	reach := student(3) * 8 * math.Sqrt(0.5*14.0/3/4)
	near(t, "low", got.Low, 24-reach, 1e-9)
	near(t, "high", got.High, 24+reach, 1e-9)
}

func TestCountsAreAtLeastWhatWasSeen(t *testing.T) {
	s := Sample{Groups: 4, Of: 64}
	for _, counts := range [][]float64{{0, 0, 0, 0}, {0, 0, 0, 1}, {100, 0, 0, 0}, {5, 5, 5, 5}} {
		got := s.Count(counts, 1)
		if seen := sum(counts); got.Low < seen || got.High < seen*s.Scale() || got.High <= got.Low {
			t.Errorf("of %v: [%g, %g]", counts, got.Low, got.High)
		}
	}
	if got := s.Count([]float64{0, 0, 0, 0}, 2); got.High < 64 {
		t.Errorf("nothing seen in a sixteenth leaves room for more than %g", got.High)
	}
	if whole := (Sample{Groups: 64, Of: 64}).Count(make([]float64, 64), 1); whole.High != 0 {
		t.Errorf("nothing is left to be seen: %v", whole)
	}
}

func TestSharesStayPossible(t *testing.T) {
	s := Sample{Groups: 4, Of: 64}
	for _, c := range []struct{ share, low, high float64 }{{0, 0, 0.2}, {1, 0.8, 1}, {0.5, 0.2, 0.8}} {
		got, ok := s.Share(c.share, []float64{c.share, c.share, c.share, c.share}, []float64{4, 5, 4, 5}, 1)
		if !ok || got.Low < 0 || got.High > 1 || got.Low >= c.share && c.share > 0 || got.High <= c.share && c.share < 1 {
			t.Errorf("of %g: %v", c.share, got)
		}
		if got.Low < c.low-0.1 || got.High > c.high+0.1 {
			t.Errorf("of %g: %v is wider than need be", c.share, got)
		}
	}
	if _, ok := s.Share(0, make([]float64, 4), make([]float64, 4), 1); ok {
		t.Error("a share of nothing has an interval")
	}
	if _, ok := s.Ratio(3, []float64{3, 0, 0, 0}, []float64{7, 0, 0, 0}); ok {
		t.Error("one group alone has an interval")
	}
}

// population is actors in groups: some have many events, each with a value.
type population struct{ counts, sums, actors, buyers []float64 }

func newPopulation(r *rand.Rand, groups, actors int) population {
	p := population{make([]float64, groups), make([]float64, groups), make([]float64, groups), make([]float64, groups)}
	for range actors {
		g := r.IntN(groups)
		events, level := math.Floor(1+r.ExpFloat64()*4), 10+r.NormFloat64()*3
		p.actors[g]++
		p.counts[g] += events
		p.sums[g] += events * level
		if r.Float64() < 0.1 {
			p.buyers[g]++
		}
	}
	return p
}

func quotients(above, below []float64) []float64 {
	values := make([]float64, len(above))
	for i := range above {
		if below[i] > 0 {
			values[i] = above[i] / below[i]
		}
	}
	return values
}

// TestCoverage draws populations from a few actors to many, and asks some of their groups.
func TestCoverage(t *testing.T) {
	r := rand.New(rand.NewPCG(11, 12))
	const groups, rounds = 64, 1500
	for _, actors := range []int{20, 100, 1000, 20_000} {
		for _, asked := range []int{4, 16} {
			s := Sample{Groups: asked, Of: groups}
			held, tried := map[string]int{}, map[string]int{}
			note := func(name string, i Interval, exact float64) {
				tried[name]++
				if i.Low <= exact && exact <= i.High {
					held[name]++
				}
			}
			for range rounds * 200 / max(200, actors/10) {
				p := newPopulation(r, groups, actors)
				some := population{p.counts[:asked], p.sums[:asked], p.actors[:asked], p.buyers[:asked]}
				note("actors", s.Count(some.actors, 1), sum(p.actors))
				note("events", s.Count(some.counts, 9), sum(p.counts))
				if i, ok := s.SumOf(some.sums, sum(some.counts)/9); ok {
					note("sum", i, sum(p.sums))
				}
				if sum(some.counts) < 20 {
					continue
				}
				if i, ok := s.Ratio(sum(some.sums)/sum(some.counts), quotients(some.sums, some.counts), some.counts); ok {
					note("average", i, sum(p.sums)/sum(p.counts))
				}
				if i, ok := s.Share(sum(some.buyers)/sum(some.actors), quotients(some.buyers, some.actors), some.actors, 1); ok {
					note("share", i, sum(p.buyers)/sum(p.actors))
				}
			}
			for name, n := range tried {
				// The margin is that of so many tries.
				if got := float64(held[name]) / float64(n); n > 100 && got < 0.95-2.5*math.Sqrt(0.05*0.95/float64(n)) {
					t.Errorf("%d actors, %d of %d groups: %s is within the interval in %.3f of %d cases", actors, asked, groups, name, got, n)
				}
			}
		}
	}
}

func TestClumping(t *testing.T) {
	var c Clumping
	if c.Factor() != 1 {
		t.Error("nothing is known of clumps")
	}
	r := rand.New(rand.NewPCG(5, 6))
	for range 2000 {
		counts := make([]float64, 4)
		for range 40 {
			counts[r.IntN(4)] += 7
		}
		c.Add(counts)
	}
	near(t, "clumps of seven", c.Factor(), 7, 0.4)
	events, ok := c.Of(700)
	near(t, "events in clumps of seven", events, 100, 6)
	if _, known := c.Of(-1); known || !ok {
		t.Error("a number of events below 0")
	}
}
