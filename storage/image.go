package storage

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"

	"github.com/cespare/xxhash/v2"

	"github.com/sluice-analytics/sluice/storage/dictionary"
	"github.com/sluice-analytics/sluice/storage/manifest"
	"github.com/sluice-analytics/sluice/storage/segment"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

// Image is all files of the store as of one commit. They stay as they are until Release, whatever is committed,
// folded or dropped meanwhile, and so do the objects of its cold segments.
type Image struct {
	// Version is that of the last commit in it.
	Version uint64
	// Files are in the order of their paths; the manifest is not among them.
	Files []ImageFile
	// Objects are those of cold segments, in the order of their paths.
	Objects  []ImageObject
	Datasets []ImageDataset

	store     *Store
	manifest  prefix
	history   prefix // of no bytes where there is none
	snapshots []*Snapshot
	counted   bool // among the store's images
	checks    map[string]func(content []byte) error
}

// ImageFile is one file of an image.
type ImageFile struct {
	// Path is from the root of the store.
	Path string
	Size int64
	// Sealed says that the file ends with checksums of all that is in it: two of one path, size and ending are equal.
	Sealed bool
}

// ImageDataset sums up a dataset of an image.
type ImageDataset struct {
	Name   string
	Events int64
	// SizeBytes is that of the segments of all copies.
	SizeBytes int64
}

// prefix is the first bytes of a file that may grow, or be replaced under its name.
type prefix struct {
	file vfs.File
	size int64
}

// Image seals what was pushed, and returns the store as of the last commit then. Pushes that come meanwhile are not in
// it. It fails with ErrReadOnly if there are pushed events and nothing can be written.
func (s *Store) Image(ctx context.Context) (*Image, error) {
	if err := s.enter(); err != nil {
		return nil, err
	}
	defer s.leave()
	for _, name := range s.Datasets() {
		d, err := s.dataset(name)
		if errors.Is(err, ErrNoDataset) {
			continue // dropped meanwhile
		}
		if err == nil {
			err = s.seal(ctx, d)
		}
		if err != nil {
			return nil, err
		}
	}
	image := &Image{store: s, checks: map[string]func([]byte) error{}}
	if err := image.take(); err != nil {
		image.Release()
		return nil, fmt.Errorf("take a snapshot of the store: %w", err)
	}
	return image, nil
}

// take keeps the files of the last commit. Commits wait for it, but it reads nothing.
func (i *Image) take() (err error) {
	s := i.store
	s.commitMu.Lock()
	defer s.commitMu.Unlock()
	s.mu.Lock()
	s.images++
	i.counted = true
	s.mu.Unlock()
	state := s.log.State()
	i.Version = state.Version
	for _, d := range append(s.datasetsNow(), s.own) {
		snapshot, err := d.acquire(false)
		if err != nil {
			return err
		}
		i.snapshots = append(i.snapshots, snapshot)
		i.describe(snapshot)
	}
	if err := i.find(state); err != nil {
		return err
	}
	i.Objects = imageObjects(state)
	name, size := s.log.File()
	if i.manifest.file, err = s.fs.Open(name); err != nil {
		return err
	}
	i.manifest.size = size
	return i.takeHistory()
}

// datasetsNow returns the datasets in the order of their names.
func (s *Store) datasetsNow() []*dataset {
	s.mu.Lock()
	defer s.mu.Unlock()
	var all []*dataset
	for _, name := range slices.Sorted(maps.Keys(s.datasets)) {
		all = append(all, s.datasets[name])
	}
	return all
}

// historyName is the file of package history, which lies beside the store's own.
const historyName = "history.ndjson"

func (i *Image) takeHistory() error {
	file, err := i.store.fs.Open(historyName)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	i.history.file = file
	i.history.size, err = file.Size()
	if err == nil && i.history.size > 0 {
		i.Files = append(i.Files, ImageFile{Path: historyName, Size: i.history.size})
		slices.SortFunc(i.Files, func(a, b ImageFile) int { return strings.Compare(a.Path, b.Path) })
	}
	return err
}

