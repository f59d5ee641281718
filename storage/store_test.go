package storage

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/sluice-analytics/sluice/storage/batch"
	"github.com/sluice-analytics/sluice/storage/schema"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

// TestAgainstPlainEvents commits, compacts and reopens at random and compares with
// a list of events.
func TestAgainstPlainEvents(t *testing.T) {
	for seed := range uint64(8) {
		t.Run(fmt.Sprint("seed ", seed), func(t *testing.T) {
			random := rand.New(rand.NewPCG(seed, 5))
			mem := vfs.NewMem()
			s := newWeb(t, mem)
			var all []event
			for number := range 12 {
				events := randomEvents(random, 1+random.IntN(120))
				must(t, ingest(s, number, events))
				all = append(all, events...)
				wantEvents(t, s, all)
				switch random.IntN(3) {
				case 0:
					before := wantSound(t, s)
					report, err := s.Compact(context.Background(), web)
					must(t, err)
					after := wantSound(t, s)
					if after.Fingerprint != before.Fingerprint || after.Events != before.Events {
						t.Fatalf("compaction changed the events: %+v, %+v", before, after)
					}
					if report.SegmentsAfter != after.Segments || report.SegmentsAfter > report.SegmentsBefore {
						t.Fatalf("compaction reports %+v", report)
					}
				case 1:
					must(t, s.Close())
					s = openStore(t, mem)
				}
			}
			wantEvents(t, s, all)
			_, rejects, err := s.Rejects(web, 0)
			must(t, err)
			if rejects != 12 {
				t.Fatalf("%d rejects", rejects)
			}
			if found := s.Inputs(web, "file", "3"); len(found) != 1 || found[0].Committed == 0 {
				t.Fatalf("inputs %+v", found)
			}
			_ = s.Close()
		})
	}
}

func TestFingerprintIgnoresOrder(t *testing.T) {
	random := rand.New(rand.NewPCG(6, 6))
	events := randomEvents(random, 300)
	fingerprints := map[uint64]bool{}
	for range 3 {
		s := newWeb(t, vfs.NewMem())
		random.Shuffle(len(events), func(i, j int) { events[i], events[j] = events[j], events[i] })
		cut := random.IntN(len(events))
		must(t, ingest(s, 1, events[:cut]))
		must(t, ingest(s, 2, events[cut:]))
		fingerprints[wantSound(t, s).Fingerprint] = true
	}
	if len(fingerprints) != 1 {
		t.Fatalf("the same events have fingerprints %v", fingerprints)
	}
	changed := newWeb(t, vfs.NewMem())
	a, b := events[0].values["latency"], events[1].values["latency"]
	events[0].values["latency"], events[1].values["latency"] = b, schema.FloatOf(a.Float+1)
	must(t, ingest(changed, 1, events))
	if fingerprints[wantSound(t, changed).Fingerprint] {
		t.Fatal("other events have the same fingerprint")
	}
}

func TestOnDisk(t *testing.T) {
	system, err := vfs.OpenOS(t.TempDir())
	must(t, err)
	defer system.Close()
	s := newWeb(t, system)
	_, err = Open(system, Options{})
	wantError(t, err, vfs.ErrLocked)
	events := randomEvents(rand.New(rand.NewPCG(7, 7)), 200)
	must(t, ingest(s, 1, events[:100]))
	must(t, ingest(s, 2, events[100:]))
	_, err = s.Compact(context.Background(), web)
	must(t, err)
	must(t, s.Close())
	s = openStore(t, system)
	wantEvents(t, s, events)
	wantSound(t, s)
	must(t, s.Close())
}

func TestConcurrentTransactions(t *testing.T) {
	s := newWeb(t, vfs.NewMem())
	const writers, commits = 4, 8
	var all [writers][]event
	var group sync.WaitGroup
	for w := range writers {
		random := rand.New(rand.NewPCG(uint64(w), 8))
		group.Go(func() {
			for number := range commits {
				events := randomEvents(random, 40)
				if err := ingest(s, w*commits+number, events); err != nil {
					t.Error(err)
				}
				all[w] = append(all[w], events...)
				snapshot, err := s.Snapshot(web)
				if err != nil {
					t.Error(err)
					return
				}
				snapshot.Release()
			}
		})
	}
	group.Wait()
	var want []event
	for w := range writers {
		want = append(want, all[w]...)
	}
	wantEvents(t, s, want)
	wantSound(t, s)
}

