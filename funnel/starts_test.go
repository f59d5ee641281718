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

// alike makes the exclusions begin with the first step and have one effect.
func alike(exclusions []Exclusion) []Exclusion {
	exclusions = slices.Clone(exclusions)
	for e := range exclusions {
		exclusions[e].After, exclusions[e].Effect = 1, exclusions[0].Effect
	}
	slices.SortFunc(exclusions, func(a, b Exclusion) int { return a.Before - b.Before })
	return slices.Compact(exclusions)
}
