package funnel

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
)

// randomRules draws a funnel with any of all rules: in half of the cases a few, else many.
func randomRules(r *rand.Rand) Spec {
	rate := 0.08
	if r.IntN(2) == 0 {
		rate = 0.3
	}
	chance := func() bool { return r.Float64() < rate }
	span := 1 + r.Int64N(14)
	if r.IntN(4) == 0 {
		span *= 4 // hardly any ties
	}
	spec := Spec{Steps: 1 + r.IntN(5), Window: r.Int64N(span + 2), From: -5, To: span + 5}
	if r.IntN(2) == 0 {
		spec.Window = span * 2
	}
	if r.IntN(3) == 0 {
		spec.From = r.Int64N(span)
		spec.To = spec.From + r.Int64N(span)
	}
	spec.Order = Order(max(0, r.IntN(5)-2))
	spec.AllowRepeats = spec.Order == Strict && r.IntN(3) == 0
	spec.WindowExclusive, spec.StrictTies, spec.Reuse = chance(), chance(), chance()
	spec.RepeatEnds, spec.PreferEarliestStart, spec.FirstEntry, spec.Complete = chance(), chance(), chance(), chance()
	if chance() {
		days := 1 + r.Int64N(span)
		spec.WindowEnd = func(start int64) int64 { return (start+100)/days*days + days - 101 }
	}
	if chance() {
		spec.Tolerance = 1 + r.Int64N(3)
	}
	if r.IntN(2) == 0 {
		spec.Rules = make([]StepRule, spec.Steps)
		for k := range spec.Rules {
			spec.Rules[k] = randomRule(r, spec.Order, chance, span)
		}
	}
	for spec.Steps > 1 && r.IntN(3) == 0 && len(spec.Exclusions) < 3 {
		after := 1 + r.IntN(spec.Steps-1)
		spec.Exclusions = append(spec.Exclusions, Exclusion{
			After: after, Before: after + 1 + r.IntN(spec.Steps-after), Effect: Effect(r.IntN(3)),
		})
		if r.IntN(2) == 0 {
			spec.Exclusions[len(spec.Exclusions)-1].Effect = spec.Exclusions[0].Effect
		}
	}
	slices.SortFunc(spec.Exclusions, func(a, b Exclusion) int {
		return (a.After*100 + a.Before*10 + int(a.Effect)) - (b.After*100 + b.Before*10 + int(b.Effect))
	})
	spec.Exclusions = slices.Compact(spec.Exclusions)
	if r.IntN(2) == 0 {
		spec.Count = Count(r.IntN(3))
	}
	spec.DataEnd = span + r.Int64N(3)
	return spec
}

func randomRule(r *rand.Rand, order Order, chance func() bool, span int64) StepRule {
	rule := StepRule{Directly: chance(), AllowRepeats: chance()}
	if r.IntN(3) == 0 {
		rule.Within = r.Int64N(span/2 + 3)
	}
	if chance() {
		rule.After = r.Int64N(span/3 + 2)
	}
	if order == AnyOrder {
		rule.Anchored, rule.Required = chance(), chance()
	} else {
		rule.Optional = chance()
	}
	return rule
}

// randomCase draws a funnel that Check takes, and events.
func randomCase(r *rand.Rand) unit {
	for {
		u := unit{spec: randomRules(r)}
		if u.spec.Check() != nil {
			continue
		}
		most := 9
		if u.spec.Order == AnyOrder || u.spec.Tolerance > 0 {
			most = 7
		}
		u.times, u.steps = randomEvents(r, r.IntN(most), u.spec.Steps+len(u.spec.Exclusions), u.spec.DataEnd)
		for i := range u.steps {
			if bits := u.steps[i] >> u.spec.Steps; bits != 0 && r.IntN(2) == 0 {
				u.steps[i] &^= bits << u.spec.Steps // exclusions less often
			}
			u.times[i] = min(u.times[i], u.spec.DataEnd)
		}
		if n := len(u.times); n > 0 && r.IntN(2) == 0 {
			u.spec.DataEnd = u.times[n-1]
		}
		return u
	}
}

// visited returns what Each visits.
func (u unit) visited(m *Matcher) []answer {
	var all []answer
	m.Each(u.times, u.steps, func(match Match) {
		all = append(all, answer{slices.Clone(match.Chain), slices.Clone(match.Steps), match.Open, match.Reached})
	})
	return all
}

func (u unit) agrees() (got, want []answer, ok bool) {
	got, want = u.visited(NewMatcher(u.spec)), (&oracle{unit: u}).answers()
	return got, want, fmt.Sprint(got) == fmt.Sprint(want)
}

