package upkeep

import (
	"context"
	"errors"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"
)

// TestRounds: tasks run at once and after each pause, one that fails does not keep the others, and none runs after Stop.
func TestRounds(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var first, second, told atomic.Int64
		failure := errors.New("no")
		r := Start(t.Context(), Options{Every: time.Hour, Tell: func(Outcome) { told.Add(1) }},
			Task{"first", func(context.Context) error { first.Add(1); return failure }},
			Task{"second", func(context.Context) error { second.Add(1); return nil }})
		synctest.Wait()
		if first.Load() != 1 || second.Load() != 1 {
			t.Fatalf("%d and %d runs at first", first.Load(), second.Load())
		}
		time.Sleep(150 * time.Minute) // of the bubble's time
		synctest.Wait()
		if first.Load() != 3 || second.Load() != 3 || told.Load() != 6 {
			t.Fatalf("%d and %d runs after two and a half hours, %d told", first.Load(), second.Load(), told.Load())
		}
		outcomes := r.Outcomes()
		if len(outcomes) != 2 || !errors.Is(outcomes[0].Err, failure) || outcomes[1].Err != nil {
			t.Fatalf("outcomes %+v", outcomes)
		}
		r.Stop()
		r.Stop()
		time.Sleep(10 * time.Hour)
		if first.Load() != 3 {
			t.Fatal("it runs after Stop")
		}
	})
}

// TestStopEndsATask that is under way, which is no failure.
func TestStopEndsATask(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r := Start(t.Context(), Options{Every: time.Hour}, Task{"long", func(ctx context.Context) error {
			<-ctx.Done()
			return context.Cause(ctx)
		}})
		synctest.Wait()
		r.Stop()
		if outcomes := r.Outcomes(); len(outcomes) != 0 {
			t.Fatalf("outcomes %+v", outcomes)
		}
	})
}
