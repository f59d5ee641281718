package storage

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/sluice-analytics/sluice/storage/object"
	"github.com/sluice-analytics/sluice/storage/schema"
	"github.com/sluice-analytics/sluice/storage/segment"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

// loadNumbered commits the events of an object that can be replaced, in the place of an older version where one is given.
func loadNumbered(s *Store, key, version string, events []event, old *Input) error {
	transaction, err := s.Begin(web)
	if err != nil {
		return err
	}
	defer transaction.Rollback()
	number := transaction.NumberInput()
	for part := range slices.Chunk(events, 7) {
		if err := transaction.AppendOf(context.Background(), number, batchOf(part)); err != nil {
			return err
		}
	}
	transaction.AddInput(Input{Source: "s3", Key: key, Version: version, Rows: int64(len(events)), Number: number})
	if old != nil {
		transaction.Replace(*old)
	}
	return transaction.Commit(context.Background())
}

// TestReplaceAgainstLists replaces objects again and again, amid compactions, deletions and objects that cannot be
// replaced, and compares with a list by object.
func TestReplaceAgainstLists(t *testing.T) {
	random := rand.New(rand.NewPCG(randomSeed(t), 9))
	for range 10 {
		mem := vfs.NewMem()
		s := newWeb(t, mem)
		objects := map[string][]event{"plain": randomEvents(random, 20)}
		must(t, ingest(s, 1000, objects["plain"]))
		for version := range 25 {
			key := fmt.Sprint("k", random.IntN(5))
			events := randomEvents(random, random.IntN(30))
			var old *Input
			if found := s.Inputs(web, "s3", key); len(found) == 1 {
				old = &found[0]
			}
			must(t, loadNumbered(s, key, fmt.Sprint(version), events, old))
			objects[key] = events
			switch random.IntN(6) {
			case 0:
				must(t, compactAll(s))
			case 1:
				for key, events := range objects {
					objects[key] = without(events, divides(7))
				}
				_, err := deleteWhere(s, divides(7), false)
				must(t, err)
			case 2:
				must(t, s.Close())
				s = openStore(t, mem)
			}
		}
		var want []event
		for key, events := range objects {
			want = append(want, events...)
			if found := s.Inputs(web, "s3", key); key != "plain" && len(found) != 1 {
				t.Fatalf("the ledger has %d versions of %s", len(found), key)
			}
		}
		wantEvents(t, s, want)
		wantSound(t, s)
		must(t, s.Close())
	}
}

// TestNotReplaceable: what has no number, is not there or was replaced by someone else stays as it is.
func TestNotReplaceable(t *testing.T) {
	s := newWeb(t, vfs.NewMem())
	random := rand.New(rand.NewPCG(80, 1))
	events := randomEvents(random, 20)
	must(t, ingest(s, 1, events))
	wantError(t, loadNumbered(s, "k", "1", events, &Input{Source: "file", Key: "1", Version: "1"}), ErrNotReplaceable)
	wantError(t, loadNumbered(s, "k", "1", events, &Input{Source: "s3", Key: "k", Version: "0"}), ErrNotReplaceable)
	wantEvents(t, s, events)
	must(t, loadNumbered(s, "k", "1", events, nil))
	wantError(t, loadNumbered(s, "k", "1", events, nil), ErrInputExists)
	must(t, loadNumbered(s, "k", "1", nil, &s.Inputs(web, "s3", "k")[0])) // the same version
	wantEvents(t, s, events)
	_, err := s.AskDeletion(context.Background(), web, Deletion{Filter: "f", From: forever.from, To: forever.to})
	must(t, err)
	wantError(t, loadNumbered(s, "k", "2", events, &s.Inputs(web, "s3", "k")[0]), ErrDeleting)
	wantSound(t, s)
}

