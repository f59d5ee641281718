package dictionary

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"

	"github.com/cespare/xxhash/v2"
	"github.com/sluice-analytics/sluice/storage/batch"
	"github.com/sluice-analytics/sluice/storage/block"
)

// ErrCorrupt is wrapped by errors about extents that WriteExtent cannot have
// written, or that do not follow what the set holds.
var ErrCorrupt = errors.New("damaged dictionary extent")

// ErrNewer is wrapped by errors about extents of a newer format version. It is no damage.
var ErrNewer = errors.New("the dictionary extent was written by a newer version of the program")

// Parts of an extent, as in docs/format.md.
const (
	extentMagic      = "SLUICEDX"
	extentVersion    = 1
	extentHead       = 16
	extentTail       = 16
	pieceHead        = 16
	kindStrings      = 1
	kindActors       = 2
	pieceCompressed  = 1
	pieceEntriesMax  = 1 << 16
	pieceBytesMax    = 1 << 20
	stringsHeadBytes = 8
)

// WriteExtent writes the entries added since the last Mark, and returns the mark to
// set once they are durable. wrote is false, and nothing is written, where there
// are none. Entries that are added meanwhile wait for the next extent.
func (s *entries) WriteExtent(w io.Writer) (mark Mark, wrote bool, err error) {
	columns, mark := s.now()
	since := s.marked()
	pieces := s.cut(columns, since, mark)
	if len(pieces) == 0 {
		return mark, false, nil
	}
	return mark, true, writePieces(w, pieces)
}

// WriteAll writes all entries, for a checkpoint, even if there are none.
func (s *entries) WriteAll(w io.Writer) (mark Mark, err error) {
	columns, mark := s.now()
	return mark, writePieces(w, s.cut(columns, Mark{}, mark))
}

// piece is a range of one dictionary's entries.
type piece struct {
	from    *Dictionary
	kind    byte
	key     uint32
	ordinal uint32
	count   int
}

// cut lists the pieces between two marks, columns first, by ascending key.
func (s *entries) cut(columns map[uint32]*Dictionary, since, until Mark) []piece {
	pieces := []piece{}
	for _, column := range slices.Sorted(maps.Keys(columns)) {
		pieces = cutOne(pieces, columns[column], kindStrings, column, since.strings[column], until.strings[column])
	}
	for i, d := range s.all {
		key := uint32(i)
		pieces = cutOne(pieces, d, kindActors, key, since.actors[key], until.actors[key])
	}
	return pieces
}

func cutOne(pieces []piece, d *Dictionary, kind byte, key uint32, since, until int) []piece {
	for since < until {
		count, size := 0, 0
		for since+count < until && count < pieceEntriesMax && size < pieceBytesMax {
			size += len(d.at(uint32(since + count)))
			count++
		}
		pieces = append(pieces, piece{from: d, kind: kind, key: key, ordinal: uint32(since), count: count})
		since += count
	}
	return pieces
}

func writePieces(w io.Writer, pieces []piece) error {
	sum := xxhash.New()
	out := io.MultiWriter(w, sum)
	head := append([]byte(nil), extentMagic...)
	head = binary.LittleEndian.AppendUint32(head, extentVersion)
	head = binary.LittleEndian.AppendUint32(head, uint32(len(pieces)))
	if _, err := out.Write(head); err != nil {
		return fmt.Errorf("write dictionary extent: %w", err)
	}
	var buffer, scratch []byte
	for _, p := range pieces {
		var err error
		if buffer, err = p.append(buffer[:0], &scratch); err != nil {
			return fmt.Errorf("encode dictionary extent: %w", err)
		}
		if _, err = out.Write(buffer); err != nil {
			return fmt.Errorf("write dictionary extent: %w", err)
		}
	}
	tail := binary.LittleEndian.AppendUint64(nil, sum.Sum64())
	if _, err := w.Write(append(tail, extentMagic...)); err != nil {
		return fmt.Errorf("write dictionary extent: %w", err)
	}
	return nil
}

// append appends the piece's bytes.
func (p piece) append(dst []byte, scratch *[]byte) ([]byte, error) {
	entries := make([]string, p.count)
	for i := range entries {
		entries[i] = p.from.at(p.ordinal + uint32(i))
	}
	start := len(dst)
	dst = append(dst, p.kind, 0, 0, 0)
	dst = binary.LittleEndian.AppendUint32(dst, p.key)
	dst = binary.LittleEndian.AppendUint32(dst, p.from.first+p.ordinal)
	dst = binary.LittleEndian.AppendUint32(dst, uint32(p.count))
	dst, compressed, err := block.AppendStrings(dst, entries, scratch)
	if compressed {
		dst[start+1] = pieceCompressed
	}
	return dst, err
}

// CheckSum holds an extent to its checksum without reading its entries. Errors wrap ErrCorrupt.
func CheckSum(extent []byte) error {
	_, _, err := checkExtent(extent)
	return err
}

