package httpapi

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/gorilla/websocket"
)

// The bounds of a connection.
const (
	// streamRunning is how many queries of a connection run at once, streamWaiting how many more
	// may wait for their turn.
	streamRunning, streamWaiting = 4, 100
	// streamFollowing is how many subscriptions to new events a connection has at most.
	streamFollowing = 4
	// pingEvery keeps the connection open through what stands between; a client that has answered
	// none for pongWait is gone.
	pingEvery, pongWait = 20 * time.Second, 60 * time.Second
	// sendTimeout is how long one frame may take to a slow client.
	sendTimeout = 30 * time.Second
	// messageMargin is what a message has beside its document.
	messageMargin = 64 << 10
)

// streamConnection is one WebSocket: a reader that never waits, so that it learns at once when the client
// goes, a writer, and a goroutine per query.
type streamConnection struct {
	server *server
	socket *websocket.Conn
	ctx    context.Context
	cancel context.CancelFunc
	out    *outbox
	// places has an element per query that runs, following one per subscription.
	places, following chan struct{}
	group             sync.WaitGroup

	mu sync.Mutex
	// cancels end the queries that have not ended, by their numbers.
	cancels map[int64]context.CancelFunc
}

// serveStream serves a WebSocket until either side closes it, or ctx or closing ends. When it returns
// all of its queries have ended.
func (s *server) serveStream(ctx context.Context, socket *websocket.Conn, closing <-chan struct{}) {
	ctx, cancel := context.WithCancel(ctx)
	c := &streamConnection{
		server: s, socket: socket, ctx: ctx, cancel: cancel, out: newOutbox(),
		places: make(chan struct{}, streamRunning), following: make(chan struct{}, streamFollowing), cancels: map[int64]context.CancelFunc{},
	}
	socket.SetReadLimit(s.options.QueryBytes + messageMargin)
	c.group.Go(func() { c.write(closing) })
	c.read()
	cancel()
	c.group.Wait()
}

// read takes messages until the connection ends.
func (c *streamConnection) read() {
	alive := func(string) error { return c.socket.SetReadDeadline(time.Now().Add(pongWait)) }
	c.socket.SetPongHandler(alive)
	for {
		if alive("") != nil {
			return
		}
		kind, text, err := c.socket.ReadMessage()
		if err != nil {
			return
		}
		message, err := decodeMessage(text)
		if kind != websocket.TextMessage {
			err = errors.New("a message is no text")
		}
		if err := c.take(message, err); err != nil {
			c.close(websocket.ClosePolicyViolation, err.Error())
			return
		}
	}
}

// take does what a message says. An error closes the connection: who sent it speaks something
// else, or has no number to be answered to.
func (c *streamConnection) take(message streamMessage, err error) error {
	var wrong *apiError
	switch {
	case errors.As(err, &wrong) && message.ID != nil:
		c.newQuery(*message.ID).fail(wrong)
		return nil
	case err != nil:
		return err
	}
	for _, id := range message.Cancels {
		c.end(id)
	}
	switch {
	case message.Cancel:
		c.end(*message.ID)
	default:
		c.start(message)
	}
	return nil
}

func (c *streamConnection) newQuery(id int64) *streamQuery {
	return &streamQuery{server: c.server, id: id, out: c.out}
}

// end cancels a query; one that has ended just now is none to cancel.
func (c *streamConnection) end(id int64) {
	c.mu.Lock()
	cancel := c.cancels[id]
	c.mu.Unlock()
	if cancel != nil {
		cancel()
	}
}

// start begins a query, or tells why not.
func (c *streamConnection) start(message streamMessage) {
	q := c.newQuery(*message.ID)
	ctx, cancel := context.WithCancel(c.ctx)
	if err := c.enlist(q.id, cancel); err != nil {
		cancel()
		q.fail(err)
		return
	}
	work := c.run
	if isGiven(message.Live) {
		work = c.follow
	}
	c.group.Go(func() {
		err := work(ctx, q, message)
		if err != nil {
			q.fail(err)
		}
		c.mu.Lock()
		delete(c.cancels, q.id)
		c.mu.Unlock()
		cancel()
	})
}

// enlist notes a query by its number.
func (c *streamConnection) enlist(id int64, cancel context.CancelFunc) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if _, taken := c.cancels[id]; taken {
		return badMessage(fmt.Sprintf("the query %d has not ended", id))
	}
	if len(c.cancels) >= streamRunning+streamWaiting {
		return overloaded(fmt.Sprintf("%d queries of this connection wait already", streamWaiting))
	}
	c.cancels[id] = cancel
	return nil
}

// run waits for a place among the connection's queries and one among all, and answers. Nobody is turned away: a connection has
// few queries that wait among all, so that those of many tabs take turns.
func (c *streamConnection) run(ctx context.Context, q *streamQuery, message streamMessage) error {
	select {
	case c.places <- struct{}{}:
		defer func() { <-c.places }()
	case <-ctx.Done():
		return ctx.Err()
	}
	leave, err := c.server.streams.wait(ctx)
	if err != nil {
		return err
	}
	defer leave()
	ctx, cancel := context.WithTimeout(ctx, c.server.options.QueryTimeout)
	defer cancel()
	return contain(c.server, func() error { return q.run(ctx, json.RawMessage(message.Run), message.options(), message.History) })
}

// follow subscribes to new events. That takes no place at the gate, or a few subscriptions would keep
// everybody else waiting, and has no deadline.
func (c *streamConnection) follow(ctx context.Context, q *streamQuery, message streamMessage) error {
	select {
	case c.following <- struct{}{}:
		defer func() { <-c.following }()
	default:
		return overloaded(fmt.Sprintf("the connection has %d subscriptions already", streamFollowing))
	}
	return contain(c.server, func() error { return q.follow(ctx, message.Live) })
}

// write sends frames and pings until the connection ends. No other goroutine writes, but for the
// control message that ends it.
func (c *streamConnection) write(closing <-chan struct{}) {
	defer c.socket.Close()
	pings := time.NewTicker(pingEvery)
	defer pings.Stop()
	for {
		var err error
		select {
		case <-c.ctx.Done():
			c.sayStopping(closing)
			return
		case <-closing:
			c.sayStopping(closing)
			return
		case <-pings.C:
			err = c.socket.WriteControl(websocket.PingMessage, nil, time.Now().Add(sendTimeout))
		case <-c.out.wakeup:
			err = c.flush()
		}
		if err != nil {
			return
		}
	}
}

// sayStopping says that the server stops, where it does.
func (c *streamConnection) sayStopping(closing <-chan struct{}) {
	select {
	case <-closing:
		c.close(websocket.CloseGoingAway, "the server stops")
	default:
	}
}

// flush sends what there is to send.
func (c *streamConnection) flush() error {
	for frame := c.out.take(); frame != nil; frame = c.out.take() {
		if err := c.socket.SetWriteDeadline(time.Now().Add(sendTimeout)); err != nil {
			return err
		}
		if err := c.socket.WriteMessage(websocket.TextMessage, frame); err != nil {
			return err
		}
	}
	return nil
}

// closeReasonMax is how long the reason of a closing message may be.
const closeReasonMax = 120

// close says why the connection ends. Who does not hear it is gone anyway.
func (c *streamConnection) close(code int, reason string) {
	message := websocket.FormatCloseMessage(code, reason[:min(len(reason), closeReasonMax)])
	_ = c.socket.WriteControl(websocket.CloseMessage, message, time.Now().Add(time.Second))
}
