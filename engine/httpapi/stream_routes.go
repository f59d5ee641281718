package httpapi

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"runtime/debug"
	"strconv"
	"strings"

	"github.com/gorilla/websocket"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/engine/httpapi/access"
)

const streamPath = "/v1/stream"

// streamRoutes are the operations on streamed answers. The WebSocket's queries wait at the gate one by
// one, and have a deadline each.
func (s *server) streamRoutes() []route {
	return []route{
		{http.MethodGet, streamPath, s.openStream, access.Query, false, false},
		{http.MethodPost, streamPath, s.streamLines, access.Query, true, true},
	}
}

// connectionsMax is how many WebSockets are open at once at most.
const connectionsMax = 1000

// openStream makes a WebSocket of a request.
func (s *server) openStream(w http.ResponseWriter, r *http.Request) error {
	if err := knownParameters(r); err != nil {
		return err
	}
	if !websocket.IsWebSocketUpgrade(r) {
		w.Header().Set("Upgrade", "websocket")
		return failure(http.StatusUpgradeRequired, "upgrade_required", "this is a WebSocket", "or POST the document to get the frames as NDJSON")
	}
	if !sameOrigin(r) {
		return failure(http.StatusForbidden, "cross_origin", "a page of another site may not do this", "")
	}
	select {
	case s.sockets <- struct{}{}:
		defer func() { <-s.sockets }()
	default:
		return overloaded(fmt.Sprintf("there are %d connections already", connectionsMax))
	}
	upgrader := websocket.Upgrader{
		// The check was above, with an error in our form.
		CheckOrigin: func(*http.Request) bool { return true },
		Error: func(w http.ResponseWriter, r *http.Request, status int, reason error) {
			s.fail(w, r, failure(status, "bad_upgrade", reason.Error(), ""))
		},
	}
	socket, err := upgrader.Upgrade(hijacker(w), r, nil)
	if err != nil {
		return nil // has been answered
	}
	s.serveStream(r.Context(), socket, closingOf(r.Context()))
	return nil
}

// hijacker is what lies below a wrapped response: the library asks for nothing less.
func hijacker(w http.ResponseWriter) http.ResponseWriter {
	for {
		wrapped, ok := w.(interface{ Unwrap() http.ResponseWriter })
		if !ok {
			return w
		}
		w = wrapped.Unwrap()
	}
}

// sameOrigin reports whether a WebSocket is opened by a page of this server, or by no page at all. Browsers let any
// page open one anywhere, and say from where.
func sameOrigin(r *http.Request) bool {
	switch r.Header.Get("Sec-Fetch-Site") {
	case "", "same-origin", "none":
	default:
		return false
	}
	origins := r.Header.Values("Origin")
	if len(origins) == 0 {
		return true
	}
	origin, err := url.Parse(origins[0])
	return len(origins) == 1 && err == nil && strings.EqualFold(origin.Host, r.Host)
}

// closingKey is the key of the channel that is closed when the server begins to stop.
type closingKey struct{}

// closingOf returns that channel, nil where Serve does not serve.
func closingOf(ctx context.Context) <-chan struct{} {
	closing, _ := ctx.Value(closingKey{}).(<-chan struct{})
	return closing
}

// contain turns a panic of one query into its error: a connection has others.
func contain(s *server, work func() error) (err error) {
	defer func() {
		if reason := recover(); reason != nil {
			s.options.Log.Error("streamed query panicked", "panic", fmt.Sprint(reason), "stack", string(debug.Stack()))
			err = failure(http.StatusInternalServerError, "panic", "something is broken inside; the server's log says what", "")
		}
	}()
	return work()
}

// streamLines answers a document by frames, one a line, for clients that get no WebSocket through.
func (s *server) streamLines(w http.ResponseWriter, r *http.Request) error {
	if err := checkType(r, "application/json"); err != nil {
		return err
	}
	if err := knownParameters(r, "most_seconds"); err != nil {
		return err
	}
	options, err := lineOptions(r)
	if err != nil {
		return err
	}
	document, err := s.readDocument(w, r)
	if err != nil {
		return err
	}
	ctx, cancel := context.WithCancel(r.Context())
	defer cancel()
	q := &streamQuery{server: s, out: newOutbox()}
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		err := contain(s, func() error { return q.run(ctx, document, options, r.Header.Get("Sluice-History") == "keep") })
		if err != nil {
			q.fail(err)
		}
	}()
	w.Header().Set("Content-Type", "application/x-ndjson")
	err = sendLines(w, q.out, ended)
	cancel()
	<-ended
	return err
}

// lineOptions reads the parameters of a stream of lines.
func lineOptions(r *http.Request) (engine.StreamOptions, error) {
	text := r.URL.Query().Get("most_seconds")
	if text == "" {
		return engine.StreamOptions{}, nil
	}
	seconds, err := strconv.ParseFloat(text, 64)
	if err != nil || !(seconds >= 0 && seconds <= mostSecondsMax) {
		return engine.StreamOptions{}, badParameter("most_seconds", fmt.Sprintf("%q is no number of seconds", text), "such as 10")
	}
	return streamMessage{MostSeconds: seconds}.options(), nil
}

// sendLines writes frames as they come, until the query has ended and all are out.
func sendLines(w http.ResponseWriter, out *outbox, ended <-chan struct{}) error {
	controller := http.NewResponseController(w)
	for over := false; !over; {
		select {
		case <-out.wakeup:
		case <-ended:
			over = true
		}
		for frame := out.take(); frame != nil; frame = out.take() {
			if _, err := w.Write(frame); err != nil {
				return fmt.Errorf("answer stream: %w", err)
			}
			if err := controller.Flush(); err != nil && !errors.Is(err, http.ErrNotSupported) {
				return fmt.Errorf("answer stream: %w", err)
			}
		}
	}
	return nil
}
