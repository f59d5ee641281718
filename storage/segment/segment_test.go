package segment

import (
	"context"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/sluice-analytics/sluice/storage/batch"
	"github.com/sluice-analytics/sluice/storage/block"
	"github.com/sluice-analytics/sluice/storage/dictionary"
	"github.com/sluice-analytics/sluice/storage/schema"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

func newRand(t testing.TB) *rand.Rand {
	seed := uint64(time.Now().UnixNano())
	t.Logf("seed %d", seed)
	return rand.New(rand.NewPCG(seed, 1))
}

// event is the slow reference: one event as a map. The property "n" numbers it.
type event struct {
	time   int64
	actor  schema.Value
	values map[string]schema.Value
}

// world is a dataset that grows in a test.
type world struct {
	t      *testing.T
	r      *rand.Rand
	shards int
	schema schema.Schema
	set    *dictionary.Set
	fs     vfs.FS
	events []event
	nextID uint64
}

func newWorld(t *testing.T, r *rand.Rand, shards int) *world {
	return &world{t: t, r: r, shards: shards, schema: schema.New([]string{"user"}, "event", ""), set: dictionary.NewSet(shards), fs: vfs.NewMem()}
}

func (w *world) layout() Layout {
	return Layout{Shards: w.shards, Actor: "user", Columns: w.schema.Find, Dictionaries: w.set}
}

var testTypes = []schema.Type{schema.String, schema.Int64, schema.Float64, schema.Bool, schema.Timestamp, schema.StringList, schema.Unknown}

// randomValue makes a value of few or of many.
func randomValue(r *rand.Rand, t schema.Type) schema.Value {
	n := r.Int64N(1 << r.IntN(40))
	switch t {
	case schema.String:
		return schema.StringOf([]string{"", "a", "view", fmt.Sprint(n)}[r.IntN(4)])
	case schema.Int64:
		if r.IntN(1000) == 0 {
			return schema.IntOf(math.MaxInt64 - n)
		}
		return schema.IntOf(n - 100)
	case schema.Float64:
		return schema.FloatOf(float64(n) / 100)
	case schema.Bool:
		return schema.BoolOf(n%2 == 0)
	case schema.Timestamp:
		return schema.TimestampOf(1_700_000_000_000_000 + n)
	case schema.StringList:
		return schema.ListOf([]string{"x", fmt.Sprint(n)}[:r.IntN(3)])
	}
	return schema.NullOf(schema.Unknown)
}

// randomBatch makes events, notes them in the world and merges their types.
func (w *world) randomBatch(rows int) *batch.Batch {
	r := w.r
	out := &batch.Batch{Rows: rows}
	first := len(w.events)
	for i := range rows {
		at := r.Int64N(100)
		if r.IntN(2) == 0 {
			at = int64(i) / 10
		}
		w.events = append(w.events, event{time: at, values: map[string]schema.Value{"n": schema.IntOf(int64(first + i))}, actor: schema.NullOf(schema.String)})
		out.Time = append(out.Time, at)
	}
	actorType := []schema.Type{schema.String, schema.String, schema.Int64}[r.IntN(3)]
	actors := int64(1 + r.IntN(rows))
	if r.IntN(8) > 0 {
		out.Columns = append(out.Columns, w.column("user", actorType, first, rows, func() schema.Value {
			switch k := r.Int64N(actors); {
			case actorType == schema.Int64:
				return schema.IntOf(k)
			case k == 0:
				return schema.StringOf("")
			default:
				return schema.StringOf(fmt.Sprint(k))
			}
		}))
	}
	ordinal := int64(first)
	out.Columns = append(out.Columns, w.column("n", schema.Int64, first, rows, func() schema.Value {
		ordinal++
		return schema.IntOf(ordinal - 1)
	}))
	for c := range 7 {
		if r.IntN(4) == 0 {
			continue
		}
		typ := testTypes[c]
		if r.IntN(3) == 0 {
			typ = testTypes[r.IntN(len(testTypes))]
		}
		name := fmt.Sprintf("p%d", c)
		if typ == schema.Unknown {
			out.Columns = append(out.Columns, batch.Column{Name: name})
			continue
		}
		fixed := randomValue(r, typ)
		sticky := r.IntN(3)
		out.Columns = append(out.Columns, w.column(name, typ, first, rows, func() schema.Value {
			if sticky == 0 && r.IntN(20) > 0 {
				return fixed
			}
			return randomValue(r, typ)
		}))
	}
	return out
}

// column fills a column of a batch and the same values into the events.
func (w *world) column(name string, typ schema.Type, first, rows int, next func() schema.Value) batch.Column {
	if name != "user" {
		merged, err := w.schema.Merge(name, typ)
		if err != nil {
			w.t.Fatal(err)
		}
		w.schema = merged
	}
	c := batch.Column{Name: name, Type: typ}
	codes := map[string]uint32{}
	nullShare := w.r.IntN(3) * 20
	if name == "n" {
		nullShare = 0
	}
	for row := range rows {
		value := next()
		if w.r.IntN(100) < nullShare {
			value = schema.NullOf(typ)
		}
		if name == "user" {
			w.events[first+row].actor = value
		} else {
			w.events[first+row].values[name] = value
		}
		appendValue(&c, codes, value, row, rows)
	}
	return c
}

func appendValue(c *batch.Column, codes map[string]uint32, value schema.Value, row, rows int) {
	if value.Null && !c.Type.IsText() {
		if c.Null == nil {
			c.Null = newBitmap(rows)
		}
		c.Null.Set(row)
	}
	switch {
	case c.Type.IsText() && value.Null:
		c.Codes = append(c.Codes, 0)
	case c.Type.IsText():
		if codes[value.Text] == 0 {
			c.Strings.Append([]byte(value.Text))
			codes[value.Text] = uint32(c.Strings.Len())
		}
		c.Codes = append(c.Codes, codes[value.Text])
	case c.Type == schema.Float64:
		c.Floats = append(c.Floats, value.Float)
	default:
		c.Ints = append(c.Ints, value.Int)
	}
}

// write writes rows as the next segment, widens the schema and opens the file.
func (w *world) write(rows *Rows) *Reader {
	w.t.Helper()
	w.nextID++
	name := fmt.Sprintf("%d.seg", w.nextID)
	info, err := Write(context.Background(), w.fs, name, w.nextID, rows)
	if err != nil {
		w.t.Fatal(err)
	}
	for _, column := range info.Columns[1:] {
		for i := range w.schema.Columns {
			known := &w.schema.Columns[i]
			if known.ID == column.ID {
				known.Type = schema.Widen(known.Type, column.Type)
				known.Inline = known.Inline || column.Inline
			}
		}
	}
	reader, err := Open(w.fs, name)
	if err != nil {
		w.t.Fatal(err)
	}
	w.t.Cleanup(func() { _ = reader.Close() })
	got := reader.Info()
	if got.Rows != info.Rows || got.SizeBytes != info.SizeBytes || !slices.Equal(got.Columns, info.Columns) || got.MinTime != info.MinTime || got.MaxTime != info.MaxTime {
		w.t.Fatalf("Write says %+v, Open %+v", info, got)
	}
	if err := reader.Fits(w.set); err != nil {
		w.t.Fatal(err)
	}
	return reader
}

// asType is what a value reads as in a column of the type.
func asType(v schema.Value, t schema.Type) schema.Value {
	switch {
	case v.Null || v.Type == schema.Unknown:
		return schema.NullOf(t)
	case v.Type == t:
		return v
	case t == schema.Float64:
		return schema.FloatOf(float64(v.Int))
	case t == schema.StringList:
		return schema.ListOf([]string{v.AsText()})
	default:
		return schema.StringOf(v.AsText())
	}
}

// readColumn decodes a column of a section row by row.
func (w *world) readColumn(s *Section, column schema.Column) []schema.Value {
	w.t.Helper()
	var b block.Block
	out := make([]schema.Value, 0, s.Rows())
	chunk := s.Column(column.ID)
	for i := range s.Blocks() {
		if err := chunk.Block(i, &b); err != nil {
			w.t.Fatal(err)
		}
		if chunk.Stats(i) != b.Stats() {
			w.t.Fatal("two zone maps")
		}
		out = w.appendBlock(out, &b, column)
	}
	return out
}

func (w *world) appendBlock(out []schema.Value, b *block.Block, column schema.Column) []schema.Value {
	ints, floats, codes := make([]int64, b.Len()), make([]float64, b.Len()), make([]uint32, b.Len())
	var own batch.Strings
	switch {
	case column.Type.IsText():
		b.Codes(codes)
		if err := b.Strings(&own); err != nil || b.Inline() != column.Inline {
			w.t.Fatal("strings:", err)
		}
	case column.Type == schema.Float64:
		b.Floats(floats)
	default:
		b.Ints(ints)
	}
	for row := range b.Len() {
		value := schema.Value{Type: column.Type, Int: ints[row], Float: floats[row]}
		switch {
		case !column.Type.IsText():
			value.Null = b.Nulls().Get(row)
		case codes[row] == 0:
			value.Null = true
		case b.Inline():
			value.Text = string(own.At(int(codes[row]) - 1))
		default:
			value.Text = w.set.Strings(column.ID).At(codes[row])
		}
		out = append(out, value)
	}
	return out
}

// check compares a segment with the reference: the events of the range, each once,
// in order, with their values.
func (w *world) check(r *Reader, from, to int64) {
	w.t.Helper()
	if problems, err := r.Verify(context.Background()); err != nil || len(problems) > 0 {
		w.t.Fatal(problems, err)
	}
	seen := map[int64]bool{}
	for shard := range w.shards {
		section := r.Section(shard)
		if section == nil {
			continue
		}
		w.checkSection(r, section, shard, seen)
	}
	for n, e := range w.events {
		if within(e.time, from, to) != seen[int64(n)] {
			w.t.Fatalf("event %d at %d in [%d, %d) is in the segment: %v", n, e.time, from, to, seen[int64(n)])
		}
	}
	if len(seen) != r.Info().Rows {
		w.t.Fatalf("%d events of %d", len(seen), r.Info().Rows)
	}
}

func (w *world) checkSection(r *Reader, section *Section, shard int, seen map[int64]bool) {
	w.t.Helper()
	columns := map[string][]schema.Value{}
	for _, column := range r.Info().Columns {
		columns[column.Name] = w.readColumn(section, column)
	}
	var runs Runs
	if err := section.Runs(&runs); err != nil {
		w.t.Fatal(err)
	}
	for k, actor := range runs.Actors {
		before, beforeTime := int64(-1), int64(math.MinInt64)
		for row := runs.Starts[k]; row < runs.Starts[k+1]; row++ {
			n, at := columns["n"][row].Int, columns["time"][row].Int
			if seen[n] || at < beforeTime || at == beforeTime && n < before {
				w.t.Fatalf("shard %d, actor %d: event %d at %d after %d at %d", shard, actor, n, at, before, beforeTime)
			}
			seen[n], before, beforeTime = true, n, at
			e := &w.events[n]
			w.checkActor(e, shard, actor)
			if e.time != at {
				w.t.Fatalf("event %d has time %d, not %d", n, at, e.time)
			}
			w.checkValues(r, e, n, int(row), columns)
		}
	}
}

func (w *world) checkActor(e *event, shard int, actor uint32) {
	w.t.Helper()
	text := e.actor.AsText()
	switch {
	case e.actor.Null && actor == NoActor, !e.actor.Null && text == "" && actor == EmptyActor:
	case e.actor.Null || text == "" || actor < FirstActor,
		w.set.Actors(shard).At(actor) != text, ShardOf([]byte(text), w.shards) != shard:
		w.t.Fatalf("actor %q has id %d in shard %d", text, actor, shard)
	}
}

func (w *world) checkValues(r *Reader, e *event, n int64, row int, columns map[string][]schema.Value) {
	w.t.Helper()
	types := map[string]schema.Type{}
	for _, column := range r.Info().Columns {
		types[column.Name] = column.Type
	}
	for name, value := range e.values {
		typ, ok := types[name]
		if !ok {
			if !value.Null {
				w.t.Fatalf("event %d: column %q is missing", n, name)
			}
			continue
		}
		if want := asType(value, typ); columns[name][row] != want {
			w.t.Fatalf("event %d, %q is %+v, not %+v", n, name, columns[name][row], want)
		}
	}
	for name := range types {
		if _, ok := e.values[name]; !ok && name != "time" && !columns[name][row].Null {
			w.t.Fatalf("event %d, %q is %+v, not null", n, name, columns[name][row])
		}
	}
}

func TestBatchesRoundTrip(t *testing.T) {
	r := newRand(t)
	for range 60 {
		w := newWorld(t, r, 1<<r.IntN(5))
		batches := []*batch.Batch{}
		for range 1 + r.IntN(4) {
			batches = append(batches, w.randomBatch(1+r.IntN(1500)))
		}
		if r.IntN(3) == 0 {
			w.inlineSome()
		}
		from, to := int64(math.MinInt64), int64(math.MaxInt64)
		if r.IntN(2) == 0 {
			from, to = r.Int64N(40), 40+r.Int64N(40)
		}
		rows, err := FromBatches(w.layout(), batches, from, to)
		if err != nil {
			t.Fatal(err)
		}
		if rows.Len() > 0 {
			w.check(w.write(rows), from, to)
		}
	}
}

// inlineSome marks columns inline.
func (w *world) inlineSome() {
	for i := range w.schema.Columns[1:] {
		w.schema.Columns[i+1].Inline = w.r.IntN(2) == 0 && w.schema.Columns[i+1].Type.IsText()
	}
}

func TestSegmentsRoundTrip(t *testing.T) {
	r := newRand(t)
	for range 40 {
		w := newWorld(t, r, 1<<r.IntN(4))
		readers := []*Reader{}
		for range 1 + r.IntN(4) {
			events := w.randomBatch(1 + r.IntN(1500))
			rows, err := FromBatches(w.layout(), []*batch.Batch{events}, math.MinInt64, math.MaxInt64)
			if err != nil {
				t.Fatal(err)
			}
			if r.IntN(4) == 0 {
				w.inlineSome()
			}
			readers = append(readers, w.write(rows))
		}
		from, to := int64(math.MinInt64), int64(math.MaxInt64)
		if r.IntN(2) == 0 {
			from, to = r.Int64N(40), 40+r.Int64N(40)
		}
		rows, err := FromSegments(w.layout(), readers, from, to)
		if err != nil {
			t.Fatal(err)
		}
		if rows.Len() > 0 {
			w.check(w.write(rows), from, to)
		}
	}
}

// TestManyBlocks has sections of more than one block and a whale.
func TestManyBlocks(t *testing.T) {
	r := newRand(t)
	w := newWorld(t, r, 2)
	batches := []*batch.Batch{w.randomBatch(50_000), w.randomBatch(30_000)}
	rows, err := FromBatches(w.layout(), batches, math.MinInt64, math.MaxInt64)
	if err != nil {
		t.Fatal(err)
	}
	first := w.write(rows)
	w.check(first, math.MinInt64, math.MaxInt64)
	merged, err := FromSegments(w.layout(), []*Reader{first}, math.MinInt64, math.MaxInt64)
	if err != nil {
		t.Fatal(err)
	}
	w.check(w.write(merged), math.MinInt64, math.MaxInt64)
}
