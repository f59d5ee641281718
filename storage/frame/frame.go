// Package frame is the bytes of a store's logs: a header with a random number of the file's own, then frames without gaps. The
// manifest and the push log are logs of this kind, with a magic and a marker of their own; docs/format.md has the layout.
//
// A frame ends with a hash of the file's random number, of the place where it stands and of its bytes. So what is left over from
// another file, or stands in a string of somebody's event, never passes for a frame, and the end of what was written is found after a power
// cut without a length that could be wrong.
package frame

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"math"

	"github.com/cespare/xxhash/v2"
)

// Sizes in bytes.
const (
	HeaderBytes = 32
	// HeadBytes are those of a frame before its payload, HashBytes those behind it.
	HeadBytes = 20
	HashBytes = 8
)

// Why bytes are no header or no frame.
var (
	ErrMagic    = errors.New("it begins with something else")
	ErrChecksum = errors.New("the header's checksum is wrong")
	ErrNone     = errors.New("no whole record")
	ErrTooLarge = errors.New("the record is too large")
)

// Kind tells one kind of log from others.
type Kind struct {
	// Magic are the first 8 bytes of a file, Marker the first 4 of a frame.
	Magic, Marker string
	// Version is the format version that is written.
	Version uint32
}

// AppendHeader appends the header of a file with this random number.
func (k Kind) AppendHeader(to []byte, fileID uint64) []byte {
	start := len(to)
	to = append(to, k.Magic...)
	to = binary.LittleEndian.AppendUint32(to, k.Version)
	to = binary.LittleEndian.AppendUint32(to, 0)
	to = binary.LittleEndian.AppendUint64(to, fileID)
	return binary.LittleEndian.AppendUint64(to, xxhash.Sum64(to[start:]))
}

// ReadHeader returns the file's random number and its format version, which the caller judges. The error is ErrMagic or
// ErrChecksum. The version is there with ErrChecksum too: a newer format may have another checksum.
func (k Kind) ReadHeader(file []byte) (fileID uint64, version uint32, err error) {
	if len(file) < HeaderBytes || string(file[:8]) != k.Magic {
		return 0, 0, ErrMagic
	}
	version = binary.LittleEndian.Uint32(file[8:])
	if binary.LittleEndian.Uint64(file[24:]) != xxhash.Sum64(file[:24]) {
		return 0, version, ErrChecksum
	}
	return binary.LittleEndian.Uint64(file[16:]), version, nil
}

// Frame is a record as it stands in a file.
type Frame struct {
	// Kind and Number mean what the log says.
	Kind    uint32
	Number  uint64
	Payload []byte
}

// Append appends a frame that will stand at this offset of the file. The error is ErrTooLarge.
func (k Kind) Append(to []byte, fileID uint64, offset int64, f Frame) ([]byte, error) {
	return k.AppendWith(to, fileID, offset, f, len(f.Payload), func(to []byte) []byte { return append(to, f.Payload...) })
}

// AppendWith is Append for a payload that write appends, of at most payloadMax bytes: that of the frame is not looked at.
func (k Kind) AppendWith(to []byte, fileID uint64, offset int64, f Frame, payloadMax int, write func([]byte) []byte) ([]byte, error) {
	if payloadMax > math.MaxUint32 {
		return nil, fmt.Errorf("%w: %d bytes", ErrTooLarge, payloadMax)
	}
	start := len(to)
	to = append(to, k.Marker...)
	to = binary.LittleEndian.AppendUint32(to, f.Kind)
	to = binary.LittleEndian.AppendUint64(to, f.Number)
	to = append(to, 0, 0, 0, 0)
	to = write(to)
	binary.LittleEndian.PutUint32(to[start+HeadBytes-4:], uint32(len(to)-start-HeadBytes))
	return binary.LittleEndian.AppendUint64(to, hashOf(fileID, offset, to[start:])), nil
}

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

// Read reads the frame at an offset of the file and returns where the next begins. The payload is a part of the file. The
// error is ErrNone.
func (k Kind) Read(file []byte, fileID uint64, offset int) (Frame, int, error) {
	rest := file[offset:]
	if len(rest) < HeadBytes+HashBytes || string(rest[:4]) != k.Marker {
		return Frame{}, 0, ErrNone
	}
	size := uint64(binary.LittleEndian.Uint32(rest[16:]))
	if size > uint64(len(rest)-HeadBytes-HashBytes) {
		return Frame{}, 0, ErrNone
	}
	end := HeadBytes + int(size)
	if binary.LittleEndian.Uint64(rest[end:]) != hashOf(fileID, int64(offset), rest[:end]) {
		return Frame{}, 0, ErrNone
	}
	return Frame{
		Kind: binary.LittleEndian.Uint32(rest[4:]), Number: binary.LittleEndian.Uint64(rest[8:]), Payload: rest[HeadBytes:end],
	}, offset + end + HashBytes, nil
}

// Find returns the offset of the first whole frame at or after an offset, or -1. Only places with a marker are hashed,
// so this is quick.
func (k Kind) Find(file []byte, fileID uint64, offset int) int {
	for offset < len(file) {
		next := bytes.Index(file[offset:], []byte(k.Marker))
		if next < 0 {
			return -1
		}
		offset += next
		if _, _, err := k.Read(file, fileID, offset); err == nil {
			return offset
		}
		offset++
	}
	return -1
}
