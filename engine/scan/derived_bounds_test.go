package scan

import (
	"testing"

	"github.com/sluice-analytics/sluice/storage/schema"
)

// TestExtremesAreOfTheValuesThatAre: nulls, whose value is zero, bound nothing.
func TestExtremesAreOfTheValuesThatAre(t *testing.T) {
	t.Parallel()
	for _, count := range []int{1, 63, 64, 65, 130} {
		ints, floats := NewValues(schema.Int64, count), NewValues(schema.Float64, count)
		if _, ok := ints.extremes(schema.Int64); ok {
			t.Errorf("%d nulls have bounds", count)
		}
		for at := range count {
			ints.Set(at, schema.IntOf(int64(10+at)), 0)
			floats.Set(at, schema.FloatOf(-0.5-float64(at)), 0)
		}
		last := int64(9 + count)
		if e, ok := ints.extremes(schema.Int64); !ok || e.Ints != [2]int64{10, last} || e.Attained {
			t.Errorf("of %d: got %v, %v, want 10 to %d", count, e.Ints, ok, last)
		}
		if e, ok := floats.extremes(schema.Float64); !ok || e.Floats != [2]float64{0.5 - float64(count), -0.5} {
			t.Errorf("of %d: got %v, %v", count, e.Floats, ok)
		}
	}
}
