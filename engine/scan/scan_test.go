package scan

import (
	"context"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage"
	"github.com/sluice-analytics/sluice/storage/batch"
	"github.com/sluice-analytics/sluice/storage/schema"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

// newSnapshot stores events whose columns take every encoding: one value, runs,
// narrow codes, bytes, wide codes, strings of their own, and a type that widened
// between two commits.
func newSnapshot(t testing.TB, random *rand.Rand, events int) *storage.Snapshot {
	t.Helper()
	store, err := storage.Open(vfs.NewMem(), storage.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if err := store.CreateDataset(storage.DatasetConfig{Name: "d", Shards: 2, Actors: []string{"user"}}); err != nil {
		t.Fatal(err)
	}
	for commit := range 2 {
		transaction, err := store.Begin("d")
		if err != nil {
			t.Fatal(err)
		}
		if err := transaction.Append(context.Background(), randomEvents(t, random, events, commit)); err != nil {
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

func randomEvents(t testing.TB, random *rand.Rand, events, commit int) *batch.Batch {
	t.Helper()
	builder := batch.NewBuilder()
	set := func(name string, write func(column int)) {
		column, err := builder.Column([]byte(name))
		if err != nil {
			t.Fatal(err)
		}
		write(column)
	}
	text := func(name, value string) { set(name, func(c int) { builder.SetText(c, []byte(value)) }) }
	for range events {
		builder.BeginRow()
		user := random.IntN(200)
		switch user {
		case 0: // no actor
		case 1:
			text("user", "")
		default:
			text("user", fmt.Sprintf("u%d", user))
		}
		text("same", "one")
		text("of_user", fmt.Sprintf("c%d", user%7))
		text("narrow", fmt.Sprintf("n%d", random.IntN(9)))
		text("byte", fmt.Sprintf("b%d", random.IntN(200)))
		text("wide", fmt.Sprintf("/p/%d", random.IntN(5000)))
		text("own", fmt.Sprintf("%x", random.Uint64()))
		if random.IntN(3) > 0 {
			text("sparse", fmt.Sprintf("s%d", random.IntN(4)))
			set("n", func(c int) { builder.SetInt(c, random.Int64N(100)-50) })
		}
		set("x", func(c int) { builder.SetFloat(c, float64(random.IntN(2000))/10) })
		set("flag", func(c int) { builder.SetBool(c, random.IntN(2) == 0) })
		if commit == 0 {
			set("widened", func(c int) { builder.SetInt(c, random.Int64N(20)) })
		} else {
			text("widened", fmt.Sprintf("w%d", random.IntN(20)))
		}
		builder.EndRow(1_700_000_000_000_000 + random.Int64N(86_400_000_000))
	}
	return builder.Take()
}

// compileWhere types a condition over the snapshot's columns.
func compileWhere(t testing.TB, snapshot *storage.Snapshot, where string) *expression.Expr {
	t.Helper()
	document := fmt.Sprintf(`{"dataset": "d", "where": %q, "aggregate": {}}`, where)
	plan, err := query.Compile([]byte(document), snapshot.Schema, query.CompileOptions{Now: time.Unix(1_700_000_000, 0)})
	if err != nil {
		t.Fatal(err)
	}
	return plan.Where
}

// loadedRow gives the values of a row of a cursor's block to the plain evaluation.
type loadedRow struct {
	t      *testing.T
	cursor *Cursor
	row    int
}

func (r loadedRow) Value(ref expression.Ref) schema.Value {
	v, err := r.cursor.Load(ref)
	if err != nil {
		r.t.Fatal(err)
	}
	return v.Value(r.row)
}

// eachBlock calls visit for every block, with two cursors on it.
func eachBlock(snapshot *storage.Snapshot, visit func(c, plain *Cursor)) {
	c, plain := NewCursor(snapshot), NewCursor(snapshot)
	for shard := range snapshot.Config.Shards {
		c.OpenShard(shard)
		plain.OpenShard(shard)
		for _, reader := range snapshot.Segments {
			if !c.OpenSection(reader) || !plain.OpenSection(reader) {
				continue
			}
			for b := range c.Blocks() {
				c.OpenBlock(b)
				plain.OpenBlock(b)
				visit(c, plain)
			}
		}
	}
}

var conditions = []string{
	"same = 'one'", "same = 'two'", "same is null", "of_user in ('c1', 'c2')", "of_user matches '[0-3]$'",
	"narrow = 'n3'", "narrow != 'n3'", "byte like '%7'", "byte = 'b7' or byte is null", "wide = '/p/17'",
	"wide like '/p/1%'", "wide = 'nowhere'", "wide != '/p/17'", "wide not in ('/p/17', '/p/18', '/p/40')", "'/p/3' = wide",
	"sparse != 's1'", "sparse != 's1' or sparse is null", "sparse not in ('s1', null)", "narrow in ('n1', null)", "same in ()",
	"wide >= '/p/3'", "sparse < 's2' or sparse is null", "not (wide in ('/p/1', '/p/2'))", "of_user != 'c1'", "own like 'a%'", "sparse = 's1'", "sparse is null", "not (sparse = 's1')",
	"n > 10", "n <= -20", "n = 5", "n != 5", "n is null", "n between -5 and 5", "x < 20.5", "x >= 199.9", "x > 1000",
	"flag", "not flag", "flag = true", "widened = '7'", "widened like 'w%'", "user = 'u5'", "user = ''", "user is null",
	"user in ('u7', 'u8') and narrow = 'n1' and x > 50", "length(wide) > 6", "n + 1 > x", "lower(narrow) = 'n2' and n > 0",
}

func TestFiltersKeepWhatThePlainEvaluationKeeps(t *testing.T) {
	if testing.Short() {
		t.Skip("one goroutine over many rows: nothing for the race detector")
	}
	seed := rand.Uint64()
	t.Logf("seed %d", seed)
	snapshot := newSnapshot(t, rand.New(rand.NewPCG(seed, 5)), 40_000)
	noon := int64(1_700_000_000_000_000 + 43_200_000_000)
	for i, where := range conditions {
		from, to := int64(math.MinInt64), int64(math.MaxInt64)
		if i%3 == 1 {
			from = noon
		}
		if i%3 == 2 {
			to = noon
		}
		condition := compileWhere(t, snapshot, where)
		filter := NewFilter(from, to, condition)
		eachBlock(snapshot, func(c, plain *Cursor) {
			some, err := filter.Apply(c)
			if err != nil {
				t.Fatal(err)
			}
			var got []uint16
			if some {
				got = c.Selection()
			}
			var want []uint16
			for row := range plain.BlockRows() {
				r := loadedRow{t, plain, row}
				if at := r.Value(expression.Ref{ID: schema.TimeID}).Int; at >= from && at < to && condition.Eval(r).Bool() {
					want = append(want, uint16(row))
				}
			}
			if !slices.Equal(got, want) {
				t.Fatalf("%s from %d to %d keeps %d rows of a block, not %d", where, from, to, len(got), len(want))
			}
		})
	}
}

func TestStepsSetTheBitsOfWhatHolds(t *testing.T) {
	if testing.Short() {
		t.Skip("one goroutine over many rows: nothing for the race detector")
	}
	seed := rand.Uint64()
	t.Logf("seed %d", seed)
	snapshot := newSnapshot(t, rand.New(rand.NewPCG(seed, 6)), 20_000)
	compiled := make([]*expression.Expr, len(conditions))
	for i, where := range conditions {
		compiled[i] = compileWhere(t, snapshot, where)
	}
	steps := NewSteps(compiled)
	eachBlock(snapshot, func(c, plain *Cursor) {
		planes, some, err := steps.Masks(c)
		if err != nil {
			t.Fatal(err)
		}
		for row := range plain.BlockRows() {
			want := uint64(0)
			for i, condition := range compiled {
				if condition.Eval(loadedRow{t, plain, row}).Bool() {
					want |= 1 << uint(i)
				}
			}
			got := uint64(0)
			for p, plane := range planes {
				got |= uint64(plane[row]) << uint(8*p)
			}
			if some && got != want || !some && want != 0 {
				t.Fatalf("row %d has the mask %b, not %b", row, got, want)
			}
		}
	})
}

func TestSelectedRowsLoadLikeAllOfThem(t *testing.T) {
	seed := rand.Uint64()
	t.Logf("seed %d", seed)
	random := rand.New(rand.NewPCG(seed, 7))
	snapshot := newSnapshot(t, random, 20_000)
	eachBlock(snapshot, func(c, plain *Cursor) {
		var rows []uint16
		for row := range c.BlockRows() {
			if random.IntN(4) == 0 {
				rows = append(rows, uint16(row))
			}
		}
		if len(rows) == 0 {
			return
		}
		c.Select(rows)
		for _, column := range snapshot.Schema.Columns {
			ref := expression.Ref{Name: column.Name, ID: column.ID}
			v, err := c.Load(ref)
			if err != nil {
				t.Fatal(err)
			}
			for i, row := range rows {
				if got, want := v.Value(i), (loadedRow{t, plain, int(row)}).Value(ref); got != want {
					t.Fatalf("%s of row %d is %v, not %v", column.Name, row, got, want)
				}
			}
		}
	})
}

func TestHistograms(t *testing.T) {
	seed := rand.Uint64()
	t.Logf("seed %d", seed)
	snapshot := newSnapshot(t, rand.New(rand.NewPCG(seed, 8)), 20_000)
	counted := map[string]bool{}
	eachBlock(snapshot, func(c, plain *Cursor) {
		for _, column := range snapshot.Schema.Columns {
			ref := expression.Ref{Name: column.Name, ID: column.ID}
			h, ok, err := c.Histogram(ref)
			if err != nil {
				t.Fatal(err)
			}
			if ok {
				counted[column.Name] = true
				compareHistogram(t, column.Name, h, plain, ref)
			}
		}
	})
	for _, name := range []string{"same", "of_user", "narrow", "byte"} {
		if !counted[name] {
			t.Errorf("no block of %s was counted by a histogram", name)
		}
	}
}

func compareHistogram(t *testing.T, name string, h vector.Histogram, plain *Cursor, ref expression.Ref) {
	t.Helper()
	want := map[schema.Value]int64{}
	for row := range plain.BlockRows() {
		want[loadedRow{t, plain, row}.Value(ref)]++
	}
	for i, code := range h.Codes {
		value := schema.NullOf(schema.String)
		if code != 0 {
			value = schema.StringOf(h.Text.At(code))
		}
		want[value] -= h.Counts[i]
	}
	for value, difference := range want {
		if difference != 0 {
			t.Fatalf("%s: %v is counted wrong by %d", name, value, difference)
		}
	}
}

func BenchmarkFilter(b *testing.B) {
	snapshot := newSnapshot(b, rand.New(rand.NewPCG(1, 9)), 100_000)
	for _, where := range []string{"narrow = 'n3'", "wide = '/p/17'", "n > 10", "x < 20.5", "narrow = 'n3' and x > 100"} {
		b.Run(where, func(b *testing.B) {
			filter := NewFilter(math.MinInt64, math.MaxInt64, compileWhere(b, snapshot, where))
			rows := 0
			for b.Loop() {
				eachBlock(snapshot, func(c, _ *Cursor) {
					if _, err := filter.Apply(c); err != nil {
						b.Fatal(err)
					}
					rows += c.BlockRows()
				})
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(rows), "ns/row")
		})
	}
}
