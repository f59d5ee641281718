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

// Runs returns the run index of the section, decoded once.
func (c *Cursor) Runs() (*segment.Runs, error) {
	if c.runsOf != c.section {
		if err := c.section.Runs(&c.runs); err != nil {
			return nil, err
		}
		c.runsOf = c.section
	}
	return &c.runs, nil
}

// BlockRuns calls visit for every run that has rows in the block, with the actor's
// dense id and the part of the run inside, as rows of the block.
func (c *Cursor) BlockRuns(visit func(actor uint32, from, to int)) error {
	runs, err := c.Runs()
	if err != nil {
		return err
	}
	first := uint32(c.FirstRow())
	end := first + uint32(c.rows)
	i := sort.Search(len(runs.Actors), func(i int) bool { return runs.Starts[i+1] > first })
	for ; i < len(runs.Actors) && runs.Starts[i] < end; i++ {
		from, to := max(runs.Starts[i], first), min(runs.Starts[i+1], end)
		visit(runs.Actors[i], int(from-first), int(to-first))
	}
	return nil
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
	next := 0
	return c.BlockRuns(func(actor uint32, _, end int) {
		from := next
		for next < len(c.selection) && int(c.selection[next]) < end {
			next++
		}
		if next > from {
			visit(actor, from, next)
		}
	})
}
