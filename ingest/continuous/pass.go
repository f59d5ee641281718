package continuous

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/sluice-analytics/sluice/ingest"
	"github.com/sluice-analytics/sluice/ingest/config"
	"github.com/sluice-analytics/sluice/ingest/source"
	"github.com/sluice-analytics/sluice/storage"
)

// plan says what a pass is to do besides the objects that are due for another try.
type plan struct {
	// list has the place listed; span, where it is not nil, in these dates instead of those that are due.
	list bool
	span *source.Span
	// force tries all objects again that wait for that, due or not.
	force bool
	// keys are tried again whatever is said of them.
	keys map[storage.SourceKey]bool
	// anew takes no account of what is said of objects.
	anew bool
	// replace is what is replaced besides what the source itself says.
	replace ingest.ReplacePolicy
	// hints are objects that may be new.
	hints []hint
	// progress is told of each object that ended; nil for nobody.
	progress func(Result)
}

// Result is what a pass did.
type Result struct {
	Source string
	// Loaded objects, their Events, Rejected lines and stored Bytes.
	Loaded, Events, Rejected, Bytes int64
	// Retry, Quarantined, Gone and Changed are the objects that came into these states.
	Retry, Quarantined, Gone, Changed int64
	// Left are the objects that were quarantined before, and are left alone.
	Left int64
	// Unsettled are files that were changed too lately to be read.
	Unsettled int64
	// Failures name the first objects that failed.
	Failures []Failure
	// Err is why it failed; nil if it did not.
	Err error
}

// failuresShown bounds the failures of a result.
const failuresShown = 100

// pass runs a plan. The error wraps ErrFailed if all went to its end and objects failed.
func (r *runner) pass(ctx context.Context, p plan) (Result, error) {
	select {
	case r.turn <- struct{}{}:
	case <-ctx.Done():
		return Result{Source: r.source.Name, Err: ctx.Err()}, ctx.Err()
	}
	defer func() { <-r.turn }()
	began := time.Now()
	f := &feed{runner: r, plan: p, seen: map[[16]byte]struct{}{}, result: Result{Source: r.source.Name}}
	var err error
	if r.source.Lookup != nil {
		err = r.loadTable(ctx, f)
	} else {
		err = r.load(ctx, f)
	}
	err = r.finish(ctx, f, began, err)
	result := f.result
	result.Err = err
	return result, err
}

// load loads what the feed finds.
func (r *runner) load(ctx context.Context, f *feed) error {
	request, err := r.compile()
	if err != nil {
		return err
	}
	request.Replace = max(request.Replace, f.plan.replace)
	f.request = request
	_, err = ingest.Load(ctx, r.set.options.Store, request, f)
	return err
}

// finish says how the pass ended, and tells the store.
func (r *runner) finish(ctx context.Context, f *feed, began time.Time, err error) error {
	r.mu.Lock()
	if err == nil {
		err = f.broken
	}
	interrupted := ctx.Err() != nil
	if f.plan.list && !interrupted {
		r.unlisted = err != nil
	}
	if err == nil && f.plan.list {
		clear(r.pending)
		if f.plan.span == nil {
			r.mark.Complete = began.UnixMicro()
			if f.full {
				r.mark.Full = began.UnixMicro()
			}
		}
	}
	if err == nil && f.failed {
		err = fmt.Errorf("%d %w", f.result.Retry+f.result.Quarantined+f.result.Changed, ErrFailed)
	}
	f.result.Left = max(0, int64(r.states.count[storage.ObjectQuarantined])-f.result.Quarantined)
	success := err == nil && r.states.count[storage.ObjectRetry] == 0 && r.mark.Complete > 0
	if success {
		r.mark.Succeeded = time.Now().UnixMicro()
	}
	if !interrupted {
		r.state = Idle
		if err != nil && !errors.Is(err, ErrFailed) {
			r.state = Failed
		}
		r.failure = ""
		if err != nil {
			r.failure = err.Error()
		}
	}
	first := r.failures == 0
	r.mu.Unlock()
	if kept := r.tell(f.plan.span != nil || len(f.plan.keys) > 0 || f.plan.force || interrupted); kept != nil {
		return errors.Join(err, kept)
	}
	if success {
		r.succeed()
	}
	if err != nil && !interrupted && first && !errors.Is(err, ErrFailed) {
		r.set.options.Log.Warn("a source failed and is tried again", "source", r.source.Name, "error", err)
	}
	return err
}

// markEvery is how old the store's mark may be while nothing else is to be told: a commit costs a sync.
const markEvery = 15 * time.Minute

// tell has the store keep what changed; at once also where only the mark did.
func (r *runner) tell(atOnce bool) error {
	r.mu.Lock()
	removed, put := r.states.edit()
	edit := storage.SourceEdit{Name: r.source.Name, Remove: removed, Put: put}
	mark := r.mark
	old := mark.Place != r.kept.Place || mark.Reading != r.kept.Reading || mark.Full != r.kept.Full || mark.Complete-r.kept.Complete >= markEvery.Microseconds()
	if len(removed)+len(put) > 0 || old || atOnce && mark != r.kept {
		edit.Mark = &mark
	}
	r.mu.Unlock()
	if edit.Mark == nil {
		return nil
	}
	if err := r.set.options.Store.EditSources([]storage.SourceEdit{edit}); err != nil {
		r.mu.Lock()
		defer r.mu.Unlock()
		r.states.untold(removed, put)
		return err
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	r.kept = mark
	return nil
}

// The dates that are listed of a source with dates in its keys.
const (
	// fullEvery is how often all of them are: it finds keys that came later than the lookback.
	fullEvery = 24 * time.Hour
	// aheadOfUTC is how far ahead of now keys may be dated: clocks and time zones differ.
	aheadOfUTC = 26 * time.Hour
)

// dates returns the dates to list, and whether they are all that there are: those behind the last complete listing, as far as the
// source looks back, and all of them where there was none.
func dates(mark storage.SourceMark, lookback time.Duration, now time.Time) (span source.Span, full bool) {
	if mark.Complete == 0 || mark.Full == 0 || now.Sub(time.UnixMicro(mark.Full)) >= fullEvery {
		return source.Span{}, true
	}
	complete := time.UnixMicro(mark.Complete)
	if now.Before(complete) {
		complete = now // a clock that was set back
	}
	return source.Span{From: complete.Add(-lookback), To: now.Add(aheadOfUTC)}, false
}

func lookback(declared *config.Source) time.Duration {
	if declared.S3 != nil && declared.S3.Lookback > 0 {
		return declared.S3.Lookback
	}
	return config.LookbackDefault
}
