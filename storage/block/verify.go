package block

import (
	"fmt"

	"github.com/sluice-analytics/sluice/storage/batch"
)

// Verify decodes everything and compares it with what the entry says: the zone map,
// the nulls, and the strings of an inline block. Opening checks less, since a wrong
// zone map makes answers wrong but harms nobody. Errors wrap ErrCorrupt.
func (b *Block) Verify() error {
	values := make([]int64, b.Len())
	nulls := b.nulls
	if b.entry.Kind() == Text {
		decode(b, values)
		nulls = make(batch.Bitmap, (len(values)+wordBits-1)/wordBits)
		for row, code := range values {
			if code == 0 {
				nulls.Set(row)
			}
		}
	} else {
		b.Ints(values)
	}
	found := Stats{Rows: len(values), Nulls: countNulls(nulls, len(values))}
	if present := gather(nil, values, nulls); len(present) > 0 && !b.Inline() {
		s := measure(present)
		found.Min, found.Max = s.min, s.max
	}
	if found != b.Stats() {
		return fmt.Errorf("zone map %+v of values %+v: %w", b.Stats(), found, ErrCorrupt)
	}
	var own batch.Strings
	return b.Strings(&own)
}
