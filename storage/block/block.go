// Package block encodes and decodes the values of one column for up to Rows rows.
//
// All values are lanes of int64 underneath:
//
//   - Int64, Timestamp and Bool (0 and 1) are their own lanes;
//   - doubles are decimals scaled to whole numbers with exceptions, as in ALP, or
//     their plain bits;
//   - text is codes: 0 is null, and code c is id c of the column's dictionary, or,
//     in an inline block, string c-1 of the block's own table.
//
// Each block takes the cheapest of a handful of encodings; docs/format.md gives
// their bytes and the rule by which one is chosen.
//
// An Encoder makes blocks, a Block reads them. Both keep buffers between uses, and
// each is used from one goroutine at a time.
package block

import (
	"github.com/sluice-analytics/sluice/storage/batch"
	"github.com/sluice-analytics/sluice/storage/kernel"
)

// Rows is the number of rows of a full block.
const Rows = 16384

// Stats is the zone map of a block, known without touching its bytes.
type Stats struct {
	// Rows counts the rows, Nulls those that are null.
	Rows, Nulls int
	// Min and Max bound the values that are not null: of Int64, Timestamp and Bool
	// as they are, of doubles as FloatOrder of them, of text as codes (the null
	// code 0 left out). Both are 0 where every row is null, and for inline text.
	Min, Max int64
}

// Block is an opened block: a view of encoded lanes in memory that the caller
// keeps alive. The zero Block is ready to be opened; opening it again reuses its
// buffers, which ends the life of whatever it handed out before. Destinations
// shorter than what is decoded into them are a programmer's error and panic.
type Block struct {
	entry Entry
	// lanes is the number of stored lanes; dense[:] is where they are, padded as
	// docs/format.md says: packed, plain, or the packed values of runs.
	lanes int
	dense []byte
	// ends are those of runs; values their lanes, decoded on first use.
	ends        []uint16
	values      []int64
	valuesReady bool
	// places are the lanes with high bits, which high holds; values is then what those
	// add to the lanes.
	places []uint16
	high   []byte
	// table has room for every code of 8 bits, so that no code needs a check.
	table [tableMax]int64
	// nulls is the set of null rows and ranks[w] the number of them before word w;
	// both are nil for text and where no row is null.
	nulls batch.Bitmap
	ranks []uint16
	// positions and bits are the exceptions of decimals.
	positions []uint16
	bits      []uint64
	// strings is the string table of inline text, with its head.
	strings []byte
	buffers buffers
}

// buffers are the memory that a Block keeps from one opening to the next.
type buffers struct {
	nulls, bits     []uint64
	ends, positions []uint16
	ranks, indexes  []uint16
	spans, orders   []int64
	lanes           []uint32
	values          []int64
	pieces          []uint32
	raw             []byte
}

// Len returns the number of rows.
func (b *Block) Len() int { return int(b.entry.Rows) }

// Stats returns the zone map.
func (b *Block) Stats() Stats { return b.entry.Stats() }

// Encoding returns how the lanes are stored, for those who want to know why a
// block has the size it has.
func (b *Block) Encoding() Encoding { return b.entry.Encoding }

// Nulls returns the set of null rows, or nil where no row is null. It is always
// nil for text, whose null is code 0.
func (b *Block) Nulls() batch.Bitmap { return b.nulls }

// Constant returns the lane that all rows share, if they do and none is null
// (for text also where all are null: code 0). For doubles it is FloatOrder's form.
func (b *Block) Constant() (int64, bool) {
	e := &b.entry
	if e.Encoding != Constant || b.nulls != nil || len(b.positions) > 0 {
		return 0, false
	}
	if e.Flags&flagDecimals != 0 {
		return FloatOrder(float64(e.Base) / powers[e.Exponent]), true
	}
	return e.Base, true
}

// Codes8 returns the codes as bytes where they span less than 256: the code of row
// r is base + lanes[r]. The lanes are a view where they are stored as bytes, and
// otherwise unpacked into dst[:Len()].
func (b *Block) Codes8(dst []uint8) (lanes []uint8, base uint32, ok bool) {
	e := &b.entry
	if e.Encoding != Packed || e.Width > 8 || e.Scale != 1 || e.Kind() != Text {
		return nil, 0, false
	}
	if e.Width == 8 {
		return b.dense[:b.lanes:b.lanes], uint32(e.Base), true
	}
	kernel.UnpackBytes(dst[:b.lanes], b.dense, uint(e.Width))
	return dst[:b.lanes], uint32(e.Base), true
}

// Lanes32 returns whole numbers as they are packed, in 32 bits each: the number of row r is
// base + scale*lanes[r], scale being positive, and numbers ascend as lanes do. The lanes are a
// view where they are stored so, and otherwise unpacked into dst[:Len()]. It is not ok where
// numbers are null or stored in another form.
func (b *Block) Lanes32(dst []uint32) (lanes []uint32, base, scale int64, ok bool) {
	e := &b.entry
	if e.Kind() != Ints || b.nulls != nil || !b.ascends() {
		return nil, 0, 0, false
	}
	if e.Width == 32 {
		return view(b.dense, b.lanes, &b.buffers.lanes), e.Base, e.Scale, true
	}
	lanes = dst[:b.lanes]
	kernel.UnpackCodes(lanes, b.dense, uint(e.Width), 0, 1)
	if e.Encoding == Patched {
		for k, patch := range b.patches() {
			lanes[b.places[k]] += uint32(patch / e.Scale)
		}
	}
	return lanes, e.Base, e.Scale, true
}

// CountCodes8 adds to counts how often each byte of Codes8 occurs, by the same rule; scratch
// has room for Len() bytes.
func (b *Block) CountCodes8(scratch []uint8, counts *[256]int64) (base uint32, ok bool) {
	lanes, base, ok := b.Codes8(scratch)
	if ok {
		kernel.HistogramSmall(lanes, 1<<b.entry.Width, counts)
	}
	return base, ok
}

// Spans returns the runs of a block that is stored as runs and has no nulls:
// values[i] is the lane of rows ends[i-1] to ends[i]-1. The last end is Len(),
// which may be 16384, so ends are 16-bit numbers and fit. The lanes of doubles are
// their FloatOrder.
func (b *Block) Spans() (ends []uint16, values []int64, ok bool) {
	if !b.runs() || b.nulls != nil || len(b.positions) > 0 {
		return nil, nil, false
	}
	return b.ends, b.ordered(b.spanValues()), true
}

// runs reports whether lanes are stored as runs.
func (b *Block) runs() bool { return b.entry.Encoding == Runs || b.entry.Encoding == Lengths }

// ordered returns lanes as they are shown: those of decimals in order form.
func (b *Block) ordered(lanes []int64) []int64 {
	if b.entry.Flags&flagDecimals == 0 {
		return lanes
	}
	orders := grow(&b.buffers.orders, len(lanes))
	power := powers[b.entry.Exponent]
	for i, lane := range lanes {
		orders[i] = FloatOrder(float64(lane) / power)
	}
	return orders
}

// Inline reports whether codes index the block's own strings rather than the
// column's dictionary.
func (b *Block) Inline() bool { return b.entry.Inline() }
