package history

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"sync"

	"github.com/sluice-analytics/sluice/storage/vfs"
)

const (
	fileName    = "history.ndjson"
	pendingName = fileName + ".pending"
	// The file is written anew when it has this many more lines and bytes than twice what is left of it.
	spareLines, spareBytes = 1000, 4 << 20
)

// Log is the history of a store. It is safe for concurrent use. The lock of the store guards its file.
type Log struct {
	system vfs.FS

	mu      sync.Mutex
	entries *entries
	file    vfs.File // nil until something is written
	size    int64
	lines   int
}

// Open reads the history of the store at the root of a file system; there may be none yet.
func Open(system vfs.FS) (*Log, error) { return open(system, usual) }

func open(system vfs.FS, most bounds) (*Log, error) {
	text, err := vfs.ReadFile(system, fileName)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("read history: %w", err)
	}
	log := &Log{system: system}
	whole := 0
	log.entries, whole, log.lines = replay(text, most)
	log.size = int64(whole)
	return log, nil
}

// Close closes the file.
func (l *Log) Close() error {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.closeFile()
}

func (l *Log) closeFile() error {
	if l.file == nil {
		return nil
	}
	file := l.file
	l.file = nil
	return file.Close()
}

// Add keeps a query, whose id is chosen here. It does not wait for the disk.
func (l *Log) Add(entry Entry) error {
	if len(entry.Document) > DocumentBytesMax {
		return ErrDocument
	}
	if !json.Valid(entry.Document) {
		text, err := json.Marshal(string(entry.Document))
		if err != nil || len(text) > DocumentBytesMax {
			return ErrDocument
		}
		entry.Document = text
	}
	entry.Error, entry.Dataset = cut(entry.Error, errorBytes), cut(entry.Dataset, errorBytes)
	entry.By, entry.Spark = cut(entry.By, byBytes), entry.Spark[:min(len(entry.Spark), SparkMax)]
	l.mu.Lock()
	defer l.mu.Unlock()
	// The time in the id keeps those of dropped entries from being given again after a rotation.
	entry.ID = max(l.entries.lastID+1, entry.At.UnixMicro())
	return l.write(event{Add: &entry}, false)
}

// Star marks an entry, or takes the mark away, and returns it. The change is durable.
func (l *Log) Star(id int64, starred bool) (Entry, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	i, err := l.entries.need(id)
	if err != nil {
		return Entry{}, err
	}
	happened := event{Unstar: id}
	if starred {
		happened = event{Star: id}
	}
	switch {
	case l.entries.list[i].Starred == starred:
		return l.entries.list[i], nil
	case starred && l.entries.stars >= l.entries.most.stars:
		return Entry{}, ErrStars
	}
	if err := l.write(happened, true); err != nil {
		return Entry{}, err
	}
	return l.entries.list[i], nil
}

// Drop takes an entry away, durably.
func (l *Log) Drop(id int64) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	if _, err := l.entries.need(id); err != nil {
		return err
	}
	return l.write(event{Drop: id}, true)
}

// List returns entries, the newest first, and whether there are more.
func (l *Log) List(filter Filter) (list []Entry, more bool) {
	l.mu.Lock()
	defer l.mu.Unlock()
	limit, search := min(max(filter.Limit, 1), PageMax), strings.ToLower(filter.Search)
	list = []Entry{}
	for i := len(l.entries.list) - 1; i >= 0; i-- {
		if !filter.takes(&l.entries.list[i], search) {
			continue
		}
		if len(list) == limit {
			return list, true
		}
		list = append(list, l.entries.list[i])
	}
	return list, false
}

// write appends a line, and applies it to the entries. After an error nothing has changed.
func (l *Log) write(happened event, durable bool) error {
	line, err := encode(nil, happened)
	if err != nil {
		return err
	}
	if err := l.append(line, durable); err != nil {
		return fmt.Errorf("write history: %w", err)
	}
	l.size += int64(len(line))
	l.lines++
	l.entries.apply(happened)
	// The line stands whatever happens here; what cannot be rotated now is with the next line.
	_ = l.rotateIfLong()
	return nil
}

// append puts a line at the end of what is known to be whole: what a power cut or a full disk left behind that goes.
func (l *Log) append(line []byte, durable bool) error {
	if err := l.openFile(); err != nil {
		return err
	}
	_, err := l.file.Write(line)
	if err == nil && durable {
		err = l.file.Sync()
	}
	if err != nil {
		// Opening it again cuts what was written.
		return errors.Join(err, l.closeFile())
	}
	return nil
}

// openFile opens or makes the file and cuts it behind the last whole line.
func (l *Log) openFile() error {
	if l.file != nil {
		return nil
	}
	file, err := l.system.Append(fileName)
	if errors.Is(err, fs.ErrNotExist) {
		file, err = l.system.Create(fileName)
	}
	if err == nil {
		err = file.Truncate(l.size)
	}
	if err == nil {
		// Also of a file that is there: whoever made it may have died, or failed, before this.
		err = l.system.SyncDir(".")
	}
	if err != nil {
		if file != nil {
			err = errors.Join(err, file.Close())
		}
		return err
	}
	l.file = file
	return nil
}
