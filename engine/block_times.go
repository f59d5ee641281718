package engine

import (
	"github.com/sluice-analytics/sluice/engine/scan"
	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/storage/block"
)

// blockTimes reads the times of the selected events of blocks.
type blockTimes struct {
	batch vector.Batch
	// constant holds the times of a block that has but one.
	constant [block.Rows]int64
}

// load returns the times of the selected events of the cursor's block, which hold until it
// is called again.
func (b *blockTimes) load(c *scan.Cursor) ([]int64, error) {
	b.batch.Reset(c.Selected(), c)
	times, err := b.batch.Column(timeRef)
	if err != nil {
		return nil, err
	}
	if !times.Const {
		return times.Ints, nil
	}
	same := b.constant[:c.Selected()]
	for i := range same {
		same[i] = times.Ints[0]
	}
	return same, nil
}
