package backup

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"sync"

	"github.com/cespare/xxhash/v2"
	"golang.org/x/sync/errgroup"

	"github.com/sluice-analytics/sluice/storage"
	"github.com/sluice-analytics/sluice/storage/object"
)

// endingBytes is how much of the end of a file its ending is made of: more than the checksums there.
const endingBytes = 64

// Take copies the store to the place as a new snapshot, and returns that with what it took. Files that the place has are
// not sent again. What is committed meanwhile is not in it. A file that is damaged ends it with an error that names the
// file: earlier snapshots keep theirs.
func Take(ctx context.Context, store *storage.Store, place object.Store, options Options) (taken *Snapshot, done Progress, err error) {
	leave, err := enter(ctx, place, options)
	if err != nil {
		return nil, done, fmt.Errorf("take a snapshot: %w", err)
	}
	defer func() { err = errors.Join(err, leave()) }()
	image, err := store.Image(ctx)
	if err != nil {
		return nil, done, err
	}
	defer image.Release()
	t, err := newTaking(ctx, image, place, options)
	if err != nil {
		return nil, done, fmt.Errorf("take a snapshot: %w", err)
	}
	if err := t.copy(ctx); err != nil {
		return nil, t.meter.total(), fmt.Errorf("take a snapshot: %w", err)
	}
	if err := t.publish(ctx); err != nil {
		return nil, t.meter.total(), fmt.Errorf("take a snapshot: %w", err)
	}
	return t.snapshot, t.meter.total(), nil
}

// taking is a snapshot in the making.
type taking struct {
	image    *storage.Image
	place    object.Store
	snapshot *Snapshot
	meter    *meter
	// known are the sealed files of the newest snapshot by path.
	known map[string]File
	// knownObjects are the copies of objects that it has.
	knownObjects map[address]File

	mu sync.Mutex
	// present are the sizes of the files in the place by key.
	present map[string]int64
}

func newTaking(ctx context.Context, image *storage.Image, place object.Store, options Options) (*taking, error) {
	at := options.now().UTC()
	t := &taking{image: image, place: place, snapshot: &Snapshot{Name: newName(at), At: at, Version: image.Version, Datasets: []Dataset{}}}
	t.known, t.knownObjects = map[string]File{}, map[address]File{}
	for _, dataset := range image.Datasets {
		t.snapshot.Datasets = append(t.snapshot.Datasets, Dataset{Name: dataset.Name, Events: dataset.Events, Bytes: dataset.SizeBytes})
	}
	_, size := image.Manifest()
	t.snapshot.Files = append(t.snapshot.Files, File{Path: manifestPath, Size: size})
	for _, file := range image.Files {
		t.snapshot.Files = append(t.snapshot.Files, File{Path: file.Path, Size: file.Size})
	}
	if options.WithoutCold {
		image.Objects = nil
	}
	for _, object := range image.Objects {
		t.snapshot.Objects = append(t.snapshot.Objects, Object{Place: object.Place, Key: object.Key, File: File{Path: object.Path, Size: object.Size}})
	}
	t.meter = newMeter(options.Progress, t.snapshot.copies())
	var err error
	if t.present, err = stored(ctx, place); err != nil {
		return nil, err
	}
	return t, t.remember(ctx)
}

// remember looks up what the newest snapshot knows. One that cannot be read is no obstacle: its files are hashed again.
func (t *taking) remember(ctx context.Context) error {
	newest, err := Find(ctx, t.place, "")
	switch {
	case errors.Is(err, ErrNoSnapshot), errors.Is(err, ErrDamaged), errors.Is(err, ErrNewer):
		return nil
	case err != nil:
		return err
	}
	for _, file := range newest.Files {
		t.known[file.Path] = file
	}
	for _, object := range newest.Objects {
		t.knownObjects[object.address()] = object.File
	}
	return nil
}

