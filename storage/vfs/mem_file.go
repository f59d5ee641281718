package vfs

import (
	"errors"
	"io"
	"io/fs"
	"slices"
)

// memFile is a handle of a file of Mem. The file system's lock guards the node;
// the offset belongs to the one goroutine that uses the handle.
type memFile struct {
	fs       *Mem
	node     *memNode
	offset   int
	writable bool
	closed   bool
}

// Read implements File.
func (f *memFile) Read(into []byte) (int, error) {
	n, err := f.ReadAt(into, int64(f.offset))
	f.offset += n
	if n > 0 && errors.Is(err, io.EOF) {
		err = nil
	}
	return n, err
}

// ReadAt implements File.
func (f *memFile) ReadAt(into []byte, offset int64) (int, error) {
	f.fs.mu.Lock()
	defer f.fs.mu.Unlock()
	switch {
	case f.closed:
		return 0, fs.ErrClosed
	case offset < 0:
		return 0, fs.ErrInvalid
	case len(into) == 0:
		return 0, nil
	case offset >= int64(len(f.node.data)):
		return 0, io.EOF
	}
	n := copy(into, f.node.data[offset:])
	if n < len(into) {
		return n, io.EOF
	}
	return n, nil
}

// Write implements File. Files of a store only grow at their end.
func (f *memFile) Write(bytes []byte) (int, error) {
	f.fs.mu.Lock()
	defer f.fs.mu.Unlock()
	if err := f.mayWrite(); err != nil {
		return 0, err
	}
	room := int(min(f.fs.freeLocked(), int64(len(bytes))))
	f.node.data = append(f.node.data, bytes[:room]...)
	if room < len(bytes) {
		return room, ErrNoSpace
	}
	return len(bytes), nil
}

func (f *memFile) mayWrite() error {
	switch {
	case f.closed:
		return fs.ErrClosed
	case !f.writable:
		return fs.ErrPermission
	}
	return nil
}

// Sync implements File.
func (f *memFile) Sync() error {
	f.fs.mu.Lock()
	defer f.fs.mu.Unlock()
	if f.closed {
		return fs.ErrClosed
	}
	f.node.synced = f.node.data
	return nil
}

// Truncate implements File.
func (f *memFile) Truncate(size int64) error {
	f.fs.mu.Lock()
	defer f.fs.mu.Unlock()
	if err := f.mayWrite(); err != nil {
		return err
	}
	if size < 0 || size > int64(len(f.node.data)) {
		return fs.ErrInvalid // nobody in a store makes a file longer this way
	}
	f.node.data = slices.Clip(f.node.data[:size])
	return nil
}

// Size implements File.
func (f *memFile) Size() (int64, error) {
	f.fs.mu.Lock()
	defer f.fs.mu.Unlock()
	if f.closed {
		return 0, fs.ErrClosed
	}
	return int64(len(f.node.data)), nil
}

// Close implements File.
func (f *memFile) Close() error {
	f.fs.mu.Lock()
	defer f.fs.mu.Unlock()
	if f.closed {
		return fs.ErrClosed
	}
	f.closed = true
	return nil
}
