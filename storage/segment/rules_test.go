package segment

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"math"
	"strings"
	"sync"
	"testing"

	"github.com/sluice-analytics/sluice/storage/batch"
	"github.com/sluice-analytics/sluice/storage/block"
	"github.com/sluice-analytics/sluice/storage/dictionary"
	"github.com/sluice-analytics/sluice/storage/schema"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

// oneColumn orders and writes batches of the one property "p".
func oneColumn(t *testing.T, known schema.Column, columns ...batch.Column) (*Reader, *dictionary.Set) {
	t.Helper()
	known.ID, known.Name = 1, "p"
	set := dictionary.NewSet(1)
	layout := Layout{Shards: 1, Dictionaries: set, Columns: func(name string) (schema.Column, bool) { return known, name == "p" }}
	batches := []*batch.Batch{}
	for _, c := range columns {
		c.Name = "p"
		rows := max(len(c.Ints), len(c.Floats), len(c.Codes))
		batches = append(batches, &batch.Batch{Rows: rows, Time: make([]int64, rows), Columns: []batch.Column{c}})
	}
	rows, err := FromBatches(layout, batches, math.MinInt64, math.MaxInt64)
	if err != nil {
		t.Fatal(err)
	}
	disk := vfs.NewMem()
	if _, err := Write(context.Background(), disk, "s", 1, rows); err != nil {
		t.Fatal(err)
	}
	reader, err := Open(disk, "s")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = reader.Close() })
	return reader, set
}

// uniqueText is a column of rows values, of which some are different.
func uniqueText(rows, different int) batch.Column {
	c := batch.Column{Type: schema.String}
	for i := range different {
		c.Strings.Append(fmt.Appendf(nil, "value %d", i))
	}
	for row := range rows {
		c.Codes = append(c.Codes, uint32(row%different)+1)
	}
	return c
}

func TestInlineRule(t *testing.T) {
	large := batch.Column{Type: schema.String, Codes: []uint32{1}}
	large.Strings.Append([]byte(strings.Repeat("x", dictionaryBytesMax+1)))
	cases := []struct {
		name   string
		known  bool
		column []batch.Column
		want   bool
	}{
		{"few different", false, []batch.Column{uniqueText(inlineRowsMin, 50)}, false},
		{"mostly different", false, []batch.Column{uniqueText(inlineRowsMin, inlineRowsMin/2+1)}, true},
		{"half different", false, []batch.Column{uniqueText(inlineRowsMin, inlineRowsMin/2)}, false},
		{"mostly different but few rows", false, []batch.Column{uniqueText(inlineRowsMin-1, inlineRowsMin-1)}, false},
		{"the same in two batches", false, []batch.Column{uniqueText(inlineRowsMin/2, inlineRowsMin/2), uniqueText(inlineRowsMin/2, inlineRowsMin/2)}, false},
		{"marked", true, []batch.Column{uniqueText(10, 2)}, true},
		{"too large", false, []batch.Column{large}, true},
	}
	for _, test := range cases {
		t.Run(test.name, func(t *testing.T) {
			reader, set := oneColumn(t, schema.Column{Type: schema.String, Inline: test.known}, test.column...)
			if got := reader.Info().Columns[1].Inline; got != test.want {
				t.Errorf("inline is %v", got)
			}
			if test.want != (set.Strings(1).Len() == 0) {
				t.Errorf("%d entries in the dictionary", set.Strings(1).Len())
			}
		})
	}
}

func TestWholeNumbersThatAreNoDoubles(t *testing.T) {
	exact, inexact := batch.Column{Type: schema.Int64, Ints: []int64{1 << 53}}, batch.Column{Type: schema.Int64, Ints: []int64{1<<53 + 1}}
	floats := batch.Column{Type: schema.Float64, Floats: []float64{0.5}}
	cases := []struct {
		name    string
		known   schema.Type
		columns []batch.Column
		want    schema.Type
	}{
		{"exact with doubles", schema.Float64, []batch.Column{exact, floats}, schema.Float64},
		{"inexact with doubles", schema.Float64, []batch.Column{inexact, floats}, schema.String},
		{"inexact where doubles were", schema.Float64, []batch.Column{inexact}, schema.String},
		{"exact where doubles were", schema.Float64, []batch.Column{exact}, schema.Int64},
		{"inexact alone", schema.Int64, []batch.Column{inexact}, schema.Int64},
	}
	for _, test := range cases {
		t.Run(test.name, func(t *testing.T) {
			reader, _ := oneColumn(t, schema.Column{Type: test.known}, test.columns...)
			if got := reader.Info().Columns[1].Type; got != test.want {
				t.Errorf("type %s, not %s", got, test.want)
			}
		})
	}
}

// TestSameEventsSameBytes: ids are given in the order of the events, whatever the
// number of cores.
func TestSameEventsSameBytes(t *testing.T) {
	first, _ := smallSegment(t)
	for range 20 {
		if again, _ := smallSegment(t); string(again) != string(first) {
			t.Fatal("the same events made other bytes")
		}
	}
}

