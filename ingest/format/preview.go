package format

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"strconv"

	"github.com/sluice-analytics/sluice/ingest/timestamp"
	"github.com/sluice-analytics/sluice/storage/batch"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// Bounds of a preview.
const (
	// previewBytes of the content are looked at, of the formats that are text.
	previewBytes = 256 << 10
	// previewRows, previewRejects and previewExamples are shown.
	previewRows, previewRejects, previewExamples = 20, 20, 5
)

// ErrCut is wrapped by the errors of Peek about a piece of an object that cannot be understood without the rest.
var ErrCut = errors.New("this cannot be told from a piece of the file")

// Preview is what the start of an object looks like.
type Preview struct {
	Format string
	// Names are those that Parse would choose; empty ones were not found.
	Names   Names
	Columns []PreviewColumn
	// Rows are the values of the first events, in the order of Columns, the time among them as it stands there.
	Rows [][]schema.Value
	// Rejected are the first records that cannot be taken. Those whose time is wrong are among them if the time is known.
	Rejected []Reject
	// RowsSeen counts the records that Columns tells of.
	RowsSeen int
}

// PreviewColumn is a column of a preview.
type PreviewColumn struct {
	Name string
	Type schema.Type
	// Filled is the share of the records that have a value.
	Filled float64
	// Examples are the first distinct values.
	Examples []schema.Value
	// TimeLike says that most values can be read as times.
	TimeLike bool
}

// Peek looks at the start of an object: decompressed content, the whole of it unless cut. Options are those of
// Parse; names that are given need not be there. Nothing is said about a record that the cut goes through. The error is
// ErrUnknownFormat, ErrDamaged or ErrCut.
func Peek(ctx context.Context, content []byte, cut bool, options Options) (preview Preview, err error) {
	defer func() {
		if cause := recover(); cause != nil { // as in parseColumnar
			err = fmt.Errorf("%s: %w: %v", preview.Format, ErrDamaged, cause)
		}
	}()
	if options.Format == "" {
		if options.Format, err = Detect(content[:min(len(content), HeadBytes)], options.Name); err != nil {
			return preview, err
		}
	}
	preview.Format = options.Format
	take := peekText
	if columnarReaders[options.Format] != nil {
		take = peekColumnar
	}
	events, err := take(content, cut, options.Format, newSampler(), nil)
	if err != nil {
		return preview, err
	}
	preview.describe(events)
	preview.Names = peekNames(events, options)
	if err := ctx.Err(); err != nil {
		return preview, err
	}
	writer := newSampler()
	if preview.Names.Time != "" {
		writer = newWriter(preview.Names, options.TimeLayout)
	}
	_, err = take(content, cut, options.Format, writer, &preview.Rejected)
	preview.Rejected = preview.Rejected[:min(len(preview.Rejected), previewRejects)]
	return preview, err
}

// peekText parses the first records of text with a writer. Rejects go to a list that may be nil.
func peekText(content []byte, cut bool, format string, w *writer, rejects *[]Reject) (*batch.Batch, error) {
	input := newCutter(bytes.NewReader(content))
	input.target = previewBytes
	if err := input.fill(previewBytes); err != nil {
		return nil, err
	}
	input.skip(len(input.rest) - len(bytes.TrimPrefix(input.rest, byteOrderMark)))
	newParser, err := prepare(input, format)
	if err != nil {
		return nil, err
	}
	first, err := peekChunk(input, cut)
	if errors.Is(err, io.EOF) {
		return w.take(), nil
	} else if err != nil {
		return nil, err
	}
	out := &output{w: w, limit: sampleRows}
	out.run(newParser(), first)
	if rejects != nil {
		*rejects = out.rejects
	}
	return w.take(), nil
}

// peekChunk returns the first chunk; of content that was cut only whole records.
func peekChunk(input *cutter, cut bool) (*chunk, error) {
	if !cut {
		return input.next()
	}
	size := input.splitter.split(input.rest)
	if size == 0 {
		return nil, fmt.Errorf("%w: its first record does not end within %d bytes", ErrCut, len(input.rest))
	}
	return input.cut(size), nil
}

