package scan

import (
	"fmt"
	"slices"

	"github.com/sluice-analytics/sluice/storage/schema"
)

// Times32 returns the times of all rows of the block, selected or not, as numbers of 32
// bits, where they are stored so: that of row r is base + scale*lanes[r], and times ascend
// as lanes do. The lanes lie in dst or in the segment.
func (c *Cursor) Times32(dst []uint32) (lanes []uint32, base, scale int64, ok bool, err error) {
	b, err := c.open(c.column(schema.TimeID))
	if b == nil || err != nil {
		return nil, 0, 0, false, err
	}
	lanes, base, scale, ok = b.Lanes32(dst)
	return lanes, base, scale, ok, nil
}

// AppendTimes appends the times of the selected rows. Every segment has them, and none
// is null.
func (c *Cursor) AppendTimes(times []int64) ([]int64, error) {
	col := c.column(schema.TimeID)
	b, err := c.open(col)
	if err != nil {
		return nil, err
	}
	if b == nil {
		return nil, fmt.Errorf("read times: the segment has none")
	}
	first, n := len(times), c.Selected()
	times = slices.Grow(times, n)[:first+n]
	if c.selection == nil {
		b.Ints(times[first:])
	} else {
		b.IntsAt(c.selection, times[first:])
	}
	return times, nil
}
