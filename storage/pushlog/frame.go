package pushlog

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"math"

	"github.com/cespare/xxhash/v2"
)

const (
	magic       = "SLUICEPL"
	marker      = "SGRP"
	kindGroup   = 1
	headerBytes = 32
	headBytes   = 20 // of a record, before its payload
	hashBytes   = 8
)

// appendHeader appends the header of a file with this random number.
func appendHeader(to []byte, fileID uint64) []byte {
	start := len(to)
	to = append(to, magic...)
	to = binary.LittleEndian.AppendUint32(to, FormatVersion)
	to = binary.LittleEndian.AppendUint32(to, 0)
	to = binary.LittleEndian.AppendUint64(to, fileID)
	return appendHash(to, start)
}

// appendHash appends the checksum of what was appended from start on.
func appendHash(to []byte, start int) []byte {
	return binary.LittleEndian.AppendUint64(to, xxhash.Sum64(to[start:]))
}

// readHeader returns the file's random number.
func readHeader(file []byte) (uint64, error) {
	if len(file) < headerBytes || string(file[:8]) != magic {
		return 0, fmt.Errorf("%w: it does not begin with a push log's header", ErrCorrupt)
	}
	if binary.LittleEndian.Uint64(file[24:]) != xxhash.Sum64(file[:24]) {
		return 0, fmt.Errorf("%w: the header's checksum is wrong", ErrCorrupt)
	}
	switch version := binary.LittleEndian.Uint32(file[8:]); {
	case version > FormatVersion:
		return 0, fmt.Errorf("%w: it has format version %d, this program reads up to %d", ErrNewer, version, FormatVersion)
	case version != FormatVersion:
		return 0, fmt.Errorf("%w: format version %d", ErrCorrupt, version)
	}
	return binary.LittleEndian.Uint64(file[16:]), nil
}

// group is a record as it stands in a file.
type group struct {
	number  uint64
	payload []byte
}

// appendGroup appends the record of some bodies that will stand at this offset of the file.
func appendGroup(to []byte, fileID uint64, offset int64, number uint64, bodies [][]byte) ([]byte, error) {
	size := 0
	for _, body := range bodies {
		size += binary.MaxVarintLen64 + len(body)
	}
	if size > math.MaxUint32 {
		return nil, fmt.Errorf("a group of %d bytes: %w", size, ErrTooLarge)
	}
	start := len(to)
	to = append(to, marker...)
	to = binary.LittleEndian.AppendUint32(to, kindGroup)
	to = binary.LittleEndian.AppendUint64(to, number)
	to = append(to, 0, 0, 0, 0)
	for _, body := range bodies {
		to = binary.AppendUvarint(to, uint64(len(body)))
		to = append(to, body...)
	}
	binary.LittleEndian.PutUint32(to[start+headBytes-4:], uint32(len(to)-start-headBytes))
	return binary.LittleEndian.AppendUint64(to, hashOf(fileID, offset, to[start:])), nil
}

// hashOf names the file and the place, so that bytes left over from elsewhere never pass
// for a record.
func hashOf(fileID uint64, offset int64, record []byte) uint64 {
	var place [16]byte
	binary.LittleEndian.PutUint64(place[:], fileID)
	binary.LittleEndian.PutUint64(place[8:], uint64(offset))
	var digest xxhash.Digest
	digest.Reset()
	_, _ = digest.Write(place[:]) // a hash does not fail
	_, _ = digest.Write(record)
	return digest.Sum64()
}

var errNoGroup = errors.New("no whole record")

// readGroup reads the record at an offset of the file and returns where the next begins.
func readGroup(file []byte, fileID uint64, offset int) (group, int, error) {
	rest := file[offset:]
	if len(rest) < headBytes+hashBytes || string(rest[:4]) != marker {
		return group{}, 0, errNoGroup
	}
	size := uint64(binary.LittleEndian.Uint32(rest[16:]))
	if size > uint64(len(rest)-headBytes-hashBytes) {
		return group{}, 0, errNoGroup
	}
	end := headBytes + int(size)
	if binary.LittleEndian.Uint64(rest[end:]) != hashOf(fileID, int64(offset), rest[:end]) {
		return group{}, 0, errNoGroup
	}
	next := offset + end + hashBytes
	if kind := binary.LittleEndian.Uint32(rest[4:]); kind != kindGroup {
		return group{}, next, fmt.Errorf("%w: the record at byte %d has kind %d", ErrCorrupt, offset, kind)
	}
	return group{number: binary.LittleEndian.Uint64(rest[8:]), payload: rest[headBytes:end]}, next, nil
}

// findGroup returns the offset of the first whole record at or after an offset, or -1.
// Only places with a marker are hashed, so this is quick.
func findGroup(file []byte, fileID uint64, offset int) int {
	for offset < len(file) {
		next := bytes.Index(file[offset:], []byte(marker))
		if next < 0 {
			return -1
		}
		offset += next
		if _, _, err := readGroup(file, fileID, offset); !errors.Is(err, errNoGroup) {
			return offset
		}
		offset++
	}
	return -1
}

// heads returns the bodies of a group, not decoded.
func (g group) heads() ([]Head, error) {
	r := &reader{rest: g.payload}
	var heads []Head
	for r.err == nil && len(r.rest) > 0 {
		body := r.bytes()
		if r.err != nil {
			break
		}
		head, err := readHead(body)
		if err != nil {
			return nil, err
		}
		heads = append(heads, head)
	}
	return heads, r.err
}
