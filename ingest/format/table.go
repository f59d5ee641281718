package format

import (
	"bytes"
	"errors"
	"fmt"
	"io"

	"github.com/sluice-analytics/sluice/storage/batch"
)

// ReadTable reads a table that is no list of events: NDJSON, a JSON array, CSV or TSV, detected by content and name.
// Every field is a property by the rules for events, and no column has a meaning, so Time of the batches is 0.
// The rows come in the order of the input, lines[i] being where row i begins, from 1; the slice is used again.
//
// A table is taken whole or not at all: the first record that cannot be read ends the reading with an error that
// names its line. Other errors are ErrUnknownFormat, ErrDamaged, the reader's and those of take.
func ReadTable(r io.Reader, name string, take func(rows *batch.Batch, lines []int64) error) error {
	input := newCutter(r)
	if err := input.fill(firstChunkBytes); err != nil {
		return err
	}
	if len(input.rest) == 0 {
		return nil
	}
	found, err := Detect(input.rest, name)
	if err != nil {
		return err
	}
	switch found {
	case NDJSON, JSON, CSV, TSV:
	default:
		return fmt.Errorf("a table in the format %s: %w here; CSV, TSV, NDJSON and JSON are", found, ErrUnknownFormat)
	}
	input.skip(len(input.rest) - len(bytes.TrimPrefix(input.rest, byteOrderMark)))
	newParser, err := prepare(input, found)
	if err != nil {
		return err
	}
	return (&tableReader{input: input, parser: newParser(), take: take}).read()
}

// tableReader parses chunks one after the other.
type tableReader struct {
	input  *cutter
	parser parser
	take   func(rows *batch.Batch, lines []int64) error
	lines  []int64
	err    error
}

func (t *tableReader) read() error {
	out := &output{w: newSampler(), emit: t.piece}
	for t.err == nil {
		next, err := t.input.next()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		counted, line := 0, next.line
		out.place = func(at int) {
			line += int64(bytes.Count(next.data[counted:at], newline))
			counted = at
			t.lines = append(t.lines, line)
		}
		out.run(t.parser, next)
	}
	return t.err
}

func (t *tableReader) piece(p piece) {
	switch {
	case t.err != nil:
	case len(p.rejects) > 0:
		t.err = fmt.Errorf("line %d: %s", p.rejects[0].Line, p.rejects[0].Reason)
	case p.events != nil:
		t.err = t.take(p.events, t.lines)
		t.lines = t.lines[:0]
	}
}
