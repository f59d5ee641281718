package continuous

import (
	"context"
	"errors"
	"sync"
	"time"

	"github.com/sluice-analytics/sluice/ingest"
	"github.com/sluice-analytics/sluice/ingest/config"
	"github.com/sluice-analytics/sluice/storage"
)

// runner runs one source: one pass at a time.
type runner struct {
	set    *Set
	source *config.Source
	place  string
	lister Lister // nil for pushes, which are not run
	// after are the sources that must have succeeded before.
	after []*runner
	// turn holds a token while a pass runs; wake has one when there may be something to do now.
	turn, wake chan struct{}
	// first is closed when a pass has succeeded.
	first     chan struct{}
	firstOnce sync.Once

	mu     sync.Mutex
	states *states
	// mark is how far the source is, kept what the store has of it.
	mark, kept storage.SourceMark
	// pending are the objects that were listed and have not ended, with the times of their change.
	pending map[storage.SourceKey]int64
	hints   []hint
	// asked says that somebody wants the source to be listed now.
	asked bool
	total tally
	meter meter
	state string
	// waitingFor, nextRun and failure are as in Status.
	waitingFor []string
	nextRun    time.Time
	failure    string
	// unlisted says that the last listing did not come to its end.
	unlisted bool
	// failures counts the passes in a row that could not be ended.
	failures int64
}

// tally counts what is in the ledger.
type tally struct{ objects, events, rejected, bytes int64 }

func (t *tally) add(sign int64, input storage.Input) {
	t.objects += sign
	t.events += sign * input.Rows
	t.rejected += sign * input.Rejected
	t.bytes += sign * input.Size
}

func newRunner(set *Set, declared *config.Source) (*runner, error) {
	lister, err := set.newLister(declared)
	if err != nil {
		return nil, err
	}
	kept := set.options.Store.Source(declared.Name)
	r := &runner{
		set: set, source: declared, place: set.place(declared), lister: lister, turn: make(chan struct{}, 1), wake: make(chan struct{}, 1),
		first: make(chan struct{}), states: newStates(kept.Objects), mark: kept.Mark, kept: kept.Mark, pending: map[storage.SourceKey]int64{},
		state: Stopped,
	}
	if lister == nil {
		r.state = Idle
	}
	if r.mark.Place != r.place { // another place: nothing is known of it
		r.mark = storage.SourceMark{Place: r.place}
	}
	r.mark.Reading = set.options.Config.Reading(declared)
	if r.kept.Reading != 0 && r.kept.Reading != r.mark.Reading { // what could not be read so may be read now
		r.states.lift(time.Now())
	}
	r.countLedger()
	return r, nil
}

// countLedger sums up what the ledger has of the source.
func (r *runner) countLedger() {
	if r.lister == nil || r.source.Lookup != nil {
		r.total.objects = int64(r.states.count[storage.ObjectTable])
		return
	}
	_ = r.set.options.Store.EachInput(r.source.Dataset, func(input storage.Input) { // an error says that there is no dataset
		key := storage.SourceKey{Source: input.Source, Key: input.Key}
		if !r.lister.Has(key) {
			return
		}
		r.total.add(1, input)
		if state, ok := r.states.objects[key]; ok && state.State != storage.ObjectChanged && state.Version == input.Version {
			r.states.remove(key) // the process ended before the store was told
		}
	})
}

// run looks at the source again and again until the context ends.
func (r *runner) run(ctx context.Context) {
	defer r.setState(Stopped)
	if r.await(ctx) != nil {
		return
	}
	var waking sync.WaitGroup
	defer waking.Wait()
	waking.Go(func() { r.listen(ctx) })
	list := time.Time{} // when to list next
	for ctx.Err() == nil {
		began := time.Now()
		p := plan{list: !began.Before(list), hints: r.takeHints()}
		result, err := r.pass(ctx, p)
		if ctx.Err() != nil {
			return
		}
		p.end(result.settled(err))
		list = r.nextListing(list, began, p.list, err)
		if !r.pause(ctx, list) {
			list = time.Now()
		}
	}
}

// nextListing is when the source is to be listed next, after a pass that began at a time and ended so.
func (r *runner) nextListing(planned, began time.Time, listed bool, err error) time.Time {
	now := time.Now()
	r.mu.Lock()
	defer r.mu.Unlock()
	if err != nil && !errors.Is(err, ErrFailed) {
		r.failures++
		return now.Add(sourcePause(r.failures))
	}
	r.failures = 0
	if !listed {
		return planned
	}
	interval := every(r.source)
	if next := began.Add(interval); next.After(now.Add(interval / 10)) {
		return next
	}
	return now.Add(interval / 10) // a listing that takes long is not all that is done
}

// pause waits for the next thing to do; false where somebody wants the source to be listed now.
func (r *runner) pause(ctx context.Context, list time.Time) bool {
	r.mu.Lock()
	next := list
	if retry, any := r.states.nextTry(); any && retry.Before(next) && r.failures == 0 {
		next = retry
	}
	r.nextRun = list.UTC()
	hinted := len(r.hints) > 0
	r.mu.Unlock()
	if hinted {
		return true
	}
	timer := time.NewTimer(max(time.Until(next), minPause))
	defer timer.Stop()
	select {
	case <-timer.C:
		return true
	case <-r.wake: // perhaps for hints that the pass before has taken
		r.mu.Lock()
		defer r.mu.Unlock()
		asked := r.asked
		r.asked = false
		return !asked
	case <-ctx.Done():
		return true
	}
}

// minPause keeps a source from running without a pause whatever its times say.
const minPause = 100 * time.Millisecond

// wakeUp has the source look for what there is to do.
func (r *runner) wakeUp() {
	select {
	case r.wake <- struct{}{}:
	default: // it has not looked since the last time
	}
}

// await waits until the sources before have succeeded.
func (r *runner) await(ctx context.Context) error {
	for {
		var missing []string
		var next *runner
		for _, before := range r.after {
			select {
			case <-before.first:
			default:
				missing, next = append(missing, before.source.Name), before
			}
		}
		r.mu.Lock()
		r.waitingFor, r.state = missing, Idle
		if next != nil {
			r.state = Waiting
		}
		r.mu.Unlock()
		if next == nil {
			return nil
		}
		select {
		case <-next.first:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

// succeed notes that a pass has succeeded, once for all who wait.
func (r *runner) succeed() { r.firstOnce.Do(func() { close(r.first) }) }

func (r *runner) setState(state string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.state = state
}

// compile returns the request of a pass.
func (r *runner) compile() (ingest.Request, error) {
	request := r.set.request(r.source)
	if len(r.source.Transforms) == 0 {
		return request, nil
	}
	if r.set.options.Transform == nil {
		return request, errors.New("nothing compiles its transforms")
	}
	made, err := r.set.options.Transform(r.source)
	request.Transform = made
	return request, err
}
