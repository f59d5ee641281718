package block

import (
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
	// Lengths is runs by their lengths, in as many bits as those take. Writers make it
	// instead of Runs since version 2 of the format.
	Lengths Encoding = 7
	// Patched is packed lanes of which the few that are wider have their high bits
	// apart.
	Patched Encoding = 8
)

var encodingNames = [...]string{"none", "constant", "packed", "runs", "table", "sequence", "plain", "lengths", "patched"}

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
	flagNullList    = 1 << 5
	flagsKnown      = kindMask | flagInline | flagDecimals | flagCompressed | flagNullList
	exponentMax     = 18
	tableMax        = 256
	gapWidthMax     = 14 // a gap is less than Rows
	widthPackedMax  = 57 // a lane and the 7 bits before it must fit one 8-byte load
	widthPlain      = 64
	wordBits        = 64
	exceptionBytes  = 8
	positionBytes   = 2
	alignment       = 8
	stringTableHead = 8
)

// Entry describes a block. Its fields are those of docs/format.md.
type Entry struct {
	Offset     uint64
	Length     uint32
	Rows       uint16
	Encoding   Encoding
	Width      uint8
	Gap        uint8
	High       uint8
	Pieces     uint16
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
		e.Flags&flagCompressed != 0 && !e.Inline(), e.Flags&flagNullList != 0 && !e.mixed():
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
	if e.Encoding != Lengths && e.Encoding != Patched && (e.Gap != 0 || e.High != 0 || e.Pieces != 0) {
		return fmt.Errorf("block of %s with gaps of width %d: %w", e.Encoding, e.Gap, ErrCorrupt)
	}
	switch e.Encoding {
	case Constant, Sequence, Plain:
		ok = e.Width == 0 && e.Count == 0
	case Packed:
		ok = e.Count == 0 && e.Width >= 1 && e.Width <= widthPackedMax
	case Runs:
		ok = e.someLanes() && (e.Width <= widthPackedMax || e.Width == widthPlain)
	case Lengths:
		ok = e.someLanes() && (e.Width <= widthPackedMax || e.Width == widthPlain) && e.High == 0 && e.gapFits()
	case Patched:
		ok = e.someLanes() && e.High >= 1 && int(e.Width)+int(e.High) <= widthPackedMax && e.gapFits()
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

// someLanes reports whether there are runs or patches, no more than lanes, and a width.
func (e *Entry) someLanes() bool {
	return e.Count >= 1 && int(e.Count) <= e.lanes() && e.Width >= 1
}

// gapFits reports whether gaps have a width and pieces that they can have.
func (e *Entry) gapFits() bool {
	return e.Gap >= 1 && e.Gap <= gapWidthMax && e.Pieces >= e.Count && int(e.Pieces) <= e.lanes()
}

// mixed reports whether some numbers are null and some are not.
func (e *Entry) mixed() bool { return e.Kind() != Text && e.Nulls > 0 && e.Nulls < e.Rows }

// listed is the number of rows in a list of nulls: it lists the null rows, or if those are
// more than half, the others.
func (e *Entry) listed() int {
	if e.Nulls > e.Rows/2 {
		return int(e.Rows - e.Nulls)
	}
	return int(e.Nulls)
}
