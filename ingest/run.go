package ingest

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/sluice-analytics/sluice/ingest/format"
	"github.com/sluice-analytics/sluice/ingest/source"
	"github.com/sluice-analytics/sluice/storage"
)

// run is one ingest.
type run struct {
	request   Request
	limits    limits
	maxErrors float64
	data      dataset
	committer *committer
	// sides are the committers of other datasets that a transform fills.
	sides    map[string]*committer
	reporter *reporter
	// feed gives the objects; nil for the sources of the request.
	feed Feed
	// numbered says that objects are loaded so that they can be replaced.
	numbered bool
	// large holds a token while an object has a transaction of its own.
	large chan struct{}
}

// load is Run for any dataset.
func load(ctx context.Context, data dataset, request Request, bounds limits) (*Report, error) {
	if len(request.Sources) == 0 {
		return &Report{Dataset: request.Dataset}, errNoSource
	}
	return loadFeed(ctx, data, request, bounds, nil)
}

var errNoSource = errors.New("no source is named to load from")

// loadFeed is Load for any dataset; without a feed the objects are those of the request's sources.
func loadFeed(ctx context.Context, data dataset, request Request, bounds limits, feed Feed) (*Report, error) {
	reporter := &reporter{limits: bounds, report: Report{Dataset: request.Dataset}}
	maxErrors, err := check(request)
	if err != nil {
		return reporter.finish(), err
	}
	if feed == nil {
		release, err := acquireAll(ctx, data, request)
		if err != nil {
			return reporter.finish(), err
		}
		defer release()
	}
	asked := format.Names{Time: request.Time, Actors: request.Actors, Event: request.Event}
	committer, err := newCommitter(data, request.Dataset, asked, bounds, reporter.committed)
	if err == nil {
		err = committer.tellApart(request.identity())
	}
	if err != nil {
		return reporter.finish(), err
	}
	defer committer.close()
	if request.Threads > 0 {
		bounds.threads = request.Threads
		if request.Objects == 0 {
			bounds.inFlight = min(bounds.inFlight, request.Threads)
		}
	}
	r := &run{
		request: request, limits: bounds, maxErrors: maxErrors, data: data,
		committer: committer, reporter: reporter, feed: feed, large: make(chan struct{}, 1),
		numbered: feed != nil || request.Replace != ReplaceNone,
	}
	defer r.closeSides()
	if err := r.openSides(bounds); err != nil {
		return reporter.finish(), err
	}
	err = r.loadAll(ctx)
	return reporter.finish(), err
}

// errorsMaxDefault is the share of bad lines that is taken for noise.
const errorsMaxDefault = 0.01

// formats are those that a request may name.
var formats = []string{
	format.NDJSON, format.JSON, format.CSV, format.TSV, format.AccessLog, format.Parquet, format.Arrow, format.ArrowStream,
}

func check(request Request) (maxErrors float64, err error) {
	maxErrors = errorsMaxDefault
	if request.MaxErrors != nil {
		maxErrors = *request.MaxErrors
	}
	switch {
	case request.Dataset == "":
		return 0, errors.New("no dataset is named to load into")
	case request.Format != "" && !slices.Contains(formats, request.Format):
		return 0, fmt.Errorf("format %q: %w; there are %s", request.Format, format.ErrUnknownFormat, strings.Join(formats, ", "))
	case len(request.Actors) > storage.ActorsMax:
		return 0, fmt.Errorf("%d actor columns are named; at most %d are possible, since each is a copy of all events",
			len(request.Actors), storage.ActorsMax)
	case request.Dedupe.ID == "" && request.Dedupe.Window != 0:
		return 0, errors.New("a window of duplicates is given, and no column of ids")
	case request.Dedupe.Window < 0:
		return 0, fmt.Errorf("a window of duplicates of %v", request.Dedupe.Window)
	case !(maxErrors >= 0 && maxErrors <= 1): // so that NaN is refused too
		return 0, fmt.Errorf("the share of bad lines must lie between 0 and 1, not %v", maxErrors)
	}
	return maxErrors, nil
}

