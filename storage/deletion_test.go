package storage

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"path"
	"slices"
	"strings"
	"testing"
	"testing/synctest"

	"github.com/sluice-analytics/sluice/storage/batch"
	"github.com/sluice-analytics/sluice/storage/manifest"
	"github.com/sluice-analytics/sluice/storage/schema"
	"github.com/sluice-analytics/sluice/storage/segment"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

// timeSelector chooses events by their time.
func timeSelector(chosen func(t int64) bool) Selector {
	return func(_ context.Context, _ *Snapshot, reader *segment.Reader) (*segment.Selection, error) {
		return SelectTimes(reader, chosen)
	}
}

func divides(n int64) func(int64) bool { return func(t int64) bool { return t%n == 0 } }

// deleteWhere asks for a deletion and carries it out.
func deleteWhere(s *Store, chosen func(int64) bool, purge bool) (Deletion, error) {
	ctx := context.Background()
	asked, err := s.AskDeletion(ctx, web, Deletion{Filter: "chosen", From: forever.from, To: forever.to, Purge: purge})
	if err != nil {
		return asked, err
	}
	return s.RunDeletion(ctx, web, asked.ID, timeSelector(chosen), nil)
}

func without(events []event, chosen func(int64) bool) []event {
	return slices.DeleteFunc(slices.Clone(events), func(e event) bool { return chosen(e.time) })
}

// TestDeletionAgainstLists compares deletions of random events, amid commits and compactions, with a list.
func TestDeletionAgainstLists(t *testing.T) {
	random := rand.New(rand.NewPCG(randomSeed(t), 1))
	for round := range 20 {
		s := newWeb(t, vfs.NewMem())
		var want []event
		for number := range 12 {
			events := randomEvents(random, 1+random.IntN(60))
			must(t, ingest(s, number, events))
			want = append(want, events...)
			switch random.IntN(4) {
			case 0:
				must(t, compactAll(s))
			case 1:
				chosen := divides(1 + random.Int64N(5))
				before := len(want)
				want = without(want, chosen)
				deletion, err := deleteWhere(s, chosen, random.IntN(2) == 0)
				must(t, err)
				if deletion.Removed != int64(before-len(want)) || deletion.State != manifest.DeletionDone {
					t.Fatalf("round %d: %+v, and %d events went", round, deletion, before-len(want))
				}
			}
		}
		wantEvents(t, s, want)
		wantSound(t, s)
		for number := range 12 {
			if len(s.Inputs(web, "file", fmt.Sprint(number))) != 1 {
				t.Fatalf("the ledger has lost input %d", number)
			}
		}
		must(t, s.Close())
	}
}

// everything reads all files of a store.
func everything(t testing.TB, system vfs.FS, directory string, of func(name string, content []byte)) {
	t.Helper()
	names, err := system.List(directory)
	must(t, err)
	for _, name := range names {
		name = path.Join(directory, name)
		file, err := system.Open(name)
		if err != nil {
			everything(t, system, name, of)
			continue
		}
		content, err := io.ReadAll(file)
		if err != nil {
			must(t, file.Close())
			everything(t, system, name, of)
			continue
		}
		must(t, file.Close())
		of(name, content)
	}
}

const secret = "the-only-one-of-its-kind-7f3a"

func filesWith(t testing.TB, system vfs.FS, text string) (found []string) {
	everything(t, system, ".", func(name string, content []byte) {
		if bytes.Contains(content, []byte(text)) {
			found = append(found, name)
		}
	})
	return found
}

// secretEvents are of an actor whose name and texts are found nowhere else. Few enough that no table is compressed.
func secretEvents(second int64) []event {
	return []event{{time: 1_700_000_000_000_003 + second*6_000_000, values: map[string]schema.Value{
		"user": schema.StringOf(secret), "page": schema.StringOf("/" + secret), "device": schema.StringOf("d-" + secret),
	}}}
}

func oddTimes(t int64) bool { return t%2 == 1 }

func evenEvents(random *rand.Rand, count int) []event {
	events := randomEvents(random, count)
	for i := range events {
		events[i].time &^= 1
	}
	return events
}

