package manifest

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"math"

	"github.com/cespare/xxhash/v2"
)

const (
	magic       = "SLUICEMF"
	marker      = "SREC"
	headerBytes = 32
	headBytes   = 20 // of a record, before its payload
	hashBytes   = 8
)

// The kinds of records. They stand in files: never renumber one.
const (
	kindCommit      = 1
	kindSnapshot    = 2
	kindSnapshotEnd = 3
)

// appendHeader appends the header of a file with this random number.
func appendHeader(to []byte, fileID uint64) []byte {
	start := len(to)
	to = append(to, magic...)
	to = binary.LittleEndian.AppendUint32(to, FormatVersion)
	to = binary.LittleEndian.AppendUint32(to, 0)
	to = binary.LittleEndian.AppendUint64(to, fileID)
	return binary.LittleEndian.AppendUint64(to, xxhash.Sum64(to[start:]))
}

// readHeader returns the file's random number.
func readHeader(file []byte) (uint64, error) {
	if len(file) < headerBytes || string(file[:8]) != magic {
		return 0, fmt.Errorf("%w: it does not begin with a manifest's header", ErrCorrupt)
	}
	if version := binary.LittleEndian.Uint32(file[8:]); version != FormatVersion {
		if version > FormatVersion {
			return 0, fmt.Errorf("%w: its manifest has format version %d, this program reads up to %d",
				ErrNewer, version, FormatVersion)
		}
		return 0, fmt.Errorf("%w: format version %d", ErrCorrupt, version)
	}
	if binary.LittleEndian.Uint64(file[24:]) != xxhash.Sum64(file[:24]) {
		return 0, fmt.Errorf("%w: the header's checksum is wrong", ErrCorrupt)
	}
	return binary.LittleEndian.Uint64(file[16:]), nil
}

// frame is a record as it stands in a file.
type frame struct {
	kind    uint32
	version uint64
	payload []byte
}

// appendFrame appends a record that will stand at this offset of the file.
func appendFrame(to []byte, fileID uint64, offset int64, f frame) ([]byte, error) {
	if len(f.payload) > math.MaxUint32 {
		return nil, fmt.Errorf("a record of %d bytes: commit in smaller pieces", len(f.payload))
	}
	start := len(to)
	to = append(to, marker...)
	to = binary.LittleEndian.AppendUint32(to, f.kind)
	to = binary.LittleEndian.AppendUint64(to, f.version)
	to = binary.LittleEndian.AppendUint32(to, uint32(len(f.payload)))
	to = append(to, f.payload...)
	return binary.LittleEndian.AppendUint64(to, frameHash(fileID, offset, to[start:])), nil
}

func frameHash(fileID uint64, offset int64, record []byte) uint64 {
	var place [16]byte
	binary.LittleEndian.PutUint64(place[:], fileID)
	binary.LittleEndian.PutUint64(place[8:], uint64(offset))
	var digest xxhash.Digest
	digest.Reset()
	digest.Write(place[:])
	digest.Write(record)
	return digest.Sum64()
}

var errNoFrame = errors.New("no whole record")

// readFrame reads the record at an offset of the file and returns where the next
// begins.
func readFrame(file []byte, fileID uint64, offset int) (frame, int, error) {
	rest := file[offset:]
	if len(rest) < headBytes+hashBytes || string(rest[:4]) != marker {
		return frame{}, 0, errNoFrame
	}
	size := uint64(binary.LittleEndian.Uint32(rest[16:]))
	if size > uint64(len(rest)-headBytes-hashBytes) {
		return frame{}, 0, errNoFrame
	}
	end := headBytes + int(size)
	if binary.LittleEndian.Uint64(rest[end:]) != frameHash(fileID, int64(offset), rest[:end]) {
		return frame{}, 0, errNoFrame
	}
	return frame{
		kind:    binary.LittleEndian.Uint32(rest[4:]),
		version: binary.LittleEndian.Uint64(rest[8:]),
		payload: rest[headBytes:end],
	}, offset + end + hashBytes, nil
}

// findFrame returns the offset of the first whole record at or after an offset, or
// -1. Only places with a marker are hashed, so this is quick.
func findFrame(file []byte, fileID uint64, offset int) int {
	for offset < len(file) {
		next := bytes.Index(file[offset:], []byte(marker))
		if next < 0 {
			return -1
		}
		offset += next
		if _, _, err := readFrame(file, fileID, offset); err == nil {
			return offset
		}
		offset++
	}
	return -1
}
