package backup

import (
	"errors"
	"math"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/sluice-analytics/sluice/storage"
	"github.com/sluice-analytics/sluice/storage/object"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

// newColdWorld is a store all of whose segments are cold.
func newColdWorld(t *testing.T) *world {
	w := newWorld(t)
	for _, name := range []string{"shop", "web"} {
		w.inputs++
		must(t, push(w, name, 100))
	}
	w.look() // seals
	for _, name := range []string{"shop", "web"} {
		w.moveCold(name, math.MaxInt64)
	}
	return w
}

// objects counts those of a place.
func objects(t *testing.T, place object.Store) (count int) {
	t.Helper()
	must(t, place.List(t.Context(), "", func(object.Info) error { count++; return nil }))
	return count
}

// TestColdSegmentsAreInASnapshot: what the store removes from the place of its cold segments is put back by a restore; what is
// there stays as it is, and is sent once.
func TestColdSegmentsAreInASnapshot(t *testing.T) {
	w := newColdWorld(t)
	had := objects(t, w.cold)
	snapshot, want := w.take()
	if len(snapshot.Objects) == 0 || len(snapshot.Objects) != had {
		t.Fatalf("%d objects, and %d in the snapshot", had, len(snapshot.Objects))
	}
	var gets atomic.Int64
	w.cold.SetFault(func(operation object.Operation) error {
		if operation.Method == "get" {
			gets.Add(1)
		}
		return nil
	})
	_, done, err := Take(t.Context(), w.store, w.place, w.options())
	must(t, err)
	if done.BytesCopied > 0 || gets.Load() > 0 {
		t.Errorf("the second snapshot: %+v, %d objects fetched", done, gets.Load())
	}

	must(t, w.store.DropDataset("web"))
	_, err = w.store.DeleteColdObjects(t.Context())
	must(t, err)
	if left := objects(t, w.cold); left == 0 || left >= had {
		t.Fatalf("of %d objects %d are left", had, left)
	}
	var put atomic.Int64
	w.cold.SetFault(func(operation object.Operation) error {
		if operation.Method == "put" {
			put.Add(1)
		}
		return nil
	})
	system, left := vfs.NewMem(), objects(t, w.cold)
	_, err = Restore(t.Context(), w.place, snapshot, system, objectsIn(w.cold))
	must(t, err)
	if put.Load() != int64(had-left) {
		t.Errorf("%d objects were put back, of %d that were gone", put.Load(), had-left)
	}
	w.wantStore(system, w.cold, want)
}

// TestSnapshotWithoutColdSegments can be restored as long as their objects are there, and says which one is not.
func TestSnapshotWithoutColdSegments(t *testing.T) {
	w := newColdWorld(t)
	options := w.options()
	options.WithoutCold = true
	snapshot, _, err := Take(t.Context(), w.store, w.place, options)
	must(t, err)
	if len(snapshot.Objects) > 0 {
		t.Fatalf("it has %d objects", len(snapshot.Objects))
	}
	system := vfs.NewMem()
	_, err = Restore(t.Context(), w.place, snapshot, system, objectsIn(w.cold))
	must(t, err)
	w.wantStore(system, w.cold, w.look())

	empty := vfs.NewMem()
	if _, err := Restore(t.Context(), w.place, snapshot, empty, objectsIn(object.NewMemory())); !errors.Is(err, ErrGone) ||
		!strings.Contains(err.Error(), ".segment of s3://cold") {
		t.Errorf("nothing is there, and restore says %v", err)
	}
	if hasManifest(empty) {
		t.Error("nothing is there, and there is a store")
	}
}

// TestDamagedObjectIsNotTaken: damage in the place of cold segments never gets into a snapshot that counts.
func TestDamagedObjectIsNotTaken(t *testing.T) {
	w := newColdWorld(t)
	var keys []string
	must(t, w.cold.List(t.Context(), "", func(info object.Info) error { keys = append(keys, info.Key); return nil }))
	key := keys[w.random.IntN(len(keys))]
	must(t, w.cold.Change(key, func(content []byte) []byte {
		content[w.random.IntN(len(content))] ^= 1 << w.random.IntN(8)
		return content
	}))
	_, _, err := Take(t.Context(), w.store, w.place, w.options())
	if found, _ := List(t.Context(), w.place); !errors.Is(err, storage.ErrCorrupt) || !strings.Contains(err.Error(), key) || len(found) > 0 {
		t.Errorf("%s is damaged: %v, %d snapshots", key, err, len(found))
	}
	if left, err := w.system.List("datasets/shop"); err != nil || strings.Contains(strings.Join(left, " "), ".pending") {
		t.Errorf("left are %q, %v", left, err)
	}
}

// TestPlaceOfColdSegmentsIsDown: neither a snapshot nor a restored store is there without what lies in it.
func TestPlaceOfColdSegmentsIsDown(t *testing.T) {
	w := newColdWorld(t)
	down := func(object.Operation) error { return errCut }
	w.cold.SetFault(down)
	if _, _, err := Take(t.Context(), w.store, w.place, w.options()); !errors.Is(err, errCut) {
		t.Errorf("Take: %v", err)
	}
	w.cold.SetFault(nil)
	snapshot, want := w.take()
	w.cold.SetFault(down)
	system := vfs.NewMem()
	if _, err := Restore(t.Context(), w.place, snapshot, system, objectsIn(w.cold)); !errors.Is(err, errCut) || hasManifest(system) {
		t.Errorf("Restore: %v", err)
	}
	w.cold.SetFault(nil)
	_, err := Restore(t.Context(), w.place, snapshot, system, objectsIn(w.cold))
	must(t, err)
	w.wantStore(system, w.cold, want)
}