// TestHiddenColumnIsHidden: no schema has the column, and the sums of stores that differ by it alone are the same.
func TestHiddenColumnIsHidden(t *testing.T) {
	events := randomEvents(rand.New(rand.NewPCG(81, 1)), 40)
	plain, numbered := newWeb(t, vfs.NewMem()), newWeb(t, vfs.NewMem())
	must(t, ingest(plain, 1, events))
	must(t, loadNumbered(numbered, "k", "1", events, nil))
	if a, b := wantSound(t, plain), wantSound(t, numbered); a.Fingerprint != b.Fingerprint {
		t.Fatalf("fingerprints %x and %x", a.Fingerprint, b.Fingerprint)
	}
	snapshot, err := numbered.Snapshot(web)
	must(t, err)
	defer snapshot.Release()
	for _, column := range snapshot.Schema.Columns {
		if column.ID == schema.InputID || column.Name == schema.InputName {
			t.Fatal("the schema has the hidden column")
		}
	}
}

// TestReplaceCrashAtEveryOperation: after a crash there is the old version as a whole or the new one, and the ledger says which.
func TestReplaceCrashAtEveryOperation(t *testing.T) {
	random := rand.New(rand.NewPCG(82, 1))
	other, first, second := randomEvents(random, 20), randomEvents(random, 20), randomEvents(random, 15)
	run := func(system vfs.FS) (acknowledged bool, err error) {
		s, err := Open(system, Options{BufferBytes: 1500})
		if err != nil {
			return false, err
		}
		defer func() { err = errors.Join(err, s.Close()) }()
		if err := s.CreateDataset(webConfig()); err != nil {
			return false, err
		}
		for key, events := range map[string][]event{"other": other, "k": first} {
			if err := loadNumbered(s, key, "1", events, nil); err != nil {
				return false, err
			}
		}
		if err := compactAll(s); err != nil { // the events of both lie in one segment
			return false, err
		}
		err = loadNumbered(s, "k", "2", second, &Input{Source: "s3", Key: "k", Version: "1"})
		return err == nil, err
	}
	counted := vfs.NewFault(vfs.NewMem())
	_, err := run(counted)
	must(t, err)
	seen := map[string]int{}
	begin, stride := crashPlaces(t)
	for k := begin; k <= counted.Count()+20; k += stride {
		for name, plan := range map[string]func(vfs.Operation) error{"crash": vfs.FailFrom(k), "error": vfs.FailNth(k)} {
			mem := vfs.NewMem()
			fault := vfs.NewFault(mem)
			fault.SetPlan(plan)
			acknowledged, _ := run(fault)
			for _, share := range []int{0, 50, 100} {
				place := fmt.Sprintf("%s at operation %d of %d, %d %% kept", name, k, counted.Count(), share)
				s, err := Open(mem.CrashClone(vfs.KeepShare(random, share)), Options{})
				if err != nil {
					t.Fatalf("%s: %v", place, err)
				}
				if len(s.Datasets()) > 0 {
					seen[wantVersion(t, s, place, acknowledged, other, first, second)]++
					wantSound(t, s)
				}
				must(t, s.Close())
			}
		}
	}
	if seen["1"] == 0 || seen["2"] == 0 {
		t.Fatalf("versions seen: %v", seen)
	}
}

// wantVersion holds the events against what the ledger says, and returns the version of the object.
func wantVersion(t *testing.T, s *Store, place string, acknowledged bool, other, first, second []event) (version string) {
	t.Helper()
	var want []event
	if s.Inputs(web, "s3", "other") != nil {
		want = append(want, other...)
	}
	found := s.Inputs(web, "s3", "k")
	switch {
	case len(found) > 1:
		t.Fatalf("%s: the ledger has both versions", place)
	case len(found) == 1:
		version = found[0].Version
		want = append(want, map[string][]event{"1": first, "2": second}[version]...)
	}
	if acknowledged && version != "2" {
		t.Fatalf("%s: version %q after the second was acknowledged", place, version)
	}
	if got := readBack(t, s); !slices.Equal(got, texts(want)) {
		t.Fatalf("%s: %d events, want %d of version %q", place, len(got), len(want), version)
	}
	return version
}

