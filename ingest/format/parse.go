package format

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"runtime"
	"slices"

	"github.com/sluice-analytics/sluice/storage/batch"
)

// Parse reads one object to its end and hands its events to the sink.
//
// The reader gives the decompressed object. For the formats of which
// NeedsRandomAccess is true it must be a RandomAccess; otherwise it is only read.
// A Read that blocks must return when ctx is cancelled; Parse waits for it and for
// its own goroutines.
//
// The error is ErrTooManyBadLines if more than ErrorsMax of the records were bad,
// ErrNames if a column is not found, ErrUnknownFormat, ErrDamaged,
// the reader's, the sink's or the context's. The sink may have been given
// batches by then. An object without records, even one of no bytes, is no error.
func Parse(ctx context.Context, r io.Reader, options Options, sink Sink) (Summary, error) {
	d := &delivery{sink: sink, errorsMax: options.ErrorsMax, private: options.Private}
	d.summary.Format = options.Format
	err := d.parse(ctx, r, options)
	if err == nil {
		err = d.check()
	}
	return d.summary, err
}

// parse detects the format and goes the way of its kind.
func (d *delivery) parse(ctx context.Context, r io.Reader, options Options) error {
	if options.Threads <= 0 {
		options.Threads = runtime.GOMAXPROCS(0)
	}
	input := newCutter(r)
	if err := input.fill(firstChunkBytes); err != nil {
		return err
	}
	if len(input.rest) == 0 {
		d.summary.Names = options.Names
		return nil
	}
	if options.Format == "" {
		found, err := Detect(input.rest, options.Name)
		if err != nil {
			return err
		}
		options.Format = found
		d.summary.Format = found
	}
	if columnarReaders[options.Format] != nil {
		return d.parseColumnar(ctx, r, input.rest, options)
	}
	return d.parseText(ctx, input, options)
}

// parseText reads the formats that are text.
func (d *delivery) parseText(ctx context.Context, input *cutter, options Options) error {
	input.skip(len(input.rest) - len(bytes.TrimPrefix(input.rest, byteOrderMark)))
	newParser, err := prepare(input, options.Format)
	if err != nil {
		return err
	}
	first, err := input.next()
	if errors.Is(err, io.EOF) {
		d.summary.Names, d.summary.Lines = options.Names, input.lines()
		return nil
	} else if err != nil {
		return err
	}
	names, err := chooseNames(sample(first, newParser()), options)
	if err != nil {
		return err
	}
	newStage, err := d.begin(names, options)
	if err != nil {
		return err
	}
	p := &pipeline{
		input: input, threads: options.Threads, deliver: d.piece, newParser: newParser, newStage: newStage,
		newWriter: func() *writer { return newWriter(names, options.TimeLayout) },
	}
	err = p.run(ctx, first)
	d.summary.Lines = input.lines()
	return err
}

var byteOrderMark = []byte("\xef\xbb\xbf")

// prepare readies the cutter for a format and returns a maker of its parsers.
func prepare(input *cutter, format string) (func() parser, error) {
	input.splitter = lineSplitter{}
	switch format {
	case NDJSON:
		return func() parser { return &ndjsonParser{} }, nil
	case JSON:
		input.splitter = &jsonSplitter{}
		return func() parser { return &jsonParser{} }, nil
	case AccessLog:
		return func() parser { return &accessParser{} }, nil
	case CSV, TSV:
		return prepareCSV(input, format)
	default:
		return nil, fmt.Errorf("format %q: %w", format, ErrUnknownFormat)
	}
}

// sampleRows are enough to see a column that most events have.
const sampleRows = 1000

// sample parses the start of the first chunk without knowing any names.
func sample(first *chunk, p parser) *batch.Batch {
	out := &output{w: newSampler(), limit: sampleRows}
	p2 := *first
	p2.after = nil
	out.run(p, &p2)
	return out.w.take()
}

// delivery counts what was read and passes it on.
type delivery struct {
	sink      Sink
	errorsMax float64
	private   bool
	summary   Summary
	first     *Reject
}

// begin tells the names, and returns what makes the stages of the parsers, if there are any.
func (d *delivery) begin(names Names, options Options) (newStage func() Stage, err error) {
	d.summary.Names = names
	names.Actors = slices.Clone(names.Actors)
	if options.Stage != nil {
		if newStage, err = options.Stage(names); err != nil {
			return nil, err
		}
	}
	if sink, ok := d.sink.(NamesSink); ok {
		err = sink.Names(names)
	}
	return newStage, err
}

// rejectsEnough is the number of rejects after which an object that is past its limit
// by then is not read to the end.
const rejectsEnough = 1_000_000

func (d *delivery) piece(p piece) error {
	for i := range p.rejects {
		if d.private {
			p.rejects[i].Text = ""
		}
		if d.first == nil {
			d.first = &p.rejects[i]
		}
		d.sink.Reject(p.rejects[i])
	}
	d.summary.Rejected += int64(len(p.rejects))
	if p.events != nil {
		d.summary.Rows += int64(p.events.Rows)
		if err := d.sink.Batch(p.events); err != nil {
			return err
		}
	}
	d.summary.Dropped += p.dropped
	if err := d.parts(p.others); err != nil {
		return err
	}
	if d.summary.Rejected >= rejectsEnough {
		return d.check()
	}
	return nil
}

// parts passes events on that are for other datasets.
func (d *delivery) parts(parts []Part) error {
	sink, ok := d.sink.(PartSink)
	if !ok {
		return nil
	}
	for _, part := range parts {
		d.summary.Rows += int64(part.Events.Rows)
		if err := sink.Part(part); err != nil {
			return err
		}
	}
	return nil
}

// check says whether too many records were bad.
func (d *delivery) check() error {
	records := d.summary.Rows + d.summary.Dropped + d.summary.Rejected
	if d.first == nil || float64(d.summary.Rejected) <= d.errorsMax*float64(records) {
		return nil
	}
	return fmt.Errorf("%w: %d of %d; the first is line %d: %s",
		ErrTooManyBadLines, d.summary.Rejected, records, d.first.Line, d.first.Reason)
}
