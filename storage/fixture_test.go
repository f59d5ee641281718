package storage

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"go.uber.org/goleak"

	"github.com/sluice-analytics/sluice/storage/batch"
	"github.com/sluice-analytics/sluice/storage/block"
	"github.com/sluice-analytics/sluice/storage/schema"
	"github.com/sluice-analytics/sluice/storage/segment"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func wantError(t testing.TB, err, want error) {
	t.Helper()
	if !errors.Is(err, want) {
		t.Fatalf("got error %v, want %v", err, want)
	}
}

// event is one event in its plainest form; no value is null.
type event struct {
	time   int64
	values map[string]schema.Value
}

// text is canonical: equal events have equal texts.
func (e event) text() string {
	text := fmt.Sprint(e.time)
	for _, name := range slices.Sorted(maps.Keys(e.values)) {
		text += fmt.Sprintf("|%s=%q", name, e.values[name].AsText())
	}
	return text
}

func texts(events []event) []string {
	all := make([]string, len(events))
	for i, e := range events {
		all[i] = e.text()
	}
	slices.Sort(all)
	return all
}

// batchOf makes a batch; a property has one type in all of the events.
func batchOf(events []event) *batch.Batch {
	b := &batch.Batch{Rows: len(events)}
	places := map[string]int{}
	for row, e := range events {
		b.Time = append(b.Time, e.time)
		b.SizeBytes += 100
		for _, name := range slices.Sorted(maps.Keys(e.values)) {
			place, ok := places[name]
			if !ok {
				place = len(b.Columns)
				places[name] = place
				b.Columns = append(b.Columns, newColumn(name, e.values[name].Type, len(events)))
			}
			setValue(&b.Columns[place], row, e.values[name])
		}
	}
	for i := range b.Columns {
		if b.Columns[i].Type.IsText() {
			b.Columns[i].Null = nil
		}
	}
	return b
}

func newColumn(name string, typ schema.Type, rows int) batch.Column {
	c := batch.Column{Name: name, Type: typ, Null: make(batch.Bitmap, (rows+63)/64)}
	for row := range rows {
		c.Null.Set(row)
	}
	switch {
	case typ.IsText():
		c.Codes = make([]uint32, rows)
		c.Null = nil
	case typ == schema.Float64:
		c.Floats = make([]float64, rows)
	default:
		c.Ints = make([]int64, rows)
	}
	return c
}

func setValue(c *batch.Column, row int, value schema.Value) {
	switch {
	case c.Type.IsText():
		for i := range c.Strings.Len() {
			if string(c.Strings.At(i)) == value.Text {
				c.Codes[row] = uint32(i + 1)
				return
			}
		}
		c.Strings.Append([]byte(value.Text))
		c.Codes[row] = uint32(c.Strings.Len())
		return
	case c.Type == schema.Float64:
		c.Floats[row] = value.Float
	default:
		c.Ints[row] = value.Int
	}
	c.Null[row>>6] &^= 1 << (row & 63)
}

// randomEvents spreads events over two weeks, with and without an actor.
func randomEvents(random *rand.Rand, count int) []event {
	events := make([]event, count)
	for i := range events {
		values := map[string]schema.Value{
			"page":    schema.StringOf(fmt.Sprintf("/page/%d", random.IntN(20))),
			"latency": schema.FloatOf(float64(random.IntN(1000)) / 8),
		}
		if random.IntN(10) > 0 {
			values["user"] = schema.StringOf(fmt.Sprintf("u%d", random.IntN(30)))
		}
		if random.IntN(5) > 0 {
			values["device"] = schema.IntOf(random.Int64N(9) - 3) // text, since it is an actor
		}
		if random.IntN(3) == 0 {
			values["count"] = schema.IntOf(random.Int64N(100))
		}
		if random.IntN(4) == 0 {
			values[fmt.Sprintf("extra%d", random.IntN(3))] = schema.BoolOf(random.IntN(2) == 0)
		}
		events[i] = event{time: 1_700_000_000_000_000 + random.Int64N(14*dayMicros), values: values}
	}
	return events
}

const web = "web"

func openStore(t testing.TB, system vfs.FS) *Store {
	t.Helper()
	s, err := Open(system, Options{BufferBytes: 4000})
	must(t, err)
	return s
}

func webConfig() DatasetConfig {
	return DatasetConfig{Name: web, Shards: 4, Actors: []string{"user", "device"}, Event: "page", TimeSource: "ts"}
}

// newWeb opens an empty store with one dataset, closed with the test.
func newWeb(t testing.TB, system vfs.FS) *Store {
	t.Helper()
	s := openStore(t, system)
	must(t, s.CreateDataset(webConfig()))
	t.Cleanup(func() {
		if err := s.Close(); !errors.Is(err, ErrClosed) {
			must(t, err)
		}
	})
	return s
}

