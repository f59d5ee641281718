package scan

import (
	"context"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/sluice-analytics/sluice/storage"
	"github.com/sluice-analytics/sluice/storage/batch"
	"github.com/sluice-analytics/sluice/storage/segment"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

// newWhaleSnapshot stores events of so many actors in one shard, so that run indexes
// have several blocks; the whale has a fifth of them.
func newWhaleSnapshot(t *testing.T, random *rand.Rand, events, actors int) *storage.Snapshot {
	t.Helper()
	store, err := storage.Open(vfs.NewMem(), storage.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if err := store.CreateDataset(storage.DatasetConfig{Name: "d", Shards: 1, Actors: []string{"user"}}); err != nil {
		t.Fatal(err)
	}
	for commit := range 2 {
		transaction, err := store.Begin("d")
		if err != nil {
			t.Fatal(err)
		}
		if err := transaction.Append(context.Background(), whaleEvents(t, random, events, actors, commit)); err != nil {
			t.Fatal(err)
		}
		if err := transaction.Commit(context.Background()); err != nil {
			t.Fatal(err)
		}
	}
	snapshot, err := store.Snapshot("d")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		snapshot.Release()
		if err := store.Close(); err != nil {
			t.Error(err)
		}
	})
	return snapshot
}

func whaleEvents(t *testing.T, random *rand.Rand, events, actors, commit int) *batch.Batch {
	t.Helper()
	builder := batch.NewBuilder()
	for i := range events {
		builder.BeginRow()
		user := random.IntN(actors)
		if i%5 == 0 {
			user = actors / 2
		}
		for name, value := range map[string]string{"user": fmt.Sprintf("u%d", user), "kind": fmt.Sprintf("k%d", random.IntN(5))} {
			column, err := builder.Column([]byte(name))
			if err != nil {
				t.Fatal(err)
			}
			if name != "user" || user > 0 { // the first actor is none
				builder.SetText(column, []byte(value))
			}
		}
		column, err := builder.Column([]byte("widened"))
		if err != nil {
			t.Fatal(err)
		}
		if commit == 0 {
			builder.SetInt(column, random.Int64N(9))
		} else {
			builder.SetText(column, []byte("7"))
		}
		builder.EndRow(1_700_000_000_000_000 + random.Int64N(86_400_000_000))
	}
	return builder.Take()
}

// stripRow is a row that a strip has.
type stripRow struct {
	segment, row int
	actor        uint32
}

// rowsOf lists the rows that a strip has and that pass the filter, in the order of
// the sections.
func rowsOf(t *testing.T, snapshot *storage.Snapshot, strip *Strip, filter *Filter) []stripRow {
	t.Helper()
	var rows []stripRow
	c := NewCursor(snapshot)
	c.OpenShard(0)
	c.OpenStrip(strip)
	for i, reader := range snapshot.Segments {
		if !c.OpenSection(reader) {
			continue
		}
		from, to := c.SectionPart()
		for b := from; b < to; b++ {
			c.OpenBlock(b)
			some, err := filter.Apply(c)
			if err != nil {
				t.Fatal(err)
			}
			if !some {
				continue
			}
			selection := c.Selection()
			err = c.SelectedRuns(func(actor uint32, from, to int) {
				for _, row := range selection[from:to] {
					rows = append(rows, stripRow{i, c.FirstRow() + int(row), actor})
				}
			})
			if err != nil {
				t.Fatal(err)
			}
		}
	}
	return rows
}

func TestStripsOfAShardAreTheShard(t *testing.T) {
	if testing.Short() {
		t.Skip("one goroutine over many rows: nothing for the race detector")
	}
	seed := rand.Uint64()
	t.Logf("seed %d", seed)
	random := rand.New(rand.NewPCG(seed, 7))
	snapshot := newWhaleSnapshot(t, random, 90_000, 70_000)
	for _, where := range []string{"kind != 'none'", "kind = 'k3'", "length(kind) = 2 and kind != 'k1'", "widened = '7'"} {
		condition := compileWhere(t, snapshot, where)
		newFilter := func() *Filter { return NewFilter(math.MinInt64, math.MaxInt64, condition) }
		want := rowsOf(t, snapshot, nil, newFilter())
		for _, most := range []int64{1 + random.Int64N(20_000), 1 + random.Int64N(300), 1 << 40} {
			got := checkStrips(t, snapshot, most, newFilter)
			slices.SortFunc(got, func(a, b stripRow) int {
				if a.segment != b.segment {
					return a.segment - b.segment
				}
				return a.row - b.row
			})
			if !slices.Equal(got, want) {
				t.Errorf("where %s, strips of %d rows: together %d rows, the shard has %d", where, most, len(got), len(want))
			}
		}
	}
}

// checkStrips cuts the shard and returns the rows of the strips; no two may have rows
// of the same actor, and what is too heavy must be due to one place.
func checkStrips(t *testing.T, snapshot *storage.Snapshot, most int64, newFilter func() *Filter) []stripRow {
	t.Helper()
	strips, err := CutShard(snapshot, 0, snapshot.Segments, most)
	if err != nil {
		t.Fatal(err)
	}
	var all []stripRow
	owner := map[uint32]int{}
	heavy := 0
	for i, strip := range strips {
		for _, row := range rowsOf(t, snapshot, strip, newFilter()) {
			if other, ok := owner[row.actor]; ok && other != i {
				t.Fatalf("actor %d is in strips %d and %d", row.actor, other, i)
			}
			owner[row.actor] = i
			all = append(all, row)
		}
		if strip.Rows > most+100 {
			heavy++
		}
	}
	if first, ok := owner[segment.NoActor]; ok && first != 0 {
		t.Errorf("rows without an actor are in strip %d", first)
	}
	if heavy > 1 {
		t.Errorf("%d of %d strips have far more than %d rows: only the whale's may", heavy, len(strips), most)
	}
	return all
}
