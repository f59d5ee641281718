package activity_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/sluice-analytics/sluice/engine/activity"
)

func TestSlotsHoldTimes(t *testing.T) {
	slots := activity.Slots{0, 10, 11, 40}
	for _, c := range []struct {
		at   int64
		want int
	}{{0, 0}, {9, 0}, {10, 1}, {11, 2}, {39, 2}} {
		if got := slots.At(c.at); got != c.want {
			t.Errorf("%d is in slot %d, want %d", c.at, got, c.want)
		}
		for guess := range slots.Len() {
			if got := slots.Near(guess, c.at); got != c.want {
				t.Errorf("%d is near %d in slot %d, want %d", c.at, guess, got, c.want)
			}
		}
	}
}

// TestMarkedTimesAreMarkedOneByOne holds marks of runs to marks of single events, over more slots
// than a word has bits.
func TestMarkedTimesAreMarkedOneByOne(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	slots := activity.Slots(hours(100))
	runs, single := activity.NewPresence(slots), activity.NewPresence(slots)
	const actors = 50
	runs.Reset(actors)
	single.Reset(actors)
	want := make([]int64, 101)
	for actor := range uint32(actors) {
		times := make([]int64, random.IntN(30))
		seen := map[int64]bool{}
		for i := range times {
			times[i] = random.Int64N(1000)
			single.Mark(actor, slots.At(times[i]))
			seen[times[i]/10] = true
		}
		slices.Sort(times)
		if len(times) > 0 {
			want[len(seen)]++
			if last := runs.MarkTimes(actor, times, random.IntN(100)); last != slots.At(times[len(times)-1]) {
				t.Errorf("the last of %v is said to be in slot %d", times, last)
			}
		}
	}
	for name, p := range map[string]*activity.Presence{"runs": runs, "single events": single} {
		got := make([]int64, 101)
		p.CountSlots(got)
		if !slices.Equal(got, want) {
			t.Errorf("%s: %v, want %v", name, got, want)
		}
	}
}

func TestLifecycleCountsWhatTheRangeCuts(t *testing.T) {
	// Periods of ten; the range cuts the first and the last in the middle.
	spec := &activity.Lifecycle{Edges: []int64{10, 20, 30}, Before: 0, From: 15, To: 25}
	for _, c := range []struct {
		times []int64
		want  string
	}{
		{[]int64{15}, "new [1 0] returning [0 0] resurrecting [0 0] dormant [0 1]"},
		{[]int64{12, 15}, "new [1 0] returning [0 0] resurrecting [0 0] dormant [0 1]"},
		{[]int64{12}, "new [0 0] returning [0 0] resurrecting [0 0] dormant [0 1]"},
		{[]int64{12, 24}, "new [0 0] returning [0 1] resurrecting [0 0] dormant [0 0]"},
		{[]int64{5, 15, 27}, "new [0 0] returning [1 0] resurrecting [0 0] dormant [0 0]"},
		{[]int64{-5, 15}, "new [0 0] returning [0 0] resurrecting [1 0] dormant [0 1]"},
		{[]int64{5, 24}, "new [0 0] returning [0 0] resurrecting [0 1] dormant [1 0]"},
		{[]int64{-5}, "new [0 0] returning [0 0] resurrecting [0 0] dormant [0 0]"},
		{[]int64{24}, "new [0 1] returning [0 0] resurrecting [0 0] dormant [0 0]"},
		{[]int64{27}, "new [0 0] returning [0 0] resurrecting [0 0] dormant [0 0]"},
	} {
		p := activity.NewPresence(spec.Slots())
		p.Reset(1)
		p.MarkTimes(0, c.times, 0)
		counts := spec.NewCounts()
		activity.NewLifecycleCounter(spec).Count(p, nil, counts)
		got := fmt.Sprintf("new %v returning %v resurrecting %v dormant %v", counts.New, counts.Returning, counts.Resurrecting, counts.Dormant)
		if got != c.want {
			t.Errorf("%v: %s, want %s", c.times, got, c.want)
		}
	}
}
