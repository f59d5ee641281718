package eventid

import (
	"fmt"
	"math/rand/v2"
	"testing"
)

// BenchmarkKey hashes an id of 36 bytes.
func BenchmarkKey(b *testing.B) {
	var hasher Hasher
	id := []byte("0123abcd-4567-89ab-cdef-0123456789ab")
	for b.Loop() {
		hasher.Key(id)
	}
}

// BenchmarkOrder orders 100,000 candidates.
func BenchmarkOrder(b *testing.B) {
	random := rand.New(rand.NewPCG(1, 2))
	candidates := make([]Candidate, 100_000)
	for i := range candidates {
		candidates[i] = Candidate{Entry{Key{random.Uint64(), random.Uint64()}, int64(i)}, i}
	}
	for b.Loop() {
		Order(candidates)
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(len(candidates)), "ns/id")
}

// BenchmarkNear looks for ids in a run of a million: those that are there, and those that are not.
func BenchmarkNear(b *testing.B) {
	all := randomEntries(rand.New(rand.NewPCG(1, 3)), 1_000_000)
	run, err := OpenRun(encode(b, all))
	must(b, err)
	for _, known := range []bool{false, true} {
		b.Run(fmt.Sprintf("known=%v", known), func(b *testing.B) {
			random := rand.New(rand.NewPCG(1, 4))
			for b.Loop() {
				e := all[random.IntN(len(all))]
				if !known {
					e.Key.Lo += uint64(random.Uint32())<<32 + 1
				}
				if _, err := run.Near(e.Key, e.Time, 1000); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
