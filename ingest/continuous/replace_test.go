package continuous

import (
	"context"
	"errors"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/sluice-analytics/sluice/ingest"
	"github.com/sluice-analytics/sluice/ingest/source"
	"github.com/sluice-analytics/sluice/storage"
)

// always is a span that has all objects of these tests.
func always() source.Span {
	return source.Span{From: time.Unix(0, 0), To: time.Now().Add(1000 * hour)}
}

// TestReplacedAfterCommit (row 23): with replace an object that is overwritten is loaded in the place of its events, also across a power
// cut, and down to no event.
func TestReplacedAfterCommit(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t, oneSource+"    on_change: replace\n")
		defer func() { w.close() }()
		w.events(10, "web/a")
		w.events(7, "web/b")
		w.once()
		for _, count := range []int{20, 3, 0, 15} {
			w.events(count, "web/a")
			loaded := int64(1)
			if got := w.once()["web"]; got.Err != nil || got.Loaded != loaded || got.Events != int64(count) || got.Changed != 0 {
				t.Errorf("%d events: got %+v", count, got)
			}
			w.restart(true)
			if got := w.once()["web"]; got.Err != nil || got.Loaded != 0 {
				t.Errorf("%d events, again: %+v", count, got)
			}
			if status := w.status("web"); status.Loaded != 2 || status.Seen != 2 || status.Events != int64(7+count) {
				t.Errorf("%d events: %+v", count, status)
			}
			w.holds("web", 2, int64(7+count))
		}
	})
}

// TestReplacedLater: what was told of as changed is replaced as soon as the file says so.
func TestReplacedLater(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t, oneSource)
		defer w.close()
		w.events(10, "web/a")
		w.once()
		w.events(20, "web/a")
		if got := w.once()["web"]; got.Err != nil || got.Changed != 1 {
			t.Errorf("ignored: %+v", got)
		}
		w.text += "    on_change: replace\n"
		w.restart(false)
		if got := w.once()["web"]; got.Err != nil || got.Loaded != 1 || w.status("web").Changed != 0 {
			t.Errorf("replaced: %+v", got)
		}
		w.holds("web", 1, 20)
	})
}

// TestBackfillReplaces: with replace the objects of a span are loaded anew, twice as once; without, nothing is; the others stay.
func TestBackfillReplaces(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t, strings.Replace(oneSource, "s3://logs/web/", `"s3://logs/web/{yyyy}/{mm}/{dd}/*"`, 1))
		defer func() { w.close() }()
		w.events(10, "web/2026/03/01/a", "web/2026/03/02/b", "web/2026/03/03/c")
		w.once()
		for _, key := range []string{"web/2026/03/01/a", "web/2026/03/02/b", "web/2026/03/03/c"} {
			w.events(4, key)
		}
		day := func(d int) time.Time { return time.Date(2026, 3, d, 0, 0, 0, 0, time.UTC) }
		for _, c := range []struct {
			replace bool
			loaded  int64
			events  int64
		}{{false, 0, 30}, {true, 2, 18}, {true, 2, 18}} {
			got, err := w.set.Backfill(t.Context(), "web", source.Span{From: day(1), To: day(3)}, c.replace, nil)
			if err != nil || got.Loaded != c.loaded {
				t.Errorf("got %+v, %v", got, err)
			}
			w.holds("web", 3, c.events)
			w.restart(true)
		}
	})
}

// TestObjectsWithoutANumber: what was loaded by hand is not replaced, is quarantined with the reason, and stays; the others are replaced.
func TestObjectsWithoutANumber(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t, oneSource+"    on_change: replace\n")
		defer func() { w.close() }()
		w.events(10, "web/hand")
		request := ingest.Request{Dataset: "web", Sources: []string{"s3://logs/web/"}, S3: ingest.S3Options{
			Endpoint: "http://s3.test", Region: "us-east-1", Transport: w.bucket.Transport(), AccessKeyID: "id", SecretAccessKey: "secret", PathStyle: true,
		}}
		if report, err := ingest.Run(t.Context(), w.store, request); err != nil || report.Loaded != 1 {
			t.Fatalf("by hand: %+v, %v", report, err)
		}
		w.events(5, "web/a")
		w.once()
		w.events(6, "web/a", "web/hand")
		got := w.once()["web"]
		if !errors.Is(got.Err, ErrFailed) || got.Loaded != 1 || got.Quarantined != 1 || !strings.Contains(got.Failures[0].Object.Reason, "loaded by hand") {
			t.Errorf("got %+v", got)
		}
		if again := w.once()["web"]; again.Err != nil || again.Quarantined != 0 {
			t.Errorf("again: %+v", again)
		}
		if status := w.status("web"); status.Quarantined != 1 {
			t.Errorf("status: %+v", status)
		}
		w.holds("web", 2, 16)
	})
}

// TestReplaceWaitsForADeletion: an object whose replacement has to wait for a deletion is tried again, and replaced when that has ended.
func TestReplaceWaitsForADeletion(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t, oneSource+"    on_change: replace\n")
		defer func() { w.close() }()
		w.events(10, "web/a")
		w.once()
		asked, err := w.store.AskDeletion(t.Context(), "web", storage.Deletion{Filter: "none", To: 1 << 60})
		if err != nil {
			t.Fatal(err)
		}
		w.events(3, "web/a")
		w.events(4, "web/b")
		stop := w.start()
		time.Sleep(10 * time.Minute)
		if status := w.status("web"); status.Failed != 1 || status.Quarantined != 0 || status.Events != 14 {
			t.Errorf("meanwhile: %+v", status)
		}
		if err := w.store.CancelDeletion("web", asked.ID); err != nil {
			t.Fatal(err)
		}
		time.Sleep(hour)
		stop()
		w.holds("web", 2, 7)
	})
}

// TestBackfillIsInterrupted: one that is cancelled leaves old or new contents, and one that is made again ends it.
func TestBackfillIsInterrupted(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t, oneSource)
		defer func() { w.close() }()
		w.events(10, "web/a", "web/b", "web/c")
		w.once()
		ctx, cancel := context.WithCancel(t.Context())
		cancel()
		if _, err := w.set.Backfill(ctx, "web", always(), true, nil); err == nil {
			t.Error("a backfill that was cancelled says that it is done")
		}
		w.holds("web", 3, 30)
		if got, err := w.set.Backfill(t.Context(), "web", always(), true, nil); err != nil || got.Loaded != 3 {
			t.Errorf("got %+v, %v", got, err)
		}
		w.holds("web", 3, 30)
	})
}
