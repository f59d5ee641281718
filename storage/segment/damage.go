package segment

import (
	"encoding/binary"
	"errors"
	"fmt"
	"slices"

	"github.com/cespare/xxhash/v2"
)

// Place is a damaged place of a segment.
type Place struct {
	// Column is empty for what belongs to the file as a whole; Shard and Block are then -1.
	Column       string
	Shard, Block int
	// Offset and Length are those of the bytes whose checksum is wrong, in the file.
	Offset, Length int64
	// Bit is the only bit that is wrong, counted from the first of the file, the lowest of a byte first; -1 where more are, or
	// too many bytes would have to be tried.
	Bit int64
	// Reason says what is wrong.
	Reason string
}

// String names the place.
func (p Place) String() string {
	where := fmt.Sprintf("%d bytes at byte %d", p.Length, p.Offset)
	if p.Column != "" {
		where = fmt.Sprintf("%s, shard %d, block %d, %s", p.Column, p.Shard, p.Block, where)
	}
	if p.Bit >= 0 {
		return fmt.Sprintf("%s: a single bit is flipped: bit %d of byte %d", where, p.Bit%8, p.Bit/8)
	}
	return fmt.Sprintf("%s: %s", where, p.Reason)
}

// flipBytesMax bounds the bytes in which a flipped bit is looked for: each bit takes a hash over all of them.
const flipBytesMax = 32 << 10

// FindDamage returns the damaged places of a segment's bytes; none where all checksums are right. If header or directory are
// damaged that is the only place: nothing else can be found without them.
func FindDamage(name string, content []byte) []Place {
	reader, err := OpenBytes(name, content)
	if err != nil {
		return []Place{wholeDamage(content, err)}
	}
	var places []Place
	for _, section := range reader.byShard {
		if section == nil {
			continue
		}
		for c := range section.chunks {
			places = append(places, section.chunks[c].damage()...)
		}
	}
	return places
}

func (c *Chunk) damage() (places []Place) {
	for b := range c.blocks {
		entry := c.entry(b)
		payload := c.reader.data[entry.Offset : entry.Offset+uint64(entry.Length)]
		sum := xxhash.Sum64(payload)
		if sum == entry.Checksum {
			continue
		}
		place := Place{
			Column: c.name(), Shard: c.shard, Block: b, Offset: int64(entry.Offset), Length: int64(entry.Length), Bit: -1,
			Reason: fmt.Sprintf("checksum %016x, not %016x", sum, entry.Checksum),
		}
		if bit := flippedBit(payload, func(changed []byte) bool { return xxhash.Sum64(changed) == entry.Checksum }); bit >= 0 {
			place.Bit = place.Offset*8 + bit
		}
		places = append(places, place)
	}
	return places
}

// wholeDamage describes a file that cannot be opened, and looks for a bit in header, directory and trailer that makes it one that can.
func wholeDamage(content []byte, cause error) Place {
	place := Place{Shard: -1, Block: -1, Length: int64(len(content)), Bit: -1, Reason: cause.Error()}
	if len(content) < headerBytes+trailerBytes {
		return place
	}
	directory := binary.LittleEndian.Uint64(content[len(content)-trailerBytes:])
	if directory > uint64(len(content)) || directory < headerBytes {
		directory = uint64(len(content) - trailerBytes) // the place itself is damaged
	}
	start := int64(directory)
	place.Offset, place.Length = start, int64(len(content))-start
	opens := func(changed []byte) bool {
		r := &Reader{name: "", mapping: memory(changed), data: changed}
		return r.open() == nil
	}
	if place.Length > flipBytesMax {
		return place
	}
	whole := slices.Clone(content)
	for _, part := range [][2]int64{{start, int64(len(content))}, {0, headerBytes}} {
		bit := flippedBit(whole[part[0]:part[1]], func([]byte) bool { return opens(whole) })
		if bit >= 0 {
			place.Offset, place.Length, place.Bit = part[0], part[1]-part[0], part[0]*8+bit
			return place
		}
	}
	return place
}

// flippedBit returns the bit without whose change the bytes are right, or -1. It changes the bytes and changes them back where they can be
// written to, so it works on a copy of those of a file.
func flippedBit(bytes []byte, right func([]byte) bool) int64 {
	if len(bytes) > flipBytesMax {
		return -1
	}
	for i := range bytes {
		for bit := range 8 {
			bytes[i] ^= 1 << bit
			if right(bytes) {
				bytes[i] ^= 1 << bit
				return int64(i)*8 + int64(bit)
			}
			bytes[i] ^= 1 << bit
		}
	}
	return -1
}

// ErrNewer is wrapped by errors about segments of a newer format version. It is no damage.
var ErrNewer = errors.New("the segment was written by a newer version of the program")
