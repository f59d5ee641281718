package funnel

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"
)

const (
	second = int64(1_000_000)
	hour   = 3600 * second
	day    = 24 * hour
)

// actors is a simulated data set: the matching events of many actors, one after the
// other, the number of events of an actor by a power law.
type actors struct {
	times []int64
	steps []uint64
	ends  []int
}

// simulation says what events to make.
type simulation struct {
	steps      int
	falloff    float64 // how much rarer a step is than the one before
	resolution int64   // what times are cut to, so that some tie
	unmatched  float64 // the share of events that match no step
	second     float64 // the share of events that match the next step, too
	events     int     // of an actor at least
}

// simulate makes a million events of visits over weeks.
func simulate(s simulation) actors {
	const events = 1_000_000
	r := rand.New(rand.NewPCG(1, 2))
	var a actors
	for len(a.times) < events {
		n := max(s.events, min(int(6/math.Pow(1-r.Float64(), 1/1.4)), 20_000))
		time := r.Int64N(10 * day)
		for range n {
			gap := 1 + int64(r.ExpFloat64()*20*float64(second))
			if r.IntN(8) == 0 {
				gap += int64(r.ExpFloat64() * float64(day))
			}
			time += gap
			a.times = append(a.times, time/s.resolution*s.resolution)
			a.steps = append(a.steps, s.mask(r))
		}
		a.ends = append(a.ends, len(a.times))
	}
	return a
}

func (s simulation) mask(r *rand.Rand) uint64 {
	if r.Float64() < s.unmatched {
		return 0
	}
	mask := uint64(1) << min(int(r.ExpFloat64()/math.Log(s.falloff)), s.steps-1)
	if r.Float64() < s.second {
		mask |= mask << 1
	}
	return mask
}

// exclude makes every n-th event or so one that matches the given bit alone.
func exclude(a actors, bit, n int) actors {
	r := rand.New(rand.NewPCG(3, 4))
	a.steps = slices.Clone(a.steps)
	for i := range a.steps {
		if r.IntN(n) == 0 {
			a.steps[i] = 1 << bit
		}
	}
	return a
}

func benchmarkMatch(b *testing.B, spec Spec, a actors) {
	spec.To, spec.DataEnd = math.MaxInt64, 30*day
	m := NewMatcher(spec)
	reached := 0
	for b.Loop() {
		start := 0
		for _, end := range a.ends {
			if spec.Count == CountActors {
				reached += m.Match(a.times[start:end], a.steps[start:end]).Reached
			} else {
				m.Each(a.times[start:end], a.steps[start:end], func(match Match) { reached += match.Reached })
			}
			start = end
		}
	}
	if reached == 0 {
		b.Fatal("no chain at all")
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(len(a.times)), "ns/event")
	b.ReportMetric(float64(len(a.times))/float64(len(a.ends)), "events/actor")
	b.ReportMetric(float64(reached)/float64(b.N)/float64(len(a.ends)), "steps/actor")
}

func BenchmarkMatch(b *testing.B) {
	var (
		three  = simulate(simulation{steps: 3, falloff: 2, resolution: 1})
		five   = simulate(simulation{steps: 5, falloff: 2, resolution: 1})
		rare   = simulate(simulation{steps: 3, falloff: 20, resolution: 1})
		ties   = simulate(simulation{steps: 3, falloff: 2, resolution: 10 * second})
		both   = simulate(simulation{steps: 5, falloff: 2, resolution: 10 * second, second: 0.3})
		sparse = simulate(simulation{steps: 3, falloff: 2, resolution: 1, unmatched: 0.3})
		// An event in 20 is excluded.
		excluded     = exclude(three, 3, 20)
		rareExcluded = exclude(rare, 3, 20)
		bot          = simulate(simulation{steps: 3, falloff: 20, resolution: 1, events: 1_000_000})
		hours        = withins(0, hour, hour, hour, hour)
	)
	for _, c := range []struct {
		name   string
		spec   Spec
		actors actors
	}{
		{"ordered/steps=3", Spec{Steps: 3}, three},
		{"ordered/steps=5", Spec{Steps: 5}, five},
		{"ordered/steps=3/rare", Spec{Steps: 3}, rare},
		{"ordered/steps=3/window=1h", Spec{Steps: 3, Window: hour}, three},
		{"ordered/steps=3/ties", Spec{Steps: 3}, ties},
		{"ordered/steps=5/ties=several_steps", Spec{Steps: 5}, both},
		{"ordered/steps=4/bot", Spec{Steps: 4}, bot},
		{"within/steps=3", Spec{Steps: 3, Rules: hours[:3]}, three},
		{"within/steps=5", Spec{Steps: 5, Rules: hours}, five},
		{"within/steps=3/rare", Spec{Steps: 3, Rules: hours[:3]}, rare},
		{"within/steps=5/ties=several_steps", Spec{Steps: 5, Rules: hours}, both},
		{"within/steps=4/bot", Spec{Steps: 4, Rules: hours[:4]}, bot},
		{"strict/steps=3", Spec{Steps: 3, Order: Strict}, sparse},
		{"strict/steps=5", Spec{Steps: 5, Order: Strict}, five},
		{"strict/steps=3/ties", Spec{Steps: 3, Order: Strict}, ties},
		{"strict/steps=4/bot", Spec{Steps: 4, Order: Strict}, bot},
		{"strict_allows=repeats/steps=3", Spec{Steps: 3, Order: Strict, AllowRepeats: true}, sparse},
		{"window_edge=exclusive/steps=3", Spec{Steps: 3, WindowExclusive: true}, three},
		{"any/steps=3", Spec{Steps: 3, Order: AnyOrder}, three},
		{"any/steps=5", Spec{Steps: 5, Order: AnyOrder}, five},
		{"any/steps=3/rare", Spec{Steps: 3, Order: AnyOrder}, rare},
		{"cut/steps=3", Spec{Steps: 3, Exclusions: []Exclusion{{After: 1, Before: 3}}}, excluded},
		{"cut/steps=3/rare", Spec{Steps: 3, Exclusions: []Exclusion{{After: 1, Before: 3}}}, rareExcluded},
		{"drop/steps=3", Spec{Steps: 3, Exclusions: []Exclusion{{After: 1, Before: 3, Effect: Drop}}}, rareExcluded},
		{"void/steps=3", Spec{Steps: 3, Exclusions: []Exclusion{{After: 1, Before: 3, Effect: Void}}}, rareExcluded},
		{"entries/steps=3", Spec{Steps: 3, Count: CountEntries}, three},
		{"entries/steps=3/rare", Spec{Steps: 3, Count: CountEntries}, rare},
		{"starts/steps=3", Spec{Steps: 3, Count: CountStarts}, three},
		{"optional/steps=3", Spec{Steps: 3, Rules: []StepRule{{}, {Optional: true}, {}}}, three},
		{"optional/steps=3/rare", Spec{Steps: 3, Rules: []StepRule{{}, {Optional: true}, {}}}, rare},
		{"after/steps=3", Spec{Steps: 3, Rules: []StepRule{{}, {Within: hour, After: 60 * second}, {Within: hour}}}, three},
		{"tolerance/steps=3/rare", Spec{Steps: 3, Tolerance: 2 * second}, rare},
		{"repeat=end/steps=3", Spec{Steps: 3, RepeatEnds: true}, rare},
	} {
		if c.spec.Window == 0 {
			c.spec.Window = 7 * day
		}
		b.Run(c.name, func(b *testing.B) { benchmarkMatch(b, c.spec, c.actors) })
	}
}
