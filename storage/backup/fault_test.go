package backup

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"strings"
	"sync"
	"testing"

	"github.com/sluice-analytics/sluice/storage"
	"github.com/sluice-analytics/sluice/storage/batch"
	"github.com/sluice-analytics/sluice/storage/object"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

func batches(w *world, rows int) []*batch.Batch { return []*batch.Batch{w.events(rows)} }

// errCut is what operations of a place fail with that is out of reach.
var errCut = errors.New("out of reach")

// failFrom fails all operations from the n-th on. It counts them.
func failFrom(n int, count *int) func(object.Operation) error {
	var mu sync.Mutex
	return func(object.Operation) error {
		mu.Lock()
		defer mu.Unlock()
		*count++
		if *count >= n {
			return errCut
		}
		return nil
	}
}

// TestInterruptedSnapshotCountsForNothing cuts a snapshot off at every operation of the place: those before stay, it is
// there whole or not, and the next one goes on.
func TestInterruptedSnapshotCountsForNothing(t *testing.T) {
	w := newWorld(t)
	for range 12 {
		w.live()
	}
	first, firstWant := w.take()
	for range 12 {
		w.live()
	}
	want := w.look()
	interrupted := 0
	for n := 1; ; n++ {
		count := 0
		w.place.SetFault(failFrom(n, &count))
		_, _, err := Take(t.Context(), w.store, w.place, w.options())
		w.place.SetFault(nil)
		found, listErr := List(t.Context(), w.place)
		must(t, listErr)
		if err == nil {
			break
		}
		interrupted++
		if !errors.Is(err, errCut) {
			t.Fatalf("cut at operation %d: %v", n, err)
		}
		if len(found) > 2 || found[0].Name != first.Name {
			t.Fatalf("cut at operation %d: %d snapshots", n, len(found))
		}
		if len(found) == 2 {
			w.wantRestored(found[1], want) // only the end of the writer was lost
			must(t, w.place.Delete(t.Context(), indexPrefix+found[1].Name))
		}
	}
	if interrupted < 8 {
		t.Errorf("only %d operations", interrupted)
	}
	newest, err := Find(t.Context(), w.place, "")
	must(t, err)
	w.wantRestored(newest, want)
	w.wantRestored(first, firstWant)
}

// TestInterruptedPrune cuts a removal off at every operation: what is listed can be restored, and the next removal
// removes the rest.
func TestInterruptedPrune(t *testing.T) {
	w := newWorld(t)
	for range 8 {
		w.live()
	}
	var want contents
	for range 3 {
		w.live()
		w.live()
		_, want = w.take()
	}
	whole := w.place
	for n := 1; ; n++ {
		w.place = copyOf(t, whole)
		count := 0
		w.place.SetFault(failFrom(n, &count))
		_, err := Prune(t.Context(), w.place, 1, w.options())
		w.place.SetFault(nil)
		all, listErr := List(t.Context(), w.place)
		must(t, listErr)
		problems, verifyErr := Verify(t.Context(), w.place, all, Options{})
		must(t, verifyErr)
		if len(problems) > 0 {
			t.Fatalf("cut at operation %d: %q", n, problems)
		}
		if err == nil {
			w.wantNothingElse(all)
			w.wantRestored(all[len(all)-1], want)
			break
		}
		_, err = Prune(t.Context(), w.place, 1, w.options())
		must(t, err)
		w.wantNothingElse(all[len(all)-1:])
		if n > 1000 {
			t.Fatal("it does not end")
		}
	}
	w.wantRestored(firstOf(t, w.place), want)
}

func firstOf(t *testing.T, place object.Store) *Snapshot {
	t.Helper()
	all, err := List(t.Context(), place)
	must(t, err)
	return all[0]
}

func copyOf(t *testing.T, place *object.Memory) *object.Memory {
	t.Helper()
	copied := object.NewMemory()
	must(t, place.List(t.Context(), "", func(info object.Info) error {
		content, err := get(t.Context(), place, info.Key, 1<<30)
		must(t, err)
		return copied.Put(t.Context(), info.Key, strings.NewReader(string(content)), info.Size, object.PutOptions{})
	}))
	return copied
}

// TestCrashWhileRestoring pulls the plug at every operation of the file system, with some of what was not synced
// kept: the directory is no store, or the whole one; the next run makes it whole.
func TestCrashWhileRestoring(t *testing.T) {
	w := newWorld(t)
	for range 10 {
		w.live()
	}
	snapshot, want := w.take()
	for _, keep := range []int{0, 50, 100} {
		for n := 1; ; n++ {
			mem := vfs.NewMem()
			fault := vfs.NewFault(mem)
			fault.SetPlan(vfs.FailFrom(n))
			cold := object.NewMemory()
			_, err := Restore(t.Context(), w.place, snapshot, fault, objectsIn(cold))
			crashed := mem.CrashClone(vfs.KeepShare(rand.New(rand.NewPCG(uint64(n), uint64(keep))), keep))
			name := fmt.Sprintf("%d %% kept, operation %d", keep, n)
			w.wantNoneOrWhole(crashed, cold, name, want)
			if err == nil {
				w.wantStore(crashed, cold, want)
				break
			}
		}
	}
}

