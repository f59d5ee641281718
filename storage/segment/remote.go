package segment

import (
	"encoding/binary"
	"fmt"

	"github.com/sluice-analytics/sluice/storage/block"
)

// Remote reads the bytes of a segment file that lies elsewhere. It is safe for concurrent use.
type Remote interface {
	// Read returns length bytes from offset on, which the caller may keep. With again the bytes of the time before were
	// damaged: what is kept of them must not be used.
	Read(offset, length int64, again bool) ([]byte, error)
}

// IndexBytesMax bounds what ReadIndex asks for.
const IndexBytesMax = 1 << 30

// Index returns the file without its payloads: header, directory and trailer, one after the other. With it a segment can
// be opened whose payloads are elsewhere. It copies, and runs below vfs.Guard where the bytes are mapped.
func (r *Reader) Index() []byte {
	if r.remote != nil {
		return append([]byte{}, r.data...)
	}
	offset := binary.LittleEndian.Uint64(r.data[len(r.data)-trailerBytes:])
	index := append([]byte{}, r.data[:headerBytes]...)
	return append(index, r.data[offset:]...)
}

// ReadIndex makes the index of a segment file of so many bytes by reading its ends.
func ReadIndex(size int64, remote Remote, again bool) ([]byte, error) {
	if size < headerBytes+trailerBytes {
		return nil, fmt.Errorf("a segment of %d bytes: %w", size, ErrCorrupt)
	}
	trailer, err := remote.Read(size-trailerBytes, trailerBytes, again)
	if err != nil {
		return nil, err
	}
	offset := int64(binary.LittleEndian.Uint64(trailer))
	if offset < headerBytes || offset > size-trailerBytes || size-offset > IndexBytesMax {
		return nil, fmt.Errorf("directory at %d of %d bytes: %w", offset, size, ErrCorrupt)
	}
	header, err := remote.Read(0, headerBytes, again)
	if err != nil {
		return nil, err
	}
	rest, err := remote.Read(offset, size-offset, again)
	if err != nil {
		return nil, err
	}
	return append(append([]byte{}, header...), rest...), nil
}

// OpenRemote opens a segment by its index; payloads are read when they are wanted, and verified each time. The index must
// stay as it is until Close.
func OpenRemote(name string, index []byte, remote Remote) (*Reader, error) {
	r := &Reader{name: name, mapping: memory(index), data: index, remote: remote}
	if err := r.open(); err != nil {
		return nil, fmt.Errorf("open segment %s: %w", name, err)
	}
	return r, nil
}

// payload returns the bytes of a block.
func (r *Reader) payload(entry *block.Entry, again bool) ([]byte, error) {
	switch {
	case r.remote == nil:
		return r.data[entry.Offset : entry.Offset+uint64(entry.Length)], nil
	case entry.Length == 0:
		return nil, nil
	}
	return r.remote.Read(int64(entry.Offset), int64(entry.Length), again)
}

// remoteBlock is Block where the payloads lie elsewhere. What was kept of them on the way may be damaged, so a wrong
// checksum is a reason to read once more.
func (c *Chunk) remoteBlock(b int, into *block.Block) error {
	entry := c.entry(b)
	for again := false; ; again = true {
		payload, err := c.reader.payload(entry, again)
		if err != nil {
			return fmt.Errorf("segment %s, %s, shard %d, block %d: %w", c.reader.name, c.name(), c.shard, b, err)
		}
		err = into.Open(*entry, payload, false)
		if err == nil {
			return nil
		}
		if again {
			return fmt.Errorf("segment %s, %s, shard %d, block %d: %w: %w", c.reader.name, c.name(), c.shard, b, err, ErrCorrupt)
		}
	}
}
