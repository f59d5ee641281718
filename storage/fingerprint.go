package storage

import (
	"context"
	"fmt"
	"math"
	"math/bits"
	"runtime"
	"strconv"
	"sync/atomic"

	"github.com/cespare/xxhash/v2"
	"golang.org/x/sync/errgroup"

	"github.com/sluice-analytics/sluice/storage/batch"
	"github.com/sluice-analytics/sluice/storage/block"
	"github.com/sluice-analytics/sluice/storage/dictionary"
	"github.com/sluice-analytics/sluice/storage/schema"
	"github.com/sluice-analytics/sluice/storage/segment"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

// The fingerprint of events is a sum over the events, and an event's hash mixes a
// sum over its values: names and texts are hashed, nulls left out. Neither the order
// of events and columns, nor segments, dictionaries and encodings matter. A value
// counts by the text that it has as a String, so most widening does not show; only
// a column that becomes one of lists changes its texts, to JSON.

// digest is the number of events and their fingerprint.
type digest struct {
	rows        int64
	fingerprint uint64
}

func (d *digest) add(other digest) {
	d.rows += other.rows
	d.fingerprint += other.fingerprint
}

// mix spreads every bit of a hash over all others, so that sums of hashes that
// share parts do not meet.
func mix(h uint64) uint64 {
	h ^= h >> 30
	h *= 0xbf58476d1ce4e5b9
	h ^= h >> 27
	h *= 0x94d049bb133111eb
	return h ^ h>>31
}

// hashText is the hash of a value of a column whose name has the hash seed.
func hashText(seed uint64, text []byte) uint64 {
	return mix(xxhash.Sum64(text) ^ bits.RotateLeft64(seed, 32))
}

// sumAll reads all events of some segments on all cores, verifying every checksum and
// code. Sums do not depend on the order in which the sections are read.
func sumAll(ctx context.Context, readers []*segment.Reader, set *dictionary.Set, now schema.Schema) (digest, error) {
	return sumRows(ctx, readers, make([]*segment.Selection, len(readers)), set, now, false)
}

// sumWithout is sumAll of all columns, the hidden one among them, and counts the rows not that without[i] says of reader i.
func sumWithout(ctx context.Context, readers []*segment.Reader, without []*segment.Selection, set *dictionary.Set, now schema.Schema) (digest, error) {
	return sumRows(ctx, readers, without, set, now, true)
}

func sumRows(ctx context.Context, readers []*segment.Reader, without []*segment.Selection, set *dictionary.Set, now schema.Schema, hidden bool) (digest, error) {
	shards := 0
	for _, reader := range readers {
		shards = max(shards, reader.Info().Shards)
	}
	sections := shards * len(readers)
	var next atomic.Int64
	group, ctx := errgroup.WithContext(ctx)
	sums := make([]digest, min(runtime.GOMAXPROCS(0), sections))
	for worker := range sums {
		group.Go(func() error {
			s := &summer{set: set, schema: now, actor: xxhash.Sum64String(now.Actor()), texts: map[uint32]*textHashes{}, hidden: hidden}
			for {
				at := int(next.Add(1)) - 1
				if at >= sections {
					return nil
				}
				s.without = without[at/shards].Shard(at % shards)
				if err := s.addSection(ctx, readers[at/shards], at%shards, &sums[worker]); err != nil {
					return err
				}
			}
		})
	}
	err := group.Wait()
	var total digest
	for _, sum := range sums {
		total.add(sum)
	}
	return total, err
}

// addSection adds the sum of a shard's section, if the segment has one.
func (s *summer) addSection(ctx context.Context, reader *segment.Reader, shard int, to *digest) error {
	if err := ctx.Err(); err != nil || shard >= reader.Info().Shards {
		return err
	}
	return vfs.Guard(func() error {
		sum, err := s.section(reader, shard)
		to.add(sum)
		return err
	})
}

// summer hashes sections, reusing its buffers. hashes holds a sum for each row.
type summer struct {
	set    *dictionary.Set
	schema schema.Schema
	actor  uint64
	texts  map[uint32]*textHashes
	// hidden says that the hidden column counts: it is no part of what an event says.
	hidden bool
	// without are rows of the section that do not count.
	without batch.Bitmap
	// doubles caches the hashes of doubles, which are dear to write as text.
	doubles [doublesCached]doubleHash

	hashes []uint64
	ints   []int64
	floats []float64
	codes  []uint32
	runs   segment.Runs
	block  block.Block
	table  batch.Strings
	text   []byte
}

func (s *summer) section(reader *segment.Reader, shard int) (digest, error) {
	section := reader.Section(shard)
	if section == nil {
		return digest{}, nil
	}
	rows := section.Rows()
	s.hashes = append(s.hashes[:0], make([]uint64, rows)...)
	if err := s.addActors(section, shard); err != nil {
		return digest{}, err
	}
	for _, column := range reader.Info().Columns {
		if column.ID == schema.InputID && !s.hidden {
			continue
		}
		if err := s.addColumn(section, column); err != nil {
			return digest{}, err
		}
	}
	sum := digest{rows: int64(rows)}
	for row, hash := range s.hashes {
		if s.without.Get(row) {
			sum.rows--
			continue
		}
		sum.fingerprint += mix(hash)
	}
	return sum, nil
}

// addActors adds the actor of each run to its rows.
func (s *summer) addActors(section *segment.Section, shard int) error {
	if err := section.Runs(&s.runs); err != nil {
		return err
	}
	actors := s.set.Actors(shard)
	end := uint64(actors.First()) + uint64(actors.Len())
	for i, actor := range s.runs.Actors {
		if actor == segment.NoActor {
			continue
		}
		hash := hashText(s.actor, nil)
		if actor != segment.EmptyActor {
			if uint64(actor) >= end {
				return fmt.Errorf("%w: shard %d has actor %d of %d", ErrCorrupt, shard, actor, end)
			}
			s.text = append(s.text[:0], actors.At(actor)...)
			hash = hashText(s.actor, s.text)
		}
		addToAll(s.hashes[s.runs.Starts[i]:s.runs.Starts[i+1]], hash)
	}
	return nil
}

func addToAll(hashes []uint64, hash uint64) {
	for i := range hashes {
		hashes[i] += hash
	}
}

func (s *summer) addColumn(section *segment.Section, column schema.Column) error {
	chunk := section.Column(column.ID)
	first := 0
	for b := range section.Blocks() {
		if err := chunk.Block(b, &s.block); err != nil {
			return err
		}
		if err := s.addBlock(column, s.hashes[first:first+s.block.Len()]); err != nil {
			return fmt.Errorf("column %q: %w", column.Name, err)
		}
		first += s.block.Len()
	}
	return nil
}

// addBlock adds the values of the open block to its rows.
func (s *summer) addBlock(column schema.Column, hashes []uint64) error {
	seed := xxhash.Sum64String(column.Name)
	now, _ := s.schema.ByID(column.ID)
	toList := now.Type == schema.StringList && column.Type != schema.StringList
	switch {
	case column.Type.IsText():
		return s.addTexts(column, seed, toList, hashes)
	case column.Type == schema.Float64:
		s.floats = resized(s.floats, len(hashes))
		s.block.Floats(s.floats)
		nulls := s.block.Nulls()
		for i, value := range s.floats {
			if !nulls.Get(i) {
				hashes[i] += s.hashDouble(seed, value, toList)
			}
		}
	default:
		s.ints = resized(s.ints, len(hashes))
		s.block.Ints(s.ints)
		s.addInts(column.Type, seed, toList, hashes)
	}
	return nil
}

func (s *summer) addInts(typ schema.Type, seed uint64, toList bool, hashes []uint64) {
	nulls := s.block.Nulls()
	last, hash, known := int64(0), uint64(0), false
	for i, value := range s.ints {
		if nulls.Get(i) {
			continue
		}
		if value != last || !known { // values come in runs
			last, known = value, true
			switch {
			case typ == schema.Timestamp && seed == timeSeed:
				hash = mix(uint64(value) ^ bits.RotateLeft64(seed, 32)) // never widens
			case typ == schema.Int64 && !toList:
				s.text = strconv.AppendInt(s.text[:0], value, 10)
				hash = hashText(seed, s.text)
			default:
				hash = s.hashValue(seed, schema.Value{Type: typ, Int: value}, toList)
			}
		}
		hashes[i] += hash
	}
}

var timeSeed = xxhash.Sum64String(schema.TimeName)

// doubleHash is the hash of a double, known where seed is that of its column and form.
type doubleHash struct{ seed, bits, hash uint64 }

// doublesCached is a power of two: the doubles of a column are often decimals of few
// digits.
const doublesCached = 1 << 12

// hashDouble is hashValue of a double.
func (s *summer) hashDouble(seed uint64, value float64, toList bool) uint64 {
	form := seed
	if toList {
		form = ^seed
	}
	bits := math.Float64bits(value)
	known := &s.doubles[mix(bits)%doublesCached]
	if known.seed != form || known.bits != bits {
		*known = doubleHash{form, bits, s.hashValue(seed, schema.FloatOf(value), toList)}
	}
	return known.hash
}

func (s *summer) hashValue(seed uint64, value schema.Value, toList bool) uint64 {
	text := value.AsText()
	if toList {
		text = schema.ListText(schema.EncodeList([]string{text}))
	}
	s.text = append(s.text[:0], text...)
	return hashText(seed, s.text)
}

// textHashes caches the hashes of a column's strings by their ids. Two types may
// share ids, so they share no cache.
type textHashes struct {
	typ    schema.Type
	hashes []uint64 // by id; 0: not yet known
}

func (s *summer) addTexts(column schema.Column, seed uint64, toList bool, hashes []uint64) error {
	s.codes = resized(s.codes, len(hashes))
	s.block.Codes(s.codes)
	known, text, err := s.textsOf(column)
	if err != nil {
		return err
	}
	for i, code := range s.codes {
		if code == 0 {
			continue
		}
		if uint64(code) >= uint64(len(known)) {
			return fmt.Errorf("%w: string %d of %d", ErrCorrupt, code, len(known)-1)
		}
		hash := known[code]
		if hash == 0 {
			hash = s.hashValue(seed, schema.Value{Type: column.Type, Text: text(code)}, toList)
			known[code] = hash
		}
		hashes[i] += hash
	}
	return nil
}

// textsOf returns the cache for the open block's codes, and what a code means.
func (s *summer) textsOf(column schema.Column) (known []uint64, text func(uint32) string, err error) {
	if s.block.Inline() {
		s.table.Ends, s.table.Bytes = s.table.Ends[:0], s.table.Bytes[:0]
		if err := s.block.Strings(&s.table); err != nil {
			return nil, nil, err
		}
		return make([]uint64, s.table.Len()+1), func(code uint32) string { return string(s.table.At(int(code) - 1)) }, nil
	}
	strings := s.set.Strings(column.ID)
	cache := s.texts[column.ID]
	if cache == nil || cache.typ != column.Type {
		cache = &textHashes{typ: column.Type}
		s.texts[column.ID] = cache
	}
	if missing := strings.Len() + 1 - len(cache.hashes); missing > 0 {
		cache.hashes = append(cache.hashes, make([]uint64, missing)...)
	}
	return cache.hashes, strings.At, nil
}

func resized[T any](buffer []T, n int) []T {
	if cap(buffer) < n {
		return make([]T, n)
	}
	return buffer[:n]
}
