package segment

import (
	"github.com/sluice-analytics/sluice/storage/batch"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// Rows is events in the order of a segment, ready to be written. It refers to the
// batches or readers that it was made of, which must live until Write has returned.
type Rows struct {
	shards           int
	rows             int
	minTime, maxTime int64
	sections         []sectionRows
	// columns holds the time first, then the others by ascending id.
	columns []source
}

// sectionRows is the run index of one shard.
type sectionRows struct {
	shard  int
	rows   int
	actors []uint32
	counts []uint32
}

// Len returns the number of events; where it is 0 there is nothing to write.
func (r *Rows) Len() int { return r.rows }

// source gives the values of one column in the order of the segment.
type source interface {
	// prepare is called once before values, below vfs.Guard, and settles column.
	prepare() error
	// column describes what values gives.
	column() schema.Column
	// values fills in the rows of a section. It is called from several goroutines
	// at a time, each with own buffers.
	values(section int, into *values, read *readBuffers) error
	// release lets go of what prepare has made.
	release()
}

// values is some rows of one column.
type values struct {
	// ints, floats or codes holds the values, by the column's type; nulls marks the
	// null rows of numbers, where there are any.
	ints   []int64
	floats []float64
	codes  []uint32
	nulls  batch.Bitmap
	// table holds the strings of inline text: code c is table[c-1].
	table []string
}

// resize makes room for the rows of a column of the type.
func (v *values) resize(typ schema.Type, rows int) {
	v.ints, v.floats, v.codes, v.nulls = v.ints[:0], v.floats[:0], v.codes[:0], nil
	switch {
	case typ.IsText():
		v.codes = sized(v.codes, rows)
	case typ == schema.Float64:
		v.floats = sized(v.floats, rows)
	default:
		v.ints = sized(v.ints, rows)
	}
}

// sized returns a slice of n elements with undefined content, the old one if it is
// large enough.
func sized[T any](old []T, n int) []T {
	if cap(old) < n {
		return make([]T, n)
	}
	return old[:n]
}

func newBitmap(rows int) batch.Bitmap { return make(batch.Bitmap, (rows+63)/64) }
