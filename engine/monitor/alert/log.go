package alert

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"slices"

	"github.com/sluice-analytics/sluice/storage/vfs"
)

const (
	fileName    = "alerts.ndjson"
	pendingName = fileName + ".pending"
	// The file is written anew when it has this many more lines than twice what is left.
	spareLines = 1000
	// schemaColumnsMax bounds the columns of a dataset that are remembered.
	schemaColumnsMax = 10_000
)

// line is one line of the log: an alert as it became, what the columns of a dataset were when they were looked at, a message to be sent, or the numbers of
// those that need not be sent any more.
type line struct {
	Alert  *record `json:"alert,omitempty"`
	Schema *Schema `json:"schema,omitempty"`
	Letter *letter `json:"letter,omitempty"`
	Done   []int64 `json:"done,omitempty"`
}

// Schema is the columns of a dataset, with their types.
type Schema struct {
	Dataset string            `json:"dataset"`
	Columns map[string]string `json:"columns"`
}

// Log is the file alerts.ndjson of a store, which tells a Book after a restart what it was. Every change is synced. It is not safe for concurrent use.
type Log struct {
	system  vfs.FS
	file    vfs.File // nil until something is written
	size    int64
	lines   int
	schemas map[string]Schema
}

// Open reads the log of the store at the root of a file system; there may be none yet. Lines that cannot be read are passed over, a part of a line at the
// end is cut when the next one is written.
func Open(system vfs.FS) (*Log, *Book, error) {
	text, err := vfs.ReadFile(system, fileName)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, nil, fmt.Errorf("read alerts: %w", err)
	}
	log, book := &Log{system: system, schemas: map[string]Schema{}}, newBook()
	byID := map[int64]*record{}
	for {
		end := bytes.IndexByte(text[log.size:], '\n')
		if end < 0 {
			break
		}
		var read line
		if json.Unmarshal(text[log.size:log.size+int64(end)], &read) == nil {
			if read.Alert != nil && read.Alert.sound() {
				byID[read.Alert.ID] = read.Alert
			}
			if read.Schema != nil && len(read.Schema.Columns) <= schemaColumnsMax {
				log.schemas[read.Schema.Dataset] = *read.Schema
			}
			book.outbox.read(&read)
		}
		log.size += int64(end) + 1
		log.lines++
	}
	for _, r := range byID {
		book.records = append(book.records, r)
	}
	slices.SortFunc(book.records, func(x, y *record) int { return int(min(max(x.ID-y.ID, -1), 1)) })
	for _, r := range book.records {
		r.seen = r.Since
		if !r.Told.IsZero() {
			r.seen = r.Told
		}
		book.byKey[r.key()], book.lastID = r, r.ID
	}
	return log, book, nil
}

// sound says whether a record can be true: the log may be damaged.
func (r *record) sound() bool {
	return r.ID > 0 && (r.State == Firing && r.Until == nil || r.State == Resolved && r.Until != nil) && plural[r.Kind] != ""
}

// Save writes what changed in the book, durably. After an error it is written with the next change.
func (l *Log) Save(book *Book) error {
	text, lines, err := book.outbox.encode(nil)
	if err != nil {
		return err
	}
	for _, r := range book.records {
		if book.changed[r] {
			if text, err = encode(text, line{Alert: r}); err != nil {
				return err
			}
			lines++
		}
	}
	if lines == 0 {
		return nil
	}
	if err := l.append(text, lines); err != nil {
		return err
	}
	clear(book.changed)
	book.outbox.saved()
	if l.lines > 2*(len(book.records)+len(l.schemas))+spareLines {
		return l.rotate(book)
	}
	return nil
}

// Schema returns the columns of a dataset as they were saved, and whether they were.
func (l *Log) Schema(dataset string) (Schema, bool) {
	saved, ok := l.schemas[dataset]
	return saved, ok
}

// SaveSchema keeps the columns of a dataset, durably.
func (l *Log) SaveSchema(columns Schema) error {
	text, err := encode(nil, line{Schema: &columns})
	if err != nil {
		return err
	}
	if err := l.append(text, 1); err != nil {
		return err
	}
	l.schemas[columns.Dataset] = columns
	return nil
}

func encode(to []byte, one line) ([]byte, error) {
	text, err := json.Marshal(one)
	if err != nil {
		return nil, fmt.Errorf("encode alert: %w", err)
	}
	return append(append(to, text...), '\n'), nil
}

// append puts lines behind what is known to be whole.
func (l *Log) append(text []byte, lines int) error {
	err := l.open()
	if err == nil {
		_, err = l.file.Write(text)
	}
	if err == nil {
		err = l.file.Sync()
	}
	if err != nil {
		// What was written of it is cut when the file is opened again.
		return fmt.Errorf("write alerts: %w", errors.Join(err, l.Close()))
	}
	l.size += int64(len(text))
	l.lines += lines
	return nil
}

func (l *Log) open() error {
	if l.file != nil {
		return nil
	}
	file, err := l.system.Append(fileName)
	if errors.Is(err, fs.ErrNotExist) {
		file, err = l.system.Create(fileName)
	}
	if err != nil {
		return err
	}
	if err := errors.Join(file.Truncate(l.size), l.system.SyncDir(".")); err != nil {
		return errors.Join(err, file.Close())
	}
	l.file = file
	return nil
}

// rotate writes what is left to a new file, which takes the name.
func (l *Log) rotate(book *Book) error {
	var text []byte
	var err error
	for _, columns := range l.schemas {
		if text, err = encode(text, line{Schema: &columns}); err != nil {
			return err
		}
	}
	for _, r := range book.records {
		if text, err = encode(text, line{Alert: r}); err != nil {
			return err
		}
	}
	letters := book.outbox.all()
	for _, one := range letters {
		if text, err = encode(text, line{Letter: one}); err != nil {
			return err
		}
	}
	if err := l.replace(text); err != nil {
		return fmt.Errorf("rotate alerts: %w", err)
	}
	l.size, l.lines = int64(len(text)), len(book.records)+len(l.schemas)+len(letters)
	return nil
}

func (l *Log) replace(text []byte) error {
	if err := l.system.Remove(pendingName); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	file, err := l.system.Create(pendingName)
	if err != nil {
		return err
	}
	_, err = file.Write(text)
	if err == nil {
		err = file.Sync()
	}
	if err = errors.Join(err, file.Close(), l.Close()); err != nil {
		return err
	}
	return errors.Join(l.system.Rename(pendingName, fileName), l.system.SyncDir("."))
}

// Close closes the file.
func (l *Log) Close() error {
	if l.file == nil {
		return nil
	}
	file := l.file
	l.file = nil
	return file.Close()
}
