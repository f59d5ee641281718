package vfs

import (
	"fmt"
	"io"
	"io/fs"
	"math"
	"path"
	"slices"
	"strings"
	"sync"
	"time"
)

// Mem is a file system in memory that remembers what was synced. The zero value is
// not ready; use NewMem.
type Mem struct {
	mu    sync.Mutex
	root  *memNode
	locks map[string]bool
	// capacity is how many bytes files can have together; 0 for no end.
	capacity int64
}

// memNode is a file or a directory. A node lives on while a handle holds it, as an
// inode does.
type memNode struct {
	// entries are a directory's names as programs see them, durable as of its last
	// SyncDir. Both are nil for a file.
	entries, durable map[string]*memNode
	// data is a file's content, synced as of the last Sync. They share memory: bytes
	// are only ever appended, and Truncate gives the capacity up.
	data, synced []byte
}

func newMemDir() *memNode {
	return &memNode{entries: map[string]*memNode{}, durable: map[string]*memNode{}}
}

func (n *memNode) isDir() bool { return n.entries != nil }

// NewMem returns an empty file system.
func NewMem() *Mem {
	return &Mem{root: newMemDir(), locks: map[string]bool{}}
}

func pathError(operation, name string, err error) error {
	return &fs.PathError{Op: operation, Path: name, Err: err}
}

// find returns the node of a name; the caller holds the lock.
func (m *Mem) find(operation, name string) (*memNode, error) {
	if err := checkName(operation, name); err != nil {
		return nil, err
	}
	node := m.root
	if name == "." {
		return node, nil
	}
	for element := range strings.SplitSeq(name, "/") {
		node = node.entries[element] // a file has no entries, so nothing is below it
		if node == nil {
			return nil, pathError(operation, name, fs.ErrNotExist)
		}
	}
	return node, nil
}

// findFile is find for what must not be a directory.
func (m *Mem) findFile(operation, name string) (*memNode, error) {
	node, err := m.find(operation, name)
	if err == nil && node.isDir() {
		return nil, pathError(operation, name, fs.ErrInvalid)
	}
	return node, err
}

// parent returns the directory that a name stands in, and its last element.
func (m *Mem) parent(operation, name string) (*memNode, string, error) {
	if err := checkName(operation, name); err != nil {
		return nil, "", err
	}
	if name == "." {
		return nil, "", pathError(operation, name, fs.ErrInvalid)
	}
	dir, err := m.find(operation, path.Dir(name))
	if err != nil {
		return nil, "", err
	}
	if !dir.isDir() {
		return nil, "", pathError(operation, name, fs.ErrNotExist)
	}
	return dir, path.Base(name), nil
}

// Create implements FS.
func (m *Mem) Create(name string) (File, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	dir, base, err := m.parent("create", name)
	if err != nil {
		return nil, err
	}
	if dir.entries[base] != nil {
		return nil, pathError("create", name, fs.ErrExist)
	}
	node := &memNode{}
	dir.entries[base] = node
	return &memFile{fs: m, node: node, writable: true}, nil
}

// Open implements FS.
func (m *Mem) Open(name string) (File, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	node, err := m.findFile("open", name)
	if err != nil {
		return nil, err
	}
	return &memFile{fs: m, node: node}, nil
}

// Append implements FS.
func (m *Mem) Append(name string) (File, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	node, err := m.findFile("append", name)
	if err != nil {
		return nil, err
	}
	return &memFile{fs: m, node: node, writable: true}, nil
}

// Map implements FS. The bytes are the file's as of now.
func (m *Mem) Map(name string) (Mapping, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	node, err := m.findFile("map", name)
	if err != nil {
		return nil, err
	}
	return &heapMapping{slices.Clip(node.data)}, nil
}

// Rename implements FS.
func (m *Mem) Rename(from, to string) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	if err := checkName("rename to", to); err != nil {
		return err
	}
	node, err := m.findFile("rename", from)
	if err != nil {
		return err
	}
	target, base, err := m.parent("rename", to)
	if err != nil {
		return err
	}
	if old := target.entries[base]; old != nil && old.isDir() {
		return pathError("rename", to, fs.ErrExist)
	}
	source, old, err := m.parent("rename", from)
	if err != nil {
		return err
	}
	delete(source.entries, old)
	target.entries[base] = node
	return nil
}

