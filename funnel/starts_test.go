package funnel

import "testing"

// TestFollowingAgainstOracle holds the ways that only some funnels go against the oracle,
// with funnels that go them.
func TestFollowingAgainstOracle(t *testing.T) {
	t.Parallel()
	r := randomSource(t)
	for n := range *casesFlag / 80 {
		u := randomCase(r)
		u.spec.Count, u.spec.Order, u.spec.Reuse = CountStarts, Ordered, false
		for k := range u.spec.Rules {
			u.spec.Rules[k] = StepRule{Within: u.spec.Rules[k].Within}
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
