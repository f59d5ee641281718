package storage

import (
	"fmt"
	"sync"

	"github.com/sluice-analytics/sluice/storage/vfs"
)

// watchFS remembers the first sync that failed, whoever asked for it. The kernel
// reports a lost page once and then takes it for written, so no later sync
// can be believed. It also measures how long syncs take.
type watchFS struct {
	vfs.FS

	times syncTimes

	mu    sync.Mutex
	cause error
}

func (w *watchFS) fail(cause error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.cause == nil {
		w.cause = cause
	}
}

// writable returns nil, or an error that wraps ErrReadOnly and the cause.
func (w *watchFS) writable() error {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.cause == nil {
		return nil
	}
	return fmt.Errorf("%w: %w", ErrReadOnly, w.cause)
}

// explain adds to an error that the store is read-only, where that is so.
func (w *watchFS) explain(err error) error {
	if readOnly := w.writable(); err != nil && readOnly != nil {
		return fmt.Errorf("%w (%w)", err, readOnly)
	}
	return err
}

func (w *watchFS) SyncDir(dir string) error {
	end := w.times.begin()
	err := w.FS.SyncDir(dir)
	end()
	if err != nil {
		w.fail(fmt.Errorf("sync directory %s: %w", dir, err))
	}
	return err
}

func (w *watchFS) Create(name string) (vfs.File, error) { return w.watch(name, w.FS.Create) }

func (w *watchFS) Append(name string) (vfs.File, error) { return w.watch(name, w.FS.Append) }

func (w *watchFS) watch(name string, open func(string) (vfs.File, error)) (vfs.File, error) {
	file, err := open(name)
	if err != nil {
		return nil, err
	}
	return &watchFile{File: file, fs: w, name: name}, nil
}

type watchFile struct {
	vfs.File
	fs   *watchFS
	name string
}

func (f *watchFile) Sync() error {
	end := f.fs.times.begin()
	err := f.File.Sync()
	end()
	if err != nil {
		f.fs.fail(fmt.Errorf("sync %s: %w", f.name, err))
	}
	return err
}
