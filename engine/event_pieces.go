package engine

import (
	"slices"

	"github.com/sluice-analytics/sluice/engine/scan"
	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/storage/segment"
)

// piece is the selected rows of one block.
type piece struct {
	segment, block int
	first          int // the number of its first event
	rows           []uint16
	count          int
}

// pieceAt remembers the rows that a cursor has selected, the first of which has a number.
func pieceAt(c *scan.Cursor, segmentIndex, first int) piece {
	p := piece{segment: segmentIndex, block: c.BlockIndex(), first: first, count: c.Selected()}
	if !c.AllSelected() {
		p.rows = slices.Clone(c.Selection())
	}
	return p
}

// pieceReader reads pieces again. It belongs to one goroutine.
type pieceReader struct {
	segments []*segment.Reader
	cursor   *scan.Cursor
	batch    *vector.Batch
	// current is the segment that the cursor is in, -1 where unknown.
	current int
}

// open makes a piece the batch at hand.
func (r *pieceReader) open(p *piece) {
	if p.segment != r.current {
		r.cursor.OpenSection(r.segments[p.segment])
		r.current = p.segment
	}
	r.cursor.OpenBlock(p.block)
	if p.rows != nil {
		r.cursor.Select(p.rows)
	}
	r.batch.Reset(p.count, r.cursor)
}

// eachOwned visits the events of pieces with the owner of each.
func (r *pieceReader) eachOwned(pieces []piece, owner []uint32, visit func(owner []uint32, b *vector.Batch) error) error {
	for i := range pieces {
		p := &pieces[i]
		r.open(p)
		if err := visit(owner[p.first:p.first+p.count], r.batch); err != nil {
			return err
		}
	}
	return nil
}

// piecesBytes is the memory that pieces hold.
func piecesBytes(pieces []piece) int64 {
	size := int64(cap(pieces)) * 72
	for _, p := range pieces {
		size += int64(len(p.rows)) * 2
	}
	return size
}
