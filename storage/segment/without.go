package segment

import (
	"math"

	"github.com/sluice-analytics/sluice/storage/batch"
)

// Dropped are rows of a segment to leave out, by shard and by their places in the shard's section; nil where all of a shard stay.
type Dropped []batch.Bitmap

// Without is FromSegments for one segment and all times, without some of its rows. Strings that only they have stay in the
// dictionaries, as those of every segment that is gone.
func Without(layout Layout, reader *Reader, dropped Dropped) (*Rows, error) {
	return mergeSegments(layout, []*Reader{reader}, math.MinInt64, math.MaxInt64, []Dropped{dropped})
}

// appendKept adds the input's rows up to end that stay, and returns how many those are.
func (m *merger) appendKept(in *mergeInput, end uint32) (rows uint32) {
	if in.dropped == nil {
		m.append(in, in.first, end)
		return end - in.first
	}
	for first := in.first; first < end; {
		if in.dropped.Get(int(first)) {
			first++
			continue
		}
		last := first + 1
		for last < end && !in.dropped.Get(int(last)) {
			last++
		}
		m.append(in, first, last)
		rows += last - first
		first = last
	}
	return rows
}
