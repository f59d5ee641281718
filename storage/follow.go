package storage

import (
	"slices"

	"github.com/sluice-analytics/sluice/storage/batch"
)

// Follower collects the segments that transactions add to a dataset, and what is pushed to it, from the moment it is made, whatever
// a compaction does to them afterwards: who looks at the dataset now and then could not tell new
// events from old ones that were folded together. It is safe for concurrent use.
type Follower struct {
	dataset *dataset
	more    chan struct{}

	// What follows is guarded by the store's mu. pending are segments of all copies, in use until Take or Close.
	pending []*handle
	// pushed are batches of which Take makes segments in memory, pushedBytes what they take.
	pushed      []*batch.Batch
	pushedBytes int
	missed      int64
	closed      bool
}

// followedMax is the most segments that wait for who follows; each keeps a file.
const followedMax = 4096

// followedBytesMax is the most memory of pushed events that wait for who follows.
const followedBytesMax = 64 << 20

// Follow begins to follow a dataset. The caller closes the follower before the store.
func (s *Store) Follow(dataset string) (*Follower, error) {
	d, err := s.dataset(dataset)
	if err != nil {
		return nil, err
	}
	f := &Follower{dataset: d, more: make(chan struct{}, 1)}
	s.mu.Lock()
	defer s.mu.Unlock()
	d.followers = append(slices.Clip(d.followers), f)
	return f, nil
}

// More receives a value when there is something to Take.
func (f *Follower) More() <-chan struct{} { return f.more }

// noteLocked takes note of segments that a transaction has added.
func (f *Follower) noteLocked(added []*handle) {
	for _, handle := range added {
		if len(f.pending) >= followedMax {
			if handle.meta.Copy == 0 {
				f.missed += handle.meta.Rows
			}
			continue
		}
		handle.refs++
		f.pending = append(f.pending, handle)
	}
	f.wake()
}

// notePushedLocked takes note of events that were pushed.
func (f *Follower) notePushedLocked(batches []*batch.Batch) {
	for i, events := range batches {
		if f.pushedBytes >= followedBytesMax {
			f.missed += int64(events.Rows)
			continue
		}
		f.pushedBytes += memoryOf(batches[i : i+1])
		f.pushed = append(f.pushed, events)
	}
	f.wake()
}

// wake lets More receive.
func (f *Follower) wake() {
	select {
	case f.more <- struct{}{}:
	default: // who follows has not looked yet
	}
}

// Take returns a snapshot of nothing but the events that were added since the last time, nil where
// there are none, and how many more there are that it does not have because too many segments
// waited. The caller releases the snapshot. Of a dataset that was dropped the error wraps ErrNoDataset.
func (f *Follower) Take() (snapshot *Snapshot, missed int64, err error) {
	d := f.dataset
	if err := d.alive(); err != nil {
		return nil, 0, err
	}
	snapshot, pushed, missed := f.take()
	if snapshot == nil {
		return nil, missed, nil
	}
	if err := snapshot.addPushed(pushed); err != nil {
		snapshot.Release()
		return nil, missed, err
	}
	snapshot, err = snapshot.opened()
	return snapshot, missed, err
}

// addPushed adds events as segments in memory that only this snapshot has.
func (s *Snapshot) addPushed(pushed []*batch.Batch) error {
	if len(pushed) == 0 {
		return nil
	}
	set, err := s.dataset.dictionaries()
	if err != nil {
		return err
	}
	built, err := s.dataset.buildPiece(set, pushed)
	if err != nil {
		return err
	}
	s.tail = map[string]uint32{}
	for _, events := range pushed {
		for i := range events.Columns {
			column, _ := s.dataset.columns.describe(s.Schema, events.Columns[i].Name)
			s.tail[column.Name] = column.ID
		}
	}
	s.view.segments = append(s.view.segments, built.handles...)
	sortHandles(s.view.segments)
	return nil
}

func (f *Follower) take() (snapshot *Snapshot, pushed []*batch.Batch, missed int64) {
	d := f.dataset
	d.store.mu.Lock()
	defer d.store.mu.Unlock()
	pending := f.pending
	pushed, missed = f.pushed, f.missed
	f.pending, f.pushed, f.pushedBytes, f.missed = nil, nil, 0, 0
	if len(pending)+len(pushed) == 0 {
		return nil, nil, missed
	}
	d.store.held++
	own := d.current
	own.segments = pending
	sortHandles(own.segments)
	return &Snapshot{Config: d.described(), Schema: own.schema, Version: d.store.version, dataset: d, view: own}, pushed, missed
}

// Close ends the following; a second call does nothing.
func (f *Follower) Close() {
	d := f.dataset
	d.store.mu.Lock()
	var unused []*handle
	if !f.closed {
		f.closed = true
		d.followers = slices.DeleteFunc(slices.Clone(d.followers), func(other *Follower) bool { return other == f })
		for _, handle := range f.pending {
			if handle.dropLocked(false) {
				unused = append(unused, handle)
			}
		}
		f.pending, f.pushed = nil, nil
	}
	d.store.mu.Unlock()
	// What could not be removed is an orphan, which the next Open removes.
	_ = finish(unused)
}
