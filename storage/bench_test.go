package storage

import (
	"context"
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/sluice-analytics/sluice/storage/batch"
	"github.com/sluice-analytics/sluice/storage/schema"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

// benchmarkBatch makes events of 5 days with eight columns.
func benchmarkBatch(random *rand.Rand, rows int) *batch.Batch {
	b := spread(rows, 5)
	b.SizeBytes = rows * 60
	for _, distinct := range []int{rows / 20, 50, 1000, 7, 300} {
		c := batch.Column{Name: fmt.Sprintf("text%d", distinct), Type: schema.String, Codes: make([]uint32, rows)}
		if distinct == rows/20 {
			c.Name = "user"
		}
		for i := range distinct {
			c.Strings.Append(fmt.Appendf(nil, "value-%d", i))
		}
		for row := range c.Codes {
			c.Codes[row] = uint32(1 + random.IntN(distinct))
		}
		b.Columns = append(b.Columns, c)
	}
	ints := batch.Column{Name: "count", Type: schema.Int64, Ints: make([]int64, rows)}
	floats := batch.Column{Name: "latency", Type: schema.Float64, Floats: make([]float64, rows)}
	for row := range rows {
		ints.Ints[row] = random.Int64N(10000)
		floats.Floats[row] = float64(random.IntN(100000)) / 100
	}
	b.Columns = append(b.Columns, ints, floats)
	return b
}

const benchmarkRows = 500_000

func filled(b *testing.B, commits int) *Store {
	b.Helper()
	s, err := Open(vfs.NewMem(), Options{})
	must(b, err)
	must(b, s.CreateDataset(DatasetConfig{Name: web, Actors: []string{"user"}}))
	random := rand.New(rand.NewPCG(50, 50))
	for range commits {
		transaction, err := s.Begin(web)
		must(b, err)
		must(b, transaction.Append(context.Background(), benchmarkBatch(random, benchmarkRows/commits)))
		must(b, transaction.Commit(context.Background()))
	}
	return s
}

func BenchmarkCommit(b *testing.B) {
	for range b.N {
		s := filled(b, 1)
		must(b, s.Close())
	}
	b.ReportMetric(float64(b.N)*benchmarkRows/b.Elapsed().Seconds(), "events/s")
}

func BenchmarkCompact(b *testing.B) {
	for range b.N {
		b.StopTimer()
		s := filled(b, 8)
		b.StartTimer()
		_, err := s.Compact(context.Background(), web)
		must(b, err)
		must(b, s.Close())
	}
	b.ReportMetric(float64(b.N)*benchmarkRows/b.Elapsed().Seconds(), "events/s")
}

func BenchmarkFingerprint(b *testing.B) {
	s := filled(b, 1)
	snapshot, err := s.Snapshot(web)
	must(b, err)
	b.ResetTimer()
	for range b.N {
		_, err := sumAll(context.Background(), snapshot.Segments, snapshot.set, snapshot.Schema)
		must(b, err)
	}
	b.ReportMetric(float64(b.N)*benchmarkRows/b.Elapsed().Seconds(), "events/s")
	snapshot.Release()
	must(b, s.Close())
}
