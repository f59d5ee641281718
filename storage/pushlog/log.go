package pushlog

import (
	"crypto/rand"
	"encoding/binary"
	"errors"
	"fmt"
	"io/fs"

	"github.com/sluice-analytics/sluice/storage/frame"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

// Log is a push log open for writing. It is used from one goroutine at a time.
type Log struct {
	system vfs.FS
	// number is that of the newest file; file is nil where the next group begins another.
	number uint64
	file   vfs.File
	fileID uint64
	size   int64
	// files are the numbers of the files that are there, ascending.
	files []uint64
	// group is the number of the last group.
	group  uint64
	buffer []byte
	broken error // why nothing can be written any more
}

// Open hands out what the log holds, cuts a torn tail off and makes what it has read
// durable, before it returns. It appends to no file that is there. sealed is the greatest
// number of a file that anything is known to be sealed up to: it is not used again.
func Open(system vfs.FS, sealed uint64, take Take) (*Log, error) {
	numbers, unfinished, err := list(system)
	if err != nil {
		return nil, err
	}
	if err := removeAll(system, unfinished); err != nil {
		return nil, err
	}
	replay := &replay{system: system, take: take}
	if err := replay.files(numbers); err != nil {
		return nil, err
	}
	if len(numbers) > 0 {
		if err := mend(system, replay); err != nil {
			return nil, fmt.Errorf("repair %s: %w", FileName(replay.file), err)
		}
	}
	return &Log{system: system, number: max(replay.file, sealed), files: numbers, group: replay.group}, nil
}

// mend cuts and syncs the newest file: its last group may have been written by a process
// that died before the sync.
func mend(system vfs.FS, replay *replay) error {
	file, err := system.Append(FileName(replay.file))
	if err != nil {
		return err
	}
	if replay.torn > 0 {
		err = file.Truncate(replay.whole)
	}
	if err == nil {
		err = file.Sync()
	}
	if err = errors.Join(err, file.Close()); err != nil {
		return err
	}
	return system.SyncDir(".")
}

// Append makes a group of encoded bodies durable, and returns the number of the file that
// holds it. On an error nothing of it was written, unless the error wraps ErrBroken: then
// it may or may not be there when the log is opened again.
func (l *Log) Append(bodies [][]byte) (file uint64, err error) {
	if l.broken != nil {
		return 0, l.broken
	}
	if l.file == nil {
		if err := l.begin(); err != nil {
			return 0, err
		}
	}
	l.buffer, err = appendGroup(l.buffer[:0], l.fileID, l.size, l.group+1, bodies)
	if err != nil {
		return 0, err
	}
	if err := l.write(l.buffer); err != nil {
		return 0, err
	}
	if cap(l.buffer) > bufferBytesMax {
		l.buffer = nil
	}
	l.group++
	return l.number, nil
}

// bufferBytesMax bounds the memory that is kept from one group to the next.
const bufferBytesMax = 8 << 20

// begin makes the next file. Its header is durable before it has its name, so that a file
// without a whole header is damaged.
func (l *Log) begin() error {
	var random [8]byte
	if _, err := rand.Read(random[:]); err != nil {
		return err
	}
	fileID := binary.LittleEndian.Uint64(random[:])
	name := FileName(l.number + 1)
	file, err := l.create(name+pendingSuffix, groups.AppendHeader(nil, fileID))
	if err != nil {
		return fmt.Errorf("begin %s: %w", name, err)
	}
	if err := l.system.Rename(name+pendingSuffix, name); err != nil {
		return l.breakOff(fmt.Errorf("begin %s: %w", name, errors.Join(err, file.Close())))
	}
	if err := l.system.SyncDir("."); err != nil {
		return l.breakOff(fmt.Errorf("begin %s: %w", name, errors.Join(err, file.Close())))
	}
	l.file, l.fileID, l.size = file, fileID, frame.HeaderBytes
	l.number++
	l.files = append(l.files, l.number)
	return nil
}

// create makes a file of these bytes and syncs it; it leaves none behind if it fails.
func (l *Log) create(name string, bytes []byte) (vfs.File, error) {
	file, err := l.system.Create(name)
	if errors.Is(err, fs.ErrExist) { // of an attempt whose file could not be removed
		if err = l.system.Remove(name); err == nil {
			file, err = l.system.Create(name)
		}
	}
	if err != nil {
		return nil, err
	}
	if _, err = file.Write(bytes); err == nil {
		err = file.Sync()
	}
	if err != nil {
		return nil, errors.Join(err, file.Close(), l.system.Remove(name))
	}
	return file, nil
}

// write appends bytes and syncs them. What a failed write left is cut off again, durably:
// should it come back after a crash, it would stand in the middle of the log.
func (l *Log) write(bytes []byte) error {
	name := FileName(l.number)
	if _, err := l.file.Write(bytes); err != nil {
		err = fmt.Errorf("append to %s: %w", name, err)
		undo := l.file.Truncate(l.size)
		if undo == nil {
			undo = l.file.Sync()
		}
		if undo != nil {
			return l.breakOff(errors.Join(err, fmt.Errorf("undo: %w", undo)))
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

// Newest returns the number of the newest file that there is or was.
func (l *Log) Newest() uint64 { return l.number }

// Rotate lets the next group begin a new file: no later one will be in the newest.
func (l *Log) Rotate() {
	if l.file != nil {
		_ = l.file.Close() // everything in it is synced
		l.file = nil
	}
}

// Broken returns why nothing can be written any more, or nil.
func (l *Log) Broken() error { return l.broken }

// RemoveBefore removes the files with smaller numbers, the oldest first, but for one that is
// still written to. It ends at a file that cannot be removed, and begins there the next time.
func (l *Log) RemoveBefore(number uint64) error {
	for len(l.files) > 0 && l.files[0] < number && (l.file == nil || l.files[0] != l.number) {
		if err := l.system.Remove(FileName(l.files[0])); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return fmt.Errorf("remove push log: %w", err)
		}
		l.files = l.files[1:]
	}
	return nil
}

// Close closes the newest file.
func (l *Log) Close() error {
	if l.file == nil {
		return nil
	}
	err := l.file.Close()
	l.file = nil
	return err
}
