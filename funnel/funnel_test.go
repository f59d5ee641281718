package funnel

import (
	"math"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// parseEvents reads events like "A x BC@5": the letters of the steps an event matches,
// or x, and its time; without one, a second after the event before.
func parseEvents(t *testing.T, text string) (times []int64, steps []uint64) {
	t.Helper()
	time := int64(-1)
	for _, word := range strings.Fields(text) {
		letters, at, timed := strings.Cut(word, "@")
		time++
		if timed {
			var err error
			if time, err = strconv.ParseInt(at, 10, 64); err != nil {
				t.Fatalf("parse event %q: %v", word, err)
			}
		}
		mask := uint64(0)
		for _, letter := range letters {
			if letter != 'x' {
				mask |= 1 << (letter - 'A')
			}
		}
		times, steps = append(times, time), append(steps, mask)
	}
	return times, steps
}

// TestReachedOfKnownCases holds the cases on which products are known to differ.
func TestReachedOfKnownCases(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name            string
		events          string
		steps           int
		ordered, strict int
	}{
		{"an event serves one step", "AB", 2, 1, 1},
		{"equal times serve in either order", "B@0 A@0", 2, 2, 2},
		{"the window is inclusive", "A@0 B@10", 2, 2, 2},
		{"and no longer", "A@0 B@11", 2, 1, 1},
		{"a later first step starts anew", "A@0 A@5 B@11", 2, 2, 2},
		{"a step done between", "A B A C", 3, 3, 2},
		{"a step repeated between", "A B B C", 3, 3, 2},
		{"a step done, later on", "A B C B D", 4, 4, 3},
		{"a foreign event between", "A x B", 2, 2, 1},
		{"the first step repeated", "A A B", 2, 2, 2},
		{"a later step too early", "A C B C", 3, 3, 1},
		{"strict starts anew", "A x A B C", 3, 3, 3},
		{"a repeat at the instant of the next step", "A@0 A@5 B@5", 2, 2, 2},
		{"one step thrice, one event", "ABC", 3, 1, 1},
		{"one step thrice, three events", "ABC ABC ABC", 3, 3, 3},
		{"one step thrice, at one instant", "ABC@0 ABC@0 ABC@0", 3, 3, 3},
		{"two steps by one event", "A BC", 3, 2, 2},
		{"a foreign event at a neighbour's instant", "A@0 x@0 x@1 B@1", 2, 2, 2},
		{"no first step", "B C", 3, 0, 0},
		{"nothing", "", 3, 0, 0},
	} {
		for _, order := range []Order{Ordered, Strict} {
			times, steps := parseEvents(t, c.events)
			spec := Spec{Steps: c.steps, Order: order, Window: 10, To: 100, DataEnd: 100}
			want := c.ordered
			if order == Strict {
				want = c.strict
			}
			if got := NewMatcher(spec).Match(times, steps).Reached; got != want {
				t.Errorf("%s: %s, order %v: reached %d, want %d", c.name, c.events, order, got, want)
			}
		}
	}
}

func TestMatch(t *testing.T) {
	t.Parallel()
	base := Spec{Steps: 3, Window: 10, From: 0, To: 100, DataEnd: 100}
	with := func(change func(*Spec)) Spec {
		spec := base
		change(&spec)
		return spec
	}
	within := with(func(s *Spec) { s.Rules = withins(0, 3, 2) })
	for _, c := range []struct {
		name   string
		spec   Spec
		events string
		chain  []int32
		open   bool
	}{
		{"ends first", base, "A@0 B@1 C@2 A@3 B@4 C@5", []int32{0, 1, 2}, false},
		{"starts last", base, "A@0 A@1 B@2 C@3", []int32{1, 2, 3}, false},
		{"takes the middle early", base, "A@0 B@1 B@2 C@3", []int32{0, 1, 3}, false},
		{"the first of equals", base, "B@0 A@0 A@0 B@0 C@0 C@0", []int32{1, 0, 4}, false},
		{"starts before the end of the range", with(func(s *Spec) { s.To = 2 }), "A@1 A@2 B@3 C@3", []int32{0, 2, 3}, false},
		{"starts in the range", with(func(s *Spec) { s.From = 2 }), "A@1 A@2 B@3 C@3", []int32{1, 2, 3}, false},
		{"an empty range", with(func(s *Spec) { s.To = -1 }), "A B C", nil, false},
		{"bounds are inclusive", within, "A@0 B@3 C@5", []int32{0, 1, 2}, false},
		{"one too late", within, "A@0 B@4", []int32{0}, false},
		{"another too late", within, "A@0 B@3 C@6", []int32{0, 1}, false},
		{"a middle as early as the bound allows", within, "A@0 B@1 B@2 B@3 C@5", []int32{0, 3, 4}, false},
		{"the shorter chain ends first", within, "A@0 B@1 B@2 C@5", []int32{0, 1}, false},
		{"open", with(func(s *Spec) { s.DataEnd = 9 }), "A@0 B@1", []int32{0, 1}, true},
		{"no longer open", with(func(s *Spec) { s.DataEnd = 10 }), "A@0 B@1", []int32{0, 1}, false},
		{"open by another chain", with(func(s *Spec) { s.DataEnd = 12 }), "A@0 B@1 A@3 B@4", []int32{0, 1}, true},
		{"not by a shorter one", with(func(s *Spec) { s.DataEnd = 12 }), "A@0 B@1 A@3", []int32{0, 1}, false},
		{"open by the step's bound", with(func(s *Spec) { s.Rules = within.Rules; s.DataEnd = 2 }), "A@0 B@1", []int32{0, 1}, true},
		{"closed by the step's bound", with(func(s *Spec) { s.Rules = within.Rules; s.DataEnd = 3 }), "A@0 B@1", []int32{0, 1}, false},
		{"strict and open", with(func(s *Spec) { s.Order, s.DataEnd = Strict, 2 }), "A@0 x@1 B@1", []int32{0, 2}, true},
		{"strict and broken", with(func(s *Spec) { s.Order, s.DataEnd = Strict, 2 }), "A@0 B@1 x@2", []int32{0, 1}, false},
		{"done is not open", with(func(s *Spec) { s.DataEnd = 2 }), "A B C", []int32{0, 1, 2}, false},
		{"none is not open", with(func(s *Spec) { s.DataEnd = 2 }), "B C", nil, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			times, steps := parseEvents(t, c.events)
			want := Match{Reached: len(c.chain), Chain: c.chain, Open: c.open}
			if got := NewMatcher(c.spec).Match(times, steps); !sameMatch(got, want) {
				t.Errorf("got %+v, want %+v", got, want)
			}
		})
	}
}