func (t *taking) copy(ctx context.Context) error {
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(workers)
	group.Go(func() error {
		content, size := t.image.Manifest()
		return t.put(ctx, &t.snapshot.Files[0], content, size)
	})
	for i, file := range t.image.Files {
		group.Go(func() error {
			if err := t.copyFile(ctx, file, &t.snapshot.Files[i+1]); err != nil {
				return fmt.Errorf("%s: %w", file.Path, err)
			}
			return nil
		})
	}
	for i, object := range t.image.Objects {
		group.Go(func() error {
			if err := t.copyObject(ctx, object, &t.snapshot.Objects[i]); err != nil {
				return fmt.Errorf("cold segment %s: %w", object.Path, err)
			}
			return nil
		})
	}
	return group.Wait()
}

func (t *taking) copyFile(ctx context.Context, file storage.ImageFile, to *File) error {
	content, closer, err := t.image.Open(file)
	if err != nil {
		return err
	}
	defer closer.Close()
	if to.Ending, err = ending(content, file.Size); err != nil {
		return err
	}
	if known, ok := t.known[file.Path]; ok && file.Sealed && known.Size == file.Size && known.Ending == to.Ending && t.has(&known) {
		to.SHA256 = known.SHA256
		t.meter.done(file.Size, false)
		return nil
	}
	if err := t.image.Check(file); err != nil {
		return err
	}
	return t.put(ctx, to, content, file.Size)
}

// has reports whether the place has a file.
func (t *taking) has(file *File) bool {
	t.mu.Lock()
	defer t.mu.Unlock()
	size, ok := t.present[file.key()]
	return ok && size == file.Size
}

// put hashes a content, and sends it where it is not there.
func (t *taking) put(ctx context.Context, file *File, content io.ReaderAt, size int64) (err error) {
	hash := sha256.New()
	if n, err := io.Copy(hash, readerOf(ctx, io.NewSectionReader(content, 0, size))); err != nil || n != size {
		return errors.Join(err, fmt.Errorf("%d bytes could be read, of %d", n, size))
	}
	file.SHA256 = hex.EncodeToString(hash.Sum(nil))
	if file.Ending, err = ending(content, size); err != nil {
		return err
	}
	if t.has(file) {
		t.meter.done(size, false)
		return nil
	}
	if err := t.place.Put(ctx, file.key(), content, size, object.PutOptions{}); err != nil {
		return err
	}
	t.mu.Lock()
	t.present[file.key()] = size
	t.mu.Unlock()
	t.meter.done(size, true)
	return nil
}

// ending is a hash of the last bytes of a content.
func ending(content io.ReaderAt, size int64) (string, error) {
	last := make([]byte, min(size, endingBytes))
	if _, err := io.ReadFull(io.NewSectionReader(content, size-int64(len(last)), int64(len(last))), last); err != nil {
		return "", err
	}
	return fmt.Sprintf("%016x", xxhash.Sum64(last)), nil
}

// publish puts the index: from here on the snapshot is there.
func (t *taking) publish(ctx context.Context) error {
	content, err := t.snapshot.encode()
	if err != nil {
		return err
	}
	key := indexPrefix + t.snapshot.Name
	err = t.place.Put(ctx, key, bytes.NewReader(content), int64(len(content)), object.PutOptions{IfAbsent: true})
	if errors.Is(err, object.ErrExists) {
		// The name is random: it is ours, put by a try whose answer was lost.
		var found []byte
		if found, err = get(ctx, t.place, key, indexMax); err == nil && !bytes.Equal(found, content) {
			err = fmt.Errorf("%s/%s: %w", t.place, key, object.ErrExists)
		}
	}
	return err
}

// readerOf ends reading when the context does.
func readerOf(ctx context.Context, reader io.Reader) io.Reader { return &cancellable{ctx, reader} }

type cancellable struct {
	ctx    context.Context
	reader io.Reader
}

func (c *cancellable) Read(into []byte) (int, error) {
	if err := c.ctx.Err(); err != nil {
		return 0, err
	}
	return c.reader.Read(into)
}
