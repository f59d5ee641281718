// Package engine is Sluice as a Go library: open a store, ingest events, ask
// questions.
//
// A query is compiled against the dataset's schema and run over a snapshot, shard
// by shard, on all cores. The work of a shard is a pipeline: package scan prunes
// and filters blocks, package vector evaluates expressions on what is left, package
// aggregate groups and measures; sessions and funnels first put the events into
// the order of their actors with package timeline.
package engine

import (
	"context"
	"errors"
	"fmt"
	"io"
	"runtime"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"github.com/sluice-analytics/sluice/engine/jobs"
	"github.com/sluice-analytics/sluice/ingest"
	"github.com/sluice-analytics/sluice/ingest/format"
	"github.com/sluice-analytics/sluice/storage"
	"github.com/sluice-analytics/sluice/storage/cold"
	"github.com/sluice-analytics/sluice/storage/kernel"
	"github.com/sluice-analytics/sluice/storage/object"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

// Options are the settings of an engine. The zero value is good for most.
type Options struct {
	// Threads is the number of cores to use; default GOMAXPROCS.
	Threads int
	// QueryMemoryBytes bounds one query's own memory; default 4 GiB.
	QueryMemoryBytes int64
	// MemoryBytes bounds all queries together; default 8 GiB.
	MemoryBytes int64
	// CacheBytes bounds what is kept of answers for the next time a segment is asked
	// the same; 0 keeps nothing. It comes on top of MemoryBytes.
	CacheBytes int64
	// DiskFreeBytes and BallastBytes are as in storage.Options.
	DiskFreeBytes, BallastBytes int64
	// ColdCacheBytes bounds what is kept on the local disk of segments that are elsewhere; default 10 GiB, negative for
	// nothing.
	ColdCacheBytes int64
	// AllowMissing answers without the events of damaged segments that are set aside, with a warning for each. Otherwise who asks
	// for their dataset is refused.
	AllowMissing bool
	// OpenPlace opens the places of cold segments and of snapshots; default object.Open with the settings of the environment.
	OpenPlace func(ctx context.Context, place string) (object.Store, error)
	// SnapshotPlaces are the places, as in object.Open, that StartSnapshot may copy the store to.
	SnapshotPlaces []string
	// Push is what holds for events that are pushed.
	Push PushRules
	// Now is the clock for relative times; default time.Now.
	Now func() time.Time

	// rowsPerUnit replaces the size of units of work, for tests; 0 for no change.
	rowsPerUnit int64
	// directory is that of the store, where it has one.
	directory string
}

func (o Options) withDefaults() Options {
	if o.Threads <= 0 {
		o.Threads = runtime.GOMAXPROCS(0)
	}
	if o.QueryMemoryBytes <= 0 {
		o.QueryMemoryBytes = 4 << 30
	}
	if o.MemoryBytes <= 0 {
		o.MemoryBytes = 8 << 30
	}
	if o.OpenPlace == nil {
		o.OpenPlace = func(ctx context.Context, place string) (object.Store, error) {
			return object.Open(ctx, place, object.Options{})
		}
	}
	if o.Now == nil {
		o.Now = time.Now
	}
	return o
}

// Engine is an open store with everything that answers questions about it. It is
// safe for concurrent use.
type Engine struct {
	store   *storage.Store
	options Options
	memory  memoryPool
	// scheduler shares the cores among the queries.
	scheduler *scheduler
	// cache is nil where nothing is kept.
	cache *segmentCache
	saved savedContents
	// values are those that were counted last.
	values valuesMemo
	// catalogs are the names of the datasets.
	catalogs catalogs
	// speeds are those of earlier queries.
	speeds speeds
	// savedMu is held from the check of something to save until it is saved.
	savedMu sync.Mutex
	// fs is the store's directory; history keeps its file there.
	fs      vfs.FS
	history historyLog
	jobs    *jobs.Registry
	// closing says that what ends now is not cancelled by anybody.
	closing atomic.Bool
	// pushes are those of bodies without a name.
	pushes pushes
	// rates bound what is pushed.
	rates pushRates
	// startMu is held from the look for a job of a kind until it is started.
	startMu sync.Mutex
}

// Open opens or makes the store in a directory. One process at a time may have it
// open: for the second the error wraps vfs.ErrLocked.
func Open(dir string, options Options) (*Engine, error) {
	fs, err := vfs.OpenOS(dir)
	if err != nil {
		return nil, fmt.Errorf("open store %s: %w", dir, err)
	}
	options.directory = dir
	e, err := OpenFS(fs, options)
	if err != nil {
		return nil, fmt.Errorf("open store %s: %w", dir, err)
	}
	return e, nil
}

// OpenFS opens or makes the store at the root of a file system.
func OpenFS(fs vfs.FS, options Options) (*Engine, error) {
	if err := kernel.Check(); err != nil {
		return nil, fmt.Errorf("choose kernels: %w", err)
	}
	options = options.withDefaults()
	scheduler := newScheduler(options.Threads)
	store, err := storage.Open(fs, storage.Options{
		Now: options.Now, DiskFreeBytes: options.DiskFreeBytes, BallastBytes: options.BallastBytes,
		Cold: cold.Options{CacheBytes: options.ColdCacheBytes, Open: options.OpenPlace, Waiting: scheduler.idle},
	})
	if err != nil {
		return nil, err
	}
	e := &Engine{
		store: store, options: options, fs: fs, jobs: jobs.New(options.Now),
		scheduler: scheduler, cache: newSegmentCache(options.CacheBytes),
	}
	e.memory.limit = options.MemoryBytes
	return e, nil
}

// Close cancels jobs, waits for running commits and closes the store. Queries must have ended.
func (e *Engine) Close() error {
	e.closing.Store(true)
	e.jobs.Close()
	return errors.Join(e.history.close(), e.store.Close())
}

// Store gives access to what lies below: rejects, compaction, check.
func (e *Engine) Store() *storage.Store { return e.store }

// Disk says how much room the store has. With less than is kept free, events are refused.
func (e *Engine) Disk() (storage.Disk, error) { return e.store.Disk() }

// Ingest loads sources into a dataset, making it if need be. Objects that fail are
// in the report; the error is for what stops everything.
func (e *Engine) Ingest(ctx context.Context, request ingest.Request) (*ingest.Report, error) {
	if request.Threads <= 0 {
		request.Threads = e.options.Threads
	}
	return ingest.Run(ctx, e.store, request)
}

// PushBytesMax bounds the body of a push, unpacked. Larger loads are for Ingest.
const PushBytesMax = 2 << 30

// Push adds the events of one body of NDJSON or a JSON array, which may be
// compressed; they are durable and visible when it returns.
func (e *Engine) Push(ctx context.Context, dataset string, body io.Reader) (*ingest.Report, error) {
	return e.PushBatch(ctx, dataset, "", body)
}

// PushBatch is Push of a body that has an id, so that a client that got no answer can send it again: a second body of
// the same id and content adds nothing, and the report has the ledger's entry of the first. For another content the error
// wraps ingest.ErrIDTaken. An empty id is none.
func (e *Engine) PushBatch(ctx context.Context, dataset, id string, body io.Reader) (*ingest.Report, error) {
	return e.PushWith(ctx, dataset, body, ingest.PushOptions{ID: id})
}

// PushWith is Push of a body that is read as the options say, whose bounds and threads are chosen here. It has no file name.
// The error wraps a PushRateError where events come faster than Options.Push allows.
func (e *Engine) PushWith(ctx context.Context, dataset string, body io.Reader, options ingest.PushOptions) (*ingest.Report, error) {
	options.BytesMax, options.DecodedBytesMax, options.Threads = PushBytesMax, PushBytesMax, e.options.Threads
	rate := e.options.Push.EventsPerSecond
	if err := e.rates.admit(dataset, rate, e.options.Now()); err != nil {
		return nil, err
	}
	e.declareIdentity(dataset, &options)
	report, err := ingest.Push(ctx, e.store, dataset, body, "", options)
	if err == nil {
		e.rates.take(dataset, report.Events+report.Duplicates, rate, e.options.Now())
	}
	if err == nil && options.ID == "" {
		e.pushes.note(dataset, report, e.options.Now())
	}
	return report, err
}

// PushNames returns what the time, the actors and the event of a dataset are called in bodies that are pushed to it; false where
// there is no such dataset yet.
func (e *Engine) PushNames(dataset string) (names format.Names, exists bool, err error) {
	if !slices.Contains(e.store.Datasets(), dataset) {
		return format.Names{}, false, nil
	}
	config, _, err := e.store.Describe(dataset)
	if err != nil {
		return format.Names{}, false, err
	}
	return format.Names{Time: config.TimeSource, Actors: config.Actors, Event: config.Event}, true, nil
}

// Files is the directory of the store, for what is kept beside the events. The lock of the store guards it until Close.
func (e *Engine) Files() vfs.FS { return e.fs }