func TestSnapshotStays(t *testing.T) {
	mem := vfs.NewMem()
	s := newWeb(t, mem)
	random := rand.New(rand.NewPCG(9, 9))
	events := randomEvents(random, 100)
	must(t, ingest(s, 1, events))
	snapshot, err := s.Snapshot(web)
	must(t, err)
	more := randomEvents(random, 100)
	must(t, ingest(s, 2, more))
	_, err = s.Compact(context.Background(), web)
	must(t, err)
	if got := readSnapshot(t, snapshot); strings.Join(got, "\n") != strings.Join(texts(events), "\n") {
		t.Fatal("the snapshot changed")
	}
	wantEvents(t, s, append(more, events...))
	before := countFiles(t, mem, segmentSuffix)
	snapshot.Release()
	after := countFiles(t, mem, segmentSuffix)
	if after >= before || after != wantSound(t, s).Segments {
		t.Fatalf("%d segment files, %d before the release", after, before)
	}
}

func countFiles(t testing.TB, system vfs.FS, suffix string) int {
	t.Helper()
	return countFilesIn(t, system, datasetDirectory(web), suffix)
}

// countFilesIn takes a directory that is not there for an empty one.
func countFilesIn(t testing.TB, system vfs.FS, directory, suffix string) int {
	t.Helper()
	names, err := system.List(directory)
	if !errors.Is(err, fs.ErrNotExist) {
		must(t, err)
	}
	count := 0
	for _, name := range names {
		if strings.HasSuffix(name, suffix) {
			count++
		}
	}
	return count
}

func TestBackgroundCompaction(t *testing.T) {
	mem := vfs.NewMem()
	s := newWeb(t, mem)
	random := rand.New(rand.NewPCG(10, 10))
	var all []event
	for number := range 3 * segmentsMax {
		events := randomEvents(random, 3)
		must(t, ingest(s, number, events))
		all = append(all, events...)
	}
	s.mu.Lock()
	for s.working > 0 {
		s.idle.Wait()
	}
	s.mu.Unlock()
	wantEvents(t, s, all)
	if report := wantSound(t, s); report.Segments > 2*segmentsMax {
		t.Fatalf("%d segments are left", report.Segments)
	}
	if extents := countFiles(t, mem, extentSuffix); extents > 2*extentsMax {
		t.Fatalf("%d extents are left", extents)
	}
}

// TestFailuresOfCompactionAreTold: one in the background has no caller, so who looks later is told, until one succeeds.
func TestFailuresOfCompactionAreTold(t *testing.T) {
	fault := vfs.NewFault(vfs.NewMem())
	s := newWeb(t, fault)
	random := rand.New(rand.NewPCG(12, 12))
	must(t, ingest(s, 0, randomEvents(random, 3)))
	if failure := s.CompactionFailure(web); failure != nil {
		t.Fatalf("%v before any", failure.Err)
	}
	fault.SetPlan(func(op vfs.Operation) error {
		if s.isCompacting() && op.Kind == vfs.OpCreate {
			return vfs.ErrInjected
		}
		return nil
	})
	for number := 1; s.CompactionFailure(web) == nil; number++ {
		if number > 3*segmentsMax {
			t.Fatal("a compaction that failed is not told")
		}
		// A commit may be hit too; only the compaction counts.
		_ = ingest(s, number, randomEvents(random, 3))
		s.mu.Lock()
		for s.working > 0 {
			s.idle.Wait()
		}
		s.mu.Unlock()
	}
	failure := s.CompactionFailure(web)
	if !errors.Is(failure.Err, vfs.ErrInjected) || failure.Time == 0 {
		t.Errorf("the failure is %+v", failure)
	}
	fault.SetPlan(nil)
	_, err := s.Compact(context.Background(), web)
	must(t, err)
	if failure := s.CompactionFailure(web); failure != nil {
		t.Errorf("%v after one that succeeded", failure.Err)
	}
}

// isCompacting reports whether a compaction in the background is under way.
func (s *Store) isCompacting() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.datasets[web] != nil && s.datasets[web].compacting
}

func TestRollbackLeavesNothing(t *testing.T) {
	mem := vfs.NewMem()
	s := newWeb(t, mem)
	transaction, err := s.Begin(web)
	must(t, err)
	must(t, transaction.Append(context.Background(), batchOf(randomEvents(rand.New(rand.NewPCG(11, 11)), 100))))
	transaction.AddRejects([]Reject{{Reason: "bad"}})
	if countFiles(t, mem, pendingSuffix) < 2 {
		t.Fatal("nothing was written before the commit")
	}
	transaction.Rollback()
	transaction.Rollback()
	wantError(t, transaction.Commit(context.Background()), ErrFinished)
	names, err := mem.List(datasetDirectory(web))
	must(t, err)
	if len(names) > 0 {
		t.Fatalf("left behind: %v", names)
	}
	snapshot, err := s.Snapshot(web)
	must(t, err)
	defer snapshot.Release()
	if len(snapshot.Schema.Columns) != 1 || snapshot.Version != 1 {
		t.Fatalf("version %d has columns %+v", snapshot.Version, snapshot.Schema.Columns)
	}
}

