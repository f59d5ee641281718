package continuous

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/sluice-analytics/sluice/ingest"
	"github.com/sluice-analytics/sluice/ingest/source"
	"github.com/sluice-analytics/sluice/storage"
)

// Run runs all sources until the context ends, and returns when what was complete is committed.
func (s *Set) Run(ctx context.Context) {
	var running sync.WaitGroup
	for _, r := range s.runners {
		if r.lister != nil {
			running.Go(func() { r.run(ctx) })
		}
	}
	running.Wait()
	s.close()
}

func (s *Set) close() {
	for _, r := range s.runners {
		if r.lister == nil {
			continue
		}
		if err := r.tell(true); err != nil && !errors.Is(err, storage.ErrClosed) {
			s.options.Log.Warn("the state of a source could not be kept", "source", r.source.Name, "error", err)
		}
		r.lister.Close()
	}
}

// Once runs every source once, those that others come after first; with names, only these. A source is not run if one of
// those that it comes after, and that run too, fails. The results are in the order of the file; the error is for names that
// are unknown.
func (s *Set) Once(ctx context.Context, names []string) ([]Result, error) {
	chosen := map[*runner]bool{}
	for _, name := range names {
		r, err := s.find(name)
		if err != nil {
			return nil, err
		}
		if r.lister == nil {
			return nil, fmt.Errorf("source %q: %w: its events are pushed", name, ErrNotRun)
		}
		chosen[r] = true
	}
	defer s.close()
	results, ended := make([]Result, len(s.runners)), map[*runner]chan struct{}{}
	place := map[*runner]int{}
	for i, r := range s.runners {
		ended[r], place[r] = make(chan struct{}), i
		if r.lister == nil || len(names) > 0 && !chosen[r] {
			close(ended[r])
			delete(place, r)
		}
	}
	var running sync.WaitGroup
	for r, i := range place {
		running.Go(func() {
			defer close(ended[r])
			results[i] = r.once(ctx, func(before *runner) error {
				<-ended[before]
				if at, runs := place[before]; runs {
					return results[at].Err
				}
				return nil
			})
		})
	}
	running.Wait()
	return slices.DeleteFunc(results, func(result Result) bool { return result.Source == "" }), nil
}

// ErrBefore is wrapped by the error of a source that was not run because one that it comes after has failed.
var ErrBefore = errors.New("not run")

// once runs a source once. ended waits for one that comes before and returns its error.
func (r *runner) once(ctx context.Context, ended func(before *runner) error) Result {
	for _, before := range r.after {
		if err := ended(before); err != nil {
			return Result{Source: r.source.Name, Err: fmt.Errorf("%w: %q, which it comes after, has failed", ErrBefore, before.source.Name)}
		}
	}
	result, err := r.pass(ctx, plan{list: true, force: true})
	again := r.unreadableOnce()
	if len(again) == 0 || ctx.Err() != nil || err != nil && !errors.Is(err, ErrFailed) {
		return result
	}
	second, _ := r.pass(ctx, plan{keys: again})
	return result.join(second, again)
}

// unreadableOnce are the objects that are read a second time before they are quarantined.
func (r *runner) unreadableOnce() map[storage.SourceKey]bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	keys := map[storage.SourceKey]bool{}
	for key, state := range r.states.objects {
		if state.State == storage.ObjectRetry && state.Unreadable > 0 {
			keys[key] = true
		}
	}
	return keys
}

// join adds a second pass, over objects that failed in the first.
func (r Result) join(second Result, again map[storage.SourceKey]bool) Result {
	r.Loaded += second.Loaded
	r.Events += second.Events
	r.Rejected += second.Rejected
	r.Bytes += second.Bytes
	r.Retry += second.Retry - int64(len(again))
	r.Left = max(0, second.Left-r.Quarantined)
	r.Quarantined += second.Quarantined
	r.Gone += second.Gone
	r.Changed += second.Changed
	r.Failures = slices.DeleteFunc(r.Failures, func(f Failure) bool { return again[f.Object.SourceKey] })
	r.Failures = append(r.Failures, second.Failures...)
	r.Err = nil
	if failed := r.Retry + r.Quarantined + r.Changed; len(r.Failures) > 0 {
		r.Err = fmt.Errorf("%d %w", failed, ErrFailed)
	}
	if second.Err != nil && !errors.Is(second.Err, ErrFailed) {
		r.Err = second.Err
	}
	return r
}

