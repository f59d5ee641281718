package storage

import (
	"errors"
	"fmt"

	"github.com/sluice-analytics/sluice/storage/cold"
	"github.com/sluice-analytics/sluice/storage/manifest"
	"github.com/sluice-analytics/sluice/storage/segment"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

// coldDirectory holds the pieces of cold segments that were read lately.
const coldDirectory = "cache"

// indexFile is the file of a dataset's directory that holds the directory of a cold segment.
func indexFile(id uint64) string { return fileName(id, indexSuffix) }

// localFile is the file of a segment in its dataset's directory: the segment, or of a cold one what is left of it here.
func localFile(meta manifest.Segment) string {
	if meta.Cold != (manifest.Cold{}) {
		return indexFile(meta.ID)
	}
	return meta.File
}

func (h *handle) isCold() bool { return h.meta.Cold != (manifest.Cold{}) }

// indexOf copies the index out of a mapped file.
func indexOf(reader *segment.Reader) (index []byte, err error) {
	err = vfs.Guard(func() error {
		index = reader.Index()
		return nil
	})
	return index, err
}

// openCold opens the segment by its index. One that is lost or damaged is read from where the file is, and mended.
func (h *handle) openCold() (*segment.Reader, error) {
	s, at := h.dataset.store, h.meta.Cold
	name := fmt.Sprintf("%s in %s", at.Key, at.Place)
	remote := s.cold.Reader(h.meta.ID, at.Object, h.meta.SizeBytes)
	index, local := vfs.ReadFile(s.fs, h.dataset.path(indexFile(h.meta.ID)))
	if local == nil {
		reader, err := h.openIndex(name, index, remote)
		if err == nil {
			return reader, nil
		}
		local = err
	}
	for again := false; ; again = true {
		index, err := segment.ReadIndex(h.meta.SizeBytes, remote, again)
		if err == nil {
			var reader *segment.Reader
			if reader, err = h.openIndex(name, index, remote); err == nil {
				s.mendIndex(h, reader)
				return reader, nil
			}
		}
		if again || !errors.Is(err, segment.ErrCorrupt) && !errors.Is(err, ErrCorrupt) {
			return nil, errors.Join(fmt.Errorf("%s: %w", indexFile(h.meta.ID), local), fmt.Errorf("%s: %w", name, err))
		}
	}
}

// openIndex opens the segment by an index that is held to the manifest: where its directory was is in no checksum.
func (h *handle) openIndex(name string, index []byte, remote segment.Remote) (*segment.Reader, error) {
	reader, err := segment.OpenRemote(name, index, remote)
	if err != nil {
		return nil, err
	}
	if err := matches(h.meta, reader.Info()); err != nil {
		return nil, errors.Join(err, reader.Close())
	}
	return reader, nil
}

// mendIndex replaces an index that is lost or damaged. What goes wrong is no matter: it is read from its place again.
func (s *Store) mendIndex(h *handle, reader *segment.Reader) {
	name := h.dataset.path(indexFile(h.meta.ID))
	if s.fs.writable() != nil || s.disk.room(name, 0) != nil {
		return
	}
	if s.writeIndex(name+pendingSuffix, reader) == nil {
		_ = s.fs.Rename(name+pendingSuffix, name)
	}
}

// openColdCache opens the cache of the segments that are cold by the manifest.
func (s *Store) openColdCache(state *manifest.State) (err error) {
	known := map[uint64]bool{}
	for _, dataset := range state.Datasets {
		for id, segment := range dataset.Segments {
			if segment.Cold != (manifest.Cold{}) {
				known[id] = true
			}
		}
	}
	room := func(bytes int64) bool { return s.disk.room("cache", bytes) == nil }
	s.cold, err = cold.Open(s.fs.FS, coldDirectory, func(id uint64) bool { return known[id] }, room, s.options.Cold)
	return err
}

// keepCold notes that someone may read the object of a cold segment, leaveCold that nobody does any more, through this
// handle.
func (h *handle) keepColdLocked() {
	if h.isCold() {
		h.dataset.store.coldRead[h.meta.Cold.Object]++
	}
}

func (h *handle) leaveCold() {
	s := h.dataset.store
	s.mu.Lock()
	if s.coldRead[h.meta.Cold.Object]--; s.coldRead[h.meta.Cold.Object] <= 0 {
		delete(s.coldRead, h.meta.Cold.Object)
	}
	s.mu.Unlock()
	s.cold.Forget(h.meta.ID)
}

// ColdStatistics says what reading cold segments has cost since the store was opened.
func (s *Store) ColdStatistics() cold.Statistics { return s.cold.Statistics() }