// loadAll loads all sources, commits what is complete and folds segments.
func (r *run) loadAll(ctx context.Context) error {
	stop := r.tellProgress()
	defer stop()
	defer r.flushInTime()()
	err := r.loadObjects(ctx)
	// What ended well is kept even if the rest was cancelled or failed.
	if flushed := r.committer.flush(ctx); err == nil || ctx.Err() != nil && flushed != nil {
		err = flushed
	}
	if err == nil {
		err = ctx.Err()
	}
	if err != nil {
		return err
	}
	if r.feed != nil || r.reporter.finish().Loaded == 0 {
		return nil
	}
	return r.compactAll(ctx)
}

func (r *run) tellProgress() (stop func()) {
	if r.request.Progress == nil {
		return func() {}
	}
	ctx, cancel := context.WithCancel(context.Background())
	var telling sync.WaitGroup
	telling.Go(func() { r.reporter.tell(ctx, r.request.Progress) })
	return func() {
		cancel()
		telling.Wait()
	}
}

// flushInTime commits what waits for too long, also while no further object ends.
func (r *run) flushInTime() (stop func()) {
	ctx, cancel := context.WithCancel(context.Background())
	var flushing sync.WaitGroup
	flushing.Go(func() {
		ticker := time.NewTicker(max(r.limits.sharedAge, time.Second))
		defer ticker.Stop()
		for {
			select {
			case <-ticker.C:
				_ = r.committer.flush(ctx) // its failure is that of the next who adds or flushes
			case <-ctx.Done():
				return
			}
		}
	})
	return func() {
		cancel()
		flushing.Wait()
	}
}

// loadObjects lists the objects and loads them meanwhile.
func (r *run) loadObjects(ctx context.Context) error {
	if r.feed != nil {
		return r.loadFrom(ctx, func(ctx context.Context, objects chan<- source.Object) error {
			return r.feed.Objects(ctx, r.sender(ctx, objects))
		})
	}
	return r.loadSources(ctx)
}

// loadSources loads the objects of the request's sources.
func (r *run) loadSources(ctx context.Context) (err error) {
	expander := source.NewExpander(source.Options{S3: r.request.S3, Stdin: r.request.Stdin, Backoff: r.limits.backoff})
	defer func() { err = errors.Join(err, expander.Close()) }()
	return r.loadFrom(ctx, func(ctx context.Context, objects chan<- source.Object) error {
		return r.list(ctx, expander, objects)
	})
}

// loadFrom loads the objects that list sends.
func (r *run) loadFrom(ctx context.Context, list func(ctx context.Context, objects chan<- source.Object) error) error {
	group, ctx := errgroup.WithContext(ctx)
	objects := make(chan source.Object)
	group.Go(func() error {
		defer close(objects)
		return list(ctx, objects)
	})
	group.Go(func() error {
		if err := r.foundWith(ctx, objects); err != nil {
			return err
		}
		for range r.limits.inFlight {
			group.Go(func() error { return r.work(ctx, objects) })
		}
		return nil
	})
	return group.Wait()
}

// sender hands objects to those who load them.
func (r *run) sender(ctx context.Context, objects chan<- source.Object) func(source.Object) error {
	return func(object source.Object) error {
		r.reporter.listed(1, object.Size)
		select {
		case objects <- object:
			return nil
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

// list sends the sources' objects. A source that cannot be listed is a failure of its
// own and holds up no other.
func (r *run) list(ctx context.Context, expander *source.Expander, objects chan<- source.Object) error {
	send := r.sender(ctx, objects)
	fail := func(name string, err error) { r.reporter.failed(name, err, nil) }
	for _, name := range r.request.Sources {
		err := expander.Walk(ctx, name, send, fail)
		if ctx.Err() != nil {
			return ctx.Err()
		}
		if err != nil {
			fail(name, err)
		}
	}
	return nil
}

// foundWith loads objects one by one until the dataset exists: the first that ends well
// fixes its names, and which one that is must not depend on chance.
func (r *run) foundWith(ctx context.Context, objects <-chan source.Object) error {
	for {
		if _, exists := r.committer.dataset(); exists {
			return nil
		}
		object, more := <-objects
		if !more {
			return nil
		}
		if err := r.loadObject(ctx, object); err != nil {
			return err
		}
	}
}

func (r *run) work(ctx context.Context, objects <-chan source.Object) error {
	for object := range objects {
		if err := r.loadObject(ctx, object); err != nil {
			return err
		}
	}
	return nil
}
