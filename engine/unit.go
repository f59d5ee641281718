package engine

import (
	"cmp"
	"fmt"
	"math"
	"slices"

	"github.com/sluice-analytics/sluice/engine/scan"
	"github.com/sluice-analytics/sluice/storage/block"
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
	// turn is the turn of the worker that has taken the unit.
	turn *turn
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
// the others waiting no longer than that, but not so few rows that the work of
// opening a shard shows.
const (
	unitsPerWorker = 4
	unitRowsMin    = 1 << 18
)

// Where a worker keeps something of every event a unit has no more rows than
// unitRowsMax: at 8 to 32 bytes each that is some tens of megabytes, and the rows of
// an actor lie close enough together to be gathered from the caches of a core. Two
// strips both read the block at which they meet, in each section. So a strip gets
// stripBlocks blocks of each section on average, if its rows do not become more than
// stripRowsMax.
const (
	unitRowsMax  = 1 << 21
	stripBlocks  = 4
	stripRowsMax = 4 * unitRowsMax
)

// unitRows is about how many rows a unit should have, given the rows of all and the
// number of segments.
func (x *execution) unitRows(cut cutting, rows int64, segments int) int64 {
	switch {
	case cut == uncut:
		return math.MaxInt64
	case x.rowsPerUnit > 0:
		return x.rowsPerUnit
	}
	perWorker := unitsPerWorker
	if x.keeps {
		perWorker = 1 // of one shard, while other cores have others: to cut it costs more than to wait
	}
	share := max(unitRowsMin, rows/int64(perWorker*x.threads))
	switch cut {
	case cutActors:
		return min(share, max(unitRowsMax, min(stripRowsMax, int64(segments)*stripBlocks*block.Rows)))
	case cutBlocks:
		return min(share, unitRowsMax)
	}
	return share
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
	wanted := x.unitRows(cut, total, len(segments))
	light, heavy := apart(whole, wanted)
	pieces, err := x.cutAll(heavy, segments, cut, wanted)
	if err != nil {
		return nil, err
	}
	units := append(slices.Concat(pieces...), light...)
	slices.SortStableFunc(units, func(a, b unit) int { return cmp.Compare(b.rows, a.rows) })
	return units, nil
}

// cutAll cuts shards, which reads their run indexes, on all cores.
func (x *execution) cutAll(heavy []unit, segments []*segment.Reader, cut cutting, wanted int64) ([][]unit, error) {
	if len(heavy) == 0 {
		return nil, nil // without waiting for a turn
	}
	pieces := make([][]unit, len(heavy))
	err := x.forEach(len(heavy), func(int, *turn) func(int) error {
		return func(i int) (err error) {
			pieces[i], err = x.cutShard(heavy[i], segments, cut, heavy[i].pieces(wanted))
			return err
		}
	})
	return pieces, err
}

// pieces is the number of units into which a shard is cut.
func (u unit) pieces(wanted int64) int { return int(u.rows/wanted + u.rows%wanted*2/wanted) }

// apart tells the shards that are cut from the others.
func apart(whole []unit, wanted int64) (light, heavy []unit) {
	for _, u := range whole {
		if u.pieces(wanted) > 1 {
			heavy = append(heavy, u)
		} else {
			light = append(light, u)
		}
	}
	return light, heavy
}

// cutShard cuts a shard into so many units of about the same weight.
func (x *execution) cutShard(whole unit, segments []*segment.Reader, cut cutting, pieces int) ([]unit, error) {
	if cut == cutBlocks {
		return cutAtBlocks(whole, segments, pieces), nil
	}
	strips, err := scan.CutShard(x.snapshot, whole.shard, segments, (whole.rows+int64(pieces)-1)/int64(pieces))
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
func cutAtBlocks(whole unit, segments []*segment.Reader, pieces int) []unit {
	blocks := 0
	for _, reader := range segments {
		if section := reader.Section(whole.shard); section != nil {
			blocks += section.Blocks()
		}
	}
	pieces = min(pieces, blocks)
	units := make([]unit, pieces)
	for i := range units {
		units[i] = whole
		units[i].blocksFrom, units[i].blocksTo = blocks*i/pieces, blocks*(i+1)/pieces
		units[i].rows = whole.rows / int64(pieces)
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
