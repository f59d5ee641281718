package ingest

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"math/rand/v2"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/sluice-analytics/sluice/ingest/format"
	"github.com/sluice-analytics/sluice/storage"
	"github.com/sluice-analytics/sluice/storage/batch"
	"github.com/sluice-analytics/sluice/storage/segment"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

// allToMain is oddToSide after its declaration was changed: it still names the dataset, and moves nothing to it.
type allToMain struct{ oddToSide }

func (a allToMain) Stage(_, _ format.Names) (func() format.Stage, error) {
	return func() format.Stage { return a }, nil
}

func (allToMain) Apply(events *batch.Batch, _ *format.Places) format.Staged {
	return format.Staged{Events: events}
}

// loadReplacing loads a folder with a policy.
func loadReplacing(ctx context.Context, store *storage.Store, bounds limits, root string, policy ReplacePolicy, transform Transform) (*Report, error) {
	most := 0.5
	request := Request{Dataset: "d", Sources: []string{root}, Transform: transform, MaxErrors: &most, Replace: policy}
	return load(ctx, storeDataset{store, "d"}, request, bounds)
}

// loadedAnew is what a new store holds of a folder.
func loadedAnew(t *testing.T, root string, transform Transform) string {
	t.Helper()
	store := openStore(t, vfs.NewMem())
	if _, err := loadReplacing(t.Context(), store, testLimits(), root, ReplaceNone, transform); err != nil {
		t.Fatal(err)
	}
	return bothVerdicts(t, store)
}

// contents are those of a folder before, after, and how many objects differ.
func contents() (before, after map[string][]byte, changed int) {
	before = map[string][]byte{"a": events("a", 40), "b": events("b", 30), "c": events("c", 20), "d": events("d", 50), "e": events("e", 11)}
	after = maps.Clone(before)
	after["a"], after["b"], after["e"] = events("a", 25), events("other", 30), []byte(`{"time":"2026-01-02T03:04:05Z","user_id":"u","event":"view","id":"e-0"}`+"\n")
	return before, after, 3
}

func fill(t *testing.T, root string, objects map[string][]byte) {
	t.Helper()
	for name, content := range objects {
		write(t, filepath.Join(root, name+".ndjson"), content)
	}
}

// TestReplacePolicies: what a policy replaces is as if it had been loaded anew, in the dataset and in the one that a transform splits into,
// whether objects share commits or not; twice is as once.
func TestReplacePolicies(t *testing.T) {
	for name, bounds := range storeLimits() {
		t.Run(name, func(t *testing.T) {
			root := folder(t, nil)
			before, after, changed := contents()
			fill(t, root, before)
			store := openStore(t, vfs.NewMem())
			load := func(policy ReplacePolicy, transform Transform, loaded, skipped int) {
				t.Helper()
				report, err := loadReplacing(t.Context(), store, bounds, root, policy, transform)
				if err != nil || report.Loaded != loaded || report.Skipped != skipped || len(report.Failed) > 0 {
					t.Fatalf("got %+v, %v; want %d loaded and %d skipped", report, err, loaded, skipped)
				}
			}
			load(ReplaceChanged, oddToSide{}, 5, 0)
			fill(t, root, after)
			load(ReplaceNone, oddToSide{}, 0, 5)
			load(ReplaceChanged, oddToSide{}, changed, 5-changed)
			load(ReplaceChanged, oddToSide{}, 0, 5)
			load(ReplaceAll, oddToSide{}, 5, 0)
			if got, want := bothVerdictsOpen(t, store), loadedAnew(t, root, oddToSide{}); got != want {
				t.Errorf("got  %s\nwant %s", got, want)
			}
			for range 2 {
				load(ReplaceAll, allToMain{}, 5, 0)
			}
			if got, want := bothVerdicts(t, store), loadedAnew(t, root, allToMain{}); got != want && got != want+"; side: 0 events 0, 0 in the ledger" {
				t.Errorf("transforms changed:\ngot  %s\nwant %s", got, want)
			}
		})
	}
}

