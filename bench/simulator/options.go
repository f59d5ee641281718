package simulator

import (
	"fmt"
	"runtime"
	"time"
)

// Format is a file format.
type Format string

// The formats of files.
const (
	NDJSON  Format = "ndjson"
	CSV     Format = "csv"
	Parquet Format = "parquet"
)

// Compression is how the files are compressed. Parquet files compress their own
// pages with zstd, whatever is asked for.
type Compression string

// The compressions of files.
const (
	Plain Compression = "none"
	Gzip  Compression = "gzip"
	Zstd  Compression = "zstd"
)

// Period is a stretch of time, in UTC, that has files of its own.
type Period string

// The periods by which files are split.
const (
	WholeRun Period = ""
	PerDay   Period = "day"
	PerHour  Period = "hour"
)

// FileOptions says what files to write. The zero value is one plain NDJSON file.
type FileOptions struct {
	// Format is the format; default NDJSON.
	Format Format
	// Compression is the compression; default Plain.
	Compression Compression
	// EventsPerFile starts a new file after so many events; 0 for no limit.
	EventsPerFile int64
	// Per starts a new file with each day or hour.
	Per Period
	// Threads is the number of goroutines that encode and compress; default
	// GOMAXPROCS. The files are the same with any number.
	Threads int
}

// withDefaults checks the options and fills in what was left out.
func (o FileOptions) withDefaults() (FileOptions, error) {
	if o.Format == "" {
		o.Format = NDJSON
	}
	if o.Compression == "" {
		o.Compression = Plain
	}
	if o.Threads < 1 {
		o.Threads = runtime.GOMAXPROCS(0)
	}
	switch o.Format {
	case NDJSON, CSV, Parquet:
	default:
		return o, fmt.Errorf("unknown format %q: known are ndjson, csv and parquet", o.Format)
	}
	switch o.Compression {
	case Plain, Gzip, Zstd:
	default:
		return o, fmt.Errorf("unknown compression %q: known are none, gzip and zstd", o.Compression)
	}
	switch o.Per {
	case WholeRun, PerDay, PerHour:
	default:
		return o, fmt.Errorf("unknown period %q: known are day and hour", o.Per)
	}
	if o.EventsPerFile < 0 {
		return o, fmt.Errorf("events per file %d: must not be negative", o.EventsPerFile)
	}
	return o, nil
}

// suffix is how the files' names end.
func (o FileOptions) suffix() string {
	name := "." + string(o.Format)
	if o.Format == Parquet {
		return name
	}
	switch o.Compression {
	case Gzip:
		return name + ".gz"
	case Zstd:
		return name + ".zst"
	}
	return name
}

// splitter gives every event its file. Events come in time order.
type splitter struct {
	options FileOptions
	label   string
	// next is the time at which the period under way is over.
	next int64
	part int   // within the period, from 1
	rows int64 // in the file so far
	name string
}

func newSplitter(options FileOptions) *splitter { return &splitter{options: options} }

// place returns the name of the event's file, and whether it is a new one.
func (s *splitter) place(millis int64) (string, bool) {
	newPeriod := s.name == "" || s.options.Per != WholeRun && millis >= s.next
	full := s.options.EventsPerFile > 0 && s.rows >= s.options.EventsPerFile
	if !newPeriod && !full {
		s.rows++
		return s.name, false
	}
	if newPeriod {
		s.enter(millis)
	}
	s.part++
	s.rows = 1
	s.name = "events" + s.label
	if s.options.EventsPerFile > 0 {
		s.name += fmt.Sprintf("-%04d", s.part)
	}
	s.name += s.options.suffix()
	return s.name, true
}

func (s *splitter) enter(millis int64) {
	length, layout := int64(dayMillis), "-2006-01-02"
	switch s.options.Per {
	case WholeRun:
		return
	case PerHour:
		length, layout = hourMillis, "-2006-01-02T15"
	}
	s.label = time.UnixMilli(millis).UTC().Format(layout)
	s.next = floor(millis, length) + length
	s.part = 0
}

// floor returns the largest multiple of unit that is not above v.
func floor(v, unit int64) int64 { return v - ((v%unit)+unit)%unit }
