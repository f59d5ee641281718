package storage

import (
	"context"
	"errors"
	"math/rand/v2"
	"path"
	"slices"
	"strings"
	"testing"

	"github.com/sluice-analytics/sluice/storage/vfs"
)

// damagedWeb is a store of two segments' worth of events in each copy, of which one bit of one segment is wrong.
func damagedWeb(t *testing.T) (system *vfs.Mem, s *Store, damaged string, sound, all []event) {
	t.Helper()
	system = vfs.NewMem()
	s = newWeb(t, system)
	random := rand.New(rand.NewPCG(71, 71))
	all = randomEvents(random, 30)
	must(t, ingest(s, 1, all))
	must(t, s.Close())
	names, err := system.List(datasetDirectory(web))
	must(t, err)
	name := names[slices.IndexFunc(names, func(name string) bool { return strings.HasSuffix(name, segmentSuffix) })]
	damaged = path.Join(datasetDirectory(web), name)
	flip(t, system, damaged)
	s = openStore(t, system)
	t.Cleanup(func() {
		if err := s.Close(); !errors.Is(err, ErrClosed) {
			must(t, err)
		}
	})
	return system, s, damaged, nil, all
}

// flip changes a bit of the first payload, or changes it back.
func flip(t *testing.T, system *vfs.Mem, name string) {
	t.Helper()
	content, err := vfs.ReadFile(system, name)
	must(t, err)
	content[24+1] ^= 1 << 3
	must(t, system.Remove(name))
	putFile(t, system, name, content)
}

// TestQuarantine sets a damaged segment aside: who asks is refused by name, who allows it is told what is missing, other
// work goes on, and taking it back restores all.
func TestQuarantine(t *testing.T) {
	system, s, damaged, _, all := damagedWeb(t)
	report, err := s.CheckDeep(context.Background(), nil)
	must(t, err)
	if len(report.Damages) != 1 || report.Damages[0].File != damaged || !report.Damages[0].Certain || report.Damages[0].Bit != 8*25+3 {
		t.Fatalf("damages: %+v", report.Damages)
	}
	must(t, s.Quarantine(web, []uint64{report.Damages[0].Segment}))
	if err := s.Quarantine(web, []uint64{report.Damages[0].Segment}); err == nil {
		t.Error("it was set aside twice")
	}
	for range 2 { // before and after opening again
		if _, err := s.Snapshot(web); !errors.Is(err, ErrQuarantined) || !strings.Contains(err.Error(), damaged) {
			t.Errorf("asked for: %v", err)
		}
		snapshot, err := s.SnapshotWithout(web)
		must(t, err)
		missing := snapshot.Missing()
		if got := len(readSnapshot(t, snapshot)); len(missing) != 1 || missing[0].File != damaged || int64(got)+missing[0].Rows != int64(len(all)) {
			t.Errorf("%d events, missing %+v", got, missing)
		}
		snapshot.Release()
		if _, err := system.Stat(damaged); err != nil {
			t.Errorf("the file is gone: %v", err)
		}
		_, err = s.Compact(context.Background(), web)
		must(t, err)
		report, err = s.Check(context.Background())
		must(t, err)
		if len(report.Problems) != 1 || !strings.Contains(report.Problems[0], damaged) {
			t.Errorf("problems: %q", report.Problems)
		}
		must(t, s.Close())
		s = openStore(t, system)
	}
	must(t, s.Close())
	flip(t, system, damaged) // somebody has mended it
	s = openStore(t, system)
	if count, err := s.Unquarantine(web); count != 1 || err != nil {
		t.Errorf("taken back: %d, %v", count, err)
	}
	wantEvents(t, s, all)
	wantSound(t, s)
	must(t, s.Close())
}

// TestOnlyDamageIsQuarantined: what fails to be read, or is not there, is a problem and no damage.
func TestOnlyDamageIsQuarantined(t *testing.T) {
	system, s, damaged, _, _ := damagedWeb(t)
	must(t, s.Close())
	flip(t, system, damaged)
	fault := vfs.NewFault(system)
	s = openStore(t, fault)
	fault.SetPlan(vfs.FailKind(vfs.OpMap))
	report, err := s.CheckDeep(context.Background(), nil)
	must(t, err)
	if len(report.Problems) == 0 || len(report.Damages) > 0 {
		t.Errorf("files cannot be opened: problems %q, damages %+v", report.Problems, report.Damages)
	}
	fault.SetPlan(nil)
	wantSound(t, s)
	must(t, s.Close())
	must(t, system.Remove(damaged))
	s = openStore(t, system)
	report, err = s.CheckDeep(context.Background(), nil)
	must(t, err)
	if len(report.Problems) == 0 || len(report.Damages) > 0 {
		t.Errorf("a file is missing: problems %q, damages %+v", report.Problems, report.Damages)
	}
	must(t, s.Close())
}

