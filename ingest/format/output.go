package format

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/sluice-analytics/sluice/storage/batch"
)

// parser turns the records of chunks into rows. Each goroutine has one of its own.
type parser interface {
	parse(c *chunk, out *output)
}

// piece is a part of what a chunk became.
type piece struct {
	events  *batch.Batch
	rejects []Reject
	// others and dropped are what a stage made besides.
	others  []Part
	dropped int64
}

// output collects what a parser makes of a chunk and passes it on in pieces of bounded
// size.
type output struct {
	w    *writer
	emit func(piece)
	// limit ends the parsing after so many rows, for samples; 0 for none.
	limit   int
	chunk   *chunk
	rejects []Reject
	// place is told where each record stands that became a row; nil tells nobody.
	place func(at int)
	// staging changes the events before they are passed on; nil leaves them.
	staging *staging
	// valid says that all of the chunk is valid UTF-8.
	valid bool
	// counted and line follow the line number, which is needed for rejects only.
	counted int
	line    int64
}

// The size of a piece. Events of few properties are counted, as what costs time in them
// is not their bytes.
const (
	pieceRowsMax    = 1 << 16
	pieceRejectsMax = 1 << 12
)

func (o *output) run(p parser, c *chunk) {
	o.chunk, o.counted, o.line = c, 0, c.line
	o.valid = utf8.Valid(c.data)
	o.staging.begin(c)
	p.parse(c, o)
	if c.after != nil {
		o.rejects = append(o.rejects, *c.after)
	}
	if c.unclosed {
		o.reject(len(c.data), errUnclosed, nil)
	}
	o.flush()
}

var errUnclosed = errors.New("the array is not closed: the input ends too early")

func (o *output) enough() bool { return o.limit > 0 && o.w.builder.Rows() >= o.limit }

// rowDone completes the row that the record at byte at of the chunk made.
func (o *output) rowDone(at int, record []byte) {
	if err := o.w.end(); err != nil {
		o.reject(at, err, record)
		return
	}
	if o.place != nil {
		o.place(at)
	}
	if o.staging != nil {
		o.staging.places.add(at, len(record))
	}
	if o.w.builder.Rows() >= pieceRowsMax || o.w.builder.Full() {
		o.flush()
	}
}

// reject records that the record at byte at of the chunk is bad.
func (o *output) reject(at int, reason error, record []byte) {
	o.line += int64(bytes.Count(o.chunk.data[o.counted:at], newline))
	o.counted = at
	o.rejects = append(o.rejects, Reject{
		Line: o.line, Offset: o.chunk.offset + int64(at), Reason: reason.Error(), Text: cutText(record),
	})
	if len(o.rejects) >= pieceRejectsMax {
		o.flush()
	}
}

func (o *output) flush() {
	if o.limit > 0 {
		return
	}
	next := piece{rejects: o.rejects}
	if o.w.builder.Rows() > 0 {
		next.events = o.w.take()
	}
	o.rejects = nil
	if next.events != nil || next.rejects != nil {
		o.emit(o.staging.apply(next))
	}
}

// checkText says where a record is not valid UTF-8.
func (o *output) checkText(record []byte) error {
	if o.valid || utf8.Valid(record) {
		return nil
	}
	at := 0
	for at < len(record) {
		r, size := utf8.DecodeRune(record[at:])
		if r == utf8.RuneError && size <= 1 {
			break
		}
		at += size
	}
	return fmt.Errorf("invalid UTF-8 at byte %d", at+1)
}

// cutText is the start of a record as text that can be kept.
func cutText(record []byte) string {
	size := len(record)
	if size > RejectTextBytes {
		for size = RejectTextBytes; size > 0 && !utf8.RuneStart(record[size]); size-- {
		}
	}
	return strings.TrimRight(strings.ToValidUTF8(string(record[:size]), "?"), "\r\n")
}
