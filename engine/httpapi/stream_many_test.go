package httpapi

import (
	"context"
	"fmt"
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/gorilla/websocket"

	"github.com/sluice-analytics/sluice/engine"
)

// crowd is a backend whose queries last until they are let go or cancelled, and that counts them.
type crowd struct {
	fake
	mu             sync.Mutex
	running, most  int
	began          []string
	begin, release chan struct{}
	ended          chan time.Time
}

func newCrowd() *crowd {
	c := &crowd{begin: make(chan struct{}, 1000), release: make(chan struct{}), ended: make(chan time.Time, 1000)}
	c.onStream = func(ctx context.Context, document []byte, emit func(engine.Frame) error) error {
		c.enter(string(document))
		defer c.leave()
		select {
		case <-c.release:
			return emit(engine.Frame{State: engine.FrameExact, Done: 1, Answer: tableAnswer()})
		case <-ctx.Done():
			return ctx.Err()
		}
	}
	return c
}

func (c *crowd) enter(document string) {
	c.mu.Lock()
	c.running++
	c.most, c.began = max(c.most, c.running), append(c.began, document)
	c.mu.Unlock()
	c.begin <- struct{}{}
}

func (c *crowd) leave() {
	c.mu.Lock()
	c.running--
	c.mu.Unlock()
	c.ended <- time.Now()
}

// The tabs, and the queries of each.
const tabs, queriesOfTab, crowdPlaces = 64, 4, 8

// open opens the tabs and asks all of their queries.
func (c *crowd) open(t *testing.T, address string) []*websocket.Conn {
	t.Helper()
	sockets := make([]*websocket.Conn, tabs)
	for tab := range sockets {
		sockets[tab] = dial(t, address)
		for query := range queriesOfTab {
			say(t, sockets[tab], fmt.Sprintf(`{"id": %d, "run": {"tab": %d}}`, query, tab))
		}
	}
	return sockets
}

// TestManyTabsAreAllAnswered: each query of each tab, never more at once than there are places, while other requests come through.
func TestManyTabsAreAllAnswered(t *testing.T) {
	backend := newCrowd()
	address, _ := listen(t, Handler(backend, Options{Log: quiet, Concurrency: crowdPlaces, Queue: 1, QueueTimeout: time.Millisecond}), ServeOptions{})
	sockets := backend.open(t, address)
	for range crowdPlaces {
		<-backend.begin
	}
	answer, err := http.Post(address+"/v1/query", "application/json", strings.NewReader(`{}`))
	if err != nil || answer.StatusCode != http.StatusOK {
		t.Errorf("another request meanwhile: %v %v", answer, err)
	} else {
		answer.Body.Close()
	}
	http.DefaultClient.CloseIdleConnections()
	close(backend.release)
	for tab, socket := range sockets {
		for range queriesOfTab {
			if last := untilLast(t, socket); last.State != "exact" {
				t.Fatalf("tab %d: %+v", tab, last)
			}
		}
	}
	if backend.most > crowdPlaces {
		t.Errorf("%d at once", backend.most)
	}
}

// TestTabsTakeTurns: a tab that asks a hundred more has no more of the places than its four.
func TestTabsTakeTurns(t *testing.T) {
	backend := newCrowd()
	address, _ := listen(t, Handler(backend, Options{Log: quiet, Concurrency: crowdPlaces}), ServeOptions{})
	greedy := dial(t, address)
	for query := range streamRunning + streamWaiting {
		say(t, greedy, fmt.Sprintf(`{"id": %d, "run": {"greedy": 1}}`, query))
	}
	for range streamRunning {
		<-backend.begin
	}
	other := dial(t, address)
	say(t, other, `{"id": 1, "run": {"other": 1}}`)
	select {
	case <-backend.begin:
	case <-time.After(10 * time.Second):
		t.Fatal("the other tab waits")
	}
	backend.mu.Lock()
	defer backend.mu.Unlock()
	if last := backend.began[len(backend.began)-1]; last != `{"other": 1}` {
		t.Errorf("%s began before the other tab's", last)
	}
}

// TestClosingAllTabsCancelsTheirQueries soon, also those that wait for their turn.
func TestClosingAllTabsCancelsTheirQueries(t *testing.T) {
	backend := newCrowd()
	address, _ := listen(t, Handler(backend, Options{Log: quiet, Concurrency: crowdPlaces}), ServeOptions{})
	sockets := backend.open(t, address)
	for range crowdPlaces {
		<-backend.begin
	}
	for query := range queriesOfTab {
		say(t, sockets[0], fmt.Sprintf(`{"id": %d, "cancel": true}`, query))
	}
	for range queriesOfTab {
		if last := untilLast(t, sockets[0]); last.State != "cancelled" {
			t.Errorf("%+v", last)
		}
	}
	closed := time.Now()
	for _, socket := range sockets {
		socket.Close()
	}
	limit := time.After(10 * time.Second)
	for running := 1; running > 0; {
		select {
		case at := <-backend.ended:
			if late := at.Sub(closed); late > 50*soon {
				t.Errorf("a query ended %s after its tab", late)
			}
		case <-limit:
			t.Fatal("queries go on after their tabs were closed")
		}
		backend.mu.Lock()
		running = backend.running
		backend.mu.Unlock()
	}
}

// TestConnectionsAreBounded: one more than there may be is refused, until another has gone.
func TestConnectionsAreBounded(t *testing.T) {
	s := &server{backend: &fake{}, options: Options{Log: quiet}.withDefaults(), sockets: make(chan struct{}, 1), streams: newGate(1, 0, 0), gate: newGate(1, 1, time.Second)}
	address, _ := listen(t, s.protect(s.router()), ServeOptions{})
	first := dial(t, address)
	url := "ws" + strings.TrimPrefix(address, "http") + "/v1/stream"
	if _, response, err := websocket.DefaultDialer.Dial(url, nil); err == nil || response.StatusCode != http.StatusTooManyRequests {
		t.Errorf("a second connection: %v %v", response, err)
	}
	first.Close()
	for tries := 0; ; tries++ {
		socket, _, err := websocket.DefaultDialer.Dial(url, nil)
		if err == nil {
			socket.Close()
			return
		}
		if tries == 1000 {
			t.Fatalf("no connection after the first has gone: %v", err)
		}
	}
}
