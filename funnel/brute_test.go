package funnel

import (
	"flag"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
	"time"
)

var (
	casesFlag = flag.Int("cases", 200_000, "random cases against the brute force")
	seedFlag  = flag.Uint64("seed", 0, "seed of the random cases; 0 takes one from the clock")
)

// randomSource returns the source of a test's random cases and logs its seed.
func randomSource(t *testing.T) *rand.Rand {
	seed := *seedFlag
	if seed == 0 {
		seed = uint64(time.Now().UnixNano())
	}
	t.Logf("seed %d (replay with -seed=%d)", seed, seed)
	return rand.New(rand.NewPCG(seed, 0))
}

// unit is one case: a funnel and the events of a unit.
type unit struct {
	spec  Spec
	times []int64
	steps []uint64
}

func (u unit) String() string {
	return fmt.Sprintf("unit{spec: %#v, times: %#v, steps: %#v}", u.spec, u.times, u.steps)
}

// brute finds the chosen chain by trying all chains: the rules word by word.
type brute struct {
	unit
	chain []int32
	used  []bool
	best  []int32
	open  map[int]bool
}

func bruteMatch(u unit) Match {
	b := &brute{unit: u, used: make([]bool, len(u.times)), open: map[int]bool{}}
	b.extend()
	reached := len(b.best)
	return Match{Reached: reached, Chain: b.best, Open: b.open[reached]}
}

func (b *brute) extend() {
	if k := len(b.chain); k > 0 {
		if b.best == nil || b.better(b.chain, b.best) {
			b.best = slices.Clone(b.chain)
		}
		if k < b.spec.Steps && b.couldGoOn() {
			b.open[k] = true
		}
		if k == b.spec.Steps {
			return
		}
	}
	for i := range b.times {
		if !b.used[i] && b.steps[i]>>len(b.chain)&1 == 1 && b.mayFollow(b.times[i]) {
			b.used[i] = true
			b.chain = append(b.chain, int32(i))
			b.extend()
			b.chain = b.chain[:len(b.chain)-1]
			b.used[i] = false
		}
	}
}

// withins returns rules of steps within times.
func withins(times ...int64) []StepRule {
	rules := make([]StepRule, len(times))
	for i, time := range times {
		rules[i].Within = time
	}
	return rules
}

// mayFollow says whether an event at the given time may be the chain's next.
func (b *brute) mayFollow(time int64) bool {
	k := len(b.chain)
	if k == 0 {
		return time >= b.spec.From && time < b.spec.To
	}
	start, last := b.times[b.chain[0]], b.times[b.chain[k-1]]
	if time < last || time-start > b.spec.Window {
		return false
	}
	if b.spec.Rules != nil && b.spec.Rules[k].Within > 0 && time-last > b.spec.Rules[k].Within {
		return false
	}
	return b.spec.Order == Ordered || !slices.ContainsFunc(b.times, func(other int64) bool {
		return other > last && other < time
	})
}

// couldGoOn says whether an event just after the data could be the chain's next.
func (b *brute) couldGoOn() bool { return b.mayFollow(b.spec.DataEnd + 1) }

// better compares chains by the rules of choice.
func (b *brute) better(x, y []int32) bool {
	if len(x) != len(y) {
		return len(x) > len(y)
	}
	last := len(x) - 1
	keys := [][2]int64{
		{b.times[x[last]], b.times[y[last]]},
		{-b.times[x[0]], -b.times[y[0]]},
	}
	for k := range x {
		keys = append(keys, [2]int64{b.times[x[k]], b.times[y[k]]})
	}
	for k := range x {
		keys = append(keys, [2]int64{int64(x[k]), int64(y[k])})
	}
	for _, key := range keys {
		if key[0] != key[1] {
			return key[0] < key[1]
		}
	}
	return false
}

// randomUnit makes a small case in which edges are hit often: times on a coarse grid,
// windows and bounds of the same size.
func randomUnit(r *rand.Rand) unit {
	steps := 1 + r.IntN(5)
	span := 1 + r.Int64N(14)
	if r.IntN(4) == 0 {
		span *= 4 // hardly any ties
	}
	u := unit{spec: Spec{
		Steps:  steps,
		Order:  Order(r.IntN(3) / 2),
		Window: r.Int64N(span + 2),
		From:   -5,
		To:     span + 5,
	}}
	if r.IntN(2) == 0 {
		u.spec.Window = span * 2
	}
	if r.IntN(2) == 0 {
		u.spec.Rules = make([]StepRule, steps)
		for k := range u.spec.Rules {
			u.spec.Rules[k].Within = r.Int64N(span/2+3) * r.Int64N(2)
		}
	}
	if r.IntN(3) == 0 {
		u.spec.From = r.Int64N(span)
		u.spec.To = u.spec.From + r.Int64N(span)
	}
	u.times, u.steps = randomEvents(r, r.IntN(10), steps, span)
	u.spec.DataEnd = span + r.Int64N(3)
	if n := len(u.times); n > 0 && r.IntN(2) == 0 {
		u.spec.DataEnd = u.times[n-1]
	}
	return u
}

// randomEvents makes n events at times up to span that match steps at random, with a
// chance of a match that differs from case to case.
func randomEvents(r *rand.Rand, n, steps int, span int64) ([]int64, []uint64) {
	times, masks := make([]int64, n), make([]uint64, n)
	chance, single := 0.2+0.6*r.Float64(), r.IntN(3) == 0
	for i := range n {
		times[i] = r.Int64N(span)
		if single {
			masks[i] = 1 << r.IntN(steps+1) // the bit after the last step's means nothing
			continue
		}
		for step := range steps {
			if r.Float64() < chance {
				masks[i] |= 1 << step
			}
		}
	}
	slices.Sort(times)
	return times, masks
}

func sameMatch(a, b Match) bool {
	return a.Reached == b.Reached && a.Open == b.Open && slices.Equal(a.Chain, b.Chain)
}

// TestMatchAgainstBruteForce holds every answer against that of trying all chains.
func TestMatchAgainstBruteForce(t *testing.T) {
	t.Parallel()
	r := randomSource(t)
	for n := range *casesFlag {
		u := randomUnit(r)
		want := bruteMatch(u)
		if got := NewMatcher(u.spec).Match(u.times, u.steps); !sameMatch(got, want) {
			t.Fatalf("case %d: got %+v, want %+v\n%v", n, got, want, u)
		}
	}
}
