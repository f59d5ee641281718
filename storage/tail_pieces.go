package storage

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"slices"

	"github.com/sluice-analytics/sluice/storage/batch"
	"github.com/sluice-analytics/sluice/storage/dictionary"
	"github.com/sluice-analytics/sluice/storage/manifest"
	"github.com/sluice-analytics/sluice/storage/schema"
	"github.com/sluice-analytics/sluice/storage/segment"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

const (
	// piecesMax bounds the pieces of a generation: each is a segment that a query opens.
	piecesMax = 8
	// pieceGrowth is how many times as large as the new events a piece must be to stay as
	// it is: so an event is rewritten once for each such step in size.
	pieceGrowth = 4
	// gatherRows is what small batches are put together to.
	gatherRows = 4096
	// freshMax is how many batches wait before they are put together though nobody asks.
	freshMax = 256
)

// piece is some batches of a generation as segments in memory, one for each copy.
type piece struct {
	batches []*batch.Batch
	rows    int
	handles []*handle
}

func (p *piece) dropLocked() (unused []*handle) {
	for _, handle := range p.handles {
		if handle.dropLocked(true) {
			unused = append(unused, handle)
		}
	}
	return unused
}

// buildPieces makes segments in memory of what was pushed until now. One caller at a time
// does that; whoever comes meanwhile waits, and finds most of the work done.
func (d *dataset) buildPieces() error {
	d.buildMu.Lock()
	defer d.buildMu.Unlock()
	set, err := d.dictionaries()
	if err != nil {
		return err
	}
	for _, work := range d.piecesToBuild() {
		built, err := d.buildPiece(set, work.batches)
		if err != nil {
			return err
		}
		_ = finish(d.installPiece(work, built)) // nothing of it is on disk
	}
	return nil
}

// pieceWork says what becomes a piece: the fresh batches of a generation, and pieces that
// are not much larger.
type pieceWork struct {
	generation *generation
	fresh      int
	// kept is the number of pieces that stay.
	kept    int
	batches []*batch.Batch
}

func (d *dataset) piecesToBuild() []pieceWork {
	d.store.mu.Lock()
	defer d.store.mu.Unlock()
	var all []pieceWork
	for _, g := range d.tail {
		if len(g.fresh) == 0 {
			continue
		}
		work := pieceWork{generation: g, fresh: len(g.fresh), kept: len(g.pieces), batches: slices.Clone(g.fresh)}
		rows := 0
		for _, events := range g.fresh {
			rows += events.Rows
		}
		for work.kept > 0 && (work.kept >= piecesMax || g.pieces[work.kept-1].rows <= pieceGrowth*rows) {
			work.kept--
			absorbed := g.pieces[work.kept]
			rows += absorbed.rows
			work.batches = append(slices.Clip(absorbed.batches), work.batches...)
		}
		all = append(all, work)
	}
	return all
}

// withPiecesLocked returns the segments of files and of the tail, in their order.
func (d *dataset) withPiecesLocked() []*handle {
	all := slices.Clone(d.current.segments)
	for _, g := range d.tail {
		for _, p := range g.pieces {
			all = append(all, p.handles...)
		}
	}
	sortHandles(all)
	return all
}

// installPiece shows a piece in the place of what it was made of, and returns the handles
// that nobody uses any more. Where the generation was sealed or dropped meanwhile, that is
// the piece itself.
func (d *dataset) installPiece(work pieceWork, built *piece) (unused []*handle) {
	d.store.mu.Lock()
	defer d.store.mu.Unlock()
	g := work.generation
	if !slices.Contains(d.tail, g) {
		return built.dropLocked()
	}
	for _, absorbed := range g.pieces[work.kept:] {
		unused = append(unused, absorbed.dropLocked()...)
	}
	g.pieces = append(slices.Clone(g.pieces[:work.kept]), built)
	g.fresh = slices.Clone(g.fresh[work.fresh:])
	g.gathered = max(0, g.gathered-work.fresh)
	d.store.version++
	return unused
}

// gatherFresh puts small batches together that nobody has asked for yet. It does nothing
// while pieces are built. Only who appends to the push log calls it, so that nothing is
// added or cut meanwhile.
func (d *dataset) gatherFresh() {
	if !d.buildMu.TryLock() {
		return
	}
	defer d.buildMu.Unlock()
	g, fresh, first := d.openFresh()
	if len(fresh)-first < freshMax {
		return
	}
	gathered := batch.Gather(fresh[first:], gatherRows)
	saved := memoryOf(fresh[first:]) - memoryOf(gathered)
	d.store.mu.Lock()
	defer d.store.mu.Unlock()
	g.fresh = append(fresh[:first:first], gathered...)
	g.gathered = len(g.fresh)
	g.bytes -= saved
	d.store.tailBytes -= saved
}

