// Package scan walks the blocks of a shard: it prunes by zone maps, filters on
// encoded lanes, and hands on the rows that survive as a vector.Source.
//
// A Cursor belongs to one goroutine and stands on one block at a time. Everything
// it hands out must be touched below vfs.Guard, since the lanes may be views into
// mapped files.
package scan

import (
	"fmt"

	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/storage"
	"github.com/sluice-analytics/sluice/storage/block"
	"github.com/sluice-analytics/sluice/storage/schema"
	"github.com/sluice-analytics/sluice/storage/segment"
)

// Cursor stands on the selected rows of one block of one section.
type Cursor struct {
	snapshot *storage.Snapshot
	// actorID is the column that orders the segments, or noColumn.
	actorID uint32

	reader  *segment.Reader
	section *segment.Section
	shard   int
	// minTime and maxTime bound the times of the segment.
	minTime, maxTime int64
	// strip narrows the shard to some of its actors, part the section; nil for all.
	strip *Strip
	part  *part
	index int
	rows  int
	// from and to bound the block's rows that are the strip's.
	from, to int
	// selection lists the selected rows, or is nil where all are.
	selection []uint16
	// kept has the bits of the selected rows, or is nil where only the list is known.
	kept []uint64

	columns []*column
	// once is the column that LoadOnce read last.
	once column
	// derived are the columns that the query computed.
	derived []*Derived
	// mixed says that some of them were computed in the order of another column.
	mixed  bool
	texts  map[uint32]*vector.DictionaryText
	actors *vector.ActorText
	runs   segment.Runs
	runsOf *segment.Section
	// serial tells blocks apart: a column's opened block is of this one or stale.
	serial int64
	// histogram is the buffers of the latest histogram.
	histogram vector.Histogram
	// allCodes is the codes of a whole block, of which some are wanted.
	allCodes []uint32
	bytes    [block.Rows]uint8

	// Scanned counts what was read.
	Scanned Scanned
}

// Scanned counts the work of a cursor.
type Scanned struct {
	Rows, Bytes int64
}

// allRowNumbers lists the rows of a full block. Nobody changes it.
var allRowNumbers = func() (rows [block.Rows]uint16) {
	for i := range rows {
		rows[i] = uint16(i)
	}
	return rows
}()

// noColumn is an ID that no column has.
const noColumn = ^uint32(0)

// NewCursor returns a cursor over the snapshot, which must outlive it.
func NewCursor(snapshot *storage.Snapshot) *Cursor {
	c := &Cursor{snapshot: snapshot, actorID: noColumn, texts: map[uint32]*vector.DictionaryText{}}
	if actor, ok := snapshot.Schema.Find(snapshot.Schema.Actor()); ok {
		c.actorID = actor.ID
	}
	return c
}

// OpenShard makes the cursor be about a shard. It must be called before the
// shard's sections are opened. Opened again, a shard has the same actors as before, so that
// what is known of their names holds from one pass to the next.
func (c *Cursor) OpenShard(shard int) {
	c.strip, c.runsOf = nil, nil
	if c.actors == nil || shard != c.shard {
		c.actors = vector.NewActorText(c.snapshot.Actors(shard), shard)
	}
	c.shard = shard
}

// Shard returns the shard that the cursor is in.
func (c *Cursor) Shard() int { return c.shard }

// Actors returns the actors of the shard.
func (c *Cursor) Actors() *vector.ActorText { return c.actors }

// OpenSection moves to the shard's part of a segment; it reports whether there is
// one.
func (c *Cursor) OpenSection(reader *segment.Reader) bool {
	c.reader, c.section, c.part = reader, reader.Section(c.shard), nil
	info := reader.Info()
	c.minTime, c.maxTime = info.MinTime, info.MaxTime
	c.serial++
	if c.section != nil && c.strip != nil {
		c.part = c.strip.parts[reader]
		return c.part != nil
	}
	return c.section != nil
}

// Blocks returns the number of blocks of the section.
func (c *Cursor) Blocks() int { return c.section.Blocks() }

// OpenBlock moves to a block of the section, with all of its rows selected, or those
// that are the strip's.
func (c *Cursor) OpenBlock(index int) {
	c.index = index
	c.rows = min(block.Rows, c.section.Rows()-index*block.Rows)
	c.selection, c.kept = nil, nil
	c.serial++
	c.clip()
}

// FirstRow returns the number within the section of the block's first row.
func (c *Cursor) FirstRow() int { return c.index * block.Rows }

// BlockIndex returns the number of the block within the section.
func (c *Cursor) BlockIndex() int { return c.index }

// BlockRows returns the number of rows of the block, selected or not.
func (c *Cursor) BlockRows() int { return c.rows }

// Select keeps only the rows listed, which ascend; nil keeps all rows of the block,
// also those that are no part of the strip.
func (c *Cursor) Select(rows []uint16) { c.selectKept(rows, nil) }

// Kept returns the bits of the selected rows, where they are known beside the list. They hold
// as long as the selection.
func (c *Cursor) Kept() []uint64 { return c.kept }

// selectKept is Select where the bits of the rows are known, too.
func (c *Cursor) selectKept(rows []uint16, kept []uint64) {
	c.selection, c.kept = rows, kept
	for _, column := range c.columns {
		column.loaded = false
	}
}

// Selection returns the selected rows of the block, also where all are. The list is
// not the caller's to change.
func (c *Cursor) Selection() []uint16 {
	if c.selection == nil {
		return allRowNumbers[:c.rows]
	}
	return c.selection
}

// AllSelected reports whether every row of the block is selected.
func (c *Cursor) AllSelected() bool { return c.selection == nil }

// Selected returns the number of selected rows.
func (c *Cursor) Selected() int {
	if c.selection == nil {
		return c.rows
	}
	return len(c.selection)
}

// column is what the cursor knows of one column in the current block.
type column struct {
	id     uint32
	typ    schema.Type
	serial int64 // of the block that the fields below are about
	chunk  *segment.Chunk
	opened bool
	block  block.Block
	loaded bool
	out    lanes
	spans  vector.Spans // buffers of the latest
	// sessions and byActor are buffers of a computed column.
	sessions []uint32
	byActor  lanes
	byText   byText
	// decimals is the buffer of the block's decimals, made on first use.
	decimals *[block.Rows]uint32
}

// column returns the state of a column in the current block.
func (c *Cursor) column(id uint32) *column {
	var found *column
	for _, column := range c.columns {
		if column.id == id {
			found = column
			break
		}
	}
	if found == nil {
		found = &column{id: id}
		if known, ok := c.snapshot.Schema.ByID(id); ok {
			found.typ = known.Type
		}
		c.columns = append(c.columns, found)
	}
	if found.serial != c.serial {
		found.serial = c.serial
		found.chunk = c.section.Column(id)
		found.opened, found.loaded = false, false
	}
	return found
}

// open returns the column's opened block, or nil where the segment does not have
// the column.
func (c *Cursor) open(col *column) (*block.Block, error) {
	if col.chunk == nil {
		return nil, nil
	}
	if !col.opened {
		if err := col.chunk.Block(c.index, &col.block); err != nil {
			return nil, fmt.Errorf("read column %d: %w", col.id, err)
		}
		col.opened = true
		c.Scanned.Bytes += int64(col.chunk.SizeBytes(c.index))
	}
	return &col.block, nil
}

// text returns the dictionary of a text column.
func (c *Cursor) text(id uint32) *vector.DictionaryText {
	text, ok := c.texts[id]
	if !ok {
		text = vector.NewDictionaryText(c.snapshot.Strings(id))
		c.texts[id] = text
	}
	return text
}
