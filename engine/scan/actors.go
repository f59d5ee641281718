package scan

import (
	"sort"

	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/storage/block"
	"github.com/sluice-analytics/sluice/storage/schema"
	"github.com/sluice-analytics/sluice/storage/segment"
)

// ActorID returns the ID of the column that orders the segments, and whether the
// dataset has one.
func (c *Cursor) ActorID() (uint32, bool) { return c.actorID, c.actorID != noColumn }

// Runs returns the run index of the section, decoded once; with a strip open, a part
// of it that has all runs of the strip.
func (c *Cursor) Runs() (*segment.Runs, error) {
	if c.runsOf == c.section {
		return &c.runs, nil
	}
	var err error
	if c.part == nil {
		err = c.section.Runs(&c.runs)
	} else {
		err = c.section.RunsOf(c.part.runsFrom, c.part.runsTo, c.part.mark, &c.runs)
	}
	if err != nil {
		return nil, err
	}
	c.runsOf = c.section
	return &c.runs, nil
}

// BlockRuns calls visit for every run that has rows in the block, with the actor's
// dense id and the part of the run inside, as rows of the block. With a strip open,
// only the strip's runs are visited.
func (c *Cursor) BlockRuns(visit func(actor uint32, from, to int)) error {
	runs, err := c.Runs()
	if err != nil {
		return err
	}
	block := uint32(c.FirstRow())
	first, end := block+uint32(c.from), block+uint32(c.to)
	i := sort.Search(len(runs.Actors), func(i int) bool { return runs.Starts[i+1] > first })
	for ; i < len(runs.Actors) && runs.Starts[i] < end; i++ {
		from, to := max(runs.Starts[i], first), min(runs.Starts[i+1], end)
		visit(runs.Actors[i], int(from-block), int(to-block))
	}
	return nil
}

// BlockRunIndex returns the runs that have rows in the block: the dense ids of their
// actors, and where the runs start, as rows of the section, with the end of the last one
// behind. The first may start before the block and the last end after it. With a strip
// open, only the strip's runs are returned.
func (c *Cursor) BlockRunIndex() (actors []uint32, starts []uint32, err error) {
	runs, err := c.Runs()
	if err != nil {
		return nil, nil, err
	}
	first := uint32(c.FirstRow() + c.from)
	end := uint32(c.FirstRow() + c.to)
	i := sort.Search(len(runs.Actors), func(i int) bool { return runs.Starts[i+1] > first })
	j := i + sort.Search(len(runs.Actors)-i, func(k int) bool { return runs.Starts[i+k] >= end })
	return runs.Actors[i:j], runs.Starts[i : j+1], nil
}

// loadActors expands the run index to a dense id per selected row. The ids are the
// codes of the shard's actors: 0 is null.
func (c *Cursor) loadActors() (*vector.Vector, error) {
	col := c.column(c.actorID)
	if col.loaded {
		return &col.out.vector, nil
	}
	var ids [block.Rows]uint32
	err := c.BlockRuns(func(actor uint32, from, to int) {
		for row := from; row < to; row++ {
			ids[row] = actor
		}
	})
	if err != nil {
		return nil, err
	}
	out := &col.out
	out.codes = sized(out.codes, c.Selected())
	if c.selection == nil {
		copy(out.codes, ids[:])
	} else {
		for i, row := range c.selection {
			out.codes[i] = ids[row]
		}
	}
	out.vector = vector.Vector{Type: schema.String, Codes: out.codes, Text: c.actors}
	col.loaded = true
	return &out.vector, nil
}

// SelectedRuns calls visit for every run that has selected rows, with the actor's
// dense id and which of the selected rows are the run's: from to to-1 of the
// selection.
func (c *Cursor) SelectedRuns(visit func(actor uint32, from, to int)) error {
	if c.selection == nil {
		return c.BlockRuns(visit)
	}
	runs, err := c.Runs()
	if err != nil || len(c.selection) == 0 {
		return err
	}
	first := uint32(c.FirstRow())
	i := sort.Search(len(runs.Actors), func(i int) bool { return runs.Starts[i+1] > first })
	for from := 0; from < len(c.selection); {
		for runs.Starts[i+1] <= first+uint32(c.selection[from]) {
			i++
		}
		to := from + 1
		for end := runs.Starts[i+1] - first; to < len(c.selection) && uint32(c.selection[to]) < end; to++ {
		}
		visit(runs.Actors[i], from, to)
		from = to
	}
	return nil
}
