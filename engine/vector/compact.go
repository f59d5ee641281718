package vector

import "github.com/sluice-analytics/sluice/storage/schema"

// Compactor keeps chosen rows of vectors; it owns the buffers of its result.
type Compactor struct{ out output }

// Compact returns the vector's values at the rows, which ascend; nil for nil. Of a
// constant it returns as many values as there are rows.
func (c *Compactor) Compact(v *Vector, rows []int32) *Vector {
	if v == nil {
		return nil
	}
	if v.Const {
		return c.Spread(v, len(rows))
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

// Spread returns a vector with a value for each row where the one given is a
// constant, which is not null; any other vector it returns as it is, and nil for nil.
func (c *Compactor) Spread(v *Vector, rows int) *Vector {
	if v == nil || !v.Const {
		return v
	}
	out := c.out.reset(v.Type, rows)
	out.Text = v.Text
	fill(out.Floats, v.Floats)
	fill(out.Codes, v.Codes)
	fill(out.Ints, v.Ints)
	return out
}

// fill writes the one value of a constant everywhere; there is none where the
// vector is of another kind.
func fill[T any](out, values []T) {
	for i := range out {
		out[i] = values[0]
	}
}

// Present lists the rows that are not null in dst, which has room for all rows, and
// reports whether all of them are: the list is not made then.
func (v *Vector) Present(rows int, dst []int32) (present []int32, all bool) {
	switch {
	case v.Const:
		return dst[:0], !v.IsNull(0)
	case v.Type.IsText():
		return presentCodes(v.Codes[:rows], dst)
	case v.Null == nil:
		return dst[:0], true
	}
	n := 0
	for r := range rows {
		dst[n] = int32(r)
		n += int(^v.Null[r>>6] >> (uint(r) & 63) & 1)
	}
	return dst[:n], n == rows
}

func presentCodes(codes []uint32, dst []int32) (present []int32, all bool) {
	nulls := 0
	for _, code := range codes {
		if code == 0 {
			nulls++
		}
	}
	if nulls == 0 {
		return dst[:0], true
	}
	n := 0
	for r, code := range codes {
		dst[n] = int32(r)
		if code != 0 {
			n++
		}
	}
	return dst[:n], false
}