// TestEachAgainstOracle holds all rules together against the oracle.
func TestEachAgainstOracle(t *testing.T) {
	t.Parallel()
	r := randomSource(t)
	for n := range *casesFlag / 80 {
		u := randomCase(r)
		if _, _, ok := u.agrees(); !ok {
			u = u.shrink()
			got, want, _ := u.agrees()
			t.Fatalf("case %d: got %v, want %v\n%v", n, got, want, u)
		}
	}
}

// shrink returns the smallest case that still fails which leaving out events and rules one
// by one leads to.
func (u unit) shrink() unit {
	for {
		smaller := false
		for _, v := range u.simpler() {
			if v.spec.Check() != nil {
				continue
			}
			if _, _, ok := v.agrees(); !ok {
				u, smaller = v, true
				break
			}
		}
		if !smaller {
			return u
		}
	}
}

// simpler returns the cases with one thing less.
func (u unit) simpler() []unit {
	var all []unit
	add := func(change func(v *unit)) {
		v := u
		v.spec.Rules, v.spec.Exclusions = slices.Clone(u.spec.Rules), slices.Clone(u.spec.Exclusions)
		v.times, v.steps = slices.Clone(u.times), slices.Clone(u.steps)
		change(&v)
		if fmt.Sprint(v) != fmt.Sprint(u) {
			all = append(all, v)
		}
	}
	for i := range u.times {
		add(func(v *unit) { v.times, v.steps = slices.Delete(v.times, i, i+1), slices.Delete(v.steps, i, i+1) })
		for bit := range u.spec.Steps + len(u.spec.Exclusions) {
			add(func(v *unit) { v.steps[i] &^= 1 << bit })
		}
	}
	for k := range u.spec.Rules {
		add(func(v *unit) { v.spec.Rules[k] = StepRule{} })
		add(func(v *unit) { v.spec.Rules[k].Within = 0 })
		add(func(v *unit) { v.spec.Rules[k].After = 0 })
		add(func(v *unit) { v.spec.Rules[k].Optional = false })
		add(func(v *unit) { v.spec.Rules[k].Directly = false })
		add(func(v *unit) { v.spec.Rules[k].AllowRepeats = false })
		add(func(v *unit) { v.spec.Rules[k].Anchored = false })
		add(func(v *unit) { v.spec.Rules[k].Required = false })
	}
	for _, change := range []func(s *Spec){
		func(s *Spec) { s.Rules = nil }, func(s *Spec) { s.Order = Ordered }, func(s *Spec) { s.AllowRepeats = false },
		func(s *Spec) { s.WindowExclusive = false }, func(s *Spec) { s.WindowEnd = nil }, func(s *Spec) { s.StrictTies = false },
		func(s *Spec) { s.Tolerance = 0 }, func(s *Spec) { s.Reuse = false }, func(s *Spec) { s.RepeatEnds = false },
		func(s *Spec) { s.PreferEarliestStart = false }, func(s *Spec) { s.FirstEntry = false }, func(s *Spec) { s.Complete = false },
		func(s *Spec) { s.Count = CountActors }, func(s *Spec) { s.From = -5 }, func(s *Spec) { s.To = 1000 },
		func(s *Spec) { s.Window = 1000 },
	} {
		add(func(v *unit) { change(&v.spec) })
	}
	if n := len(u.spec.Exclusions); n > 0 {
		add(func(v *unit) { v.spec.Exclusions = v.spec.Exclusions[:n-1] })
	}
	if len(u.spec.Exclusions) == 0 && u.spec.Steps > 1 {
		add(func(v *unit) {
			v.spec.Steps--
			if v.spec.Rules != nil {
				v.spec.Rules = v.spec.Rules[:v.spec.Steps]
			}
			for i := range v.steps {
				v.steps[i] &= 1<<v.spec.Steps - 1
			}
		})
	}
	return all
}

// TestNothingStartsInARangeThatEndsBeforeItBegins: a definition with a start of its own, seen from an earlier period, has
// such a range.
func TestNothingStartsInARangeThatEndsBeforeItBegins(t *testing.T) {
	r := randomSource(t)
	for range 50_000 {
		u := randomCase(r)
		from := r.Int64N(20) - 2
		to := from - r.Int64N(10)
		if match := NewMatcher(u.spec).MatchRange(u.times, u.steps, from, to); match.Reached != 0 {
			t.Fatalf("a chain of %d events starts from %d to before %d: %v", match.Reached, from, to, u)
		}
	}
}
