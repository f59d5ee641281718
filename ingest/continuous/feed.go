package continuous

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"time"

	"github.com/sluice-analytics/sluice/ingest"
	"github.com/sluice-analytics/sluice/ingest/source"
	"github.com/sluice-analytics/sluice/storage"
)

// queueMax is how far a listing may be ahead of the reading: it makes the number of pending objects, and the lag, known.
const queueMax = 16_384

// feed is a pass as ingest.Load sees it.
type feed struct {
	runner  *runner
	plan    plan
	request ingest.Request
	// seen has digests of the objects that were sent: an object is read once in a pass.
	seen map[[16]byte]struct{}
	// full says that all dates are listed.
	full bool

	// Guarded by the runner's mu.
	result Result
	// broken is why the objects are not all that there are; failed says that some of them failed.
	broken error
	failed bool
	// unreached counts the objects since one could be read, lastErr says why the last could not.
	unreached int
	lastErr   error
}

// Objects sends the objects that are due for another try, those that were hinted at, and those that a listing finds.
func (f *feed) Objects(ctx context.Context, send func(source.Object) error) error {
	listing, cancel := context.WithCancel(ctx)
	defer cancel()
	queue := make(chan source.Object, queueMax)
	go func() {
		defer close(queue)
		f.note(f.find(listing, func(object source.Object) error { return f.offer(listing, object, queue) }))
	}()
	var err error
	for object := range queue {
		if err = f.trouble(unreachedMax); err == nil {
			if err = send(object); err == nil {
				continue
			}
		}
		cancel()
		for range queue { // until it has noticed
		}
		break
	}
	if err == nil || errors.Is(err, errTrouble) {
		err = ctx.Err() // what was sent is to be committed
	}
	return err
}

// note takes over why the objects are not all.
func (f *feed) note(err error) {
	f.runner.mu.Lock()
	defer f.runner.mu.Unlock()
	if f.broken == nil {
		f.broken = err
	}
}

// unreachedMax is how many objects in a row may be unreached before a pass is broken off: it is most likely not they that are
// ill.
const unreachedMax = 100

// trouble ends a pass in which nothing can be reached any more.
func (f *feed) trouble(most int) error {
	f.runner.mu.Lock()
	defer f.runner.mu.Unlock()
	if f.unreached < most {
		return nil
	}
	f.broken = fmt.Errorf("%w: %w", errTrouble, f.lastErr)
	return f.broken
}

// find offers all objects.
func (f *feed) find(ctx context.Context, offer func(source.Object) error) error {
	if err := f.findKnown(ctx, offer); err != nil {
		return err
	}
	if !f.plan.list {
		return nil
	}
	r := f.runner
	r.setState(Listing)
	r.mu.Lock()
	span, full := dates(r.mark, lookback(r.source), time.Now())
	r.mu.Unlock()
	if f.plan.span != nil {
		span, full = *f.plan.span, false
	}
	f.full = full
	return r.lister.List(ctx, span, func(object source.Object) error {
		if f.plan.span != nil && !dateOf(r.lister, object).Overlaps(span) {
			return nil
		}
		return offer(object)
	})
}

// findKnown offers the objects whose keys are known.
func (f *feed) findKnown(ctx context.Context, offer func(source.Object) error) error {
	r := f.runner
	r.mu.Lock()
	keys := make([]storage.SourceKey, 0, len(f.plan.keys)+len(f.plan.hints))
	for key := range f.plan.keys {
		keys = append(keys, key)
	}
	now := time.Now()
	if f.plan.force {
		now = now.Add(1000 * time.Hour)
	}
	if f.plan.span == nil {
		for _, state := range r.states.due(now) {
			keys = append(keys, state.SourceKey)
		}
	}
	for _, hint := range f.plan.hints {
		for _, key := range hint.keys {
			keys = append(keys, storage.SourceKey{Source: "s3://" + r.source.S3.Bucket, Key: key})
		}
	}
	r.mu.Unlock()
	for _, key := range keys {
		if err := f.findOne(ctx, key, offer); err != nil {
			return err
		}
		r.mu.Lock()
		if _, pending := r.pending[key]; !pending {
			r.states.later(key, time.Now())
		}
		r.mu.Unlock()
	}
	return nil
}

