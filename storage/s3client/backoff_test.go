package s3client

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"syscall"
	"testing"
	"testing/synctest"
	"time"
)

var errReset = fmt.Errorf("read: %w", syscall.ECONNRESET)

func TestBackoffPauses(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		backoff := Backoff{Attempts: 10}.WithDefaults()
		tries, start := 0, time.Now()
		last, limit := start, backoff.First
		err := backoff.Repeat(t.Context(), func() error {
			if pause := time.Since(last); tries > 0 {
				if pause < limit/2 || pause > limit {
					t.Errorf("pause %d: %v, want between %v and %v", tries, pause, limit/2, limit)
				}
				limit = min(2*limit, backoff.Limit)
			}
			last = time.Now()
			tries++
			return errReset
		})
		if !errors.Is(err, syscall.ECONNRESET) || tries != 10 {
			t.Errorf("got %v after %d tries", err, tries)
		}
	})
}

func TestBackoffEnds(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		permanent := errors.New("permanent")
		tries := 0
		err := Backoff{}.WithDefaults().Repeat(t.Context(), func() error { tries++; return permanent })
		if err != permanent || tries != 1 {
			t.Errorf("permanent: got %v after %d tries", err, tries)
		}
		ctx, cancel := context.WithTimeout(t.Context(), time.Second)
		defer cancel()
		start := time.Now()
		err = Backoff{Attempts: 1000}.WithDefaults().Repeat(ctx, func() error { return errReset })
		if !errors.Is(err, context.DeadlineExceeded) || time.Since(start) != time.Second {
			t.Errorf("cancelled: got %v after %v", err, time.Since(start))
		}
	})
}

// TestFlakyHour reads over a network that fails nine times of ten for an hour: as long
// as a byte arrives now and then, reading goes on.
func TestFlakyHour(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		seed := uint64(time.Now().UnixNano())
		random := rand.New(rand.NewPCG(seed, 0))
		tries := Retry{Backoff: Backoff{Attempts: 100}.WithDefaults()}
		for start := time.Now(); time.Since(start) < time.Hour; {
			if random.IntN(10) == 0 {
				tries.Progress()
				continue
			}
			if err := tries.Again(t.Context(), errReset); err != nil {
				t.Fatalf("seed %d: gave up after %v: %v", seed, time.Since(start), err)
			}
		}
	})
}
