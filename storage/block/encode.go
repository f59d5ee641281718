package block

import (
	"encoding/binary"
	"fmt"
	"slices"

	"github.com/cespare/xxhash/v2"
	"github.com/sluice-analytics/sluice/storage/batch"
)

// Encoder makes blocks. The zero Encoder is ready; it keeps buffers between blocks
// and is used from one goroutine at a time. Its methods append the payload to dst,
// which should be aligned to 8 bytes, and return an entry whose Offset is the
// caller's to fill in. A block of no rows or more than Rows is a programmer's
// error and panics.
type Encoder struct {
	lanes   []int64
	packed  []uint64
	pieces  []uint64
	high    []uint64
	gaps    []uint16
	values  distinct
	floats  floatEncoder
	raw     []byte
	ordinal []uint32
	table   []string
	codes   map[string]uint32
}

// Ints encodes whole numbers. Bit r of nulls marks row r null; nulls may be nil.
func (e *Encoder) Ints(dst []byte, values []int64, nulls batch.Bitmap) ([]byte, Entry) {
	entry := newEntry(len(values), nulls, Ints)
	start := len(dst)
	lanes := values
	if entry.Nulls > 0 {
		e.lanes = gather(e.lanes[:0], values, nulls)
		lanes = e.lanes
		dst = appendNulls(dst, &entry, nulls)
	}
	if len(lanes) == 0 {
		return seal(dst, start, nothing(entry))
	}
	s := measure(lanes)
	entry.Min, entry.Max = s.min, s.max
	dst = e.append(dst, lanes, &entry, e.choose(lanes, s, false))
	return seal(dst, start, entry)
}

// Codes encodes text by codes of a dictionary; 0 is null.
func (e *Encoder) Codes(dst []byte, codes []uint32) ([]byte, Entry) {
	entry := newEntry(len(codes), nil, Text)
	start := len(dst)
	lanes := e.textLanes(codes, &entry)
	dst = e.append(dst, lanes, &entry, e.choose(lanes, measure(lanes), true))
	return seal(dst, start, entry)
}

// textLanes widens codes, and fills in nulls and bounds.
func (e *Encoder) textLanes(codes []uint32, entry *Entry) []int64 {
	lanes := grow(&e.lanes, len(codes))
	low, high, nulls := ^uint32(0), uint32(0), 0
	for i, code := range codes {
		lanes[i] = int64(code)
		low, high = min(low, code-1), max(high, code) // null wraps to the greatest
		if code == 0 {
			nulls++
		}
	}
	entry.Nulls = uint16(nulls)
	if nulls < len(codes) {
		entry.Min, entry.Max = int64(low)+1, int64(high)
	}
	return lanes
}

// Inline encodes text with a table of its own: code c is table[c-1], 0 null. Only
// the strings that occur are stored, each once.
func (e *Encoder) Inline(dst []byte, codes []uint32, table []string) ([]byte, Entry, error) {
	entry := newEntry(len(codes), nil, Text)
	start := len(dst)
	lanes := e.textLanes(e.ownCodes(codes, table), &entry)
	entry.Min, entry.Max = 0, 0
	entry.Flags |= flagInline
	entry.Exceptions = uint16(len(e.table))
	dst = e.append(dst, lanes, &entry, e.choose(lanes, measure(lanes), true))
	dst, compressed, err := AppendStrings(dst, e.table, &e.raw)
	clear(e.table) // neither holds on to the caller's strings
	clear(e.codes)
	if err != nil {
		return dst[:start], Entry{}, fmt.Errorf("encode block: %w", err)
	}
	if compressed {
		entry.Flags |= flagCompressed
	}
	dst, entry = seal(dst, start, entry)
	return dst, entry, nil
}

// ownCodes numbers the strings of a block in the order of their first row, and
// leaves them in e.table.
func (e *Encoder) ownCodes(codes []uint32, table []string) []uint32 {
	if e.codes == nil {
		e.codes = make(map[string]uint32, Rows)
	}
	e.table = e.table[:0]
	own := grow(&e.ordinal, len(codes))
	for i, code := range codes {
		if code == 0 {
			own[i] = 0
			continue
		}
		text := table[code-1]
		known, ok := e.codes[text]
		if !ok {
			e.table = append(e.table, text)
			known = uint32(len(e.table))
			e.codes[text] = known
		}
		own[i] = known
	}
	return own
}

