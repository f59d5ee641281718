package storage

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"sync"

	"github.com/sluice-analytics/sluice/storage/manifest"
	"github.com/sluice-analytics/sluice/storage/segment"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

// handle counts the users of a segment file: the dataset's view is one, each
// snapshot another. The last one closes it, and removes the file if a compaction
// has taken its place.
type handle struct {
	dataset *dataset
	meta    manifest.Segment
	// memory holds the segment where it is no file of the store.
	memory vfs.FS

	// refs and removed are guarded by the store's mu.
	refs    int
	removed bool
	// gone is closed when nobody reads a segment any more that was removed.
	gone chan struct{}

	openMu sync.Mutex
	reader *segment.Reader // nil until it is first needed
}

func newHandle(d *dataset, meta manifest.Segment) *handle {
	return &handle{dataset: d, meta: meta, refs: 1, gone: make(chan struct{})}
}

func sortHandles(handles []*handle) {
	slices.SortFunc(handles, func(a, b *handle) int {
		return cmp.Or(cmp.Compare(a.meta.MinTime, b.meta.MinTime), cmp.Compare(a.meta.ID, b.meta.ID))
	})
}

// open returns the reader. A failure is not remembered.
func (h *handle) open() (*segment.Reader, error) {
	h.openMu.Lock()
	defer h.openMu.Unlock()
	if h.reader != nil {
		return h.reader, nil
	}
	reader, err := h.openNew()
	if err != nil {
		return nil, fmt.Errorf("dataset %q: %w", h.dataset.name(), err)
	}
	h.reader = reader
	return reader, nil
}

// openNew opens the file and holds it against manifest and dictionaries.
func (h *handle) openNew() (*segment.Reader, error) {
	set, err := h.dataset.dictionaries()
	if err != nil {
		return nil, err
	}
	set = set.Copy(h.meta.Copy)
	reader, err := h.openSegment()
	if err != nil {
		return nil, err
	}
	err = vfs.Guard(func() error {
		return errors.Join(matches(h.meta, reader.Info()), reader.Fits(set))
	})
	if err != nil {
		return nil, errors.Join(err, reader.Close())
	}
	return reader, nil
}

func (h *handle) openSegment() (*segment.Reader, error) {
	if h.memory != nil {
		return segment.Open(h.memory, h.meta.File)
	}
	if h.isCold() {
		return h.openCold()
	}
	return segment.Open(h.dataset.store.fs, h.dataset.path(h.meta.File))
}

// matches compares a segment with what the manifest says of it.
func matches(meta manifest.Segment, info segment.Info) error {
	if info.ID == meta.ID && int64(info.Rows) == meta.Rows && info.SizeBytes == meta.SizeBytes &&
		info.MinTime == meta.MinTime && info.MaxTime == meta.MaxTime {
		return nil
	}
	return fmt.Errorf("%w: %s is segment %d with %d rows from %d to %d in %d bytes, the manifest says %+v",
		ErrCorrupt, meta.File, info.ID, info.Rows, info.MinTime, info.MaxTime, info.SizeBytes, meta)
}

// dropLocked gives one use back and says whether it was the last: then finish must
// be called, without the lock.
func (h *handle) dropLocked(removed bool) bool {
	h.removed = h.removed || removed
	if removed && h.memory == nil {
		h.dataset.leaving[h] = true
	}
	h.refs--
	return h.refs == 0
}

// finish closes handles that nobody uses any more. A file that cannot be removed
// is left to the next Open.
func finish(unused []*handle) error {
	var errs []error
	for _, h := range unused {
		h.openMu.Lock()
		if h.reader != nil {
			errs = append(errs, h.reader.Close())
			h.reader = nil
		}
		h.openMu.Unlock()
		if h.removed && h.memory == nil {
			err := h.dataset.store.fs.Remove(h.dataset.path(localFile(h.meta)))
			if h.isCold() {
				h.leaveCold()
			}
			there := err != nil && !errors.Is(err, fs.ErrNotExist)
			if there {
				errs = append(errs, err)
			}
			h.left(!there)
		}
	}
	return errors.Join(errs...)
}
