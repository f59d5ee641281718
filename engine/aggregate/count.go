package aggregate

import (
	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/storage/kernel"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// count counts rows, or those whose argument is not null.
type count struct{ counts []int64 }

func (c *count) Grow(groups int) { c.counts = grown(c.counts, groups) }

func (c *count) Add(in *Input) {
	switch {
	case in.Groups.Const:
		c.counts[in.Groups.Codes[0]] += int64(in.Rows)
	case in.Groups.Ends != nil:
		from := uint16(0)
		for i, end := range in.Groups.Ends {
			c.counts[in.Groups.Codes[i]] += int64(end - from)
			from = end
		}
	default:
		kernel.CountGroups(in.Groups.Codes[:in.Rows], c.counts)
	}
}

// addHolding counts rows by what a condition is for their codes, 0 or 1.
func (c *count) addHolding(codes []uint32, holds []int64, groups Groups) {
	from := uint16(0)
	for i, end := range groups.Ends {
		passing := int64(0)
		for _, code := range codes[from:end] {
			passing += holds[code]
		}
		c.counts[groups.Codes[i]] += passing
		from = end
	}
}

// addPassing counts rows for which a condition holds, which is 1 there and 0 where it does
// not; where it is null it may be either.
func (c *count) addPassing(condition *vector.Vector, groups Groups) {
	from := uint16(0)
	for i, end := range groups.Ends {
		passing := int64(0)
		for _, holds := range condition.Ints[from:end] {
			passing += holds
		}
		if condition.Null != nil {
			passing -= nullsPassing(condition, from, end)
		}
		c.counts[groups.Codes[i]] += passing
		from = end
	}
}

// nullsPassing counts the rows for which a condition is null, and says 1.
func nullsPassing(condition *vector.Vector, from, end uint16) int64 {
	passing := int64(0)
	for r := int(from); r < int(end); r++ {
		if condition.Null.Get(r) {
			passing += condition.Ints[r]
		}
	}
	return passing
}

// Column appends the counts of some groups to a vector.
func (c *count) Column(groups []uint32, v *vector.Vector) bool {
	for _, group := range groups {
		v.Ints = append(v.Ints, c.counts[group])
	}
	return true
}

func (c *count) takesStretches() {}

func (c *count) EndShard() {}

func (c *count) Merge(other State, mapping []uint32) {
	for group, n := range other.(*count).counts[:len(mapping)] {
		if mapping[group] != Dropped {
			c.counts[mapping[group]] += n
		}
	}
}

func (c *count) Value(group uint32) schema.Value { return schema.IntOf(c.counts[group]) }
func (c *count) SizeBytes() int64                { return int64(cap(c.counts)) * 8 }