// peekColumnar converts the first rows of columns with a writer.
func peekColumnar(content []byte, cut bool, format string, w *writer, rejects *[]Reject) (*batch.Batch, error) {
	if cut && NeedsRandomAccess(format) {
		return nil, fmt.Errorf("%w: the columns of a Parquet file are listed at its end", ErrCut)
	}
	from, err := columnarReaders[format](bytes.NewReader(content), content[:min(len(content), HeadBytes)], 1)
	if err != nil {
		return nil, peekError(format, cut, err)
	}
	defer from.close()
	record, err := from.next()
	if errors.Is(err, io.EOF) {
		return w.take(), nil
	} else if err != nil {
		return nil, peekError(format, cut, err)
	}
	start := record.NewSlice(0, min(record.NumRows(), sampleRows))
	defer start.Release()
	leaves, err := flattenRecord(start)
	if err != nil {
		return nil, err
	}
	c := &converter{w: w}
	c.convertRows(start, leaves, 0, int(start.NumRows()))
	if rejects != nil {
		*rejects = c.rejects
	}
	return w.take(), nil
}

func peekError(format string, cut bool, err error) error {
	if cut {
		return fmt.Errorf("%w: %s: %w", ErrCut, format, err)
	}
	return fmt.Errorf("%s: %w: %w", format, ErrDamaged, err)
}

// peekNames guesses the names that Parse would, each for itself: where there is no time, the others are found all the same.
func peekNames(events *batch.Batch, options Options) Names {
	options.Names, options.NamesOptional = Names{}, true
	names, err := chooseNames(events, options)
	if err == nil {
		return names
	}
	if actor := guess(events, actorNames, "", hasValues); actor != "" {
		names.Actors = []string{actor}
	}
	names.Event = guess(events, eventNames, "", isNamed)
	return names
}

// describe fills in columns and rows.
func (p *Preview) describe(events *batch.Batch) {
	p.RowsSeen = events.Rows
	p.Columns = make([]PreviewColumn, len(events.Columns))
	p.Rows = make([][]schema.Value, min(events.Rows, previewRows))
	for i := range events.Columns {
		column := &events.Columns[i]
		p.Columns[i] = describeColumn(column, events.Rows)
		for row := range p.Rows {
			p.Rows[row] = append(p.Rows[row], valueOf(column, row))
		}
	}
}

func describeColumn(column *batch.Column, rows int) PreviewColumn {
	described := PreviewColumn{Name: column.Name, Type: column.Type, Examples: []schema.Value{}}
	filled, times, seen := 0, 0, map[string]bool{}
	for row := range rows {
		value := valueOf(column, row)
		if value.Null {
			continue
		}
		filled++
		if !smallNumber(value) && isTime(column, row, timestamp.Parser{}) {
			times++
		}
		if text := value.AsText(); len(described.Examples) < previewExamples && !seen[text] {
			seen[text] = true
			described.Examples = append(described.Examples, value)
		}
	}
	if rows > 0 {
		described.Filled = float64(filled) / float64(rows)
	}
	described.TimeLike = times > filled-times
	return described
}

// smallNumber says that a value is a number below that of any second since 1973: such counts are far more common than
// such times.
func smallNumber(value schema.Value) bool {
	const least = 100_000_000
	switch value.Type {
	case schema.Int64:
		return value.Int < least
	case schema.Float64:
		return value.Float < least
	case schema.String:
		number, err := strconv.ParseFloat(value.Text, 64)
		return err == nil && number < least
	}
	return false
}

// valueOf returns a value of a column, its text cut to what is kept of rejected records.
func valueOf(column *batch.Column, row int) schema.Value {
	if column.Type == schema.Unknown || column.Null.Get(row) {
		return schema.NullOf(column.Type)
	}
	switch column.Type {
	case schema.Float64:
		return schema.FloatOf(column.Floats[row])
	case schema.String:
		return schema.StringOf(cutText(column.Strings.At(int(column.Codes[row] - 1))))
	case schema.StringList:
		return schema.Value{Type: schema.StringList, Text: string(column.Strings.At(int(column.Codes[row] - 1)))}
	default:
		return schema.Value{Type: column.Type, Int: column.Ints[row]}
	}
}
