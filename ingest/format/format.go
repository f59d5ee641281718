// Package format reads events out of one object of raw logs: NDJSON, JSON arrays, CSV
// and TSV, web servers' access logs, Parquet and Arrow IPC.
//
// Parse is the entry. It detects the format by content, guesses which columns are the
// time, the actor and the event's name, and hands batches of events to a Sink in the
// order of the input. The formats made of lines are parsed on all cores: one goroutine
// cuts the input into chunks of whole records, parsers turn chunks into batches, and the
// caller's goroutine puts them in order. Memory is bounded by the number of parsers,
// whatever the size of the input.
//
// A record that cannot be read is rejected with its line, its offset and the reason; it
// leaves no trace in the events, and the records around it are read. Nothing is guessed
// about a bad record and nothing is cut off a good one.
package format

import (
	"errors"
	"io"

	"github.com/sluice-analytics/sluice/storage/batch"
)

// The names of the formats, as users give them.
const (
	NDJSON    = "ndjson"
	JSON      = "json"
	CSV       = "csv"
	TSV       = "tsv"
	AccessLog = "accesslog"
	Parquet   = "parquet"
	// Arrow is Arrow IPC, as a file or as a stream.
	Arrow = "arrow"
	// ArrowStream is Arrow IPC as a stream. Arrow reads it too; Detect tells them apart.
	ArrowStream = "arrowstream"
)

// Limits on one record. A record past them is rejected.
const (
	// RecordBytesMax bounds a line, a CSV record or a JSON object.
	RecordBytesMax = 1 << 20
	// FieldsMax bounds the properties that one event has.
	FieldsMax = 1000
	// DepthMax bounds how deep JSON is nested.
	DepthMax = 64
	// RejectTextBytes bounds the text kept of a rejected record.
	RejectTextBytes = 1024
)

// Names say which columns have a meaning, as they are called in the dataset.
type Names struct {
	Time   string
	Actors []string
	Event  string
}

// Options say how to read an object. The zero value guesses everything and allows no
// bad record.
type Options struct {
	// Name is the object's name, for detection.
	Name string
	// Format is one of the formats' names; empty detects it.
	Format string
	// Names holds what is known of the names; what is empty is guessed.
	Names Names
	// NamesOptional lets an object go without the given actor and event columns, as an
	// object may that comes to a dataset with a history. Without it, a name that is not
	// found is an error, because it is most likely misspelt.
	NamesOptional bool
	// TimeLayout is a layout of package time for times of a form of their own.
	TimeLayout string
	// Threads is the number of parsers; 0 for GOMAXPROCS.
	Threads int
	// ErrorsMax is the share of records, 0 to 1, that may be bad.
	ErrorsMax float64
	// ActorsFixed lets an object have no other actors than the given ones, of which there may be none.
	ActorsFixed bool
	// Stage changes events before the sink gets them; nil leaves them as they are. It is told the names, given or
	// guessed, before the first event, and returns what makes the stage of each parser.
	Stage func(names Names) (func() Stage, error)
	// Private keeps the text of records out of rejects.
	Private bool
}

// Sink takes what Parse reads. Its methods are called from Parse's goroutine.
type Sink interface {
	// Batch takes events over, in the order of the input. An error ends the parsing.
	Batch(events *batch.Batch) error
	// Reject takes a record that could not be read, in the order of the input.
	Reject(reject Reject)
}

// NamesSink is a Sink that wants to know the names, given or guessed, before the
// first batch comes. An error ends the parsing.
type NamesSink interface {
	Sink
	Names(names Names) error
}

// Reject is a record that could not be read.
type Reject struct {
	// Line counts from 1; for formats without lines it counts rows.
	Line int64
	// Offset is the record's first byte in the decompressed input; 0 for formats
	// without lines.
	Offset int64
	Reason string
	// Text is the start of the record, at most RejectTextBytes of valid UTF-8.
	Text string
}

// Summary says what Parse read. Rows + Rejected is the number of records, unless a stage
// made more or fewer events of them.
type Summary struct {
	Format string
	Names  Names
	// Rows counts the events that the sink was given, Dropped those that a stage took away.
	Rows, Dropped int64
	// Lines counts lines, blank ones and headers among them; rows where the format has
	// no lines.
	Lines    int64
	Rejected int64
}

// Errors about an object as a whole.
var (
	// ErrTooManyBadLines says that more than ErrorsMax of the records were rejected.
	ErrTooManyBadLines = errors.New("too many bad lines")
	// ErrUnknownFormat says that the content is of no known format.
	ErrUnknownFormat = errors.New("not a known format")
	// ErrNames says that a time, actor or event column was not found.
	ErrNames = errors.New("column not found")
	// ErrNeedsRandomAccess says that the format cannot be read from a stream.
	ErrNeedsRandomAccess = errors.New("the format needs random access")
	// ErrDamaged says that the object ends early or contradicts itself.
	ErrDamaged = errors.New("damaged input")
)

// RandomAccess is what the reader of a Parquet file must be.
type RandomAccess interface {
	io.Reader
	io.ReaderAt
	Size() int64
}

// NeedsRandomAccess reports whether Parse needs a RandomAccess reader for the format.
func NeedsRandomAccess(format string) bool { return format == Parquet }
