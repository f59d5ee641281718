package format

import (
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/apache/arrow-go/v18/arrow"

	"github.com/sluice-analytics/sluice/storage/batch"
)

// records are the record batches of a file, one after the other. A batch is valid
// until the next one.
type records interface {
	// next returns the next batch, or io.EOF.
	next() (arrow.RecordBatch, error)
	close()
}

// columnarReaders open the formats that hold columns. head is what was read of r.
var columnarReaders = map[string]func(r io.Reader, head []byte) (records, error){
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
	from, err := columnarReaders[options.Format](r, head)
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
	d.summary.Lines = c.row
	if c.w == nil {
		d.summary.Names = options.Names
	}
	return nil
}

// converter turns record batches into batches of events.
type converter struct {
	d       *delivery
	options Options
	// w is nil until the first batch with rows told the names.
	w   *writer
	row int64
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
	next := piece{}
	for row := range int(record.NumRows()) {
		c.row++
		if err := c.convertRow(leaves, row); err != nil {
			next.rejects = append(next.rejects, Reject{Line: c.row, Reason: err.Error(), Text: rowText(record, row)})
		}
		if c.w.builder.Full() {
			if err := c.deliver(&next); err != nil {
				return err
			}
		}
	}
	return c.deliver(&next)
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
	return c.d.begin(names)
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

func (c *converter) deliver(next *piece) error {
	var events *batch.Batch
	if c.w.builder.Rows() > 0 {
		events = c.w.take()
	}
	next.events = events
	err := c.d.piece(*next)
	*next = piece{}
	return err
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
