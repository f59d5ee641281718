package ingest

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/sluice-analytics/sluice/storage"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

// openStore opens a store that must open.
func openStore(t *testing.T, fs vfs.FS) *storage.Store {
	t.Helper()
	store, err := storage.Open(fs, storage.Options{})
	if err != nil {
		t.Fatalf("open store: %v", err)
	}
	return store
}

// verdict closes a store after checking it, and returns what its dataset holds.
func verdict(t *testing.T, store *storage.Store) storage.DatasetReport {
	t.Helper()
	checked, err := store.Check(t.Context())
	if err != nil || len(checked.Problems) > 0 {
		t.Errorf("check: %v, %v", checked.Problems, err)
	}
	if err := store.Close(); err != nil {
		t.Errorf("close: %v", err)
	}
	for _, report := range checked.Datasets {
		if report.Name == "d" {
			report.Segments, report.SizeBytes = 0, 0 // what depends on how often it was committed
			return report
		}
	}
	return storage.DatasetReport{}
}

// loadStore is Run with limits for tests.
func loadStore(ctx context.Context, store *storage.Store, bounds limits, source string) (*Report, error) {
	return load(ctx, storeDataset{store, "d"}, Request{Dataset: "d", Sources: []string{source}}, bounds)
}

// storeLimits make an ingest of few small files commit several times.
func storeLimits() map[string]limits {
	shared := testLimits()
	shared.sharedObjects = 2
	return map[string]limits{"shared": shared, "own": testLimits().small()}
}

func storeFolder(t *testing.T) (root string, count int64) {
	files := map[string][]byte{}
	for i := range 5 {
		name := fmt.Sprintf("f%d", i)
		files[name+".ndjson"] = events(name, 40)
	}
	return folder(t, files), 5 * 40
}

func TestStoreTwice(t *testing.T) {
	root, count := storeFolder(t)
	store := openStore(t, vfs.NewMem())
	first, err := Run(t.Context(), store, Request{Dataset: "d", Sources: []string{root}})
	if err != nil || first.Events != count {
		t.Fatalf("got %+v, %v", first, err)
	}
	again, err := Run(t.Context(), store, Request{Dataset: "d", Sources: []string{root}})
	if err != nil || again.Events != 0 || again.Skipped != 5 {
		t.Errorf("again: got %+v, %v", again, err)
	}
	if got := verdict(t, store); got.Events != count {
		t.Errorf("the store holds %d events, want %d", got.Events, count)
	}
}

// TestStorePowerCuts cuts the power at many of the operations on the disk, loses a random
// share of what was not synced, and loads the same again: the dataset must come out as
// without the cut.
func TestStorePowerCuts(t *testing.T) {
	seed := uint64(time.Now().UnixNano())
	t.Logf("seed %d", seed)
	random := rand.New(rand.NewPCG(seed, 0))
	root, count := storeFolder(t)
	for name, bounds := range storeLimits() {
		t.Run(name, func(t *testing.T) {
			counting := vfs.NewFault(vfs.NewMem())
			store := openStore(t, counting)
			if _, err := loadStore(t.Context(), store, bounds, root); err != nil {
				t.Fatal(err)
			}
			operations := counting.Count()
			want := verdict(t, store)
			if want.Events != count {
				t.Fatalf("undisturbed: %+v, want %d events", want, count)
			}
			const cuts = 20
			for i := range cuts {
				k := 1 + operations*i/cuts + random.IntN(max(1, operations/cuts))
				if got := afterPowerCut(t, random, bounds, root, k); got != want {
					t.Errorf("cut at operation %d of %d: got %+v, want %+v", k, operations, got, want)
				}
			}
		})
	}
}

// afterPowerCut loads until operation k, and after the cut again to the end.
func afterPowerCut(t *testing.T, random *rand.Rand, bounds limits, root string, k int) storage.DatasetReport {
	t.Helper()
	disk := vfs.NewMem()
	failing := vfs.NewFault(disk)
	failing.SetPlan(vfs.FailFrom(k))
	store, err := storage.Open(failing, storage.Options{})
	if err == nil {
		_, err = loadStore(t.Context(), store, bounds, root)
		_ = store.Close() // on a disk that is gone
	}
	left := disk.CrashClone(vfs.KeepShare(random, []int{0, 10, 50, 100}[random.IntN(4)]))
	if err != nil && !errors.Is(err, vfs.ErrInjected) && !errors.Is(err, storage.ErrReadOnly) {
		t.Errorf("cut at operation %d: got %v", k, err)
	}
	store = openStore(t, left)
	if _, err := loadStore(t.Context(), store, bounds, root); err != nil {
		t.Errorf("after the cut at operation %d: %v", k, err)
	}
	return verdict(t, store)
}

// TestStoreCancelled cancels at random operations on the disk and loads again, on the same
// open store.
func TestStoreCancelled(t *testing.T) {
	root, count := storeFolder(t)
	for name, bounds := range storeLimits() {
		t.Run(name, func(t *testing.T) {
			for k := 1; k < 200; k += 19 {
				ctx, cancel := context.WithCancel(t.Context())
				disk := vfs.NewFault(vfs.NewMem())
				store := openStore(t, disk)
				disk.SetPlan(func(op vfs.Operation) error {
					if op.Number == k {
						cancel()
					}
					return nil
				})
				if _, err := loadStore(ctx, store, bounds, root); err != nil && !errors.Is(err, context.Canceled) {
					t.Errorf("cancelled at operation %d: %v", k, err)
				}
				cancel()
				if _, err := loadStore(t.Context(), store, bounds, root); err != nil {
					t.Errorf("after it: %v", err)
				}
				if got := verdict(t, store); got.Events != count {
					t.Errorf("cancelled at operation %d: %d events, want %d", k, got.Events, count)
				}
			}
		})
	}
}

func TestStoreWithoutSpace(t *testing.T) {
	root, count := storeFolder(t)
	disk := vfs.NewFault(vfs.NewMem())
	store := openStore(t, disk)
	disk.SetQuota(2000)
	if report, err := Run(t.Context(), store, Request{Dataset: "d", Sources: []string{root}}); !errors.Is(err, vfs.ErrNoSpace) {
		t.Errorf("got %+v, %v", report, err)
	}
	disk.SetQuota(-1)
	if _, err := Run(t.Context(), store, Request{Dataset: "d", Sources: []string{root}}); err != nil {
		t.Errorf("with space again: %v", err)
	}
	if got := verdict(t, store); got.Events != count {
		t.Errorf("%d events, want %d", got.Events, count)
	}
}

func TestStorePush(t *testing.T) {
	store := openStore(t, vfs.NewMem())
	body := append(events("a", 100), "bad\n"...)
	for i := range 3 {
		options := PushOptions{ID: "first"}
		if i == 2 {
			options.ID = ""
		}
		report, err := Push(t.Context(), store, "d", bytes.NewReader(body), "", options)
		if err != nil || report.Skipped != i%2 || report.Events != int64(100*(1-i%2)) {
			t.Errorf("push %d: got %+v, %v", i, report, err)
		}
	}
	rejects, count, err := store.Rejects("d", 10)
	if err != nil || count != 2 || rejects[0].Line != 101 || rejects[0].Source != "http" {
		t.Errorf("rejects: got %+v, %d, %v", rejects, count, err)
	}
	if got := verdict(t, store); got.Events != 200 {
		t.Errorf("%d events, want 200", got.Events)
	}
}
