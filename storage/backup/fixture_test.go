package backup

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"reflect"
	"strconv"
	"testing"
	"time"

	"go.uber.org/goleak"

	"github.com/sluice-analytics/sluice/storage"
	"github.com/sluice-analytics/sluice/storage/batch"
	coldcache "github.com/sluice-analytics/sluice/storage/cold"
	"github.com/sluice-analytics/sluice/storage/manifest"
	"github.com/sluice-analytics/sluice/storage/object"
	"github.com/sluice-analytics/sluice/storage/schema"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// seeded returns a random source whose seed the test prints when it fails.
func seeded(t *testing.T) *rand.Rand {
	t.Helper()
	seed := uint64(time.Now().UnixNano())
	if text := os.Getenv("SLUICE_RANDOM_SEED"); text != "" {
		var err error
		seed, err = strconv.ParseUint(text, 10, 64)
		must(t, err)
	}
	t.Cleanup(func() {
		if t.Failed() {
			t.Logf("SLUICE_RANDOM_SEED=%d", seed)
		}
	})
	return rand.New(rand.NewPCG(seed, 1))
}

// world is a store with a place, and what is done to it.
type world struct {
	t      *testing.T
	random *rand.Rand
	system *vfs.Mem
	store  *storage.Store
	place  *object.Memory
	cold   *object.Memory
	inputs int
	clock  time.Time
}

func newWorld(t *testing.T) *world {
	w := &world{t: t, random: seeded(t), system: vfs.NewMem(), place: object.NewMemory(), cold: object.NewMemory(), clock: time.Date(2026, 1, 31, 9, 59, 0, 0, time.UTC)}
	w.store = openStore(t, w.system, w.cold)
	t.Cleanup(func() {
		if err := w.store.Close(); !errors.Is(err, storage.ErrClosed) {
			must(t, err)
		}
	})
	for _, name := range []string{"shop", "web"} {
		must(t, w.store.CreateDataset(storage.DatasetConfig{Name: name, Shards: 4, Actors: []string{"user", "device"}, Event: "page"}))
	}
	return w
}

// openStore opens a store whose cold segments lie in a place.
func openStore(t testing.TB, system vfs.FS, cold object.Store) *storage.Store {
	t.Helper()
	store, err := storage.Open(system, storage.Options{BufferBytes: 4000, Cold: coldcache.Options{Attempts: 1, Open: opens(cold)}})
	must(t, err)
	return store
}

// opens opens a place under every name.
func opens(place object.Store) func(context.Context, string) (object.Store, error) {
	return func(context.Context, string) (object.Store, error) { return place, nil }
}

// objectsIn are the options of a restore whose cold segments lie in a place.
func objectsIn(cold object.Store) Options { return Options{OpenPlace: opens(cold)} }

// moveCold moves what is before a time, microseconds.
func (w *world) moveCold(dataset string, before int64) {
	w.t.Helper()
	_, err := w.store.MoveCold(context.Background(), storage.ColdMove{Dataset: dataset, Place: "s3://cold", Before: before})
	must(w.t, err)
}

// options are those of a snapshot that is taken now; time goes on with each.
func (w *world) options() Options {
	w.clock = w.clock.Add(time.Minute)
	now := w.clock
	return Options{Owner: "test", Now: func() time.Time { return now }}
}

// events makes some events of two weeks.
func (w *world) events(count int) *batch.Batch {
	b := &batch.Batch{Rows: count, SizeBytes: 100 * count}
	for range count {
		b.Time = append(b.Time, 1_700_000_000_000_000+w.random.Int64N(14*86400e6))
	}
	for _, name := range []string{"user", "device", "page"} {
		column := batch.Column{Name: name, Type: schema.String, Codes: make([]uint32, count)}
		const values = 20
		for i := range values {
			column.Strings.Append(fmt.Appendf(nil, "%s %d %d", name, w.inputs, i))
		}
		for row := range column.Codes {
			column.Codes[row] = uint32(w.random.IntN(values + 1))
		}
		b.Columns = append(b.Columns, column)
	}
	return b
}

