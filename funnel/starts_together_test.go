package funnel

import (
	"fmt"
	"slices"
	"testing"
)

// startAnswer is the chain of one start.
type startAnswer struct {
	times []int64
	open  bool
}

// TestEachStartsAgainstOracle holds starts that are told of together against each by itself.
func TestEachStartsAgainstOracle(t *testing.T) {
	t.Parallel()
	r, joined := randomSource(t), 0
	for n := range *casesFlag / 20 {
		u := randomCase(r)
		u.spec = Spec{Steps: u.spec.Steps, Window: u.spec.Window, From: u.spec.From, To: u.spec.To, DataEnd: u.spec.DataEnd, Count: CountStarts}
		for i := range u.steps {
			if u.steps[i] &= 1<<u.spec.Steps - 1; n%8 > 0 {
				u.steps[i] &= -u.steps[i] // one step each
			}
		}
		if n%3 > 0 {
			u.times = u.apart()
		}
		if !JoinsStarts(u.spec) {
			t.Fatalf("case %d: starts are not joined\n%v", n, u)
		}
		got, known := u.startsTogether()
		if known != servesFreely(u.steps, 1<<u.spec.Steps-1) {
			t.Fatalf("case %d: told: %v\n%v", n, known, u)
		}
		if want := u.startsAlone(); known && fmt.Sprint(got) != fmt.Sprint(want) {
			t.Fatalf("case %d: got %v, want %v\n%v", n, got, want, u)
		}
		joined += len(got)
	}
	if joined < *casesFlag/40 {
		t.Errorf("only %d starts were looked at", joined)
	}
}

// apart returns times of which hardly any are alike.
func (u unit) apart() []int64 {
	times := slices.Clone(u.times)
	for i := range times {
		times[i] = min(times[i]+int64(i), u.spec.DataEnd)
	}
	return times
}

func (u unit) startsTogether() (all []startAnswer, known bool) {
	known = NewMatcher(u.spec).EachStarts(u.times, u.steps, u.spec.From, u.spec.To, func(starts Starts) {
		for i, start := range starts.Times {
			all = append(all, startAnswer{append([]int64{start}, starts.Later...), i >= len(starts.Times)-starts.Open})
		}
	})
	return all, known
}

// startsAlone is what the oracle says.
func (u unit) startsAlone() []startAnswer {
	var all []startAnswer
	for _, answer := range (&oracle{unit: u}).answers() {
		var times []int64
		for _, event := range answer.chain {
			times = append(times, u.times[event])
		}
		all = append(all, startAnswer{times, answer.open})
	}
	return all
}
