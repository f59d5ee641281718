package funnel

import (
	"slices"
	"testing"
)

// product is a column of the table of known cases: how a product's rule is asked for.
type product struct {
	name string
	ask  func(*Spec)
}

var products = []product{
	{"ClickHouse", func(s *Spec) { s.Reuse = true }},
	{"ClickHouse strict_deduplication", func(s *Spec) { s.Reuse, s.RepeatEnds = true, true }},
	{"ClickHouse strict_order", func(s *Spec) { s.Reuse, s.Order, s.AllowRepeats, s.FirstEntry = true, Strict, true, true }},
	{"ClickHouse strict_increase", func(s *Spec) { s.Reuse, s.StrictTies = true, true }},
	{"ClickHouse strict_once", func(*Spec) {}},
	{"ClickHouse strict_once and strict_increase", func(s *Spec) { s.StrictTies = true }},
	{"Pinot", func(s *Spec) { s.WindowExclusive = true }},
	{"Pinot STRICT_ORDER and KEEP_ALL", func(s *Spec) { s.WindowExclusive, s.Order = true, Strict }},
	{"PostHog ordered", func(*Spec) {}},
	{"PostHog strict", func(s *Spec) { s.Order = Strict }},
	{"Mixpanel uniques", func(s *Spec) { s.FirstEntry = true }},
}

// vector is a case and what each product answers; -1 where none is known.
type vector struct {
	events string
	steps  int
	theirs [11]int
	// ours are the answers that differ by design, by product, and the rule that does it.
	ours map[string]int
	rule string
}

var vectors = []vector{
	{"AB@0", 2, [11]int{2, -1, 2, 1, 1, 1, 1, 1, 1, 1, -1}, nil, ""},
	{"B@0 A@0", 2, [11]int{2, -1, 2, 1, 2, 1, 2, 2, 2, 2, -1}, nil, ""},
	{"A@0 B@10", 2, [11]int{2, -1, 2, 2, 2, 2, 1, 1, 2, 2, -1}, nil, ""},
	{"A@0 A@5 B@11", 2, [11]int{2, -1, 2, 2, 2, 2, 2, 2, 2, 2, 1},
		map[string]int{"ClickHouse strict_order": 1}, "entry first keeps to the first start; ClickHouse takes a later one until the order breaks"},
	{"A B A C", 3, [11]int{3, -1, 3, 3, 3, -1, 3, 2, 3, 2, -1}, nil, ""},
	{"A B B C", 3, [11]int{3, 2, 3, 3, 3, -1, 3, 2, 3, 3, -1},
		map[string]int{"PostHog strict": 2}, "a repeat is another event between"},
	{"A B C B D", 4, [11]int{4, 3, 4, 4, 4, -1, 4, 3, 4, 3, -1}, nil, ""},
	{"A x B", 2, [11]int{2, -1, 1, 2, 2, -1, 2, 1, 2, 1, -1}, nil, ""},
	{"A A B", 2, [11]int{2, -1, 2, 2, 2, -1, 2, 1, 2, 2, -1},
		map[string]int{"Pinot STRICT_ORDER and KEEP_ALL": 2}, "a later step 1 starts anew"},
	{"A C B C", 3, [11]int{3, -1, 1, 3, 3, -1, 3, 1, 3, 1, -1}, nil, ""},
	{"A x A B C", 3, [11]int{3, -1, 1, 3, 3, -1, 3, 1, 3, 3, -1},
		map[string]int{"Pinot STRICT_ORDER and KEEP_ALL": 3}, "a later step 1 starts anew"},
	{"A@0 A@5 B@5", 2, [11]int{2, -1, 2, 1, 2, 2, 2, 1, 2, 2, -1},
		map[string]int{"ClickHouse strict_increase": 2, "Pinot STRICT_ORDER and KEEP_ALL": 2}, "any valid chain counts, not that of the latest start alone"},
	{"ABC", 3, [11]int{3, -1, 3, 1, 1, -1, 1, 1, 1, 1, -1}, nil, ""},
	{"ABC ABC ABC", 3, [11]int{3, -1, 3, 1, 3, -1, 1, 1, 3, 3, -1},
		map[string]int{"ClickHouse strict_increase": 3, "Pinot": 3, "Pinot STRICT_ORDER and KEEP_ALL": 3}, "an event may serve any step that it matches"},
	{"A BC", 3, [11]int{3, -1, 3, 2, 2, -1, 2, 2, 2, 2, -1}, nil, ""},
}

func TestVectorsOfOtherProducts(t *testing.T) {
	t.Parallel()
	for _, v := range vectors {
		for i, p := range products {
			want, differs := v.ours[p.name]
			if !differs {
				want = v.theirs[i]
			}
			if want < 0 {
				continue
			}
			if differs && want == v.theirs[i] {
				t.Errorf("%s: %s does not differ", v.events, p.name)
			}
			times, masks := parseEvents(t, v.events)
			spec := Spec{Steps: v.steps, Window: 10, To: 100, DataEnd: 100}
			p.ask(&spec)
			if got := NewMatcher(spec).Match(times, masks).Reached; got != want {
				t.Errorf("%s: like %s: reached %d, want %d (theirs is %d; %s)", v.events, p.name, got, want, v.theirs[i], v.rule)
			}
		}
	}
}

// TestVectorsOfExclusions has C for the excluded event.
func TestVectorsOfExclusions(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		events  string
		product string
		effect  Effect
		count   Count
		reached []int
	}{
		{"A C B", "Mixpanel", Cut, CountActors, []int{1}},
		{"A C B", "PostHog", Drop, CountActors, nil},
		{"A C B", "Amplitude", Void, CountActors, nil},
		{"A C A B", "Mixpanel totals: 2 entries, 1 conversion", Cut, CountEntries, []int{1, 2}},
		{"A C A B", "PostHog", Drop, CountActors, []int{2}},
		{"A C A B", "Amplitude", Void, CountActors, []int{2}},
		{"A@0 C@11", "PostHog: after the window", Drop, CountActors, []int{1}},
		{"A@0 C@10", "PostHog: while still waiting", Drop, CountActors, nil},
		{"A A B", "Mixpanel totals: one entry", Cut, CountEntries, []int{2}},
	} {
		times, masks := parseEvents(t, c.events)
		var reached []int
		spec := Spec{Steps: 2, Window: 10, To: 100, DataEnd: 100, Count: c.count, Exclusions: []Exclusion{{After: 1, Before: 2, Effect: c.effect}}}
		NewMatcher(spec).Each(times, masks, func(m Match) { reached = append(reached, m.Reached) })
		if !slices.Equal(reached, c.reached) {
			t.Errorf("%s: like %s: reached %v, want %v", c.events, c.product, reached, c.reached)
		}
	}
}
