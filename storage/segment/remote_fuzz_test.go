package segment

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"testing"

	"github.com/cespare/xxhash/v2"

	"github.com/sluice-analytics/sluice/storage/block"
)

// heldFile is a file elsewhere.
type heldFile []byte

func (h heldFile) Read(offset, length int64, _ bool) ([]byte, error) {
	if offset < 0 || length < 0 || offset > int64(len(h))-length {
		return nil, fmt.Errorf("%d bytes at %d of %d: %w", length, offset, len(h), io.ErrUnexpectedEOF)
	}
	return h[offset : offset+length], nil
}

// resumIndex makes the checksum of an index match.
func resumIndex(index []byte) {
	if len(index) < headerBytes+trailerBytes {
		return
	}
	end := len(index) - trailerBytes
	binary.LittleEndian.PutUint64(index[end+16:], xxhash.Sum64(index[:end]))
}

// FuzzOpenRemote opens a sound file elsewhere by any index, under a checksum that matches, and reads all of it: an error or something
// that can be read, never a panic.
func FuzzOpenRemote(f *testing.F) {
	data, _ := smallSegment(f)
	reader, err := openBytes(f, data)
	if err != nil {
		f.Fatal(err)
	}
	f.Add(reader.Index())
	f.Fuzz(func(t *testing.T, index []byte) {
		index = append([]byte(nil), index...)
		resumIndex(index)
		remote, err := OpenRemote("elsewhere", index, heldFile(data))
		if err == nil {
			_, err = dump(remote)
		}
		if err != nil && !errors.Is(err, ErrCorrupt) && !errors.Is(err, ErrNewer) && !errors.Is(err, block.ErrCorrupt) && !errors.Is(err, io.ErrUnexpectedEOF) {
			t.Fatal(err)
		}
	})
}

// FuzzReadIndex makes an index of any bytes, and opens it.
func FuzzReadIndex(f *testing.F) {
	data, _ := smallSegment(f)
	f.Add(data)
	f.Add(data[len(data)-trailerBytes:])
	f.Fuzz(func(t *testing.T, data []byte) {
		index, err := ReadIndex(int64(len(data)), heldFile(data), false)
		if err == nil {
			_, err = OpenRemote("elsewhere", index, heldFile(data))
		}
		if err != nil && !errors.Is(err, ErrCorrupt) && !errors.Is(err, ErrNewer) {
			t.Fatal(err)
		}
	})
}
