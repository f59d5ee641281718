package httpapi

import (
	"context"
	"sync"
)

// outbox holds what is to be sent to a client that may be slow: the newest news of each query, a frame
// or, of a large answer, several. News that come before those before them are sent take their place, so a
// slow client misses some and never the last, and what waits stays small. Queries send a frame in turn.
type outbox struct {
	mu     sync.Mutex
	order  []*slot // those with a frame, the one that waits longest in front
	wakeup chan struct{}
}

// slot is the place of one query's frames.
type slot struct {
	frames [][]byte
	// sent, where somebody waits for that, is closed when the last frame is taken.
	sent chan struct{}
}

func newOutbox() *outbox { return &outbox{wakeup: make(chan struct{}, 1)} }

// put places frames, at least one.
func (o *outbox) put(s *slot, frames ...[]byte) {
	o.mu.Lock()
	defer o.mu.Unlock()
	if len(s.frames) == 0 {
		o.order = append(o.order, s)
	}
	s.frames = frames
	select {
	case o.wakeup <- struct{}{}:
	default: // is awake
	}
}

// take returns the frame to send next, nil for none.
func (o *outbox) take() []byte {
	o.mu.Lock()
	defer o.mu.Unlock()
	if len(o.order) == 0 {
		return nil
	}
	first := o.order[0]
	o.order[0] = nil
	o.order = o.order[1:]
	frame := first.frames[0]
	first.frames = first.frames[1:]
	if len(first.frames) > 0 {
		o.order = append(o.order, first)
		return frame
	}
	first.frames = nil
	if first.sent != nil {
		close(first.sent)
		first.sent = nil
	}
	return frame
}

// await waits until no frame of a query waits to be sent. The error is that of ctx.
func (o *outbox) await(ctx context.Context, s *slot) error {
	o.mu.Lock()
	if len(s.frames) == 0 {
		o.mu.Unlock()
		return ctx.Err()
	}
	if s.sent == nil {
		s.sent = make(chan struct{})
	}
	sent := s.sent
	o.mu.Unlock()
	select {
	case <-sent:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}