// TestPurgedTextIsGone looks for the bytes of what was deleted in every file of the store: segments, dictionaries, rejected lines,
// the push log, the manifest.
func TestPurgedTextIsGone(t *testing.T) {
	random := rand.New(rand.NewPCG(71, 1))
	mem := vfs.NewMem()
	s := newWeb(t, mem)
	kept := evenEvents(random, 40)
	must(t, ingest(s, 1, kept))
	must(t, ingest(s, 2, secretEvents(1)))
	must(t, s.CreateDataset(DatasetConfig{Name: "other"}))
	reject := Reject{Source: "http", Line: 1, Reason: "no time in " + secret, Text: secret}
	must(t, s.Push(context.Background(), Pushed{Dataset: web, Batches: []*batch.Batch{batchOf(secretEvents(2))}, Rejects: []Reject{reject}}))
	must(t, s.Push(context.Background(), Pushed{Dataset: "other", Batches: []*batch.Batch{batchOf(evenEvents(random, 3))}}))
	if len(filesWith(t, mem, secret)) < 2 {
		t.Fatalf("the secret is in %q only", filesWith(t, mem, secret))
	}
	asked, err := s.AskDeletion(context.Background(), web, Deletion{Filter: "user = '" + secret + "'", From: forever.from, To: forever.to, Purge: true})
	must(t, err)
	deletion, err := s.RunDeletion(context.Background(), web, asked.ID, timeSelector(oddTimes), nil)
	must(t, err)
	if found := filesWith(t, mem, secret); len(found) > 0 || deletion.Removed != 2 {
		t.Fatalf("%d events went, and the secret is still in %q", deletion.Removed, found)
	}
	wantEvents(t, s, kept)
	rejects, total, err := s.Rejects(web, 10)
	must(t, err)
	if total != 3 || rejects[0].Text != "" || rejects[0].Line != 1 || rejects[0].Reason != RejectRemoved {
		t.Fatalf("%d rejected lines: %+v", total, rejects)
	}
	// What is loaded afterwards has the text again, and its own place in the dictionaries.
	must(t, ingest(s, 3, secretEvents(3)))
	must(t, compactAll(s))
	wantEvents(t, s, append(kept, secretEvents(3)...))
	wantSound(t, s)
	must(t, s.Close())
	s = openStore(t, mem)
	defer s.Close()
	wantEvents(t, s, append(kept, secretEvents(3)...))
	all, err := s.Deletions(web)
	must(t, err)
	if len(all) != 1 || all[0].Filter != "" || all[0].State != manifest.DeletionDone {
		t.Fatalf("deletions %+v", all)
	}
}

// TestDeletionWaitsForReaders: it is not done while a query may read what was removed, and queries that are under way
// see all of it.
func TestDeletionWaitsForReaders(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		mem := vfs.NewMem()
		s := newWeb(t, mem)
		random := rand.New(rand.NewPCG(72, 1))
		kept := evenEvents(random, 40)
		must(t, ingest(s, 1, append(slices.Clone(kept), secretEvents(1)...)))
		snapshot, err := s.Snapshot(web)
		must(t, err)
		done := make(chan error, 1)
		go func() {
			_, err := deleteWhere(s, oddTimes, true)
			done <- err
		}()
		synctest.Wait()
		select {
		case err := <-done:
			t.Fatalf("it did not wait: %v", err)
		default:
		}
		if got := readSnapshot(t, snapshot); len(got) != len(kept)+1 || !strings.Contains(strings.Join(got, " "), secret) {
			t.Fatalf("the snapshot has changed: %d events", len(got))
		}
		wantEvents(t, s, kept)
		snapshot.Release()
		must(t, <-done)
		if found := filesWith(t, mem, secret); len(found) > 0 {
			t.Fatalf("the secret is still in %q", found)
		}
		must(t, s.Close())
	})
}

