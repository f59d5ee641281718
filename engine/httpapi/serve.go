package httpapi

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"sync"
	"time"
)

// ServeOptions are the settings of a listening server.
type ServeOptions struct {
	// DangerouslyAllowRemote lets the server listen on an address that other machines
	// reach. It has no users and no encryption: whoever reaches it reads and
	// writes everything.
	DangerouslyAllowRemote bool
	// Guarded says that the handler asks for tokens: then other machines may reach it.
	Guarded bool
	// Listening is called once with the address, when requests are taken; may be nil.
	Listening func(net.Addr)
	// Grace is how long running requests may take to end after ctx did; default 10 seconds.
	Grace time.Duration
}

// The timeouts and bounds of a connection. Writing may take long for large answers to
// slow readers; a query has its own, shorter deadline.
const (
	headerTimeout  = 10 * time.Second
	readTimeout    = 10 * time.Minute
	writeTimeout   = 15 * time.Minute
	idleTimeout    = 2 * time.Minute
	headerBytesMax = 32 << 10
)

// ErrRemote is wrapped by the error of Serve for an address that is not of this machine
// alone.
var ErrRemote = errors.New("other machines could reach it, and it asks for no tokens")

// Serve listens on an address such as "127.0.0.1:8080" until ctx ends; then it takes no
// more requests, waits for the running ones and returns nil. Requests that outlast
// Grace are cancelled.
func Serve(ctx context.Context, address string, handler http.Handler, options ServeOptions) error {
	setDefault(&options.Grace, 10*time.Second)
	resolved, err := net.ResolveTCPAddr("tcp", address)
	if err != nil {
		return fmt.Errorf("listen on %s: %w", address, err)
	}
	if !resolved.IP.IsLoopback() && !options.DangerouslyAllowRemote && !options.Guarded {
		return fmt.Errorf("listen on %s: %w", address, ErrRemote)
	}
	listener, err := net.ListenTCP("tcp", resolved)
	if err != nil {
		return fmt.Errorf("listen: %w", err)
	}
	if options.Listening != nil {
		options.Listening(listener.Addr())
	}
	return serve(ctx, listener, handler, options.Grace)
}

func serve(ctx context.Context, listener net.Listener, handler http.Handler, grace time.Duration) error {
	requests, cancelRequests := context.WithCancel(context.WithValue(context.Background(), closingKey{}, ctx.Done()))
	defer cancelRequests()
	var running sync.WaitGroup
	server := &http.Server{
		Handler:           counted(handler, &running),
		ReadHeaderTimeout: headerTimeout,
		ReadTimeout:       readTimeout,
		WriteTimeout:      writeTimeout,
		IdleTimeout:       idleTimeout,
		MaxHeaderBytes:    headerBytesMax,
		BaseContext:       func(net.Listener) context.Context { return requests },
	}
	ended := make(chan error, 1)
	go func() { ended <- server.Serve(listener) }()
	select {
	case err := <-ended:
		return fmt.Errorf("serve: %w", err)
	case <-ctx.Done():
	}
	if err := shutDown(server, cancelRequests, grace); err != nil {
		return err
	}
	cancelRequests()
	running.Wait()
	return nil
}

// counted counts the requests that a handler works on. A server that shuts down does not
// wait for those that have taken their connections over, such as WebSockets.
func counted(next http.Handler, running *sync.WaitGroup) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		running.Add(1)
		defer running.Done()
		next.ServeHTTP(w, r)
	})
}

// shutDown waits for running requests, cancels those that take too long and gives them
// a moment to notice.
func shutDown(server *http.Server, cancelRequests func(), grace time.Duration) error {
	waiting, cancel := context.WithTimeout(context.Background(), grace)
	defer cancel()
	if err := server.Shutdown(waiting); err == nil {
		return nil
	}
	cancelRequests()
	last, cancel := context.WithTimeout(context.Background(), 2*time.Second)
	defer cancel()
	if err := server.Shutdown(last); err != nil {
		return fmt.Errorf("stop serving: %w", errors.Join(err, server.Close()))
	}
	return nil
}