// Backfill loads the objects of a source whose dates are in a span, whatever is said of them; those that the ledger has are
// left out, or with replace loaded in the place of what is there. Objects without a date in their keys have that of their last
// change. progress may be nil.
func (s *Set) Backfill(ctx context.Context, name string, span source.Span, replace bool, progress func(Result)) (Result, error) {
	r, err := s.find(name)
	if err != nil {
		return Result{}, err
	}
	if r.lister == nil || r.source.Lookup != nil {
		return Result{}, fmt.Errorf("source %q: %w over a span: only places that hold events are", name, ErrNotRun)
	}
	p := plan{list: true, span: &span, anew: true, progress: progress}
	if replace {
		p.replace = ingest.ReplaceAll
	}
	return r.pass(ctx, p)
}

// Retry tries objects of a source once more, now: all that are quarantined or wait for another try, or those of the given
// keys, whatever is said of them.
func (s *Set) Retry(ctx context.Context, name string, keys []string) (Result, error) {
	r, again, err := s.chosen(name, keys)
	if err != nil {
		return Result{}, err
	}
	return r.pass(ctx, plan{keys: again, list: r.source.Lookup != nil})
}

// RetrySoon makes the objects that Retry would take due, and wakes the source. It returns their number.
func (s *Set) RetrySoon(name string, keys []string) (int, error) {
	r, again, err := s.chosen(name, keys)
	if err != nil {
		return 0, err
	}
	r.mu.Lock()
	for key := range again {
		state := r.states.objects[key]
		object := source.Object{Source: key.Source, Key: key.Key, Version: state.Version, Size: state.Size, Modified: state.Modified}
		// It has its tries before it anew, but for the one that is asked for.
		state.State, state.NextTry, state.Unreadable = storage.ObjectRetry, time.Now().UnixMicro(), unreadableMax-1
		r.states.put(object, state)
	}
	r.mu.Unlock()
	if err := r.tell(false); err != nil {
		return 0, err
	}
	r.wakeUp()
	return len(again), nil
}

// chosen returns the objects of a source that are meant by keys.
func (s *Set) chosen(name string, keys []string) (*runner, map[storage.SourceKey]bool, error) {
	r, err := s.find(name)
	if err != nil {
		return nil, nil, err
	}
	if r.lister == nil {
		return nil, nil, fmt.Errorf("source %q: %w: its events are pushed", name, ErrNotRun)
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	again, missing := map[storage.SourceKey]bool{}, []string{}
	for _, wanted := range keys {
		found := false
		for key := range r.states.objects {
			if key.Key == wanted || display(key) == wanted {
				again[key], found = true, true
			}
		}
		if !found {
			missing = append(missing, wanted)
		}
	}
	if len(missing) > 0 {
		return nil, nil, fmt.Errorf("source %q: %w: %s", name, ErrNoObject, strings.Join(missing[:min(len(missing), 5)], ", "))
	}
	for key, state := range r.states.objects {
		if len(keys) == 0 && (state.State == storage.ObjectRetry || state.State == storage.ObjectQuarantined) {
			again[key] = true
		}
	}
	return r, again, nil
}

// ErrNoObject is wrapped by errors about objects of which nothing is said.
var ErrNoObject = errors.New("nothing is known of these objects, so nothing is wrong with them")

// Wake has a source listed now.
func (s *Set) Wake(name string) error {
	r, err := s.find(name)
	if err != nil {
		return err
	}
	if r.lister == nil {
		return fmt.Errorf("source %q: %w: its events are pushed", name, ErrNotRun)
	}
	r.mu.Lock()
	r.asked = true
	r.mu.Unlock()
	r.wakeUp()
	return nil
}
