package segment

import (
	"cmp"
	"math"
	"math/rand/v2"
	"slices"
	"testing"
)

// TestRecordsAreOrdered orders records of few and many actors, with times that are near,
// equal, and as far apart as times can be.
func TestRecordsAreOrdered(t *testing.T) {
	seed := rand.Uint64()
	t.Logf("seed %d", seed)
	r := rand.New(rand.NewPCG(seed, 1))
	times := []func() int64{
		func() int64 { return r.Int64N(50) - 25 },
		func() int64 { return 1_700_000_000_000_000 + r.Int64N(86_400_000_000) },
		func() int64 { return int64(r.Uint64()) },
		func() int64 { return []int64{math.MinInt64, math.MaxInt64, 0}[r.IntN(3)] },
		func() int64 { return 7 },
	}
	for _, time := range times {
		for _, rows := range []int{1, 2, 25, radixMin - 1, radixMin, 5000} {
			for _, actors := range []uint32{1, 3, 1000, 1 << 30} {
				records := make([]record, rows)
				for i := range records {
					records[i] = record{time: time(), actor: r.Uint32N(actors), ordinal: uint32(i)}
				}
				want := slices.Clone(records)
				slices.SortFunc(want, func(a, b record) int {
					return cmp.Or(cmp.Compare(a.actor, b.actor), cmp.Compare(a.time, b.time), cmp.Compare(a.ordinal, b.ordinal))
				})
				sortRecords(records, make([]record, rows))
				if !slices.Equal(records, want) {
					t.Fatalf("%d records of %d actors are not in order", rows, actors)
				}
			}
		}
	}
}