// ingest commits events, in batches of ten, and one input with the number.
func ingest(s *Store, number int, events []event) error {
	transaction, err := s.Begin(web)
	if err != nil {
		return err
	}
	defer transaction.Rollback()
	for part := range slices.Chunk(events, 10) {
		if err := transaction.Append(context.Background(), batchOf(part)); err != nil {
			return err
		}
	}
	transaction.AddInput(Input{Source: "file", Key: fmt.Sprint(number), Version: "1", Rows: int64(len(events))})
	transaction.AddRejects([]Reject{{Source: "file", Key: fmt.Sprint(number), Line: 7, Reason: "bad", Text: "{"}})
	return transaction.Commit(context.Background())
}

// readBack returns the texts of all events of the dataset, of which every copy must have
// the same.
func readBack(t testing.TB, s *Store) []string {
	t.Helper()
	snapshot, err := s.Snapshot(web)
	must(t, err)
	defer snapshot.Release()
	first := readSnapshot(t, snapshot)
	for _, actor := range snapshot.Config.Actors {
		own, ok := snapshot.By(actor)
		if !ok || own.Schema.Actor() != actor {
			t.Fatalf("no copy by %q", actor)
		}
		if got := readSnapshot(t, own); !slices.Equal(got, first) {
			t.Fatalf("the copy by %q has %d events, the first %d", actor, len(got), len(first))
		}
	}
	return first
}

func readSnapshot(t testing.TB, snapshot *Snapshot) []string {
	t.Helper()
	var events []event
	for _, reader := range snapshot.Segments {
		must(t, vfs.Guard(func() error {
			for shard := range reader.Info().Shards {
				if section := reader.Section(shard); section != nil {
					events = append(events, readSection(t, snapshot, reader, section, shard)...)
				}
			}
			return nil
		}))
	}
	return texts(events)
}

func readSection(t testing.TB, snapshot *Snapshot, reader *segment.Reader, section *segment.Section, shard int) []event {
	t.Helper()
	events := make([]event, section.Rows())
	var runs segment.Runs
	must(t, section.Runs(&runs))
	for i, actor := range runs.Actors {
		for row := runs.Starts[i]; row < runs.Starts[i+1]; row++ {
			events[row].values = map[string]schema.Value{}
			if actor >= segment.FirstActor {
				events[row].values[snapshot.Schema.Actor()] = schema.StringOf(snapshot.Actors(shard).At(actor))
			}
		}
	}
	for _, column := range reader.Info().Columns {
		if column.ID == schema.InputID {
			continue
		}
		for b := range section.Blocks() {
			var opened block.Block
			must(t, section.Column(column.ID).Block(b, &opened))
			readColumn(t, snapshot, column, &opened, events[b*block.Rows:])
		}
	}
	return events
}

func readColumn(t testing.TB, snapshot *Snapshot, column schema.Column, opened *block.Block, events []event) {
	t.Helper()
	ints, floats, codes := make([]int64, opened.Len()), make([]float64, opened.Len()), make([]uint32, opened.Len())
	var table batch.Strings
	switch {
	case column.Type.IsText():
		opened.Codes(codes)
		if opened.Inline() {
			must(t, opened.Strings(&table))
		}
	case column.Type == schema.Float64:
		opened.Floats(floats)
	default:
		opened.Ints(ints)
	}
	for row := range opened.Len() {
		value := schema.Value{Type: column.Type, Int: ints[row], Float: floats[row]}
		switch {
		case column.ID == schema.TimeID:
			events[row].time = ints[row]
			continue
		case opened.Nulls().Get(row), column.Type.IsText() && codes[row] == 0:
			continue
		case opened.Inline():
			value.Text = string(table.At(int(codes[row]) - 1))
		case column.Type.IsText():
			value.Text = snapshot.Strings(column.ID).At(codes[row])
		}
		events[row].values[column.Name] = value
	}
}

func wantEvents(t testing.TB, s *Store, want []event) {
	t.Helper()
	if got := readBack(t, s); !slices.Equal(got, texts(want)) {
		t.Fatalf("the dataset holds %d events, want %d:\n%s\nwant\n%s", len(got), len(want),
			strings.Join(got[:min(5, len(got))], "\n"), strings.Join(texts(want)[:min(5, len(want))], "\n"))
	}
}

// wantSound runs Check and returns the report of the dataset.
func wantSound(t testing.TB, s *Store) DatasetReport {
	t.Helper()
	report, err := s.Check(context.Background())
	must(t, err)
	if len(report.Problems) > 0 {
		t.Fatalf("problems:\n%s", strings.Join(report.Problems, "\n"))
	}
	if len(report.Datasets) == 0 {
		return DatasetReport{}
	}
	return report.Datasets[0]
}
