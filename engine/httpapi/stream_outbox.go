package httpapi

import "sync"

// outbox holds what is to be sent to a client that may be slow: the newest frame of each query. A frame
// that comes before the one before it is sent takes its place, so a slow client misses some and never
// the last, and what waits stays small.
type outbox struct {
	mu     sync.Mutex
	order  []*slot // those with a frame, the one that waits longest in front
	wakeup chan struct{}
}

// slot is the place of one query's frame.
type slot struct{ frame []byte }

func newOutbox() *outbox { return &outbox{wakeup: make(chan struct{}, 1)} }

// put places a frame.
func (o *outbox) put(s *slot, frame []byte) {
	o.mu.Lock()
	defer o.mu.Unlock()
	if s.frame == nil {
		o.order = append(o.order, s)
	}
	s.frame = frame
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
	frame := first.frame
	first.frame = nil
	return frame
}