// bothVerdictsOpen is bothVerdicts and leaves the store open.
func bothVerdictsOpen(t *testing.T, store *storage.Store) string {
	t.Helper()
	var parts []string
	checked, err := store.Check(t.Context())
	if err != nil || len(checked.Problems) > 0 {
		t.Errorf("check: %v, %v", checked.Problems, err)
	}
	for _, report := range checked.Datasets {
		inputs := int64(0)
		_ = store.EachInput(report.Name, func(input storage.Input) { inputs += input.Rows })
		parts = append(parts, fmt.Sprintf("%s: %d events %x, %d in the ledger", report.Name, report.Events, report.Fingerprint, inputs))
	}
	slices.Sort(parts)
	return strings.Join(parts, "; ")
}

// TestReplacePowerCuts cuts the power at many of the operations on the disk while objects are replaced that were split over two datasets: each dataset
// has of each object what its ledger says, of one version, and loading again makes good what was not done.
func TestReplacePowerCuts(t *testing.T) {
	seed := uint64(time.Now().UnixNano())
	t.Logf("seed %d", seed)
	random := rand.New(rand.NewPCG(seed, 0))
	for name, bounds := range storeLimits() {
		t.Run(name, func(t *testing.T) {
			root := folder(t, nil)
			before, after, _ := contents()
			fill(t, root, before)
			disk := vfs.NewMem()
			store := openStore(t, disk)
			if _, err := loadReplacing(t.Context(), store, bounds, root, ReplaceChanged, oddToSide{}); err != nil {
				t.Fatal(err)
			}
			if err := store.Close(); err != nil {
				t.Fatal(err)
			}
			fill(t, root, after)
			want := loadedAnew(t, root, oddToSide{})
			for k := 1; ; k += 2 + random.IntN(9) {
				mem := disk.CrashClone(func() bool { return true })
				failing := vfs.NewFault(mem)
				failing.SetPlan(vfs.FailFrom(k))
				if store, err := storage.Open(failing, storage.Options{}); err == nil {
					_, err = loadReplacing(t.Context(), store, bounds, root, ReplaceChanged, oddToSide{})
					closed := store.Close()
					if err == nil && closed == nil {
						break // behind the last operation
					}
				}
				again := openStore(t, mem.CrashClone(vfs.KeepShare(random, []int{0, 10, 50, 100}[random.IntN(4)])))
				wantOneVersion(t, again, before, after, k)
				if _, err := loadReplacing(t.Context(), again, bounds, root, ReplaceChanged, oddToSide{}); err != nil {
					t.Errorf("after the cut at operation %d: %v", k, err)
				}
				if got := bothVerdicts(t, again); got != want {
					t.Fatalf("cut at operation %d:\ngot  %s\nwant %s", k, got, want)
				}
			}
		})
	}
}

// wantOneVersion holds the events of both datasets against their ledgers.
func wantOneVersion(t *testing.T, store *storage.Store, before, after map[string][]byte, k int) {
	t.Helper()
	checked, err := store.Check(t.Context())
	if err != nil || len(checked.Problems) > 0 {
		t.Fatalf("cut at operation %d: check: %v, %v", k, checked.Problems, err)
	}
	for _, report := range checked.Datasets {
		keys, rows := map[string]int{}, int64(0)
		_ = store.EachInput(report.Name, func(input storage.Input) {
			name := strings.TrimSuffix(filepath.Base(input.Key), ".ndjson")
			keys[name]++
			rows += input.Rows
			if size := int(input.Size); size != len(before[name]) && size != len(after[name]) {
				t.Errorf("cut at operation %d: %s has %d bytes in the ledger of %q", k, name, size, report.Name)
			}
		})
		for name, times := range keys {
			if times != 1 {
				t.Errorf("cut at operation %d: %s is in the ledger of %q %d times", k, name, report.Name, times)
			}
		}
		if len(keys) != len(before) || report.Events != rows {
			t.Errorf("cut at operation %d: %q holds %d events of %d objects, the ledger says %d", k, report.Name, report.Events, len(keys), rows)
		}
	}
}

