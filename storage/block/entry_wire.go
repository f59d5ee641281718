package block

import (
	"encoding/binary"
	"fmt"
)

const (
	// EntrySize is the length of an entry in a directory of version 1, in bytes.
	EntrySize = 64
	// EntryBytesMin is the least length of an entry in later versions, in bytes.
	EntryBytesMin = entryFixed + 7
	// entryFixed is the encoding, the flags and the width.
	entryFixed = 3
)

// ParseEntry reads an entry of version 1 from the first EntrySize bytes of data, and
// checks what can be checked without the payload.
func ParseEntry(data []byte) (Entry, error) {
	if len(data) < EntrySize {
		return Entry{}, fmt.Errorf("read block entry: %d bytes of %d: %w", len(data), EntrySize, ErrCorrupt)
	}
	little := binary.LittleEndian
	e := Entry{
		Offset:     little.Uint64(data),
		Length:     little.Uint32(data[8:]),
		Rows:       little.Uint16(data[12:]),
		Encoding:   Encoding(data[14]),
		Width:      data[15],
		Nulls:      little.Uint16(data[16:]),
		Exponent:   data[18],
		Flags:      data[19],
		Exceptions: little.Uint16(data[20:]),
		Count:      little.Uint16(data[22:]),
		Base:       int64(little.Uint64(data[24:])),
		Scale:      int64(little.Uint64(data[32:])),
		Min:        int64(little.Uint64(data[40:])),
		Max:        int64(little.Uint64(data[48:])),
		Checksum:   little.Uint64(data[56:]),
	}
	return e, e.check()
}

// AppendShort appends the entry's short form to dst: what its place in the directory does
// not tell. Rows, offset and checksum are not in it.
func (e *Entry) AppendShort(dst []byte) []byte {
	dst = append(dst, byte(e.Encoding), e.Flags, e.Width)
	if e.hasGaps() {
		dst = append(dst, e.Gap, e.High)
		dst = binary.AppendUvarint(dst, uint64(e.Pieces))
	}
	if e.Flags&flagDecimals != 0 {
		dst = append(dst, e.Exponent)
	}
	if e.hasExceptions() {
		dst = binary.AppendUvarint(dst, uint64(e.Exceptions))
	}
	for _, v := range [...]uint64{uint64(e.Length / alignment), uint64(e.Nulls), uint64(e.Count)} {
		dst = binary.AppendUvarint(dst, v)
	}
	dst = binary.AppendVarint(dst, e.Min)
	dst = binary.AppendUvarint(dst, uint64(e.Max)-uint64(e.Min))
	dst = binary.AppendVarint(dst, e.Base-e.origin())
	return binary.AppendVarint(dst, e.Scale)
}

// hasGaps, hasExceptions and origin say how the short form goes on.
func (e *Entry) hasGaps() bool { return e.Encoding == Lengths || e.Encoding == Patched }

func (e *Entry) hasExceptions() bool { return e.Flags&(flagDecimals|flagInline) != 0 }

// origin is what the base is told from: it is the least lane mostly, which the zone map
// tells, but for that of decimals, which has another form.
func (e *Entry) origin() int64 {
	if e.Flags&flagDecimals != 0 {
		return 0
	}
	return e.Min
}

// ParseShort reads an entry from its short form, of a block of some rows whose payload
// begins at offset, and checks what can be checked without the payload. The checksum is
// the caller's to fill in. It returns what follows in data.
func ParseShort(data []byte, rows int, offset uint64) (e Entry, rest []byte, err error) {
	r := shortReader{rest: data}
	e = Entry{Offset: offset, Rows: uint16(rows)}
	e.Encoding, e.Flags, e.Width = Encoding(r.byte()), r.byte(), r.byte()
	if e.hasGaps() {
		e.Gap, e.High = r.byte(), r.byte()
		e.Pieces = uint16(r.uvarint(Rows))
	}
	if e.Flags&flagDecimals != 0 {
		e.Exponent = r.byte()
	}
	if e.hasExceptions() {
		e.Exceptions = uint16(r.uvarint(Rows))
	}
	e.Length = uint32(r.uvarint((1<<32-1)/alignment)) * alignment
	e.Nulls, e.Count = uint16(r.uvarint(Rows)), uint16(r.uvarint(Rows))
	e.Min = r.varint()
	e.Max = int64(uint64(e.Min) + r.uvarint(1<<64-1))
	e.Base = r.varint() + e.origin()
	e.Scale = r.varint()
	if r.damaged || rows > Rows {
		return Entry{}, nil, fmt.Errorf("read block entry of %d rows from %d bytes: %w", rows, len(data), ErrCorrupt)
	}
	return e, r.rest, e.check()
}

// shortReader reads the parts of a short form, and remembers whether one was none.
type shortReader struct {
	rest    []byte
	damaged bool
}

func (r *shortReader) byte() byte {
	if len(r.rest) == 0 {
		r.damaged = true
		return 0
	}
	b := r.rest[0]
	r.rest = r.rest[1:]
	return b
}

// uvarint reads a number up to most.
func (r *shortReader) uvarint(most uint64) uint64 {
	v, n := binary.Uvarint(r.rest)
	if n <= 0 || v > most {
		r.damaged = true
		return 0
	}
	r.rest = r.rest[n:]
	return v
}

func (r *shortReader) varint() int64 {
	v, n := binary.Varint(r.rest)
	if n <= 0 {
		r.damaged = true
		return 0
	}
	r.rest = r.rest[n:]
	return v
}
