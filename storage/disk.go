package storage

import (
	"errors"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"sync"
)

// What is kept free where Options.DiskFreeBytes is 0: so many bytes, or this part of a small disk.
const (
	diskFreeDefault = 1 << 30
	diskFreePart    = 50
)

// ballastName is the file whose bytes are given away when nothing else is left.
const ballastName = "ballast"

// Disk is the room of the disk that a store lies on.
type Disk struct {
	FreeBytes  int64
	TotalBytes int64 // 0 where the disk has no end
	// FloorBytes is what is kept free: below it no events are taken.
	FloorBytes int64
}

// Low reports whether there is less room than is kept free.
func (d Disk) Low() bool { return d.FreeBytes < d.FloorBytes }

// disk watches the room of a store. What is kept free is for work that must go on when events are refused: the
// manifest, seals, deletions.
type disk struct {
	fs    *watchFS
	floor int64 // as in Options.DiskFreeBytes
	size  int64 // of the ballast, 0 for none

	// mu guards the ballast.
	mu      sync.Mutex
	present bool
}

// Disk asks how much room there is.
func (s *Store) Disk() (Disk, error) { return s.disk.ask() }

func (d *disk) ask() (Disk, error) {
	space, err := d.fs.Free()
	if err != nil {
		return Disk{}, err
	}
	result := Disk{FreeBytes: space.FreeBytes, TotalBytes: space.TotalBytes, FloorBytes: d.floor}
	switch {
	case d.floor < 0:
		result.FloorBytes = 0
	case d.floor == 0:
		result.FloorBytes = min(diskFreeDefault, space.TotalBytes/diskFreePart)
	}
	return result, nil
}

// room fails with an error that wraps ErrDiskFull if less than the floor would be left after so many bytes. Where nobody
// can say how much there is, writing tells.
func (d *disk) room(what string, bytes int64) error {
	now, err := d.ask()
	if err != nil || now.FreeBytes-bytes >= now.FloorBytes {
		return nil
	}
	return fmt.Errorf("%s: %w: %d bytes are free, %d are kept free, and %d are needed", what, ErrDiskFull, now.FreeBytes, now.FloorBytes, bytes)
}

// reserve is room for what makes room afterwards: it may take what is kept free.
func (d *disk) reserve(what string, bytes int64) error {
	now, err := d.ask()
	if err != nil || now.FreeBytes >= bytes {
		return nil
	}
	return fmt.Errorf("%s: %w: %d bytes are free, and %d are needed", what, ErrDiskFull, now.FreeBytes, bytes)
}

// open looks for the ballast of an earlier process.
func (d *disk) open() error {
	info, err := d.fs.Stat(ballastName)
	switch {
	case errors.Is(err, fs.ErrNotExist):
	case err != nil:
		return fmt.Errorf("look for %s: %w", ballastName, err)
	default:
		d.present = true
		if d.size == 0 || info.Size() != d.size {
			d.dropLocked()
		}
	}
	d.load()
	return nil
}

// load makes the ballast if there is room for it above what is kept free. It is no part of the store's data: nothing of
// it is synced, and a failure is made up for by the next call.
func (d *disk) load() {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.present || d.size == 0 || d.room(ballastName, d.size) != nil || d.fs.writable() != nil {
		return
	}
	file, err := d.fs.FS.Create(ballastName)
	if err != nil {
		return
	}
	// Random, so that no file system stores it in less.
	content := make([]byte, d.size)
	_, _ = rand.NewChaCha8([32]byte{1}).Read(content) // it never fails
	_, err = file.Write(content)
	d.present = true
	if errors.Join(err, file.Close()) != nil {
		d.dropLocked()
	}
}

// release gives the ballast away if there is hardly any room: for who is about to make some.
func (d *disk) release() {
	d.mu.Lock()
	defer d.mu.Unlock()
	if now, err := d.ask(); d.present && err == nil && now.FreeBytes < d.size {
		d.dropLocked()
	}
}

// giveAway gives the ballast away, and reports whether there was one: for who found no room to make some.
func (d *disk) giveAway() bool {
	d.mu.Lock()
	defer d.mu.Unlock()
	was := d.present
	d.dropLocked()
	return was && !d.present
}

// dropLocked removes the ballast; the caller holds mu.
func (d *disk) dropLocked() {
	if err := d.fs.Remove(ballastName); err == nil || errors.Is(err, fs.ErrNotExist) {
		d.present = false
	}
}
