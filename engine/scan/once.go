package scan

import (
	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// LoadOnce is Load for a column that is read once per block, as one of thousands: the cursor takes no
// note of it, so that a column is found as quickly among many as among few. The column is one that
// segments store, neither the actor that orders them nor computed, and typ the type that the schema has
// for it. some is false where all rows of the block are null, which the zone map says without the block
// being read. The vector holds until the next call.
func (c *Cursor) LoadOnce(ref expression.Ref, typ schema.Type) (v *vector.Vector, some bool, err error) {
	chunk := c.section.Column(ref.ID)
	if chunk == nil {
		return nil, false, nil
	}
	if stats := chunk.Stats(c.index); stats.Nulls == stats.Rows {
		return nil, false, nil
	}
	col := &c.once
	col.id, col.typ, col.chunk, col.opened = ref.ID, typ, chunk, false
	b, err := c.open(col)
	if err != nil {
		return nil, false, err
	}
	if err := c.loadBlock(col, b); err != nil {
		return nil, false, err
	}
	return &col.out.vector, true, nil
}

// Stored reports whether a column lies in segments as it is: it is neither computed nor the actor
// that orders them.
func (c *Cursor) Stored(ref expression.Ref) bool { return ref.ID != c.actorID && !isDerived(ref) }
