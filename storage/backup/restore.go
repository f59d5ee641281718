package backup

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"slices"
	"strings"

	"golang.org/x/sync/errgroup"

	"github.com/sluice-analytics/sluice/storage"
	"github.com/sluice-analytics/sluice/storage/object"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

// pendingSuffix is that of files that are being written, as the store has it.
const pendingSuffix = ".pending"

// Restore makes a store of a snapshot in a directory that is empty, or in which a restore of the same snapshot was
// interrupted; else it fails with ErrNotEmpty. Every file is hashed as it comes. The directory is a store when
// Restore returns, and not before.
func Restore(ctx context.Context, place object.Store, snapshot *Snapshot, system vfs.FS, options Options) (done Progress, err error) {
	r := &restoring{place: place, snapshot: snapshot, system: system, outside: newOutside(options), meter: newMeter(options.Progress, snapshot.copies())}
	lock, err := r.begin(ctx)
	if err != nil {
		return done, fmt.Errorf("restore %s: %w", snapshot.Name, err)
	}
	defer func() { err = errors.Join(err, lock.Close()) }()
	if err := r.run(ctx); err != nil {
		return r.meter.total(), fmt.Errorf("restore %s from %s: %w", snapshot.Name, place, err)
	}
	return r.meter.total(), nil
}

type restoring struct {
	place    object.Store
	snapshot *Snapshot
	system   vfs.FS
	outside  *outside
	meter    *meter
}

// begin takes the directory and marks it.
func (r *restoring) begin(ctx context.Context) (lock io.Closer, err error) {
	if err := r.refuse(ctx); err != nil {
		return nil, err
	}
	if lock, err = r.system.Lock(storage.LockName); err != nil {
		return nil, err
	}
	if err := r.mark(); err != nil {
		return nil, errors.Join(err, lock.Close())
	}
	return lock, nil
}

// refuse fails unless the directory is empty or has the mark of this restore. A restore that was interrupted at its very end has
// left the manifest too; as long as that is the snapshot's nothing has been added since.
func (r *restoring) refuse(ctx context.Context) error {
	names, err := r.system.List(".")
	if err != nil {
		return err
	}
	names = slices.DeleteFunc(names, func(name string) bool {
		return name == storage.LockName || name == storage.RestoreMark+pendingSuffix
	})
	if len(names) == 0 {
		return nil
	}
	manifests := slices.DeleteFunc(slices.Clone(names), func(name string) bool { return !isManifest(name) })
	if !slices.Contains(names, storage.RestoreMark) || len(manifests) > 1 || len(manifests) == 1 && !r.isLast(ctx, manifests[0]) {
		return fmt.Errorf("%w: it has %s", ErrNotEmpty, strings.Join(names[:min(len(names), 3)], ", "))
	}
	mark, err := vfs.ReadFile(r.system, storage.RestoreMark)
	if err != nil {
		return err
	}
	if string(mark) != r.snapshot.Name {
		return fmt.Errorf("%w: a restore of %s was begun in it", ErrNotEmpty, mark)
	}
	return nil
}

// isLast reports whether a manifest is the one that this restore puts there last, as it was put.
func (r *restoring) isLast(ctx context.Context, name string) bool {
	there, err := vfs.ReadFile(r.system, name)
	if err != nil {
		return false
	}
	want, err := fetchManifest(ctx, r.place, r.snapshot)
	return err == nil && name == manifestPath && bytes.Equal(there, want)
}

func isManifest(name string) bool {
	return strings.HasPrefix(name, "manifest-") && !strings.HasSuffix(name, pendingSuffix)
}

func (r *restoring) mark() error {
	if _, err := r.system.Stat(storage.RestoreMark); err == nil {
		return nil
	}
	if err := r.write(storage.RestoreMark, strings.NewReader(r.snapshot.Name)); err != nil {
		return err
	}
	return r.system.SyncDir(".")
}

func (r *restoring) run(ctx context.Context) error {
	manifest, err := r.manifest(ctx)
	if err != nil {
		return err
	}
	if err := r.files(ctx); err != nil {
		return err
	}
	if err := r.objects(ctx, manifest); err != nil {
		return err
	}
	if err := r.write(manifestPath, bytes.NewReader(manifest)); err != nil {
		return err
	}
	if err := r.system.SyncDir("."); err != nil {
		return err
	}
	if err := r.system.Remove(storage.RestoreMark); err != nil {
		return err
	}
	return r.system.SyncDir(".")
}

