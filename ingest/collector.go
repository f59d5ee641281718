package ingest

import (
	"context"
	"errors"
	"sync"
	"time"

	"github.com/sluice-analytics/sluice/ingest/format"
	"github.com/sluice-analytics/sluice/ingest/source"
	"github.com/sluice-analytics/sluice/storage"
	"github.com/sluice-analytics/sluice/storage/batch"
)

// collector is the sink of one object's parser. It holds the object's batches until the
// object has ended well; when they outgrow the limit, it opens a transaction for them
// alone. Only one object at a time may have one, as each may fill the storage's
// buffer: the others wait for it. It is safe for concurrent use.
type collector struct {
	ctx    context.Context
	run    *run
	object source.Object
	// names are those that the parser settled on, known before the first batch.
	names format.Names
	// pushed says that the object may go to the push log.
	pushed bool
	// leave gives the names behind a transform; nil where there is none.
	leave func(format.Names) format.Names
	// replaces are the inputs whose events go with the object's commit.
	replaces []storage.Input
	// release is called when the object is committed; nil for nothing. handedOn says that it will be, by the committer.
	release  func()
	handedOn bool
	// unlisted keeps the object out of the ledger.
	unlisted bool

	mu       sync.Mutex
	batches  []*batch.Batch
	bytes    int
	rows     int64
	total    int64 // rows and those of the sides
	rejects  []storage.Reject
	rejected int64
	read     int64 // stored bytes told to the progress
	own      transaction
	// number is that of the input in own, 0 where it is not numbered.
	number uint64
	sides  map[string]*side
	err    error // of the store or the context; a parser may not pass it on as it is
}

// Names takes what the parser was given or guessed.
func (c *collector) Names(names format.Names) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.leave != nil {
		names = c.leave(names)
	}
	c.names = names
	return nil
}

// Batch takes over the next events.
func (c *collector) Batch(events *batch.Batch) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.err != nil {
		return c.err
	}
	c.err = c.take(events)
	return c.err
}

func (c *collector) take(events *batch.Batch) error {
	if err := c.ctx.Err(); err != nil {
		return err
	}
	c.rows += int64(events.Rows)
	c.total += int64(events.Rows)
	c.run.reporter.advance(0, int64(events.Rows), 0)
	if c.own != nil {
		return c.run.committer.appendOwn(c.ctx, c.own, c.number, events)
	}
	c.batches = append(c.batches, events)
	c.bytes += events.SizeBytes
	if c.bytes > c.run.limits.objectBytes {
		return c.outgrow()
	}
	return nil
}

// outgrow moves what is held into a transaction of the object's own.
func (c *collector) outgrow() error {
	select {
	case c.run.large <- struct{}{}:
	case <-c.ctx.Done():
		return c.ctx.Err()
	}
	own, err := c.run.committer.beginOwn(c.names)
	if err != nil {
		<-c.run.large
		return err
	}
	c.own = own
	if c.run.numbered {
		c.number = own.NumberInput()
	}
	held := c.batches
	c.batches, c.bytes = nil, 0
	for i, events := range held {
		held[i] = nil // the transaction's now, so that it can be freed
		if err := c.run.committer.appendOwn(c.ctx, c.own, c.number, events); err != nil {
			return err
		}
	}
	return c.outgrowSides()
}

// Reject counts a line that was not taken, and keeps it if not too many were.
func (c *collector) Reject(reject format.Reject) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.rejected++
	c.run.reporter.advance(0, 0, 1)
	if len(c.rejects) >= c.run.limits.rejects {
		return
	}
	c.rejects = append(c.rejects, storage.Reject{
		Source: c.object.Source, Key: c.object.Key, Line: reject.Line, Offset: reject.Offset,
		Reason: reject.Reason, Text: reject.Text, Time: time.Now().UnixMicro(),
	})
}

// observe counts stored bytes as they are read.
func (c *collector) observe(n int) {
	c.mu.Lock()
	c.read += int64(n)
	c.mu.Unlock()
	c.run.reporter.advance(int64(n), 0, 0)
	c.run.request.Shared.read(c.ctx, n)
}

// finish hands the object on to be committed. version is what reading it told.
func (c *collector) finish(version string) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	object := staged{
		input: storage.Input{
			Source: c.object.Source, Key: c.object.Key, Version: version, Size: c.object.Size,
			Modified: c.object.Modified, Rows: c.rows, Rejected: c.rejected, Number: c.number,
		},
		rejects: c.rejects, batches: c.batches, bytes: c.bytes, unlisted: c.unlisted, replaces: c.replaces, numbered: c.run.numbered,
	}
	if err := c.run.committer.admitEarly(c.batches); err != nil {
		return err
	}
	if err := c.touchSides(); err != nil {
		return err
	}
	parts, err := c.finishSides(object.input)
	if err != nil {
		return err
	}
	object.parts = parts
	object.done = c.doneWith(object)
	if c.own != nil {
		return c.run.committer.commitOwn(c.ctx, c.own, object)
	}
	c.batches = nil
	// The bytes are those of the sides too: where they are few, all parts are in push logs by now.
	if c.pushed && object.bytes+len(object.rejects)*storage.RejectTextBytes <= c.run.limits.pushBytes {
		return c.run.committer.push(c.ctx, object, c.names)
	}
	// From here on it waits for the commit of others.
	c.handedOn = c.release != nil
	err = c.run.committer.add(c.ctx, object, c.names)
	if err != nil {
		c.handedOn = false
	}
	return err
}

// doneWith returns what is to be done when the object is committed, or its commit is refused.
func (c *collector) doneWith(object staged) func(err error) {
	end := End{Object: c.object, Outcome: Loaded, Events: object.input.Rows, Rejected: object.input.Rejected, Former: object.replaces}
	end.Object.Version = object.input.Version
	r, release, own := c.run, c.release, c.own != nil
	return func(err error) {
		switch {
		case err == nil:
			r.tell(end)
		case !errors.Is(err, context.Canceled): // else the load broke off
			c.takeBack()
			r.abandon(end.Object, c, err)
		}
		if release != nil && !own {
			release()
		}
	}
}

// takeBack undoes what the progress was told of an attempt that failed.
func (c *collector) takeBack() {
	rows := c.rows
	for _, s := range c.sides {
		rows += s.rows
	}
	c.run.reporter.advance(-c.read, -rows, -c.rejected)
}

// close rolls a transaction back that was not committed, and lets the next large
// object have one.
func (c *collector) close() {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.own != nil {
		c.own.Rollback()
		c.own = nil
		<-c.run.large
	}
	c.closeSides()
}

// first returns the first rejected lines, for a person to see what is wrong.
func (c *collector) first() []storage.Reject {
	const shown = 5
	return c.rejects[:min(shown, len(c.rejects))]
}
