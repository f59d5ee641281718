package block

import (
	"encoding/binary"
	"math"

	"github.com/sluice-analytics/sluice/storage/kernel"
)

// powers are the powers of ten by exponent; all are exact doubles.
var powers = [exponentMax + 1]float64{
	1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18,
}

// Ints decodes all rows into dst[:Len()]; null rows become 0. Of doubles it gives
// the FloatOrder.
func (b *Block) Ints(dst []int64) {
	dst = dst[:b.Len()]
	if b.entry.Kind() == Floats {
		values := asFloats(dst)
		b.Floats(values)
		ordersOf(dst, values)
		return
	}
	b.rows(dst)
}

// IntsAt decodes the given rows, which ascend: dst[i] is the value of rows[i].
func (b *Block) IntsAt(rows []uint16, dst []int64) {
	dst = dst[:len(rows)]
	if b.entry.Kind() == Floats {
		values := asFloats(dst)
		b.FloatsAt(rows, values)
		ordersOf(dst, values)
		return
	}
	b.rowsAt(rows, dst)
}

// ordersOf replaces doubles by their order form, in the same memory.
func ordersOf(dst []int64, values []float64) {
	for i, v := range values {
		dst[i] = FloatOrder(v)
	}
}

// Floats and FloatsAt do the same for doubles; whole numbers become the nearest.
func (b *Block) Floats(dst []float64) {
	dst = dst[:b.Len()]
	if b.fillFloats(dst) {
		return
	}
	lanes := asInts(dst)
	b.rows(lanes)
	b.convert(dst, lanes)
	for i, row := range b.positions {
		dst[row] = math.Float64frombits(b.bits[i])
	}
}

// FloatsAt decodes the given rows of doubles.
func (b *Block) FloatsAt(rows []uint16, dst []float64) {
	dst = dst[:len(rows)]
	if b.fillFloats(dst) {
		return
	}
	lanes := asInts(dst)
	b.rowsAt(rows, lanes)
	b.convert(dst, lanes)
	exception := 0
	for i, row := range rows {
		for exception < len(b.positions) && b.positions[exception] < row {
			exception++
		}
		if exception == len(b.positions) {
			return
		}
		if b.positions[exception] == row {
			dst[i] = math.Float64frombits(b.bits[exception])
		}
	}
}

// fillFloats handles blocks of one value, which need no arithmetic per row.
func (b *Block) fillFloats(dst []float64) bool {
	lane, ok := b.Constant()
	if !ok || b.entry.Kind() != Floats {
		return false
	}
	value := OrderFloat(lane)
	for i := range dst {
		dst[i] = value
	}
	return true
}

// convert turns lanes into doubles, in the same memory. The lane of a null row is 0
// and becomes 0 in each of the three ways.
func (b *Block) convert(dst []float64, lanes []int64) {
	e := &b.entry
	switch {
	case e.Kind() != Floats:
		kernel.Decimals(lanes, 1)
	case e.Flags&flagDecimals != 0:
		kernel.Decimals(lanes, powers[e.Exponent])
	default:
		for i, lane := range lanes {
			dst[i] = OrderFloat(lane)
		}
	}
}

// Codes and CodesAt do the same for text. Numbers have no codes: all read as null.
func (b *Block) Codes(dst []uint32) {
	dst = dst[:b.Len()]
	if b.entry.Kind() != Text {
		clear(dst)
		return
	}
	decode(b, dst)
}

// CodesAt decodes the codes of the given rows.
func (b *Block) CodesAt(rows []uint16, dst []uint32) {
	dst = dst[:len(rows)]
	if b.entry.Kind() != Text {
		clear(dst)
		return
	}
	decodeAt(b, rows, dst)
}

// rows decodes lanes and puts them at the rows that are not null.
func (b *Block) rows(dst []int64) {
	decode(b, dst[:b.lanes])
	if b.nulls != nil {
		spread(dst, b.lanes, b.nulls)
	}
}

// rowsAt does the same for some rows.
func (b *Block) rowsAt(rows []uint16, dst []int64) {
	switch {
	case b.nulls == nil:
		decodeAt(b, rows, dst)
		return
	case b.lanes == 0:
		clear(dst)
		return
	}
	indexes := grow(&b.buffers.indexes, len(rows))
	b.indexesOf(rows, indexes)
	decodeAt(b, indexes, dst)
	for i, row := range rows {
		dst[i] &= int64(b.nulls[row>>6]>>(row&63)&1) - 1
	}
}

// decode writes all stored lanes.
func decode[T lane](b *Block, dst []T) {
	if len(dst) == 0 {
		return
	}
	e := &b.entry
	switch e.Encoding {
	case Constant:
		for i := range dst {
			dst[i] = T(e.Base)
		}
	case Packed:
		unpack(dst, b.dense, uint(e.Width), e.Base, e.Scale)
	case Patched:
		unpack(dst, b.dense, uint(e.Width), e.Base, e.Scale)
		patch(dst, b.places, b.patches())
	case Runs, Lengths:
		decodeRuns(dst, b.ends, b.spanValues())
	case Table:
		decodeTable(dst, b.dense, uint(e.Width), &b.table)
	case Sequence:
		lane := T(e.Base)
		for i := range dst {
			dst[i] = lane
			lane += T(e.Scale)
		}
	case Plain:
		for i := range dst {
			dst[i] = T(binary.LittleEndian.Uint64(b.dense[8*i:]))
		}
	}
}

