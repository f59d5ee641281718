package scan

import (
	"math"
	"math/bits"
	"sync"

	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// valueBounds are the bounds of the values of a shard, found when they are asked for first.
type valueBounds struct {
	once sync.Once
	vector.Extremes
	known bool
}

// derivedExtremes returns the bounds of a computed column in the whole shard: whoever looks
// for the furthest value of all can leave most shards out.
func (c *Cursor) derivedExtremes(ref expression.Ref) (e vector.Extremes, ok bool) {
	d, values, err := c.values(ref)
	if err != nil || values == nil || c.foreign(d) || d.Type.IsText() {
		return e, false
	}
	b := &values.bounds
	b.once.Do(func() { b.Extremes, b.known = values.extremes(d.Type) })
	return b.Extremes, b.known
}

// extremes finds the bounds of the values of numbers that are not null, and reports whether
// there are any.
func (v *Values) extremes(typ schema.Type) (e vector.Extremes, ok bool) {
	e.Ints = [2]int64{math.MaxInt64, math.MinInt64}
	e.Floats = [2]float64{math.Inf(1), math.Inf(-1)}
	for i, null := range v.Null {
		present := ^null
		if rest := v.Len() - i*64; rest < 64 {
			present &= 1<<rest - 1
		}
		for ; present != 0; present &= present - 1 {
			at := i*64 + bits.TrailingZeros64(present)
			ok = true
			if typ == schema.Float64 {
				e.Floats = [2]float64{min(e.Floats[0], v.Floats[at]), max(e.Floats[1], v.Floats[at])}
			} else {
				e.Ints = [2]int64{min(e.Ints[0], v.Ints[at]), max(e.Ints[1], v.Ints[at])}
			}
		}
	}
	// NaN is not comparable with any number, and bounds nothing.
	return e, ok && !math.IsNaN(e.Floats[0])
}