// TestDeletionWaitsForLoads: strings are not forgotten while a transaction may have looked them up.
func TestDeletionWaitsForLoads(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := newWeb(t, vfs.NewMem())
		random := rand.New(rand.NewPCG(73, 1))
		kept := evenEvents(random, 40)
		must(t, ingest(s, 1, append(slices.Clone(kept), secretEvents(1)...)))
		transaction, err := s.Begin(web)
		must(t, err)
		must(t, transaction.Append(context.Background(), batchOf(secretEvents(2))))
		must(t, transaction.flush(context.Background()))
		done := make(chan error, 1)
		go func() {
			_, err := deleteWhere(s, oddTimes, true)
			done <- err
		}()
		synctest.Wait()
		must(t, transaction.Commit(context.Background()))
		must(t, <-done)
		wantEvents(t, s, append(kept, secretEvents(2)...)) // what came after the deletion began is not covered
		wantSound(t, s)
		must(t, s.Close())
	})
}

// TestCancelledDeletion: compactions wait for a deletion, and go on when it was cancelled.
func TestCancelledDeletion(t *testing.T) {
	s := newWeb(t, vfs.NewMem())
	random := rand.New(rand.NewPCG(74, 1))
	events := randomEvents(random, 40)
	must(t, ingest(s, 1, events))
	asked, err := s.AskDeletion(context.Background(), web, Deletion{Filter: "f", From: forever.from, To: forever.to})
	must(t, err)
	_, err = s.Compact(context.Background(), web)
	wantError(t, err, ErrDeleting)
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	_, err = s.RunDeletion(ctx, web, asked.ID, timeSelector(oddTimes), nil)
	wantError(t, err, context.Canceled)
	must(t, s.CancelDeletion(web, asked.ID))
	wantError(t, s.CancelDeletion(web, asked.ID), ErrNoDeletion)
	_, err = s.RunDeletion(context.Background(), web, asked.ID, timeSelector(oddTimes), nil)
	wantError(t, err, ErrNoDeletion)
	must(t, compactAll(s))
	wantEvents(t, s, events)
}

// TestUnequalSelection: a selector that does not choose the same of every copy removes nothing.
func TestUnequalSelection(t *testing.T) {
	s := newWeb(t, vfs.NewMem())
	events := randomEvents(rand.New(rand.NewPCG(75, 1)), 40)
	must(t, ingest(s, 1, events))
	asked, err := s.AskDeletion(context.Background(), web, Deletion{Filter: "f", From: forever.from, To: forever.to})
	must(t, err)
	_, err = s.RunDeletion(context.Background(), web, asked.ID, func(_ context.Context, snapshot *Snapshot, reader *segment.Reader) (*segment.Selection, error) {
		return SelectTimes(reader, func(int64) bool { return snapshot.Schema.Actor() == "user" })
	}, nil)
	if err == nil || !strings.Contains(err.Error(), `the copy by "device"`) {
		t.Fatalf("got %v", err)
	}
	wantEvents(t, s, events)
	must(t, s.CancelDeletion(web, asked.ID))
	wantSound(t, s)
}

// resumeDeletions carries out what is left of deletions.
func resumeDeletions(s *Store, chosen func(int64) bool) (ended int, err error) {
	all, err := s.Deletions(web)
	if err != nil {
		return 0, err
	}
	for _, deletion := range all {
		if deletion.State == manifest.DeletionRunning {
			_, err = s.RunDeletion(context.Background(), web, deletion.ID, timeSelector(chosen), nil)
		}
		if err != nil {
			return 0, err
		}
	}
	return len(all), nil
}

// deletionScript is a life of a store with a deletion in it.
type deletionScript struct {
	script
	before, after []event
	asked         bool
	acknowledged  bool
}

func (c *deletionScript) run(system vfs.FS) (err error) {
	s, err := Open(system, Options{BufferBytes: 1500})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, s.Close()) }()
	if err := s.CreateDataset(webConfig()); err != nil {
		return err
	}
	if err := ingest(s, 0, c.before); err != nil {
		return err
	}
	c.committed = 1
	c.asked = true
	if _, err := deleteWhere(s, oddTimes, true); err != nil {
		return err
	}
	c.acknowledged = true
	if err := ingest(s, 1, c.after); err != nil {
		return err
	}
	c.committed = 2
	return compactAll(s)
}

func newDeletionScript() *deletionScript {
	random := rand.New(rand.NewPCG(76, 1))
	return &deletionScript{before: append(randomEvents(random, 30), secretEvents(1)...), after: evenEvents(random, 10)}
}

