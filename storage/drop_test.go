package storage

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/sluice-analytics/sluice/storage/vfs"
)

// allFiles counts the files of all datasets.
func allFiles(t testing.TB, system vfs.FS) int {
	t.Helper()
	return countFilesIn(t, system, datasetDirectory(web), "")
}

func TestDropDataset(t *testing.T) {
	random := rand.New(rand.NewPCG(61, 61))
	mem := vfs.NewMem()
	s := newWeb(t, mem)
	first, second := randomEvents(random, 30), randomEvents(random, 20)
	must(t, ingest(s, 1, first))
	_, err := define(s, "a", "1", nil)
	must(t, err)
	wantError(t, s.DropDataset("other"), ErrNoDataset)
	wantError(t, s.DropDataset(""), ErrNoDataset)
	snapshot, err := s.Snapshot(web)
	must(t, err)
	open, err := s.Begin(web)
	must(t, err)
	must(t, open.Append(t.Context(), batchOf(second)))
	must(t, s.DropDataset(web))
	if got := snapshotTexts(t, snapshot); got != "a 1 1" {
		t.Fatalf("the snapshot holds %q", got)
	}
	if allFiles(t, mem) == 0 {
		t.Fatal("the files are gone while a snapshot reads them")
	}
	for _, err := range []error{s.DropDataset(web), open.Commit(t.Context()), ingest(s, 3, second)} {
		wantError(t, err, ErrNoDataset)
	}
	_, err = define(s, "a", "2", nil)
	wantError(t, err, ErrNoDataset)
	_, err = s.Snapshot(web)
	wantError(t, err, ErrNoDataset)
	snapshot.Release()
	if left := allFiles(t, mem); left != 0 || len(s.Datasets()) != 0 {
		t.Fatalf("%d files and %q are left", left, s.Datasets())
	}
	wantSound(t, s)
	// The name is free, and what was known under it is forgotten.
	must(t, s.CreateDataset(webConfig()))
	must(t, ingest(s, 1, second))
	for range 2 {
		wantEvents(t, s, second)
		wantSaved(t, s, "")
		wantSound(t, s)
		must(t, s.Close())
		s = openStore(t, mem)
	}
	must(t, s.DropDataset(web))
	must(t, s.Close())
	s = openStore(t, mem)
	defer s.Close()
	if names, err := mem.List(datasetsName); err != nil || len(names) != 0 {
		t.Fatalf("directories %q are left, %v", names, err)
	}
}

// TestDropLeavesOthers: a transaction that began on a dataset does not commit to another of its name.
func TestDropLeavesOthers(t *testing.T) {
	random := rand.New(rand.NewPCG(62, 62))
	mem := vfs.NewMem()
	s := newWeb(t, mem)
	defer s.Close()
	open, err := s.Begin(web)
	must(t, err)
	must(t, open.Append(t.Context(), batchOf(randomEvents(random, 20))))
	must(t, s.DropDataset(web))
	must(t, s.CreateDataset(webConfig()))
	kept := randomEvents(random, 5)
	must(t, ingest(s, 1, kept))
	wantError(t, open.Commit(t.Context()), ErrNoDataset)
	wantEvents(t, s, kept)
	wantSound(t, s)
}

// dropLife makes, fills and drops a dataset and makes another of its name; it returns the steps that were acknowledged.
func dropLife(system vfs.FS, first, second []event) (done int, err error) {
	s, err := Open(system, Options{BufferBytes: 1500})
	if err != nil {
		return 0, err
	}
	defer func() { err = errors.Join(err, s.Close()) }()
	steps := []func() error{
		func() error { return s.CreateDataset(webConfig()) },
		func() error { return ingest(s, 1, first) },
		func() error { _, err := define(s, "a", "1", nil); return err },
		func() error { return s.DropDataset(web) },
		func() error { return s.CreateDataset(webConfig()) },
		func() error { return ingest(s, 2, second) },
	}
	for i, step := range steps {
		if err := step(); err != nil {
			return i, err
		}
	}
	return len(steps), nil
}

// verifyDrop wants the events of one of the two datasets or none, as was acknowledged, and no file too many.
func verifyDrop(t *testing.T, system *vfs.Mem, done int, first, second []event, place string) {
	t.Helper()
	s, err := Open(system, Options{BufferBytes: 1500})
	if err != nil {
		t.Fatalf("%s: %v", place, err)
	}
	defer s.Close()
	var got []string
	if len(s.Datasets()) > 0 {
		got = readBack(t, s)
	}
	after := map[int][]event{2: first, 3: first, 6: second}
	if !slices.Equal(got, texts(after[done])) && !slices.Equal(got, texts(after[done+1])) {
		t.Fatalf("%s: %d events after %d steps", place, len(got), done)
	}
	report := wantSound(t, s)
	if segments := countFilesIn(t, system, datasetDirectory(web), segmentSuffix); segments != report.Segments {
		t.Fatalf("%s: %d segment files of %d", place, segments, report.Segments)
	}
	if len(s.Datasets()) == 0 && allFiles(t, system) != 0 {
		t.Fatalf("%s: files of no dataset are left", place)
	}
	if len(s.Datasets()) == 0 {
		must(t, s.CreateDataset(webConfig()))
	}
	must(t, ingest(s, 9, first))
}

// TestDropSurvivesCrashes cuts the power at each file-system operation, and fails each once.
func TestDropSurvivesCrashes(t *testing.T) {
	random := rand.New(rand.NewPCG(63, 63))
	first, second := randomEvents(random, 20), randomEvents(random, 12)
	counted := vfs.NewFault(vfs.NewMem())
	_, err := dropLife(counted, first, second)
	must(t, err)
	for k := 1; k <= counted.Count(); k += crashStride {
		for _, share := range []int{0, 50, 100} {
			mem := vfs.NewMem()
			fault := vfs.NewFault(mem)
			fault.SetPlan(vfs.FailFrom(k))
			done, _ := dropLife(fault, first, second)
			verifyDrop(t, mem.CrashClone(vfs.KeepShare(random, share)), done, first, second, fmt.Sprintf("crash at operation %d, %d %% kept", k, share))
		}
		mem := vfs.NewMem()
		fault := vfs.NewFault(mem)
		fault.SetPlan(vfs.FailNth(k))
		done, _ := dropLife(fault, first, second)
		verifyDrop(t, mem.CrashClone(vfs.KeepShare(random, 100)), done, first, second, fmt.Sprintf("error at operation %d", k))
	}
}
