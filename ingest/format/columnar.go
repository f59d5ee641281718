package format

import (
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/apache/arrow-go/v18/arrow"
)

// records are the record batches of a file, one after the other. A batch is valid
// until the next one.
type records interface {
	// next returns the next batch, or io.EOF.
	next() (arrow.RecordBatch, error)
	close()
}

// columnarReaders open the formats that hold columns. head is what was read of r, threads
// how many goroutines may decode.
var columnarReaders = map[string]func(r io.Reader, head []byte, threads int) (records, error){
	Parquet:     openParquet,
	Arrow:       openArrow,
	ArrowStream: openArrow,
}

// parseColumnar reads the formats that hold columns. The libraries below it may meet
// bytes that they do not expect: what they make of them is an error of this object.
func (d *delivery) parseColumnar(ctx context.Context, r io.Reader, head []byte, options Options) (err error) {
	defer func() {
		if cause := recover(); cause != nil {
			err = fmt.Errorf("%s: %w: %v", options.Format, ErrDamaged, cause)
		}
	}()
	from, err := columnarReaders[options.Format](r, head, options.Threads)
	if errors.Is(err, ErrNeedsRandomAccess) {
		return fmt.Errorf("%s: %w", options.Format, err)
	} else if err != nil {
		return fmt.Errorf("%s: %w: %w", options.Format, ErrDamaged, err)
	}
	defer from.close()
	c := &converter{d: d, options: options}
	for {
		if err := ctx.Err(); err != nil {
			return err
		}
		record, err := from.next()
		if errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			return fmt.Errorf("%s: after row %d: %w: %w", options.Format, c.row, ErrDamaged, err)
		}
		if err := c.convert(record); err != nil {
			return err
		}
	}
	if err := c.deliver(); err != nil {
		return err
	}
	d.summary.Lines = c.row
	if c.w == nil {
		d.summary.Names = options.Names
	}
	return nil
}

// converter turns record batches into batches of events, many rows at once where they
// are usual and row by row where they are not.
type converter struct {
	d       *delivery
	options Options
	// w is nil until the first batch with rows told the names.
	w   *writer
	row int64
	// rejects wait for the next delivery.
	rejects []Reject
	// staging changes events before they are delivered; nil leaves them.
	staging *staging
}

func (c *converter) convert(record arrow.RecordBatch) error {
	if record.NumRows() == 0 {
		return nil
	}
	if c.w == nil {
		if err := c.begin(record); err != nil {
			return err
		}
	}
	leaves, err := flattenRecord(record)
	if err != nil {
		return err
	}
	rows := int(record.NumRows())
	usual := c.w.bulkRows(leaves, rows)
	for first := 0; first < rows; {
		end := usual.nextOdd(first, min(rows, first+stepRows))
		if end == first || !c.w.takesBulk(usual) {
			end = max(end, first+1)
			c.convertRows(record, leaves, first, end)
		} else {
			c.w.appendBulk(usual, first, end)
			c.place(end - first)
			c.row += int64(end - first)
		}
		first = end
		if c.w.builder.Rows() >= pieceRowsMax-stepRows || c.w.builder.Full() || len(c.rejects) >= pieceRejectsMax {
			if err := c.deliver(); err != nil {
				return err
			}
		}
	}
	return nil
}

// stepRows is how many rows are added between two looks at the size of the batch.
const stepRows = 1 << 12

// convertRows converts rows one by one, and rejects those that cannot be taken.
func (c *converter) convertRows(record arrow.RecordBatch, leaves []leaf, first, end int) {
	for row := first; row < end; row++ {
		if err := c.convertRow(leaves, row); err != nil {
			c.rejects = append(c.rejects, Reject{Line: c.row + 1, Reason: err.Error(), Text: rowText(record, row)})
		} else {
			c.place(1)
		}
		c.row++
	}
}

// place notes where the next rows stand, for a stage.
func (c *converter) place(rows int) {
	if c.staging == nil {
		return
	}
	for i := range rows {
		c.staging.places.numbers = append(c.staging.places.numbers, c.row+int64(i)+1)
	}
}

// begin learns the names from the first batch.
func (c *converter) begin(record arrow.RecordBatch) error {
	sampler := &converter{w: newSampler()}
	start := record.NewSlice(0, min(record.NumRows(), sampleRows))
	defer start.Release()
	leaves, err := flattenRecord(start)
	if err != nil {
		return err
	}
	for row := range int(start.NumRows()) {
		_ = sampler.convertRow(leaves, row) // rejected rows show again
	}
	names, err := chooseNames(sampler.w.take(), c.options)
	if err != nil {
		return err
	}
	c.w = newWriter(names, c.options.TimeLayout)
	newStage, err := c.d.begin(names, c.options)
	c.staging = newStaging(newStage)
	return err
}

func (c *converter) convertRow(leaves []leaf, row int) error {
	c.w.begin()
	for i := range leaves {
		if err := leaves[i].set(c.w, row); err != nil {
			c.w.builder.AbandonRow()
			return err
		}
	}
	return c.w.end()
}

func (c *converter) deliver() error {
	next := piece{rejects: c.rejects}
	c.rejects = nil
	if c.w != nil && c.w.builder.Rows() > 0 {
		next.events = c.w.take()
	}
	if next.events == nil && next.rejects == nil {
		return nil
	}
	return c.d.piece(c.staging.apply(next))
}

// rowText shows a row that was rejected.
func rowText(record arrow.RecordBatch, row int) string {
	one := record.NewSlice(int64(row), int64(row)+1)
	defer one.Release()
	text, err := one.MarshalJSON()
	if err != nil {
		return ""
	}
	return cutText(text)
}
