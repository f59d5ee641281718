package engine

import "github.com/sluice-analytics/sluice/funnel"

// funnelTally is what is known of the units of one breakdown value.
type funnelTally struct {
	// reached[k] counts the units whose longest chain has k steps, open[k] those
	// of them whose next step may still come.
	reached, open []int64
	// previous[s] and entry[s] hold the microseconds to step s from the step
	// before and from the first, one for every chosen chain that has step s.
	previous, entry [][]int64
}

func newFunnelTally(steps int) *funnelTally {
	return &funnelTally{
		reached: make([]int64, steps+1), open: make([]int64, steps+1),
		previous: make([][]int64, steps), entry: make([][]int64, steps),
	}
}

func (t *funnelTally) add(match funnel.Match, times []int64) {
	t.reached[match.Reached]++
	if match.Open {
		t.open[match.Reached]++
	}
	for s := 1; s < match.Reached; s++ {
		at := times[match.Chain[s]]
		t.previous[s] = append(t.previous[s], at-times[match.Chain[s-1]])
		t.entry[s] = append(t.entry[s], at-times[match.Chain[0]])
	}
}

func (t *funnelTally) merge(other *funnelTally) {
	for k := range t.reached {
		t.reached[k] += other.reached[k]
		t.open[k] += other.open[k]
	}
	for s := range t.previous {
		t.previous[s] = append(t.previous[s], other.previous[s]...)
		t.entry[s] = append(t.entry[s], other.entry[s]...)
	}
}
