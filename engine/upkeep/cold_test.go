package upkeep

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/sluice-analytics/sluice/ingest/config"
	"github.com/sluice-analytics/sluice/storage"
)

func TestColdOfConfig(t *testing.T) {
	read, err := config.ParseFile([]byte("datasets:\n  a:\n  b:\n    cold: {s3: s3://x/b, after: 2d, cache: 3GB}\n  c:\n    cold: {s3: s3://x/c, after: 1h, cache: 1GB}\n"))
	if err != nil {
		t.Fatal(err)
	}
	want := []ColdRule{{"b", "s3://x/b", 48 * time.Hour}, {"c", "s3://x/c", time.Hour}}
	if rules := ColdRules(read.Datasets); !slices.Equal(rules, want) || ColdCacheBytes(read.Datasets) != 3e9 || ColdCacheBytes(nil) != 0 {
		t.Fatalf("rules %v, a cache of %d bytes", rules, ColdCacheBytes(read.Datasets))
	}
}

type fakeCold struct {
	datasets []string
	fail     error
	deleted  int
	calls    notes
}

// notes are lines that a goroutine writes down and a test reads while it runs.
type notes struct {
	lines []string
	mutex sync.Mutex
}

func (n *notes) add(format string, values ...any) {
	n.mutex.Lock()
	defer n.mutex.Unlock()
	n.lines = append(n.lines, fmt.Sprintf(format, values...))
}

func (n *notes) all() []string {
	n.mutex.Lock()
	defer n.mutex.Unlock()
	return slices.Clone(n.lines)
}

func (f *fakeCold) Datasets() []string { return f.datasets }

func (f *fakeCold) MoveCold(_ context.Context, move storage.ColdMove) (storage.ColdReport, error) {
	f.calls.add("%s to %s before %s, dry %v", move.Dataset, move.Place, time.UnixMicro(move.Before).UTC().Format(time.DateTime), move.DryRun)
	if move.Dataset == "bad" {
		return storage.ColdReport{}, f.fail
	}
	return storage.ColdReport{Segments: 2}, nil
}

func (f *fakeCold) DeleteColdObjects(context.Context) (int, error) {
	f.calls.add("delete")
	return f.deleted, nil
}

// TestColdRounds: each rule by the clock, a failure keeps nothing else from being done, and the next round tries again.
func TestColdRounds(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		fail := errors.New("the bucket is gone")
		store := &fakeCold{datasets: []string{"bad", "web"}, fail: fail, deleted: 3}
		var told notes
		cold := &Cold{
			Store: store, Every: 6 * time.Hour,
			Rules: []ColdRule{{"none", "s3://a", time.Hour}, {"bad", "s3://b", time.Hour}, {"web", "s3://c", 48 * time.Hour}},
			Done: func(rule ColdRule, report storage.ColdReport, err error) {
				told.add("%s %d %d %v", rule.Dataset, report.Segments, report.Deleted, err)
			},
		}
		ctx, cancel := context.WithCancel(t.Context())
		ended := make(chan error)
		go func() { ended <- cold.Run(ctx) }()
		synctest.Wait()
		want := []string{"bad to s3://b before 1999-12-31 23:00:00, dry false", "web to s3://c before 1999-12-30 00:00:00, dry false", "delete"}
		if calls := store.calls.all(); !slices.Equal(calls, want) {
			t.Errorf("called %q", calls)
		}
		if want := []string{"bad 0 0 the bucket is gone", "web 2 0 <nil>", " 0 3 <nil>"}; !slices.Equal(told.all(), want) {
			t.Errorf("told %q", told.all())
		}
		time.Sleep(6*time.Hour - time.Second)
		synctest.Wait()
		if calls := store.calls.all(); len(calls) != 3 {
			t.Errorf("too early: %q", calls)
		}
		time.Sleep(time.Second)
		synctest.Wait()
		if calls := store.calls.all(); len(calls) != 6 || calls[4] != "web to s3://c before 1999-12-30 06:00:00, dry false" {
			t.Errorf("called %q", calls)
		}
		cancel()
		if err := <-ended; !errors.Is(err, context.Canceled) {
			t.Errorf("ended with %v", err)
		}
		if err := cold.Round(t.Context(), true); !errors.Is(err, fail) || len(store.calls.all()) != 8 {
			t.Errorf("%v, called %q", err, store.calls.all())
		}
	})
}
