package engine

import (
	"math"

	"github.com/sluice-analytics/sluice/funnel"
)

// absent stands for the time of an optional step that a chain skipped.
const absent = math.MinInt64

// funnelTally is what is known of the units of one breakdown value.
type funnelTally struct {
	// reached[k] counts the units whose chain's last step is step k, from 1; open[k] those
	// of them whose chain may still go on.
	reached, open []int64
	// skipped[s] counts the units whose chain goes on beyond step s without having it.
	skipped []int64
	// previous[s] and entry[s] hold the microseconds to step s from the chain's event
	// before and from its first, one for every chosen chain that has step s and does not
	// begin with it. To the second step both are the same, and only previous has them.
	previous, entry []durations
	// rows are the groups of the measures of the steps, counted from this one on, 0 where
	// nothing was measured.
	rows uint32
	// buckets are the tallies of a trend, nil where nothing was found.
	buckets []*funnelTally
	// exposed is nil where no unit was.
	exposed *exposedUnits
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
	d.room()
	last := &(*d)[len(*d)-1]
	*last = append(*last, duration)
}

// room makes sure that the last piece has room, and returns for how many durations.
func (d *durations) room() int {
	last := len(*d) - 1
	if last < 0 || len((*d)[last]) == cap((*d)[last]) {
		*d = append(*d, make([]int64, 0, pieceFirst<<min(last+1, pieceDoublings)))
		last++
	}
	return cap((*d)[last]) - len((*d)[last])
}

// addSince adds the durations from some times to a later one.
func (d *durations) addSince(times []int64, end int64) {
	for len(times) > 0 {
		n := min(len(times), d.room())
		last := &(*d)[len(*d)-1]
		for _, time := range times[:n] {
			*last = append(*last, end-time)
		}
		times = times[n:]
	}
}

// addSame adds a duration some times.
func (d *durations) addSame(duration int64, times int) {
	for times > 0 {
		n := min(times, d.room())
		last := &(*d)[len(*d)-1]
		for range n {
			*last = append(*last, duration)
		}
		times -= n
	}
}

func newFunnelTally(steps int) *funnelTally {
	return &funnelTally{
		reached: make([]int64, steps+1), open: make([]int64, steps+1), skipped: make([]int64, steps),
		previous: make([]durations, steps), entry: make([]durations, steps),
	}
}

// add adds a unit, given the times of its chain's steps, absent where it skipped one. The
// last one is there.
func (t *funnelTally) add(open bool, chain []int64) {
	t.reached[len(chain)]++
	if open {
		t.open[len(chain)]++
	}
	first, before := int64(absent), int64(absent)
	for s, time := range chain {
		switch {
		case time == absent:
			t.skipped[s]++
			continue
		case before == absent:
			first = time
		default:
			// Neighbours that swapped are no time apart.
			t.previous[s].add(max(0, time-before))
			if s > 1 {
				t.entry[s].add(max(0, time-first))
			}
		}
		before = time
	}
}

// addStarts adds chains that differ in their first event alone.
func (t *funnelTally) addStarts(starts funnel.Starts) {
	reached := 1 + len(starts.Later)
	t.reached[reached] += int64(len(starts.Times))
	t.open[reached] += int64(starts.Open)
	for i, time := range starts.Later {
		if i == 0 {
			t.previous[1].addSince(starts.Times, time)
			continue
		}
		t.previous[i+1].addSame(time-starts.Later[i-1], len(starts.Times))
		t.entry[i+1].addSince(starts.Times, time)
	}
}

// entries counts the units.
func (t *funnelTally) entries() int64 {
	n := int64(0)
	for _, reached := range t.reached[1:] {
		n += reached
	}
	return n
}

// count counts the units whose chain has a step, from 0.
func (t *funnelTally) count(step int) int64 {
	n := -t.skipped[step]
	for _, reached := range t.reached[step+1:] {
		n += reached
	}
	return n
}

// bucket returns the tally of a bucket of the trend.
func (t *funnelTally) bucket(i int) *funnelTally {
	for i >= len(t.buckets) {
		t.buckets = append(t.buckets, nil)
	}
	if t.buckets[i] == nil {
		t.buckets[i] = newFunnelTally(len(t.skipped))
	}
	return t.buckets[i]
}

// merge adds what another tally counted, but for its measures.
func (t *funnelTally) merge(other *funnelTally) {
	for k := range t.reached {
		t.reached[k] += other.reached[k]
		t.open[k] += other.open[k]
	}
	for s := range t.previous {
		t.skipped[s] += other.skipped[s]
		t.previous[s] = append(t.previous[s], other.previous[s]...)
		t.entry[s] = append(t.entry[s], other.entry[s]...)
	}
	if other.exposed != nil {
		t.exposure().merge(other.exposed)
	}
	for i, bucket := range other.buckets {
		if bucket != nil {
			t.bucket(i).merge(bucket)
		}
	}
}
