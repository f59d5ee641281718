package segment

import (
	"fmt"

	"github.com/sluice-analytics/sluice/storage/batch"
	"github.com/sluice-analytics/sluice/storage/block"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// mergeColumn is one column of the events of some segments. It decodes one section
// at a time and moves its rows piece by piece.
type mergeColumn struct {
	layout    Layout
	readers   []*Reader
	sections  []sectionRows
	order     [][]piece
	described schema.Column
}

func (c *mergeColumn) column() schema.Column { return c.described }

func (c *mergeColumn) release() {}

// prepare decides on type and inline: once a column's strings are inline somewhere,
// they stay so.
func (c *mergeColumn) prepare() error {
	types := []typed{}
	for _, r := range c.readers {
		place, ok := r.places[c.described.ID]
		if !ok {
			continue
		}
		stored := r.info.Columns[place-indexColumns]
		c.described.Inline = c.described.Inline || stored.Inline
		types = append(types, typed{typ: stored.Type, exact: func() bool { return exactChunks(r, place) }})
	}
	c.described.Type = c.layout.widen(c.described.Name, types, c.described.Type)
	c.described.Inline = c.described.Inline && c.described.Type.IsText()
	return nil
}

// exactChunks decides by the zone maps whether whole numbers all have exact doubles.
func exactChunks(r *Reader, place int) bool {
	for i := range r.sections {
		chunk := &r.byShard[r.sections[i].shard].chunks[place]
		for b := range chunk.blocks {
			stats := chunk.Stats(b)
			if !schema.ExactFloat(stats.Min) || !schema.ExactFloat(stats.Max) {
				return false
			}
		}
	}
	return true
}

// readBuffers is what one goroutine keeps to decode the inputs of a section.
type readBuffers struct {
	block  block.Block
	table  batch.Strings
	inputs []values
}

// values decodes the section of each reader and puts the pieces together.
func (c *mergeColumn) values(section int, into *values, read *readBuffers) error {
	shard := c.sections[section].shard
	into.resize(c.described.Type, c.sections[section].rows)
	into.table = nil
	inputs := sized(read.inputs, len(c.readers))
	read.inputs = inputs
	nulls := false
	for i, r := range c.readers {
		from := r.Section(shard)
		if from == nil {
			continue // and no piece is of it
		}
		if err := c.readInput(from, &inputs[i], into, read); err != nil {
			return err
		}
		nulls = nulls || inputs[i].nulls != nil
	}
	if nulls {
		into.nulls = newBitmap(c.sections[section].rows)
	}
	row := 0
	for _, p := range c.order[section] {
		movePiece(into, row, &inputs[p.reader], p)
		row += int(p.rows)
	}
	return nil
}

// movePiece copies the rows of a piece to where they belong.
func movePiece(into *values, row int, in *values, p piece) {
	first, end := int(p.first), int(p.first+p.rows)
	switch {
	case len(into.codes) > 0:
		copy(into.codes[row:], in.codes[first:end])
		return
	case len(into.floats) > 0:
		copy(into.floats[row:], in.floats[first:end])
	default:
		copy(into.ints[row:], in.ints[first:end])
	}
	if in.nulls == nil {
		return
	}
	for k := range end - first {
		if in.nulls.Get(first + k) {
			into.nulls.Set(row + k)
		}
	}
}

// readInput decodes the column in one reader's section as the merged type.
func (c *mergeColumn) readInput(from *Section, in, into *values, read *readBuffers) error {
	rows := from.Rows()
	chunk := from.Column(c.described.ID)
	in.resize(c.described.Type, rows)
	switch {
	case chunk == nil:
		in.clear(c.described.Type, rows)
		return nil
	case chunk.Type() != c.described.Type, c.described.Inline:
		return c.readConverted(chunk, rows, in, into, read)
	case c.described.Type.IsText():
		return chunk.codes(0, chunk.blocks, &read.block, in.codes)
	}
	return chunk.numbers(read, in, rows)
}

// clear makes all rows null.
func (v *values) clear(typ schema.Type, rows int) {
	clear(v.ints)
	clear(v.floats)
	clear(v.codes)
	if typ.IsText() {
		return
	}
	v.nulls = newBitmap(rows)
	for row := range rows {
		v.nulls.Set(row)
	}
}

// numbers decodes a chunk of numbers with its nulls.
func (c *Chunk) numbers(read *readBuffers, in *values, rows int) error {
	first := 0
	for b := range c.blocks {
		if err := c.Block(b, &read.block); err != nil {
			return err
		}
		if len(in.floats) > 0 {
			read.block.Floats(in.floats[first:])
		} else {
			read.block.Ints(in.ints[first:])
		}
		if nulls := read.block.Nulls(); nulls != nil {
			if in.nulls == nil {
				in.nulls = newBitmap(rows)
			}
			copy(in.nulls[first/64:], nulls) // blocks begin at whole words
		}
		first += read.block.Len()
	}
	return nil
}

// readConverted goes the way that batches go: values to values of another type,
// strings to ids or to a table.
func (c *mergeColumn) readConverted(chunk *Chunk, rows int, in, into *values, read *readBuffers) error {
	from, err := c.load(chunk, rows, read)
	if err != nil {
		return err
	}
	to := convert(from, c.described.Type)
	in.nulls = to.Null
	switch {
	case !c.described.Type.IsText():
		copy(in.ints, to.Ints)
		copy(in.floats, to.Floats)
		return nil
	case c.described.Inline:
		into.table = moveStrings(into.table, &to, in.codes)
		return nil
	}
	all := part{rows: rows}
	used, _ := usedStrings(&all, &to)
	ids := make([]uint32, to.Strings.Len()+1)
	c.layout.Dictionaries.Strings(c.described.ID).InternAll(&to.Strings, used, ids[1:])
	for row, code := range to.Codes {
		in.codes[row] = ids[code]
	}
	return nil
}

// moveStrings appends a column's strings to a table and writes their codes there.
func moveStrings(table []string, from *batch.Column, codes []uint32) []string {
	first := uint32(len(table))
	text, start := string(from.Strings.Bytes), uint32(0) // one copy for all of them
	for _, end := range from.Strings.Ends {
		table = append(table, text[start:end])
		start = end
	}
	for row, code := range from.Codes {
		codes[row] = 0
		if code != 0 {
			codes[row] = first + code
		}
	}
	return table
}

// load decodes a chunk to a column as batches have it.
func (c *mergeColumn) load(chunk *Chunk, rows int, read *readBuffers) (batch.Column, error) {
	out := batch.Column{Type: chunk.Type()}
	if !out.Type.IsText() {
		var in values
		in.resize(out.Type, rows)
		err := chunk.numbers(read, &in, rows)
		out.Ints, out.Floats, out.Null = in.ints, in.floats, in.nulls
		if out.Type == schema.Float64 {
			out.Ints = nil
		}
		return out, err
	}
	out.Codes = make([]uint32, rows)
	first := 0
	known := map[uint32]uint32{} // codes by ids of the dictionary
	for b := range chunk.blocks {
		if err := chunk.Block(b, &read.block); err != nil {
			return out, err
		}
		codes := out.Codes[first : first+read.block.Len()]
		read.block.Codes(codes)
		first += len(codes)
		var err error
		if read.block.Inline() {
			err = chunk.loadInline(read, &out.Strings, codes)
		} else {
			err = c.loadCodes(&out.Strings, codes, known)
		}
		if err != nil {
			return out, fmt.Errorf("segment %s, %s, shard %d, block %d: %w", chunk.reader.name, chunk.name(), chunk.shard, b, err)
		}
	}
	return out, nil
}

// loadInline appends a block's own strings and makes its codes count from there.
func (c *Chunk) loadInline(read *readBuffers, into *batch.Strings, codes []uint32) error {
	if err := read.block.Strings(&read.table); err != nil {
		return fmt.Errorf("%w: %w", err, ErrCorrupt)
	}
	if len(into.Bytes)+len(read.table.Bytes) > 1<<32-1 {
		return fmt.Errorf("more than 4 GiB of strings in one shard")
	}
	before := uint32(into.Len())
	for i := range read.table.Len() {
		into.Append(read.table.At(i))
	}
	for row, code := range codes {
		if code != 0 {
			codes[row] = before + code
		}
	}
	return nil
}

// loadCodes appends the strings of dictionary ids, each once.
func (c *mergeColumn) loadCodes(into *batch.Strings, codes []uint32, known map[uint32]uint32) error {
	d := c.layout.Dictionaries.Strings(c.described.ID)
	for row, id := range codes {
		if id == 0 {
			continue
		}
		code, ok := known[id]
		if !ok {
			if int64(id) >= int64(d.First())+int64(d.Len()) {
				return fmt.Errorf("string %d of %d: %w", id, d.Len(), ErrCorrupt)
			}
			into.Append([]byte(d.At(id)))
			code = uint32(into.Len())
			known[id] = code
		}
		codes[row] = code
	}
	return nil
}
