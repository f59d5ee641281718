package funnel

import (
	"math/rand/v2"
	"slices"
	"testing"
	"time"
)

// longUnit makes a case of up to 80 events; apart, if no two are at one time.
func longUnit(r *rand.Rand, apart bool) unit {
	steps := 1 + r.IntN(6)
	span := 10 + r.Int64N(300)
	u := unit{spec: Spec{
		Steps:   steps,
		Order:   Order(r.IntN(3) / 2),
		Window:  r.Int64N(span),
		From:    r.Int64N(span) - span/2,
		DataEnd: span,
	}}
	u.spec.To = u.spec.From + r.Int64N(2*span)
	if r.IntN(2) == 0 {
		u.spec.Rules = make([]StepRule, steps)
		for k := range u.spec.Rules {
			u.spec.Rules[k].Within = r.Int64N(span/4) * r.Int64N(2)
		}
	}
	u.times, u.steps = randomEvents(r, r.IntN(80), steps, span)
	if apart {
		u.times = slices.Compact(u.times)
		u.steps = u.steps[:len(u.times)]
	}
	return u
}

func (u unit) match() Match { return NewMatcher(u.spec).Match(u.times, u.steps) }

// chainTimes returns the times of a match's chain.
func (u unit) chainTimes(m Match) []int64 {
	times := make([]int64, len(m.Chain))
	for k, i := range m.Chain {
		times[k] = u.times[i]
	}
	return times
}

// sameTimes says whether two matches of two units differ in the choice of equal
// events at most.
func sameTimes(u unit, m Match, v unit, n Match) bool {
	return m.Reached == n.Reached && m.Open == n.Open && slices.Equal(u.chainTimes(m), v.chainTimes(n))
}

// checkLaw tries a law on random cases: it returns two units and says by ok whether
// the law holds for their matches.
func checkLaw(t *testing.T, law func(r *rand.Rand, u unit) (changed unit, ok func(m, n Match) bool)) {
	t.Parallel()
	r := randomSource(t)
	for n := range 4000 {
		u := longUnit(r, false)
		v, ok := law(r, u)
		if m, n2 := u.match(), v.match(); !ok(m, n2) {
			t.Fatalf("case %d: %+v and %+v\n%v\n%v", n, m, n2, u, v)
		}
	}
}

func TestLawLastStepLeftOut(t *testing.T) {
	checkLaw(t, func(r *rand.Rand, u unit) (unit, func(m, n Match) bool) {
		v := u
		if v.spec.Steps = 1 + r.IntN(u.spec.Steps); u.spec.Rules != nil {
			v.spec.Rules = u.spec.Rules[:v.spec.Steps]
		}
		return v, func(m, n Match) bool { return n.Reached == min(m.Reached, v.spec.Steps) }
	})
}

func TestLawUnmatchedEvent(t *testing.T) {
	checkLaw(t, func(r *rand.Rand, u unit) (unit, func(m, n Match) bool) {
		v := u
		at := r.IntN(len(u.times) + 1)
		time := int64(-1000)
		if at > 0 {
			time = u.times[at-1]
		}
		if at < len(u.times) && r.IntN(2) == 0 {
			time = u.times[at]
		}
		v.times = slices.Insert(slices.Clone(u.times), at, time)
		v.steps = slices.Insert(slices.Clone(u.steps), at, 0)
		return v, func(m, n Match) bool {
			return u.spec.Order == Strict && n.Reached <= m.Reached || sameTimes(u, m, v, n)
		}
	})
}

func TestLawShift(t *testing.T) {
	checkLaw(t, func(r *rand.Rand, u unit) (unit, func(m, n Match) bool) {
		v, shift := u, r.Int64N(2000)-1000
		v.times = slices.Clone(u.times)
		for i := range v.times {
			v.times[i] += shift
		}
		v.spec.From += shift
		v.spec.To += shift
		v.spec.DataEnd += shift
		return v, sameMatch
	})
}

