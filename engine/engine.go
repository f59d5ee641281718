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
	"sync"
	"time"

	"github.com/sluice-analytics/sluice/engine/jobs"
	"github.com/sluice-analytics/sluice/ingest"
	"github.com/sluice-analytics/sluice/storage"
	"github.com/sluice-analytics/sluice/storage/kernel"
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
	// AllowMissing answers without the events of damaged segments that are set aside, with a warning for each. Otherwise who asks
	// for their dataset is refused.
	AllowMissing bool
	// SnapshotPlaces are the places, as in object.Open, that StartSnapshot may copy the store to.
	SnapshotPlaces []string
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
	// pushes are those of bodies without a name.
	pushes pushes
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
	store, err := storage.Open(fs, storage.Options{Now: options.Now})
	if err != nil {
		return nil, err
	}
	e := &Engine{
		store: store, options: options, fs: fs, jobs: jobs.New(options.Now),
		scheduler: newScheduler(options.Threads), cache: newSegmentCache(options.CacheBytes),
	}
	e.memory.limit = options.MemoryBytes
	return e, nil
}

// Close cancels jobs, waits for running commits and closes the store. Queries must have ended.
func (e *Engine) Close() error {
	e.jobs.Close()
	return errors.Join(e.history.close(), e.store.Close())
}

// Store gives access to what lies below: rejects, compaction, check.
func (e *Engine) Store() *storage.Store { return e.store }

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
	report, err := ingest.Push(ctx, e.store, dataset, body, "", ingest.PushOptions{
		BytesMax: PushBytesMax, DecodedBytesMax: PushBytesMax, Threads: e.options.Threads, ID: id,
	})
	if err == nil && id == "" {
		e.pushes.note(dataset, report, e.options.Now())
	}
	return report, err
}
