package funnel

import (
	"math"
	"testing"
)

// TestFirstOpenTellsWhichLoneStartsAreOpen asks a matcher about the starts around the first one.
func TestFirstOpenTellsWhichLoneStartsAreOpen(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name            string
		steps           int
		window, dataEnd int64
		want            int64
	}{
		{"the window's last moment is after the data", 2, 10, 100, 91},
		{"no window", 2, 0, 100, 101},
		{"a window longer than all time before", 3, math.MaxInt64, -5, math.MinInt64},
		{"a window that just reaches back", 3, math.MaxInt64, -1, math.MinInt64 + 1},
		{"no step is left", 1, 10, 100, math.MaxInt64},
	} {
		spec := Spec{Steps: c.steps, Window: c.window, From: math.MinInt64, To: math.MaxInt64, DataEnd: c.dataEnd}
		first := FirstOpen(spec)
		if first != c.want {
			t.Errorf("%s: got %d, want %d", c.name, first, c.want)
		}
		m := NewMatcher(spec)
		for _, start := range []int64{first - 1, first, c.dataEnd - 1, c.dataEnd, c.dataEnd + 1} {
			if start > c.dataEnd+1 {
				continue // the bounds of all time, or beyond them
			}
			if got, want := m.Match([]int64{start}, []uint64{1}).Open, start >= first; got != want {
				t.Errorf("%s: a start at %d is open: %v, want %v", c.name, start, got, want)
			}
		}
	}
}
