package kernel

import (
	"math/rand/v2"
	"slices"
	"testing"
)

// TestCountColumns compares with a plain loop, on rows some of whose numbers have no column.
func TestCountColumns(t *testing.T) {
	seed := rand.Uint64()
	t.Logf("seed %d", seed)
	random := rand.New(rand.NewPCG(seed, 1))
	for range 200 {
		columns := make([]uint16, 1+random.IntN(100))
		for i := range columns {
			columns[i] = uint16(random.IntN(50))
		}
		starts, numbers := make([]uint32, 1+random.IntN(300)), make([]uint32, 300)
		var rows []uint16
		for r := range starts {
			starts[r], numbers[r] = uint32(random.IntN(4)*50), uint32(random.IntN(len(columns)+2))
			if random.IntN(2) == 0 {
				rows = append(rows, uint16(r))
			}
		}
		counts, want := make([]uint32, 200), make([]uint32, 200)
		wantDone := len(rows)
		for i, r := range rows {
			if numbers[r] == 0 || int(numbers[r]) >= len(columns) {
				wantDone = i
				break
			}
			want[starts[r]+uint32(columns[numbers[r]])]++
		}
		if done := CountColumns(rows, starts, numbers, columns, counts); done != wantDone || !slices.Equal(counts, want) {
			t.Fatalf("%d rows of %d, want %d; counts %v, want %v", done, len(rows), wantDone, counts, want)
		}
	}
}
