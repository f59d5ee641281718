package ingest

import (
	"context"
	"errors"
	"fmt"

	"github.com/sluice-analytics/sluice/ingest/source"
)

// attemptsMax bounds how often an object is read anew because it changed while it was
// read: one that always does is a file being written.
const attemptsMax = 3

// loadObject loads one object, or reports why not. The error is one that ends the ingest.
func (r *run) loadObject(ctx context.Context, object source.Object) error {
	defer r.reporter.objectDone()
	leave, err := r.request.Shared.enter(ctx)
	if err != nil {
		return err
	}
	defer leave()
	for attempt := 1; ; attempt++ {
		attempted, err := r.try(ctx, object)
		if err == nil {
			return nil
		}
		if attempted != nil {
			attempted.takeBack()
		}
		if stop := ending(ctx, err); stop != nil {
			return stop
		}
		if errors.Is(err, source.ErrChanged) || errors.Is(err, source.ErrInterrupted) {
			if attempt < attemptsMax {
				if object, err = r.renew(ctx, object); err == nil {
					continue
				}
			}
		}
		return r.giveUp(ctx, object, attempted, err)
	}
}

// ending returns the error that ends the ingest, nil where err concerns only its object.
func ending(ctx context.Context, err error) error {
	if ctx.Err() != nil {
		return ctx.Err()
	}
	var store fatal
	if errors.As(err, &store) {
		return store
	}
	return nil
}

// renew looks an object up again. What is there now is new work.
func (r *run) renew(ctx context.Context, object source.Object) (source.Object, error) {
	fresh, err := object.Refresh(ctx)
	if err != nil {
		return object, err
	}
	r.reporter.listed(0, fresh.Size-object.Size)
	return fresh, nil
}

func (r *run) giveUp(ctx context.Context, object source.Object, attempted *collector, err error) error {
	if ctx.Err() != nil {
		return ctx.Err()
	}
	r.abandon(object, attempted, err)
	return nil
}

// abandon reports an object that is left out. attempted is nil where reading it did not begin.
func (r *run) abandon(object source.Object, attempted *collector, err error) {
	r.reporter.advance(object.Size, 0, 0)
	end := End{Object: object, Outcome: outcomeOf(err), Err: err}
	if end.Outcome == Gone {
		r.reporter.warn("%s: was removed after it was listed", object.Name())
		r.tell(end)
		return
	}
	if attempted != nil {
		end.First = attempted.first()
	}
	r.reporter.failed(object.Name(), err, end.First)
	r.tell(end)
}

// try reads an object once. It returns its collector where reading began.
func (r *run) try(ctx context.Context, object source.Object) (*collector, error) {
	if object.Size == 0 && !r.empties(object) {
		// Not put into the ledger: a log that is empty now will not stay so.
		r.reporter.warn("%s: is empty", object.Name())
		r.tell(End{Object: object, Outcome: Empty})
		return nil, nil
	}
	release, err := r.claim(object)
	if err != nil {
		return nil, err
	}
	sink, err := r.tryClaimed(ctx, object, release)
	if sink == nil || !sink.handedOn {
		release()
	}
	return sink, err
}

// tryClaimed is try for an object that nobody else loads. release is called after the commit of what was handed on to
// others; else it is the caller's.
func (r *run) tryClaimed(ctx context.Context, object source.Object, release func()) (*collector, error) {
	stands, object, err := look(ctx, r.data, object)
	switch {
	case err != nil:
		return nil, err
	case r.request.Replace.replaces(stands):
	case stands == loaded:
		r.reporter.skipped()
		r.reporter.advance(object.Size, 0, 0)
		r.tell(End{Object: object, Outcome: Known})
		return nil, nil
	case stands == changed:
		r.reporter.skipped()
		r.reporter.advance(object.Size, 0, 0)
		r.reporter.warn("%s: changed since it was loaded; its earlier events stay, the new content is not loaded", object.Name())
		r.tell(End{Object: object, Outcome: Changed})
		return nil, nil
	}
	sink := &collector{ctx: ctx, run: r, object: object, release: release}
	if stands != unknown {
		sink.replaces = r.data.inputs(object.Source, object.Key)
		if err := r.checkReplace(object, sink.replaces); err != nil {
			return nil, err
		}
	}
	defer sink.close()
	if object.Size == 0 {
		hashed, err := object.Hashed(ctx)
		if err != nil {
			return sink, err
		}
		return sink, sink.finish(hashed.Version)
	}
	return sink, r.read(ctx, object, sink)
}

// read parses an object into its collector and, when all of it proved sound, has it
// committed.
func (r *run) read(ctx context.Context, object source.Object, sink *collector) error {
	ended, err := r.parse(ctx, object, sink)
	if sink.err != nil {
		return sink.err
	}
	if err != nil {
		return err
	}
	if r.feed != nil {
		r.feed.Read(object)
	}
	if ended.summary.Rows != sink.total {
		return fatal{fmt.Errorf("load %s: the parser counts %d events and delivered %d", object.Name(), ended.summary.Rows, sink.total)}
	}
	if _, exists := r.committer.dataset(); !exists && sink.total == 0 {
		r.reporter.warn("%s: holds no event", object.Name())
		r.tell(End{Object: object, Outcome: Empty})
		return nil
	}
	return sink.finish(ended.version)
}
