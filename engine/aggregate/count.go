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

// addPassing counts rows for which a condition holds, which is 1; where it is false or null it
// is 0.
func (c *count) addPassing(condition []int64, groups Groups) {
	from := uint16(0)
	for i, end := range groups.Ends {
		passing := int64(0)
		for _, holds := range condition[from:end] {
			passing += holds
		}
		c.counts[groups.Codes[i]] += passing
		from = end
	}
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
