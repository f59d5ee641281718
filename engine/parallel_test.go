package engine

import (
	"context"
	"errors"
	"strings"
	"sync/atomic"
	"testing"
)

// newTestExecution is what forEach needs of a query.
func newTestExecution(threads int) *execution {
	return &execution{ctx: context.Background(), threads: threads, service: newScheduler(threads).join()}
}

func TestEveryNumberIsWorkedOnOnce(t *testing.T) {
	var seen [100]atomic.Int32
	err := newTestExecution(4).forEach(100, func(int, *turn) func(int) error {
		return func(i int) error {
			seen[i].Add(1)
			return nil
		}
	})
	if err != nil {
		t.Fatal(err)
	}
	for shard := range seen {
		if n := seen[shard].Load(); n != 1 {
			t.Errorf("number %d was worked on %d times", shard, n)
		}
	}
}

func TestPanicOfAWorkerIsAnErrorOfItsQuery(t *testing.T) {
	err := newTestExecution(2).forEach(3, func(int, *turn) func(int) error {
		return func(i int) error {
			if i == 1 {
				panic("a mistake in the program")
			}
			return nil
		}
	})
	var panicked *panicError
	if !errors.As(err, &panicked) || !strings.Contains(err.Error(), "a mistake in the program") {
		t.Errorf("got %v", err)
	}
}

func TestErrorOfAWorkerStopsTheOthers(t *testing.T) {
	broken := errors.New("broken")
	var worked atomic.Int32
	err := newTestExecution(2).forEach(10_000, func(int, *turn) func(int) error {
		return func(int) error {
			if worked.Add(1) == 5 {
				return broken
			}
			return nil
		}
	})
	if !errors.Is(err, broken) {
		t.Errorf("got %v", err)
	}
}

func TestMemoryIsGivenBackToThePool(t *testing.T) {
	pool := &memoryPool{limit: 1000}
	account := newMemoryAccount(pool, 600, 2)
	if err := errors.Join(account.set(0, 300), account.set(1, 200), account.set(0, 350)); err != nil {
		t.Fatal(err)
	}
	if err := account.set(1, 400); !errors.Is(err, ErrMemory) {
		t.Errorf("750 of 600 bytes: %v", err)
	}
	other := newMemoryAccount(pool, 600, 1)
	if err := other.set(0, 500); !errors.Is(err, ErrMemory) {
		t.Errorf("1250 of the pool's 1000 bytes: %v", err)
	}
	account.release()
	other.release()
	if held := pool.used.Load(); held != 0 {
		t.Errorf("%d bytes are held after everybody is done", held)
	}
}
