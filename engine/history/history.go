// Package history keeps the queries that were run, in one file of the store's directory: an NDJSON log of what
// happened, one line each.
//
//	{"add": {...entry...}}   a query was run
//	{"star": 7}, {"unstar": 7}, {"drop": 7}
//
// The log is a convenience and no commit: a query does not wait for the disk. What people do to an entry by hand is synced. So a
// power cut may lose the last queries, and may leave a part of a line, which is cut when the log is opened; a damaged
// line elsewhere is passed over. All entries are held in memory, which their bounds allow. When the file has grown to several times
// what is left of it, what is left is written to a new file, which takes its name: starred entries are never among those
// that go. docs/format.md gives the bytes.
package history

import (
	"encoding/json"
	"errors"
	"strings"
	"time"
)

// Bounds of a history.
const (
	// EntriesMax bounds the entries, StarsMax the starred ones among them.
	EntriesMax, StarsMax = 10_000, 1_000
	// DocumentBytesMax bounds the document of an entry; longer ones are not kept.
	DocumentBytesMax = 256 << 10
	// bytesMax bounds the documents of all entries together.
	bytesMax = 64 << 20
	// errorBytes bounds the error of an entry.
	errorBytes = 1 << 10
	// SparkMax bounds the numbers of an entry's small chart.
	SparkMax = 40
	// byBytes bounds the name of who asked.
	byBytes = 100
	// PageMax bounds the entries of one answer.
	PageMax = 500
)

var (
	// ErrNoEntry is wrapped by errors about an id that is not, or no longer, there.
	ErrNoEntry = errors.New("there is no such entry in the history")
	// ErrStars is returned when StarsMax entries are starred already.
	ErrStars = errors.New("there are too many starred entries already")
	// ErrDocument is returned for a document that is too long to keep.
	ErrDocument = errors.New("the document is too long for the history")
)

// Entry is a query that was run.
type Entry struct {
	// ID is the time of the entry, microseconds, or a little more: it ascends, and is never given twice.
	ID int64     `json:"id"`
	At time.Time `json:"at"`
	// Dataset and View are those of the document, where it has them.
	Dataset string `json:"dataset"`
	View    string `json:"view"`
	// Document is the document as it was sent; one that is no JSON is a JSON string.
	Document json.RawMessage `json:"document"`
	// ElapsedMS is the time that it took, milliseconds.
	ElapsedMS   float64 `json:"elapsed_ms"`
	RowsScanned int64   `json:"rows_scanned"`
	// Error says why there was no answer; empty where there was one.
	Error string `json:"error,omitempty"`
	// By is the name of the token of whoever asked; empty where none is asked for.
	By string `json:"by,omitempty"`
	// Spark is the answer's first measure, at most SparkMax numbers; nil where there is nothing to draw.
	Spark   []float64 `json:"spark,omitempty"`
	Starred bool      `json:"starred"`
}

// Filter says which entries to list.
type Filter struct {
	// Search is a text that an entry contains, in any case of letters; empty for all.
	Search  string
	Starred bool
	// Before leaves out the entry of this id and newer ones; 0 for none.
	Before int64
	// Limit bounds the entries, up to PageMax.
	Limit int
}

func (f *Filter) takes(entry *Entry, search string) bool {
	if f.Starred && !entry.Starred || f.Before > 0 && entry.ID >= f.Before {
		return false
	}
	for _, text := range []string{string(entry.Document), entry.Dataset, entry.View, entry.Error, entry.By} {
		if strings.Contains(strings.ToLower(text), search) {
			return true
		}
	}
	return false
}

// sizeBytes is what an entry counts against bytesMax.
func (e *Entry) sizeBytes() int64 {
	return int64(len(e.Document) + len(e.Error) + len(e.Dataset) + len(e.By) + 8*len(e.Spark))
}
