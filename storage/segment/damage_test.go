package segment

import (
	"context"
	"encoding/binary"
	"errors"
	"flag"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/cespare/xxhash/v2"
	"github.com/sluice-analytics/sluice/storage/batch"
	"github.com/sluice-analytics/sluice/storage/block"
	"github.com/sluice-analytics/sluice/storage/dictionary"
	"github.com/sluice-analytics/sluice/storage/schema"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

var update = flag.Bool("update", false, "write the golden files anew")

// smallLayout is a dataset with a column of each type, one of them inline.
func smallLayout() Layout {
	s := schema.New([]string{"user"}, "event", "")
	for _, typ := range []schema.Type{schema.String, schema.Int64, schema.Float64, schema.Bool, schema.StringList, schema.String} {
		s, _ = s.Merge(fmt.Sprintf("p%d", len(s.Columns)), typ)
	}
	s.Columns[6].Inline = true
	return Layout{Shards: 4, Actor: "user", Columns: s.Find, Dictionaries: dictionary.NewSet(4)}
}

// smallBatch is 40 events for smallLayout, always the same.
func smallBatch() *batch.Batch {
	const rows = 40
	b := &batch.Batch{Rows: rows}
	columns := make([]batch.Column, 7)
	known := make([]map[string]uint32, len(columns))
	types := []schema.Type{schema.String, schema.String, schema.Int64, schema.Float64, schema.Bool, schema.StringList, schema.String}
	for c := range columns {
		columns[c] = batch.Column{Name: fmt.Sprintf("p%d", c), Type: types[c]}
		known[c] = map[string]uint32{}
	}
	columns[0].Name = "user"
	for row := range rows {
		b.Time = append(b.Time, 1_700_000_000_000_000+int64(row*row%17)*1_000_000)
		values := []schema.Value{
			schema.StringOf(strings.Repeat("ann", row%5)),
			schema.StringOf([]string{"view", "click", "buy"}[row*7%3]),
			schema.IntOf(int64(row*row) % 1000),
			schema.FloatOf(float64(row*31%200) / 100),
			schema.BoolOf(row%3 == 0),
			schema.ListOf([]string{"a", "b", "c"}[:row%4]),
			schema.StringOf(fmt.Sprintf("request number %d of this day", row)),
		}
		for c, value := range values {
			if row%11 == c {
				value = schema.NullOf(value.Type)
			}
			appendValue(&columns[c], known[c], value, row, rows)
		}
	}
	b.Columns = columns
	return b
}

// smallSegment returns the bytes of a segment of smallBatch, and its dictionaries.
func smallSegment(t testing.TB) ([]byte, Layout) {
	layout := smallLayout()
	rows, err := FromBatches(layout, []*batch.Batch{smallBatch()}, math.MinInt64, math.MaxInt64)
	if err != nil {
		t.Fatal(err)
	}
	fs := vfs.NewMem()
	if _, err := Write(context.Background(), fs, "small", 7, rows); err != nil {
		t.Fatal(err)
	}
	mapping, err := fs.Map("small")
	if err != nil {
		t.Fatal(err)
	}
	return append([]byte(nil), mapping.Bytes()...), layout
}

// openBytes opens a segment file of these bytes.
func openBytes(t testing.TB, data []byte) (*Reader, error) {
	fs := vfs.NewMem()
	file, err := fs.Create("s")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := file.Write(data); err != nil {
		t.Fatal(err)
	}
	if err := file.Close(); err != nil {
		t.Fatal(err)
	}
	return Open(fs, "s")
}

// dump reads everything and shows it as text, or returns the first error.
func dump(r *Reader) (string, error) {
	var out strings.Builder
	fmt.Fprintln(&out, r.Info())
	var runs Runs
	var b block.Block
	for shard := range r.Info().Shards {
		section := r.Section(shard)
		if section == nil {
			continue
		}
		if err := section.Runs(&runs); err != nil {
			return "", err
		}
		fmt.Fprintln(&out, shard, runs.Actors, runs.Starts)
		for _, column := range r.Info().Columns {
			chunk := section.Column(column.ID)
			for i := range section.Blocks() {
				if err := chunk.Block(i, &b); err != nil {
					return "", err
				}
				if err := dumpBlock(&out, &b, chunk); err != nil {
					return "", err
				}
			}
		}
	}
	return out.String(), nil
}

func dumpBlock(out *strings.Builder, b *block.Block, chunk *Chunk) error {
	ints, floats, codes := make([]int64, b.Len()), make([]float64, b.Len()), make([]uint32, b.Len())
	var own batch.Strings
	b.Ints(ints)
	b.Floats(floats)
	b.Codes(codes)
	if err := b.Strings(&own); err != nil {
		return err
	}
	for _, code := range codes {
		if limit := max(chunk.Stats(0).Max, int64(own.Len())); b.Inline() && int64(code) > limit {
			return fmt.Errorf("code %d beyond %d", code, limit)
		}
	}
	fmt.Fprintln(out, chunk.Type(), b.Stats(), ints, floats, codes, b.Nulls(), own.Ends, string(own.Bytes))
	return nil
}

func TestDamagedSegment(t *testing.T) {
	data, _ := smallSegment(t)
	reader, err := openBytes(t, data)
	if err != nil {
		t.Fatal(err)
	}
	want, err := dump(reader)
	if err != nil {
		t.Fatal(err)
	}
	noticed := 0
	for i := range data {
		damaged := append([]byte(nil), data...)
		damaged[i] ^= 0x41
		got, err := openAndDump(t, damaged)
		switch {
		case err == nil && got != want:
			t.Fatalf("byte %d: another answer", i)
		case err != nil && !errors.Is(err, ErrCorrupt):
			t.Fatalf("byte %d: %v", i, err)
		case err != nil:
			noticed++
		}
		if _, err := openAndDump(t, data[:i]); !errors.Is(err, ErrCorrupt) {
			t.Fatalf("cut at %d: %v", i, err)
		}
	}
	if noticed < len(data)*9/10 {
		t.Errorf("damage was noticed in %d of %d bytes", noticed, len(data))
	}
}

func openAndDump(t testing.TB, data []byte) (string, error) {
	reader, err := openBytes(t, data)
	if err != nil {
		return "", err
	}
	defer func() { _ = reader.Close() }()
	return dump(reader)
}

// TestDamageUnderGoodChecksums flips bytes and makes all checksums match again:
// what is left is the checks of the content, which must not let anything panic.
func TestDamageUnderGoodChecksums(t *testing.T) {
	data, layout := smallSegment(t)
	for i := range data {
		damaged := append([]byte(nil), data...)
		damaged[i] ^= 0x41
		resum(damaged)
		surviveReader(t, damaged, layout, true)
	}
}

// TestManyDamages changes up to four bytes at a time.
func TestManyDamages(t *testing.T) {
	r := newRand(t)
	data, layout := smallSegment(t)
	for range 3000 {
		damaged := append([]byte(nil), data...)
		for range 1 + r.IntN(4) {
			damaged[r.IntN(len(damaged))] = []byte{0, 255, 1, 0x80, byte(r.Uint32())}[r.IntN(5)]
		}
		resum(damaged)
		surviveReader(t, damaged, layout, true)
	}
}

// surviveReader reads whatever can be read, and merges it where asked to.
func surviveReader(t testing.TB, data []byte, layout Layout, merge bool) {
	reader, err := openBytes(t, data)
	if err != nil {
		if !errors.Is(err, ErrCorrupt) && !errors.Is(err, ErrNewer) {
			t.Fatal(err)
		}
		return
	}
	defer func() { _ = reader.Close() }()
	if _, err := dump(reader); err != nil && !errors.Is(err, ErrCorrupt) && !errors.Is(err, block.ErrCorrupt) {
		t.Fatal(err)
	}
	if !merge || reader.Info().Shards != layout.Shards {
		return
	}
	_ = reader.Fits(layout.Dictionaries)
	rows, err := FromSegments(layout, []*Reader{reader, reader}, math.MinInt64, math.MaxInt64)
	if err != nil || rows.Len() == 0 {
		return
	}
	_, _ = Write(context.Background(), vfs.NewMem(), "merged", 1, rows)
}

// resum makes the checksums of a damaged file match, as far as its directory can
// be found.
func resum(data []byte) {
	if len(data) < headerBytes+trailerBytes {
		return
	}
	trailer := data[len(data)-trailerBytes:]
	offset := binary.LittleEndian.Uint64(trailer)
	room := uint64(len(data) - trailerBytes)
	if offset < headerBytes || offset > room {
		return
	}
	directory := data[offset:room]
	version := binary.LittleEndian.Uint32(data[8:])
	if d, err := parseDirectory(directory, offset, version); err == nil {
		for i, e := range d.entries {
			at := len(directory) - (len(d.entries)-i)*checksumBytes
			if version == firstVersion {
				at = len(directory) - (len(d.entries)-i)*block.EntrySize + block.EntrySize - checksumBytes
			}
			binary.LittleEndian.PutUint64(directory[at:], xxhash.Sum64(data[e.Offset:e.Offset+uint64(e.Length)]))
		}
	}
	sum := xxhash.New()
	_, _ = sum.Write(data[:headerBytes])
	_, _ = sum.Write(directory)
	binary.LittleEndian.PutUint64(trailer[16:], sum.Sum64())
}

// FuzzOpen gives the reader any file under checksums that match. It merges nothing:
// goroutines would keep the fuzzer from telling what an input reaches. Run it with
// -fuzzminimizetime 10x, or it spends its time on making the seed shorter.
func FuzzOpen(f *testing.F) {
	data, layout := smallSegment(f)
	f.Add(data)
	old, err := os.ReadFile(filepath.Join("testdata", "version1.segment"))
	if err != nil {
		f.Fatal(err)
	}
	f.Add(old)
	f.Fuzz(func(t *testing.T, data []byte) {
		data = append([]byte(nil), data...)
		resum(data)
		surviveReader(t, data, layout, false)
	})
}

// TestGoldenSegment holds the format: the writer still makes these bytes, and files
// of all versions stay readable for ever.
func TestGoldenSegment(t *testing.T) {
	data, _ := smallSegment(t)
	file, text := filepath.Join("testdata", "version2.segment"), filepath.Join("testdata", "version2.txt")
	shown, err := openAndDump(t, data)
	if err != nil {
		t.Fatal(err)
	}
	if *update {
		if err := errors.Join(os.MkdirAll("testdata", 0o755), os.WriteFile(file, data, 0o644), os.WriteFile(text, []byte(shown), 0o644)); err != nil {
			t.Fatal(err)
		}
	}
	for _, version := range []string{"version1", "version2"} {
		readGolden(t, version)
	}
	golden, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if string(golden) != string(data) {
		t.Error("the writer makes other bytes than it did")
	}
}

// readGolden reads the file of a version.
func readGolden(t *testing.T, version string) {
	t.Helper()
	golden, err1 := os.ReadFile(filepath.Join("testdata", version+".segment"))
	want, err2 := os.ReadFile(filepath.Join("testdata", version+".txt"))
	if err := errors.Join(err1, err2); err != nil {
		t.Fatal(err)
	}
	got, err := openAndDump(t, golden)
	if err != nil || got != string(want) {
		t.Fatalf("the golden file of %s reads differently: %v\n%s", version, err, got)
	}
}

// TestEveryFlippedBitIsFound flips every bit of the blocks of a segment in turn, and some of the rest: it is named as the one that
// is wrong, in the place that it is in.
func TestEveryFlippedBitIsFound(t *testing.T) {
	data, _ := smallSegment(t)
	if places := FindDamage("s", data); len(places) > 0 {
		t.Fatalf("a sound segment: %v", places)
	}
	single, tried := 0, 0
	directory := int(binary.LittleEndian.Uint64(data[len(data)-trailerBytes:]))
	for bit := 0; bit < 8*len(data); bit++ {
		if outside := bit/8 < headerBytes || bit/8 >= directory; outside && bit%307 != 0 {
			continue // all bits of the directory are tried for each
		}
		tried++
		damaged := append([]byte(nil), data...)
		damaged[bit/8] ^= 1 << (bit % 8)
		places := FindDamage("s", damaged)
		if len(places) == 0 {
			if reader, err := openBytes(t, damaged); err != nil || reader.CheckSums() != nil || bit/8 < len(data)-trailerBytes {
				t.Fatalf("bit %d of byte %d is flipped, and nothing is found", bit%8, bit/8)
			}
			continue
		}
		place := places[0]
		if len(places) > 1 || int64(bit/8) < place.Offset || int64(bit/8) >= place.Offset+place.Length {
			t.Fatalf("bit %d of byte %d is flipped, and the places are %v", bit%8, bit/8, places)
		}
		if place.Bit == int64(bit) {
			single++
		} else if bit/8 >= headerBytes && bit/8 < directory {
			t.Fatalf("bit %d of byte %d is flipped, and the place is %v", bit%8, bit/8, place)
		}
	}
	if single < tried*9/10 {
		t.Errorf("only %d of %d were named", single, tried)
	}
}

func TestNewerSegmentIsNoDamage(t *testing.T) {
	data, _ := smallSegment(t)
	newer := append([]byte(nil), data...)
	newer[8]++
	if _, err := openBytes(t, newer); !errors.Is(err, ErrCorrupt) {
		t.Errorf("a flipped version: %v", err)
	}
	resum(newer)
	_, err := openBytes(t, newer)
	if !errors.Is(err, ErrNewer) || errors.Is(err, ErrCorrupt) || !strings.Contains(err.Error(), "version 3, this program reads 1 to 2") {
		t.Errorf("a newer segment: %v", err)
	}
}
