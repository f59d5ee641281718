package ingest

import (
	"context"
	"sync"
)

// exclusive lets one holder at a time have a key. Between looking an input up in the
// ledger and committing it lies all the work of loading it; whoever looked it up
// meanwhile would load it too.
type exclusive struct {
	mu   sync.Mutex
	held map[any]chan struct{} // closed when the holder lets go
}

// claims are the inputs that are being loaded in this process: datasets by Run, objects by Load, pushes
// with an id by Push.
var claims = exclusive{held: map[any]chan struct{}{}}

// acquire waits for the key, which must be comparable. The returned function lets go and
// is called once.
func (e *exclusive) acquire(ctx context.Context, key any) (release func(), err error) {
	for {
		e.mu.Lock()
		holder, taken := e.held[key]
		if !taken {
			mine := make(chan struct{})
			e.held[key] = mine
			e.mu.Unlock()
			return func() { e.release(key, mine) }, nil
		}
		e.mu.Unlock()
		select {
		case <-holder:
		case <-ctx.Done():
			return nil, ctx.Err()
		}
	}
}

// try takes the key if nobody has it.
func (e *exclusive) try(key any) (release func(), ok bool) {
	e.mu.Lock()
	defer e.mu.Unlock()
	if _, taken := e.held[key]; taken {
		return nil, false
	}
	mine := make(chan struct{})
	e.held[key] = mine
	return func() { e.release(key, mine) }, true
}

func (e *exclusive) release(key any, mine chan struct{}) {
	e.mu.Lock()
	delete(e.held, key)
	e.mu.Unlock()
	close(mine)
}