// live does something at random to the store.
func (w *world) live() {
	t, ctx := w.t, context.Background()
	w.inputs++
	dataset := []string{"shop", "web"}[w.random.IntN(2)]
	rows := 1 + w.random.IntN(60)
	input := storage.Input{Source: "file", Key: fmt.Sprint(w.inputs), Version: "1", Rows: int64(rows), Rejected: 1}
	rejects := []storage.Reject{{Source: "file", Key: input.Key, Line: 7, Reason: "bad", Text: "{"}}
	switch w.random.IntN(7) {
	case 0, 1:
		transaction, err := w.store.Begin(dataset)
		must(t, err)
		defer transaction.Rollback()
		must(t, transaction.Append(ctx, w.events(rows)))
		transaction.AddInput(input)
		transaction.AddRejects(rejects)
		must(t, transaction.Commit(ctx))
	case 2, 3:
		must(t, w.store.Push(ctx, storage.Pushed{Dataset: dataset, Batches: []*batch.Batch{w.events(rows)}, Input: &input, Rejects: rejects}))
	case 4:
		_, err := w.store.Compact(ctx, dataset)
		must(t, err)
	case 5:
		w.moveCold(dataset, 1_700_000_000_000_000+w.random.Int64N(14*86400e6))
	case 6:
		keeper := []string{"", "shop", "web"}[w.random.IntN(3)]
		_, err := w.store.Save(keeper, storage.SaveRequest{Kind: "board", Name: fmt.Sprint(w.random.IntN(4)), Content: fmt.Appendf(nil, "content %d", w.inputs), VersionsMax: 3})
		must(t, err)
	}
}

// contents is all that a store holds: what two equal stores agree on.
type contents struct {
	Datasets map[string]held
	Own      map[string]string
}

type held struct {
	Config      storage.DatasetConfig
	Events      int64
	Fingerprint uint64
	Rejects     int64
	Saved       map[string]string
	Ledger      []manifest.Input
}

// look returns what a store holds. It seals what was pushed.
func look(t testing.TB, store *storage.Store, inputs int) contents {
	t.Helper()
	report, err := store.Check(context.Background())
	must(t, err)
	if len(report.Problems) > 0 {
		t.Fatalf("problems: %q", report.Problems)
	}
	documents, err := store.Documents()
	must(t, err)
	found := contents{Datasets: map[string]held{}, Own: savedOf(t, documents)}
	documents.Release()
	for _, dataset := range report.Datasets {
		snapshot, err := store.Snapshot(dataset.Name)
		must(t, err)
		_, rejects, err := store.Rejects(dataset.Name, 10)
		must(t, err)
		own := held{Config: snapshot.Config, Events: dataset.Events, Fingerprint: dataset.Fingerprint, Rejects: rejects, Saved: savedOf(t, snapshot)}
		snapshot.Release()
		for i := range inputs + 1 {
			own.Ledger = append(own.Ledger, store.Inputs(dataset.Name, "file", fmt.Sprint(i))...)
		}
		found.Datasets[dataset.Name] = own
	}
	return found
}

// savedOf returns the versions of all documents with their contents.
func savedOf(t testing.TB, snapshot *storage.Snapshot) map[string]string {
	t.Helper()
	all := map[string]string{}
	for _, saved := range snapshot.Saved("board") {
		for _, version := range snapshot.SavedVersions("board", saved.Name) {
			content, err := snapshot.SavedContent(version)
			must(t, err)
			all[fmt.Sprintf("%s %d", version.Name, version.Version)] = string(content)
		}
	}
	return all
}

func (w *world) look() contents { return look(w.t, w.store, w.inputs) }

// take takes a snapshot and returns it with what the store holds.
func (w *world) take() (*Snapshot, contents) {
	w.t.Helper()
	snapshot, _, err := Take(context.Background(), w.store, w.place, w.options())
	must(w.t, err)
	return snapshot, w.look()
}

// wantRestored restores a snapshot where nothing is left of the objects of cold segments, and compares.
func (w *world) wantRestored(snapshot *Snapshot, want contents) {
	w.t.Helper()
	system := vfs.NewMem()
	cold := object.NewMemory()
	_, err := Restore(context.Background(), w.place, snapshot, system, objectsIn(cold))
	must(w.t, err)
	w.wantStore(system, cold, want)
}

func (w *world) wantStore(system vfs.FS, cold object.Store, want contents) {
	w.t.Helper()
	store := openStore(w.t, system, cold)
	got := look(w.t, store, w.inputs)
	if !reflect.DeepEqual(got, want) {
		w.t.Errorf("the restored store holds\n%+v, not\n%+v", got, want)
	}
	must(w.t, store.Close())
}
