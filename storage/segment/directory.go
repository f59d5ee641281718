package segment

import (
	"encoding/binary"
	"fmt"

	"github.com/sluice-analytics/sluice/storage/block"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// Parts of the file, as in docs/format.md.
const (
	fileMagic = "SLUICESG"
	// fileVersion is what is written; all versions from the first on are read.
	fileVersion   = 2
	firstVersion  = 1
	headerBytes   = 24
	checksumBytes = 8
	trailerBytes  = 32
	directoryHead = 48
	sectionBytes  = 16
	columnHead    = 8
	flagInline    = 1
	// indexColumns are the two columns of the run index before the stored ones.
	indexColumns  = 2
	columnsOnDisk = schema.ColumnsMax + 1
)

// directory is the decoded directory of a file.
type directory struct {
	info     Info
	sections []sectionInfo
	// entries holds those of the run index and of all columns, in the order of the
	// payloads.
	entries []block.Entry
}

// sectionInfo describes a shard's rows.
type sectionInfo struct {
	shard, rows, runs, lastActor uint32
}

// blocksOf is the number of blocks for some rows or runs.
func blocksOf(rows uint32) int { return (int(rows) + block.Rows - 1) / block.Rows }

// blocks returns the blocks of column c in the section, the run index counted in.
func (s *sectionInfo) blocks(c int) int {
	if c < indexColumns {
		return blocksOf(s.runs)
	}
	return blocksOf(s.rows)
}

// appendHeader appends the bytes that a file begins with.
func appendHeader(dst []byte, id uint64) []byte {
	dst = append(dst, fileMagic...)
	dst = binary.LittleEndian.AppendUint32(dst, fileVersion)
	dst = binary.LittleEndian.AppendUint32(dst, 0)
	return binary.LittleEndian.AppendUint64(dst, id)
}

// append appends the directory's bytes.
func (d *directory) append(dst []byte) []byte {
	little := binary.LittleEndian
	info := &d.info
	for _, v := range [...]uint64{info.ID, uint64(info.Rows), uint64(info.MinTime), uint64(info.MaxTime)} {
		dst = little.AppendUint64(dst, v)
	}
	for _, v := range [...]int{info.Shards, len(d.sections), len(info.Columns), 0} {
		dst = little.AppendUint32(dst, uint32(v))
	}
	for _, s := range d.sections {
		for _, v := range [...]uint32{s.shard, s.rows, s.runs, s.lastActor} {
			dst = little.AppendUint32(dst, v)
		}
	}
	for _, c := range info.Columns {
		dst = appendColumn(dst, c)
	}
	start := len(dst)
	for i := range d.entries {
		dst = d.entries[i].AppendShort(dst)
	}
	dst = append(dst, make([]byte, padding(len(dst)-start))...)
	for i := range d.entries {
		dst = little.AppendUint64(dst, d.entries[i].Checksum)
	}
	return dst
}

func appendColumn(dst []byte, c schema.Column) []byte {
	dst = binary.LittleEndian.AppendUint32(dst, c.ID)
	flags := byte(0)
	if c.Inline {
		flags = flagInline
	}
	dst = append(dst, byte(c.Type), flags)
	dst = binary.LittleEndian.AppendUint16(dst, uint16(len(c.Name)))
	dst = append(dst, c.Name...)
	return append(dst, make([]byte, padding(len(c.Name)))...)
}

// padding is what is missing to a multiple of 8.
func padding(n int) int { return -n & 7 }

// parseDirectory reads a directory whose checksum was right. end is where it begins,
// and the payloads end.
func parseDirectory(data []byte, end uint64, version uint32) (*directory, error) {
	if len(data) < directoryHead {
		return nil, fmt.Errorf("directory of %d bytes: %w", len(data), ErrCorrupt)
	}
	little := binary.LittleEndian
	rows := little.Uint64(data[8:])
	shards, sections, columns := little.Uint32(data[32:]), little.Uint32(data[36:]), little.Uint32(data[40:])
	switch {
	case rows == 0 || rows > 1<<32-1,
		shards == 0 || shards > ShardsMax || shards&(shards-1) != 0,
		sections == 0 || sections > shards,
		columns == 0 || columns > columnsOnDisk,
		little.Uint32(data[44:]) != 0:
		return nil, fmt.Errorf("directory of %d rows, %d sections of %d shards, %d columns: %w", rows, sections, shards, columns, ErrCorrupt)
	}
	d := &directory{info: Info{
		ID: little.Uint64(data), Rows: int(rows), Shards: int(shards),
		MinTime: int64(little.Uint64(data[16:])), MaxTime: int64(little.Uint64(data[24:])),
	}}
	rest, err := d.parseSections(data[directoryHead:], int(sections))
	if err != nil {
		return nil, err
	}
	if rest, err = d.parseColumns(rest, int(columns)); err != nil {
		return nil, err
	}
	entries := entriesReader{rest: rest, short: version > firstVersion, offset: headerBytes}
	return d, d.parseEntries(&entries, end)
}

func (d *directory) parseSections(data []byte, count int) (rest []byte, err error) {
	if len(data) < count*sectionBytes {
		return nil, fmt.Errorf("%d sections in %d bytes: %w", count, len(data), ErrCorrupt)
	}
	total, next := 0, uint32(0)
	for range count {
		s := sectionInfo{
			shard: binary.LittleEndian.Uint32(data), rows: binary.LittleEndian.Uint32(data[4:]),
			runs: binary.LittleEndian.Uint32(data[8:]), lastActor: binary.LittleEndian.Uint32(data[12:]),
		}
		if s.shard < next || int(s.shard) >= d.info.Shards || s.rows == 0 || s.runs == 0 || s.runs > s.rows {
			return nil, fmt.Errorf("section of shard %d, %d rows, %d runs: %w", s.shard, s.rows, s.runs, ErrCorrupt)
		}
		next = s.shard + 1
		total += int(s.rows)
		d.sections = append(d.sections, s)
		data = data[sectionBytes:]
	}
	if total != d.info.Rows {
		return nil, fmt.Errorf("sections of %d rows, not %d: %w", total, d.info.Rows, ErrCorrupt)
	}
	return data, nil
}

func (d *directory) parseColumns(data []byte, count int) (rest []byte, err error) {
	for i := range count {
		if len(data) < columnHead {
			return nil, fmt.Errorf("column %d: %w", i, ErrCorrupt)
		}
		c := schema.Column{ID: binary.LittleEndian.Uint32(data), Type: schema.Type(data[4]), Inline: data[5]&flagInline != 0}
		length := int(binary.LittleEndian.Uint16(data[6:]))
		known := c.Type > schema.Unknown && c.Type <= schema.StringList
		if !known || data[5]&^flagInline != 0 || c.Inline && !c.Type.IsText() || length > schema.NameBytesMax {
			return nil, fmt.Errorf("column %d of type %d, flags %#x: %w", c.ID, c.Type, data[5], ErrCorrupt)
		}
		data = data[columnHead:]
		if len(data) < length+padding(length) {
			return nil, fmt.Errorf("name of column %d: %w", c.ID, ErrCorrupt)
		}
		c.Name = string(data[:length])
		data = data[length+padding(length):]
		ordered := i == 0 && c.ID == schema.TimeID && c.Type == schema.Timestamp || i > 0 && c.ID > d.info.Columns[i-1].ID
		if !ordered {
			return nil, fmt.Errorf("column %d, type %s, in place %d: %w", c.ID, c.Type, i, ErrCorrupt)
		}
		d.info.Columns = append(d.info.Columns, c)
	}
	return data, nil
}

// parseEntries reads the entries, and checks that each is what its place asks for.
func (d *directory) parseEntries(entries *entriesReader, end uint64) error {
	columns := indexColumns + len(d.info.Columns)
	count := 0
	for c := range columns {
		for i := range d.sections {
			count += d.sections[i].blocks(c)
		}
	}
	if err := entries.begin(count); err != nil {
		return err
	}
	d.entries = make([]block.Entry, 0, count)
	for c := range columns {
		for i := range d.sections {
			s := &d.sections[i]
			left := int(s.rows)
			if c < indexColumns {
				left = int(s.runs)
			}
			for b := range s.blocks(c) {
				rows := min(left, block.Rows)
				e, err := entries.next(rows)
				if err == nil {
					err = d.checkEntry(&e, c, rows, end)
				}
				if err != nil {
					return fmt.Errorf("entry of column %d, shard %d, block %d: %w: %w", c-indexColumns, s.shard, b, err, ErrCorrupt)
				}
				d.entries = append(d.entries, e)
				left -= block.Rows
			}
		}
	}
	return entries.end()
}

func (d *directory) checkEntry(e *block.Entry, c, rows int, end uint64) error {
	kind, inline := block.Text, false
	if c >= indexColumns {
		column := &d.info.Columns[c-indexColumns]
		kind, inline = kindOf(column.Type), column.Inline
	}
	switch {
	case int(e.Rows) != rows:
		return fmt.Errorf("%d rows, not %d", e.Rows, rows)
	case e.Kind() != kind || e.Inline() != inline:
		return fmt.Errorf("flags %#x", e.Flags)
	case e.Offset < headerBytes || e.Offset > end || uint64(e.Length) > end-e.Offset:
		return fmt.Errorf("%d bytes at %d of %d", e.Length, e.Offset, end)
	}
	return nil
}

// kindOf says how values of a type are stored.
func kindOf(t schema.Type) block.Kind {
	switch {
	case t.IsText():
		return block.Text
	case t == schema.Float64:
		return block.Floats
	default:
		return block.Ints
	}
}
