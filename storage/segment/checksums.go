package segment

import (
	"fmt"

	"github.com/cespare/xxhash/v2"
)

// CheckSums compares the checksum of every payload, without decoding any: what passes has the bytes that were written.
// That of header and directory was compared when the segment was opened. It runs below vfs.Guard where the bytes are
// mapped; errors name the first wrong place and wrap ErrCorrupt.
func (r *Reader) CheckSums() error {
	for _, section := range r.byShard {
		if section == nil {
			continue
		}
		for c := range section.chunks {
			if err := section.chunks[c].checkSums(); err != nil {
				return err
			}
		}
	}
	return nil
}

func (c *Chunk) checkSums() error {
	for b := range c.blocks {
		entry := c.entry(b)
		payload, err := c.reader.payload(entry, false)
		if err != nil {
			return fmt.Errorf("segment %s: %w", c.reader.name, err)
		}
		if sum := xxhash.Sum64(payload); sum != entry.Checksum {
			return fmt.Errorf("segment %s, %s, shard %d, block %d at byte %d: checksum %016x, not %016x: %w",
				c.reader.name, c.name(), c.shard, b, entry.Offset, sum, entry.Checksum, ErrCorrupt)
		}
	}
	return nil
}