// Remove implements FS.
func (m *Mem) Remove(name string) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	node, err := m.find("remove", name)
	if err != nil {
		return err
	}
	dir, base, err := m.parent("remove", name)
	if err != nil {
		return err
	}
	if len(node.entries) > 0 {
		return pathError("remove", name, fs.ErrInvalid)
	}
	delete(dir.entries, base)
	return nil
}

// MkdirAll implements FS.
func (m *Mem) MkdirAll(name string) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	if err := checkName("make directory", name); err != nil {
		return err
	}
	node := m.root
	if name == "." {
		return nil
	}
	for element := range strings.SplitSeq(name, "/") {
		next := node.entries[element]
		if next == nil {
			next = newMemDir()
			node.entries[element] = next
		}
		if !next.isDir() {
			return pathError("make directory", name, fs.ErrExist)
		}
		node = next
	}
	return nil
}

// List implements FS.
func (m *Mem) List(dir string) ([]string, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	node, err := m.find("list", dir)
	if err != nil {
		return nil, err
	}
	if !node.isDir() {
		return nil, pathError("list", dir, fs.ErrInvalid)
	}
	names := make([]string, 0, len(node.entries))
	for name := range node.entries {
		names = append(names, name)
	}
	slices.Sort(names)
	return names, nil
}

// Stat implements FS.
func (m *Mem) Stat(name string) (fs.FileInfo, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	node, err := m.find("stat", name)
	if err != nil {
		return nil, err
	}
	return memInfo{name: path.Base(name), size: int64(len(node.data)), dir: node.isDir()}, nil
}

// SetCapacity makes the disk one of so many bytes; 0 takes the limit away. What is above it stays. Unlike the quota of
// Fault, removed files give their bytes back, even while someone has them open.
func (m *Mem) SetCapacity(bytes int64) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.capacity = bytes
}

// Free implements FS.
func (m *Mem) Free() (Space, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	return Space{FreeBytes: m.freeLocked(), TotalBytes: m.capacity}, nil
}

func (m *Mem) freeLocked() int64 {
	if m.capacity == 0 {
		return math.MaxInt64
	}
	return max(0, m.capacity-m.root.sizeBytes())
}

// sizeBytes adds up the files in and below a node.
func (n *memNode) sizeBytes() int64 {
	size := int64(len(n.data))
	for _, entry := range n.entries {
		size += entry.sizeBytes()
	}
	return size
}

// SyncDir implements FS.
func (m *Mem) SyncDir(dir string) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	node, err := m.find("sync directory", dir)
	if err != nil {
		return err
	}
	if !node.isDir() {
		return pathError("sync directory", dir, fs.ErrInvalid)
	}
	clear(node.durable)
	for name, entry := range node.entries {
		node.durable[name] = entry
	}
	return nil
}

// Lock implements FS.
func (m *Mem) Lock(name string) (io.Closer, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	dir, base, err := m.parent("lock", name)
	if err != nil {
		return nil, err
	}
	if m.locks[name] {
		return nil, fmt.Errorf("lock %s: %w", name, ErrLocked)
	}
	if dir.entries[base] == nil {
		dir.entries[base] = &memNode{}
	}
	m.locks[name] = true
	return &memLock{fs: m, name: name}, nil
}

type memLock struct {
	fs   *Mem
	name string
}

func (l *memLock) Close() error {
	l.fs.mu.Lock()
	defer l.fs.mu.Unlock()
	if !l.fs.locks[l.name] {
		return fs.ErrClosed
	}
	delete(l.fs.locks, l.name)
	return nil
}

// memInfo describes a file of Mem; it has no time of change and one set of rights.
type memInfo struct {
	name string
	size int64
	dir  bool
}

func (i memInfo) Name() string       { return i.name }
func (i memInfo) Size() int64        { return i.size }
func (i memInfo) ModTime() time.Time { return time.Time{} }
func (i memInfo) IsDir() bool        { return i.dir }
func (i memInfo) Sys() any           { return nil }

func (i memInfo) Mode() fs.FileMode {
	if i.dir {
		return fs.ModeDir | 0o755
	}
	return 0o644
}
