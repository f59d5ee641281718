package block

import (
	"math/bits"
	"slices"
	"sort"

	"github.com/sluice-analytics/sluice/storage/kernel"
)

// decimalWidthMax keeps packed decimals within an int of 32 bits.
const decimalWidthMax = 30

// SelectInts selects, in a bitmap of Len() rows, those whose whole number, or code, v has
// low <= v <= high, where that can be told from the lanes as they are stored; otherwise it
// reports false, and the lanes have to be decoded. scratch has room for Len() codes.
func (b *Block) SelectInts(low, high int64, scratch []uint32, bitmap []uint64) bool {
	e := &b.entry
	switch {
	case e.Kind() == Floats || b.nulls != nil:
		return false
	case b.runs():
		kernel.SelectSpanRange(b.ends, b.spanValues(), low, high, bitmap)
		return true
	case e.Encoding == Table:
		return b.selectTable(low, high, scratch, bitmap)
	case !b.ascends():
		return false
	}
	first, last := b.packedRange(low, high)
	return b.selectPacked(first, last, scratch, bitmap)
}

// selectPacked selects the lanes whose packed number, high bits included, is from first to
// last.
func (b *Block) selectPacked(first, last uint64, scratch []uint32, bitmap []uint64) bool {
	e := &b.entry
	if !kernel.SelectPacked(b.dense, b.lanes, uint(e.Width), first, last, scratch, bitmap) {
		return false
	}
	if e.Encoding == Packed {
		return true
	}
	// All patched numbers are beyond the low bits, which often settles them.
	beyond, greatest := uint64(1)<<e.Width, uint64(1)<<b.packedWidth()-1
	switch {
	case last < beyond:
		setPlaces(bitmap, b.places, 0)
	case first <= beyond && last >= greatest:
		setPlaces(bitmap, b.places, 1)
	default:
		b.selectPatched(first, last, scratch, bitmap)
	}
	return true
}

// setPlaces makes the bits of some places the lowest bit of verdict.
func setPlaces(bitmap []uint64, places []uint16, verdict uint64) {
	for _, place := range places {
		bitmap[place>>6] = bitmap[place>>6]&^(1<<(place&63)) | verdict<<(place&63)
	}
}

// selectPatched puts the low and the high bits of patched numbers together.
func (b *Block) selectPatched(first, last uint64, scratch []uint32, bitmap []uint64) {
	e := &b.entry
	low, high := scratch[:len(b.places)], grow(&b.buffers.pieces, len(b.places))
	kernel.UnpackCodesAt(low, b.places, b.dense, uint(e.Width), 0, 1)
	kernel.UnpackCodes(high, b.high, uint(e.High), 0, 1)
	for i, place := range b.places {
		verdict := uint64(0)
		if number := uint64(high[i])<<e.Width | uint64(low[i]); number-first <= last-first {
			verdict = 1
		}
		bitmap[place>>6] = bitmap[place>>6]&^(1<<(place&63)) | verdict<<(place&63)
	}
}

// packedWidth is the number of bits of packed numbers, high bits included.
func (b *Block) packedWidth() uint8 { return b.entry.Width + b.entry.High }

// packedRange returns which packed numbers stand for lanes from low to high; first is beyond
// last if none does.
func (b *Block) packedRange(low, high int64) (first, last uint64) {
	base, scale := b.entry.Base, uint64(b.entry.Scale)
	if low > high || high < base {
		return 1, 0
	}
	if low > base {
		distance := uint64(low) - uint64(base)
		first = distance / scale
		if distance%scale != 0 {
			first++
		}
	}
	return first, (uint64(high) - uint64(base)) / scale
}

// selectTable selects from a table, whose values ascend like their places.
func (b *Block) selectTable(low, high int64, scratch []uint32, bitmap []uint64) bool {
	e := &b.entry
	values := b.table[:e.Count]
	if int(e.Count) < 1<<e.Width && low <= 0 && high >= 0 { // places beyond the table read as 0
		return false
	}
	first, _ := slices.BinarySearch(values, low)
	beyond, found := slices.BinarySearch(values, high)
	if found {
		beyond++
	}
	if beyond <= first {
		first, beyond = 1, 1
	}
	return kernel.SelectPacked(b.dense, b.lanes, uint(e.Width), uint64(first), uint64(beyond)-1, scratch, bitmap)
}

// SelectFloats is SelectInts for doubles.
func (b *Block) SelectFloats(low, high float64, scratch []uint32, bitmap []uint64) bool {
	e := &b.entry
	if e.Flags&flagDecimals == 0 || b.nulls != nil || len(b.positions) > 0 || !b.ascends() || b.packedWidth() > decimalWidthMax {
		return false
	}
	// Decimals ascend like their lanes, so that the range of lanes is found by bisection.
	power := powers[e.Exponent]
	value := func(lane int) float64 { return float64(e.Base+e.Scale*int64(lane)) / power }
	first := sort.Search(1<<b.packedWidth(), func(lane int) bool { return value(lane) >= low })
	beyond := sort.Search(1<<b.packedWidth(), func(lane int) bool { return value(lane) > high })
	if beyond <= first {
		first, beyond = 1, 1
	}
	return b.selectPacked(uint64(first), uint64(beyond)-1, scratch, bitmap)
}

// ascends reports whether lanes are packed and the greater, the greater the packed number:
// none of the width is beyond the whole numbers.
func (b *Block) ascends() bool {
	e := &b.entry
	if e.Encoding != Packed && e.Encoding != Patched || e.Scale <= 0 || b.packedWidth() > 32 {
		return false
	}
	over, most := bits.Mul64(uint64(e.Scale), 1<<b.packedWidth()-1)
	return over == 0 && most <= uint64(1<<63-1) && e.Base <= (1<<63-1)-int64(most)
}
