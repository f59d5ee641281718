package ingest

import (
	"context"
	"fmt"
	"maps"
	"sync"
	"time"

	"github.com/sluice-analytics/sluice/ingest/format"
	"github.com/sluice-analytics/sluice/storage"
	"github.com/sluice-analytics/sluice/storage/batch"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// staged is one object that ended well: all that is to be committed of it.
type staged struct {
	input   storage.Input
	rejects []storage.Reject
	batches []*batch.Batch
	bytes   int
	// unlisted objects leave no entry in the ledger: pushes without an id.
	unlisted bool
	// replaces are the inputs whose events go with the commit.
	replaces []storage.Input
	// parts is what becomes of the object in other datasets; nil where nothing is in one.
	parts *parts
	// numbered objects can be replaced later. The input has its number already where the events are in a transaction.
	numbered bool
	// done is told once whether the object was committed: nil, or why it was not; nil for nobody.
	done func(err error)
}

// mayWait reports whether the object's commit, or one that comes before it, may be refused.
func (s staged) mayWait() bool { return len(s.replaces) > 0 || s.parts.mayWait() }

// ended tells whoever waits for the object.
func (s staged) ended(err error) {
	if s.done != nil {
		s.done(err)
	}
}

func (s staged) tally() tally {
	return tally{objects: 1, events: s.input.Rows, rejected: s.input.Rejected, bytes: s.input.Size}
}

// committer makes the dataset when its first object has ended well, and gathers
// objects in a transaction until that is worth a commit: those whose commit may be refused in one of their own. It is safe for concurrent
// use. After an error of its own every further call returns it: what a store could not
// do once it is not asked again.
type committer struct {
	data   dataset
	name   string
	limits limits
	done   func(tally) // told of what is committed
	// before is called before a commit, nil for nothing: what must be durable before it.
	before  func(ctx context.Context) error
	mu      sync.Mutex
	failure error
	exists  bool
	names   format.Names
	columns map[string]struct{}
	// identity is how the events of a new dataset are told apart.
	identity storage.Identity

	// shared is of what adds alone; replacing of what takes the place of something, in the dataset or in one of its sides: that
	// may be refused.
	shared, replacing gathering
}

// newCommitter looks the dataset up; asked are the names that the request gives.
func newCommitter(data dataset, name string, asked format.Names, bounds limits, done func(tally)) (*committer, error) {
	c := &committer{data: data, name: name, limits: bounds, done: done, names: asked, columns: map[string]struct{}{schema.TimeName: {}}}
	if _, err := c.meet(); err != nil {
		return nil, err
	}
	return c, nil
}

// meet looks the dataset up, and takes over what was fixed when it was made.
func (c *committer) meet() (exists bool, err error) {
	config, columns, exists, err := c.data.state()
	if err != nil {
		return false, fmt.Errorf("open dataset %q: %w", c.name, err)
	}
	if !exists {
		return false, nil
	}
	names, err := namesFor(c.names, config)
	if err != nil {
		return true, err
	}
	c.exists, c.names = true, names
	for _, column := range columns {
		c.columns[column] = struct{}{}
	}
	return true, nil
}

// tellApart says how the dataset is to tell its events apart: one that exists at once, another when it is made.
func (c *committer) tellApart(identity storage.Identity) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if identity.IsZero() {
		return nil
	}
	c.identity = identity
	if !c.exists {
		return nil
	}
	return c.data.tellApart(identity)
}

// dataset returns the names to parse with, and whether the dataset exists.
func (c *committer) dataset() (format.Names, bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.names, c.exists
}

// found makes the dataset if it is not there yet.
func (c *committer) found(names format.Names) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.foundLocked(names)
}

func (c *committer) foundLocked(names format.Names) error {
	if c.failure != nil || c.exists {
		return c.failure
	}
	config := configFor(c.name, names)
	config.Identity = c.identity
	if err := c.data.create(config); err != nil {
		if exists, met := c.meet(); exists {
			if met == nil && !c.identity.IsZero() {
				met = c.data.tellApart(c.identity)
			}
			return met // a push made it meanwhile
		}
		return c.fail(fmt.Errorf("make dataset %q: %w", c.name, err))
	}
	c.exists, c.names = true, names
	return nil
}

