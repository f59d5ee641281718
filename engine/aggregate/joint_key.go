package aggregate

import (
	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/storage/block"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// JointKey gives codes to the lists of values that several keys have together. As a Key
// its value is the last one of the list; Values has all.
type JointKey struct {
	grouper *Grouper
	rows    [block.Rows]uint32
}

// NewJointKey returns the key of at least one key.
func NewJointKey(keys []Key) *JointKey { return &JointKey{grouper: NewGrouper(keys)} }

// Codes returns the code of every row; they hold until the next call.
func (k *JointKey) Codes(b *vector.Batch) (Groups, error) {
	groups, err := k.grouper.Groups(b)
	return groups.perRow(&k.rows), err
}

// Len returns the number of lists seen.
func (k *JointKey) Len() int { return k.grouper.Len() }

// Value returns the last value of a code's list.
func (k *JointKey) Value(code uint32) schema.Value {
	values := k.Values(code)
	return values[len(values)-1]
}

// Values returns the values of a code, one for each key; the slice is the caller's.
func (k *JointKey) Values(code uint32) []schema.Value { return k.grouper.Values(code) }

// CompareAll orders lists of values of equal length by their first difference.
func CompareAll(a, b []schema.Value) int {
	for i := range a {
		if c := Compare(a[i], b[i]); c != 0 {
			return c
		}
	}
	return 0
}
