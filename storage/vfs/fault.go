package vfs

import (
	"errors"
	"io"
	"io/fs"
	"sync"
)

// Kind tells file-system operations apart.
type Kind int

// The kinds of operations that Fault sees.
const (
	OpCreate Kind = iota
	OpOpen
	OpAppend
	OpMap
	OpRename
	OpRemove
	OpMkdir
	OpList
	OpStat
	OpSyncDir
	OpLock
	OpRead
	OpWrite
	OpSync
	OpTruncate
	OpSize
	OpClose
	OpFree
)

// Operation is one call that Fault is about to pass on.
type Operation struct {
	// Number counts all operations since NewFault, from 1.
	Number int
	Kind   Kind
	// Name is the file or directory; for a rename the old name.
	Name string
}

// ErrInjected is what the ready-made plans fail with.
var ErrInjected = errors.New("injected fault")

// ErrTorn asks for a write that stores half of its bytes and then fails with
// ErrInjected.
var ErrTorn = errors.New("torn write")

// FailNth fails the n-th operation, and no other.
func FailNth(n int) func(Operation) error {
	return func(op Operation) error {
		if op.Number == n {
			return ErrInjected
		}
		return nil
	}
}

// FailFrom fails the n-th operation and all later ones, as if the power were gone.
// The n-th is torn in the middle if it is a write.
func FailFrom(n int) func(Operation) error {
	return func(op Operation) error {
		switch {
		case op.Number < n:
			return nil
		case op.Number == n && op.Kind == OpWrite:
			return ErrTorn
		default:
			return ErrInjected
		}
	}
}

// FailKind fails every operation of a kind.
func FailKind(kind Kind) func(Operation) error {
	return func(op Operation) error {
		if op.Kind == kind {
			return ErrInjected
		}
		return nil
	}
}

// Fault passes operations on to another file system, unless its plan says that one
// fails or its quota is used up. It counts them.
type Fault struct {
	inner FS

	mu    sync.Mutex
	plan  func(Operation) error
	count int
	quota int64 // bytes that may yet be written; negative: any number
	gate  func(Operation)
}

// NewFault wraps a file system; nothing fails yet.
func NewFault(inner FS) *Fault { return &Fault{inner: inner, quota: -1} }

// SetPlan says which operations fail from now on; nil: none. The plan is called
// under a lock, one operation at a time, and must not use the file system.
func (f *Fault) SetPlan(plan func(Operation) error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.plan = plan
}

// SetQuota lets so many more bytes be written before the disk is full; a negative
// number takes the limit away. Removed files do not give bytes back.
func (f *Fault) SetQuota(bytes int64) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.quota = bytes
}

// SetGate has a function called before each operation, from the goroutine of the operation and under no lock: while it waits, so does
// the operation, and no other. Nil: none.
func (f *Fault) SetGate(gate func(Operation)) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.gate = gate
}

// Count returns the number of operations so far.
func (f *Fault) Count() int {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.count
}

func (f *Fault) before(kind Kind, name string) error {
	operation, gate, err := f.plans(kind, name)
	if gate != nil {
		gate(operation)
	}
	if err != nil {
		return pathError("fault", name, err)
	}
	return nil
}

func (f *Fault) plans(kind Kind, name string) (operation Operation, gate func(Operation), err error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.count++
	operation = Operation{Number: f.count, Kind: kind, Name: name}
	if f.plan != nil {
		err = f.plan(operation)
	}
	return operation, f.gate, err
}

// take returns how many of n bytes the quota lets through.
func (f *Fault) take(n int) int {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.quota < 0 {
		return n
	}
	n = int(min(int64(n), f.quota))
	f.quota -= int64(n)
	return n
}

func (f *Fault) file(kind Kind, name string, open func(string) (File, error)) (File, error) {
	if err := f.before(kind, name); err != nil {
		return nil, err
	}
	file, err := open(name)
	if err != nil {
		return nil, err
	}
	return &faultFile{fault: f, name: name, inner: file}, nil
}

// Create implements FS.
func (f *Fault) Create(name string) (File, error) { return f.file(OpCreate, name, f.inner.Create) }

