package storage

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/sluice-analytics/sluice/storage/vfs"
)

// script is a small life of a store: commits with and without spilled segments, a
// rollback, a compaction. It stops at the first error.
type script struct {
	events [][]event // of each commit
	// committed counts the commits that were acknowledged; inFlight is one whose
	// outcome is unknown, or -1.
	committed, inFlight int
	made                bool // the dataset was acknowledged
}

func newScript() *script {
	random := rand.New(rand.NewPCG(20, 20))
	c := &script{inFlight: -1}
	for range 4 {
		c.events = append(c.events, randomEvents(random, 20))
	}
	return c
}

func (c *script) run(system vfs.FS) (err error) {
	s, err := Open(system, Options{BufferBytes: 1500})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, s.Close()) }()
	if err := s.CreateDataset(webConfig()); err != nil {
		return err
	}
	c.made = true
	for number, events := range c.events {
		c.inFlight = number
		if err := ingest(s, number, events); err != nil {
			return err
		}
		c.committed, c.inFlight = number+1, -1
		if number == 1 {
			if err := rollBack(s, events); err != nil {
				return err
			}
		}
		if number >= 2 {
			if err := compactAll(s); err != nil {
				return err
			}
		}
	}
	return nil
}

func rollBack(s *Store, events []event) error {
	transaction, err := s.Begin(web)
	if err != nil {
		return err
	}
	defer transaction.Rollback()
	return transaction.Append(context.Background(), batchOf(events))
}

// compactAll folds segments and extents.
func compactAll(s *Store) error {
	if _, err := s.Compact(context.Background(), web); err != nil {
		return err
	}
	d, err := s.dataset(web)
	if err != nil {
		return err
	}
	return s.foldExtents(d)
}

// verify opens what is left and compares it with what was acknowledged: all of
// that, and of the commit in flight all or nothing; inputs exactly where the events
// are; no orphans; and the store works.
func (c *script) verify(t *testing.T, system *vfs.Mem, place string) {
	t.Helper()
	s, err := Open(system, Options{BufferBytes: 1500})
	if err != nil {
		t.Fatalf("%s: %v", place, err)
	}
	defer s.Close()
	if len(s.Datasets()) == 0 {
		if c.made {
			t.Fatalf("%s: the dataset is gone", place)
		}
		must(t, s.CreateDataset(webConfig()))
	}
	commits := c.committed
	if c.inFlight >= 0 && s.Inputs(web, "file", fmt.Sprint(c.inFlight)) != nil {
		commits++
	}
	var want []event
	for number := range c.events {
		if present := s.Inputs(web, "file", fmt.Sprint(number)) != nil; present != (number < commits) {
			t.Fatalf("%s: input %d present: %v, of %d commits", place, number, present, commits)
		}
		if number < commits {
			want = append(want, c.events[number]...)
		}
	}
	if got := readBack(t, s); !slices.Equal(got, texts(want)) {
		t.Fatalf("%s: %d events, want %d", place, len(got), len(want))
	}
	report := wantSound(t, s)
	if files := countFiles(t, system, segmentSuffix); files != report.Segments {
		t.Fatalf("%s: %d segment files of %d", place, files, report.Segments)
	}
	if countFiles(t, system, pendingSuffix) > 0 {
		t.Fatalf("%s: pending files are left", place)
	}
	must(t, ingest(s, 99, c.events[0]))
	wantEvents(t, s, append(want, c.events[0]...))
}

func operations(t *testing.T) int {
	t.Helper()
	counted := vfs.NewFault(vfs.NewMem())
	must(t, newScript().run(counted))
	return counted.Count()
}

// TestCrashAtEveryOperation cuts the power at each file-system operation, with
// none, half and all of what was not synced kept.
func TestCrashAtEveryOperation(t *testing.T) {
	random := rand.New(rand.NewPCG(21, 21))
	total := operations(t)
	for k := 1; k <= total; k += crashStride {
		mem := vfs.NewMem()
		fault := vfs.NewFault(mem)
		fault.SetPlan(vfs.FailFrom(k))
		c := newScript()
		_ = c.run(fault)
		for _, share := range []int{0, 50, 100} {
			place := fmt.Sprintf("crash at operation %d of %d, %d %% kept", k, total, share)
			c.verify(t, mem.CrashClone(vfs.KeepShare(random, share)), place)
		}
	}
}

