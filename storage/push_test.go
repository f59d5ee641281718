package storage

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/sluice-analytics/sluice/storage/pushlog"
	"github.com/sluice-analytics/sluice/storage/schema"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

// pushOf is a body with an input of that number, and a rejected line.
func pushOf(number int, events []event) Pushed {
	body := Pushed{Dataset: web}
	for part := range slices.Chunk(events, 10) {
		body.Batches = append(body.Batches, batchOf(part))
	}
	body.Input = &Input{Source: "http", Key: fmt.Sprint(number), Version: "1", Rows: int64(len(events))}
	body.Rejects = []Reject{{Source: "http", Key: fmt.Sprint(number), Line: 3, Reason: "bad", Text: "}"}}
	return body
}

func pushTo(s *Store, number int, events []event) error {
	return s.Push(context.Background(), pushOf(number, events))
}

func sealWeb(s *Store) error { return s.Seal(context.Background(), web) }

func countPushLogs(t testing.TB, system vfs.FS) int {
	t.Helper()
	names, err := system.List(".")
	must(t, err)
	count := 0
	for _, name := range names {
		if strings.HasPrefix(name, "push-") {
			count++
		}
	}
	return count
}

// TestPushIsVisibleAndDurable follows bodies from the push to a segment, and over a crash.
func TestPushIsVisibleAndDurable(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 30))
	mem := vfs.NewMem()
	s := newWeb(t, mem)
	var want []event
	version := uint64(0)
	for number := range 40 {
		events := randomEvents(random, 1+random.IntN(30))
		must(t, pushTo(s, number, events))
		want = append(want, events...)
		wantEvents(t, s, want)
		snapshot, err := s.Snapshot(web)
		must(t, err)
		if snapshot.Version == version {
			t.Fatalf("version %d did not change with a push", version)
		}
		version = snapshot.Version
		if first, last, ok := snapshot.TimeRange(); !ok || first > last {
			t.Fatalf("times from %d to %d, %v", first, last, ok)
		}
		snapshot.Release()
		if s.Inputs(web, "http", fmt.Sprint(number)) == nil {
			t.Fatalf("input %d is not in the ledger", number)
		}
	}
	if countFiles(t, mem, segmentSuffix) != 0 || countPushLogs(t, mem) != 1 {
		t.Fatalf("%d segments and %d push logs", countFiles(t, mem, segmentSuffix), countPushLogs(t, mem))
	}
	reopened := openStore(t, mem.CrashClone(func() bool { return false }))
	wantEvents(t, reopened, want)
	must(t, reopened.Close())
	must(t, sealWeb(s))
	wantEvents(t, s, want)
	if countFiles(t, mem, segmentSuffix) == 0 || countPushLogs(t, mem) != 0 {
		t.Fatalf("after the seal %d segments and %d push logs", countFiles(t, mem, segmentSuffix), countPushLogs(t, mem))
	}
	if rejects, total, err := s.Rejects(web, 100); err != nil || total != 40 || len(rejects) != 40 {
		t.Fatalf("%d of %d rejects, %v", len(rejects), total, err)
	}
	wantSound(t, s)
}

// TestPushPiecesStayFew: however many snapshots are taken between pushes.
func TestPushPiecesStayFew(t *testing.T) {
	random := rand.New(rand.NewPCG(2, 30))
	s := newWeb(t, vfs.NewMem())
	for number := range 300 {
		must(t, pushTo(s, number, randomEvents(random, 1+random.IntN(3))))
		snapshot, err := s.Snapshot(web)
		must(t, err)
		if len(snapshot.Segments) > piecesMax {
			t.Fatalf("%d segments after %d pushes", len(snapshot.Segments), number)
		}
		snapshot.Release()
	}
}

// TestPushGathersSmallBatches: a thousand bodies of an event each are a few batches.
func TestPushGathersSmallBatches(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 30))
	s := newWeb(t, vfs.NewMem())
	events := randomEvents(random, 3*freshMax)
	for number, e := range events {
		must(t, pushTo(s, number, []event{e}))
	}
	d, err := s.dataset(web)
	must(t, err)
	if _, fresh, gathered := d.openFresh(); len(fresh) > freshMax || len(fresh)-gathered >= freshMax || gathered == 0 {
		t.Fatalf("%d batches, %d of them put together", len(fresh), gathered)
	}
	wantEvents(t, s, events)
	must(t, sealWeb(s))
	wantEvents(t, s, events)
}

