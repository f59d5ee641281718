package history

import (
	"errors"
	"fmt"
	"io/fs"
)

// rotateIfLong writes what is left of the history to a new file where the old one has grown too long.
func (l *Log) rotateIfLong() error {
	left := l.entries
	if l.lines <= 2*len(left.list)+spareLines && l.size <= 4*left.bytes+spareBytes {
		return nil
	}
	return l.rotate()
}

// rotate writes what is left of the history to a new file.
func (l *Log) rotate() error {
	left := l.entries
	var text []byte
	for i := range left.list {
		var err error
		if text, err = encode(text, event{Add: &left.list[i]}); err != nil {
			return err
		}
	}
	if err := l.replace(text, len(left.list)); err != nil {
		return fmt.Errorf("rotate history: %w", err)
	}
	return nil
}

// replace puts a file with the text, of so many lines, in the place of the old one.
func (l *Log) replace(text []byte, lines int) error {
	if err := l.system.Remove(pendingName); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	file, err := l.system.Create(pendingName)
	if err != nil {
		return err
	}
	if _, err = file.Write(text); err == nil {
		err = file.Sync()
	}
	if err = errors.Join(err, file.Close()); err != nil {
		return err
	}
	if err := l.closeFile(); err != nil {
		return err
	}
	if err := l.system.Rename(pendingName, fileName); err != nil {
		return err
	}
	l.size, l.lines = int64(len(text)), lines
	return l.system.SyncDir(".")
}
