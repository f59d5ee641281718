package httpapi

import (
	"context"
	"net/http"
	"time"
)

// gate lets a number of requests in and a bounded number wait before it: with no bound a
// slow minute would pile up requests that nobody waits for any more.
type gate struct {
	places  chan struct{} // one element for each request inside
	waiting chan struct{} // one for each request before the gate
	timeout time.Duration
}

func newGate(places, waiting int, timeout time.Duration) *gate {
	return &gate{places: make(chan struct{}, places), waiting: make(chan struct{}, waiting), timeout: timeout}
}

// enter waits for a place and returns the function that gives it back.
func (g *gate) enter(ctx context.Context) (leave func(), err error) {
	leave = func() { <-g.places }
	select {
	case g.places <- struct{}{}:
		return leave, nil
	default:
	}
	select {
	case g.waiting <- struct{}{}:
		defer func() { <-g.waiting }()
	default:
		return nil, overloaded("too many requests wait already")
	}
	timer := time.NewTimer(g.timeout)
	defer timer.Stop()
	select {
	case g.places <- struct{}{}:
		return leave, nil
	case <-timer.C:
		return nil, overloaded("no place came free within " + g.timeout.String())
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

// wait waits for a place as long as ctx lasts, and returns the function that gives it back. Who waits is served in the order
// of coming; the caller bounds how many do.
func (g *gate) wait(ctx context.Context) (leave func(), err error) {
	select {
	case g.places <- struct{}{}:
		return func() { <-g.places }, nil
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

func overloaded(message string) error {
	return failure(http.StatusTooManyRequests, "overloaded", message, "try again in a few seconds")
}
