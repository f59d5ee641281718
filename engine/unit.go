package engine

import (
	"cmp"
	"fmt"
	"math"
	"slices"

	"github.com/sluice-analytics/sluice/engine/scan"
	"github.com/sluice-analytics/sluice/storage/segment"
)

// unit is a part of a query's rows that one worker goes through at a time: a shard,
// or where that is heavy a strip of its actors or some of its blocks.
type unit struct {
	shard int
	// strip is the actors whose rows these are, nil for all.
	strip *scan.Strip
	// blocks bounds the blocks of the shard, counted over the segments of the pass.
	blocksFrom, blocksTo int
	rows                 int64
}

// blocks narrows the blocks from to to-1 of a section to those of the unit; passed
// counts the blocks of the sections before.
func (u unit) blocks(from, to, passed int) (int, int) {
	return max(from, u.blocksFrom-passed), min(to, u.blocksTo-passed)
}

// cutting says how the rows of a shard may be divided between workers.
type cutting uint8

const (
	// uncut keeps a shard in one unit.
	uncut cutting = iota
	// cutActors keeps the rows of an actor in one unit, and units small enough for
	// what a worker must hold of each event.
	cutActors
	// cutCounted keeps the rows of an actor in one unit, where little is held of
	// them: a shard is cut only so that no worker waits for another.
	cutCounted
	// cutBlocks divides a shard wherever a block ends.
	cutBlocks
)

// A unit is a share of a worker's work, so that who has got a heavy last one keeps
// the others waiting no longer than that; but a cut makes both sides read a block in
// each section, which does not pay for few rows. And a unit has no more rows than
// fit in a worker's memory with 8 to 16 bytes of each kept, and most of that in the
// caches of a core when the rows of an actor are gathered.
const (
	unitsPerWorker = 4
	unitRowsMin    = 1 << 18
	unitRowsMax    = 1 << 21
)

// unitRows is the size above which a shard is cut, given the rows of all.
func (x *execution) unitRows(cut cutting, rows int64) int64 {
	switch {
	case cut == uncut:
		return math.MaxInt64
	case x.rowsPerUnit > 0:
		return x.rowsPerUnit
	}
	share := max(unitRowsMin, rows/int64(unitsPerWorker*x.threads))
	if cut == cutCounted {
		return share
	}
	return min(share, unitRowsMax)
}

// units divides the rows of the shards in the segments into units, heaviest first:
// what is left at the end is then light.
func (x *execution) units(shards []int, segments []*segment.Reader, cut cutting) ([]unit, error) {
	var whole []unit
	total := int64(0)
	for _, shard := range shards {
		if rows := shardRows(segments, shard); rows > 0 {
			whole = append(whole, unit{shard: shard, blocksTo: math.MaxInt, rows: rows})
			total += rows
		}
	}
	light, heavy := apart(whole, x.unitRows(cut, total))
	pieces := make([][]unit, len(heavy))
	err := forEach(x.ctx, x.threads, len(heavy), func(int) func(int) error {
		return func(i int) (err error) {
			pieces[i], err = x.cutShard(heavy[i], segments, cut, total)
			return err
		}
	})
	units := append(slices.Concat(pieces...), light...)
	slices.SortStableFunc(units, func(a, b unit) int { return cmp.Compare(b.rows, a.rows) })
	return units, err
}

// apart tells the shards that are cut, those of more than most rows, from the others.
func apart(whole []unit, most int64) (light, heavy []unit) {
	for _, u := range whole {
		if u.rows > most {
			heavy = append(heavy, u)
		} else {
			light = append(light, u)
		}
	}
	return light, heavy
}

// cutShard cuts a shard into units, given the rows of all shards.
func (x *execution) cutShard(whole unit, segments []*segment.Reader, cut cutting, total int64) ([]unit, error) {
	most := x.unitRows(cut, total)
	if cut == cutBlocks {
		return cutAtBlocks(whole, segments, most), nil
	}
	strips, err := scan.CutShard(x.snapshot, whole.shard, segments, most)
	if err != nil {
		return nil, fmt.Errorf("cut shard %d: %w", whole.shard, err)
	}
	units := make([]unit, len(strips))
	for i, strip := range strips {
		units[i] = whole
		units[i].strip, units[i].rows = strip, strip.Rows
	}
	return units, nil
}

// cutAtBlocks cuts a shard into units with the same number of blocks.
func cutAtBlocks(whole unit, segments []*segment.Reader, most int64) []unit {
	blocks := 0
	for _, reader := range segments {
		if section := reader.Section(whole.shard); section != nil {
			blocks += section.Blocks()
		}
	}
	count := min(blocks, int((whole.rows+most-1)/most))
	units := make([]unit, count)
	for i := range units {
		units[i] = whole
		units[i].blocksFrom, units[i].blocksTo = blocks*i/count, blocks*(i+1)/count
		units[i].rows = whole.rows / int64(count)
	}
	return units
}

// shardRows counts the rows of a shard.
func shardRows(segments []*segment.Reader, shard int) int64 {
	rows := int64(0)
	for _, reader := range segments {
		if section := reader.Section(shard); section != nil {
			rows += int64(section.Rows())
		}
	}
	return rows
}