// describe sums a dataset up, and notes what its files must be.
func (i *Image) describe(snapshot *Snapshot) {
	d := snapshot.dataset
	if d != i.store.own {
		about := ImageDataset{Name: d.name()}
		for _, handle := range snapshot.view.segments {
			about.SizeBytes += handle.meta.SizeBytes
			if handle.meta.Copy == 0 {
				about.Events += handle.meta.Rows
			}
		}
		i.Datasets = append(i.Datasets, about)
	}
	for _, handle := range snapshot.view.segments {
		meta := handle.meta
		if handle.isCold() {
			i.checks[d.path(indexFile(meta.ID))] = func(content []byte) error { return i.checkIndexBytes(meta, content) }
			continue // its file is elsewhere
		}
		if snapshot.view.aside[meta.ID] {
			continue // it is known to be damaged, and is copied as it is
		}
		i.checks[d.path(meta.File)] = func(content []byte) error { return checkSegmentBytes(meta, content) }
	}
	for _, extent := range snapshot.view.extents {
		i.checks[d.path(extent.File)] = func(content []byte) error {
			return errors.Join(checkSize(extent.SizeBytes, content), dictionary.CheckSum(content))
		}
	}
	for _, rejects := range snapshot.view.rejects {
		i.checks[d.path(rejects.File)] = func(content []byte) error { return checkSize(rejects.SizeBytes, content) }
	}
	for _, saved := range snapshot.view.saved {
		if !saved.Removed {
			i.checks[d.path(saved.File)] = func(content []byte) error {
				if xxhash.Sum64(content) != saved.Checksum {
					return fmt.Errorf("%w: it does not have the checksum that the manifest says", ErrCorrupt)
				}
				return checkSize(saved.SizeBytes, content)
			}
		}
	}
}

func checkSize(want int64, content []byte) error {
	if int64(len(content)) != want {
		return fmt.Errorf("%w: it has %d bytes, the manifest says %d", ErrCorrupt, len(content), want)
	}
	return nil
}

// checkSegmentBytes holds a segment to its own checksums and to the manifest.
func checkSegmentBytes(meta manifest.Segment, content []byte) error {
	reader, err := segment.OpenBytes(meta.File, content)
	if err != nil {
		return err
	}
	if err := matches(meta, reader.Info()); err != nil {
		return err
	}
	return reader.CheckSums()
}

// checkIndexBytes holds the index of a cold segment to its checksum and to the manifest.
func (i *Image) checkIndexBytes(meta manifest.Segment, content []byte) error {
	reader, err := segment.OpenRemote(indexFile(meta.ID), content, i.store.cold.Reader(meta.ID, meta.Cold.Object, meta.SizeBytes))
	if err != nil {
		return fmt.Errorf("%w: it is mended when the store is opened", err)
	}
	return matches(meta, reader.Info())
}

// find lists the files that the manifest names, with their sizes.
func (i *Image) find(state *manifest.State) error {
	for directory, files := range namedFiles(state) {
		for name := range files {
			if name == "" {
				continue // a saved document that was removed
			}
			place := path.Join(directory, name)
			info, err := i.store.fs.Stat(place)
			if err != nil {
				return err
			}
			sealed := strings.HasSuffix(name, segmentSuffix) || strings.HasSuffix(name, indexSuffix) || strings.HasSuffix(name, extentSuffix)
			i.Files = append(i.Files, ImageFile{Path: place, Size: info.Size(), Sealed: sealed})
		}
	}
	slices.SortFunc(i.Files, func(a, b ImageFile) int { return strings.Compare(a.Path, b.Path) })
	return nil
}

// Manifest returns the bytes of a manifest that ends with the image's version, and their number. They can be read until
// Release.
func (i *Image) Manifest() (io.ReaderAt, int64) { return i.manifest.file, i.manifest.size }

// Open opens a file for reading.
func (i *Image) Open(file ImageFile) (io.ReaderAt, io.Closer, error) {
	if file.Path == historyName {
		return i.history.file, io.NopCloser(nil), nil
	}
	opened, err := i.store.fs.Open(file.Path)
	if err != nil {
		return nil, nil, err
	}
	return opened, opened, nil
}

// Check holds a file to the checksums that are known of it: what is damaged must not pass for a copy. Errors about
// damage wrap ErrCorrupt, segment.ErrCorrupt or dictionary.ErrCorrupt.
func (i *Image) Check(file ImageFile) error {
	check := i.checks[file.Path]
	if check == nil {
		return nil
	}
	mapping, err := i.store.fs.Map(file.Path)
	if err != nil {
		return err
	}
	err = vfs.Guard(func() error { return check(mapping.Bytes()) })
	if err := errors.Join(err, mapping.Close()); err != nil {
		return fmt.Errorf("%s: %w", file.Path, err)
	}
	return nil
}

// Release lets go of the files. It is called once.
func (i *Image) Release() {
	if i.counted {
		i.store.mu.Lock()
		i.store.images--
		i.store.mu.Unlock()
		i.counted = false
	}
	for _, snapshot := range i.snapshots {
		snapshot.Release()
	}
	for _, held := range []prefix{i.manifest, i.history} {
		if held.file != nil {
			_ = held.file.Close() // it was only read
		}
	}
}

// ManifestFiles returns the paths of the files that a manifest names, so that a copy of a store can be held to it. The error wraps
// manifest.ErrCorrupt or manifest.ErrNewer.
func ManifestFiles(content []byte) ([]string, error) {
	state, err := manifest.Parse(content)
	if err != nil {
		return nil, err
	}
	var paths []string
	for directory, files := range namedFiles(state) {
		for name := range files {
			if name != "" {
				paths = append(paths, path.Join(directory, name))
			}
		}
	}
	slices.Sort(paths)
	return paths, nil
}