// Load adds the entries of an extent. They must continue exactly where the set
// ends. Errors wrap ErrCorrupt; the set then may hold a part of the extent and is
// good for nothing. Loaded entries count as marked.
func (s *entries) Load(extent []byte) error {
	if err := s.load(extent); err != nil {
		return fmt.Errorf("load dictionary extent: %w", err)
	}
	_, mark := s.now()
	s.Mark(mark)
	return nil
}

func (s *entries) load(extent []byte) error {
	rest, pieces, err := checkExtent(extent)
	if err != nil {
		return err
	}
	var table batch.Strings
	var scratch []byte
	for i := range pieces {
		if rest, err = s.loadPiece(rest, &table, &scratch); err != nil {
			return fmt.Errorf("piece %d: %w", i, err)
		}
	}
	if len(rest) != 0 {
		return fmt.Errorf("%d bytes too many: %w", len(rest), ErrCorrupt)
	}
	return nil
}

// checkExtent verifies what surrounds the pieces.
func checkExtent(extent []byte) (rest []byte, pieces uint32, err error) {
	if len(extent) < extentHead+extentTail || !bytes.HasPrefix(extent, []byte(extentMagic)) {
		return nil, 0, fmt.Errorf("not a dictionary extent: %w", ErrCorrupt)
	}
	if version := binary.LittleEndian.Uint32(extent[8:]); version != extentVersion {
		cause := ErrCorrupt
		if version > extentVersion && !versionDamaged(extent) {
			cause = ErrNewer
		}
		return nil, 0, fmt.Errorf("version %d, this program reads %d: %w", version, extentVersion, cause)
	}
	body, tail := extent[:len(extent)-extentTail], extent[len(extent)-extentTail:]
	if !bytes.HasSuffix(tail, []byte(extentMagic)) {
		return nil, 0, fmt.Errorf("the end is missing: %w", ErrCorrupt)
	}
	if sum := binary.LittleEndian.Uint64(tail); sum != xxhash.Sum64(body) {
		return nil, 0, fmt.Errorf("checksum %016x, not %016x: %w", xxhash.Sum64(body), sum, ErrCorrupt)
	}
	return body[extentHead:], binary.LittleEndian.Uint32(extent[12:]), nil
}

// versionDamaged reports whether the extent is whole but for its version: then it is of no newer format.
func versionDamaged(extent []byte) bool {
	end := len(extent) - extentTail
	sum := xxhash.New()
	_, _ = sum.Write(binary.LittleEndian.AppendUint32(bytes.Clone(extent[:8]), extentVersion)) // a hash never fails
	_, _ = sum.Write(extent[12:end])
	return sum.Sum64() == binary.LittleEndian.Uint64(extent[end:])
}

// loadPiece adds the entries of the first piece of data.
func (s *entries) loadPiece(data []byte, table *batch.Strings, scratch *[]byte) (rest []byte, err error) {
	if len(data) < pieceHead+stringsHeadBytes {
		return nil, fmt.Errorf("%d bytes: %w", len(data), ErrCorrupt)
	}
	kind, flags, reserved := data[0], data[1], binary.LittleEndian.Uint16(data[2:])
	key, first, count := binary.LittleEndian.Uint32(data[4:]), binary.LittleEndian.Uint32(data[8:]), binary.LittleEndian.Uint32(data[12:])
	if flags&^pieceCompressed != 0 || reserved != 0 || count == 0 || count > pieceEntriesMax {
		return nil, fmt.Errorf("%d entries with flags %#x: %w", count, flags, ErrCorrupt)
	}
	d, err := s.dictionaryOf(kind, key)
	if err != nil {
		return nil, err
	}
	if next := d.first + uint32(d.Len()); next != first {
		return nil, fmt.Errorf("entries from %d of dictionary %d where %d is next: %w", first, key, next, ErrCorrupt)
	}
	data = data[pieceHead:]
	length, err := block.StringsLength(data)
	if err == nil {
		err = block.ReadStrings(data, int(count), flags&pieceCompressed != 0, table, scratch)
	}
	if err != nil {
		return nil, fmt.Errorf("dictionary %d: %w: %w", key, err, ErrCorrupt)
	}
	d.appendAll(table)
	return data[length:], nil
}

func (s *entries) dictionaryOf(kind byte, key uint32) (*Dictionary, error) {
	switch {
	case kind == kindStrings:
		return s.Strings(key), nil
	case kind == kindActors && key < uint32(len(s.all)):
		return s.all[key], nil
	}
	return nil, fmt.Errorf("dictionary %d of kind %d: %w", key, kind, ErrCorrupt)
}

// appendAll adds strings that are known to be new, without an index if none has
// been built.
func (d *Dictionary) appendAll(table *batch.Strings) {
	d.mutex.Lock()
	defer d.mutex.Unlock()
	for i := range table.Len() {
		text := viewOf(table.At(i))
		ordinal := d.appendLocked(text)
		known := d.index.Load()
		if known == nil {
			continue
		}
		if known.full(int(ordinal) + 1) {
			known = known.doubled()
			d.index.Store(known)
		}
		known.add(tagOf(text), ordinal)
	}
}
