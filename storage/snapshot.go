package storage

import (
	"github.com/sluice-analytics/sluice/storage/dictionary"
	"github.com/sluice-analytics/sluice/storage/schema"
	"github.com/sluice-analytics/sluice/storage/segment"
)

// Snapshot is an immutable view of a dataset.
type Snapshot struct {
	Config DatasetConfig
	Schema schema.Schema
	// Segments are in the order of (MinTime, ID).
	Segments []*segment.Reader
	// Version counts the store's commits.
	Version uint64

	dataset *dataset
	set     *dictionary.Set
	view    view
}

// Snapshot returns the dataset as of the last commit. It stays as it is, whatever
// is committed or compacted meanwhile, until Release. It fails if a file of
// the dataset is missing or damaged, and names it: an answer without it would be
// wrong.
func (s *Store) Snapshot(dataset string) (*Snapshot, error) {
	d, err := s.dataset(dataset)
	if err != nil {
		return nil, err
	}
	set, err := d.dictionaries()
	if err != nil {
		return nil, err
	}
	snapshot, err := d.acquire()
	if err != nil {
		return nil, err
	}
	snapshot.set = set
	for _, handle := range snapshot.view.segments {
		reader, err := handle.open()
		if err != nil {
			snapshot.Release()
			return nil, err
		}
		snapshot.Segments = append(snapshot.Segments, reader)
	}
	return snapshot, nil
}

// acquire keeps the files of the current view, without opening them.
func (d *dataset) acquire() (*Snapshot, error) {
	d.store.mu.Lock()
	defer d.store.mu.Unlock()
	if d.store.closed && d.store.working == 0 {
		return nil, ErrClosed
	}
	d.store.held++
	for _, handle := range d.current.segments {
		handle.refs++
	}
	return &Snapshot{
		Config: d.config, Schema: d.current.schema, Version: d.store.version,
		dataset: d, view: d.current,
	}, nil
}

// Release lets go of the segments. It is called once.
func (s *Snapshot) Release() {
	store := s.dataset.store
	store.mu.Lock()
	store.held--
	var unused []*handle
	for _, handle := range s.view.segments {
		if handle.dropLocked(false) {
			unused = append(unused, handle)
		}
	}
	forgotten := store.takeForgottenLocked()
	store.mu.Unlock()
	store.removeForgotten(forgotten)
	// What could not be removed is an orphan, which the next Open removes.
	_ = finish(unused)
}

// Strings returns the dictionary of a text column.
func (s *Snapshot) Strings(column uint32) *dictionary.Dictionary { return s.set.Strings(column) }

// Actors returns the dictionary of a shard's actors.
func (s *Snapshot) Actors(shard int) *dictionary.Dictionary { return s.set.Actors(shard) }

// ShardOf returns the shard of an actor: the top bits of its xxhash64.
func ShardOf(actor []byte, shards int) int { return segment.ShardOf(actor, shards) }