// TestPushWidensTypes: the schema of a snapshot is as wide as what was pushed.
func TestPushWidensTypes(t *testing.T) {
	large := int64(1)<<60 + 1
	of := func(v schema.Value) event { return event{time: 1e15, values: map[string]schema.Value{"x": v}} }
	tests := []struct {
		name      string
		committed []event
		pushed    []event
		want      schema.Type
	}{
		{"numbers", []event{of(schema.IntOf(1))}, []event{of(schema.FloatOf(1.5))}, schema.Float64},
		{"large number in files", []event{of(schema.IntOf(large))}, []event{of(schema.FloatOf(1.5))}, schema.String},
		{"large number pushed", []event{of(schema.FloatOf(1.5))}, []event{of(schema.IntOf(large))}, schema.String},
		{"both pushed", nil, []event{of(schema.FloatOf(1.5)), of(schema.IntOf(large))}, schema.String},
		{"small ones pushed", nil, []event{of(schema.IntOf(4)), of(schema.FloatOf(1.5))}, schema.Float64},
		{"text", []event{of(schema.IntOf(1))}, []event{of(schema.StringOf("a"))}, schema.String},
		{"new", nil, []event{of(schema.BoolOf(true))}, schema.Bool},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			s := newWeb(t, vfs.NewMem())
			if test.committed != nil {
				must(t, ingest(s, 1000, test.committed))
			}
			for number, e := range test.pushed {
				must(t, pushTo(s, number, []event{e}))
				snapshot, err := s.Snapshot(web) // a piece of each
				must(t, err)
				snapshot.Release()
			}
			for _, state := range []string{"pushed", "sealed"} {
				snapshot, err := s.Snapshot(web)
				must(t, err)
				column, _ := snapshot.Schema.Find("x")
				snapshot.Release()
				if column.Type != test.want {
					t.Errorf("%s: type %s, want %s", state, column.Type, test.want)
				}
				must(t, sealWeb(s))
			}
			wantSound(t, s)
		})
	}
}

// TestPushRefusesKnownInputs, of files, of the tail, of those being committed.
func TestPushRefusesKnownInputs(t *testing.T) {
	random := rand.New(rand.NewPCG(4, 30))
	s := newWeb(t, vfs.NewMem())
	events := randomEvents(random, 5)
	must(t, pushTo(s, 1, events))
	wantError(t, pushTo(s, 1, events), ErrInputExists)
	transaction, err := s.Begin(web)
	must(t, err)
	transaction.AddInput(*pushOf(1, nil).Input)
	wantError(t, transaction.Commit(context.Background()), ErrInputExists)
	must(t, sealWeb(s))
	wantError(t, pushTo(s, 1, events), ErrInputExists)
	wantEvents(t, s, events)
	d, err := s.dataset(web)
	must(t, err)
	held := []Input{*pushOf(2, nil).Input}
	must(t, d.reserve(held, nil))
	wantError(t, pushTo(s, 2, events), ErrInputExists)
	d.unreserve(held)
	must(t, pushTo(s, 2, events))
	runs, err := s.Runs(web, 10)
	must(t, err)
	if len(runs) == 0 || runs[0].Key != "2" {
		t.Fatalf("runs are %+v", runs)
	}
}

