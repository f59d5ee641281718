package block

import (
	"encoding/binary"
	"errors"
	"fmt"
)

// ErrCorrupt is wrapped by every error about bytes that no Encoder can have made.
var ErrCorrupt = errors.New("damaged block")

// Encoding says how the lanes of a block are stored. The numbers stand in files.
type Encoding uint8

// The encodings, described in docs/format.md.
const (
	Constant Encoding = 1
	Packed   Encoding = 2
	Runs     Encoding = 3
	Table    Encoding = 4
	Sequence Encoding = 5
	Plain    Encoding = 6
)

var encodingNames = [...]string{"none", "constant", "packed", "runs", "table", "sequence", "plain"}

// String names the encoding for people.
func (e Encoding) String() string {
	if int(e) < len(encodingNames) {
		return encodingNames[e]
	}
	return fmt.Sprintf("encoding %d", uint8(e))
}

// Kind says what lanes mean. The numbers stand in files.
type Kind uint8

// The kinds of blocks.
const (
	// Ints is whole numbers: Int64, Timestamp and Bool.
	Ints Kind = 0
	// Floats is doubles.
	Floats Kind = 1
	// Text is codes of strings.
	Text Kind = 2
)

// Bits of Entry.Flags above the kind.
const (
	kindMask        = 0b11
	flagInline      = 1 << 2
	flagDecimals    = 1 << 3
	flagCompressed  = 1 << 4
	flagsKnown      = kindMask | flagInline | flagDecimals | flagCompressed
	exponentMax     = 18
	tableMax        = 256
	widthPackedMax  = 57 // a lane and the 7 bits before it must fit one 8-byte load
	widthPlain      = 64
	wordBits        = 64
	exceptionBytes  = 8
	positionBytes   = 2
	alignment       = 8
	stringTableHead = 8
)

// EntrySize is the length of an entry in a segment's directory, in bytes.
const EntrySize = 64

// Entry describes a block. Its fields are those of docs/format.md.
type Entry struct {
	Offset     uint64
	Length     uint32
	Rows       uint16
	Encoding   Encoding
	Width      uint8
	Nulls      uint16
	Exponent   uint8
	Flags      uint8
	Exceptions uint16
	Count      uint16
	Base       int64
	Scale      int64
	Min        int64
	Max        int64
	Checksum   uint64
}

// Kind returns what the block's lanes mean.
func (e *Entry) Kind() Kind { return Kind(e.Flags & kindMask) }

// Inline reports whether the block has its own strings.
func (e *Entry) Inline() bool { return e.Flags&flagInline != 0 }

// Stats returns the zone map.
func (e *Entry) Stats() Stats {
	return Stats{Rows: int(e.Rows), Nulls: int(e.Nulls), Min: e.Min, Max: e.Max}
}

// Append appends the entry's EntrySize bytes to dst.
func (e *Entry) Append(dst []byte) []byte {
	little := binary.LittleEndian
	dst = little.AppendUint64(dst, e.Offset)
	dst = little.AppendUint32(dst, e.Length)
	dst = little.AppendUint16(dst, e.Rows)
	dst = append(dst, byte(e.Encoding), e.Width)
	dst = little.AppendUint16(dst, e.Nulls)
	dst = append(dst, e.Exponent, e.Flags)
	dst = little.AppendUint16(dst, e.Exceptions)
	dst = little.AppendUint16(dst, e.Count)
	for _, v := range [...]int64{e.Base, e.Scale, e.Min, e.Max} {
		dst = little.AppendUint64(dst, uint64(v))
	}
	return little.AppendUint64(dst, e.Checksum)
}

// ParseEntry reads an entry from the first EntrySize bytes of data, and checks
// what can be checked without the payload.
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

// check refuses entries whose fields contradict each other.
func (e *Entry) check() error {
	switch {
	case e.Rows == 0 || e.Rows > Rows:
		return fmt.Errorf("block of %d rows: %w", e.Rows, ErrCorrupt)
	case e.Nulls > e.Rows:
		return fmt.Errorf("block with %d nulls in %d rows: %w", e.Nulls, e.Rows, ErrCorrupt)
	case e.Flags&^flagsKnown != 0 || e.Kind() > Text:
		return fmt.Errorf("block with flags %#x: %w", e.Flags, ErrCorrupt)
	case e.Inline() && e.Kind() != Text, e.Flags&flagDecimals != 0 && e.Kind() != Floats,
		e.Flags&flagCompressed != 0 && !e.Inline():
		return fmt.Errorf("block with contradictory flags %#x: %w", e.Flags, ErrCorrupt)
	case e.Exponent > exponentMax:
		return fmt.Errorf("block of decimals with exponent %d: %w", e.Exponent, ErrCorrupt)
	case e.Exceptions != 0 && !e.Inline() && e.Flags&flagDecimals == 0, e.Exceptions > e.Rows:
		return fmt.Errorf("block with %d exceptions: %w", e.Exceptions, ErrCorrupt)
	case e.Offset%alignment != 0 || e.Length%alignment != 0:
		return fmt.Errorf("block at %d of %d bytes is not aligned: %w", e.Offset, e.Length, ErrCorrupt)
	case e.Min > e.Max:
		return fmt.Errorf("block with bounds %d to %d: %w", e.Min, e.Max, ErrCorrupt)
	case e.Kind() == Text && (e.Min < 0 || e.Max > 1<<32-1):
		return fmt.Errorf("block of text with codes %d to %d: %w", e.Min, e.Max, ErrCorrupt)
	}
	return e.checkEncoding()
}

// checkEncoding refuses widths and counts that the encoding cannot have.
func (e *Entry) checkEncoding() error {
	ok := false
	switch e.Encoding {
	case Constant, Sequence, Plain:
		ok = e.Width == 0 && e.Count == 0
	case Packed:
		ok = e.Count == 0 && e.Width >= 1 && e.Width <= widthPackedMax
	case Runs:
		ok = e.Count >= 1 && int(e.Count) <= e.lanes() && e.Width >= 1 && (e.Width <= widthPackedMax || e.Width == widthPlain)
	case Table:
		ok = e.Count >= 2 && e.Count <= tableMax && e.Width >= 1 && e.Width <= 8
	}
	if !ok {
		return fmt.Errorf("block of %s with width %d and count %d: %w", e.Encoding, e.Width, e.Count, ErrCorrupt)
	}
	return nil
}

// lanes returns the number of stored lanes.
func (e *Entry) lanes() int {
	if e.Kind() == Text {
		return int(e.Rows)
	}
	return int(e.Rows - e.Nulls)
}
