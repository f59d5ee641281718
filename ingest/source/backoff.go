package source

import (
	"context"
	"errors"
	"io"
	"math/rand/v2"
	"net"
	"net/http"
	"syscall"
	"time"

	smithyhttp "github.com/aws/smithy-go/transport/http"
)

// Backoff says how often and how patiently a request is tried again. The zero value
// stands for the defaults.
type Backoff struct {
	// Attempts is the number of tries without any progress, the first included;
	// default 8. Every byte that arrives starts the count anew: a long object over a bad
	// line must not fail for having needed many tries in all.
	Attempts int
	// First and Limit bound the pause, which doubles from one to the other; defaults
	// 200 ms and 10 s. A random half of each pause is left out, so that many readers
	// that failed together do not come back together.
	First, Limit time.Duration
	// Sleep waits, or returns the context's error; default a timer.
	Sleep func(ctx context.Context, pause time.Duration) error
	// Stall is how long a body may deliver nothing before it is asked for again; default
	// one minute.
	Stall time.Duration
}

// listAttempts bounds the tries of a listing: there a wrong endpoint or a server that
// is down shows first, and a person waits for the message.
const listAttempts = 5

func (b Backoff) withDefaults() Backoff {
	if b.Attempts <= 0 {
		b.Attempts = 8
	}
	if b.First <= 0 {
		b.First = 200 * time.Millisecond
	}
	if b.Limit <= 0 {
		b.Limit = 10 * time.Second
	}
	if b.Stall <= 0 {
		b.Stall = time.Minute
	}
	if b.Sleep == nil {
		b.Sleep = sleep
	}
	return b
}

func sleep(ctx context.Context, pause time.Duration) error {
	timer := time.NewTimer(pause)
	defer timer.Stop()
	select {
	case <-timer.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// retry counts the tries of one thing.
type retry struct {
	backoff Backoff
	failed  int
}

// again waits before the next try, or returns err where there is to be none.
func (r *retry) again(ctx context.Context, err error) error {
	if ctx.Err() != nil {
		return ctx.Err()
	}
	r.failed++
	if !transient(err) || r.failed >= r.backoff.Attempts {
		return err
	}
	return r.backoff.Sleep(ctx, r.pause())
}

// progress starts the count anew.
func (r *retry) progress() { r.failed = 0 }

func (r *retry) pause() time.Duration {
	pause := r.backoff.Limit
	if doublings := r.failed - 1; doublings < 20 && r.backoff.First<<doublings < pause {
		pause = r.backoff.First << doublings
	}
	return pause/2 + rand.N(pause/2+1)
}

// repeat tries until it works, or waiting does not help.
func (b Backoff) repeat(ctx context.Context, try func() error) error {
	tries := retry{backoff: b}
	for {
		err := try()
		if err == nil {
			return nil
		}
		if err := tries.again(ctx, err); err != nil {
			return err
		}
	}
}

// transient reports whether the same request may well succeed later: the network broke,
// or the server is overloaded or ill. What the server decided (no such key, access
// denied, precondition failed) stays decided.
func transient(err error) bool {
	switch code(err) { // with whatever status, 200 and 400 among them
	case "SlowDown", "InternalError", "ServiceUnavailable", "RequestTimeout", "Throttling", "RequestLimitExceeded",
		"RequestThrottled", "ThrottlingException", "KmsThrottled", "OverLimit": // of queues
		return true
	}
	switch number := status(err); {
	case number == http.StatusRequestTimeout, number == http.StatusTooManyRequests:
		return true
	case number != 0 && number != http.StatusOK:
		return number >= 500 && number != http.StatusNotImplemented
	}
	var name *net.DNSError
	if errors.As(err, &name) {
		return name.IsTemporary || name.IsTimeout
	}
	return transientNetwork(err)
}

func transientNetwork(err error) bool {
	var send *smithyhttp.RequestSendError
	var network net.Error
	return errors.Is(err, errCut) || errors.Is(err, io.ErrUnexpectedEOF) || errors.Is(err, errStalled) ||
		errors.Is(err, syscall.ECONNRESET) || errors.Is(err, syscall.ECONNREFUSED) ||
		errors.As(err, &send) && !permanentSend(err) || errors.As(err, &network)
}
