package aggregate

import (
	"testing"

	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// TestDecimalCodesAreThoseOfRows compares the values of codes found by decimals with those
// of the rows, where most numbers are small and where most are large.
func TestDecimalCodesAreThoseOfRows(t *testing.T) {
	random := newRandom(t)
	for _, most := range []uint32{300, 5000, columnsMax, 1 << 22} {
		number := &expression.Expr{Op: expression.Column, Type: schema.Float64, Ref: numberRef}
		key := NewKey(vector.Compile(number)).(*numberKey)
		if key.decimals == nil {
			t.Fatal("decimals of a column of doubles are not remembered")
		}
		text := vector.NewInterner()
		text.Intern("host")
		for range 200 {
			source := &testBlock{}
			source.fill(random, text, most)
			var b vector.Batch
			b.Reset(len(source.selection), source)
			groups, err := key.Codes(&b)
			if err != nil {
				t.Fatal(err)
			}
			for i, r := range source.selection {
				want := float64(source.decimals.Values[r]) / source.decimals.Power
				if got := key.Value(groups.At(i)).Float; got != want {
					t.Fatalf("numbers below %d: row %d has the code of %v, not of %v", most, r, got, want)
				}
			}
		}
		gaveUp := key.decimals.asked > enoughAsked && 2*key.decimals.computed > key.decimals.asked
		if gaveUp != (most == 1<<22) {
			t.Errorf("numbers below %d: gave up: %v", most, gaveUp)
		}
	}
}
