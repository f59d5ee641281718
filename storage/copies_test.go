package storage

import (
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/sluice-analytics/sluice/storage/manifest"
	"github.com/sluice-analytics/sluice/storage/schema"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

// TestDatasetOfOneCopy opens a store of a version that ordered events by the first of
// several actor columns alone: it stays as it is, and the others are properties.
func TestDatasetOfOneCopy(t *testing.T) {
	mem := vfs.NewMem()
	must(t, mem.MkdirAll(datasetDirectory(web)))
	log, err := manifest.Open(mem)
	must(t, err)
	config := webConfig()
	must(t, log.Append(manifest.Record{Edits: []manifest.Edit{{
		Dataset: web, Columns: schema.New(nil, "", "").Columns,
		Create: &manifest.Config{Directory: web, Shards: config.Shards, Actors: config.Actors, Event: config.Event, TimeSource: config.TimeSource},
	}}}))
	must(t, log.Close())

	s := openStore(t, mem)
	defer s.Close()
	random := rand.New(rand.NewPCG(31, 31))
	var all []event
	for number := range 3 {
		events := randomEvents(random, 30)
		all = append(all, events...)
		must(t, ingest(s, number, events))
	}
	_, err = s.Compact(context.Background(), web)
	must(t, err)
	snapshot, err := s.Snapshot(web)
	must(t, err)
	defer snapshot.Release()
	if _, ok := snapshot.By("device"); ok || len(snapshot.Copies()) != 1 {
		t.Fatal("there is a copy by the second actor")
	}
	if own, ok := snapshot.By("user"); !ok || own != snapshot {
		t.Fatal("the one copy is not that by the first actor")
	}
	if column, _ := snapshot.Schema.Find("device"); column.Type != schema.Int64 {
		t.Fatalf("the second actor became a %s", column.Type)
	}
	if got := readSnapshot(t, snapshot); !slices.Equal(got, texts(all)) {
		t.Fatalf("%d events, want %d", len(got), len(all))
	}
	if report := wantSound(t, s); report.Copies != 1 || report.Events != int64(len(all)) {
		t.Fatalf("%+v", report)
	}
}

// TestActorsAreText loads actors of a type of their own into both roles: each copy knows
// them by their text, and so does the schema.
func TestActorsAreText(t *testing.T) {
	s := newWeb(t, vfs.NewMem())
	for number, value := range []schema.Value{
		schema.IntOf(7), schema.StringOf("7"), schema.FloatOf(7.5), schema.BoolOf(true), schema.StringOf(""), schema.ListOf([]string{"a", "b"}),
	} {
		must(t, ingest(s, number, []event{{time: int64(number), values: map[string]schema.Value{"user": value, "device": value}}}))
	}
	snapshot, err := s.Snapshot(web)
	must(t, err)
	defer snapshot.Release()
	want := []string{"7", "7.5", `["a","b"]`, "true"}
	for _, own := range snapshot.Copies() {
		var got []string
		for shard := range own.Config.Shards {
			for i := range own.Actors(shard).Len() {
				got = append(got, own.Actors(shard).At(uint32(i)+own.Actors(shard).First()))
			}
		}
		if slices.Sort(got); !slices.Equal(got, want) {
			t.Errorf("the actors by %s are %q, want %q", own.Schema.Actor(), got, want)
		}
		if column, _ := own.Schema.Find(own.Schema.Actor()); column.Type != schema.String {
			t.Errorf("%s is a %s", column.Name, column.Type)
		}
	}
	wantSound(t, s)
}

// TestCheckComparesCopies hides a segment of the second copy.
func TestCheckComparesCopies(t *testing.T) {
	random := rand.New(rand.NewPCG(32, 32))
	events, others := randomEvents(random, 9), randomEvents(random, 9)
	s := openStore(t, vfs.NewMem())
	must(t, s.CreateDataset(webConfig()))
	must(t, ingest(s, 1, events))
	must(t, ingest(s, 2, others))
	d, err := s.dataset(web)
	must(t, err)
	// Each commit has one segment a copy. One of the second copy is left out, as if the
	// manifest had lost it.
	first, second := d.current.of(0), d.current.of(1)
	if len(first) != 2 || len(second) != 2 {
		t.Fatalf("%d and %d segments", len(first), len(second))
	}
	s.mu.Lock()
	d.current.segments = append(slices.Clone(first), second[0])
	s.mu.Unlock()
	report, err := s.Check(context.Background())
	must(t, err)
	if len(report.Problems) != 1 || !strings.Contains(report.Problems[0], `copy by "device" holds`) {
		t.Errorf("problems: %q", report.Problems)
	}
	s.mu.Lock()
	d.current.segments = append(slices.Clone(first), second...)
	sortHandles(d.current.segments)
	s.mu.Unlock()
	must(t, s.Close())
}

func TestWrongActors(t *testing.T) {
	s := openStore(t, vfs.NewMem())
	defer s.Close()
	var many []string
	for i := range ActorsMax + 1 {
		many = append(many, fmt.Sprint("a", i))
	}
	for name, actors := range map[string][]string{"at most 8": many, "named twice": {"a", "b", "a"}, "without a name": {"a", ""}} {
		err := s.CreateDataset(DatasetConfig{Name: "d", Actors: actors})
		if err == nil || !strings.Contains(err.Error(), name) {
			t.Errorf("%q: got %v", actors, err)
		}
	}
	must(t, s.CreateDataset(DatasetConfig{Name: "d", Actors: many[:ActorsMax]}))
}