// Open implements FS.
func (f *Fault) Open(name string) (File, error) { return f.file(OpOpen, name, f.inner.Open) }

// Append implements FS.
func (f *Fault) Append(name string) (File, error) { return f.file(OpAppend, name, f.inner.Append) }

// Map implements FS.
func (f *Fault) Map(name string) (Mapping, error) {
	if err := f.before(OpMap, name); err != nil {
		return nil, err
	}
	return f.inner.Map(name)
}

// Rename implements FS.
func (f *Fault) Rename(from, to string) error {
	if err := f.before(OpRename, from); err != nil {
		return err
	}
	return f.inner.Rename(from, to)
}

// Remove implements FS.
func (f *Fault) Remove(name string) error {
	if err := f.before(OpRemove, name); err != nil {
		return err
	}
	return f.inner.Remove(name)
}

// MkdirAll implements FS.
func (f *Fault) MkdirAll(name string) error {
	if err := f.before(OpMkdir, name); err != nil {
		return err
	}
	return f.inner.MkdirAll(name)
}

// List implements FS.
func (f *Fault) List(dir string) ([]string, error) {
	if err := f.before(OpList, dir); err != nil {
		return nil, err
	}
	return f.inner.List(dir)
}

// Stat implements FS.
func (f *Fault) Stat(name string) (fs.FileInfo, error) {
	if err := f.before(OpStat, name); err != nil {
		return nil, err
	}
	return f.inner.Stat(name)
}

// SyncDir implements FS.
func (f *Fault) SyncDir(dir string) error {
	if err := f.before(OpSyncDir, dir); err != nil {
		return err
	}
	return f.inner.SyncDir(dir)
}

// Free implements FS: the quota is room that is left.
func (f *Fault) Free() (Space, error) {
	if err := f.before(OpFree, "."); err != nil {
		return Space{}, err
	}
	space, err := f.inner.Free()
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.quota >= 0 {
		space.FreeBytes = min(space.FreeBytes, f.quota)
	}
	return space, err
}

// Lock implements FS. Closing the lock never fails.
func (f *Fault) Lock(name string) (io.Closer, error) {
	if err := f.before(OpLock, name); err != nil {
		return nil, err
	}
	return f.inner.Lock(name)
}

type faultFile struct {
	fault *Fault
	name  string
	inner File
}

func (f *faultFile) Read(into []byte) (int, error) {
	if err := f.fault.before(OpRead, f.name); err != nil {
		return 0, err
	}
	return f.inner.Read(into)
}

func (f *faultFile) ReadAt(into []byte, offset int64) (int, error) {
	if err := f.fault.before(OpRead, f.name); err != nil {
		return 0, err
	}
	return f.inner.ReadAt(into, offset)
}

func (f *faultFile) Write(bytes []byte) (int, error) {
	if err := f.fault.before(OpWrite, f.name); err != nil {
		if !errors.Is(err, ErrTorn) {
			return 0, err
		}
		n, _ := f.inner.Write(bytes[:len(bytes)/2])
		return n, pathError("fault", f.name, ErrInjected)
	}
	room := f.fault.take(len(bytes))
	n, err := f.inner.Write(bytes[:room])
	if err == nil && room < len(bytes) {
		err = pathError("write", f.name, ErrNoSpace)
	}
	return n, err
}

func (f *faultFile) Sync() error {
	if err := f.fault.before(OpSync, f.name); err != nil {
		return err
	}
	return f.inner.Sync()
}

func (f *faultFile) Truncate(size int64) error {
	if err := f.fault.before(OpTruncate, f.name); err != nil {
		return err
	}
	return f.inner.Truncate(size)
}

func (f *faultFile) Size() (int64, error) {
	if err := f.fault.before(OpSize, f.name); err != nil {
		return 0, err
	}
	return f.inner.Size()
}

// Close always closes the file underneath, so that a test leaks no handle.
func (f *faultFile) Close() error {
	return errors.Join(f.fault.before(OpClose, f.name), f.inner.Close())
}
