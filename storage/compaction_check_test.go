package storage

import (
	"context"
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/sluice-analytics/sluice/storage/manifest"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

// TestWrongCompactionsAreNotCommitted: what would lose events, double some, or put some in the place of others is noticed before
// anything is committed, and leaves no file.
func TestWrongCompactionsAreNotCommitted(t *testing.T) {
	mem := vfs.NewMem()
	s := newWeb(t, mem)
	events := randomEvents(rand.New(rand.NewPCG(16, 1)), 30)
	must(t, ingest(s, 1, events))
	d, err := s.dataset(web)
	must(t, err)
	files := countFiles(t, mem, segmentSuffix)
	for name, mistake := range map[string]func(a, b, c int64) []span{
		"none of a time":    func(a, b, c int64) []span { return []span{{math.MinInt64, a}, {b, math.MaxInt64}} },
		"a time twice":      func(a, b, c int64) []span { return []span{{math.MinInt64, b}, {a, math.MaxInt64}} },
		"a time for others": func(a, b, c int64) []span { return []span{{math.MinInt64, b}, {a, b}, {c, math.MaxInt64}} },
	} {
		for number := range d.copies {
			planned := false
			_, err = s.compact(context.Background(), d, func(segments []manifest.Segment) *step {
				if planned || segments[0].Copy != number {
					return nil
				}
				planned = true
				times := timesIn(events, segments[0])
				return &step{segments: segments[:1], spans: mistake(times[0], times[1], times[2])}
			}, nil)
			if err == nil || !strings.Contains(err.Error(), "nothing was committed") {
				t.Fatalf("%s, copy %d: %v", name, number, err)
			}
		}
		wantEvents(t, s, events)
		if countFiles(t, mem, segmentSuffix) != files || countFiles(t, mem, pendingSuffix) > 0 {
			t.Errorf("%s: files are left", name)
		}
	}
	wantSound(t, s)
}

// timesIn are the times of the events that lie in a segment's range, ascending.
func timesIn(events []event, in manifest.Segment) []int64 {
	var times []int64
	for _, e := range events {
		if e.time >= in.MinTime && e.time <= in.MaxTime {
			times = append(times, e.time)
		}
	}
	slices.Sort(times)
	return times
}
