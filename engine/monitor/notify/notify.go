// Package notify takes messages to where people see them: webhooks, to which they are posted as JSON, and a file of NDJSON.
//
// Whoever writes the configuration chooses the address, and whoever controls that address, or the names that lead to it, must not reach
// the inside of the network through this server. So redirects are not followed, and the address that a connection goes to is looked at when it is dialled,
// after names are resolved: private, link-local and loopback addresses are refused, unless the configuration itself names a loopback address.
package notify

import (
	"context"
	"errors"

	"github.com/sluice-analytics/sluice/engine/monitor/alert"
)

// Sender takes a message somewhere. It returns soon after the context ends.
type Sender interface {
	Send(ctx context.Context, message alert.Message) error
}

// errFinal is wrapped by errors that somebody must mend: another attempt alone does not.
var errFinal = errors.New("somebody must mend that")
