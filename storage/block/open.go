package block

import (
	"encoding/binary"
	"fmt"
	"math/bits"

	"github.com/cespare/xxhash/v2"
	"github.com/sluice-analytics/sluice/storage/batch"
	"github.com/sluice-analytics/sluice/storage/kernel"
)

// Open makes b the view of a payload. Where verified is false the checksum is
// compared and everything is checked that decoding relies on; an entry and payload
// that were opened so once may be opened with verified true later, which only
// lays out the view. Errors wrap ErrCorrupt, and leave b empty.
func (b *Block) Open(entry Entry, payload []byte, verified bool) error {
	b.reset()
	if err := b.open(entry, payload, verified); err != nil {
		b.reset()
		return err
	}
	return nil
}

func (b *Block) reset() {
	b.entry = Entry{}
	b.lanes, b.dense, b.ends, b.values, b.valuesReady = 0, nil, nil, nil, false
	b.places, b.high = nil, nil
	b.nulls, b.ranks, b.positions, b.bits, b.strings = nil, nil, nil, nil, nil
}

func (b *Block) open(entry Entry, payload []byte, verified bool) error {
	if len(payload) != int(entry.Length) {
		return fmt.Errorf("payload of %d bytes, not %d: %w", len(payload), entry.Length, ErrCorrupt)
	}
	if !verified {
		if err := entry.check(); err != nil {
			return err
		}
		if sum := xxhash.Sum64(payload); sum != entry.Checksum {
			return fmt.Errorf("checksum %016x, not %016x: %w", sum, entry.Checksum, ErrCorrupt)
		}
	}
	b.entry, b.lanes = entry, entry.lanes()
	rest, err := b.openNulls(payload)
	if err != nil {
		return err
	}
	if rest, err = b.openLanes(rest); err != nil {
		return err
	}
	if rest, err = b.openTail(rest); err != nil {
		return err
	}
	if len(rest) != 0 {
		return fmt.Errorf("%d bytes too many: %w", len(rest), ErrCorrupt)
	}
	if verified {
		return nil
	}
	return b.verify()
}

// cut splits n bytes off, or reports that they are not there.
func cut(data []byte, n int, what string) (part, rest []byte, err error) {
	if n > len(data) {
		return nil, nil, fmt.Errorf("%s of %d bytes in %d: %w", what, n, len(data), ErrCorrupt)
	}
	return data[:n:n], data[n:], nil
}

// openNulls finds the null bitmap and counts it, for finding rows and because
// decoding relies on the count.
func (b *Block) openNulls(payload []byte) (rest []byte, err error) {
	e := &b.entry
	if e.Kind() == Text || e.Nulls == 0 {
		return payload, nil
	}
	words := (int(e.Rows) + wordBits - 1) / wordBits
	if e.Nulls == e.Rows {
		b.nulls = grow(&b.buffers.nulls, words)
		fillBits(b.nulls, int(e.Rows))
		return payload, nil
	}
	if e.Flags&flagNullList != 0 {
		rest, err = b.openNullList(payload, words)
	} else {
		var part []byte
		part, rest, err = cut(payload, words*8, "null bitmap")
		if err == nil {
			b.nulls = batch.Bitmap(view(part, words, &b.buffers.nulls))
		}
	}
	if err != nil {
		return nil, err
	}
	b.ranks = grow(&b.buffers.ranks, words)
	count := 0
	for i, word := range b.nulls {
		b.ranks[i] = uint16(count)
		count += bits.OnesCount64(word)
	}
	if beyond := uint(e.Rows) % wordBits; beyond != 0 && b.nulls[words-1]>>beyond != 0 || count != int(e.Nulls) {
		return nil, fmt.Errorf("null bitmap of %d rows, not %d: %w", count, e.Nulls, ErrCorrupt)
	}
	return rest, nil
}

// openNullList makes the bitmap of a list of rows: the null ones, or if those are more,
// the others.
func (b *Block) openNullList(payload []byte, words int) (rest []byte, err error) {
	e := &b.entry
	count := e.listed()
	part, rest, err := cut(payload, align8(count*positionBytes), "null list")
	if err != nil {
		return nil, err
	}
	b.nulls = grow(&b.buffers.nulls, words)
	clear(b.nulls)
	if e.Nulls > e.Rows/2 {
		fillBits(b.nulls, int(e.Rows))
	}
	for i := range count {
		row := binary.LittleEndian.Uint16(part[2*i:])
		if row >= e.Rows {
			return nil, fmt.Errorf("row %d of %d in the null list: %w", row, e.Rows, ErrCorrupt)
		}
		b.nulls[row>>6] ^= 1 << (row & 63)
	}
	return rest, nil
}

// fillBits sets the first n bits and clears the others.
func fillBits(words []uint64, n int) {
	for i := range words {
		words[i] = ^uint64(0)
	}
	if beyond := uint(n) % wordBits; beyond != 0 {
		words[len(words)-1] = 1<<beyond - 1
	}
}

func (b *Block) openLanes(data []byte) (rest []byte, err error) {
	e := &b.entry
	if b.lanes == 0 {
		return data, nil
	}
	switch e.Encoding {
	case Packed:
		b.dense, rest, err = cut(data, packedBytes(b.lanes, uint(e.Width)), "packed lanes")
	case Plain:
		b.dense, rest, err = cut(data, b.lanes*8, "plain lanes")
	case Table:
		rest, err = b.openTable(data)
	case Lengths:
		b.ends, rest, err = b.openGaps(data, 0)
		if err == nil {
			b.dense, rest, err = cut(rest, laneBytes(int(e.Count), uint(e.Width)), "run values")
		}
	case Patched:
		rest, err = b.openPatched(data)
	case Runs:
		var ends []byte
		if ends, rest, err = cut(data, align8(int(e.Count)*2), "run ends"); err != nil {
			return nil, err
		}
		b.ends = view(ends, int(e.Count), &b.buffers.ends)
		b.dense, rest, err = cut(rest, laneBytes(int(e.Count), uint(e.Width)), "run values")
	default:
		rest = data
	}
	return rest, err
}

