package manifest

import (
	"errors"
	"fmt"
	"io/fs"

	"github.com/sluice-analytics/sluice/storage/vfs"
)

// The log is rotated when it is longer than rotateFactor times its snapshot, which
// bounds both the time to open and the share of time spent on rotating, and
// longer than rotateBytes, below which opening takes milliseconds anyway.
const (
	rotateFactor = 3
	rotateBytes  = 1 << 20
)

// Log is a manifest open for writing. It is used from one goroutine at a time.
type Log struct {
	system vfs.FS
	state  *State
	file   vfs.File
	number uint64
	fileID uint64
	size   int64
	broken error // why nothing can be written any more

	rotateBytes int64 // a variable for tests
}

// Open opens the manifest at the root of the file system, or makes an empty one:
// ask Exists first where that would be wrong. It cuts a torn tail, makes what it
// has read durable, and removes files that are superseded.
func Open(system vfs.FS) (*Log, error) {
	found, err := listFiles(system)
	if err != nil {
		return nil, err
	}
	log := &Log{system: system, number: found.newest, rotateBytes: rotateBytes}
	if found.newest == 0 {
		// A first file that was never finished is in the way of the new one.
		if err := log.removeStale(found.stale); err != nil {
			return nil, err
		}
		return log, log.create()
	}
	if err := log.load(); err != nil {
		return nil, err
	}
	if err := log.removeStale(found.stale); err != nil {
		return nil, errors.Join(err, log.Close())
	}
	return log, nil
}

func (l *Log) create() error {
	l.state = newState()
	size, fileID, _, err := writeSnapshot(l.system, 1, l.state)
	if err != nil {
		return err
	}
	l.number, l.size, l.fileID = 1, size, fileID
	return l.openFile()
}

func (l *Log) openFile() (err error) {
	if l.file, err = l.system.Append(fileName(l.number)); err != nil {
		return fmt.Errorf("open %s: %w", fileName(l.number), err)
	}
	return nil
}

// load replays the file. Its last record may have been written by a process that
// died before the sync, so the file is synced before anyone acts on it.
func (l *Log) load() error {
	name := fileName(l.number)
	bytes, err := vfs.ReadFile(l.system, name)
	if err != nil {
		return err
	}
	state, fileID, whole, err := replay(bytes)
	if err != nil {
		return fmt.Errorf("read %s: %w", name, err)
	}
	l.state, l.fileID, l.size = state, fileID, int64(whole)
	if err := l.openFile(); err != nil {
		return err
	}
	if whole < len(bytes) {
		err = l.file.Truncate(l.size)
	}
	if err == nil {
		err = l.file.Sync()
	}
	if err == nil {
		err = l.system.SyncDir(".")
	}
	if err != nil {
		return errors.Join(fmt.Errorf("repair %s: %w", name, err), l.file.Close())
	}
	return nil
}

func (l *Log) removeStale(names []string) error {
	for _, name := range names {
		if err := l.system.Remove(name); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return fmt.Errorf("remove superseded manifest: %w", err)
		}
	}
	return nil
}

// State returns the state after the last commit. It belongs to the log and changes
// with Append.
func (l *Log) State() *State { return l.state }

// File returns the name of the file and its length up to the last commit: these bytes are a manifest of this version
// by themselves, and stay as they are.
func (l *Log) File() (name string, size int64) { return fileName(l.number), l.size }

// Append commits a record. On an error nothing was committed, unless it wraps
// ErrBroken: then the record may or may not be found when the store is opened
// again, and the files that it names must be left alone.
func (l *Log) Append(record Record) error {
	if l.broken != nil {
		return l.broken
	}
	record.NextID = max(record.NextID, l.state.NextID)
	if err := l.state.check(record); err != nil {
		return fmt.Errorf("commit: %w", err)
	}
	version := l.state.Version + 1
	bytes, err := appendRecord(nil, l.fileID, l.size, kindCommit, version, record)
	if err != nil {
		return fmt.Errorf("commit: %w", err)
	}
	if err := l.write(bytes); err != nil {
		return err
	}
	l.state.apply(record)
	l.state.Version = version
	l.rotateIfLong()
	return nil
}

// write appends bytes and syncs them. What a failed write left is cut off again.
func (l *Log) write(bytes []byte) error {
	name := fileName(l.number)
	if _, err := l.file.Write(bytes); err != nil {
		err = fmt.Errorf("append to %s: %w", name, err)
		if cut := l.file.Truncate(l.size); cut != nil {
			return l.breakOff(errors.Join(err, fmt.Errorf("undo: %w", cut)))
		}
		return err
	}
	if err := l.file.Sync(); err != nil {
		return l.breakOff(fmt.Errorf("sync %s: %w", name, err))
	}
	l.size += int64(len(bytes))
	return nil
}

func (l *Log) breakOff(cause error) error {
	l.broken = fmt.Errorf("%w: %w", ErrBroken, cause)
	return l.broken
}

// rotateIfLong starts a new file. The commit before it stands whatever happens
// here: a new file that could not be written is tried again later, and if it is
// unknown which file counts, the next Append says so.
func (l *Log) rotateIfLong() {
	if l.size <= l.rotateBytes || l.size <= rotateFactor*l.state.sizeBytes() {
		return
	}
	if err := l.rotate(); err != nil && l.broken == nil {
		l.rotateBytes = 2 * l.size // not again at once
	}
}

// Rotate starts a new file, so that nothing is left of records that have no bearing on the state any more. The state is
// the same whatever happens. An error that wraps ErrBroken is one of Append's.
func (l *Log) Rotate() error {
	if l.broken != nil {
		return l.broken
	}
	if err := l.rotate(); err != nil {
		return err
	}
	return l.removeStale([]string{fileName(l.number - 1)})
}

func (l *Log) rotate() error {
	size, fileID, published, err := writeSnapshot(l.system, l.number+1, l.state)
	if err != nil {
		if published {
			return l.breakOff(err)
		}
		return err
	}
	old, oldFile := fileName(l.number), l.file
	l.number, l.size, l.fileID = l.number+1, size, fileID
	if err := l.openFile(); err != nil {
		l.file = oldFile
		return l.breakOff(err)
	}
	// Both are only tidying up: Open removes what is left.
	_ = oldFile.Close()
	_ = l.system.Remove(old)
	return nil
}

// Broken returns why nothing can be committed any more, or nil.
func (l *Log) Broken() error { return l.broken }

// Close closes the file.
func (l *Log) Close() error { return l.file.Close() }