// findOne looks an object up and offers it. What cannot be looked up is judged as if reading it had failed.
func (f *feed) findOne(ctx context.Context, key storage.SourceKey, offer func(source.Object) error) error {
	if !f.runner.lister.Has(key) {
		f.runner.mu.Lock()
		defer f.runner.mu.Unlock()
		f.runner.states.remove(key) // the source's place was changed
		return nil
	}
	object, err := f.runner.lister.Find(ctx, key)
	switch {
	case err == nil:
		return offer(object)
	case ctx.Err() != nil:
		return ctx.Err()
	}
	f.runner.mu.Lock()
	before := f.runner.states.objects[key]
	f.runner.mu.Unlock()
	outcome := ingest.Unreached
	if errors.Is(err, source.ErrGone) {
		outcome = ingest.Gone
	} else if before.State != storage.ObjectRetry {
		return err // nothing is said of it yet: the pass fails
	}
	f.Ended(ingest.End{
		Object: source.Object{
			Source: key.Source, Key: key.Key, Version: before.Version, Size: before.Size, Modified: before.Modified,
		},
		Outcome: outcome, Err: err,
	})
	return f.trouble(unreachedMax / 10)
}

// offer queues an object, unless there is nothing to do about it.
func (f *feed) offer(ctx context.Context, object source.Object, queue chan<- source.Object) error {
	take, err := f.wants(object)
	if err != nil || !take {
		return err
	}
	select {
	case queue <- object:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// wants decides whether to load an object, and then counts it as pending.
func (f *feed) wants(object source.Object) (bool, error) {
	r := f.runner
	if f.unsettled(object) || f.repeated(object) {
		return false, nil
	}
	if object.Size == 0 && !f.empties(object) {
		f.Ended(ingest.End{Object: object, Outcome: ingest.Empty})
		return false, nil
	}
	loaded := f.request.Replace != ingest.ReplaceAll && ingest.IsLoaded(r.set.options.Store, r.source.Dataset, object)
	key, now := keyOf(object), time.Now()
	r.mu.Lock()
	defer r.mu.Unlock()
	if loaded {
		r.states.remove(key)
		return false, nil
	}
	state, known := r.states.objects[key]
	if known && same(state, object) && !f.again(state, now) {
		return false, nil
	}
	if r.states.troubled() >= troubledMax && !known {
		return false, errTooMany
	}
	r.pending[key] = object.Modified
	r.state = Loading
	return true, nil
}

// empties reports whether an object without a byte takes the place of one that had events.
func (f *feed) empties(object source.Object) bool {
	r := f.runner
	return f.request.Replace != ingest.ReplaceNone && len(r.set.options.Store.Inputs(r.source.Dataset, object.Source, object.Key)) > 0
}

// again decides whether an object is to be tried of which something is said. The runner's mu is held.
func (f *feed) again(state storage.SourceObject, now time.Time) bool {
	switch {
	case f.plan.anew, f.plan.keys[state.SourceKey]:
		return true
	case state.State == storage.ObjectRetry:
		return f.plan.force || state.NextTry <= now.UnixMicro()
	case state.State == storage.ObjectChanged:
		return f.request.Replace >= ingest.ReplaceChanged
	}
	return state.State == storage.ObjectGone
}

// unsettled reports whether a file may still be written to.
func (f *feed) unsettled(object source.Object) bool {
	files := f.runner.source.Files
	if files == nil || files.SettledFor <= 0 || time.Since(time.UnixMicro(object.Modified)) >= files.SettledFor {
		return false
	}
	f.runner.mu.Lock()
	defer f.runner.mu.Unlock()
	f.result.Unsettled++
	return true
}

func (f *feed) repeated(object source.Object) bool {
	full := sha256.Sum256([]byte(object.Source + "\x00" + object.Key))
	digest := [16]byte(full[:16])
	_, repeated := f.seen[digest]
	f.seen[digest] = struct{}{}
	return repeated
}
