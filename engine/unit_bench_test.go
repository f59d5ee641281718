package engine

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/sluice-analytics/sluice/storage/vfs"
)

// BenchmarkUnits cuts a store in which one actor has a tenth of the events, and
// reports how much longer than ideal the work takes on so many cores, were a row's
// work always the same: ideal is an equal share for each core, or the heaviest actor
// where that is more.
func BenchmarkUnits(b *testing.B) {
	const events = 600_000
	e, err := OpenFS(vfs.NewMem(), Options{})
	if err != nil {
		b.Fatal(err)
	}
	defer e.Close()
	var lines strings.Builder
	for i := range events {
		user := "whale"
		if i%10 > 0 {
			user = fmt.Sprintf("u%d", i%17_011)
		}
		fmt.Fprintf(&lines, `{"time":%d,"user_id":"%s"}`+"\n", 1_700_000_000+i, user)
	}
	if _, err := e.Push(context.Background(), "shop", strings.NewReader(lines.String())); err != nil {
		b.Fatal(err)
	}
	snapshot, err := e.store.Snapshot("shop")
	if err != nil {
		b.Fatal(err)
	}
	defer snapshot.Release()
	for _, threads := range []int{2, 8, 16} {
		for name, cut := range map[string]cutting{"whole": uncut, "actors": cutActors, "blocks": cutBlocks} {
			b.Run(fmt.Sprintf("%s/%d", name, threads), func(b *testing.B) {
				x := newTestExecution(threads)
				x.snapshot = snapshot
				x.rowsPerUnit = events / int64(unitsPerWorker*threads)
				if cut == uncut {
					x.rowsPerUnit = 0
				}
				shards := make([]int, snapshot.Config.Shards)
				for i := range shards {
					shards[i] = i
				}
				var units []unit
				for b.Loop() {
					if units, err = x.units(shards, snapshot.Segments, cut); err != nil {
						b.Fatal(err)
					}
				}
				ideal := events / threads
				if cut == cutActors {
					ideal = max(ideal, events/10)
				}
				b.ReportMetric(float64(makespan(units, threads))/float64(ideal), "of_ideal")
			})
		}
	}
}

// makespan is the rows of the worker that has most, when each takes the next unit as
// soon as it is free.
func makespan(units []unit, workers int) int64 {
	busy := make([]int64, workers)
	for _, u := range units {
		slices.Sort(busy)
		busy[0] += u.rows
	}
	return slices.Max(busy)
}