// TestReplaceRefused: objects that cannot be replaced fail with their reason and keep their events; the others are loaded.
func TestReplaceRefused(t *testing.T) {
	for name, bounds := range storeLimits() {
		t.Run(name, func(t *testing.T) {
			root := folder(t, nil)
			fill(t, root, map[string][]byte{"a": events("a", 10)})
			store := openStore(t, vfs.NewMem())
			if _, err := loadStore(t.Context(), store, bounds, root); err != nil { // without a number
				t.Fatal(err)
			}
			fill(t, root, map[string][]byte{"a": events("a", 20), "b": events("b", 30)})
			report, err := loadReplacing(t.Context(), store, bounds, root, ReplaceChanged, nil)
			if err != nil || report.Loaded != 1 || len(report.Failed) != 1 || !errors.Is(report.Failed[0].Err, ErrNoReplace) ||
				!errors.Is(report.Failed[0].Err, storage.ErrNotReplaceable) || !strings.Contains(report.Failed[0].Err.Error(), "loaded by hand") {
				t.Errorf("got %+v, %v", report, err)
			}
			if got := outcomeOf(report.Failed[0].Err); got != Refused {
				t.Errorf("the outcome is %d", got)
			}
			if got := verdict(t, store); got.Events != 40 {
				t.Errorf("%d events, want 40", got.Events)
			}
		})
	}
	root := folder(t, nil)
	fill(t, root, map[string][]byte{"a": events("a", 10)})
	store := openStore(t, vfs.NewMem())
	request := Request{Dataset: "d", Sources: []string{root}, Dedupe: Dedupe{ID: "id"}, Replace: ReplaceChanged}
	for _, refused := range []bool{false, true} {
		report, err := Run(t.Context(), store, request)
		if err != nil || refused != (len(report.Failed) == 1) {
			t.Fatalf("got %+v, %v", report, err)
		}
		if refused && !errors.Is(report.Failed[0].Err, storage.ErrNotReplaceable) {
			t.Errorf("got %v", report.Failed[0].Err)
		}
		fill(t, root, map[string][]byte{"a": events("a", 20)})
	}
	_ = verdict(t, store)
}

// TestReplaceWhileDeleting: an object that has to wait for a deletion fails this time and keeps its events; new ones are loaded.
func TestReplaceWhileDeleting(t *testing.T) {
	for name, bounds := range storeLimits() {
		t.Run(name, func(t *testing.T) {
			root := folder(t, nil)
			before, after, changed := contents()
			fill(t, root, before)
			store := openStore(t, vfs.NewMem())
			if _, err := loadReplacing(t.Context(), store, bounds, root, ReplaceChanged, oddToSide{}); err != nil {
				t.Fatal(err)
			}
			// Of the side alone: the dataset itself must not go ahead of it.
			asked, err := store.AskDeletion(t.Context(), "side", storage.Deletion{Filter: "none", To: 1 << 60})
			if err != nil {
				t.Fatal(err)
			}
			fill(t, root, after)
			fill(t, root, map[string][]byte{"new": events("new", 70)})
			report, err := loadReplacing(t.Context(), store, bounds, root, ReplaceChanged, oddToSide{})
			if err != nil || report.Loaded != 1 || len(report.Failed) != changed || !errors.Is(report.Failed[0].Err, storage.ErrDeleting) {
				t.Fatalf("got %+v, %v", report, err)
			}
			nothing := func(_ context.Context, _ *storage.Snapshot, reader *segment.Reader) (*segment.Selection, error) {
				return segment.NewSelection(reader.Info().Shards), nil
			}
			if _, err := store.RunDeletion(t.Context(), "side", asked.ID, nothing, nil); err != nil {
				t.Fatal(err)
			}
			report, err = loadReplacing(t.Context(), store, bounds, root, ReplaceChanged, oddToSide{})
			if err != nil || report.Loaded != changed || len(report.Failed) > 0 {
				t.Fatalf("afterwards: %+v, %v", report, err)
			}
			if got, want := bothVerdicts(t, store), loadedAnew(t, root, oddToSide{}); got != want {
				t.Errorf("got  %s\nwant %s", got, want)
			}
		})
	}
}

// TestReplaceByNothing: an object without a byte takes the place of its events, and more takes its place later.
func TestReplaceByNothing(t *testing.T) {
	root := folder(t, nil)
	store := openStore(t, vfs.NewMem())
	for i, content := range [][]byte{events("a", 10), nil, nil, events("a", 7)} {
		fill(t, root, map[string][]byte{"a": content, "b": events("b", 5)})
		if _, err := loadReplacing(t.Context(), store, testLimits(), root, ReplaceChanged, oddToSide{}); err != nil {
			t.Fatal(err)
		}
		if i == 1 {
			if got := bothVerdictsOpen(t, store); !strings.Contains(got, "d: 3 events") || !strings.Contains(got, "side: 2 events") {
				t.Errorf("emptied: %s", got)
			}
		}
	}
	if got, want := bothVerdicts(t, store), loadedAnew(t, root, oddToSide{}); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}
