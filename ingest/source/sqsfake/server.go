// Package sqsfake is an SQS server for tests that fails in the ways in which real ones do.
//
// It keeps the messages of one queue in memory and answers ReceiveMessage with long polls,
// DeleteMessage and ChangeMessageVisibilityBatch in the JSON protocol. Times are those of the
// package time, so within a bubble of testing/synctest they pass at once. Signatures are
// not checked. Faults are set by a Fault function, as in package s3fake:
//
//	server := sqsfake.Make()
//	server.Send(`{"Records": []}`)
//	server.Fault = func(r sqsfake.Request) sqsfake.Behaviour {
//		return sqsfake.Behaviour{LoseAnswer: r.Action == "DeleteMessage"} // it is done, and nobody hears
//	}
package sqsfake

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/sluice-analytics/sluice/ingest/source/inprocess"
)

// Server is a running server. Its exported fields are set before the first request; its
// methods may be called at any time.
type Server struct {
	// URL is that of the queue.
	URL string
	// MaxReceives is how often a message is received before it is moved to the dead ones; 0
	// for no end.
	MaxReceives int
	// ShortPoll answers at once, whatever the request says, as simple servers do.
	ShortPoll bool
	// Fault is asked before each request, by several goroutines at once; nil for no faults.
	Fault func(Request) Behaviour

	mu       sync.Mutex
	messages []*message
	dead     []string
	sent     int
	receipts int
	served   map[string]int
	log      []Request
	changed  chan struct{} // closed when a message becomes visible
}

type message struct {
	id, body string
	visible  time.Time
	receipt  string // the latest; the only one that counts
	receives int
}

// Request is what the server was asked.
type Request struct {
	// Action is the name of the operation, such as ReceiveMessage.
	Action string
	// Number counts the requests of this action, from 1.
	Number int
}

// Behaviour is how the server answers; the zero value is well.
type Behaviour struct {
	// Status, where not 0, is answered with the error Code and no more.
	Status int
	Code   string
	// Location is the header of a redirect.
	Location string
	// LoseAnswer does what is asked and breaks the connection.
	LoseAnswer bool
	// Break breaks the connection and does nothing.
	Break bool
	// RefuseEntries answers each entry of a batch with a failure: of the server, or of the
	// sender where SenderFault is set.
	RefuseEntries, SenderFault bool
}

// Make returns a server that its caller serves, as an http.Handler.
func Make() *Server {
	return &Server{URL: "http://sqs/1/queue", served: map[string]int{}, changed: make(chan struct{})}
}

// New starts a server that ends with the test.
func New(t testing.TB) *Server {
	server := Make()
	listener := httptest.NewServer(server)
	t.Cleanup(listener.Close)
	t.Cleanup(listener.CloseClientConnections)
	server.URL = listener.URL + "/1/queue"
	return server
}

// Transport sends requests to the server without a connection, so that both can live in a
// bubble of fake time.
func (s *Server) Transport() http.RoundTripper { return inprocess.Transport(s) }

// Send puts a message into the queue and returns its id.
func (s *Server) Send(body string) string {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.sent++
	id := fmt.Sprintf("message-%d", s.sent)
	s.messages = append(s.messages, &message{id: id, body: body, visible: time.Now()})
	s.wake()
	return id
}

// Reveal makes all messages visible again, though somebody works on them: a queue delivers at
// least once.
func (s *Server) Reveal() {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, waiting := range s.messages {
		waiting.visible = time.Now()
	}
	s.wake()
}

// wake tells long polls that a message may be visible. The lock is held.
func (s *Server) wake() {
	close(s.changed)
	s.changed = make(chan struct{})
}

// Len is the number of messages that are not deleted, received or not.
func (s *Server) Len() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return len(s.messages)
}

// Dead returns the bodies of the messages that were received too often.
func (s *Server) Dead() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Clone(s.dead)
}

// Requests returns what the server was asked so far, in order.
func (s *Server) Requests() []Request {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Clone(s.log)
}

// note counts a request and asks for the fault.
func (s *Server) note(action string) Behaviour {
	s.mu.Lock()
	s.served[action]++
	request := Request{Action: action, Number: s.served[action]}
	s.log = append(s.log, request)
	fault := s.Fault
	s.mu.Unlock()
	if fault == nil {
		return Behaviour{}
	}
	return fault(request)
}

// receive takes up to count visible messages, and returns when the next becomes visible and
// what wakes a poll before.
func (s *Server) receive(count int, hidden time.Duration) (taken []message, next time.Time, woken <-chan struct{}) {
	s.mu.Lock()
	defer s.mu.Unlock()
	now := time.Now()
	s.bury(now)
	for _, waiting := range s.messages {
		if waiting.visible.After(now) {
			if next.IsZero() || waiting.visible.Before(next) {
				next = waiting.visible
			}
			continue
		}
		if len(taken) < count {
			s.receipts++
			waiting.receives++
			waiting.receipt = fmt.Sprintf("receipt-%d", s.receipts)
			waiting.visible = now.Add(hidden)
			taken = append(taken, *waiting)
		}
	}
	return taken, next, s.changed
}

// bury moves messages that were received too often to the dead ones. The lock is held.
func (s *Server) bury(now time.Time) {
	s.messages = slices.DeleteFunc(s.messages, func(waiting *message) bool {
		buried := s.MaxReceives > 0 && waiting.receives >= s.MaxReceives && !waiting.visible.After(now)
		if buried {
			s.dead = append(s.dead, waiting.body)
		}
		return buried
	})
}

// remove deletes the message of a receipt; that of a former one is taken and does nothing.
func (s *Server) remove(receipt string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.messages = slices.DeleteFunc(s.messages, func(waiting *message) bool { return waiting.receipt == receipt })
}

// extend hides the message of a receipt for a while from now; false if it is visible, gone or
// received again.
func (s *Server) extend(receipt string, hidden time.Duration) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, waiting := range s.messages {
		if waiting.receipt == receipt && waiting.visible.After(time.Now()) {
			waiting.visible = time.Now().Add(hidden)
			return true
		}
	}
	return false
}