// openFiles counts the files that are created and not closed.
type openFiles struct {
	vfs.FS
	count atomic.Int64
}

type countedFile struct {
	vfs.File
	counter *openFiles
}

func (o *openFiles) Create(name string) (vfs.File, error) {
	file, err := o.FS.Create(name)
	if err != nil {
		return nil, err
	}
	o.count.Add(1)
	return &countedFile{file, o}, nil
}

func (f *countedFile) Close() error {
	f.counter.count.Add(-1)
	return f.File.Close()
}

func TestFilesAreClosed(t *testing.T) {
	files := &openFiles{FS: vfs.NewMem()}
	s := newWeb(t, files)
	events := randomEvents(rand.New(rand.NewPCG(16, 16)), 100)
	must(t, ingest(s, 1, events))
	wantError(t, ingest(s, 1, events), ErrInputExists)
	for _, failed := range []bool{false, true} {
		transaction, err := s.Begin(web)
		must(t, err)
		transaction.AddRejects([]Reject{{Reason: "bad"}})
		must(t, transaction.Append(context.Background(), batchOf(events)))
		if failed {
			ctx, cancel := context.WithCancel(context.Background())
			cancel()
			wantError(t, transaction.Commit(ctx), context.Canceled)
		}
		transaction.Rollback()
	}
	if count := files.count.Load(); count != 0 {
		t.Fatalf("%d files are left open", count)
	}
}

func TestSameInputTwice(t *testing.T) {
	s := newWeb(t, vfs.NewMem())
	events := randomEvents(rand.New(rand.NewPCG(12, 12)), 10)
	must(t, ingest(s, 1, events))
	wantError(t, ingest(s, 1, events), ErrInputExists)
	wantEvents(t, s, events)
}

func TestRejects(t *testing.T) {
	s := newWeb(t, vfs.NewMem())
	for number := range 3 {
		transaction, err := s.Begin(web)
		must(t, err)
		long := strings.Repeat("é", RejectTextBytes)
		transaction.AddRejects([]Reject{{Line: int64(10 * number), Text: long}, {Line: int64(10*number + 1), Reason: "r"}})
		must(t, transaction.Commit(context.Background()))
	}
	rejects, total, err := s.Rejects(web, 3)
	must(t, err)
	if total != 6 || len(rejects) != 3 || rejects[0].Line != 20 || rejects[2].Line != 10 || len(rejects[0].Text) != RejectTextBytes {
		t.Fatalf("%d in all, got %+v", total, rejects)
	}
	wantSound(t, s)
}

// FuzzRejects reads damaged files: an error or lines, never a panic.
func FuzzRejects(f *testing.F) {
	mem := vfs.NewMem()
	s := newWeb(f, mem)
	must(f, ingest(s, 1, nil))
	d, err := s.dataset(web)
	must(f, err)
	content, err := vfs.ReadFile(mem, d.path(d.view().rejects[0].File))
	must(f, err)
	f.Add(content)
	f.Fuzz(func(t *testing.T, content []byte) {
		system := vfs.NewMem()
		putFile(t, system, "rejects", content)
		if err := readRejects(system, "rejects", -1, func(Reject) bool { return true }); err != nil {
			wantError(t, err, ErrCorrupt)
		}
	})
}

func TestDatasetNames(t *testing.T) {
	s := newWeb(t, vfs.NewMem())
	for _, name := range []string{"", ".a", "..", "a/b", "a b", "ä", "a\x00", strings.Repeat("a", 65)} {
		if err := s.CreateDataset(DatasetConfig{Name: name}); err == nil {
			t.Errorf("%q was accepted", name)
		}
	}
	wantError(t, s.CreateDataset(DatasetConfig{Name: "WEB"}), ErrDatasetExists)
	must(t, s.CreateDataset(DatasetConfig{Name: "a-b_c.9"}))
	if got := strings.Join(s.Datasets(), " "); got != "a-b_c.9 web" {
		t.Fatalf("datasets %s", got)
	}
	for _, shards := range []int{-1, 3, 512} {
		if err := s.CreateDataset(DatasetConfig{Name: "x", Shards: shards}); err == nil {
			t.Errorf("%d shards were accepted", shards)
		}
	}
	_, err := s.Snapshot("none")
	wantError(t, err, ErrNoDataset)
	_, err = s.Begin("none")
	wantError(t, err, ErrNoDataset)
}

