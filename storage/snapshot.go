package storage

import (
	"fmt"

	"github.com/sluice-analytics/sluice/storage/dictionary"
	"github.com/sluice-analytics/sluice/storage/schema"
	"github.com/sluice-analytics/sluice/storage/segment"
)

// Snapshot is an immutable view of a dataset: of all of its events, in the order of one
// of its actor columns.
type Snapshot struct {
	Config DatasetConfig
	// Schema has the actor column that orders the events in front of its Actors.
	Schema schema.Schema
	// Segments are in the order of (MinTime, ID).
	Segments []*segment.Reader
	// Version is the same for snapshots of a process that have the same events: commits change it, and pushes.
	Version uint64

	dataset *dataset
	set     *dictionary.Set
	view    view
	// handles are those of Segments, copies the snapshots of all copies, the first
	// among them; both are nil in an Arrange'd snapshot.
	handles []*handle
	copies  []*Snapshot
	// tail are the properties of pushed events that are among the segments, with their ids.
	tail map[string]uint32
}

// Snapshot returns the dataset as of the last commit, in the order of its first actor
// column; By gives the others. It stays as it is, whatever
// is committed or compacted meanwhile, until Release. It fails if a file of
// the dataset is missing or damaged, and names it: an answer without it would be
// wrong.
//
// Where segments are in quarantine it fails with ErrQuarantined and names them; SnapshotWithout leaves them out.
func (s *Store) Snapshot(dataset string) (*Snapshot, error) {
	snapshot, err := s.SnapshotWithout(dataset)
	if err != nil || len(snapshot.Missing()) == 0 {
		return snapshot, err
	}
	err = fmt.Errorf("dataset %q: %w: %s", dataset, ErrQuarantined, snapshot.Missing()[0])
	snapshot.Release()
	return nil, err
}

// SnapshotWithout is Snapshot without the events of segments that are in quarantine: Missing tells which.
func (s *Store) SnapshotWithout(dataset string) (*Snapshot, error) {
	d, err := s.dataset(dataset)
	if err != nil {
		return nil, err
	}
	if err := d.buildPieces(); err != nil {
		return nil, fmt.Errorf("dataset %q: %w", dataset, err)
	}
	snapshot, err := d.acquire(true)
	if err != nil {
		return nil, err
	}
	return snapshot.opened()
}

// committed is Snapshot without the events that were pushed and are in no file.
func (s *Store) committed(d *dataset) (*Snapshot, error) {
	snapshot, err := d.acquire(false)
	if err != nil {
		return nil, err
	}
	return snapshot.opened()
}

// opened opens the segments of all copies, and widens the schema for those in memory. It releases the snapshot if it fails. The
// dictionaries are looked up when the segments are held already: a purge leaves alone what those have.
func (s *Snapshot) opened() (*Snapshot, error) {
	set, err := s.dataset.dictionaries()
	if err != nil {
		s.Release()
		return nil, err
	}
	s.makeCopies(set)
	for _, own := range s.copies {
		if err := own.open(); err != nil {
			s.Release()
			return nil, err
		}
	}
	if s.tail != nil {
		s.widen()
	}
	return s, nil
}

// widen gives all copies the schema that has room for the segments in memory.
func (s *Snapshot) widen() {
	var files, memory []*segment.Reader
	for _, own := range s.copies {
		for i, handle := range own.handles {
			if handle.memory != nil {
				memory = append(memory, own.Segments[i])
			} else {
				files = append(files, own.Segments[i])
			}
		}
	}
	columns := s.dataset.withTail(s.Schema.Columns, s.tail, files, memory)
	for _, own := range s.copies {
		own.Schema.Columns = columns
	}
}

// open opens the segments of one copy.
func (s *Snapshot) open() error {
	for _, handle := range s.handles {
		reader, err := handle.open()
		if err != nil {
			return err
		}
		s.Segments = append(s.Segments, reader)
	}
	return nil
}

// acquire keeps the files of the current view, and the pieces of the tail if they are asked for, without opening them.
func (d *dataset) acquire(tail bool) (*Snapshot, error) {
	d.store.mu.Lock()
	defer d.store.mu.Unlock()
	if d.store.closed && d.store.working == 0 {
		return nil, ErrClosed
	}
	if d.dropped {
		return nil, fmt.Errorf("dataset %q: %w", d.name(), ErrNoDataset)
	}
	d.store.held++
	snapshot := &Snapshot{Config: d.described(), Schema: d.current.schema, Version: d.store.version, dataset: d, view: d.current}
	if tail && len(d.tail) > 0 {
		snapshot.tail = d.tailColumnsLocked()
		snapshot.view.segments = d.withPiecesLocked()
	}
	for _, handle := range snapshot.view.segments {
		handle.refs++
	}
	return snapshot, nil
}

// TimeRange returns the times of the dataset's first and last event, both 0 and not ok
// where there is none. It is the same for all copies, and for what Arrange returns.
func (s *Snapshot) TimeRange() (first, last int64, ok bool) {
	for i, handle := range s.view.of(0) {
		if i == 0 {
			first, last = handle.meta.MinTime, handle.meta.MaxTime
		}
		first, last, ok = min(first, handle.meta.MinTime), max(last, handle.meta.MaxTime), true
	}
	return first, last, ok
}

// Cold returns how many segments, of all copies, are not on the local disk, and their bytes.
func (s *Snapshot) Cold() (segments int, bytes int64) {
	for _, handle := range s.view.segments {
		if handle.isCold() {
			segments++
			bytes += handle.meta.SizeBytes
		}
	}
	return segments, bytes
}

// Release lets go of the segments of all copies. It is called once, on the snapshot that
// Store.Snapshot has given.
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