// TestMatchAtTheEndsOfTime uses times and windows at which sums overflow.
func TestMatchAtTheEndsOfTime(t *testing.T) {
	t.Parallel()
	const first, last = math.MinInt64, math.MaxInt64
	times, steps := []int64{first, last - 1, last}, []uint64{1, 1, 2}
	for _, spec := range []Spec{
		{Steps: 2, Window: last, From: first, To: last, DataEnd: last},
		{Steps: 2, Window: last, From: first, To: last, DataEnd: last, Rules: withins(0, last)},
		{Steps: 2, Window: 1, From: first, To: last, DataEnd: last, Order: Strict},
	} {
		want := Match{Reached: 2, Chain: []int32{1, 2}}
		if got := NewMatcher(spec).Match(times, steps); !sameMatch(got, want) {
			t.Errorf("%+v: got %+v, want %+v", spec, got, want)
		}
		// With the window's end after the largest time there is, it is still open.
		spec.Window, spec.Rules, spec.DataEnd = last, nil, last-1
		want = Match{Reached: 1, Chain: []int32{0}, Open: true}
		if got := NewMatcher(spec).Match(times[1:2], steps[1:2]); !sameMatch(got, want) {
			t.Errorf("%+v, one event: got %+v, want %+v", spec, got, want)
		}
	}
}

// TestMatchOfAllSteps uses as many steps as there may be, at one instant too.
func TestMatchOfAllSteps(t *testing.T) {
	t.Parallel()
	const n = MaxSteps
	times, apart := make([]int64, 2*n), make([]int64, 2*n)
	every, single := make([]uint64, 2*n), make([]uint64, 2*n)
	var inOrder, reversed []int32
	for i := range apart {
		apart[i], every[i], single[i] = int64(i), math.MaxUint64, 1<<(n-1-i%n)
	}
	for i := range int32(n) {
		inOrder, reversed = append(inOrder, i), append(reversed, n-1-i)
	}
	for _, spec := range []Spec{
		{Steps: n, Window: n, To: 1},
		{Steps: n, Window: n, To: 1, Rules: withins(slices.Repeat([]int64{1}, n)...)},
		{Steps: n, Window: n, To: 1, Order: Strict},
	} {
		m := NewMatcher(spec)
		if got := m.Match(apart, every); !slices.Equal(got.Chain, inOrder) {
			t.Errorf("%+v: apart: got %v", spec, got)
		}
		if got := m.Match(times, every); !slices.Equal(got.Chain, inOrder) {
			t.Errorf("%+v: at one instant: got %v", spec, got)
		}
		if got := m.Match(times, single); !slices.Equal(got.Chain, reversed) {
			t.Errorf("%+v: at one instant, a step each: got %v", spec, got)
		}
	}
}

func TestMatchRange(t *testing.T) {
	t.Parallel()
	r := randomSource(t)
	for n := range 20_000 {
		u := randomUnit(r)
		from := r.Int64N(20) - 3
		to := from + r.Int64N(20) - 3
		m := NewMatcher(u.spec)
		got := m.MatchRange(u.times, u.steps, from, to)
		got.Chain = slices.Clone(got.Chain)
		u.spec.From, u.spec.To = from, to
		if want := NewMatcher(u.spec).Match(u.times, u.steps); !sameMatch(got, want) {
			t.Fatalf("case %d: got %+v, want %+v\n%v", n, got, want, u)
		}
		// A matcher that has been used answers like a new one.
		if again := m.MatchRange(u.times, u.steps, from, to); !sameMatch(got, again) {
			t.Fatalf("case %d: got %+v, then %+v\n%v", n, got, again, u)
		}
	}
}

func TestNewMatcherRefuses(t *testing.T) {
	t.Parallel()
	for _, spec := range []Spec{
		{Steps: 0},
		{Steps: MaxSteps + 1},
		{Steps: 1, Window: -1},
		{Steps: 2, Rules: withins(0)},
		{Steps: 2, Rules: withins(0, -1)},
	} {
		func() {
			defer func() {
				if recover() == nil {
					t.Errorf("%+v was taken", spec)
				}
			}()
			NewMatcher(spec)
		}()
	}
}
