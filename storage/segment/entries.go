package segment

import (
	"encoding/binary"
	"fmt"

	"github.com/sluice-analytics/sluice/storage/block"
)

// entriesReader reads the entries of a directory one after the other.
type entriesReader struct {
	rest []byte
	// short is set for the form of version 2: what places do not tell, and behind all of
	// that the checksums. Payloads follow each other, so that offset is that of the next.
	short     bool
	offset    uint64
	checksums []byte
}

// begin checks that there is room for so many entries, before anything is made for them.
func (r *entriesReader) begin(count int) error {
	if !r.short {
		if len(r.rest) != count*block.EntrySize {
			return fmt.Errorf("%d bytes of entries for %d blocks: %w", len(r.rest), count, ErrCorrupt)
		}
		return nil
	}
	if len(r.rest) < count*(block.EntryBytesMin+checksumBytes) {
		return fmt.Errorf("%d bytes of entries for %d blocks: %w", len(r.rest), count, ErrCorrupt)
	}
	at := len(r.rest) - count*checksumBytes
	r.rest, r.checksums = r.rest[:at], r.rest[at:]
	return nil
}

// next reads the entry of a block of some rows.
func (r *entriesReader) next(rows int) (e block.Entry, err error) {
	if !r.short {
		e, err = block.ParseEntry(r.rest)
		r.rest = r.rest[block.EntrySize:]
		return e, err
	}
	if e, r.rest, err = block.ParseShort(r.rest, rows, r.offset); err != nil {
		return e, err
	}
	e.Checksum = binary.LittleEndian.Uint64(r.checksums)
	r.checksums = r.checksums[checksumBytes:]
	r.offset += uint64(e.Length)
	return e, nil
}

// end makes sure that nothing is left but what aligns the checksums.
func (r *entriesReader) end() error {
	if r.short && len(r.rest) >= checksumBytes || !r.short && len(r.rest) > 0 {
		return fmt.Errorf("%d bytes behind the entries: %w", len(r.rest), ErrCorrupt)
	}
	return nil
}