func TestLawLargerBounds(t *testing.T) {
	checkLaw(t, func(r *rand.Rand, u unit) (unit, func(m, n Match) bool) {
		v := u
		v.spec.Window += r.Int64N(50)
		v.spec.From -= r.Int64N(2)
		v.spec.To += r.Int64N(2)
		v.spec.Rules = slices.Clone(u.spec.Rules)
		for k, rule := range v.spec.Rules {
			if rule.Within > 0 {
				v.spec.Rules[k].Within += r.Int64N(10)
			}
		}
		if r.IntN(3) == 0 {
			v.spec.Order = Ordered
		}
		return v, func(m, n Match) bool { return n.Reached >= m.Reached }
	})
}

func TestLawOrderOfEquals(t *testing.T) {
	checkLaw(t, func(r *rand.Rand, u unit) (unit, func(m, n Match) bool) {
		for i := range u.times {
			u.times[i] /= 10
		}
		v := u
		v.steps = slices.Clone(u.steps)
		for first, next := 0, 0; first < len(u.times); first = next {
			_, next = instantAround(u.times, first)
			r.Shuffle(next-first, func(i, j int) {
				i, j = first+i, first+j
				v.steps[i], v.steps[j] = v.steps[j], v.steps[i]
			})
		}
		return v, func(m, n Match) bool { return sameTimes(u, m, v, n) }
	})
}

func TestLawRangesAddUp(t *testing.T) {
	t.Parallel()
	r := randomSource(t)
	for n := range 4000 {
		u := longUnit(r, false)
		m := NewMatcher(u.spec)
		middle := u.spec.From + r.Int64N(u.spec.To-u.spec.From+1)
		before := m.MatchRange(u.times, u.steps, u.spec.From, middle).Reached
		after := m.MatchRange(u.times, u.steps, middle, u.spec.To).Reached
		if whole := u.match().Reached; whole != max(before, after) {
			t.Fatalf("case %d: %d up to %d, %d from there, %d in all\n%v", n, before, middle, after, whole, u)
		}
	}
}

// TestOrderedAsIfBounded sends ordered funnels the way of those whose neighbours bound
// each other, with bounds that bind nothing.
func TestOrderedAsIfBounded(t *testing.T) {
	t.Parallel()
	r := randomSource(t)
	for n := range 10_000 {
		u := longUnit(r, false)
		u.spec.Order, u.spec.Rules = Ordered, nil
		bounded := NewMatcher(u.spec)
		bounded.way = byNeighbours
		if a, b := u.match(), bounded.Match(u.times, u.steps); !sameMatch(a, b) {
			t.Fatalf("case %d: ordered %+v, as if bounded %+v\n%v", n, a, b, u)
		}
	}
}

// tableMatch is a slower matcher for events at different times: for every event and
// step it looks at all events before, and keeps all it finds.
func tableMatch(u unit) Match {
	n, spec := len(u.times), u.spec
	follows := func(i, j, step int) bool { // event j, as the given step, after event i
		gap := u.times[j] - u.times[i]
		return (spec.Rules == nil || spec.Rules[step].Within == 0 || gap <= spec.Rules[step].Within) && (spec.Order == Ordered || j == i+1)
	}
	// starts[k][j] is the latest start of a chain whose step k is event j, or -1.
	starts := make([][]int, spec.Steps)
	reached := 0
	for k := range starts {
		starts[k] = slices.Repeat([]int{-1}, n)
		for j := range n {
			if u.steps[j]>>k&1 == 0 {
				continue
			}
			if k == 0 && u.times[j] >= spec.From && u.times[j] < spec.To {
				starts[0][j] = j
			}
			for i := 0; k > 0 && i < j; i++ {
				if s := starts[k-1][i]; s >= 0 && follows(i, j, k) && u.times[j]-u.times[s] <= spec.Window {
					starts[k][j] = max(starts[k][j], s)
				}
			}
			if starts[k][j] >= 0 {
				reached = k + 1
			}
		}
	}
	if reached == 0 {
		return Match{}
	}
	end := slices.IndexFunc(starts[reached-1], func(s int) bool { return s >= 0 })
	result := Match{Reached: reached, Chain: []int32{int32(starts[reached-1][end])}}
	// leads[k][i] says that event i as step k leads to the end.
	leads := make([][]bool, reached)
	for k := reached - 1; k >= 0; k-- {
		leads[k] = make([]bool, n)
		for i := range n {
			leads[k][i] = k == reached-1 && i == end
			for j := i + 1; k < reached-1 && j < n && u.steps[i]>>k&1 == 1; j++ {
				leads[k][i] = leads[k][i] || leads[k+1][j] && follows(i, j, k+1)
			}
		}
	}
	for k := 1; k < reached; k++ {
		before := int(result.Chain[k-1])
		for j := before + 1; ; j++ {
			if leads[k][j] && follows(before, j, k) {
				result.Chain = append(result.Chain, int32(j))
				break
			}
		}
	}
	for j, s := range starts[reached-1] {
		if reached < spec.Steps && s >= 0 && u.times[s]+spec.Window > spec.DataEnd &&
			(spec.Rules == nil || spec.Rules[reached].Within == 0 || u.times[j]+spec.Rules[reached].Within > spec.DataEnd) &&
			(spec.Order == Ordered || j == n-1) {
			result.Open = true
		}
	}
	return result
}