// TestErrorAtEveryOperation fails one operation; nothing that was acknowledged is
// lost, and reopening works.
func TestErrorAtEveryOperation(t *testing.T) {
	random := rand.New(rand.NewPCG(22, 22))
	total := operations(t)
	for k := 1; k <= total; k += crashStride {
		mem := vfs.NewMem()
		fault := vfs.NewFault(mem)
		fault.SetPlan(vfs.FailNth(k))
		c := newScript()
		_ = c.run(fault)
		c.verify(t, mem.CrashClone(vfs.KeepShare(random, 100)), fmt.Sprintf("error at operation %d of %d", k, total))
	}
}

// TestFailedSync fails each sync in turn: the store then refuses to write, goes on
// reading, and never tries the sync again.
func TestFailedSync(t *testing.T) {
	random := rand.New(rand.NewPCG(23, 23))
	first, second := randomEvents(random, 30), randomEvents(random, 30)
	for n := 1; ; n++ {
		mem := vfs.NewMem()
		fault := vfs.NewFault(mem)
		s := openStore(t, fault)
		must(t, s.CreateDataset(webConfig()))
		must(t, ingest(s, 1, first))
		syncs := 0
		fault.SetPlan(func(op vfs.Operation) error {
			if op.Kind != vfs.OpSync && op.Kind != vfs.OpSyncDir {
				return nil
			}
			if syncs++; syncs == n {
				return vfs.ErrInjected
			}
			return nil
		})
		err := ingest(s, 2, second)
		if err == nil {
			must(t, s.Close())
			if n < 5 {
				t.Fatalf("only %d syncs in a commit", n-1)
			}
			return
		}
		wantError(t, err, ErrReadOnly)
		wantError(t, err, vfs.ErrInjected)
		for _, err := range []error{ingest(s, 3, second), s.CreateDataset(DatasetConfig{Name: "b"}), compactAll(s)} {
			if s.fs.writable() != nil && err != nil {
				wantError(t, err, ErrReadOnly)
			}
		}
		if syncs != n {
			t.Fatalf("sync %d failed, and %d were tried", n, syncs)
		}
		wantEvents(t, s, first)
		must(t, s.Close())
		s = openStore(t, mem.CrashClone(func() bool { return false }))
		wantEvents(t, s, first)
		must(t, s.Close())
	}
}

// TestDiskFull fills the disk at many places of a commit, and makes room again.
func TestDiskFull(t *testing.T) {
	random := rand.New(rand.NewPCG(24, 24))
	mem := vfs.NewMem()
	fault := vfs.NewFault(mem)
	s := newWeb(t, fault)
	first, second := randomEvents(random, 30), randomEvents(random, 60)
	must(t, ingest(s, 1, first))
	full := 0
	for room := int64(0); ; room += 499 {
		fault.SetQuota(room)
		err := ingest(s, 2, second)
		fault.SetQuota(-1)
		if err == nil {
			break
		}
		full++
		wantError(t, err, vfs.ErrNoSpace)
		if errors.Is(err, ErrReadOnly) {
			t.Fatalf("a full disk ended the store: %v", err)
		}
		wantEvents(t, s, first)
		if countFiles(t, mem, pendingSuffix) > 0 || countFiles(t, mem, segmentSuffix) != wantSound(t, s).Segments {
			t.Fatal("files are left behind")
		}
	}
	if full < 5 {
		t.Fatalf("the disk was full %d times only", full)
	}
	wantEvents(t, s, append(first, second...))
	for room := int64(0); ; room += 4999 {
		fault.SetQuota(room)
		_, err := s.Compact(context.Background(), web)
		fault.SetQuota(-1)
		if err == nil {
			break
		}
		wantError(t, err, vfs.ErrNoSpace)
		wantEvents(t, s, append(first, second...))
	}
	wantEvents(t, s, append(first, second...))
	wantSound(t, s)
}
