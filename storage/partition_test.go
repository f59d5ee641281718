package storage

import (
	"math"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/sluice-analytics/sluice/storage/batch"
)

func micros(text string) int64 {
	moment, err := time.Parse("2006-01-02T15:04", text)
	if err != nil {
		panic(err)
	}
	return moment.UnixMicro()
}

func TestAround(t *testing.T) {
	cases := []struct {
		g        granularity
		at       string
		from, to string
	}{
		{byDay, "2024-02-29T23:59", "2024-02-29T00:00", "2024-03-01T00:00"},
		{byDay, "1969-12-31T23:59", "1969-12-31T00:00", "1970-01-01T00:00"},
		{byMonth, "2023-12-31T23:59", "2023-12-01T00:00", "2024-01-01T00:00"},
		{byYear, "2024-01-01T00:00", "2024-01-01T00:00", "2025-01-01T00:00"},
	}
	for _, c := range cases {
		if got, want := c.g.around(micros(c.at)), (span{micros(c.from), micros(c.to)}); got != want {
			t.Errorf("%d around %s: got %v, want %v", c.g, c.at, got, want)
		}
	}
}

func TestAroundContainsItsTime(t *testing.T) {
	random := rand.New(rand.NewPCG(40, 40))
	times := []int64{math.MinInt64, math.MaxInt64, math.MinInt64 + 1, math.MaxInt64 - 1, -1, 0, 1}
	for range 2000 {
		times = append(times, int64(random.Uint64()))
	}
	for _, at := range times {
		for g := byDay; g <= allTime; g++ {
			part := g.around(at)
			if !part.contains(at) {
				t.Fatalf("%d around %d is %v", g, at, part)
			}
			if again := g.around(part.from); again != part {
				t.Fatalf("%d around %d is %v, around its start %v", g, at, part, again)
			}
		}
	}
}

// spread makes events evenly over some days.
func spread(rows int, days int64) *batch.Batch {
	b := &batch.Batch{Rows: rows, Time: make([]int64, rows)}
	start := micros("2024-01-01T00:00")
	for i := range b.Time {
		b.Time[i] = start + int64(i)*(days*dayMicros/int64(rows))
	}
	return b
}

func TestPartitionsOf(t *testing.T) {
	cases := []struct {
		rows int
		days int64
		want int
	}{
		{partitionRows * 3, 3, 3},
		{partitionRows * 3, 60, 2},      // January and February
		{partitionRows, 700, 2},         // two years
		{10, 1, 1},                      // little of one day
		{100, 365 * yearsMax, yearsMax}, // few of many years
		{1000, 365 * 3 * yearsMax, 1},   // too many years
		{daysMax * 2, daysMax * 4, 1},   // too many days to count
	}
	for _, c := range cases {
		events := spread(c.rows, c.days)
		parts := partitionsOf([]*batch.Batch{events})
		if len(parts) != c.want {
			t.Errorf("%d events in %d days: %d partitions, want %d", c.rows, c.days, len(parts), c.want)
		}
		for _, at := range events.Time {
			homes := 0
			for _, part := range parts {
				if part.contains(at) {
					homes++
				}
			}
			if homes != 1 {
				t.Fatalf("time %d is in %d partitions", at, homes)
			}
		}
	}
}

func BenchmarkPartitionsOf(b *testing.B) {
	events := []*batch.Batch{spread(1_000_000, 5)}
	b.SetBytes(8_000_000)
	for range b.N {
		partitionsOf(events)
	}
}
