package ingest

import (
	"context"
	"errors"
	"sync"

	"github.com/sluice-analytics/sluice/ingest/source"
	"github.com/sluice-analytics/sluice/storage"
)

// Feed gives a load its objects, and hears what became of each.
type Feed interface {
	// Objects sends the objects to load, and returns when there are no more. The error of send is that of the load, which
	// then ends; Objects returns it.
	Objects(ctx context.Context, send func(source.Object) error) error
	// Read is told of each object that was read to its end and proved sound; its commit may come much later.
	Read(object source.Object)
	// Ended is told of each object that was sent, once, unless the load broke off before. Like Read it is called by several
	// goroutines at once.
	Ended(end End)
}

// Outcome is what became of an object.
type Outcome uint8

// The outcomes.
const (
	// Loaded objects are in the dataset: their commit is durable.
	Loaded Outcome = iota + 1
	// Known objects were in the dataset before, as they are.
	Known
	// Changed objects are in the dataset as they were once, and stay so.
	Changed
	// Gone objects were removed after they were listed.
	Gone
	// Empty objects hold no byte, or no event while there is no dataset. They are not in the ledger.
	Empty
	// Unreadable objects were read to where their content proved bad: reading them again most likely ends the same.
	Unreadable
	// Refused objects are in the dataset as they were once and stay so, since nothing tells their events from others.
	Refused
	// Unreached objects could not be read or committed, through no fault of their own as far as anyone can tell.
	Unreached
)

// End says what became of an object.
type End struct {
	// Object is the object as it was read last; its version may not be known.
	Object  source.Object
	Outcome Outcome
	// Err is why, where the outcome is Gone, Unreadable, Refused or Unreached.
	Err error
	// First holds the first rejected lines, where those were the reason.
	First []storage.Reject
	// Events and Rejected count the lines of an object that was loaded.
	Events, Rejected int64
	// Former are the entries of the ledger that it has replaced.
	Former []storage.Input
}

// Load is Run for the objects of a feed, whatever the request's sources are. It leaves folding segments to the store, and
// runs beside others of the dataset: an object that another one is loading is Unreached.
func Load(ctx context.Context, store *storage.Store, request Request, feed Feed) (*Report, error) {
	return loadFeed(ctx, storeDataset{store, request.Dataset}, request, limitsOf(request), feed)
}

// IsLoaded reports whether the ledger of a dataset has the object as it is, without looking at its content. A file of
// another time is not taken for loaded, although its content may be the same.
func IsLoaded(store *storage.Store, dataset string, object source.Object) bool {
	for _, input := range store.Inputs(dataset, object.Source, object.Key) {
		same := input.Version == object.Version
		if object.Version == "" {
			same = input.Modified == object.Modified && object.Modified != 0
		}
		if same && input.Size == object.Size {
			return true
		}
	}
	return false
}

// contentError marks an error that the content of an object causes.
type contentError struct{ err error }

func (e contentError) Error() string { return e.err.Error() }
func (e contentError) Unwrap() error { return e.err }

// setupError marks an error of what was asked for, which shows when the first object is read.
type setupError struct{ err error }

func (e setupError) Error() string { return e.err.Error() }
func (e setupError) Unwrap() error { return e.err }

// outcomeOf tells what an error says of an object.
func outcomeOf(err error) Outcome {
	var content contentError
	var setup setupError
	switch {
	case errors.Is(err, source.ErrGone):
		return Gone
	case errors.Is(err, storage.ErrNotReplaceable):
		return Refused
	case errors.Is(err, source.ErrChanged), errors.Is(err, source.ErrInterrupted), !errors.As(err, &content), errors.As(err, &setup), ofMachine(err):
		return Unreached
	}
	return Unreadable
}

// errClaimed is about an object that another load of the dataset is busy with.
var errClaimed = errors.New("another source of the dataset is loading it")

// claim takes an object of a feed, so that no other load takes it before it is committed or given up. Loads do not wait for
// one another: each may hold what the other wants.
func (r *run) claim(object source.Object) (release func(), err error) {
	if r.feed == nil {
		return func() {}, nil // the dataset as a whole is claimed
	}
	type claimed struct{ data, source, key any }
	release, ok := claims.try(claimed{r.data.lockKey(), object.Source, object.Key})
	if !ok {
		return nil, errClaimed
	}
	return sync.OnceFunc(release), nil
}

// tell passes on what became of an object.
func (r *run) tell(end End) {
	if r.feed != nil {
		r.feed.Ended(end)
	}
}