// TestHiddenColumnBytes measures what it costs: little where an actor's events come from one object, the bits of the number of objects
// elsewhere.
func TestHiddenColumnBytes(t *testing.T) {
	random := rand.New(rand.NewPCG(83, 1))
	for _, objects := range []int{1, 16, 256} {
		s := newWeb(t, vfs.NewMem())
		transaction, err := s.Begin(web)
		must(t, err)
		const rows = 20480
		for range objects {
			number := transaction.NumberInput()
			must(t, transaction.AppendOf(context.Background(), number, batchOf(randomEvents(random, rows/objects))))
		}
		must(t, transaction.Commit(context.Background()))
		must(t, compactAll(s))
		size := hiddenBytes(t, s)
		t.Logf("%d objects in a segment: %.2f bytes an event", objects, float64(size)/rows)
		if size > 2*rows {
			t.Errorf("%d bytes for %d events of %d objects", size, rows, objects)
		}
		must(t, s.Close())
	}
}

// hiddenBytes is what the hidden column takes in the first copy.
func hiddenBytes(t *testing.T, s *Store) (size int) {
	snapshot, err := s.Snapshot(web)
	must(t, err)
	defer snapshot.Release()
	for _, reader := range snapshot.Segments {
		eachSection(reader, func(section *segment.Section) {
			chunk := section.Column(schema.InputID)
			for b := range section.Blocks() {
				size += chunk.SizeBytes(b)
			}
		})
	}
	return size
}

func eachSection(reader *segment.Reader, visit func(*segment.Section)) {
	for shard := range reader.Info().Shards {
		if section := reader.Section(shard); section != nil {
			visit(section)
		}
	}
}

// TestReplaceCold: events that lie in a cold segment are replaced; while they cannot be read nothing changes.
func TestReplaceCold(t *testing.T) {
	random := rand.New(rand.NewPCG(84, 1))
	mem, place := vfs.NewMem(), object.NewMemory()
	s := openCold(t, mem, place)
	must(t, s.CreateDataset(webConfig()))
	first, second, other := randomEvents(random, 40), randomEvents(random, 30), randomEvents(random, 20)
	must(t, loadNumbered(s, "k", "1", first, nil))
	must(t, loadNumbered(s, "other", "1", other, nil))
	must(t, compactAll(s))
	_, err := moveAll(s, web)
	must(t, err)
	must(t, s.Close())
	s = openCold(t, mem, place)
	down := errors.New("the place is down")
	place.SetFault(func(object.Operation) error { return down })
	wantError(t, loadNumbered(s, "k", "2", second, &s.Inputs(web, "s3", "k")[0]), ErrNotCut)
	place.SetFault(nil)
	wantEvents(t, s, slices.Concat(first, other))
	must(t, loadNumbered(s, "k", "2", second, &s.Inputs(web, "s3", "k")[0]))
	wantEvents(t, s, slices.Concat(second, other))
	wantNoOrphans(t, s, place, "replaced")
	wantSound(t, s)
	must(t, s.Close())
}

// TestReplaceBesideQuarantine: a segment that is set aside may have events of the input, so the commit is refused and names it.
func TestReplaceBesideQuarantine(t *testing.T) {
	s := newWeb(t, vfs.NewMem())
	random := rand.New(rand.NewPCG(85, 1))
	events := randomEvents(random, 20)
	must(t, loadNumbered(s, "k", "1", events, nil))
	d, err := s.dataset(web)
	must(t, err)
	meta := d.view().segments[0].meta
	must(t, s.Quarantine(web, []uint64{meta.ID}))
	old := s.Inputs(web, "s3", "k")[0]
	err = loadNumbered(s, "k", "2", nil, &old)
	if wantError(t, err, ErrQuarantined); !strings.Contains(err.Error(), meta.File) {
		t.Errorf("it does not name the segment: %v", err)
	}
	_, err = s.Unquarantine(web)
	must(t, err)
	wantEvents(t, s, events)
	must(t, loadNumbered(s, "k", "2", nil, &old))
	wantEvents(t, s, nil)
	must(t, s.Close())
}
