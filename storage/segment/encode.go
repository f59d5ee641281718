package segment

import (
	"sync"

	"github.com/sluice-analytics/sluice/storage/batch"
	"github.com/sluice-analytics/sluice/storage/block"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// encodeWorker is the buffers of one goroutine that encodes sections.
type encodeWorker struct {
	values  values
	read    readBuffers
	encoder block.Encoder
}

// workers keeps buffers between sections and columns.
var workers = sync.Pool{New: func() any { return new(encodeWorker) }}

// encode cuts the values of a section into blocks.
func (w *encodeWorker) encode(column schema.Column) encoded {
	v := &w.values
	rows := len(v.ints) + len(v.floats) + len(v.codes)
	out := encoded{column: column}
	for first := 0; first < rows; first += block.Rows {
		end := min(first+block.Rows, rows)
		var nulls batch.Bitmap
		if v.nulls != nil {
			nulls = v.nulls[first/64 : (end+63)/64] // blocks begin at whole words
		}
		out.append(func(dst []byte) ([]byte, block.Entry, error) {
			return w.encodeBlock(dst, column, first, end, nulls)
		})
	}
	v.table = nil
	return out
}

func (w *encodeWorker) encodeBlock(dst []byte, column schema.Column, first, end int, nulls batch.Bitmap) (out []byte, entry block.Entry, err error) {
	v := &w.values
	switch {
	case column.Inline:
		return w.encoder.Inline(dst, v.codes[first:end], v.table)
	case column.Type.IsText():
		out, entry = w.encoder.Codes(dst, v.codes[first:end])
	case column.Type == schema.Float64:
		out, entry = w.encoder.Floats(dst, v.floats[first:end], nulls)
	default:
		out, entry = w.encoder.Ints(dst, v.ints[first:end], nulls)
	}
	return out, entry, nil
}