func (c *committer) fail(err error) error {
	c.failure = fatal{err}
	return c.failure
}

// admit adds the batches' columns to those that the dataset will have, or says why it
// cannot: found out in the shared transaction, it would take other objects along. The
// lock is held.
func (c *committer) admit(batches ...*batch.Batch) error {
	fresh := map[string]struct{}{}
	var beyond error // the first property that there is no room for
	for _, events := range batches {
		for i := range events.Columns {
			name := events.Columns[i].Name
			if err := schema.CheckName(name); err != nil {
				return contentError{err}
			}
			if _, known := c.columns[name]; known {
				continue
			}
			fresh[name] = struct{}{}
			if beyond == nil && len(c.columns)+len(fresh) > schema.ColumnsMax {
				beyond = fmt.Errorf("there is no room for the property %q%s", name, firstEvent(events, &events.Columns[i]))
			}
		}
	}
	if beyond != nil {
		return contentError{fmt.Errorf("the dataset would have %d columns, more than %d: %w: %w",
			len(c.columns)+len(fresh), schema.ColumnsMax, schema.ErrTooManyColumns, beyond)}
	}
	maps.Copy(c.columns, fresh)
	return nil
}

// firstEvent says which event of a batch is the first to have a value in a column; nothing where none has.
func firstEvent(events *batch.Batch, column *batch.Column) string {
	for row, at := range events.Time {
		if column.Type != schema.Unknown && !column.Null.Get(row) && (column.Codes == nil || column.Codes[row] != 0) {
			return " of the event of " + schema.TimestampText(at)
		}
	}
	return ""
}

// admitEarly is admit for batches that are added later: what goes to other datasets before must not go there if
// they are refused.
func (c *committer) admitEarly(batches []*batch.Batch) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.admit(batches...)
}

// add puts an object into a shared transaction, and commits that when it is full.
// A cancelled context does not stop it in the middle: the object is complete.
func (c *committer) add(ctx context.Context, object staged, names format.Names) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if err := c.foundLocked(names); err != nil {
		return err
	}
	if err := c.admit(object.batches...); err != nil {
		return err
	}
	if err := object.parts.refusal(); err != nil {
		return err
	}
	g := &c.shared
	if object.mayWait() {
		g = &c.replacing
	}
	if err := c.begin(g); err != nil {
		return err
	}
	if object.numbered {
		object.input.Number = g.in.NumberInput()
	}
	for _, events := range object.batches {
		if err := appendTo(context.WithoutCancel(ctx), g.in, object.input.Number, events); err != nil {
			return c.fail(fmt.Errorf("add events to dataset %q: %w", c.name, err))
		}
	}
	g.take(object)
	if g.full(c.limits) {
		return c.commit(ctx, g)
	}
	return nil
}

// push adds one object by itself, without a transaction: it is small, and whoever sent it waits.
func (c *committer) push(ctx context.Context, object staged, names format.Names) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if err := c.foundLocked(names); err != nil {
		return err
	}
	if err := c.admit(object.batches...); err != nil {
		return err
	}
	var outcome storage.Outcome
	body := storage.Pushed{Batches: object.batches, Rejects: object.rejects, Outcome: &outcome}
	if !object.unlisted {
		body.Input = &object.input
	}
	if err := c.data.push(context.WithoutCancel(ctx), body); err != nil {
		return c.fail(fmt.Errorf("add events to dataset %q: %w", c.name, err))
	}
	c.done(object.tally().leaveOut(outcome.Duplicates))
	return nil
}

func (c *committer) begin(g *gathering) error {
	if g.in != nil {
		return nil
	}
	in, err := c.data.begin()
	if err != nil {
		return c.fail(fmt.Errorf("begin a transaction on dataset %q: %w", c.name, err))
	}
	*g = gathering{in: in, since: time.Now()}
	return nil
}

