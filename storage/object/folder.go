package object

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"

	"github.com/sluice-analytics/sluice/storage/vfs"
)

// pendingMark is in the names of files that are being written. Keys that hold it are refused.
const pendingMark = ".pending-"

// Folder keeps each object as a file: a/b is the file b in the folder a. Files are written under another name, synced,
// and take theirs whole.
type Folder struct {
	name string
}

// OpenFolder returns the place in a folder, which need not exist: the first put makes it.
func OpenFolder(name string) (*Folder, error) {
	full, err := filepath.Abs(name)
	if err != nil {
		return nil, fmt.Errorf("open folder %s: %w", name, err)
	}
	info, err := os.Stat(full)
	if err == nil && !info.IsDir() {
		return nil, fmt.Errorf("open folder %s: it is a file", name)
	}
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("open folder: %w", err)
	}
	return &Folder{name: full}, nil
}

// root opens the folder; symbolic links below it cannot lead out.
func (f *Folder) root() (*os.Root, error) {
	root, err := os.OpenRoot(f.name)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, ErrNotFound
	}
	return root, err
}

func (f *Folder) check(operation, key string) error {
	if strings.Contains(key, pendingMark) {
		return fmt.Errorf("%s object %q: names with %q are for files that are being written: %w", operation, key, pendingMark, fs.ErrInvalid)
	}
	return checkKey(operation, key)
}

// explain names place and key, and turns the file system's errors into those of this package.
func (f *Folder) explain(operation, key string, err error) error {
	switch {
	case err == nil:
		return nil
	case errors.Is(err, fs.ErrNotExist):
		err = ErrNotFound
	case errors.Is(err, fs.ErrExist):
		err = ErrExists
	}
	return fmt.Errorf("%s %s/%s: %w", operation, f.name, key, err)
}

// Put implements Store.
func (f *Folder) Put(ctx context.Context, key string, content io.ReaderAt, size int64, options PutOptions) error {
	if err := f.check("put", key); err != nil {
		return err
	}
	system, err := vfs.OpenOS(f.name) // makes the folder, durably
	if err != nil {
		return f.explain("put", key, err)
	}
	defer system.Close()
	return f.explain("put", key, f.put(ctx, system, key, io.NewSectionReader(content, 0, size), size, options))
}

func (f *Folder) put(ctx context.Context, system *vfs.OS, key string, content io.Reader, size int64, options PutOptions) error {
	if err := makeParents(system, path.Dir(key)); err != nil {
		return err
	}
	pending := key + pendingMark + randomName()
	err := writeFile(ctx, system, pending, content, size)
	if err == nil {
		err = f.publish(system, pending, key, options)
	}
	if err != nil {
		_ = system.Remove(pending) // it may have its name already, or never have been there
		return err
	}
	return system.SyncDir(path.Dir(key))
}

// publish gives a file its name. A link, unlike a rename, replaces nothing.
func (f *Folder) publish(system *vfs.OS, pending, key string, options PutOptions) error {
	if !options.IfAbsent {
		return system.Rename(pending, key)
	}
	root, err := f.root()
	if err != nil {
		return err
	}
	defer root.Close()
	if err := root.Link(pending, key); err != nil {
		return err
	}
	return system.Remove(pending)
}

// makeParents makes the folders above a file, each durable in the one above it.
func makeParents(system *vfs.OS, dir string) error {
	if dir == "." {
		return nil
	}
	if _, err := system.Stat(dir); err == nil {
		return nil
	}
	if err := makeParents(system, path.Dir(dir)); err != nil {
		return err
	}
	if err := system.MkdirAll(dir); err != nil {
		return err
	}
	return system.SyncDir(path.Dir(dir))
}

func writeFile(ctx context.Context, system *vfs.OS, name string, content io.Reader, size int64) error {
	file, err := system.Create(name)
	if err != nil {
		return err
	}
	written, err := io.Copy(file, cancellable{ctx, content})
	if err == nil && written != size {
		err = fmt.Errorf("the content has %d bytes, not %d: %w", written, size, io.ErrUnexpectedEOF)
	}
	if err == nil {
		err = file.Sync()
	}
	return errors.Join(err, file.Close())
}

// cancellable ends reading when the context does.
type cancellable struct {
	ctx    context.Context
	reader io.Reader
}

func (c cancellable) Read(into []byte) (int, error) {
	if err := c.ctx.Err(); err != nil {
		return 0, err
	}
	return c.reader.Read(into)
}

func randomName() string {
	var random [8]byte
	_, _ = rand.Read(random[:]) // never fails
	return hex.EncodeToString(random[:])
}

// Get implements Store.
func (f *Folder) Get(ctx context.Context, key string, offset, length int64) (io.ReadCloser, error) {
	if err := errors.Join(f.check("get", key), checkRange(key, offset, length)); err != nil {
		return nil, err
	}
	file, size, err := f.open(key)
	if err != nil {
		return nil, f.explain("get", key, err)
	}
	if offset > size || length > size-offset {
		return nil, errors.Join(errShort(f, key, size, offset, length), file.Close())
	}
	if length == ToEnd {
		length = size - offset
	}
	return folderBody{cancellable{ctx, io.NewSectionReader(file, offset, length)}, file}, nil
}

type folderBody struct {
	io.Reader
	io.Closer
}

func (f *Folder) open(key string) (*os.File, int64, error) {
	root, err := f.root()
	if err != nil {
		return nil, 0, err
	}
	defer root.Close()
	file, err := root.Open(key)
	if err != nil {
		return nil, 0, err
	}
	info, err := file.Stat()
	if err == nil && !info.Mode().IsRegular() {
		err = ErrNotFound
	}
	if err != nil {
		return nil, 0, errors.Join(err, file.Close())
	}
	return file, info.Size(), nil
}

// Head implements Store.
func (f *Folder) Head(_ context.Context, key string) (Info, error) {
	if err := f.check("head", key); err != nil {
		return Info{}, err
	}
	root, err := f.root()
	if err != nil {
		return Info{}, f.explain("head", key, err)
	}
	defer root.Close()
	info, err := root.Stat(key)
	if err == nil && !info.Mode().IsRegular() {
		err = ErrNotFound
	}
	if err != nil {
		return Info{}, f.explain("head", key, err)
	}
	return Info{Key: key, Size: info.Size(), Modified: info.ModTime()}, nil
}

// Delete implements Store. Folders that are then empty stay.
func (f *Folder) Delete(_ context.Context, key string) error {
	if err := f.check("delete", key); err != nil {
		return err
	}
	err := f.remove(key)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	return f.explain("delete", key, err)
}

func (f *Folder) remove(key string) error {
	if _, err := os.Stat(f.name); err != nil {
		return err
	}
	system, err := vfs.OpenOS(f.name)
	if err != nil {
		return err
	}
	defer system.Close()
	if err := system.Remove(key); err != nil {
		return err
	}
	return system.SyncDir(path.Dir(key))
}

// ConditionalPut implements Store.
func (f *Folder) ConditionalPut() bool { return true }

// String implements Store.
func (f *Folder) String() string { return f.name }

// Close implements Store.
func (f *Folder) Close() error { return nil }