func newEntry(rows int, nulls batch.Bitmap, kind Kind) Entry {
	if rows == 0 || rows > Rows {
		panic(fmt.Sprintf("block of %d rows", rows))
	}
	return Entry{Rows: uint16(rows), Nulls: uint16(countNulls(nulls, rows)), Flags: uint8(kind)}
}

// appendNulls appends the null rows, as a list if that is shorter than a bitmap by half,
// unless all rows are null.
func appendNulls(dst []byte, entry *Entry, nulls batch.Bitmap) []byte {
	if entry.Nulls == entry.Rows {
		return dst
	}
	if entry.listed()*positionBytes*2*8 <= int(entry.Rows) {
		entry.Flags |= flagNullList
		return appendNullList(dst, entry, nulls)
	}
	rows := int(entry.Rows)
	for w := 0; w*wordBits < rows; w++ {
		word := uint64(0)
		if w < len(nulls) {
			word = nulls[w]
		}
		if left := rows - w*wordBits; left < wordBits {
			word &= 1<<uint(left) - 1
		}
		dst = binary.LittleEndian.AppendUint64(dst, word)
	}
	return dst
}

// appendNullList appends the rows that are null, or the others if those are fewer.
func appendNullList(dst []byte, entry *Entry, nulls batch.Bitmap) []byte {
	start := len(dst)
	wanted := entry.Nulls <= entry.Rows/2
	for row := range int(entry.Rows) {
		if nulls.Get(row) == wanted {
			dst = binary.LittleEndian.AppendUint16(dst, uint16(row))
		}
	}
	return append(dst, make([]byte, align8(len(dst)-start)-(len(dst)-start))...)
}

// nothing is the entry of a block that stores no lane.
func nothing(entry Entry) Entry {
	entry.Encoding = Constant
	return entry
}

// append appends the lanes' part of the payload and fills the entry's part on it.
func (e *Encoder) append(dst []byte, lanes []int64, entry *Entry, p plan) []byte {
	entry.Encoding, entry.Base, entry.Scale = p.encoding, p.base, p.scale
	switch p.encoding {
	case Packed:
		entry.Width = uint8(p.width)
		dst = pack(dst, e.packed, p.width)
	case Lengths:
		entry.Width = uint8(p.width)
		dst = e.appendLengths(dst, lanes, entry, p)
	case Patched:
		entry.Width = uint8(p.width)
		dst = e.appendPatched(dst, entry, p)
	case Table:
		entry.Width, entry.Count = uint8(p.width), uint16(p.values)
		dst = e.appendTable(dst, lanes, p)
	case Plain:
		for _, lane := range lanes {
			dst = binary.LittleEndian.AppendUint64(dst, uint64(lane))
		}
	}
	return dst
}

// distances fills e.packed with the lanes as they are packed: (lane - base) / scale.
func (e *Encoder) distances(lanes []int64, p plan) {
	out := grow(&e.packed, len(lanes))
	if p.scale == 1 {
		for i, lane := range lanes {
			out[i] = uint64(lane) - uint64(p.base)
		}
		return
	}
	for i, lane := range lanes {
		out[i] = (uint64(lane) - uint64(p.base)) / uint64(p.scale)
	}
}

// appendTable writes the values that chooseTable has counted, in order, and each
// lane's place among them.
func (e *Encoder) appendTable(dst []byte, lanes []int64, p plan) []byte {
	d := &e.values
	d.sorted = append(d.sorted[:0], d.lanes[:p.values]...)
	slices.Sort(d.sorted)
	for place, lane := range d.sorted {
		dst = binary.LittleEndian.AppendUint64(dst, uint64(lane))
		_, index := d.find(lane)
		d.codes[index] = uint8(place)
	}
	out := grow(&e.packed, len(lanes))
	before, code := ^lanes[0], uint64(0)
	for i, lane := range lanes {
		if lane != before {
			_, index := d.find(lane)
			before, code = lane, uint64(d.codes[index])
		}
		out[i] = code
	}
	return pack(dst, out, p.width)
}

// seal pads the payload and sums it up.
func seal(dst []byte, start int, entry Entry) ([]byte, Entry) {
	length := len(dst) - start
	dst = append(dst, make([]byte, align8(length)-length)...)
	entry.Length = uint32(len(dst) - start)
	entry.Checksum = xxhash.Sum64(dst[start:])
	return dst, entry
}
