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

// durations are in pieces, so that neither growing nor merging copies any.
type durations [][]int64

// A first piece is small, since there may be a tally for each of many values; each of the
// next is twice as large, as often as pieceDoublings.
const (
	pieceFirst     = 8
	pieceDoublings = 10
)

func (d *durations) add(duration int64) {
	last := len(*d) - 1
	if last < 0 || len((*d)[last]) == cap((*d)[last]) {
		*d = append(*d, make([]int64, 0, pieceFirst<<min(last+1, pieceDoublings)))
		last++
	}
	(*d)[last] = append((*d)[last], duration)
}

func newFunnelTally(steps int) *funnelTally {
	return &funnelTally{
		reached: make([]int64, steps+1), open: make([]int64, steps+1),
		previous: make([]durations, steps), entry: make([]durations, steps),
	}
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
