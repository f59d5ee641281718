// Package storage keeps datasets of events on disk: commits are atomic, segments
// immutable, and what is damaged is named and never guessed.
//
// A store is a directory. Each dataset has segments (events, ordered by shard,
// actor and time), dictionaries (strings to small numbers) and rejected lines, all
// in files that never change; the manifest says which of them count.
//
//	Transaction: batches -> pending segments -> rename, one manifest record
//	Push:        a body of events -> push log, visible in the tail of its dataset
//	Seal:        tail -> segments, by a transaction
//	Snapshot:    the files of one version and the tail, kept until it is released
//	Compact:     some segments -> fewer, by a commit that changes no event
//
// The file-system operations of a commit stand in commit.go in the order that makes
// it atomic; docs/format.md says why.
package storage

import (
	"context"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"github.com/sluice-analytics/sluice/storage/cold"
	"github.com/sluice-analytics/sluice/storage/manifest"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

// The defaults of Options.
const (
	bufferBytesDefault = 256 << 20
	sealBytesDefault   = 64 << 20
	sealAgeDefault     = 30 * time.Second
	tailBytesDefault   = 256 << 20
)

// Options are the settings of a store. The zero value is good for most.
type Options struct {
	// BufferBytes bounds the events that one transaction holds in memory before
	// it writes them as segments; default 256 MiB.
	BufferBytes int
	// SealBytes and SealAge bound the pushed events of a dataset that are in no segment yet; default 64 MiB in memory
	// and 30 seconds.
	SealBytes int
	SealAge   time.Duration
	// TailBytes bounds those of all datasets: above it Push fails. Default 256 MiB.
	TailBytes int
	// DiskFreeBytes is kept free on the disk: with less, Begin and Push fail with ErrDiskFull. Default 1 GiB, or 2 % of a
	// disk where that is less; negative for nothing.
	DiskFreeBytes int64
	// BallastBytes is the size of a file that is given away when the disk is full and something is to be dropped from it; 0
	// for none.
	BallastBytes int64
	// Cold are the settings of reading cold segments.
	Cold cold.Options
	// Now is the clock; default time.Now.
	Now func() time.Time
}

func (o Options) withDefaults() Options {
	if o.BufferBytes <= 0 {
		o.BufferBytes = bufferBytesDefault
	}
	if o.SealBytes <= 0 {
		o.SealBytes = sealBytesDefault
	}
	if o.SealAge <= 0 {
		o.SealAge = sealAgeDefault
	}
	if o.TailBytes <= 0 {
		o.TailBytes = tailBytesDefault
	}
	if o.Now == nil {
		o.Now = time.Now
	}
	return o
}

// Store is an open store. One process owns it. It is safe for concurrent use.
type Store struct {
	fs      *watchFS
	options Options
	lock    io.Closer
	disk    disk
	nextID  atomic.Uint64
	// compaction holds a token while a compaction runs: one at a time.
	compaction chan struct{}
	// moving holds a token while segments become cold, or objects of cold ones are deleted: one at a time.
	moving chan struct{}
	// cold reads the segments that are.
	cold *cold.Cache
	// background ends when the store is closed.
	background context.Context
	cancel     context.CancelFunc
	// pushes are the bodies on their way into the push log.
	pushes pushes
	// sealer seals tails; sealWake lets it look at them.
	sealer   sync.WaitGroup
	sealWake chan struct{}

	// commitMu is held through a commit and guards the log. It is taken before mu.
	commitMu sync.Mutex
	log      *manifest.Log

	// mu guards what follows, the views of the datasets and the counts of readers.
	// Nothing is waited for under it, the disk least of all.
	mu       sync.Mutex
	datasets map[string]*dataset
	// former are the datasets by the names that they had before they were renamed.
	former map[string]*dataset
	// coldRead counts the handles by which the object of a cold segment may be read.
	coldRead map[manifest.Object]int
	// own keeps the documents of the store itself. The field is never written to after Open.
	own *dataset
	// version counts whatever changes what a snapshot would see.
	version uint64
	closed  bool
	sealing bool // the sealer runs
	// tailBytes is what pushed events take that are in no segment yet, or on their way into the log.
	tailBytes int
	held      int // snapshots that are not released
	images    int // those of them that have all files of the store
	// forgotten are files that are removed when no snapshot is left that may read them.
	forgotten []string
	working   int // transactions and compactions under way
	idle      sync.Cond
	// dictionariesFree is told when someone has done with the dictionaries of a dataset.
	dictionariesFree sync.Cond
}

// Open opens or makes the store at the root of the file system and repairs it: a
// torn tail of the manifest is cut, files that no commit names are removed. It
// fails with vfs.ErrLocked while another process has the store open.
func Open(fs vfs.FS, options Options) (*Store, error) {
	options = options.withDefaults()
	lock, err := fs.Lock(LockName)
	if err != nil {
		return nil, err
	}
	s := &Store{
		fs: &watchFS{FS: fs}, options: options, lock: lock,
		compaction: make(chan struct{}, 1), datasets: map[string]*dataset{}, former: map[string]*dataset{},
		coldRead: map[manifest.Object]int{}, moving: make(chan struct{}, 1), sealWake: make(chan struct{}, 1),
	}
	s.disk = disk{fs: s.fs, floor: options.DiskFreeBytes, size: options.BallastBytes}
	s.idle.L, s.dictionariesFree.L = &s.mu, &s.mu
	s.pushes.turn = make(chan struct{}, 1)
	s.background, s.cancel = context.WithCancel(context.Background())
	if err := s.open(); err != nil {
		s.cancel()
		return nil, errors.Join(err, lock.Close())
	}
	return s, nil
}

func (s *Store) open() error {
	if err := refuseLostManifest(s.fs); err != nil {
		return err
	}
	log, err := manifest.Open(s.fs)
	if err != nil {
		return err
	}
	s.log = log
	state := log.State()
	s.nextID.Store(state.NextID)
	s.version = state.Version
	for name, held := range state.Datasets {
		s.datasets[name] = newDataset(s, name, held)
		for _, former := range held.Former {
			s.former[former] = s.datasets[name]
		}
	}
	s.own = newDataset(s, "", &state.Own)
	s.own.directory = ownDirectory
	if err := repair(s.fs, state); err != nil {
		return errors.Join(err, log.Close())
	}
	if err := s.openPushLog(state); err != nil {
		return errors.Join(err, log.Close())
	}
	err = s.disk.open()
	if err == nil {
		err = s.openColdCache(state)
	}
	if err != nil {
		return errors.Join(err, s.pushes.log.Close(), log.Close())
	}
	return nil
}

// Close waits for transactions and compactions, makes segments of what was pushed, then gives the lock back. Snapshots
// must be released before. Pushed events of which no segment could be made stay in the push log.
func (s *Store) Close() error {
	s.cancel()
	s.mu.Lock()
	if s.closed {
		s.mu.Unlock()
		return ErrClosed
	}
	s.closed = true
	for s.working > 0 {
		s.idle.Wait()
	}
	s.mu.Unlock()
	s.sealer.Wait()
	s.sealAll()
	s.mu.Lock()
	var unused []*handle
	for _, dataset := range s.datasets {
		for _, handle := range dataset.current.segments {
			if handle.dropLocked(false) {
				unused = append(unused, handle)
			}
		}
		unused = append(unused, dataset.leaveTailLocked(dataset.tail)...)
	}
	held, datasets := s.held, slices.Collect(maps.Values(s.datasets))
	s.mu.Unlock()
	errs := []error{finish(unused), closeIdentities(datasets), s.cold.Close(), s.pushes.log.Close(), s.log.Close(), s.lock.Close()}
	if held > 0 {
		errs = append(errs, fmt.Errorf("close store: %d snapshots were not released", held))
	}
	return errors.Join(errs...)
}

// enter counts a transaction or compaction, which leave ends.
func (s *Store) enter() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.closed {
		return ErrClosed
	}
	s.working++
	return nil
}

func (s *Store) leave() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.working--
	if s.working == 0 {
		s.idle.Broadcast()
	}
}

// Datasets returns the names of the datasets, sorted.
func (s *Store) Datasets() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Sorted(maps.Keys(s.datasets))
}

func (s *Store) dataset(name string) (*dataset, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	switch dataset := s.datasets[name]; {
	case s.closed:
		return nil, ErrClosed
	case dataset == nil && s.former[name] != nil:
		return nil, fmt.Errorf("dataset %q: %w: it is called %q now", name, ErrNoDataset, s.former[name].name())
	case dataset == nil:
		return nil, fmt.Errorf("dataset %q: %w", name, ErrNoDataset)
	default:
		return dataset, nil
	}
}

func (s *Store) newID() uint64 { return s.nextID.Add(1) - 1 }

func (s *Store) nowMicros() int64 { return s.options.Now().UnixMicro() }