// TestNewerSegmentsAreNotDamaged: who went back to an older program must not set aside what the newer one has written.
func TestNewerSegmentsAreNotDamaged(t *testing.T) {
	system, s, name, _, _ := damagedWeb(t)
	must(t, s.Close())
	flip(t, system, name)
	content, err := vfs.ReadFile(system, name)
	must(t, err)
	content[8]++              // the version
	content[len(content)-9]++ // and a checksum that a newer format may have
	must(t, system.Remove(name))
	putFile(t, system, name, content)
	s = openStore(t, system)
	report, err := s.CheckDeep(context.Background(), nil)
	must(t, err)
	if !strings.Contains(strings.Join(report.Problems, "\n"), "newer version") || len(report.Damages) > 0 {
		t.Errorf("problems %q, damages %+v", report.Problems, report.Damages)
	}
	must(t, s.Close())
}

// wavering is a disk that returns a file as it is on another one from the second reading on.
type wavering struct {
	vfs.FS
	name    string
	later   vfs.FS
	reading int
}

func (w *wavering) Open(name string) (vfs.File, error) {
	if name == w.name {
		if w.reading++; w.reading > 1 {
			return w.later.Open(name)
		}
	}
	return w.FS.Open(name)
}

// TestDamageThatComesAndGoesIsNotCertain: a segment of which the second reading is sound, or damaged elsewhere, is not to be set aside.
func TestDamageThatComesAndGoesIsNotCertain(t *testing.T) {
	for _, elsewhere := range []bool{false, true} {
		system, s, damaged, _, _ := damagedWeb(t)
		must(t, s.Close())
		later := system.CrashClone(func() bool { return true })
		flip(t, later, damaged)
		if elsewhere {
			content, err := vfs.ReadFile(later, damaged)
			must(t, err)
			content[24+1] ^= 1
			must(t, later.Remove(damaged))
			putFile(t, later, damaged, content)
		}
		s = openStore(t, &wavering{FS: system, name: damaged, later: later})
		report, err := s.CheckDeep(context.Background(), nil)
		must(t, err)
		if len(report.Damages) != 1 || report.Damages[0].Certain {
			t.Errorf("damages: %+v", report.Damages)
		}
		must(t, s.Close())
	}
}

// TestCheckDeepOnSoundStore finds nothing, tells of progress, and lists what lies there without a name.
func TestCheckDeepOnSoundStore(t *testing.T) {
	mem := vfs.NewMem()
	s := newWeb(t, mem)
	must(t, ingest(s, 1, randomEvents(rand.New(rand.NewPCG(72, 72)), 30)))
	orphan := path.Join(datasetDirectory(web), fileName(900, segmentSuffix))
	putFile(t, mem, orphan, nil)
	last := CheckProgress{}
	report, err := s.CheckDeep(context.Background(), func(now CheckProgress) { last = now })
	must(t, err)
	if len(report.Problems)+len(report.Damages) > 0 || !slices.Equal(report.Orphans, []string{orphan}) {
		t.Errorf("report: %+v", report)
	}
	if last.Segments != report.Datasets[0].Segments || last.Bytes != report.Datasets[0].SizeBytes {
		t.Errorf("progress %+v of %+v", last, report.Datasets[0])
	}
}

// TestReadFaultAtEveryOperation fails each operation of opening and reading a store in turn: there is an error or the right
// answer, nothing is set aside, and the next process finds everything.
func TestReadFaultAtEveryOperation(t *testing.T) {
	system := vfs.NewMem()
	s := newWeb(t, system)
	all := randomEvents(rand.New(rand.NewPCG(73, 73)), 20)
	must(t, ingest(s, 1, all))
	must(t, s.Close())
	failed := 0
	for n := 1; ; n++ {
		fault := vfs.NewFault(system.CrashClone(func() bool { return true }))
		fault.SetPlan(vfs.FailNth(n))
		got, err := openAndRead(t, fault)
		if err == nil && !slices.Equal(got, texts(all)) {
			t.Fatalf("operation %d fails, and the answer is another one", n)
		}
		if err != nil {
			failed++
		}
		if fault.Count() < n {
			break
		}
		fault.SetPlan(nil)
		again, err := openAndRead(t, fault)
		if err != nil || !slices.Equal(again, texts(all)) {
			t.Fatalf("operation %d has failed, and then: %v", n, err)
		}
	}
	if failed < 10 {
		t.Errorf("only %d operations failed", failed)
	}
}

func openAndRead(t *testing.T, system vfs.FS) (got []string, err error) {
	s, err := Open(system, Options{BufferBytes: 4000})
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, s.Close()) }()
	snapshot, err := s.Snapshot(web)
	if err != nil {
		return nil, err
	}
	defer snapshot.Release()
	return readSnapshot(t, snapshot), nil
}
