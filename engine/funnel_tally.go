package engine

// funnelTally is what is known of the units of one breakdown value.
type funnelTally struct {
	// reached[k] counts the units whose longest chain has k steps, open[k] those
	// of them whose next step may still come.
	reached, open []int64
	// previous[s] and entry[s] hold the microseconds to step s from the step
	// before and from the first, one for every chosen chain that has step s. To the
	// second step both are the same, and only previous has them.
	previous, entry []durations
}

// durations are in pieces, so that merging copies none; the first is the tally's own.
type durations [][]int64

func (d durations) add(duration int64) { d[0] = append(d[0], duration) }

func newFunnelTally(steps int) *funnelTally {
	t := &funnelTally{
		reached: make([]int64, steps+1), open: make([]int64, steps+1),
		previous: make([]durations, steps), entry: make([]durations, steps),
	}
	for s := range steps {
		t.previous[s], t.entry[s] = make(durations, 1), make(durations, 1)
	}
	return t
}

// add adds a unit, given the times of its chain's steps.
func (t *funnelTally) add(reached int, open bool, chain []int64) {
	t.reached[reached]++
	if open {
		t.open[reached]++
	}
	for s := 1; s < reached; s++ {
		t.previous[s].add(chain[s] - chain[s-1])
		if s > 1 {
			t.entry[s].add(chain[s] - chain[0])
		}
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
