package scan

import (
	"fmt"
	"slices"

	"github.com/sluice-analytics/sluice/storage/schema"
)

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