func decodeRuns[T lane](dst []T, ends []uint16, values []int64) {
	switch out := any(dst).(type) {
	case []int64:
		kernel.FillInts(out, ends, values)
	case []uint32:
		kernel.FillCodes(out, ends, values)
	}
}

// decodeTable unpacks codes into dst itself and replaces them by their values.
func decodeTable[T lane](dst []T, codes []byte, width uint, table *[tableMax]int64) {
	if width == 8 {
		for i, code := range codes[:len(dst)] {
			dst[i] = T(table[code])
		}
		return
	}
	unpack(dst, codes, width, 0, 1)
	for i, code := range dst {
		dst[i] = T(table[uint8(code)])
	}
}

// decodeAt writes the stored lanes of the given indexes, which ascend.
func decodeAt[T lane](b *Block, indexes []uint16, dst []T) {
	e := &b.entry
	switch e.Encoding {
	case Constant:
		for i := range dst {
			dst[i] = T(e.Base)
		}
	case Packed:
		unpackAt(dst, indexes, b.dense, uint(e.Width), e.Base, e.Scale)
	case Patched:
		decodePatchedAt(b, indexes, dst)
	case Runs, Lengths:
		decodeRunsAt(b, indexes, dst)
	case Table:
		unpackAt(dst, indexes, b.dense, uint(e.Width), 0, 1)
		for i, code := range dst {
			dst[i] = T(b.table[uint8(code)])
		}
	case Sequence:
		for i, index := range indexes {
			dst[i] = T(e.Base) + T(e.Scale)*T(index)
		}
	case Plain:
		for i, index := range indexes {
			dst[i] = T(binary.LittleEndian.Uint64(b.dense[8*int(index):]))
		}
	}
}

// patch adds to lanes what their high bits are worth.
func patch[T lane](dst []T, places []uint16, patches []int64) {
	patches = patches[:len(places)]
	for k, place := range places {
		dst[place] += T(patches[k])
	}
}

// Decoding all lanes and picking pays where more than one in so many patched lanes is asked
// for, and where lanes asked for and runs together are more: going from run to run is slow.
const (
	patchedShare = 12
	runsShare    = 16
)

// decodeAndPick decodes all lanes and picks those of the given indexes.
func decodeAndPick[T lane](b *Block, indexes []uint16, dst []T) {
	lanes := grow(&b.buffers.values, b.lanes)
	decode(b, lanes)
	for i, index := range indexes {
		dst[i] = T(lanes[index])
	}
}

// decodePatchedAt is decodeAt for patched lanes.
func decodePatchedAt[T lane](b *Block, indexes []uint16, dst []T) {
	if len(indexes)*patchedShare >= b.lanes {
		decodeAndPick(b, indexes, dst)
		return
	}
	e := &b.entry
	unpackAt(dst, indexes, b.dense, uint(e.Width), e.Base, e.Scale)
	patchAt(dst, indexes, b.places, b.patches())
}

// decodeRunsAt is decodeAt for runs.
func decodeRunsAt[T lane](b *Block, indexes []uint16, dst []T) {
	if len(indexes) >= 32 && (len(indexes)+len(b.ends))*runsShare >= b.lanes {
		decodeAndPick(b, indexes, dst)
		return
	}
	values, run := b.spanValues(), 0
	for i, index := range indexes {
		for b.ends[run] <= index {
			run++
		}
		dst[i] = T(values[run])
	}
}

// patchAt adds what the high bits of some lanes are worth. Both lists of lanes ascend; one may
// be asked for again and again, as those are that stand for null rows.
func patchAt[T lane](dst []T, indexes, places []uint16, patches []int64) {
	i := 0
	for k, place := range places {
		for i < len(indexes) && indexes[i] < place {
			i++
		}
		for i < len(indexes) && indexes[i] == place {
			dst[i] += T(patches[k])
			i++
		}
		if i == len(indexes) {
			return
		}
	}
}

// patches decodes what the high bits add to their lanes, on first use.
func (b *Block) patches() []int64 {
	if !b.valuesReady {
		e := &b.entry
		b.values = grow(&b.buffers.spans, len(b.places))
		unpack(b.values, b.high, uint(e.High), 0, e.Scale<<e.Width)
		b.valuesReady = true
	}
	return b.values
}

// spanValues decodes the lanes of runs on first use.
func (b *Block) spanValues() []int64 {
	if b.valuesReady {
		return b.values
	}
	e := &b.entry
	b.values = grow(&b.buffers.spans, len(b.ends))
	if e.Width == widthPlain {
		for i := range b.values {
			b.values[i] = e.Base + e.Scale*int64(binary.LittleEndian.Uint64(b.dense[8*i:]))
		}
	} else {
		unpack(b.values, b.dense, uint(e.Width), e.Base, e.Scale)
	}
	b.valuesReady = true
	return b.values
}
