package storage

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"path"
	"slices"

	"github.com/cespare/xxhash/v2"

	"github.com/sluice-analytics/sluice/storage/manifest"
	"github.com/sluice-analytics/sluice/storage/object"
)

// ImageObject is the file of a cold segment: an object in a place outside the store, which never changes.
type ImageObject struct {
	// Path is where the file would be if it were here, from the root of the store. No file of an image has it.
	Path string
	// Place and Key say where it is.
	Place, Key string
	Size       int64
	// Hash is the xxhash64 of the content.
	Hash uint64
}

// String names the object for people.
func (o ImageObject) String() string { return fmt.Sprintf("%s of %s", o.Key, o.Place) }

// imageObjects lists the objects of cold segments. Those that are set aside are known to be damaged, and are left out.
func imageObjects(state *manifest.State) []ImageObject {
	var objects []ImageObject
	for _, dataset := range state.Datasets {
		for id, segment := range dataset.Segments {
			if at := segment.Cold; at != (manifest.Cold{}) && !dataset.Quarantined[id] {
				name := path.Join(datasetDirectory(dataset.Config.Directory), segment.File)
				objects = append(objects, ImageObject{Path: name, Place: at.Place, Key: at.Key, Size: segment.SizeBytes, Hash: at.Hash})
			}
		}
	}
	slices.SortFunc(objects, func(a, b ImageObject) int { return cmp.Compare(a.Path, b.Path) })
	return objects
}

// ManifestObjects returns the objects that a manifest counts on. The error wraps manifest.ErrCorrupt or manifest.ErrNewer.
func ManifestObjects(content []byte) ([]ImageObject, error) {
	state, err := manifest.Parse(content)
	if err != nil {
		return nil, err
	}
	return imageObjects(state), nil
}

// Fetch brings an object here, as a file that goes with Close, and holds it to its hash: an error about damage wraps ErrCorrupt.
// It fails with ErrDiskFull where the disk has no room for it.
func (i *Image) Fetch(ctx context.Context, object ImageObject) (io.ReaderAt, io.Closer, error) {
	s := i.store
	if err := s.disk.room("a copy of "+object.Path, object.Size); err != nil {
		return nil, nil, err
	}
	// The name is that of no segment, and what a crash leaves goes with the next Open.
	fetched := &fetchedObject{store: s, name: path.Join(path.Dir(object.Path), fileName(rand.Uint64(), segmentSuffix)+pendingSuffix)}
	if err := fetched.fill(ctx, object); err != nil {
		return nil, nil, fmt.Errorf("fetch %s: %w", object, s.fs.explain(errors.Join(err, fetched.Close())))
	}
	return fetched, fetched, nil
}

// fetchedObject is a copy of an object for a while. Nobody counts on it after a crash, so it is not synced.
type fetchedObject struct {
	store *Store
	name  string
	file  interface {
		io.ReaderAt
		io.WriteCloser
	}
}

func (f *fetchedObject) fill(ctx context.Context, from ImageObject) error {
	place, err := f.store.cold.Place(from.Place)
	if err != nil {
		return err
	}
	body, err := place.Get(ctx, from.Key, 0, object.ToEnd)
	if err != nil {
		return err
	}
	defer body.Close()
	if f.file, err = f.store.fs.Create(f.name); err != nil {
		return err
	}
	hash := xxhash.New()
	size, err := io.Copy(io.MultiWriter(f.file, hash), body)
	if err == nil && (size != from.Size || hash.Sum64() != from.Hash) {
		err = fmt.Errorf("%w: it has %d bytes with the hash %016x, and %d with %016x were put there", ErrCorrupt, size, hash.Sum64(), from.Size, from.Hash)
	}
	return err
}

// ReadAt implements io.ReaderAt.
func (f *fetchedObject) ReadAt(into []byte, offset int64) (int, error) {
	return f.file.ReadAt(into, offset)
}

// Close removes the copy.
func (f *fetchedObject) Close() error {
	if f.file == nil {
		return nil
	}
	return errors.Join(f.file.Close(), f.store.fs.Remove(f.name))
}
