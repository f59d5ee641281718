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

const shop = "shop"

// readOf returns the texts of the events of a dataset.
func readOf(t testing.TB, s *Store, name string) []string {
	t.Helper()
	snapshot, err := s.Snapshot(name)
	must(t, err)
	defer snapshot.Release()
	return readSnapshot(t, snapshot)
}

// TestRenameDataset: whatever is under way goes on, and nothing is lost over restarts.
func TestRenameDataset(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 71))
	mem := vfs.NewMem()
	s := newWeb(t, mem)
	events := randomEvents(random, 50)
	must(t, ingest(s, 1, events[:10]))
	must(t, pushTo(s, 2, events[10:20]))
	open, err := s.Begin(web)
	must(t, err)
	must(t, open.Append(t.Context(), batchOf(events[20:30])))
	snapshot, err := s.Snapshot(web)
	must(t, err)
	wantError(t, s.RenameDataset("none", shop, nil), ErrNoDataset)
	wantError(t, s.RenameDataset(web, web, nil), ErrDatasetExists)
	if s.RenameDataset(web, "no name", nil) == nil {
		t.Fatal("a dataset may be called anything")
	}
	board := SavedChange{SaveRequest: SaveRequest{Kind: "definition", Name: "b", Content: []byte("shop")}}
	must(t, s.RenameDataset(web, shop, []SavedChange{board}))
	must(t, open.Commit(t.Context()))
	if got := readSnapshot(t, snapshot); !slices.Equal(got, texts(events[:20])) {
		t.Fatalf("the snapshot holds %d events", len(got))
	}
	snapshot.Release()
	for _, err := range []error{ingest(s, 3, events), s.DropDataset(web), pushTo(s, 3, events)} {
		wantError(t, err, ErrNoDataset)
	}
	wantError(t, s.CreateDataset(webConfig()), ErrRenamed)
	body := pushOf(4, events[30:40])
	body.Dataset = shop
	must(t, s.Push(t.Context(), body))
	for range 2 {
		if got := readOf(t, s, shop); !slices.Equal(got, texts(events[:40])) {
			t.Fatalf("%d events", len(got))
		}
		if got := savedTextsIn(t, s, ""); got != "b 1 shop" {
			t.Fatalf("the store keeps %q", got)
		}
		if s.CalledNow("WEB") != shop || s.CalledNow(shop) != "" {
			t.Fatal("nobody knows the former name")
		}
		wantSound(t, s)
		must(t, s.Close())
		s = openStore(t, mem)
	}
	// Back, and another one takes the name whose directory is in use.
	must(t, s.RenameDataset(shop, web, nil))
	must(t, s.createNamed("third"))
	must(t, s.RenameDataset("third", shop, nil))
	must(t, s.RenameDataset(web, "fourth", nil))
	wantError(t, s.CreateDataset(webConfig()), ErrRenamed)
	must(t, s.RenameDataset(shop, web, nil))
	must(t, s.DropDataset("fourth"))
	must(t, ingest(s, 9, events[:5]))
	for range 2 {
		wantEvents(t, s, events[:5])
		wantSound(t, s)
		must(t, s.Close())
		s = openStore(t, mem)
	}
	must(t, s.Close())
}

// createNamed makes a dataset like that of the tests.
func (s *Store) createNamed(name string) error {
	config := webConfig()
	config.Name = name
	return s.CreateDataset(config)
}

// TestDirectoriesAfterRename: two datasets never share one, whatever they are called.
func TestDirectoriesAfterRename(t *testing.T) {
	random := rand.New(rand.NewPCG(2, 71))
	mem := vfs.NewMem()
	s := newWeb(t, mem)
	a, b := randomEvents(random, 10), randomEvents(random, 10)
	must(t, ingest(s, 1, a))
	must(t, s.RenameDataset(web, shop, nil))
	must(t, s.createNamed("web-2"))
	must(t, s.RenameDataset("web-2", web, nil))
	must(t, s.RenameDataset(web, "x", nil))
	must(t, s.createNamed("third"))
	must(t, s.RenameDataset("third", web, nil))
	must(t, ingest(s, 2, b))
	must(t, s.DropDataset("x"))
	for range 2 {
		wantEvents(t, s, b)
		if got := readOf(t, s, shop); !slices.Equal(got, texts(a)) {
			t.Fatalf("%d events", len(got))
		}
		wantSound(t, s)
		must(t, s.Close())
		s = openStore(t, mem)
	}
	must(t, s.Close())
}

// TestCrashOfRename: a crash at any operation leaves the dataset under one of its names, and the documents with it.
func TestCrashOfRename(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 71))
	events := randomEvents(random, 20)
	life := func(system vfs.FS) (renamed bool, err error) {
		s, err := Open(system, Options{BufferBytes: 1500})
		if err != nil {
			return false, err
		}
		defer func() { err = errors.Join(err, s.Close()) }()
		if err = s.CreateDataset(webConfig()); err != nil {
			return false, err
		}
		if err = ingest(s, 1, events[:10]); err != nil {
			return false, err
		}
		if err = pushTo(s, 2, events[10:]); err != nil {
			return false, err
		}
		board := SavedChange{SaveRequest: SaveRequest{Kind: "definition", Name: "b", Content: []byte(shop)}}
		if err = s.RenameDataset(web, shop, []SavedChange{board}); err != nil {
			return false, err
		}
		return true, s.Seal(context.Background(), shop)
	}
	counted := vfs.NewFault(vfs.NewMem())
	_, err := life(counted)
	must(t, err)
	seen := map[string]bool{}
	for k := 1; k <= counted.Count(); k += crashStride {
		mem := vfs.NewMem()
		fault := vfs.NewFault(mem)
		fault.SetPlan(vfs.FailFrom(k))
		renamed, _ := life(fault)
		for _, share := range []int{0, 50, 100} {
			place := fmt.Sprintf("crash at operation %d, %d %% kept", k, share)
			s := openStore(t, mem.CrashClone(vfs.KeepShare(random, share)))
			names := s.Datasets()
			switch {
			case len(names) > 1 || renamed && !slices.Equal(names, []string{shop}):
				t.Fatalf("%s: datasets %q", place, names)
			case len(names) == 1:
				got, want := savedTextsIn(t, s, ""), ""
				if names[0] == shop {
					want = "b 1 shop"
				}
				if got != want {
					t.Fatalf("%s: %q keeps %q", place, names, got)
				}
				if count := len(readOf(t, s, names[0])); names[0] == shop && count != len(events) {
					t.Fatalf("%s: %d events", place, count)
				}
				seen[names[0]] = true
			}
			wantSound(t, s)
			must(t, s.Close())
		}
	}
	if len(seen) != 2 {
		t.Fatalf("seen %v", seen)
	}
}
