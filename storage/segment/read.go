package segment

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"sync/atomic"

	"github.com/cespare/xxhash/v2"
	"github.com/sluice-analytics/sluice/storage/block"
	"github.com/sluice-analytics/sluice/storage/dictionary"
	"github.com/sluice-analytics/sluice/storage/schema"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

// Reader reads one segment file. It is safe for concurrent use. Whatever it hands
// out is a view into the mapped file, valid until Close, and must be touched below
// vfs.Guard only. A block's checksum is verified when it is first touched; damage
// is an error that wraps ErrCorrupt and names segment, column, shard and block.
type Reader struct {
	name    string
	mapping vfs.Mapping
	data    []byte
	// remote has the payloads, and data only what stands around them; nil where data is the whole file.
	remote Remote
	directory
	// verified has a bit for each entry that was opened once.
	verified []atomic.Uint64
	// byShard holds the sections, nil where a shard has none.
	byShard []*Section
	places  map[uint32]int
}

// Open maps a segment file and reads its directory, itself below vfs.Guard. Errors
// wrap ErrCorrupt if the file is damaged.
func Open(fs vfs.FS, name string) (*Reader, error) {
	mapping, err := fs.Map(name)
	if err != nil {
		return nil, fmt.Errorf("open segment %s: %w", name, err)
	}
	r := &Reader{name: name, mapping: mapping, data: mapping.Bytes()}
	if err := vfs.Guard(r.open); err != nil {
		return nil, fmt.Errorf("open segment %s: %w", name, errors.Join(err, mapping.Close()))
	}
	return r, nil
}

// OpenBytes opens a segment whose bytes are in memory, as Open does. They must stay as they are until Close; where they
// are mapped, the caller is below vfs.Guard.
func OpenBytes(name string, content []byte) (*Reader, error) {
	r := &Reader{name: name, mapping: memory(content), data: content}
	if err := r.open(); err != nil {
		return nil, fmt.Errorf("open segment %s: %w", name, err)
	}
	return r, nil
}

// memory is a mapping that is someone else's.
type memory []byte

func (m memory) Bytes() []byte { return m }

func (m memory) Close() error { return nil }

// open verifies and decodes the directory.
func (r *Reader) open() error {
	if err := r.checkHeader(); err != nil {
		return err
	}
	trailer := r.data[len(r.data)-trailerBytes:]
	if !bytes.HasSuffix(trailer, []byte(fileMagic)) {
		return fmt.Errorf("the end is missing: %w", ErrCorrupt)
	}
	offset, length := binary.LittleEndian.Uint64(trailer), binary.LittleEndian.Uint64(trailer[8:])
	room := uint64(len(r.data) - trailerBytes)
	place := offset // of the directory in what is at hand
	if r.remote != nil {
		place = headerBytes
	}
	if offset < headerBytes || offset > 1<<56 || place > room || length != room-place {
		return fmt.Errorf("directory of %d bytes at %d of %d: %w", length, offset, len(r.data), ErrCorrupt)
	}
	data := r.data[place:room]
	sum := xxhash.New()
	_, _ = sum.Write(r.data[:headerBytes]) // a hash never fails
	_, _ = sum.Write(data)
	if want := binary.LittleEndian.Uint64(trailer[16:]); sum.Sum64() != want {
		return fmt.Errorf("checksum of the directory is %016x, not %016x: %w", sum.Sum64(), want, ErrCorrupt)
	}
	d, err := parseDirectory(data, offset, binary.LittleEndian.Uint32(r.data[8:]))
	if err != nil {
		return err
	}
	if id := binary.LittleEndian.Uint64(r.data[16:]); id != d.info.ID {
		return fmt.Errorf("id %d in the header, %d in the directory: %w", id, d.info.ID, ErrCorrupt)
	}
	r.directory = *d
	r.info.SizeBytes = int64(offset + length + trailerBytes)
	r.layOut()
	return nil
}

// checkHeader looks at magic and version before anything else.
func (r *Reader) checkHeader() error {
	if len(r.data) < headerBytes+trailerBytes || !bytes.HasPrefix(r.data, []byte(fileMagic)) {
		return fmt.Errorf("not a segment: %w", ErrCorrupt)
	}
	version := binary.LittleEndian.Uint32(r.data[8:])
	if version > fileVersion && !r.versionDamaged() {
		return fmt.Errorf("it has version %d, this program reads %d to %d: %w", version, firstVersion, fileVersion, ErrNewer)
	}
	if version < firstVersion || version > fileVersion {
		return fmt.Errorf("version %d, this program reads %d to %d: %w", version, firstVersion, fileVersion, ErrCorrupt)
	}
	return nil
}

// versionDamaged reports whether the file is whole but for its version: then it is no newer format.
func (r *Reader) versionDamaged() bool {
	trailer := r.data[len(r.data)-trailerBytes:]
	offset, room := binary.LittleEndian.Uint64(trailer), uint64(len(r.data)-trailerBytes)
	if offset < headerBytes || offset > room {
		return false
	}
	for version := uint32(firstVersion); version <= fileVersion; version++ {
		header := bytes.Clone(r.data[:headerBytes])
		binary.LittleEndian.PutUint32(header[8:], version)
		sum := xxhash.New()
		_, _ = sum.Write(header) // a hash never fails
		_, _ = sum.Write(r.data[offset:room])
		if sum.Sum64() == binary.LittleEndian.Uint64(trailer[16:]) {
			return true
		}
	}
	return false
}

