package vector

import "github.com/sluice-analytics/sluice/storage/schema"

// Compactor keeps chosen rows of vectors; it owns the buffers of its result.
type Compactor struct{ out output }

// Compact returns the vector's values at the rows, which ascend; nil for nil.
func (c *Compactor) Compact(v *Vector, rows []int32) *Vector {
	if v == nil || v.Const {
		return v
	}
	out := c.out.reset(v.Type, len(rows))
	out.Text = v.Text
	switch {
	case v.Type == schema.Float64:
		for i, r := range rows {
			out.Floats[i] = v.Floats[r]
		}
	case v.Type.IsText():
		for i, r := range rows {
			out.Codes[i] = v.Codes[r]
		}
		return out
	default:
		for i, r := range rows {
			out.Ints[i] = v.Ints[r]
		}
	}
	if v.Null != nil {
		null := c.out.nulls(len(rows))
		for i, r := range rows {
			if v.Null.Get(int(r)) {
				null.Set(i)
			}
		}
	}
	return out
}
