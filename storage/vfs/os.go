package vfs

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
)

// OS is a directory of the real file system. Symbolic links cannot lead out of it.
type OS struct {
	root *os.Root
}

// OpenOS opens the directory as a file system, making it if there is none. Close
// gives its handle back.
func OpenOS(dir string) (*OS, error) {
	if err := makeRoot(dir, syncParent); err != nil {
		return nil, err
	}
	root, err := os.OpenRoot(dir)
	if err != nil {
		return nil, fmt.Errorf("open store directory: %w", err)
	}
	return &OS{root: root}, nil
}

// makeRoot makes the directory, and those above it, where they are missing. sync is told of each directory that has got a new name
// in it, the outermost first: a store whose directory vanishes with the power, or one above it, is lost as a whole.
func makeRoot(dir string, sync func(parent string) error) error {
	var parents []string
	for at := filepath.Clean(dir); ; {
		parent := filepath.Dir(at)
		if _, err := os.Stat(at); !errors.Is(err, fs.ErrNotExist) || parent == at {
			break
		}
		parents = append(parents, parent)
		at = parent
	}
	if len(parents) == 0 {
		return nil
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return fmt.Errorf("make store directory: %w", err)
	}
	for _, parent := range slices.Backward(parents) {
		if err := sync(parent); err != nil {
			return fmt.Errorf("sync parent of store directory: %w", err)
		}
	}
	return nil
}

// syncParent makes the names in a directory durable that is outside of the store.
func syncParent(dir string) error {
	parent, err := os.Open(dir)
	if err != nil {
		return err
	}
	return errors.Join(syncDirectory(parent), parent.Close())
}

// Close gives the directory's handle back. Open files stay open.
func (o *OS) Close() error { return o.root.Close() }

func (o *OS) open(operation, name string, flags int) (*osFile, error) {
	if err := checkName(operation, name); err != nil {
		return nil, err
	}
	file, err := o.root.OpenFile(name, flags, 0o644)
	if err != nil {
		return nil, err
	}
	return &osFile{file}, nil
}

// Create implements FS.
func (o *OS) Create(name string) (File, error) {
	return asFile(o.open("create", name, os.O_RDWR|os.O_CREATE|os.O_EXCL))
}

// Open implements FS.
func (o *OS) Open(name string) (File, error) {
	return asFile(o.open("open", name, os.O_RDONLY))
}

// Append implements FS.
func (o *OS) Append(name string) (File, error) {
	return asFile(o.open("append", name, os.O_RDWR|os.O_APPEND))
}

// asFile keeps a nil *osFile from becoming a File that is not nil.
func asFile(file *osFile, err error) (File, error) {
	if err != nil {
		return nil, err
	}
	return file, nil
}

// Map implements FS.
func (o *OS) Map(name string) (Mapping, error) {
	file, err := o.open("map", name, os.O_RDONLY)
	if err != nil {
		return nil, err
	}
	mapping, err := mapFile(file.File)
	if err := errors.Join(err, file.Close()); err != nil {
		return nil, fmt.Errorf("map %s: %w", name, err)
	}
	return mapping, nil
}

// Rename implements FS.
func (o *OS) Rename(from, to string) error {
	if err := errors.Join(checkName("rename", from), checkName("rename to", to)); err != nil {
		return err
	}
	return o.root.Rename(from, to)
}

// Remove implements FS.
func (o *OS) Remove(name string) error {
	if err := checkName("remove", name); err != nil {
		return err
	}
	return o.root.Remove(name)
}

// MkdirAll implements FS.
func (o *OS) MkdirAll(name string) error {
	if err := checkName("make directory", name); err != nil {
		return err
	}
	return o.root.MkdirAll(name, 0o755)
}

// List implements FS.
func (o *OS) List(dir string) ([]string, error) {
	if err := checkName("list", dir); err != nil {
		return nil, err
	}
	file, err := o.root.Open(dir)
	if err != nil {
		return nil, err
	}
	names, err := file.Readdirnames(-1)
	slices.Sort(names)
	return names, errors.Join(err, file.Close())
}

// Stat implements FS.
func (o *OS) Stat(name string) (fs.FileInfo, error) {
	if err := checkName("stat", name); err != nil {
		return nil, err
	}
	return o.root.Stat(name)
}

// SyncDir implements FS.
func (o *OS) SyncDir(dir string) error {
	if err := checkName("sync directory", dir); err != nil {
		return err
	}
	file, err := o.root.Open(dir)
	if err != nil {
		return err
	}
	return errors.Join(syncDirectory(file), file.Close())
}

// Free implements FS.
func (o *OS) Free() (Space, error) {
	dir, err := o.root.Open(".")
	if err != nil {
		return Space{}, err
	}
	space, err := freeOf(dir)
	if err := errors.Join(err, dir.Close()); err != nil {
		return Space{}, fmt.Errorf("ask for free space: %w", err)
	}
	return space, nil
}

// Lock implements FS.
func (o *OS) Lock(name string) (io.Closer, error) {
	file, err := o.open("lock", name, os.O_RDWR|os.O_CREATE)
	if err != nil {
		return nil, err
	}
	if err := lockFile(file.File); err != nil {
		return nil, errors.Join(fmt.Errorf("lock %s: %w", name, err), file.Close())
	}
	return file, nil
}

type osFile struct {
	*os.File
}

// Size implements File.
func (f *osFile) Size() (int64, error) {
	info, err := f.Stat()
	if err != nil {
		return 0, err
	}
	return info.Size(), nil
}

// heapMapping is a file's content in ordinary memory.
type heapMapping struct{ bytes []byte }

func (m *heapMapping) Bytes() []byte { return m.bytes }

func (m *heapMapping) Close() error {
	m.bytes = nil
	return nil
}