func TestMatchAgainstTable(t *testing.T) {
	t.Parallel()
	r := randomSource(t)
	for n := range max(1, *casesFlag/20) {
		u := longUnit(r, true)
		if got, want := u.match(), tableMatch(u); !sameMatch(got, want) {
			t.Fatalf("case %d: got %+v, want %+v\n%v", n, got, want, u)
		}
	}
}

// TestMatchOfManyEvents gives one unit so many events that anything but linear time
// would not end: spread, at few instants, and at one.
func TestMatchOfManyEvents(t *testing.T) {
	t.Parallel()
	const n = 100_000
	r := randomSource(t)
	steps := make([]uint64, n)
	for i := range steps {
		steps[i] = r.Uint64() & r.Uint64() & 0xffff &^ (1 << 15) // the last step never comes
	}
	for _, instants := range []int64{n, n / 2, 100, 1} {
		times := make([]int64, n)
		for i := range times {
			times[i] = int64(i) * instants / n
		}
		for _, spec := range []Spec{
			{Steps: 16, Window: n, To: n},
			{Steps: 16, Window: n, To: n, Rules: withins(slices.Repeat([]int64{n / 10}, 16)...)},
			{Steps: 16, Window: n, To: n, Order: Strict},
		} {
			if got := NewMatcher(spec).Match(times, steps); got.Reached != 15 && spec.Order == Ordered {
				t.Errorf("%d instants, %+v: reached %d", instants, spec, got.Reached)
			}
		}
	}
}

// TestEachOfManyEvents gives rules that look at every start, or that search, a unit of many
// events.
func TestEachOfManyEvents(t *testing.T) {
	t.Parallel()
	r := randomSource(t)
	const n = 50_000
	times, masks := make([]int64, n), make([]uint64, n)
	for i := range times {
		times[i], masks[i] = int64(i), 1<<min(int(r.ExpFloat64()*1.5), 4)
	}
	for name, spec := range map[string]Spec{
		"entries":   {Steps: 4, Count: CountEntries},
		"within":    {Steps: 4, Count: CountEntries, Rules: withins(0, 5, 5, 5)},
		"optional":  {Steps: 4, Rules: []StepRule{{}, {Optional: true}, {Optional: true}, {}}},
		"any":       {Steps: 5, Order: AnyOrder, Count: CountEntries},
		"cut":       {Steps: 4, Exclusions: []Exclusion{{After: 1, Before: 4}}, Count: CountEntries},
		"earliest":  {Steps: 4, PreferEarliestStart: true, StrictTies: true},
		"drop":      {Steps: 4, Exclusions: []Exclusion{{After: 1, Before: 4, Effect: Drop}}},
		"void":      {Steps: 4, Exclusions: []Exclusion{{After: 1, Before: 4, Effect: Void}}},
		"tolerance": {Steps: 4, Tolerance: 2},
		"repeat":    {Steps: 4, RepeatEnds: true, Count: CountEntries},
		"required":  {Steps: 4, Order: AnyOrder, Rules: []StepRule{{Required: true}, {}, {}, {}}},
		"starts":    {Steps: 4, Count: CountStarts},
	} {
		spec.Window, spec.To, spec.DataEnd = 1000, n, n
		visits := 0
		start := time.Now()
		NewMatcher(spec).Each(times, masks, func(Match) { visits++ })
		t.Logf("%s: %d visits in %v", name, visits, time.Since(start).Round(time.Millisecond))
		if visits == 0 {
			t.Errorf("%s: nothing found", name)
		}
	}
}
