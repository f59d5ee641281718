package ingest

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/sluice-analytics/sluice/ingest/format"
	"github.com/sluice-analytics/sluice/storage"
	"github.com/sluice-analytics/sluice/storage/batch"
	"github.com/sluice-analytics/sluice/storage/schema"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

// oddToSide is a Transform that moves every event whose id ends in an odd digit to the dataset "side", and rejects those
// whose id ends in 8.
type oddToSide struct{ private bool }

func (oddToSide) Datasets() []string                                     { return []string{"side"} }
func (oddToSide) Parsed(names format.Names) (format.Names, error)        { return names, nil }
func (oddToSide) Left(names format.Names) format.Names                   { return names }
func (o oddToSide) Private() bool                                        { return o.private }
func (o oddToSide) Stage(_, _ format.Names) (func() format.Stage, error) { return o.stage, nil }
func (o oddToSide) stage() format.Stage                                  { return o }

func (oddToSide) Apply(events *batch.Batch, places *format.Places) format.Staged {
	var staged format.Staged
	last := func(row int) byte {
		for i := range events.Columns {
			if events.Columns[i].Name == "id" {
				text := format.ValueAt(&events.Columns[i], row).AsText()
				return text[len(text)-1]
			}
		}
		return '0'
	}
	staged.Events = someRows(events, func(row int) bool { return last(row)%2 == 0 && last(row) != '8' })
	staged.Others = []format.Part{{Dataset: "side", Events: someRows(events, func(row int) bool { return last(row)%2 == 1 })}}
	for row := range events.Rows {
		if last(row) == '8' {
			staged.Rejects = append(staged.Rejects, places.Reject(row, "it ends in 8"))
		}
	}
	return staged
}

// someRows copies rows of batches whose values are text or whole numbers.
func someRows(events *batch.Batch, wanted func(row int) bool) *batch.Batch {
	builder := batch.NewBuilder()
	for row := range events.Rows {
		if !wanted(row) {
			continue
		}
		builder.BeginRow()
		for i := range events.Columns {
			column, err := builder.Column([]byte(events.Columns[i].Name))
			if err != nil {
				panic(err)
			}
			if value := format.ValueAt(&events.Columns[i], row); value.Type == schema.Int64 {
				builder.SetInt(column, value.Int)
			} else if !value.Null {
				builder.SetText(column, []byte(value.AsText()))
			}
		}
		builder.EndRow(events.Time[row])
	}
	return builder.Take()
}

// bothVerdicts closes a store after checking it, and returns what its two datasets hold.
func bothVerdicts(t *testing.T, store *storage.Store) string {
	t.Helper()
	checked, err := store.Check(t.Context())
	if err != nil || len(checked.Problems) > 0 {
		t.Errorf("check: %v, %v", checked.Problems, err)
	}
	var parts []string
	for _, report := range checked.Datasets {
		inputs := int64(0)
		_ = store.EachInput(report.Name, func(input storage.Input) { inputs += input.Rows }) // it is there
		parts = append(parts, fmt.Sprintf("%s: %d events %x, %d in the ledger", report.Name, report.Events, report.Fingerprint, inputs))
	}
	slices.Sort(parts)
	if err := store.Close(); err != nil {
		t.Errorf("close: %v", err)
	}
	return strings.Join(parts, "; ")
}

func loadSplit(t *testing.T, store *storage.Store, bounds limits, root string) (*Report, error) {
	most := 0.5
	request := Request{Dataset: "d", Sources: []string{root}, Transform: oddToSide{}, MaxErrors: &most}
	return load(t.Context(), storeDataset{store, "d"}, request, bounds)
}

// TestSplitPowerCuts cuts the power while events go to two datasets, and loads the same again: both must come out as
// without the cut.
func TestSplitPowerCuts(t *testing.T) {
	seed := uint64(time.Now().UnixNano())
	t.Logf("seed %d", seed)
	random := rand.New(rand.NewPCG(seed, 0))
	root, count := storeFolder(t)
	for name, bounds := range storeLimits() {
		t.Run(name, func(t *testing.T) {
			counting := vfs.NewFault(vfs.NewMem())
			store := openStore(t, counting)
			report, err := loadSplit(t, store, bounds, root)
			if err != nil || report.Events != count*9/10 || report.Rejected != count/10 {
				t.Fatalf("undisturbed: %+v, %v", report, err)
			}
			operations := counting.Count()
			want := bothVerdicts(t, store)
			for k := 1; k <= operations; k += 2 + random.IntN(9) {
				disk := vfs.NewMem()
				failing := vfs.NewFault(disk)
				failing.SetPlan(vfs.FailFrom(k))
				store, err := storage.Open(failing, storage.Options{})
				if err == nil {
					_, err = loadSplit(t, store, bounds, root)
					_ = store.Close()
				}
				if err != nil && !errors.Is(err, vfs.ErrInjected) && !errors.Is(err, storage.ErrReadOnly) {
					t.Errorf("cut at operation %d: got %v", k, err)
				}
				store = openStore(t, disk.CrashClone(vfs.KeepShare(random, []int{0, 10, 50, 100}[random.IntN(4)])))
				if _, err := loadSplit(t, store, bounds, root); err != nil {
					t.Errorf("after the cut at operation %d: %v", k, err)
				}
				if got := bothVerdicts(t, store); got != want {
					t.Fatalf("cut at operation %d of %d:\ngot  %s\nwant %s", k, operations, got, want)
				}
			}
		})
	}
}

func TestRejectsOfTransformsHaveTheirPlace(t *testing.T) {
	for _, private := range []bool{false, true} {
		store := openStore(t, vfs.NewMem())
		root := folder(t, map[string][]byte{"a.ndjson": events("a", 40)})
		most := 0.5
		_, err := Run(t.Context(), store, Request{Dataset: "d", Sources: []string{root}, Transform: oddToSide{private}, MaxErrors: &most, Threads: 1})
		if err != nil {
			t.Fatal(err)
		}
		rejects, count, err := store.Rejects("d", 10)
		if err != nil || count != 4 {
			t.Fatalf("%d rejects, %v", count, err)
		}
		lines := strings.SplitAfter(string(events("a", 40)), "\n")
		for _, reject := range rejects {
			offset := int64(len(strings.Join(lines[:reject.Line-1], "")))
			text := strings.TrimSpace(lines[reject.Line-1])
			if private {
				text = ""
			}
			if reject.Offset != offset || reject.Text != text || reject.Reason != "it ends in 8" {
				t.Errorf("got %+v, want offset %d, text %q", reject, offset, text)
			}
		}
		_ = bothVerdicts(t, store)
	}
}

func TestSplitIntoItselfIsRefused(t *testing.T) {
	store := openStore(t, vfs.NewMem())
	defer store.Close()
	_, err := Run(t.Context(), store, Request{Dataset: "side", Sources: []string{t.TempDir()}, Transform: oddToSide{}})
	if err == nil || !strings.Contains(err.Error(), "into itself") {
		t.Errorf("got %v", err)
	}
}
