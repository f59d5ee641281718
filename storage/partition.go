package storage

import (
	"math"
	"slices"
	"time"

	"github.com/sluice-analytics/sluice/storage/batch"
)

// granularity is the length of the partitions that events are cut into, in UTC.
type granularity int

const (
	byDay granularity = iota
	byMonth
	byYear
	allTime
)

const (
	// partitionRows is how many events a partition should have on average. A segment
	// of 64 shards and some 15 columns has about a thousand blocks, each with 64
	// bytes of directory: with fewer rows than this, they weigh more than the
	// data, and a query opens files rather than reading them.
	partitionRows = 100_000
	// yearsMax bounds the segments that one flush makes of events with hostile
	// times. Days and months are bounded by partitionRows.
	yearsMax = 64
	// daysMax bounds the memory for counting days: 180 years of them.
	daysMax = 1 << 16

	dayMicros = int64(24 * time.Hour / time.Microsecond)
)

// span is the times from <= t < to; to is math.MaxInt64 where there is no end.
type span struct{ from, to int64 }

var forever = span{math.MinInt64, math.MaxInt64}

func (s span) contains(t int64) bool { return t >= s.from && (t < s.to || s.to == math.MaxInt64) }

// around returns the partition of a time.
func (g granularity) around(t int64) span {
	switch g {
	case byDay:
		return clampSpan(t, floorDay(t)*dayMicros, (floorDay(t)+1)*dayMicros)
	case allTime:
		return forever
	}
	year, month, _ := time.UnixMicro(t).UTC().Date()
	months := 1
	if g == byYear {
		month, months = time.January, 12
	}
	from := time.Date(year, month, 1, 0, 0, 0, 0, time.UTC)
	return clampSpan(t, from.UnixMicro(), from.AddDate(0, months, 0).UnixMicro())
}

// clampSpan undoes what the ends of int64 do to the bounds around t.
func clampSpan(t, from, to int64) span {
	if from > t {
		from = math.MinInt64
	}
	if to <= t {
		to = math.MaxInt64
	}
	return span{from, to}
}

// floorDay numbers the days since 1970, negative ones before.
func floorDay(t int64) int64 {
	day := t / dayMicros
	if t%dayMicros < 0 {
		day--
	}
	return day
}

// countDays counts events by day, or gives up at daysMax.
func countDays(batches []*batch.Batch) (days map[int64]int, ok bool) {
	days = map[int64]int{}
	for _, events := range batches {
		// Neighbours mostly share their day: count a run before touching the map.
		today, count := int64(0), 0
		for _, t := range events.Time {
			if day := floorDay(t); day != today {
				days[today] += count
				today, count = day, 0
			}
			count++
		}
		days[today] += count
		if len(days) > daysMax {
			return nil, false
		}
	}
	for day, count := range days {
		if count == 0 {
			delete(days, day)
		}
	}
	return days, true
}

// partitionsOf cuts the time for one flush: by day where there are partitionRows
// events on an average day that has any, else by month, else by year, else not at
// all. Every span has events, and they ascend.
func partitionsOf(batches []*batch.Batch) []span {
	days, ok := countDays(batches)
	if !ok {
		return []span{forever}
	}
	rows := 0
	for _, count := range days {
		rows += count
	}
	for g := byDay; g <= byYear; g++ {
		spans := g.spansOf(days)
		if len(spans) > 0 && (rows/len(spans) >= partitionRows || g == byYear && len(spans) <= yearsMax) {
			return spans
		}
	}
	return []span{forever}
}

func (g granularity) spansOf(days map[int64]int) []span {
	found := map[span]bool{}
	for day := range days {
		// The last day of int64 has no midnight: its partition is that of its start.
		found[g.around(max(day, math.MinInt64/dayMicros)*dayMicros)] = true
	}
	spans := make([]span, 0, len(found))
	for s := range found {
		spans = append(spans, s)
	}
	slices.SortFunc(spans, func(a, b span) int {
		if a.from < b.from {
			return -1
		}
		return 1
	})
	return spans
}
