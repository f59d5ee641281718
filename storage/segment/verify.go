package segment

import (
	"context"
	"fmt"
	"math"

	"github.com/sluice-analytics/sluice/storage/block"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// Verify reads the whole segment, on all cores and itself below vfs.Guard: every
// checksum again, every zone map against its values, the run index, and that the
// times of an actor ascend within the segment's bounds. Each problem wraps ErrCorrupt
// and names its place. err says why the segment could not be read to its end.
func (r *Reader) Verify(ctx context.Context) (problems []error, err error) {
	found := make([][]error, len(r.sections))
	err = parallel(len(r.sections), func(i int) error {
		v := verifier{reader: r, section: r.byShard[r.sections[i].shard]}
		err := v.run(ctx)
		found[i] = v.problems
		return err
	})
	least, greatest := int64(math.MaxInt64), int64(math.MinInt64)
	for i := range found {
		problems = append(problems, found[i]...)
		for stats := range r.timesOf(i) {
			least, greatest = min(least, stats.Min), max(greatest, stats.Max)
		}
	}
	if least != r.info.MinTime || greatest != r.info.MaxTime {
		problems = append(problems, fmt.Errorf("segment %s: times from %d to %d, not %d to %d: %w",
			r.name, least, greatest, r.info.MinTime, r.info.MaxTime, ErrCorrupt))
	}
	return problems, err
}

// timesOf gives the zone maps of a section's times.
func (r *Reader) timesOf(section int) func(yield func(block.Stats) bool) {
	chunk := r.byShard[r.sections[section].shard].Column(schema.TimeID)
	return func(yield func(block.Stats) bool) {
		for b := range chunk.blocks {
			if !yield(chunk.Stats(b)) {
				return
			}
		}
	}
}

// verifier verifies one section.
type verifier struct {
	reader   *Reader
	section  *Section
	problems []error
	block    block.Block
}

func (v *verifier) run(ctx context.Context) error {
	for c := range v.section.chunks {
		if err := ctx.Err(); err != nil {
			return err
		}
		chunk := &v.section.chunks[c]
		for b := range chunk.blocks {
			payload, err := v.reader.payload(chunk.entry(b), false)
			if err != nil {
				return fmt.Errorf("segment %s: %w", v.reader.name, err)
			}
			if err := v.verifyBlock(chunk, b, payload); err != nil {
				v.problems = append(v.problems, fmt.Errorf("segment %s, %s, shard %d, block %d: %w: %w",
					v.reader.name, chunk.name(), chunk.shard, b, err, ErrCorrupt))
			}
		}
	}
	if len(v.problems) > 0 {
		return nil // what follows would only repeat them
	}
	return v.verifyOrder()
}

func (v *verifier) verifyBlock(chunk *Chunk, b int, payload []byte) error {
	entry := chunk.entry(b)
	if err := v.block.Open(*entry, payload, false); err != nil {
		return v.verifyAgain(chunk, b, err)
	}
	return v.block.Verify()
}

// verifyAgain reads a block once more where it may have been damaged on its way here only.
func (v *verifier) verifyAgain(chunk *Chunk, b int, damage error) error {
	if v.reader.remote == nil {
		return damage
	}
	if err := chunk.Block(b, &v.block); err != nil {
		return err
	}
	return v.block.Verify()
}

// verifyOrder checks the run index and the times of each run.
func (v *verifier) verifyOrder() error {
	var runs Runs
	if err := v.section.Runs(&runs); err != nil {
		v.problems = append(v.problems, err)
		return nil
	}
	times := make([]int64, v.section.Rows())
	if err := v.section.Column(schema.TimeID).ints(&v.block, times); err != nil {
		return err
	}
	for run := range runs.Actors {
		for row := runs.Starts[run] + 1; row < runs.Starts[run+1]; row++ {
			if times[row] < times[row-1] {
				v.problems = append(v.problems, fmt.Errorf("segment %s, shard %d: the times of actor %d descend at row %d: %w",
					v.reader.name, v.section.info.shard, runs.Actors[run], row, ErrCorrupt))
				return nil
			}
		}
	}
	return nil
}
