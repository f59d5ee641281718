package segment

import (
	"fmt"

	"github.com/sluice-analytics/sluice/storage/block"
)

// Section is the rows of one shard in a segment, ordered by (actor, time). Every
// column is cut at the same rows: block b holds rows b*block.Rows onwards.
type Section struct {
	reader *Reader
	info   *sectionInfo
	// chunks holds the two of the run index, then those of the columns.
	chunks []Chunk
}

// Rows returns the number of rows, at least 1.
func (s *Section) Rows() int { return int(s.info.rows) }

// Blocks returns the number of blocks of each column.
func (s *Section) Blocks() int { return blocksOf(s.info.rows) }

// Column returns the section's part of a column, or nil where the segment does
// not store it: then every row is null.
func (s *Section) Column(id uint32) *Chunk {
	place, ok := s.reader.places[id]
	if !ok {
		return nil
	}
	return &s.chunks[place]
}

// RunBlocks returns the number of blocks of the run index.
func (s *Section) RunBlocks() int { return blocksOf(s.info.runs) }

// Runs decodes the run index into the buffer.
func (s *Section) Runs(into *Runs) error {
	return s.RunsOf(0, s.RunBlocks(), RunMark{}, into)
}

// RunMark is what stands before a block of a run index: the actor of the last run
// before it, and the number of rows up to there. Both are 0 before the first block.
type RunMark struct {
	Actor, Row uint32
}

// RunsOf decodes the blocks from to to-1 of the run index, at least one, into the
// buffer: those runs alone, with the rows and actors that they have in the section.
// mark is what stands before the first of them.
func (s *Section) RunsOf(from, to int, mark RunMark, into *Runs) error {
	count := min(int(s.info.runs), to*block.Rows) - from*block.Rows
	into.Actors, into.Starts = sized(into.Actors, count), sized(into.Starts, count+1)
	if err := s.chunks[0].codes(from, to, &into.scratch, into.Actors); err != nil {
		return err
	}
	if err := s.chunks[1].codes(from, to, &into.scratch, into.Starts[1:]); err != nil {
		return err
	}
	actor, start := uint64(mark.Actor), uint64(mark.Row)
	into.Starts[0] = mark.Row
	ends := into.Starts[1:]
	unsound := uint64(0) // negative where a length or a step is 0
	for i, step := range into.Actors {
		length := ends[i]
		if i > 0 || from > 0 {
			unsound |= uint64(step) - 1
		}
		unsound |= uint64(length) - 1
		actor += uint64(step)
		start += uint64(length)
		into.Actors[i], ends[i] = uint32(actor), uint32(start)
	}
	sound := int64(unsound) >= 0
	if to == s.RunBlocks() {
		sound = sound && actor == uint64(s.info.lastActor) && start == uint64(s.info.rows)
	}
	if !sound || actor > uint64(s.info.lastActor) || start > uint64(s.info.rows) {
		return fmt.Errorf("segment %s, run index, shard %d: %d rows up to actor %d: %w", s.reader.name, s.info.shard, start, actor, ErrCorrupt)
	}
	return nil
}

// codes decodes the blocks from to to-1 of a chunk of text.
func (c *Chunk) codes(from, to int, scratch *block.Block, dst []uint32) error {
	for b := from; b < to; b++ {
		if err := c.Block(b, scratch); err != nil {
			return err
		}
		scratch.Codes(dst)
		dst = dst[scratch.Len():]
	}
	return nil
}