// openFresh returns the fresh batches of the generation that pushes enter, and how many of them were put together already.
func (d *dataset) openFresh() (g *generation, fresh []*batch.Batch, gathered int) {
	d.store.mu.Lock()
	defer d.store.mu.Unlock()
	if n := len(d.tail); n > 0 && !d.tail[n-1].cut {
		g = d.tail[n-1]
		return g, slices.Clip(g.fresh), g.gathered
	}
	return nil, nil, 0
}

// buildPiece makes a segment of each copy, each in a file system of its own.
func (d *dataset) buildPiece(set *dictionary.Set, batches []*batch.Batch) (*piece, error) {
	built := &piece{batches: batch.Gather(batches, gatherRows)}
	known := d.view().schema
	for number := range d.copies {
		layout := d.layout(number, set, func(name string) (schema.Column, bool) { return d.columns.describe(known, name) })
		rows, err := segment.FromBatches(layout, built.batches, forever.from, forever.to)
		if err != nil {
			return nil, fmt.Errorf("order pushed events: %w", err)
		}
		built.rows = rows.Len()
		handle, err := d.inMemory(number, rows)
		if err != nil {
			return nil, err
		}
		built.handles = append(built.handles, handle)
	}
	return built, nil
}

// inMemory writes events as a segment that is no file of the store.
func (d *dataset) inMemory(number int, rows *segment.Rows) (*handle, error) {
	id := d.store.newID()
	meta := manifest.Segment{ID: id, File: fileName(id, segmentSuffix), Copy: number}
	memory := vfs.NewMem()
	info, err := segment.Write(context.Background(), memory, meta.File, id, rows)
	if err != nil {
		return nil, fmt.Errorf("write pushed events: %w", err)
	}
	handle := newHandle(d, describe(meta, info))
	handle.memory = memory
	return handle, nil
}

// describe returns a column that has an id, as a schema knows it.
func (c *columnIDs) describe(known schema.Schema, name string) (schema.Column, bool) {
	c.mu.Lock()
	entry := c.names[name]
	c.mu.Unlock()
	if entry == nil {
		return schema.Column{}, false
	}
	column := schema.Column{ID: entry.id, Name: name}
	if old, ok := known.Find(name); ok {
		column = mergeColumn(column, old)
	}
	return column, true
}

// withTail returns the columns of a schema and those of pushed events: wide enough for all
// segments, in the files and in memory, whose readers are given. Tail are the properties of
// the pushed events.
func (d *dataset) withTail(columns []schema.Column, tail map[string]uint32, files, memory []*segment.Reader) []schema.Column {
	columns = slices.Clone(columns)
	seen := map[uint32]schema.Column{}
	for _, reader := range memory {
		for _, column := range reader.Info().Columns {
			seen[column.ID] = mergeColumn(seen[column.ID], column)
		}
	}
	names := slices.SortedFunc(maps.Keys(tail), func(a, b string) int { return cmp.Compare(tail[a], tail[b]) })
	for _, name := range names {
		column := schema.Column{ID: tail[name], Name: name, Type: seen[tail[name]].Type, Inline: seen[tail[name]].Inline}
		if slices.Contains(d.copyActors(), name) {
			column.Type = schema.String
		}
		place := slices.IndexFunc(columns, func(c schema.Column) bool { return c.ID == column.ID })
		if place < 0 {
			place = len(columns)
			columns = append(columns, schema.Column{ID: column.ID, Name: name})
		}
		columns[place] = widenOver(mergeColumn(columns[place], column), columns[place].Type, files, memory)
	}
	return columns
}

// widenOver makes a column text that would be of doubles, if one of the whole numbers that
// are stored has no exact double. before is its type in the files.
func widenOver(merged schema.Column, before schema.Type, files, memory []*segment.Reader) schema.Column {
	if merged.Type != schema.Float64 {
		return merged
	}
	inexact := func(reader *segment.Reader) bool {
		return storesInts(reader.Info(), merged.ID) && !exactInts(reader, merged.ID)
	}
	if slices.ContainsFunc(memory, inexact) || before == schema.Int64 && slices.ContainsFunc(files, inexact) {
		merged.Type = schema.String
	}
	return merged
}