func (c *deletionScript) verify(t *testing.T, mem *vfs.Mem, place string) {
	t.Helper()
	s, err := Open(mem, Options{BufferBytes: 1500})
	if err != nil {
		t.Fatalf("%s: %v", place, err)
	}
	defer s.Close()
	if len(s.Datasets()) == 0 {
		if c.committed > 0 {
			t.Fatalf("%s: the dataset is gone", place)
		}
		return
	}
	deletions, err := resumeDeletions(s, oddTimes)
	if err != nil {
		t.Fatalf("%s: resume: %v", place, err)
	}
	if c.acknowledged && deletions != 1 || !c.asked && deletions > 0 {
		t.Fatalf("%s: %d deletions, acknowledged: %v", place, deletions, c.acknowledged)
	}
	var want []event
	commits := 0
	for number, events := range [][]event{c.before, c.after} {
		if s.Inputs(web, "file", fmt.Sprint(number)) != nil {
			want = append(want, events...)
			commits++
		}
	}
	if commits < c.committed {
		t.Fatalf("%s: %d of %d commits", place, commits, c.committed)
	}
	if deletions > 0 {
		want = without(want, oddTimes)
		if found := filesWith(t, mem, secret); len(found) > 0 {
			t.Fatalf("%s: the secret is in %q", place, found)
		}
	}
	if got := readBack(t, s); !slices.Equal(got, texts(want)) {
		t.Fatalf("%s: %d events, want %d", place, len(got), len(want))
	}
	if report := wantSound(t, s); countFiles(t, mem, segmentSuffix) != report.Segments {
		t.Fatalf("%s: %d segment files of %d", place, countFiles(t, mem, segmentSuffix), report.Segments)
	}
	must(t, ingest(s, 99, c.after))
	wantEvents(t, s, append(want, c.after...))
}

// TestDeletionCrashAtEveryOperation cuts the power within a deletion that purges: opened again and gone on with, it has
// removed all that it should and nothing else.
func TestDeletionCrashAtEveryOperation(t *testing.T) {
	random := rand.New(rand.NewPCG(77, 1))
	counted := vfs.NewFault(vfs.NewMem())
	must(t, newDeletionScript().run(counted))
	first, stride := crashPlaces(t)
	for k := first; k <= counted.Count(); k += stride {
		for _, plan := range []struct {
			name string
			plan func(vfs.Operation) error
		}{{"crash", vfs.FailFrom(k)}, {"error", vfs.FailNth(k)}} {
			mem := vfs.NewMem()
			fault := vfs.NewFault(mem)
			fault.SetPlan(plan.plan)
			c := newDeletionScript()
			_ = c.run(fault)
			for _, share := range []int{0, 50, 100} {
				c.verify(t, mem.CrashClone(vfs.KeepShare(random, share)), fmt.Sprintf("%s at operation %d of %d, %d %% kept", plan.name, k, counted.Count(), share))
			}
		}
	}
}

// TestDeletionGoesOnAfterErrors fails one operation within a deletion that purges, and goes on with it in the same process: it
// is done only when nothing is left.
func TestDeletionGoesOnAfterErrors(t *testing.T) {
	failed := 0
	for k := 1; ; k += crashStride {
		mem := vfs.NewMem()
		fault := vfs.NewFault(mem)
		s := newWeb(t, fault)
		c := newDeletionScript()
		must(t, ingest(s, 0, c.before))
		count := 0
		fault.SetPlan(func(vfs.Operation) error {
			if count++; count == k {
				return vfs.ErrInjected
			}
			return nil
		})
		_, err := deleteWhere(s, oddTimes, true)
		fault.SetPlan(nil)
		if count < k {
			must(t, err)
			break
		}
		if s.fs.writable() == nil {
			deletions, err := resumeDeletions(s, oddTimes)
			must(t, err)
			if found := filesWith(t, mem, secret); deletions > 0 && len(found) > 0 {
				t.Fatalf("operation %d: the secret is in %q", k, found)
			}
			if deletions > 0 {
				failed++
				wantEvents(t, s, without(c.before, oddTimes))
			}
			wantSound(t, s)
		}
		must(t, s.Close())
	}
	if failed < 20/crashStride {
		t.Fatalf("it failed %d times only", failed)
	}
}
