// Package inprocess sends HTTP requests to a handler of the same process without a
// connection, so that client and server can live in a bubble of fake time. It is for tests.
package inprocess

import (
	"errors"
	"io"
	"net/http"
	"strconv"
	"sync"
)

// Transport sends requests to the handler. A handler that panics breaks the connection, as
// net/http does it, before or in the middle of its answer.
func Transport(handler http.Handler) http.RoundTripper { return transport{handler} }

type transport struct{ handler http.Handler }

// RoundTrip returns when the server has begun to answer; the body follows as the client reads it.
func (t transport) RoundTrip(request *http.Request) (*http.Response, error) {
	read, write := io.Pipe()
	answer := &answer{header: http.Header{}, begun: make(chan struct{}), body: write}
	go answer.serve(t.handler, request)
	select {
	case <-answer.begun:
	case <-request.Context().Done():
		_ = read.CloseWithError(request.Context().Err())
		return nil, request.Context().Err()
	}
	if answer.status == 0 {
		return nil, ErrBroken
	}
	length, err := strconv.ParseInt(answer.header.Get("Content-Length"), 10, 64)
	if err != nil {
		length = -1
	}
	return &http.Response{
		Status: http.StatusText(answer.status), StatusCode: answer.status, Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1,
		Header: answer.header, Body: read, ContentLength: length, Request: request,
	}, nil
}

// ErrBroken is the error of a request whose handler broke the connection before it answered.
var ErrBroken = errors.New("inprocess: the connection broke")

// answer is what a handler writes to.
type answer struct {
	header http.Header
	status int // 0 where the connection broke before
	once   sync.Once
	begun  chan struct{}
	body   *io.PipeWriter
}

// serve runs the handler; a panic breaks the connection, as net/http does it.
func (a *answer) serve(handler http.Handler, request *http.Request) {
	defer func() {
		if recover() != nil {
			a.once.Do(func() { close(a.begun) })
			_ = a.body.CloseWithError(io.ErrUnexpectedEOF)
			return
		}
		a.WriteHeader(http.StatusOK)
		_ = a.body.Close()
	}()
	stop := a.watch(request)
	defer stop()
	handler.ServeHTTP(a, request)
}

// watch breaks the connection when the client leaves.
func (a *answer) watch(request *http.Request) (stop func()) {
	done := make(chan struct{})
	go func() {
		select {
		case <-request.Context().Done():
			_ = a.body.CloseWithError(request.Context().Err())
		case <-done:
		}
	}()
	return func() { close(done) }
}

func (a *answer) Header() http.Header { return a.header }

// WriteHeader begins the answer.
func (a *answer) WriteHeader(status int) {
	a.once.Do(func() {
		a.status = status
		close(a.begun)
	})
}

func (a *answer) Write(bytes []byte) (int, error) {
	a.WriteHeader(http.StatusOK)
	return a.body.Write(bytes)
}

// Flush is there for handlers that want it: what is written is sent at once.
func (a *answer) Flush() {}
