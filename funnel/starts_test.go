package funnel

import (
	"slices"
	"testing"
)

// TestFollowingAgainstOracle holds the ways that only some funnels go against the oracle,
// with funnels that go them.
func TestFollowingAgainstOracle(t *testing.T) {
	t.Parallel()
	r := randomSource(t)
	for n := range *casesFlag / 20 {
		u := randomCase(r)
		u.spec.Count, u.spec.Order, u.spec.Reuse = Count(n%2)*CountStarts, Ordered, false
		if n%4 < 2 {
			u.spec.Exclusions = alike(u.spec.Exclusions)
		}
		if rules := newRules(u.spec); u.spec.Check() != nil || !rules.follows() {
			continue
		}
		if _, _, ok := u.agrees(); !ok {
			u = u.shrink()
			got, want, _ := u.agrees()
			t.Fatalf("case %d: got %v, want %v\n%v", n, got, want, u)
		}
	}
}

// TestDroppedBeforeTheStart has a step before the start, as a tolerance lets it be, and after
// that step the event that drops the unit.
func TestDroppedBeforeTheStart(t *testing.T) {
	t.Parallel()
	u := unit{
		spec: Spec{
			Steps: 3, Window: 1000, Tolerance: 3, From: -5, To: 1000, DataEnd: 2,
			Exclusions: []Exclusion{{After: 2, Before: 3, Effect: Drop}},
		},
		times: []int64{0, 2, 2}, steps: []uint64{0b10, 0b1000, 0b1},
	}
	if got, want, ok := u.agrees(); !ok || len(got) > 0 {
		t.Errorf("got %v, want %v and nothing", got, want)
	}
}

// alike makes the exclusions begin with the first step and have one effect.
func alike(exclusions []Exclusion) []Exclusion {
	exclusions = slices.Clone(exclusions)
	for e := range exclusions {
		exclusions[e].After, exclusions[e].Effect = 1, exclusions[0].Effect
	}
	slices.SortFunc(exclusions, func(a, b Exclusion) int { return a.Before - b.Before })
	return slices.Compact(exclusions)
}
