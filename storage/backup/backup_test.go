package backup

import (
	"context"
	"errors"
	"math"
	"path"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/sluice-analytics/sluice/storage"
	"github.com/sluice-analytics/sluice/storage/object"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

// TestSnapshotsOfALife takes snapshots of a store that goes on living, and restores each of them, also after others
// were removed.
func TestSnapshotsOfALife(t *testing.T) {
	w := newWorld(t)
	type moment struct {
		snapshot *Snapshot
		want     contents
	}
	var moments []moment
	for range 6 {
		for range 8 {
			w.live()
		}
		snapshot, want := w.take()
		moments = append(moments, moment{snapshot, want})
	}
	for _, m := range moments {
		w.wantRestored(m.snapshot, m.want)
	}
	pruned, err := Prune(t.Context(), w.place, 2, w.options())
	must(t, err)
	if len(pruned.Snapshots) != 4 || pruned.Files == 0 {
		t.Errorf("pruned: %+v", pruned)
	}
	left, err := List(t.Context(), w.place)
	must(t, err)
	if len(left) != 2 || left[0].Name != moments[4].snapshot.Name {
		t.Fatalf("left are %d snapshots", len(left))
	}
	for _, m := range moments[4:] {
		w.wantRestored(m.snapshot, m.want)
	}
	w.wantNothingElse(left)
}

// wantNothingElse fails if the place has anything that no snapshot names.
func (w *world) wantNothingElse(snapshots []*Snapshot) {
	w.t.Helper()
	named := map[string]bool{}
	for _, snapshot := range snapshots {
		named[indexPrefix+snapshot.Name] = true
		for _, file := range snapshot.copies() {
			named[file.key()] = true
		}
	}
	must(w.t, w.place.List(context.Background(), "", func(info object.Info) error {
		if !named[info.Key] {
			w.t.Errorf("left is %s", info.Key)
		}
		return nil
	}))
}

// TestSnapshotSendsWhatIsNew: a second one without changes sends nothing but its index, and reads no segment.
func TestSnapshotSendsWhatIsNew(t *testing.T) {
	w := newWorld(t)
	for range 20 {
		w.live()
	}
	first, first1, err := Take(t.Context(), w.store, w.place, w.options())
	must(t, err)
	if first1.BytesCopied == 0 || first1.Files != len(first.copies()) || first1.Bytes != first.SizeBytes() {
		t.Errorf("first: %+v", first1)
	}
	second, done, err := Take(t.Context(), w.store, w.place, w.options())
	must(t, err)
	if done.BytesCopied != 0 || second.Version != first.Version || done.Files != len(second.copies()) {
		t.Errorf("second: %+v", done)
	}
	w.inputs++
	must(t, push(w, "shop", 5))
	_, done, err = Take(t.Context(), w.store, w.place, w.options())
	must(t, err)
	if done.BytesCopied == 0 || done.BytesCopied >= first1.BytesCopied {
		t.Errorf("third: %+v", done)
	}
}

// TestSnapshotWhileIngesting: what happens while a snapshot is sent does not show in it, compactions and drops among it.
func TestSnapshotWhileIngesting(t *testing.T) {
	w := newWorld(t)
	for range 30 {
		w.live()
	}
	want, inputs := w.look(), w.inputs
	var once sync.Once
	busy := false
	w.place.SetFault(func(operation object.Operation) error {
		if operation.Method == "put" && strings.HasPrefix(operation.Key, filesPrefix) {
			once.Do(func() { busy = true; w.liveOnAndDrop() })
		}
		return nil
	})
	snapshot, _, err := Take(t.Context(), w.store, w.place, w.options())
	must(t, err)
	if !busy {
		t.Fatal("nothing happened meanwhile")
	}
	w.place.SetFault(nil)
	system := vfs.NewMem()
	cold := object.NewMemory()
	_, err = Restore(t.Context(), w.place, snapshot, system, objectsIn(cold))
	must(t, err)
	w.inputs = inputs
	w.wantStore(system, cold, want)
}

// liveOnAndDrop changes whatever can be changed.
func (w *world) liveOnAndDrop() {
	for range 20 {
		w.live()
	}
	for _, name := range []string{"shop", "web"} {
		_, err := w.store.Compact(context.Background(), name)
		must(w.t, err)
	}
	must(w.t, w.store.DropDataset("web"))
	_, err := w.store.DeleteColdObjects(context.Background())
	must(w.t, err)
}

func TestFindByNameAndTime(t *testing.T) {
	w := newWorld(t)
	var all []*Snapshot
	for range 3 {
		w.live()
		snapshot, _ := w.take()
		all = append(all, snapshot)
	}
	text := func(at time.Time) string { return at.Format(time.RFC3339) }
	for at, want := range map[string]*Snapshot{
		"": all[2], all[0].Name: all[0], text(all[1].At): all[1], text(all[1].At.Add(30 * time.Second)): all[1],
		text(all[2].At.Add(time.Hour)): all[2], text(all[0].At.Add(-time.Second)): nil, "yesterday": nil, newName(all[0].At.Add(-time.Hour)): nil,
	} {
		got, err := Find(t.Context(), w.place, at)
		switch {
		case want == nil && !errors.Is(err, ErrNoSnapshot):
			t.Errorf("at %q: got %v, %v", at, got, err)
		case want != nil && (err != nil || got.Name != want.Name):
			t.Errorf("at %q: got %v, %v; want %s", at, got, err, want.Name)
		}
	}
	if _, err := Find(t.Context(), object.NewMemory(), ""); !errors.Is(err, ErrNoSnapshot) {
		t.Errorf("in an empty place: %v", err)
	}
}

func TestRestoreRefusesDirectoriesInUse(t *testing.T) {
	w := newWorld(t)
	w.live()
	snapshot, _ := w.take()
	if _, err := Restore(t.Context(), w.place, snapshot, w.system, Options{}); err == nil {
		t.Error("restored into a store")
	}
	other := vfs.NewMem()
	file, err := other.Create("notes.txt")
	must(t, err)
	must(t, file.Close())
	if _, err := Restore(t.Context(), w.place, snapshot, other, Options{}); !errors.Is(err, ErrNotEmpty) {
		t.Errorf("into a directory with a file: %v", err)
	}
}

func TestOneWriterAtATime(t *testing.T) {
	w := newWorld(t)
	w.live()
	leave, err := enter(t.Context(), w.place, Options{Owner: "another machine"})
	must(t, err)
	if _, _, err := Take(t.Context(), w.store, w.place, w.options()); !errors.Is(err, ErrBusy) || !strings.Contains(err.Error(), "another machine") {
		t.Errorf("while another one writes: %v", err)
	}
	if _, err := Prune(t.Context(), w.place, 1, w.options()); !errors.Is(err, ErrBusy) {
		t.Errorf("removal while another one writes: %v", err)
	}
	must(t, leave())
	_, err = enter(t.Context(), w.place, Options{Owner: "test"}) // and is killed
	must(t, err)
	w.take()
}

// TestPruneReadsAllFirst: an index that cannot be read keeps its files, and all others.
func TestPruneReadsAllFirst(t *testing.T) {
	w := newWorld(t)
	for range 3 {
		w.live()
		w.take()
	}
	all, err := names(t.Context(), w.place)
	must(t, err)
	must(t, w.place.Change(indexPrefix+all[0], func(content []byte) []byte { return content[:len(content)-1] }))
	before := w.keys()
	if _, err := Prune(t.Context(), w.place, 1, w.options()); !errors.Is(err, ErrDamaged) {
		t.Errorf("got %v", err)
	}
	if !slices.Equal(w.keys(), before) {
		t.Error("something was removed")
	}
	if _, err := Prune(t.Context(), w.place, 0, w.options()); err == nil {
		t.Error("all were removed")
	}
}

func (w *world) keys() (keys []string) {
	must(w.t, w.place.List(context.Background(), "", func(info object.Info) error {
		keys = append(keys, info.Key)
		return nil
	}))
	return keys
}

func TestNewerIndexIsRefused(t *testing.T) {
	_, err := decode("x", []byte("SLUICESNAPSHOT 3 abc\n{}"))
	if !errors.Is(err, ErrNewer) || !strings.Contains(err.Error(), "version 3") || !strings.Contains(err.Error(), "up to 2") {
		t.Errorf("got %v", err)
	}
}

// TestDamagedFileIsNotTaken: damage in the store never gets into a snapshot that counts.
func TestDamagedFileIsNotTaken(t *testing.T) {
	w := newWorld(t)
	for range 20 {
		w.live()
	}
	w.look() // seals
	w.moveCold("shop", math.MaxInt64)
	w.inputs++
	must(t, push(w, "shop", 30))
	w.look()
	must(t, w.store.Close())
	names, err := w.system.List("datasets/shop")
	must(t, err)
	for _, name := range names {
		damaged := w.system.CrashClone(func() bool { return true })
		place := path.Join("datasets/shop", name)
		content, err := vfs.ReadFile(damaged, place)
		must(t, err)
		if strings.HasSuffix(name, ".rejects") {
			continue // the store knows their length only
		}
		content[w.random.IntN(len(content))] ^= 1 << w.random.IntN(8)
		must(t, damaged.Remove(place))
		file, err := damaged.Create(place)
		must(t, err)
		_, err = file.Write(content)
		must(t, err)
		must(t, file.Close())
		store := openStore(t, damaged, w.cold)
		into := object.NewMemory()
		_, _, err = Take(t.Context(), store, into, Options{})
		if found, _ := List(t.Context(), into); err == nil || !strings.Contains(err.Error(), name) || len(found) > 0 {
			t.Errorf("%s is damaged: %v, %d snapshots", name, err, len(found))
		}
		must(t, store.Close())
	}
}

func push(w *world, dataset string, rows int) error {
	return w.store.Push(context.Background(), storage.Pushed{Dataset: dataset, Batches: batches(w, rows)})
}
