package engine_test

import (
	"context"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/ingest"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

// clock is a time that tests set.
type clock struct {
	mu  sync.Mutex
	now time.Time
}

func (c *clock) read() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.now
}

func (c *clock) pass(d time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.now = c.now.Add(d)
}

// TestPushesAreRuns: bodies without a name are one run for each minute, beside files.
func TestPushesAreRuns(t *testing.T) {
	clock := &clock{now: time.Date(2026, 5, 1, 10, 0, 50, 0, time.UTC)}
	e, err := engine.OpenFS(vfs.NewMem(), engine.Options{Now: clock.read})
	mustDo(t, err)
	t.Cleanup(func() { mustDo(t, e.Close()) })
	const line = `{"time":1000000,"user_id":"a","event":"view"}`
	pushLines(t, e, line)
	clock.pass(5 * time.Second)
	pushLines(t, e, line, line, "broken")
	clock.pass(10 * time.Second)
	_, err = e.Upload(context.Background(), engine.Upload{Dataset: "shop", Body: strings.NewReader(line), Options: ingest.PushOptions{Filename: "a.ndjson"}})
	mustDo(t, err)
	clock.pass(time.Second)
	_, err = e.Upload(context.Background(), engine.Upload{Dataset: "shop", Body: strings.NewReader(line)})
	mustDo(t, err)
	if _, err = e.Push(context.Background(), "shop", strings.NewReader("")); err != nil {
		t.Fatal(err)
	}
	texts := func(limit int) string {
		runs, err := e.IngestRuns("shop", limit)
		mustDo(t, err)
		var lines []string
		for _, run := range runs {
			if run.Source != "" {
				run.At = time.Time{} // the ledger has the clock of the store
			}
			lines = append(lines, fmt.Sprintf("%s %s %q %d %d %d", run.At.Format("15:04:05"), run.Kind, run.Source, run.Objects, run.Rows, run.Rejected))
		}
		return strings.Join(lines, "; ")
	}
	got := texts(10)
	for _, want := range []string{`10:01:06 http "" 1 1 0`, `10:00:55 http "" 2 3 1`, `http "a.ndjson" 1 1 0`} {
		if !strings.Contains(got, want) {
			t.Errorf("runs are %s, without %s", got, want)
		}
	}
	for range 1100 {
		clock.pass(time.Minute)
		pushLines(t, e, line)
	}
	if runs, err := e.IngestRuns("shop", 5000); err != nil || len(runs) != 1001 {
		t.Errorf("%d runs, %v", len(runs), err)
	}
	mustDo(t, e.DropDataset("shop", "shop"))
	pushLines(t, e, line)
	if runs, err := e.IngestRuns("shop", 5000); err != nil || len(runs) != 1 {
		t.Errorf("%d runs of a new dataset, %v", len(runs), err)
	}
}

// TestLiveEndsWithItsDataset: who follows a dataset that is dropped is told.
func TestLiveEndsWithItsDataset(t *testing.T) {
	e := newLiveEngine(t)
	ended := make(chan error, 1)
	first := make(chan struct{})
	go func() {
		ended <- e.Live(context.Background(), engine.LiveRequest{Dataset: "shop"}, func(f engine.LiveFrame) error {
			f.Rows.Release()
			close(first)
			return nil
		})
	}()
	<-first
	mustDo(t, e.DropDataset("shop", "shop"))
	wantRefused(t, <-ended, engine.CodeUnknownDataset, `"shop" was dropped`)
	_, err := e.Query(context.Background(), []byte(`{"dataset": "shop", "aggregate": {"measures": ["count()"]}}`))
	wantRefused(t, err, engine.CodeUnknownDataset, "shop")
}
