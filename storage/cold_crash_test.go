package storage

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/sluice-analytics/sluice/storage/object"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

// coldLife moves the segments of a dataset away, adds events, moves those, and drops another dataset that was moved. It
// returns how many of the two ingests were acknowledged, and stops at the first error.
func coldLife(system vfs.FS, place object.Store, events []event) (ingested int, dropped bool, err error) {
	s, err := Open(system, coldOptions(place))
	if err != nil {
		return 0, false, err
	}
	defer func() { err = errors.Join(err, s.Close()) }()
	if err := s.CreateDataset(webConfig()); err != nil {
		return 0, false, err
	}
	half := len(events) / 2
	for part := range slices.Chunk(events, half) {
		if err := ingest(s, ingested, part); err != nil {
			return ingested, false, err
		}
		ingested++
		if _, err := moveAll(s, web); err != nil {
			return ingested, false, err
		}
	}
	if err := s.RenameDataset(web, shop, nil); err != nil {
		return ingested, false, err
	}
	if err := s.DropDataset(shop); err != nil {
		return ingested, true, err // it may be gone
	}
	_, err = s.DeleteColdObjects(context.Background())
	return ingested, true, err
}

// verifyCold opens what is left: what was acknowledged is there, a move can be made to its end, and nothing is left over
// in the place.
func verifyCold(t *testing.T, mem *vfs.Mem, place *object.Memory, events []event, ingested int, dropped bool, where string) {
	t.Helper()
	s := openCold(t, mem, place)
	defer func() { must(t, s.Close()) }()
	for _, name := range s.Datasets() {
		half := len(events) / 2
		got := readOf(t, s, name)
		if !slices.Equal(got, texts(events[:ingested*half])) && (ingested == 2 || !slices.Equal(got, texts(events[:(ingested+1)*half]))) {
			t.Fatalf("%s: %d events, %d commits were acknowledged", where, len(got), ingested)
		}
		_, err := moveAll(s, name)
		must(t, err)
		if again := readOf(t, s, name); !slices.Equal(again, got) {
			t.Fatalf("%s: moving made %d events of %d", where, len(again), len(got))
		}
	}
	if len(s.Datasets()) == 0 && ingested > 0 && !dropped {
		t.Fatalf("%s: the dataset is gone", where)
	}
	wantSound(t, s)
	wantNoOrphans(t, s, place, where)
	if countFiles(t, mem, segmentSuffix) > 0 || countFiles(t, mem, pendingSuffix) > 0 {
		t.Fatalf("%s: files are left here", where)
	}
}

// TestCrashOfMoveCold cuts the power at each operation, with none, half and all of what was not synced kept.
func TestCrashOfMoveCold(t *testing.T) {
	random := rand.New(rand.NewPCG(5, 72))
	events := years(randomEvents(random, 40))
	counted := vfs.NewFault(vfs.NewMem())
	_, _, err := coldLife(counted, object.NewMemory(), events)
	must(t, err)
	first, stride := crashPlaces(t)
	for k := first; k <= counted.Count(); k += stride {
		mem, place := vfs.NewMem(), object.NewMemory()
		fault := vfs.NewFault(mem)
		fault.SetPlan(vfs.FailFrom(k))
		ingested, dropped, _ := coldLife(fault, place, events)
		for _, share := range []int{0, 50, 100} {
			where := fmt.Sprintf("crash at operation %d of %d, %d %% kept", k, counted.Count(), share)
			verifyCold(t, mem.CrashClone(vfs.KeepShare(random, share)), copyOf(t, place), events, ingested, dropped, where)
		}
	}
}

// TestErrorsOfMoveCold fails each operation of the disk, and each of the place, once; the store stays open.
func TestErrorsOfMoveCold(t *testing.T) {
	random := rand.New(rand.NewPCG(6, 72))
	events := years(randomEvents(random, 40))
	first, stride := crashPlaces(t)
	for k := first; ; k += stride {
		mem, place := vfs.NewMem(), object.NewMemory()
		calls := 0
		place.SetFault(func(object.Operation) error {
			if calls++; calls >= k && calls < k+coldOptions(nil).Cold.Attempts+4 {
				return errors.New("503")
			}
			return nil
		})
		ingested, dropped, _ := coldLife(mem, place, events)
		verifyCold(t, mem, copyOf(t, place), events, ingested, dropped, fmt.Sprintf("error of the place at call %d", k))
		if calls < k {
			break
		}
	}
	counted := vfs.NewFault(vfs.NewMem())
	_, _, err := coldLife(counted, object.NewMemory(), events)
	must(t, err)
	for k := first; k <= counted.Count(); k += stride {
		mem, place := vfs.NewMem(), object.NewMemory()
		fault := vfs.NewFault(mem)
		fault.SetPlan(vfs.FailNth(k))
		ingested, dropped, _ := coldLife(fault, place, events)
		verifyCold(t, mem.CrashClone(vfs.KeepShare(random, 100)), copyOf(t, place), events, ingested, dropped, fmt.Sprintf("error at operation %d", k))
	}
}