// openGaps adds up gaps, from what stands before the first, and makes sure that there are as
// many as they should and that the sums stay within the lanes.
func (b *Block) openGaps(data []byte, before uint32) (sums []uint16, rest []byte, err error) {
	e := &b.entry
	packed, rest, err := cut(data, packedBytes(int(e.Pieces), uint(e.Gap)), "gaps")
	if err != nil {
		return nil, nil, err
	}
	pieces, sums := grow(&b.buffers.pieces, int(e.Pieces)), grow(&b.buffers.ends, int(e.Pieces))
	kernel.UnpackCodes(pieces, packed, uint(e.Gap), 0, 1)
	gaps, last := kernel.AddGaps(sums, pieces, 1<<e.Gap-1, before)
	if gaps != int(e.Count) || int(last) > b.lanes {
		return nil, nil, fmt.Errorf("%d gaps, not %d, up to lane %d of %d: %w", gaps, e.Count, last, b.lanes, ErrCorrupt)
	}
	return sums[:gaps], rest, nil
}

// openPatched lays out the low bits, the gaps between the lanes that have high bits, and
// those bits.
func (b *Block) openPatched(data []byte) (rest []byte, err error) {
	e := &b.entry
	if b.dense, rest, err = cut(data, packedBytes(b.lanes, uint(e.Width)), "packed lanes"); err != nil {
		return nil, err
	}
	if b.places, rest, err = b.openGaps(rest, ^uint32(0)); err != nil {
		return nil, err
	}
	if int(b.places[len(b.places)-1]) >= b.lanes {
		return nil, fmt.Errorf("high bits of lane %d of %d: %w", b.places[len(b.places)-1], b.lanes, ErrCorrupt)
	}
	b.high, rest, err = cut(rest, packedBytes(int(e.Count), uint(e.High)), "high bits")
	return rest, err
}

func (b *Block) openTable(data []byte) (rest []byte, err error) {
	count := int(b.entry.Count)
	values, rest, err := cut(data, count*8, "table")
	if err != nil {
		return nil, err
	}
	for i := range count {
		b.table[i] = int64(binary.LittleEndian.Uint64(values[8*i:]))
	}
	clear(b.table[count:])
	b.dense, rest, err = cut(rest, packedBytes(b.lanes, uint(b.entry.Width)), "table codes")
	return rest, err
}

// openTail finds the exceptions of decimals or the strings of inline text.
func (b *Block) openTail(data []byte) (rest []byte, err error) {
	e := &b.entry
	count := int(e.Exceptions)
	switch {
	case e.Inline():
		b.strings, rest, err = cut(data, len(data), "string table")
		return rest, err
	case count == 0:
		return data, nil
	}
	positions, rest, err := cut(data, align8(count*positionBytes), "exception rows")
	if err != nil {
		return nil, err
	}
	values, rest, err := cut(rest, count*exceptionBytes, "exceptions")
	if err != nil {
		return nil, err
	}
	b.positions = view(positions, count, &b.buffers.positions)
	b.bits = view(values, count, &b.buffers.bits)
	return rest, nil
}

// verify checks the content that decoding, and those who trust the zone map of
// text as a bound of its codes, rely on.
func (b *Block) verify() error {
	e := &b.entry
	if b.ends != nil {
		before := uint16(0)
		for _, end := range b.ends {
			if end <= before {
				return fmt.Errorf("run ends at %d after %d: %w", end, before, ErrCorrupt)
			}
			before = end
		}
		if int(before) != b.lanes {
			return fmt.Errorf("runs of %d rows, not %d: %w", before, b.lanes, ErrCorrupt)
		}
	}
	if err := b.verifyHigh(); err != nil {
		return err
	}
	before := -1
	for _, row := range b.positions {
		if int(row) <= before || int(row) >= int(e.Rows) {
			return fmt.Errorf("exception in row %d: %w", row, ErrCorrupt)
		}
		before = int(row)
	}
	if e.Kind() == Text {
		return b.verifyCodes()
	}
	return nil
}

// verifyHigh makes sure that lanes with high bits have some: conditions on ranges rely on it.
func (b *Block) verifyHigh() error {
	high := grow(&b.buffers.spans, len(b.places))
	unpack(high, b.high, uint(b.entry.High), 0, 1)
	for i, bits := range high {
		if bits == 0 {
			return fmt.Errorf("lane %d without high bits: %w", b.places[i], ErrCorrupt)
		}
	}
	return nil
}

// verifyCodes makes sure that no code is beyond what the entry promises.
func (b *Block) verifyCodes() error {
	e := &b.entry
	limit := uint64(e.Max)
	if e.Inline() {
		if err := b.verifyStrings(); err != nil {
			return err
		}
		limit = uint64(e.Exceptions)
	}
	lanes := grow(&b.buffers.values, b.lanes)
	if b.ends != nil {
		lanes = b.spanValues()
	} else {
		decode(b, lanes)
	}
	for _, lane := range lanes {
		if uint64(lane) > limit {
			return fmt.Errorf("code %d beyond %d: %w", lane, limit, ErrCorrupt)
		}
	}
	return nil
}
