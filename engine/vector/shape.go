package vector

import "github.com/sluice-analytics/sluice/query/expression"

// Shaped is a Source that can tell how the values of a column lie, for those who
// work once per run or once per block instead of once per row.
type Shaped interface {
	Source
	// Spans returns a text column as stretches of equal codes, where it is stored so
	// and every row of the block is at hand.
	Spans(ref expression.Ref) (s Spans, ok bool, err error)
	// Bytes returns a text column as one byte for each row, where it is stored so
	// and every row of the block is at hand.
	Bytes(ref expression.Ref) (c ByteCodes, ok bool, err error)
	// ActorRuns returns the rows by actor, where ref is the column of actors.
	ActorRuns(ref expression.Ref) (s Spans, ok bool, err error)
	// BlockActors returns the actors of the rows, each once, where ref is their column
	// and every row of the block is at hand.
	BlockActors(ref expression.Ref) (actors []uint32, ok bool, err error)
	// Extremes returns the bounds of a column of numbers from its zone map.
	Extremes(ref expression.Ref) (e Extremes, ok bool)
}

// Spans are stretches of rows with one code: Codes[i] is that of the rows from
// Ends[i-1] to Ends[i]-1. The slices hold until the source moves on or is asked for
// the shape of another column.
type Spans struct {
	Ends  []uint16
	Codes []uint32
	Text  Text
}

// ByteCodes are the codes of rows as bytes: row r has the code Base + Lanes[r], of those up
// to Last. The slice holds until the source moves on or is asked for the shape of another
// column.
type ByteCodes struct {
	Lanes      []uint8
	Base, Last uint32
	Text       Text
}

// Extremes are the least and the greatest value of a column in a block: of doubles
// Floats, else Ints.
type Extremes struct {
	Ints   [2]int64
	Floats [2]float64
	// Attained says that some of the rows at hand have these values; else the rows'
	// values lie between them.
	Attained bool
}

// Spans returns a text column as stretches of equal codes where it is stored so.
func (b *Batch) Spans(ref expression.Ref) (s Spans, ok bool, err error) {
	if source, is := b.source.(Shaped); is {
		return source.Spans(ref)
	}
	return Spans{}, false, nil
}

// Bytes returns a text column as one byte for each row where it is stored so.
func (b *Batch) Bytes(ref expression.Ref) (c ByteCodes, ok bool, err error) {
	if source, is := b.source.(Shaped); is {
		return source.Bytes(ref)
	}
	return ByteCodes{}, false, nil
}

// ActorRuns returns the rows by actor where ref is the column of actors and the source
// has the rows in that order. An actor may have several runs.
func (b *Batch) ActorRuns(ref expression.Ref) (s Spans, ok bool, err error) {
	if source, is := b.source.(Shaped); is {
		return source.ActorRuns(ref)
	}
	return Spans{}, false, nil
}

// Actors returns the actors of the rows, without the rows of each, where ref is the column
// of actors and that is quicker than ActorRuns.
func (b *Batch) Actors(ref expression.Ref) (actors []uint32, ok bool, err error) {
	if source, is := b.source.(Shaped); is {
		return source.BlockActors(ref)
	}
	return nil, false, nil
}

// Extremes returns bounds of the values of a column of numbers where they are known.
func (b *Batch) Extremes(ref expression.Ref) (e Extremes, ok bool) {
	if source, is := b.source.(Shaped); is {
		return source.Extremes(ref)
	}
	return Extremes{}, false
}
