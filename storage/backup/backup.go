// Package backup copies whole stores to a place and back: snapshots. A snapshot is a consistent image of a store as of
// one commit, taken while the store is in use; a place (package object) keeps several of them, and each file only once.
//
//	Take:    image of the store -> files that the place does not have -> index
//	Restore: index -> files into a new directory, each hashed -> cold objects that are gone -> manifest
//	Prune:   indexes of old snapshots, then the files that no index names
//
// A snapshot counts when its index is there, and that is put last; so whatever is interrupted leaves files that nobody
// names, and the next run finds them there. docs/format.md gives keys and bytes.
package backup

import (
	"context"
	"errors"
	"sync"
	"time"

	"github.com/sluice-analytics/sluice/storage/object"
)

// FormatVersion is the newest version of indexes that this package reads. It writes firstVersion for snapshots without
// objects, so that older programs can read those.
const (
	FormatVersion = 2
	firstVersion  = 1
)

var (
	// ErrBusy is wrapped when someone else writes to the place.
	ErrBusy = errors.New("someone else writes snapshots there")
	// ErrDamaged is wrapped by errors about what lies in a place and is not what was put there.
	ErrDamaged = errors.New("the snapshot is damaged")
	// ErrNewer is wrapped by errors about indexes of a newer format version.
	ErrNewer = errors.New("the snapshot was made by a newer version of the program")
	// ErrNoSnapshot is wrapped when a place has no snapshot that meets what was asked for.
	ErrNoSnapshot = errors.New("there is no such snapshot")
	// ErrGone is wrapped when a snapshot has no copy of a cold segment, and its object is not where it was.
	ErrGone = errors.New("the object is gone, and the snapshot has no copy of it")
	// ErrNotEmpty is wrapped when a directory to restore into has something in it.
	ErrNotEmpty = errors.New("the directory is not empty")
)

// Options say how a place is written to. The zero value is good for tests.
type Options struct {
	// Owner tells writers apart: who writes with the same one is taken for the same store, of which no other process
	// can be at work. Host and directory make a good one.
	Owner string
	// Now is the clock; default time.Now.
	Now func() time.Time
	// WithoutCold leaves the objects of cold segments out of a snapshot: it can be restored as long as they are where
	// they are.
	WithoutCold bool
	// OpenPlace opens the places of cold segments, for Restore; default object.Open with the settings of the environment.
	OpenPlace func(ctx context.Context, place string) (object.Store, error)
	// Progress is told how far the work is, from several goroutines but one at a time; nil for nobody.
	Progress func(Progress)
}

func (o Options) now() time.Time {
	if o.Now == nil {
		return time.Now()
	}
	return o.Now()
}

// Progress is how far a copy is.
type Progress struct {
	// Files and Bytes count what is done, of FilesTotal and BytesTotal.
	Files, FilesTotal int
	Bytes, BytesTotal int64
	// BytesCopied are those that had to be moved; the others were there.
	BytesCopied int64
}

// workers is the number of files that are moved at the same time.
const workers = 4

// meter adds progress up.
type meter struct {
	tell func(Progress)

	mu  sync.Mutex
	now Progress
}

func newMeter(tell func(Progress), files []*File) *meter {
	m := &meter{tell: tell, now: Progress{FilesTotal: len(files)}}
	for _, file := range files {
		m.now.BytesTotal += file.Size
	}
	return m
}

// done counts a file.
func (m *meter) done(size int64, copied bool) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.now.Files++
	m.now.Bytes += size
	if copied {
		m.now.BytesCopied += size
	}
	if m.tell != nil {
		m.tell(m.now)
	}
}

func (m *meter) total() Progress {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.now
}

// stored returns the sizes of the files that a place has, by key.
func stored(ctx context.Context, place object.Store) (map[string]int64, error) {
	sizes := map[string]int64{}
	err := place.List(ctx, filesPrefix, func(info object.Info) error {
		sizes[info.Key] = info.Size
		return nil
	})
	return sizes, err
}
