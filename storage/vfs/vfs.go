// Package vfs is the little of a file system that a store needs, as an interface,
// so that a test can pull the plug at any operation.
//
// Three implementations share one conformance suite:
//
//   - OS is the real one. Map uses the processor's memory mapping, and Guard turns
//     the fault of a lost page (a truncated file, a failing disk) into an error.
//   - Mem keeps files in memory and remembers what was synced: CrashClone gives
//     the file system as a power cut would leave it, with any share of the
//     unsynced bytes and names lost.
//   - Fault wraps another one and fails, cuts short or counts chosen operations.
//
// Names are slash-separated and relative to the file system's root; ".." and
// absolute names are refused. Errors wrap fs.ErrNotExist and fs.ErrExist where
// those apply. All methods may be called from several goroutines.
package vfs

import (
	"errors"
	"io"
	"io/fs"
)

// ErrLocked is returned by Lock when someone else, in this process or another,
// holds the lock.
var ErrLocked = errors.New("the lock is held by another process or store")

// ErrFault is wrapped by Guard's errors.
var ErrFault = errors.New("a mapped file could not be read")

// ErrNoSpace is wrapped by errors of in-memory file systems that are full. The real one has an error of its own,
// which IsFull knows too.
var ErrNoSpace = errors.New("no space left on device")

// Space is the room of the disk that a file system lies on.
type Space struct {
	// FreeBytes is what this program may yet write.
	FreeBytes int64
	// TotalBytes is the size of the disk, 0 where there is no end to it.
	TotalBytes int64
}

// FS is a file system with its root at the store's directory.
type FS interface {
	// Create makes a new file for writing; it fails with fs.ErrExist if there is one.
	// The name is durable only after SyncDir of its directory.
	Create(name string) (File, error)
	// Open opens a file for reading.
	Open(name string) (File, error)
	// Append opens an existing file for reading and for writing at its end.
	Append(name string) (File, error)
	// Map returns the bytes of a whole file, read-only. Reading them may fault
	// if the disk fails: touch them only below Guard.
	Map(name string) (Mapping, error)
	// Rename moves a file over any file of the new name, at once for readers,
	// durably after SyncDir.
	Rename(from, to string) error
	// Remove deletes a file.
	Remove(name string) error
	// MkdirAll makes a directory and those above it.
	MkdirAll(name string) error
	// List returns the names in a directory, sorted, without the directory.
	List(dir string) ([]string, error)
	// Stat describes a file.
	Stat(name string) (fs.FileInfo, error)
	// SyncDir makes the names in a directory durable.
	SyncDir(dir string) error
	// Free says how much room there is. It is a guess for the next moment: others write too.
	Free() (Space, error)
	// Lock takes the file's lock for this process, or fails at once with
	// ErrLocked when someone holds it. Closing gives it back; so does the end of
	// the process.
	Lock(name string) (io.Closer, error)
}

// File is an open file. A file is used from one goroutine at a time, but for
// ReadAt.
type File interface {
	io.Reader
	io.ReaderAt
	io.Writer
	io.Closer
	// Sync makes the file's bytes durable. After an error the bytes must be taken
	// for lost: trying again may succeed without having written them.
	Sync() error
	// Truncate cuts the file to size bytes.
	Truncate(size int64) error
	// Size returns the length in bytes.
	Size() (int64, error)
}

// Mapping is the content of a file in memory.
type Mapping interface {
	// Bytes returns the content. It must not be written to, and not be touched
	// after Close.
	Bytes() []byte
	// Close gives the memory back.
	Close() error
}
