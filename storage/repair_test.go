package storage

import (
	"context"
	"io"
	"io/fs"
	"math/rand/v2"
	"path"
	"slices"
	"strings"
	"testing"

	"github.com/sluice-analytics/sluice/storage/vfs"
)

func putFile(t testing.TB, system vfs.FS, name string, content []byte) {
	t.Helper()
	file, err := system.Create(name)
	must(t, err)
	_, err = file.Write(content)
	must(t, err)
	must(t, file.Close())
}

func TestOpenRemovesOrphans(t *testing.T) {
	mem := vfs.NewMem()
	s := newWeb(t, mem)
	events := randomEvents(rand.New(rand.NewPCG(30, 30)), 20)
	must(t, ingest(s, 1, events))
	must(t, s.Close())
	inside := datasetDirectory(web)
	before, err := mem.List(inside)
	must(t, err)
	orphans := []string{
		fileName(900, segmentSuffix), fileName(901, extentSuffix), fileName(902, rejectsSuffix),
		fileName(903, segmentSuffix) + pendingSuffix, fileName(904, savedSuffix), fileName(905, savedSuffix) + pendingSuffix,
	}
	foreign := []string{"notes.txt", "900.segment", fileName(9, ".segment.bak")}
	for _, name := range append(orphans, foreign...) {
		putFile(t, mem, path.Join(inside, name), nil)
	}
	must(t, mem.MkdirAll(datasetDirectory("never-made")))
	s = openStore(t, mem)
	wantEvents(t, s, events)
	after, err := mem.List(inside)
	must(t, err)
	want := append(before, foreign...)
	slices.Sort(want)
	if !slices.Equal(after, want) {
		t.Fatalf("left are %v, want %v", after, want)
	}
	if _, err := mem.Stat(datasetDirectory("never-made")); err == nil {
		t.Fatal("the directory of a dataset that was never made is left")
	}
	must(t, s.Close())
}

// TestOpenMakesEmptyDirectories: a copy of a store may lack the directory of a dataset that has no file, and that of all datasets.
// They are there durably before something is put into them.
func TestOpenMakesEmptyDirectories(t *testing.T) {
	for _, missing := range [][]string{{datasetDirectory(web)}, {datasetDirectory(web), datasetsName}} {
		mem := vfs.NewMem()
		s := newWeb(t, mem)
		must(t, s.Close())
		for _, directory := range missing {
			must(t, mem.Remove(directory))
			must(t, mem.SyncDir(path.Dir(directory)))
		}
		s = openStore(t, mem)
		events := randomEvents(rand.New(rand.NewPCG(5, 1)), 20)
		must(t, ingest(s, 1, events))
		wantEvents(t, s, events)
		wantSound(t, s)
		after := openStore(t, mem.CrashClone(func() bool { return false }))
		wantEvents(t, after, events)
		must(t, after.Close())
		must(t, s.Close())
	}
}

func TestOpenRefusesLostManifest(t *testing.T) {
	mem := vfs.NewMem()
	s := newWeb(t, mem)
	must(t, ingest(s, 1, randomEvents(rand.New(rand.NewPCG(31, 31)), 20)))
	must(t, s.Close())
	before := countFiles(t, mem, segmentSuffix)
	must(t, mem.Remove("manifest-00000001.log"))
	_, err := Open(mem, Options{})
	wantError(t, err, ErrNoManifest)
	if countFiles(t, mem, segmentSuffix) != before {
		t.Fatal("files were removed")
	}
}

