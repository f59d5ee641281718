package vector

import (
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/block"
)

// Block is a Source whose rows are some of a block's, for those who read columns of the
// whole block and pick the rows themselves: that is quicker where many rows are at hand and
// what is stored needs little work.
type Block interface {
	Source
	// BlockRows returns the number of rows of the block.
	BlockRows() int
	// Selection lists those at hand, which ascend. It is not the caller's to change.
	Selection() []uint16
	// BlockSpans is Spans for all rows of the block, whichever are at hand.
	BlockSpans(ref expression.Ref) (s Spans, ok bool, err error)
	// BlockDecimals returns a column of numbers for all rows of the block, where it is stored
	// so.
	BlockDecimals(ref expression.Ref) (d Decimals, ok bool, err error)
}

// Decimals are numbers of rows none of which is null: that of row r is the double
// float64(Values[r]) / Power, a power of ten. The values hold until the source moves on.
type Decimals struct {
	Values *[block.Rows]uint32
	Power  float64
}

// Block returns the block whose rows the batch has, where its source is one.
func (b *Batch) Block() (Block, bool) {
	block, ok := b.source.(Block)
	return block, ok
}