// TestPushWhenTheTailIsFull: no more than the bound, and room again after a seal.
func TestPushWhenTheTailIsFull(t *testing.T) {
	random := rand.New(rand.NewPCG(5, 30))
	fault := vfs.NewFault(vfs.NewMem())
	s, err := Open(fault, Options{TailBytes: 40_000})
	must(t, err)
	defer s.Close()
	must(t, s.CreateDataset(webConfig()))
	refuse := errors.New("no segments now")
	fault.SetPlan(func(op vfs.Operation) error {
		if op.Kind == vfs.OpCreate && strings.HasSuffix(op.Name, segmentSuffix+pendingSuffix) {
			return refuse
		}
		return nil
	})
	var want []event
	for number := 0; err == nil; number++ {
		events := randomEvents(random, 10)
		if err = pushTo(s, number, events); err == nil {
			want = append(want, events...)
		}
	}
	wantError(t, err, ErrTailFull)
	wantError(t, sealWeb(s), refuse)
	failure := s.SealFailure(web)
	if failure == nil || !errors.Is(failure.Err, refuse) || failure.Events != int64(len(want)) {
		t.Fatalf("the failure is %+v", failure)
	}
	wantEvents(t, s, want)
	fault.SetPlan(nil)
	must(t, sealWeb(s))
	if failure := s.SealFailure(web); failure != nil {
		t.Fatalf("the failure stays: %+v", failure)
	}
	events := randomEvents(random, 10)
	must(t, pushTo(s, 1000, events))
	wantEvents(t, s, append(want, events...))
	if s.tailBytes <= 0 {
		t.Fatalf("the tail takes %d bytes", s.tailBytes)
	}
	must(t, sealWeb(s))
	if s.tailBytes != 0 {
		t.Fatalf("an empty tail takes %d bytes", s.tailBytes)
	}
}

// TestSealByAge: a tail is sealed when it is old enough, small ones along with it, and a seal that fails is tried again.
func TestSealByAge(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		random := rand.New(rand.NewPCG(6, 30))
		mem := vfs.NewMem()
		fault := vfs.NewFault(mem)
		s := openStore(t, fault)
		must(t, s.CreateDataset(webConfig()))
		events := randomEvents(random, 5)
		must(t, pushTo(s, 1, events))
		for i := range 20 {
			name := fmt.Sprintf("small%d", i)
			must(t, s.CreateDataset(DatasetConfig{Name: name}))
			body := pushOf(1, events)
			body.Dataset = name
			must(t, s.Push(t.Context(), body))
		}
		time.Sleep(sealAgeDefault - time.Second)
		synctest.Wait()
		if countFiles(t, mem, segmentSuffix) > 0 {
			t.Fatal("it was sealed before its time")
		}
		if logs := countPushLogs(t, mem); logs != 1 {
			t.Fatalf("%d push logs", logs)
		}
		fault.SetPlan(vfs.FailKind(vfs.OpCreate))
		time.Sleep(2 * time.Second)
		synctest.Wait()
		if s.SealFailure(web) == nil {
			t.Fatal("a seal that failed is not told")
		}
		fault.SetPlan(nil)
		time.Sleep(2 * sealPauseMin * 2)
		synctest.Wait()
		if s.SealFailure(web) != nil || countFiles(t, mem, segmentSuffix) == 0 || countPushLogs(t, mem) != 0 {
			t.Fatalf("%v, %d segments, %d push logs", s.SealFailure(web), countFiles(t, mem, segmentSuffix), countPushLogs(t, mem))
		}
		wantEvents(t, s, events)
		must(t, s.Close())
	})
}

// TestTailsOfShortLivesAreSealed pushes to a store whose processes die before a tail has come to its age: what they leave does
// not come together.
func TestTailsOfShortLivesAreSealed(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		random := rand.New(rand.NewPCG(8, 30))
		mem := vfs.NewMem()
		s := openStore(t, mem)
		must(t, s.CreateDataset(webConfig()))
		var all []event
		for life := range 20 {
			events := randomEvents(random, 5)
			must(t, pushTo(s, life, events))
			all = append(all, events...)
			time.Sleep(sealAgeDefault / 4)
			synctest.Wait()
			if logs := countPushLogs(t, mem); logs > 1 { // a life that begins with nothing to seal leaves its own
				t.Errorf("life %d leaves %d push logs", life, logs)
			}
			after := mem.CrashClone(func() bool { return false })
			must(t, s.Close())
			mem = after
			s = openStore(t, mem)
			wantEvents(t, s, all)
		}
		must(t, s.Close())
	})
}

