package engine_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

// newLiveEngine has one event of a dataset with an event column.
func newLiveEngine(t *testing.T) *engine.Engine {
	t.Helper()
	now := time.Unix(10_000_000, 0)
	e, err := engine.OpenFS(vfs.NewMem(), engine.Options{Now: func() time.Time { return now }})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := e.Close(); err != nil {
			t.Error(err)
		}
	})
	pushLines(t, e, `{"time":1000000,"user_id":"old","event":"view","n":1}`)
	return e
}

func pushLines(t *testing.T, e *engine.Engine, lines ...string) {
	t.Helper()
	if _, err := e.Push(context.Background(), "shop", strings.NewReader(strings.Join(lines, "\n"))); err != nil {
		t.Fatal(err)
	}
}

// follow starts a subscription and returns its frames and its end.
func follow(t *testing.T, e *engine.Engine, request engine.LiveRequest) (<-chan engine.LiveFrame, func() error) {
	t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	frames, ended := make(chan engine.LiveFrame), make(chan error, 1)
	go func() {
		ended <- e.Live(ctx, request, func(f engine.LiveFrame) error {
			select {
			case frames <- f:
				return nil
			case <-ctx.Done():
				f.Rows.Release()
				return ctx.Err()
			}
		})
	}()
	stop := func() error { cancel(); return <-ended }
	return frames, stop
}

func TestLiveTellsNewEventsOnce(t *testing.T) {
	e := newLiveEngine(t)
	frames, stop := follow(t, e, engine.LiveRequest{Dataset: "shop", Where: "n > 1", Columns: []string{"user_id"}, Limit: 2})
	if first := <-frames; first.Matched != 0 || first.Rows.Rows() != 0 || len(first.Rows.Columns) != 3 {
		t.Errorf("at first %+v", first)
	}
	pushLines(t, e, `{"time":7000000,"user_id":"a","event":"view","n":2}`, `{"time":8000000,"user_id":"b","event":"buy","n":3}`,
		`{"time":6000000,"user_id":"c","event":"view","n":4}`, `{"time":9000000,"user_id":"d","event":"view","n":1}`)
	f := <-frames
	if f.Matched != 3 || f.LeftOut != 1 || f.Rows.Rows() != 2 || f.Rows.Value(0, 2).Text != "b" || f.Rows.Value(1, 2).Text != "a" {
		t.Errorf("%+v", f)
	}
	if f.Behind != 2_000_000*time.Second {
		t.Errorf("%s behind", f.Behind)
	}
	if got := fmt.Sprint(f.Counts[0].Event.Text, f.Counts[0].Count, f.Counts[1].Event.Text, f.Counts[1].Count); got != "view2buy1" && got != "view 2 buy 1" {
		t.Errorf("counts %s", got)
	}
	if _, err := e.Store().Compact(context.Background(), "shop"); err != nil {
		t.Fatal(err)
	}
	// Nothing of the compaction, nothing of what does not match, a property that is new.
	pushLines(t, e, `{"time":9100000,"user_id":"e","event":"view","n":0}`)
	pushLines(t, e, `{"time":9200000,"user_id":"f","event":null,"n":5,"new":true}`)
	if f = <-frames; f.Matched != 1 || f.Rows.Value(0, 2).Text != "f" || !f.Counts[0].Event.Null {
		t.Errorf("%+v", f)
	}
	if err := stop(); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
}

func TestLiveLosesNothingOfASlowReader(t *testing.T) {
	e := newLiveEngine(t)
	frames, stop := follow(t, e, engine.LiveRequest{Dataset: "shop"})
	<-frames
	const commits = 30
	for i := range commits {
		pushLines(t, e, fmt.Sprintf(`{"time":%d,"user_id":"u%d","event":"view","n":1}`, 2_000_000+i, i))
	}
	total := int64(0)
	for total < commits {
		total += (<-frames).Matched
	}
	if total != commits {
		t.Errorf("%d events of %d", total, commits)
	}
	if err := stop(); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
}

func TestLiveRefusesWrongRequests(t *testing.T) {
	e := newLiveEngine(t)
	for where, request := range map[string]engine.LiveRequest{
		"dataset":         {Dataset: "shoe"},
		"live.where":      {Dataset: "shop", Where: "nn > 1"},
		"live.columns[1]": {Dataset: "shop", Columns: []string{"n", "nn"}},
		"live.limit":      {Dataset: "shop", Limit: engine.LiveRowsMax + 1},
		"live.columns":    {Dataset: "shop", Columns: make([]string, 101)},
	} {
		err := e.Live(context.Background(), request, func(engine.LiveFrame) error { return errors.New("a frame") })
		var wrong *query.Error
		if !errors.As(err, &wrong) || wrong.Where != where {
			t.Errorf("%s: %v", where, err)
		}
	}
}
