package vector

import "github.com/sluice-analytics/sluice/query/expression"

// Source gives the columns of the rows at hand.
type Source interface {
	// Load returns the column for the batch's rows. It is called once per column
	// and batch; the vector holds until the source moves on.
	Load(ref expression.Ref) (*Vector, error)
	// Bounds returns what is known of a whole-number column without reading it:
	// no row's value lies outside low and high and none is null.
	Bounds(ref expression.Ref) (low, high int64, ok bool)
	// Histogram counts a text column's codes where that is cheaper than loading
	// it.
	Histogram(ref expression.Ref) (h Histogram, ok bool, err error)
}

// Histogram says how often each code of a text column occurs in a batch. Codes may
// repeat.
type Histogram struct {
	Codes  []uint32
	Counts []int64
	Text   Text
}

// Batch is the rows that an evaluation is about.
type Batch struct {
	// Rows is their number, at most block.Rows.
	Rows   int
	source Source
	// loaded remembers the columns of these rows; a query reads few columns, so
	// a list is quicker than a map.
	loaded []loadedColumn
}

type loadedColumn struct {
	id     uint32
	vector *Vector
}

// Reset makes the batch be about other rows.
func (b *Batch) Reset(rows int, source Source) {
	b.Rows, b.source = rows, source
	b.loaded = b.loaded[:0]
}

// Column returns a column of the rows.
func (b *Batch) Column(ref expression.Ref) (*Vector, error) {
	for _, column := range b.loaded {
		if column.id == ref.ID {
			return column.vector, nil
		}
	}
	v, err := b.source.Load(ref)
	if err != nil {
		return nil, err
	}
	b.loaded = append(b.loaded, loadedColumn{ref.ID, v})
	return v, nil
}

// Bounds returns bounds of a whole-number column's values where they are known.
func (b *Batch) Bounds(ref expression.Ref) (low, high int64, ok bool) {
	return b.source.Bounds(ref)
}

// Histogram counts a text column's codes where that is cheaper than loading it.
func (b *Batch) Histogram(ref expression.Ref) (h Histogram, ok bool, err error) {
	return b.source.Histogram(ref)
}