// layOut makes the sections and their chunks, so that finding one takes no search
// and no memory later.
func (r *Reader) layOut() {
	r.verified = make([]atomic.Uint64, (len(r.entries)+63)/64)
	r.byShard = make([]*Section, r.info.Shards)
	r.places = make(map[uint32]int, len(r.info.Columns))
	columns := indexColumns + len(r.info.Columns)
	for i, c := range r.info.Columns {
		r.places[c.ID] = indexColumns + i
	}
	sections := make([]Section, len(r.sections))
	for i := range r.sections {
		info := &r.sections[i]
		sections[i] = Section{reader: r, info: info, chunks: make([]Chunk, columns)}
		r.byShard[info.shard] = &sections[i]
	}
	first := 0
	for c := range columns {
		for i := range sections {
			chunk := Chunk{reader: r, shard: int(r.sections[i].shard), place: c, first: first, blocks: r.sections[i].blocks(c)}
			sections[i].chunks[c] = chunk
			first += chunk.blocks
		}
	}
}

// Close gives the mapping back. Nothing that the reader has handed out may be
// touched afterwards.
func (r *Reader) Close() error { return r.mapping.Close() }

// Info describes the segment.
func (r *Reader) Info() Info { return r.info }

// Section returns the rows of a shard, or nil where it has none.
func (r *Reader) Section(shard int) *Section {
	if shard < 0 || shard >= len(r.byShard) {
		return nil
	}
	return r.byShard[shard]
}

// Fits reports whether every code and every actor of the segment is in the
// dictionaries, as far as the directory tells; blocks are held to it when they are
// first touched. The error wraps ErrCorrupt.
func (r *Reader) Fits(set *dictionary.Set) error {
	if set.Shards() != r.info.Shards {
		return fmt.Errorf("segment %s has %d shards, its dataset %d: %w", r.name, r.info.Shards, set.Shards(), ErrCorrupt)
	}
	for i := range r.sections {
		s := &r.sections[i]
		if d := set.Actors(int(s.shard)); int64(s.lastActor) >= int64(d.First())+int64(d.Len()) && s.lastActor >= FirstActor {
			return fmt.Errorf("segment %s: shard %d has actor %d of %d: %w", r.name, s.shard, s.lastActor, d.Len(), ErrCorrupt)
		}
		for c, column := range r.info.Columns {
			if !column.Type.IsText() || column.Inline {
				continue
			}
			chunk := &r.byShard[s.shard].chunks[indexColumns+c]
			for b := range chunk.blocks {
				if most := chunk.Stats(b).Max; most > int64(set.Strings(column.ID).Len()) {
					return fmt.Errorf("segment %s: column %q, shard %d, block %d has string %d of %d: %w",
						r.name, column.Name, s.shard, b, most, set.Strings(column.ID).Len(), ErrCorrupt)
				}
			}
		}
	}
	return nil
}

// Chunk is one column in one section.
type Chunk struct {
	reader *Reader
	shard  int
	// place counts columns, those of the run index first; first is the number of the
	// chunk's first entry.
	place, first, blocks int
}

// Type returns the type in this segment, which may be narrower than the dataset's.
func (c *Chunk) Type() schema.Type { return c.reader.info.Columns[c.place-indexColumns].Type }

// Inline reports whether the blocks of a column of text carry their own strings.
func (c *Chunk) Inline() bool { return c.reader.info.Columns[c.place-indexColumns].Inline }

// Stats returns the zone map of block b without touching its bytes.
func (c *Chunk) Stats(b int) block.Stats { return c.entry(b).Stats() }

// SizeBytes returns the stored length of block b.
func (c *Chunk) SizeBytes(b int) int { return int(c.entry(b).Length) }

// entry returns the entry of block b, which must be less than the section's Blocks.
func (c *Chunk) entry(b int) *block.Entry {
	return &c.reader.entries[c.first : c.first+c.blocks][b]
}

// Block opens block b. The zero block.Block is ready to be opened into.
func (c *Chunk) Block(b int, into *block.Block) error {
	r := c.reader
	if r.remote != nil {
		return c.remoteBlock(b, into)
	}
	entry := c.entry(b)
	number := c.first + b
	word, bit := &r.verified[number>>6], uint64(1)<<(number&63)
	verified := word.Load()&bit != 0
	payload := r.data[entry.Offset : entry.Offset+uint64(entry.Length)]
	if err := into.Open(*entry, payload, verified); err != nil {
		return fmt.Errorf("segment %s, %s, shard %d, block %d: %w: %w", r.name, c.name(), c.shard, b, err, ErrCorrupt)
	}
	if !verified {
		word.Or(bit)
	}
	return nil
}

// name is the column for messages.
func (c *Chunk) name() string {
	if c.place < indexColumns {
		return "run index"
	}
	return fmt.Sprintf("column %q", c.reader.info.Columns[c.place-indexColumns].Name)
}
