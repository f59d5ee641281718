// Package notify takes messages to where people see them: webhooks, to which they are posted as JSON, and a file of NDJSON.
//
// Whoever writes the configuration chooses the address, and whoever controls that address, or the names that lead to it, must not reach
// the inside of the network through this server. So redirects are not followed, and the address that a connection goes to is looked at when it is dialled,
// after names are resolved: private, link-local and loopback addresses are refused, unless the configuration itself names a loopback address.
package notify

import (
	"context"
	"errors"
	"time"

	"github.com/sluice-analytics/sluice/engine/monitor/alert"
)

// Sender takes a message somewhere. It returns soon after the context ends.
type Sender interface {
	Send(ctx context.Context, message alert.Message) error
}

// The attempts of a message, and how long the first and the longest pause between them are.
const (
	attempts             = 4
	pauseFirst, pauseMax = time.Second, 30 * time.Second
)

// errFinal is wrapped by errors that another attempt cannot mend.
var errFinal = errors.New("it is not tried again")

// Send sends a message, again after a pause where that may help. pause waits, or returns the error of the context; nil takes the clock.
func Send(ctx context.Context, to Sender, message alert.Message, pause func(context.Context, time.Duration) error) error {
	if pause == nil {
		pause = wait
	}
	length := pauseFirst
	for attempt := 1; ; attempt++ {
		err := to.Send(ctx, message)
		if err == nil || attempt == attempts || errors.Is(err, errFinal) {
			return err
		}
		if waiting := pause(ctx, length); waiting != nil {
			return errors.Join(err, waiting)
		}
		length = min(4*length, pauseMax)
	}
}

func wait(ctx context.Context, length time.Duration) error {
	timer := time.NewTimer(length)
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-timer.C:
		return nil
	}
}