// wantNoneOrWhole restores again into what a crash has left, which must be no store or the whole one.
func (w *world) wantNoneOrWhole(system *vfs.Mem, cold object.Store, name string, want contents) {
	w.t.Helper()
	if !hasManifest(system) {
		if entries, _ := system.List("."); containsMark(entries) {
			if _, err := storage.Open(system, storage.Options{}); !errors.Is(err, storage.ErrNoManifest) {
				w.t.Fatalf("%s: opened: %v", name, err)
			}
		}
	} else {
		w.wantStore(system.CrashClone(func() bool { return true }), cold, want)
	}
	if entries, _ := system.List("."); !hasManifest(system) || containsMark(entries) {
		snapshot, err := Find(context.Background(), w.place, "")
		must(w.t, err)
		if _, err := Restore(context.Background(), w.place, snapshot, system, objectsIn(cold)); err != nil {
			w.t.Fatalf("%s: the second try: %v", name, err)
		}
	}
	w.wantStore(system, cold, want)
}

func hasManifest(system *vfs.Mem) bool {
	names, _ := system.List(".")
	for _, name := range names {
		if isManifest(name) {
			return true
		}
	}
	return false
}

func containsMark(names []string) bool {
	for _, name := range names {
		if name == storage.RestoreMark {
			return true
		}
	}
	return false
}

// TestDamagedPlace changes, cuts and removes every object in turn: it is told, and nothing wrong becomes a store.
func TestDamagedPlace(t *testing.T) {
	w := newWorld(t)
	for range 8 {
		w.live()
	}
	snapshot, want := w.take()
	for _, file := range snapshot.copies() {
		if file.Size == 0 {
			continue
		}
		for name, change := range map[string]func([]byte) []byte{
			"flipped": func(content []byte) []byte {
				content[w.random.IntN(len(content))] ^= 1 << w.random.IntN(8)
				return content
			},
			"cut":     func(content []byte) []byte { return content[:w.random.IntN(len(content))] },
			"longer":  func(content []byte) []byte { return append(content, 0) },
			"removed": nil,
		} {
			original, err := get(t.Context(), w.place, file.key(), 1<<30)
			must(t, err)
			if change == nil {
				must(t, w.place.Delete(t.Context(), file.key()))
			} else {
				must(t, w.place.Change(file.key(), change))
			}
			w.wantTold(snapshot, file, name)
			must(t, w.place.Put(t.Context(), file.key(), strings.NewReader(string(original)), file.Size, object.PutOptions{}))
		}
	}
	w.wantRestored(snapshot, want)
}

func (w *world) wantTold(snapshot *Snapshot, file *File, name string) {
	w.t.Helper()
	problems, err := Verify(context.Background(), w.place, []*Snapshot{snapshot}, Options{})
	must(w.t, err)
	if len(problems) == 0 || !strings.Contains(strings.Join(problems, "\n"), file.Path) {
		w.t.Errorf("%s is %s, and the problems are %q", file.Path, name, problems)
	}
	system := vfs.NewMem()
	if _, err := Restore(context.Background(), w.place, snapshot, system, objectsIn(object.NewMemory())); !errors.Is(err, ErrDamaged) {
		w.t.Errorf("%s is %s, and restore says %v", file.Path, name, err)
	}
	if hasManifest(system) {
		w.t.Errorf("%s is %s, and there is a store", file.Path, name)
	}
}

// FuzzDecode reads indexes of any bytes: what is taken can be written, and gives the same.
func FuzzDecode(f *testing.F) {
	sound, err := (&Snapshot{Name: "x", Files: []File{{Path: manifestPath, SHA256: strings.Repeat("0", 64)}}}).encode()
	if err != nil {
		f.Fatal(err)
	}
	f.Add(sound)
	cold, err := (&Snapshot{
		Name: "x", Files: []File{{Path: manifestPath, SHA256: strings.Repeat("0", 64)}},
		Objects: []Object{{Place: "s3://cold", Key: "k", File: File{Path: "datasets/shop/0000000000000001.segment", SHA256: strings.Repeat("1", 64)}}},
	}).encode()
	if err != nil {
		f.Fatal(err)
	}
	f.Add(cold)
	f.Add([]byte("SLUICESNAPSHOT 3 abc\n{}"))
	f.Add([]byte("SLUICESNAPSHOT 1\n"))
	f.Fuzz(func(t *testing.T, content []byte) {
		snapshot, err := decode("x", content)
		if err != nil {
			if !errors.Is(err, ErrDamaged) && !errors.Is(err, ErrNewer) {
				t.Errorf("an error of another kind: %v", err)
			}
			return
		}
		again, err := snapshot.encode()
		must(t, err)
		if _, err := decode("x", again); err != nil {
			t.Errorf("written again: %v", err)
		}
	})
}
