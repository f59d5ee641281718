package pushlog

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math"

	"github.com/sluice-analytics/sluice/storage/batch"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// columnBytesMin is the least that a column takes.
const columnBytesMin = 3

// decodeBatch undoes appendBatch. Every row has paid for its time with eight bytes, so
// that what it allocates is in proportion to what it reads.
func decodeBatch(r *reader) *batch.Batch {
	events := &batch.Batch{Rows: r.count(8)}
	events.Time = readInts(r, events.Rows)
	count := r.count(columnBytesMin)
	if r.err == nil && count >= schema.ColumnsMax {
		r.fail(fmt.Errorf("a batch of %d columns", count))
	}
	if r.err != nil {
		return events
	}
	events.Columns = make([]batch.Column, 0, count)
	var allNull batch.Bitmap // shared by all columns without a type
	for range count {
		if r.err != nil {
			return events
		}
		column := batch.Column{Name: string(r.bytes()), Type: schema.Type(r.byte())}
		readColumn(r, &column, events.Rows)
		if column.Type == schema.Unknown {
			if allNull == nil {
				allNull = fullBitmap(events.Rows)
			}
			column.Null = allNull
		}
		events.Columns = append(events.Columns, column)
	}
	return events
}

func fullBitmap(rows int) batch.Bitmap {
	full := make(batch.Bitmap, (rows+63)/64)
	for i := range full {
		full[i] = math.MaxUint64
	}
	if rows%64 != 0 {
		full[rows/64] = 1<<(rows%64) - 1
	}
	return full
}

func readColumn(r *reader, c *batch.Column, rows int) {
	text := c.Type.IsText()
	switch nulls := r.byte(); {
	case c.Type > schema.StringList, nulls > 1, nulls == 1 && (text || c.Type == schema.Unknown):
		r.fail(fmt.Errorf("a column of type %d with nulls %d", c.Type, nulls))
		return
	case nulls == 1:
		c.Null = readBitmap(r, rows)
	}
	switch {
	case c.Type == schema.Unknown:
	case text:
		readTable(r, &c.Strings)
		c.Codes = readCodes(r, rows, c.Strings.Len())
	case c.Type == schema.Float64:
		c.Floats = readFloats(r, rows)
	default:
		c.Ints = readInts(r, rows)
	}
}

func readBitmap(r *reader, rows int) batch.Bitmap {
	words := r.take((rows+63)/64, 8)
	bitmap := make(batch.Bitmap, len(words)/8)
	for i := range bitmap {
		bitmap[i] = binary.LittleEndian.Uint64(words[8*i:])
	}
	return bitmap
}

func readInts(r *reader, rows int) []int64 {
	bytes := r.take(rows, 8)
	values := make([]int64, len(bytes)/8)
	for i := range values {
		values[i] = int64(binary.LittleEndian.Uint64(bytes[8*i:]))
	}
	return values
}

func readFloats(r *reader, rows int) []float64 {
	bytes := r.take(rows, 8)
	values := make([]float64, len(bytes)/8)
	for i := range values {
		values[i] = math.Float64frombits(binary.LittleEndian.Uint64(bytes[8*i:]))
	}
	return values
}

func readTable(r *reader, table *batch.Strings) {
	lengths := r.take(r.count(4), 4)
	table.Ends = make([]uint32, len(lengths)/4)
	total := uint64(0)
	for i := range table.Ends {
		total += uint64(binary.LittleEndian.Uint32(lengths[4*i:]))
		if total > uint64(len(r.rest)) {
			r.fail(errShort)
			return
		}
		table.Ends[i] = uint32(total)
	}
	table.Bytes = append([]byte{}, r.take(int(total), 1)...)
}

func readCodes(r *reader, rows, strings int) []uint32 {
	width := int(r.byte())
	if r.err == nil && width != widthOf(strings) {
		r.fail(errors.New("codes of a width that nobody writes"))
	}
	if r.err != nil {
		return nil
	}
	bytes := r.take(rows, width)
	codes := make([]uint32, len(bytes)/width)
	for i := range codes {
		switch width {
		case 1:
			codes[i] = uint32(bytes[i])
		case 2:
			codes[i] = uint32(binary.LittleEndian.Uint16(bytes[2*i:]))
		default:
			codes[i] = binary.LittleEndian.Uint32(bytes[4*i:])
		}
	}
	return codes
}