// TestDropEndsTheTail: who makes a dataset anew does not get what was pushed to the former, nor after a crash.
func TestDropEndsTheTail(t *testing.T) {
	random := rand.New(rand.NewPCG(7, 30))
	mem := vfs.NewMem()
	s := newWeb(t, mem)
	former, later := randomEvents(random, 9), randomEvents(random, 7)
	must(t, s.CreateDataset(DatasetConfig{Name: "other"}))
	other := pushOf(1, former)
	other.Dataset = "other"
	must(t, s.Push(t.Context(), other)) // keeps the file
	must(t, pushTo(s, 1, former))
	must(t, s.DropDataset(web))
	wantError(t, pushTo(s, 2, former), ErrNoDataset)
	must(t, s.CreateDataset(webConfig()))
	wantEvents(t, s, nil)
	must(t, pushTo(s, 1, later))
	wantEvents(t, s, later)
	reopened := openStore(t, mem.CrashClone(func() bool { return false }))
	wantEvents(t, reopened, later)
	must(t, reopened.Close())
	must(t, s.Close())
	s = openStore(t, mem)
	wantEvents(t, s, later)
	if countPushLogs(t, mem) != 0 || s.tailBytes != 0 {
		t.Fatalf("%d push logs after closing, %d bytes", countPushLogs(t, mem), s.tailBytes)
	}
	must(t, s.Close())
}

// TestPushIsFollowed: who follows is told at once, and once.
func TestPushIsFollowed(t *testing.T) {
	random := rand.New(rand.NewPCG(8, 30))
	s := newWeb(t, vfs.NewMem())
	follower, err := s.Follow(web)
	must(t, err)
	defer follower.Close()
	var all []event
	for round := range 3 {
		events := randomEvents(random, 12)
		must(t, pushTo(s, round, events[:6]))
		must(t, ingest(s, 100+round, events[6:]))
		all = append(all, events...)
		select {
		case <-follower.More():
		default:
			t.Fatal("it was not woken")
		}
		if round == 1 {
			must(t, sealWeb(s))
		}
		snapshot, missed, err := follower.Take()
		must(t, err)
		if got := readSnapshot(t, snapshot); missed != 0 || !slices.Equal(got, texts(events)) {
			t.Fatalf("round %d: %d events of %d, %d missed", round, len(got), len(events), missed)
		}
		snapshot.Release()
	}
	wantEvents(t, s, all)
}

// TestPushRejectsCanBePaged, over the moment in which they get their file.
func TestPushRejectsCanBePaged(t *testing.T) {
	random := rand.New(rand.NewPCG(9, 30))
	s := newWeb(t, vfs.NewMem())
	for number := range 10 {
		must(t, pushTo(s, number, randomEvents(random, 1)))
	}
	var keys []string
	var next RejectPlace
	page := func() {
		count := 0
		must(t, s.EachReject(web, next, func(place RejectPlace, reject Reject) bool {
			next = place
			if count++; count > 4 {
				return false
			}
			keys = append(keys, reject.Key)
			next.Line++
			return true
		}))
	}
	page()
	must(t, sealWeb(s))
	page()
	page()
	slices.Sort(keys)
	if len(keys) != 10 || len(slices.Compact(keys)) != 10 {
		t.Fatalf("the pages have %v", keys)
	}
}

// TestPushedColumnsFindRoom: neither a push nor a transaction takes more columns than a dataset has room for.
func TestPushedColumnsFindRoom(t *testing.T) {
	s := newWeb(t, vfs.NewMem())
	of := func(from, count int) []event {
		values := map[string]schema.Value{}
		for i := range count {
			values[fmt.Sprintf("p%d", from+i)] = schema.IntOf(1)
		}
		return []event{{time: 1e15, values: values}}
	}
	must(t, pushTo(s, 1, of(0, 3000)))
	wantError(t, pushTo(s, 2, of(3000, 2000)), schema.ErrTooManyColumns)
	wantError(t, ingest(s, 3, of(3000, 2000)), schema.ErrTooManyColumns)
	must(t, pushTo(s, 4, of(2000, 2000)))
	must(t, sealWeb(s))
}

// TestPushWithoutManifest: a store that lost its manifest is not taken for an empty one.
func TestPushWithoutManifest(t *testing.T) {
	mem := vfs.NewMem()
	file, err := mem.Create(pushlog.FileName(1))
	must(t, err)
	must(t, file.Close())
	_, err = Open(mem, Options{})
	wantError(t, err, ErrNoManifest)
}
