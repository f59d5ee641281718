package storage

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"slices"
)

// A segment that a commit takes away leaves when its last reader lets go of it. Whoever must know that
// its bytes are gone waits here.

// waitGone waits until the files of all segments that are no longer in the dataset are removed, and makes that durable. tell
// is told how many there are whenever it waits; it may be nil.
func (s *Store) waitGone(ctx context.Context, d *dataset, tell func(files int)) error {
	s.mu.Lock()
	leaving := slices.Collect(maps.Keys(d.leaving))
	s.mu.Unlock()
	for i, h := range leaving {
		select {
		case <-h.gone:
		default:
			if tell != nil {
				tell(len(leaving) - i)
			}
		}
		select {
		case <-h.gone:
		case <-ctx.Done():
			return fmt.Errorf("%d segments that are read by queries wait to be removed: %w", len(leaving)-i, context.Cause(ctx))
		}
		if err := s.removeLeft(h); err != nil {
			return err
		}
	}
	return s.fs.SyncDir(d.directory)
}

// removeLeft removes the file of a segment that nobody reads any more, where that failed the first time.
func (s *Store) removeLeft(h *handle) error {
	s.mu.Lock()
	waits := h.dataset.leaving[h]
	s.mu.Unlock()
	if !waits {
		return nil
	}
	if err := s.fs.Remove(h.dataset.path(localFile(h.meta))); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("remove %s: %w", h.meta.File, err)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(h.dataset.leaving, h)
	return nil
}

// left notes that nobody reads the segment any more, and whether its file is gone.
func (h *handle) left(removed bool) {
	s := h.dataset.store
	s.mu.Lock()
	defer s.mu.Unlock()
	if removed {
		delete(h.dataset.leaving, h)
	}
	close(h.gone)
}

// remove removes a file that counts no more. Where that fails the file is removed by the next Open, or by removeAll.
// While an image is read it waits for that: the image may have it.
func (d *dataset) remove(file string) {
	if d.keepForImage(file) {
		return
	}
	err := d.store.fs.Remove(d.path(file))
	there := err != nil && !errors.Is(err, fs.ErrNotExist)
	d.store.mu.Lock()
	defer d.store.mu.Unlock()
	if there {
		d.unremoved[file] = true
	} else {
		delete(d.unremoved, file)
	}
}

// keepForImage puts off the removal of a file where there is an image, and reports that.
func (d *dataset) keepForImage(file string) bool {
	d.store.mu.Lock()
	defer d.store.mu.Unlock()
	if d.store.images == 0 {
		return false
	}
	d.store.forgotten = append(d.store.forgotten, d.path(file))
	d.unremoved[file] = true
	return true
}

// removeAll removes what could not be removed before, or fails.
func (d *dataset) removeAll() error {
	d.store.mu.Lock()
	files := slices.Sorted(maps.Keys(d.unremoved))
	d.store.mu.Unlock()
	for _, file := range files {
		d.remove(file)
	}
	d.store.mu.Lock()
	defer d.store.mu.Unlock()
	if len(d.unremoved) > 0 {
		return fmt.Errorf("%d files that count no more could not be removed, %s among them", len(d.unremoved), slices.Sorted(maps.Keys(d.unremoved))[0])
	}
	return nil
}
