package ingest

import (
	"context"
	"errors"
	"testing"
)

func TestExclusive(t *testing.T) {
	locks := exclusive{held: map[any]chan struct{}{}}
	release, err := locks.acquire(t.Context(), "a")
	if err != nil {
		t.Fatal(err)
	}
	other, err := locks.acquire(t.Context(), "b")
	if err != nil {
		t.Fatal(err)
	}
	other()
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := locks.acquire(ctx, "a"); !errors.Is(err, context.Canceled) {
		t.Errorf("while it is held: got %v", err)
	}
	release()
	if release, err = locks.acquire(t.Context(), "a"); err != nil {
		t.Errorf("after it was released: %v", err)
	}
	release()
	if len(locks.held) != 0 {
		t.Errorf("%d keys are left", len(locks.held))
	}
}