// TestMissingFiles removes each file of a dataset in turn: the store opens, names
// the file, and other datasets answer.
func TestMissingFiles(t *testing.T) {
	mem := vfs.NewMem()
	s := newWeb(t, mem)
	must(t, ingest(s, 1, randomEvents(rand.New(rand.NewPCG(32, 32)), 20)))
	must(t, s.CreateDataset(DatasetConfig{Name: "other"}))
	must(t, s.Close())
	names, err := mem.List(datasetDirectory(web))
	must(t, err)
	for _, name := range names {
		damaged := mem.CrashClone(func() bool { return true })
		must(t, damaged.Remove(path.Join(datasetDirectory(web), name)))
		s := openStore(t, damaged)
		report, err := s.Check(context.Background())
		must(t, err)
		if !strings.Contains(strings.Join(report.Problems, "\n"), name) {
			t.Errorf("%s is missing, and the problems are %q", name, report.Problems)
		}
		if snapshot, err := s.Snapshot(web); err == nil {
			snapshot.Release()
			if !strings.HasSuffix(name, rejectsSuffix) {
				t.Errorf("%s is missing, and the dataset answers", name)
			}
		} else {
			wantError(t, err, fs.ErrNotExist)
		}
		other, err := s.Snapshot("other")
		must(t, err)
		other.Release()
		must(t, s.Close())
	}
}

// TestDamagedFiles flips bits: each is found, or changes no event.
func TestDamagedFiles(t *testing.T) {
	mem := vfs.NewMem()
	s := newWeb(t, mem)
	random := rand.New(rand.NewPCG(33, 33))
	must(t, ingest(s, 1, randomEvents(random, 30)))
	sound := wantSound(t, s)
	must(t, s.Close())
	names, err := mem.List(datasetDirectory(web))
	must(t, err)
	found := 0
	for _, name := range names {
		place := path.Join(datasetDirectory(web), name)
		content, err := vfs.ReadFile(mem, place)
		must(t, err)
		for range 60 {
			flipped := slices.Clone(content)
			flipped[random.IntN(len(flipped))] ^= 1 << random.IntN(8)
			damaged := mem.CrashClone(func() bool { return true })
			must(t, damaged.Remove(place))
			putFile(t, damaged, place, flipped)
			s := openStore(t, damaged)
			report, err := s.Check(context.Background())
			must(t, err)
			if len(report.Problems) > 0 {
				found++
			} else if report.Datasets[0] != sound {
				t.Errorf("%s: a flipped bit gives %+v, not %+v", name, report.Datasets[0], sound)
			}
			must(t, s.Close())
		}
	}
	if found < 30*len(names) {
		t.Fatalf("only %d flips were found", found)
	}
}

// TestDamageIsNotCommitted: a compaction that reads damage commits nothing.
func TestDamageIsNotCommitted(t *testing.T) {
	mem := vfs.NewMem()
	s := newWeb(t, mem)
	random := rand.New(rand.NewPCG(34, 34))
	must(t, ingest(s, 1, randomEvents(random, 30)))
	must(t, ingest(s, 2, randomEvents(random, 30)))
	must(t, s.Close())
	names, err := mem.List(datasetDirectory(web))
	must(t, err)
	place := path.Join(datasetDirectory(web), names[slices.IndexFunc(names, func(name string) bool {
		return strings.HasSuffix(name, segmentSuffix)
	})])
	content, err := vfs.ReadFile(mem, place)
	must(t, err)
	content[24+8] ^= 1 // in the first payload, behind the header
	must(t, mem.Remove(place))
	putFile(t, mem, place, content)
	s = openStore(t, mem)
	if _, err := s.Compact(context.Background(), web); err == nil {
		t.Fatal("damage was merged")
	}
	report, err := s.Check(context.Background())
	must(t, err)
	if len(report.Problems) == 0 || countFiles(t, mem, pendingSuffix) > 0 {
		t.Fatalf("problems %q", report.Problems)
	}
	must(t, s.Close())
}

func TestCheckNoticesManifest(t *testing.T) {
	mem := vfs.NewMem()
	s := newWeb(t, mem)
	file, err := mem.Append("manifest-00000001.log")
	must(t, err)
	size, err := file.Size()
	must(t, err)
	must(t, file.Truncate(size-1))
	report, err := s.Check(context.Background())
	must(t, err)
	if len(report.Problems) != 1 {
		t.Fatalf("problems %q", report.Problems)
	}
	_, err = io.WriteString(file, "?")
	must(t, err)
}