// manifest fetches the manifest and holds the index to it.
func (r *restoring) manifest(ctx context.Context) ([]byte, error) {
	content, err := fetchManifest(ctx, r.place, r.snapshot)
	if err == nil {
		r.meter.done(int64(len(content)), true)
	}
	return content, err
}

// fetchManifest returns the manifest of a snapshot, after a look whether the snapshot has the files that it names, and no
// others.
func fetchManifest(ctx context.Context, place object.Store, snapshot *Snapshot) ([]byte, error) {
	var content bytes.Buffer
	var paths []string
	for i := range snapshot.Files {
		switch file := &snapshot.Files[i]; file.Path {
		case manifestPath:
			if err := fetch(ctx, place, file, &content); err != nil {
				return nil, err
			}
		case historyPath:
		default:
			paths = append(paths, file.Path)
		}
	}
	named, err := storage.ManifestFiles(content.Bytes())
	if err != nil {
		return nil, err
	}
	slices.Sort(paths)
	if !slices.Equal(named, paths) {
		return nil, fmt.Errorf("%w: its index has %d files, its manifest names %d, and they are not the same", ErrDamaged, len(paths), len(named))
	}
	return content.Bytes(), snapshot.holdObjects(content.Bytes())
}

// holdObjects fails unless the snapshot has a copy of each object that the manifest counts on, and no others, or none at all.
func (s *Snapshot) holdObjects(manifest []byte) error {
	if len(s.Objects) == 0 {
		return nil // they were left out
	}
	named, err := storage.ManifestObjects(manifest)
	if err != nil {
		return err
	}
	same := slices.EqualFunc(named, s.Objects, func(a storage.ImageObject, b Object) bool {
		return a.Path == b.Path && a.Size == b.Size && address{a.Place, a.Key} == b.address()
	})
	if !same {
		return fmt.Errorf("%w: its index has %d objects, its manifest names %d, and they are not the same", ErrDamaged, len(s.Objects), len(named))
	}
	return nil
}

// files fetches everything but the manifest, durably.
func (r *restoring) files(ctx context.Context) error {
	directories := map[string]bool{".": true}
	for _, file := range r.snapshot.Files {
		for dir := path.Dir(file.Path); !directories[dir]; dir = path.Dir(dir) {
			directories[dir] = true
			if err := r.system.MkdirAll(dir); err != nil {
				return err
			}
		}
	}
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(workers)
	for i := range r.snapshot.Files {
		if file := &r.snapshot.Files[i]; file.Path != manifestPath {
			group.Go(func() error { return r.file(ctx, file) })
		}
	}
	if err := group.Wait(); err != nil {
		return err
	}
	for dir := range directories {
		if err := r.system.SyncDir(dir); err != nil {
			return err
		}
	}
	return nil
}

func (r *restoring) file(ctx context.Context, file *File) error {
	if r.there(file) {
		r.meter.done(file.Size, false)
		return nil
	}
	body, err := open(ctx, r.place, file)
	if err != nil {
		return err
	}
	err = r.write(file.Path, body)
	if err := errors.Join(err, body.Close()); err != nil {
		return err
	}
	r.meter.done(file.Size, true)
	return nil
}

// there reports whether an earlier try has brought a file: it has its name only when it is whole and synced.
func (r *restoring) there(file *File) bool {
	opened, err := r.system.Open(file.Path)
	if err != nil {
		return false
	}
	hash := sha256.New()
	_, err = io.Copy(hash, opened)
	return errors.Join(err, opened.Close()) == nil && hex.EncodeToString(hash.Sum(nil)) == file.SHA256
}

// write makes a file of a content, whole and synced under its name or not at all.
func (r *restoring) write(name string, content io.Reader) error {
	pending := name + pendingSuffix
	if err := r.system.Remove(pending); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	file, err := r.system.Create(pending)
	if err != nil {
		return err
	}
	_, err = io.Copy(file, content)
	if err == nil {
		err = file.Sync()
	}
	if err := errors.Join(err, file.Close()); err != nil {
		_ = r.system.Remove(pending) // what stays is replaced by the next try
		return err
	}
	return r.system.Rename(pending, name)
}
