package s3client

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

// What happens to bodies; both are worth another try.
var (
	ErrCut     = errors.New("the connection was cut")
	ErrStalled = errors.New("the server stopped sending")
)

// WithDefaults returns the same with defaults where a field is empty.
func (b Backoff) WithDefaults() Backoff {
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

// Retry counts the tries of one thing.
type Retry struct {
	// Backoff has no empty field.
	Backoff Backoff
	failed  int
}

// Again waits before the next try, or returns err where there is to be none.
func (r *Retry) Again(ctx context.Context, err error) error {
	if ctx.Err() != nil {
		return ctx.Err()
	}
	r.failed++
	if !Transient(err) || r.failed >= r.Backoff.Attempts {
		return err
	}
	return r.Backoff.Sleep(ctx, r.pause())
}

// Progress starts the count anew.
func (r *Retry) Progress() { r.failed = 0 }

func (r *Retry) pause() time.Duration {
	pause := r.Backoff.Limit
	if doublings := r.failed - 1; doublings < 20 && r.Backoff.First<<doublings < pause {
		pause = r.Backoff.First << doublings
	}
	return pause/2 + rand.N(pause/2+1)
}

// Repeat tries until it works, or waiting does not help.
func (b Backoff) Repeat(ctx context.Context, try func() error) error {
	tries := Retry{Backoff: b}
	for {
		err := try()
		if err == nil {
			return nil
		}
		if err := tries.Again(ctx, err); err != nil {
			return err
		}
	}
}

// Transient reports whether the same request may well succeed later: the network broke,
// or the server is overloaded or ill. What the server decided (no such key, access
// denied, precondition failed) stays decided.
func Transient(err error) bool {
	switch Code(err) { // with whatever status, 200 and 400 among them
	case "SlowDown", "InternalError", "ServiceUnavailable", "RequestTimeout", "Throttling", "RequestLimitExceeded",
		"RequestThrottled", "ThrottlingException", "KmsThrottled", "OverLimit": // of queues
		return true
	}
	switch number := Status(err); {
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
	return errors.Is(err, ErrCut) || errors.Is(err, io.ErrUnexpectedEOF) || errors.Is(err, ErrStalled) ||
		errors.Is(err, syscall.ECONNRESET) || errors.Is(err, syscall.ECONNREFUSED) ||
		errors.As(err, &send) && !permanentSend(err) || errors.As(err, &network)
}
