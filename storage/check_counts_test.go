package storage

import (
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/sluice-analytics/sluice/storage/batch"
	"github.com/sluice-analytics/sluice/storage/manifest"
	"github.com/sluice-analytics/sluice/storage/schema"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

func countsOf(t *testing.T, s *Store, name string) manifest.Counts {
	t.Helper()
	counts := s.log.State().Datasets[name].Counts
	if counts == nil {
		t.Fatalf("%q is not counted", name)
	}
	return *counts
}

// countLife is a store and how many events should have come and gone.
type countLife struct {
	t      *testing.T
	random *rand.Rand
	mem    *vfs.Mem
	s      *Store
	number int
	counts manifest.Counts
}

// lost is how many events an operation takes, by reading all before and after.
func (l *countLife) lost(operation func()) int64 {
	l.t.Helper()
	must(l.t, sealWeb(l.s))
	before := len(readBack(l.t, l.s))
	operation()
	return int64(before - len(readBack(l.t, l.s)))
}

func (l *countLife) step() {
	l.number++
	events := randomEvents(l.random, l.random.IntN(30))
	switch l.random.IntN(10) {
	case 0:
		must(l.t, ingest(l.s, l.number, events))
	case 1:
		must(l.t, pushTo(l.s, l.number, events))
	case 2:
		must(l.t, l.s.Push(context.Background(), Pushed{Dataset: web, Batches: []*batch.Batch{batchOf(events)}}))
		l.counts.Unlisted += int64(len(events))
	case 3, 4, 5:
		key := fmt.Sprint("k", l.random.IntN(3))
		var old *Input
		if found := l.s.Inputs(web, "s3", key); len(found) == 1 {
			old = &found[0]
			l.counts.Former += old.Rows
		}
		must(l.t, sealWeb(l.s))
		l.counts.Replaced += int64(len(events)) + l.lost(func() { must(l.t, loadNumbered(l.s, key, fmt.Sprint(l.number), events, old)) })
	case 6:
		chosen := divides(int64(2 + l.random.IntN(9)))
		l.counts.Deleted += l.lost(func() {
			_, err := deleteWhere(l.s, chosen, l.random.IntN(2) == 0)
			must(l.t, err)
		})
	case 7:
		must(l.t, compactAll(l.s))
	case 8: // a random age, so that clusters are dropped or cut
		if report := wantSound(l.t, l.s); report.Events > 0 {
			d, err := l.s.dataset(web)
			must(l.t, err)
			oldest, newest := cluster(metasOf(d.view().segments)).times()
			age := time.Duration(l.random.Int64N(newest-oldest+1)) * time.Microsecond
			l.counts.Expired += l.lost(func() {
				_, err := l.s.Expire(context.Background(), web, Retention{Age: max(1, age)}, time.UnixMicro(newest))
				must(l.t, err)
			})
		}
	case 9:
		must(l.t, l.s.log.Rotate())
		must(l.t, l.s.Close())
		l.s = openStore(l.t, l.mem)
	}
}

// TestCountsAgreeWithAModel: whatever comes and goes is counted for what it is, and check finds nothing.
func TestCountsAgreeWithAModel(t *testing.T) {
	random := rand.New(rand.NewPCG(randomSeed(t), 10))
	for range 15 {
		l := &countLife{t: t, random: random, mem: vfs.NewMem()}
		l.s = newWeb(t, l.mem)
		for range 30 {
			l.step()
		}
		must(t, sealWeb(l.s))
		if got := countsOf(t, l.s, web); got != l.counts {
			t.Fatalf("counted %+v, want %+v", got, l.counts)
		}
		wantSound(t, l.s)
		must(t, l.s.RenameDataset(web, "renamed", nil))
		if got := countsOf(t, l.s, "renamed"); got != l.counts {
			t.Fatalf("renamed: %+v, want %+v", got, l.counts)
		}
		wantSound(t, l.s)
		must(t, l.s.Close())
	}
}

// TestCheckNamesTheDifference: events that the ledger has and nothing stored, or the other way round, are a problem with its numbers.
func TestCheckNamesTheDifference(t *testing.T) {
	for rows, want := range map[int64]string{
		25: "25 events came (25 by the ledger), of which 20 are accounted for (20 stored): 5 are missing",
		18: "18 events came (18 by the ledger), of which 20 are accounted for (20 stored): 2 are there that nothing brought",
	} {
		s := newWeb(t, vfs.NewMem())
		transaction, err := s.Begin(web)
		must(t, err)
		must(t, transaction.Append(t.Context(), batchOf(randomEvents(rand.New(rand.NewPCG(1, 1)), 20))))
		transaction.AddInput(Input{Source: "s3", Key: "k", Version: "1", Rows: rows})
		must(t, transaction.Commit(t.Context()))
		report, err := s.Check(t.Context())
		must(t, err)
		if len(report.Problems) != 1 || !strings.Contains(report.Problems[0], want) {
			t.Errorf("problems: %q, want %q", report.Problems, want)
		}
		must(t, s.Close())
	}
	counts := manifest.Counts{Unlisted: 1, Former: 2, Deleted: 3, Expired: 4, Replaced: 5, Superseded: 6}
	if got := compareCounts(30, 15, counts); got != "" {
		t.Errorf("they agree: %s", got)
	}
	got := compareCounts(31, 15, counts)
	for _, part := range []string{"34 events", "1 without an input", "2 by inputs that were replaced", "3 deleted", "4 expired", "5 replaced", "6 superseded", "1 are missing"} {
		if !strings.Contains(got, part) {
			t.Errorf("%q does not say %q", got, part)
		}
	}
}

// TestUncountedDatasets: a dataset of a program that did not count is reported as such, stays so, and works as ever.
func TestUncountedDatasets(t *testing.T) {
	mem := vfs.NewMem()
	log, err := manifest.Open(mem)
	must(t, err)
	must(t, log.Append(manifest.Record{NextID: 1, Edits: []manifest.Edit{{
		Dataset: web, Create: &manifest.Config{Directory: web, Shards: 4, Actors: []string{"user"}, Event: "event", Copies: 1},
		Columns: schema.New(nil, "", "").Columns,
	}}}))
	must(t, log.Close())
	must(t, mem.MkdirAll(datasetDirectory(web)))
	s := openStore(t, mem)
	events := randomEvents(rand.New(rand.NewPCG(1, 2)), 20)
	must(t, ingest(s, 1, events))
	_, err = deleteWhere(s, divides(2), false)
	must(t, err)
	for range 2 {
		if report := wantSound(t, s); !report.Uncounted || s.log.State().Datasets[web].Counts != nil {
			t.Errorf("got %+v", report)
		}
		must(t, s.log.Rotate())
		must(t, s.Close())
		s = openStore(t, mem)
	}
	wantEvents(t, s, without(events, divides(2)))
	must(t, s.Close())
}

// TestCountsOfQuarantine: events that are set aside are there.
func TestCountsOfQuarantine(t *testing.T) {
	s := newWeb(t, vfs.NewMem())
	must(t, ingest(s, 1, randomEvents(rand.New(rand.NewPCG(1, 3)), 20)))
	d, err := s.dataset(web)
	must(t, err)
	must(t, s.Quarantine(web, []uint64{d.view().segments[0].meta.ID}))
	report, err := s.Check(t.Context())
	must(t, err)
	if slices.ContainsFunc(report.Problems, func(problem string) bool { return !strings.Contains(problem, "is set aside") }) {
		t.Errorf("problems: %q", report.Problems)
	}
	must(t, s.Close())
}
