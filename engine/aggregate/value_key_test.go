package aggregate

import (
	"math"
	"testing"

	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// TestValueKeysTellZerosApart: as groups zero and negative zero are one, as values two.
func TestValueKeysTellZerosApart(t *testing.T) {
	number := &expression.Expr{Op: expression.Column, Type: schema.Float64, Ref: numberRef}
	values := []float64{0, math.Copysign(0, -1), 1.5, 0, math.Copysign(0, -1)}
	for _, c := range []struct {
		name string
		key  Key
		want int
	}{
		{"a group's", NewKey(vector.Compile(number)), 2}, {"a value's", NewValueKey(vector.Compile(number)), 3},
	} {
		key := c.key.(*numberKey)
		codes := make([]uint32, len(values))
		key.lookUp(values, codes)
		if key.Len() != c.want {
			t.Errorf("%s key has %d codes, want %d", c.name, key.Len(), c.want)
		}
		for i, code := range codes {
			got := key.Value(code).Float
			if got != values[i] || c.want == 3 && math.Signbit(got) != math.Signbit(values[i]) {
				t.Errorf("%s key has %v for %v", c.name, got, values[i])
			}
		}
	}
}
