package engine_test

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/ingest"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

// pushedLines are so many events with ids from a number on.
func pushedLines(first, count int) string {
	var text strings.Builder
	for i := range count {
		fmt.Fprintf(&text, `{"time":%d,"user_id":"a","event":"view","id":"%d"}`+"\n", 1_000_000+i, first+i)
	}
	return text.String()
}

func openWithRules(t *testing.T, clock *clock, rules engine.PushRules) *engine.Engine {
	t.Helper()
	e, err := engine.OpenFS(vfs.NewMem(), engine.Options{Now: clock.read, Push: rules})
	mustDo(t, err)
	t.Cleanup(func() { mustDo(t, e.Close()) })
	return e
}

// TestPushRate: a client that waits as it is told gets everything in, at the rate; other datasets do not wait.
func TestPushRate(t *testing.T) {
	random := rand.New(rand.NewPCG(7, 1))
	start := time.Date(2026, 5, 1, 10, 0, 0, 0, time.UTC)
	clock := &clock{now: start}
	const rate = 10
	e := openWithRules(t, clock, engine.PushRules{EventsPerSecond: rate})
	pushed, refused, largest := 0, 0, 0
	for pushed < 500 {
		count := 1 + random.IntN(40)
		_, err := e.Push(t.Context(), "web", strings.NewReader(pushedLines(pushed, count)))
		var tooFast *engine.PushRateError
		if errors.As(err, &tooFast) {
			refused++
			if tooFast.After < time.Second || tooFast.Dataset != "web" || tooFast.EventsPerSecond != rate {
				t.Fatalf("got %+v", tooFast)
			}
			clock.pass(tooFast.After)
			if _, err := e.Push(t.Context(), "web", strings.NewReader(pushedLines(pushed, count))); err != nil {
				t.Fatalf("after the wait: %v", err)
			}
		} else {
			mustDo(t, err)
		}
		pushed, largest = pushed+count, max(largest, count)
		took := clock.read().Sub(start).Seconds()
		if float64(pushed) > rate*(took+1)+float64(largest) {
			t.Fatalf("%d events in %v s", pushed, took)
		}
	}
	if took := clock.read().Sub(start).Seconds(); refused == 0 || took > float64(2*pushed)/rate {
		t.Errorf("%d refused, %v s for %d events", refused, took, pushed)
	}
	if _, err := e.Push(t.Context(), "app", strings.NewReader(pushedLines(0, 5))); err != nil {
		t.Errorf("another dataset: %v", err)
	}
	clock.pass(-time.Hour) // nothing is given for a clock that is set back, and nobody waits an hour for it
	_, err := e.Push(t.Context(), "app", strings.NewReader(pushedLines(5, 5)))
	mustDo(t, err)
}

// TestDeclaredIdentityHoldsForPushes: from the first event on, for bodies and files; a dataset that is there stays as it is.
func TestDeclaredIdentityHoldsForPushes(t *testing.T) {
	clock := &clock{now: time.Date(2026, 5, 1, 10, 0, 0, 0, time.UTC)}
	e := openWithRules(t, clock, engine.PushRules{Identities: map[string]engine.PushIdentity{
		"web": {Dedupe: ingest.Dedupe{ID: "id"}}, "file": {Dedupe: ingest.Dedupe{ID: "id"}}, "stock": {Upsert: []string{"user_id"}}, "old": {Dedupe: ingest.Dedupe{ID: "id"}},
	}})
	_, err := ingest.Push(t.Context(), e.Store(), "old", strings.NewReader(pushedLines(0, 3)), "", ingest.PushOptions{})
	mustDo(t, err)
	for name, want := range map[string]int64{"web": 3, "stock": 1, "old": 9, "free": 6} {
		for range 2 {
			if _, err := e.Push(t.Context(), name, strings.NewReader(pushedLines(0, 3))); err != nil {
				t.Fatalf("%s: %v", name, err)
			}
		}
		if got := eventsOf(t, e, name); got != want {
			t.Errorf("%s holds %d events, want %d", name, got, want)
		}
	}
	for _, file := range []string{"a.ndjson", "b.ndjson"} {
		upload := engine.Upload{Dataset: "file", Body: strings.NewReader(pushedLines(0, 3)), Options: ingest.PushOptions{Filename: file}}
		_, err := e.Upload(t.Context(), upload)
		mustDo(t, err)
	}
	if got := eventsOf(t, e, "file"); got != 3 {
		t.Errorf("the dataset of files holds %d events, want 3", got)
	}
}

func eventsOf(t *testing.T, e *engine.Engine, name string) int64 {
	t.Helper()
	checked, err := e.Store().Check(t.Context())
	mustDo(t, err)
	for _, report := range checked.Datasets {
		if report.Name == name {
			return report.Events
		}
	}
	return 0
}