// flush commits what is complete, also after ctx was cancelled; what replaces something is dropped then, since it may
// have to wait.
func (c *committer) flush(ctx context.Context) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if err := c.commit(ctx, &c.shared); err != nil {
		return err
	}
	return c.commit(ctx, &c.replacing)
}

// commit commits a shared transaction. One that is refused concerns its objects alone, which are told. The lock is held.
func (c *committer) commit(ctx context.Context, g *gathering) error {
	if c.failure != nil || g.in == nil {
		return c.failure
	}
	if err := c.prepare(ctx); err != nil {
		return err
	}
	replaces := g == &c.replacing
	if !replaces {
		ctx = context.WithoutCancel(ctx)
	}
	if err := g.refusal(); err != nil {
		g.in.Rollback()
		g.end(err)
		return nil
	}
	err := g.in.Commit(ctx)
	switch {
	case err == nil:
		c.done(g.pending.leaveOut(g.in.Duplicates()))
	case replaces && refusal(err):
		g.in.Rollback()
		err = fmt.Errorf("%w: %w", ErrNoReplace, err)
	default:
		return c.fail(fmt.Errorf("commit to dataset %q: %w", c.name, err))
	}
	g.end(err)
	return nil
}

// prepare does what must be durable before a commit.
func (c *committer) prepare(ctx context.Context) error {
	if c.before == nil {
		return nil
	}
	if err := c.before(ctx); err != nil {
		c.failure = err
	}
	return c.failure
}

// close drops what was not committed.
func (c *committer) close() {
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, g := range []*gathering{&c.shared, &c.replacing} {
		if g.in != nil {
			g.in.Rollback()
			g.end(context.Canceled)
		}
	}
}

// beginOwn starts a transaction for one large object.
func (c *committer) beginOwn(names format.Names) (transaction, error) {
	if err := c.found(names); err != nil {
		return nil, err
	}
	own, err := c.data.begin()
	if err != nil {
		return nil, fatal{fmt.Errorf("begin a transaction on dataset %q: %w", c.name, err)}
	}
	return own, nil
}

// appendOwn adds events of a large object to its transaction.
func (c *committer) appendOwn(ctx context.Context, own transaction, number uint64, events *batch.Batch) error {
	c.mu.Lock()
	err := c.admit(events)
	c.mu.Unlock()
	if err != nil {
		return err
	}
	if err := appendTo(ctx, own, number, events); err != nil {
		if ctx.Err() != nil {
			return ctx.Err()
		}
		return fatal{fmt.Errorf("add events to dataset %q: %w", c.name, err)}
	}
	return nil
}

// commitOwn commits a large object's transaction.
func (c *committer) commitOwn(ctx context.Context, own transaction, object staged) error {
	note(own, object)
	if len(object.replaces) == 0 {
		ctx = context.WithoutCancel(ctx)
	}
	switch err := own.Commit(ctx); {
	case err == nil:
	case len(object.replaces) > 0 && refusal(err):
		return fmt.Errorf("%w: %w", ErrNoReplace, err)
	default:
		return fatal{fmt.Errorf("commit to dataset %q: %w", c.name, err)}
	}
	c.done(object.tally().leaveOut(own.Duplicates()))
	object.ended(nil)
	return nil
}

// note writes down in a transaction what its events came from.
func note(in transaction, object staged) {
	if !object.unlisted {
		in.AddInput(object.input)
	}
	in.AddRejects(object.rejects)
	for _, old := range object.replaces {
		in.Replace(old)
	}
}

// appendTo adds events of an input; number is 0 for one that is never replaced.
func appendTo(ctx context.Context, in transaction, number uint64, events *batch.Batch) error {
	if number == 0 {
		return in.Append(ctx, events)
	}
	return in.AppendOf(ctx, number, events)
}

// fatal marks an error that concerns the store and not one object, and so ends the
// ingest.
type fatal struct{ err error }

func (f fatal) Error() string { return f.err.Error() }
func (f fatal) Unwrap() error { return f.err }
