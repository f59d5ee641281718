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
	return FromSegmentsWithout(layout, []*Reader{reader}, []*Selection{{shards: dropped}}, math.MinInt64, math.MaxInt64)
}
