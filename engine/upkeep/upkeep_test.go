package upkeep

import (
	"context"
	"errors"
	"testing"
	"testing/synctest"
	"time"
)

// TestRounds: tasks run at once and after each pause, one that fails does not keep the others, and none runs after Stop.
func TestRounds(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		first, second := 0, 0
		failure := errors.New("no")
		told := 0
		r := Start(t.Context(), Options{Every: time.Hour, Tell: func(Outcome) { told++ }},
			Task{"first", func(context.Context) error { first++; return failure }},
			Task{"second", func(context.Context) error { second++; return nil }})
		synctest.Wait()
		if first != 1 || second != 1 {
			t.Fatalf("%d and %d runs at first", first, second)
		}
		time.Sleep(150 * time.Minute) // of the bubble's time
		synctest.Wait()
		if first != 3 || second != 3 || told != 6 {
			t.Fatalf("%d and %d runs after two and a half hours, %d told", first, second, told)
		}
		outcomes := r.Outcomes()
		if len(outcomes) != 2 || !errors.Is(outcomes[0].Err, failure) || outcomes[1].Err != nil {
			t.Fatalf("outcomes %+v", outcomes)
		}
		r.Stop()
		r.Stop()
		time.Sleep(10 * time.Hour)
		if first != 3 {
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
