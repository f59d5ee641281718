package storage

import (
	"context"
	"math/rand/v2"
	"testing"

	"github.com/sluice-analytics/sluice/storage/vfs"
)

const testFloor, testBallast = 100_000, 5_000

func diskOptions() Options {
	return Options{BufferBytes: 1500, DiskFreeBytes: testFloor, BallastBytes: testBallast}
}

// leave makes the disk one with so many free bytes.
func leave(t testing.TB, mem *vfs.Mem, bytes int64) {
	t.Helper()
	const far = 1 << 40
	mem.SetCapacity(far)
	space, err := mem.Free()
	must(t, err)
	mem.SetCapacity(far - space.FreeBytes + bytes)
}

// TestBelowTheFloor: events are refused with a clear error, everything else goes on, and so do events when there is room.
func TestBelowTheFloor(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 70))
	mem := vfs.NewMem()
	s, err := Open(mem, diskOptions())
	must(t, err)
	defer func() { must(t, s.Close()) }()
	must(t, s.CreateDataset(webConfig()))
	leave(t, mem, 10*testFloor)
	events := randomEvents(random, 60)
	must(t, ingest(s, 1, events[:20]))
	must(t, pushTo(s, 2, events[20:40]))
	open, err := s.Begin(web)
	must(t, err)
	must(t, open.Append(t.Context(), batchOf(events[40:41])))
	leave(t, mem, testFloor-1)
	for _, err := range []error{ingest(s, 3, events[40:]), pushTo(s, 3, events[40:]), open.Commit(t.Context())} {
		wantError(t, err, ErrDiskFull)
	}
	wantEvents(t, s, events[:40])
	if disk, err := s.Disk(); err != nil || !disk.Low() || disk.FloorBytes != testFloor {
		t.Fatalf("disk %+v, %v", disk, err)
	}
	_, err = s.Compact(t.Context(), web)
	must(t, err) // there is nothing to fold
	must(t, sealWeb(s))
	_, err = s.Compact(t.Context(), web)
	wantError(t, err, ErrDiskFull)
	if s.CompactionFailure(web) == nil {
		t.Fatal("nobody says that compaction fails")
	}
	wantEvents(t, s, events[:40])
	leave(t, mem, 10*testFloor)
	must(t, ingest(s, 3, events[40:50]))
	must(t, pushTo(s, 4, events[50:]))
	_, err = s.Compact(t.Context(), web)
	must(t, err)
	wantEvents(t, s, events)
	wantSound(t, s)
}

// TestDefaultFloor is part of a small disk, and bounded on a large one.
func TestDefaultFloor(t *testing.T) {
	for capacity, want := range map[int64]int64{0: 0, 1000: 20, 1 << 50: diskFreeDefault} {
		mem := vfs.NewMem()
		s := openStore(t, mem)
		mem.SetCapacity(capacity)
		if disk, err := s.Disk(); err != nil || disk.FloorBytes != want {
			t.Fatalf("of %d bytes %d are kept free (%v), want %d", capacity, disk.FloorBytes, err, want)
		}
		must(t, s.Close())
	}
}

// TestDropOnAFullDisk: not a byte is free, and the ballast makes room for the record that makes room.
func TestDropOnAFullDisk(t *testing.T) {
	random := rand.New(rand.NewPCG(2, 70))
	mem := vfs.NewMem()
	s, err := Open(mem, diskOptions())
	must(t, err)
	defer func() { must(t, s.Close()) }()
	must(t, s.CreateDataset(webConfig()))
	must(t, ingest(s, 1, randomEvents(random, 60)))
	if _, err := mem.Stat(ballastName); err != nil {
		t.Fatalf("there is no ballast: %v", err)
	}
	leave(t, mem, 0)
	must(t, s.DropDataset(web))
	if _, err := mem.Stat(ballastName); err == nil {
		t.Fatal("the ballast was not given away")
	}
	if allFiles(t, mem) > 0 {
		t.Fatal("files are left")
	}
	leave(t, mem, 10*testFloor)
	must(t, s.CreateDataset(webConfig()))
	must(t, ingest(s, 1, randomEvents(random, 60)))
	if info, err := mem.Stat(ballastName); err != nil || info.Size() != testBallast {
		t.Fatalf("the ballast is not back: %v", err)
	}
}

// TestFullAtEveryWrite fills the disk at each write in turn, in a life with pushes, seals, commits and compactions. What
// was acknowledged stays, what failed is not there, and all goes on when there is room, without opening the store again.
func TestFullAtEveryWrite(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 70))
	var events [][]event
	for range 6 {
		events = append(events, randomEvents(random, 20))
	}
	total := 0
	for k := firstOf(t, crashStride) + 1; ; k += crashStride {
		mem := vfs.NewMem()
		fault := vfs.NewFault(mem)
		s, err := Open(fault, Options{BufferBytes: 1500})
		must(t, err)
		must(t, s.CreateDataset(webConfig()))
		writes := 0
		fault.SetPlan(func(op vfs.Operation) error {
			if op.Kind != vfs.OpWrite {
				return nil
			}
			if writes++; writes >= k {
				return vfs.ErrNoSpace
			}
			return nil
		})
		var want []event
		var failed []int
		for number, part := range events {
			add := ingest
			if number%2 == 0 {
				add = pushTo
			}
			if err := add(s, number, part); err != nil {
				if !vfs.IsFull(err) {
					t.Fatalf("write %d: commit %d: %v", k, number, err)
				}
				failed = append(failed, number)
			} else {
				want = append(want, part...)
			}
			for _, err := range []error{sealIf(s, number == 3), compactIf(s, number > 3)} {
				if err != nil && !vfs.IsFull(err) {
					t.Fatalf("write %d: %v", k, err)
				}
			}
		}
		wantEvents(t, s, want)
		fault.SetPlan(nil)
		for _, number := range failed {
			must(t, ingest(s, number, events[number]))
			want = append(want, events[number]...)
		}
		must(t, sealWeb(s))
		must(t, compactAll(s))
		wantEvents(t, s, want)
		wantSound(t, s)
		if countFiles(t, mem, pendingSuffix) > 0 {
			t.Fatalf("write %d: pending files are left", k)
		}
		must(t, s.Close())
		reopened := openStore(t, mem.CrashClone(func() bool { return false }))
		wantEvents(t, reopened, want)
		must(t, reopened.Close())
		if total++; writes < k {
			break
		}
	}
	if total < 3 {
		t.Fatalf("only %d writes", total)
	}
}

func sealIf(s *Store, now bool) error {
	if !now {
		return nil
	}
	return sealWeb(s)
}

func compactIf(s *Store, now bool) error {
	if !now {
		return nil
	}
	_, err := s.Compact(context.Background(), web)
	return err
}
