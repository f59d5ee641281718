package storage

import (
	"fmt"
	"maps"

	"github.com/sluice-analytics/sluice/storage/manifest"
)

// DropDataset takes a dataset away, with its events, rejects and saved documents. It is gone durably when DropDataset
// returns; its name can be used again. Transactions and compactions that work on it fail, snapshots stay as they are. Its files
// are removed when no snapshot can read them any more, or by the next Open.
func (s *Store) DropDataset(name string) error {
	if err := s.enter(); err != nil {
		return err
	}
	defer s.leave()
	if err := s.dropDataset(name); err != nil {
		return fmt.Errorf("drop dataset %q: %w", name, s.fs.explain(err))
	}
	s.removePushLogs()
	return nil
}

func (s *Store) dropDataset(name string) error {
	s.commitMu.Lock()
	defer s.commitMu.Unlock()
	d, err := s.dataset(name)
	if err != nil {
		return err
	}
	if err := s.fs.writable(); err != nil {
		return err
	}
	s.disk.release()
	if err := s.appendEdit(manifest.Edit{Dataset: name, Drop: true}); err != nil {
		return err
	}
	s.forgetDataset(d)
	return nil
}

// forgetDataset lets go of the files of a dataset that was dropped. Its directory stays: the name may be used again at
// any moment.
func (s *Store) forgetDataset(d *dataset) {
	s.mu.Lock()
	var unused []*handle
	for _, handle := range d.current.segments {
		if handle.dropLocked(true) {
			unused = append(unused, handle)
		}
	}
	s.forgotten = append(s.forgotten, d.current.otherFiles(d)...)
	tail := d.tail
	unused = append(unused, d.leaveTailLocked(tail)...)
	d.current, d.dropped = view{}, true
	for _, follower := range d.followers {
		follower.wake()
	}
	delete(s.datasets, d.name())
	maps.DeleteFunc(s.former, func(_ string, former *dataset) bool { return former == d })
	s.version++
	unread := s.takeForgottenLocked()
	s.mu.Unlock()
	s.removeForgotten(unread)
	_ = d.identities.close(true)
	_ = finish(unused) // what cannot be removed is left to the next Open
}

// otherFiles returns the files of a view that are no segments.
func (v view) otherFiles(d *dataset) []string {
	var files []string
	for _, extent := range v.extents {
		files = append(files, d.path(extent.File))
	}
	for _, rejects := range v.rejects {
		files = append(files, d.path(rejects.File))
	}
	for _, saved := range v.saved {
		if !saved.Removed {
			files = append(files, d.path(saved.File))
		}
	}
	return files
}

// alive fails for a dataset that was dropped while someone worked on it.
func (d *dataset) alive() error {
	d.store.mu.Lock()
	defer d.store.mu.Unlock()
	if d.dropped {
		return fmt.Errorf("dataset %q: %w", d.name(), ErrNoDataset)
	}
	return nil
}