// TestWideningKeepsDigits mixes whole numbers beyond 2^53 with doubles, in one
// transaction and in two, in both orders.
func TestWideningKeepsDigits(t *testing.T) {
	whole := event{time: 1, values: map[string]schema.Value{"n": schema.IntOf(1<<53 + 1)}}
	small := event{time: 2, values: map[string]schema.Value{"n": schema.IntOf(3)}}
	double := event{time: 3, values: map[string]schema.Value{"n": schema.FloatOf(0.5)}}
	cases := map[string]struct {
		commits [][]event
		want    schema.Type
	}{
		"exact":      {[][]event{{small}, {double}}, schema.Float64},
		"then float": {[][]event{{whole}, {double}}, schema.String},
		"float then": {[][]event{{double}, {whole}}, schema.String},
		"at once":    {[][]event{{whole, double}}, schema.String},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			s, err := Open(vfs.NewMem(), Options{BufferBytes: 1})
			must(t, err)
			defer s.Close()
			must(t, s.CreateDataset(webConfig()))
			var all []event
			for _, events := range c.commits {
				transaction, err := s.Begin(web)
				must(t, err)
				for _, e := range events {
					must(t, transaction.Append(context.Background(), batchOf([]event{e})))
					all = append(all, e)
				}
				must(t, transaction.Commit(context.Background()))
			}
			before := wantSound(t, s).Fingerprint
			_, err = s.Compact(context.Background(), web)
			must(t, err)
			wantEvents(t, s, all)
			if after := wantSound(t, s).Fingerprint; after != before {
				t.Fatalf("fingerprint %x became %x", before, after)
			}
			snapshot, err := s.Snapshot(web)
			must(t, err)
			defer snapshot.Release()
			if column, _ := snapshot.Schema.Find("n"); column.Type != c.want {
				t.Fatalf("type %s", column.Type)
			}
		})
	}
}

func TestAlwaysNullColumn(t *testing.T) {
	s := newWeb(t, vfs.NewMem())
	transaction, err := s.Begin(web)
	must(t, err)
	events := &batch.Batch{Rows: 1, Time: []int64{5}, Columns: []batch.Column{{Name: "empty", Type: schema.Unknown}}}
	must(t, transaction.Append(context.Background(), events))
	must(t, transaction.Commit(context.Background()))
	snapshot, err := s.Snapshot(web)
	must(t, err)
	defer snapshot.Release()
	if column, ok := snapshot.Schema.Find("empty"); !ok || column.Type != schema.Unknown {
		t.Fatalf("column %+v", column)
	}
}

func TestTooManyColumns(t *testing.T) {
	s := newWeb(t, vfs.NewMem())
	for range 3 { // names of refused transactions do not pile up
		values := map[string]schema.Value{}
		for i := range schema.ColumnsMax {
			values[fmt.Sprintf("p%d", i)] = schema.IntOf(1)
		}
		wantError(t, ingest(s, 1, []event{{values: values}}), schema.ErrTooManyColumns)
	}
	d, err := s.dataset(web)
	must(t, err)
	if len(d.columns.names) != 1 { // the time
		t.Fatalf("%d names are remembered", len(d.columns.names))
	}
	must(t, ingest(s, 1, randomEvents(rand.New(rand.NewPCG(13, 13)), 5)))
}

func TestHostileTimes(t *testing.T) {
	s, err := Open(vfs.NewMem(), Options{BufferBytes: 1 << 30})
	must(t, err)
	defer s.Close()
	must(t, s.CreateDataset(webConfig()))
	random := rand.New(rand.NewPCG(14, 14))
	events := []event{{time: -1 << 63}, {time: 1<<63 - 1}, {time: 0}}
	for range 300 {
		events = append(events, event{time: int64(random.Uint64())})
	}
	must(t, ingest(s, 1, events))
	wantEvents(t, s, events)
	if report := wantSound(t, s); report.Segments > yearsMax {
		t.Fatalf("%d segments", report.Segments)
	}
	must(t, ingest(s, 2, events[:10]))
	_, err = s.Compact(context.Background(), web)
	must(t, err)
	wantEvents(t, s, append(events[:10:10], events...))
}

func TestCancelledCommit(t *testing.T) {
	s := newWeb(t, vfs.NewMem())
	transaction, err := s.Begin(web)
	must(t, err)
	must(t, transaction.Append(context.Background(), batchOf(randomEvents(rand.New(rand.NewPCG(15, 15)), 5))))
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	wantError(t, transaction.Commit(ctx), context.Canceled)
	wantEvents(t, s, nil)
}

func TestClosed(t *testing.T) {
	s := openStore(t, vfs.NewMem())
	must(t, s.CreateDataset(webConfig()))
	must(t, s.Close())
	wantError(t, s.Close(), ErrClosed)
	_, err := s.Begin(web)
	wantError(t, err, ErrClosed)
	_, err = s.Snapshot(web)
	wantError(t, err, ErrClosed)
	_, err = s.Check(context.Background())
	wantError(t, err, ErrClosed)
	if err := s.CreateDataset(DatasetConfig{Name: "b"}); !errors.Is(err, ErrClosed) {
		t.Fatal(err)
	}
}