func TestNullColumnsAreNotStored(t *testing.T) {
	reader, _ := oneColumn(t, schema.Column{Type: schema.Int64}, batch.Column{Type: schema.Int64, Ints: []int64{0, 0}, Null: batch.Bitmap{3}})
	if len(reader.Info().Columns) != 1 || reader.Section(0).Column(1) != nil {
		t.Errorf("columns %v", reader.Info().Columns)
	}
}

func TestActorsSpreadEvenly(t *testing.T) {
	const shards, actors = 16, 16000
	counts := make([]int, shards)
	for i := range actors {
		counts[ShardOf(fmt.Appendf(nil, "user %d", i), shards)]++
	}
	for shard, count := range counts {
		if count < actors/shards*8/10 || count > actors/shards*12/10 {
			t.Errorf("shard %d has %d actors", shard, count)
		}
	}
	if ShardOf([]byte("anybody"), 1) != 0 {
		t.Error("one shard is shard 0")
	}
}

func TestEventsWithoutActorAreSpread(t *testing.T) {
	r := newRand(t)
	w := newWorld(t, r, 8)
	b := &batch.Batch{Rows: 8000, Time: make([]int64, 8000)}
	rows, err := FromBatches(w.layout(), []*batch.Batch{b}, math.MinInt64, math.MaxInt64)
	if err != nil {
		t.Fatal(err)
	}
	reader := w.write(rows)
	for shard := range w.shards {
		if section := reader.Section(shard); section == nil || section.Rows() < 800 || section.info.runs != 1 {
			t.Errorf("shard %d", shard)
		}
	}
}

func TestFits(t *testing.T) {
	data, layout := smallSegment(t)
	reader, err := openBytes(t, data)
	if err != nil {
		t.Fatal(err)
	}
	if err := reader.Fits(layout.Dictionaries); err != nil {
		t.Fatal(err)
	}
	if err := reader.Fits(dictionary.NewSet(4)); !errors.Is(err, ErrCorrupt) {
		t.Errorf("empty dictionaries: %v", err)
	}
	if err := reader.Fits(dictionary.NewSet(8)); !errors.Is(err, ErrCorrupt) {
		t.Errorf("dictionaries of other shards: %v", err)
	}
}

func TestWriteErrors(t *testing.T) {
	layout := smallLayout()
	none, err := FromBatches(layout, nil, 0, 10)
	if err != nil || none.Len() != 0 {
		t.Fatal(err)
	}
	disk := vfs.NewMem()
	if _, err := Write(context.Background(), disk, "s", 1, none); err == nil {
		t.Error("a segment without events was written")
	}
	rows := func() *Rows {
		rows, err := FromBatches(layout, []*batch.Batch{smallBatch()}, math.MinInt64, math.MaxInt64)
		if err != nil {
			t.Fatal(err)
		}
		return rows
	}
	if _, err := Write(context.Background(), disk, "s", 1, rows()); err != nil {
		t.Fatal(err)
	}
	if _, err := Write(context.Background(), disk, "s", 1, rows()); !errors.Is(err, fs.ErrExist) {
		t.Errorf("writing over a file: %v", err)
	}
	stopped, stop := context.WithCancel(context.Background())
	stop()
	if _, err := Write(stopped, disk, "t", 2, rows()); !errors.Is(err, context.Canceled) {
		t.Errorf("writing after cancel: %v", err)
	}
	layout.Columns = func(string) (schema.Column, bool) { return schema.Column{}, false }
	if _, err := FromBatches(layout, []*batch.Batch{smallBatch()}, math.MinInt64, math.MaxInt64); err == nil {
		t.Error("a property that the schema does not know was taken")
	}
	layout.Shards = 3
	if _, err := FromBatches(layout, nil, 0, 1); err == nil {
		t.Error("three shards were taken")
	}
}

func TestReadingAllocatesNothing(t *testing.T) {
	data, _ := smallSegment(t)
	reader, err := openBytes(t, data)
	if err != nil {
		t.Fatal(err)
	}
	var b block.Block
	var runs Runs
	read := func() {
		for shard := range 4 {
			section := reader.Section(shard)
			if section == nil {
				continue
			}
			if err := section.Runs(&runs); err != nil {
				t.Fatal(err)
			}
			for _, column := range reader.info.Columns {
				if err := section.Column(column.ID).Block(0, &b); err != nil {
					t.Fatal(err)
				}
			}
		}
	}
	read()
	if allocations := testing.AllocsPerRun(20, read); allocations > 0 {
		t.Errorf("%v allocations", allocations)
	}
}

// TestConcurrentReading touches fresh blocks from several goroutines.
func TestConcurrentReading(t *testing.T) {
	data, _ := smallSegment(t)
	reader, err := openBytes(t, data)
	if err != nil {
		t.Fatal(err)
	}
	want, err := openAndDump(t, data)
	if err != nil {
		t.Fatal(err)
	}
	var group sync.WaitGroup
	for range 4 {
		group.Go(func() {
			if got, err := dump(reader); err != nil || got != want {
				t.Error("another answer", err)
			}
		})
	}
	group.Wait()
}
