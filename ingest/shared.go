package ingest

import (
	"context"
	"sync"
	"time"
)

// Shared are bounds that several loads keep together. It is safe for concurrent use; nil bounds nothing.
type Shared struct {
	// objects has an element for each object that is read.
	objects chan struct{}

	rate float64 // bytes in a second, 0 for no bound
	mu   sync.Mutex
	// free is when the bytes that were read so far have had their time.
	free time.Time
}

// NewShared returns bounds on the objects that are read at once and on the stored bytes that are read in a second; 0 is no
// bound.
func NewShared(objects int, bytesPerSecond int64) *Shared {
	s := &Shared{rate: float64(bytesPerSecond)}
	if objects > 0 {
		s.objects = make(chan struct{}, objects)
	}
	return s
}

// enter waits until one more object may be read.
func (s *Shared) enter(ctx context.Context) (leave func(), err error) {
	if s == nil || s.objects == nil {
		return func() {}, ctx.Err()
	}
	select {
	case s.objects <- struct{}{}:
		return func() { <-s.objects }, nil
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

// burst is how much time may be caught up on after a pause.
const burst = 100 * time.Millisecond

// read waits as long as reading so many bytes takes at the rate, or until the context ends.
func (s *Shared) read(ctx context.Context, bytes int) {
	if s == nil || s.rate <= 0 {
		return
	}
	s.mu.Lock()
	now := time.Now()
	if earliest := now.Add(-burst); s.free.Before(earliest) {
		s.free = earliest
	}
	s.free = s.free.Add(time.Duration(float64(bytes) / s.rate * float64(time.Second)))
	wait := s.free.Sub(now)
	s.mu.Unlock()
	if wait <= 0 {
		return
	}
	timer := time.NewTimer(wait)
	defer timer.Stop()
	select {
	case <-timer.C:
	case <-ctx.Done():
	}
}
