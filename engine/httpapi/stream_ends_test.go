package httpapi

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

// estimating is an engine that estimates everything, and says when a query begins.
type estimating struct {
	*engine.Engine
	began chan struct{}
}

func (e *estimating) Stream(ctx context.Context, document []byte, options engine.StreamOptions, emit func(engine.Frame) error) error {
	options.Quick = -1
	e.began <- struct{}{}
	return e.Engine.Stream(ctx, document, options, emit)
}

// newEstimating is one with some events.
func newEstimating(t *testing.T) *estimating {
	t.Helper()
	e, err := engine.OpenFS(vfs.NewMem(), engine.Options{})
	if err != nil {
		t.Fatal(err)
	}
	var lines strings.Builder
	for i := range 6000 {
		fmt.Fprintf(&lines, `{"time":"2026-01-%02dT00:00:00Z","user_id":"u%d","event":"%s","n":%d}`+"\n", 1+i%28, i%3000, []string{"view", "cart", "buy"}[i%7%3], i)
	}
	if _, err := e.Push(t.Context(), "shop", strings.NewReader(lines.String())); err != nil {
		t.Fatal(err)
	}
	return &estimating{e, make(chan struct{}, 100)}
}

// TestAServerStopsInTheMiddleOfEstimates stops while queries estimate, at several moments: the store can be closed then, which
// it cannot while a query reads.
func TestAServerStopsInTheMiddleOfEstimates(t *testing.T) {
	documents := []string{
		`{"dataset":"shop","funnel":{"steps":[{"where":"event = 'view'"},{"where":"event = 'buy'"}],"window":"7d","by":"event"}}`,
		`{"dataset":"shop","paths":{"start":"event = 'view'","after":4}}`,
		`{"dataset":"shop","aggregate":{"by":["n","event"],"measures":["uniq(user_id)","median(n)"],"limit":0}}`,
	}
	for round := range 4 {
		backend := newEstimating(t)
		address, stop := listen(t, Handler(backend, Options{Log: quiet}), ServeOptions{Grace: 10 * time.Second})
		socket := dial(t, address)
		for id, document := range documents {
			say(t, socket, fmt.Sprintf(`{"id": %d, "run": %s}`, id, document))
			<-backend.began
		}
		for range round {
			hear(t, socket) // later each time
		}
		if err := stop(); err != nil {
			t.Error(err)
		}
		if err := backend.Close(); err != nil {
			t.Error(err)
		}
	}
}

// TestAStreamedQueryIsCancelledInTheMiddleOfItsEstimates cancels and asks again, with one place among all queries: one
// that did not end would keep it.
func TestAStreamedQueryIsCancelledInTheMiddleOfItsEstimates(t *testing.T) {
	backend := newEstimating(t)
	address, stop := listen(t, Handler(backend, Options{Log: quiet, Concurrency: 1}), ServeOptions{})
	socket := dial(t, address)
	document := `{"dataset":"shop","aggregate":{"by":["n"],"measures":["count()","uniq(user_id)"],"limit":5}}`
	for id := range 8 {
		say(t, socket, fmt.Sprintf(`{"id": %d, "run": %s}`, id, document))
		<-backend.began
		say(t, socket, fmt.Sprintf(`{"id": %d, "cancel": true}`, id))
		if last := untilLast(t, socket); last.State != "cancelled" && last.State != "exact" {
			t.Errorf("%+v", last)
		}
	}
	say(t, socket, fmt.Sprintf(`{"id": 100, "run": %s}`, document))
	if last := untilLast(t, socket); last.ID != 100 || last.State != "exact" {
		t.Errorf("%+v", last)
	}
	if err := stop(); err != nil {
		t.Error(err)
	}
	if err := backend.Close(); err != nil {
		t.Error(err)
	}
}
