package storage

import (
	"context"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/sluice-analytics/sluice/storage/vfs"
)

// TestFollowerSeesWhatIsAddedAndNothingElse compacts between a commit and the look at it.
func TestFollowerSeesWhatIsAddedAndNothingElse(t *testing.T) {
	mem := vfs.NewMem()
	s := newWeb(t, mem)
	random := rand.New(rand.NewPCG(3, 4))
	must(t, ingest(s, 1, randomEvents(random, 100)))
	f, err := s.Follow(web)
	must(t, err)
	defer f.Close()
	if snapshot, _, err := f.Take(); snapshot != nil || err != nil {
		t.Fatalf("there is something new before a commit: %v", err)
	}
	for round := range 3 {
		var events []event
		for part := range 2 {
			more := randomEvents(random, 50)
			events = append(events, more...)
			must(t, ingest(s, 10*round+part+2, more))
			_, err = s.Compact(context.Background(), web)
			must(t, err)
		}
		<-f.More()
		snapshot, missed, err := f.Take()
		must(t, err)
		got, want := readSnapshot(t, snapshot), texts(events)
		slices.Sort(got)
		slices.Sort(want)
		if !slices.Equal(got, want) || missed != 0 {
			t.Fatalf("round %d: %d events and %d missed, want %d", round, len(got), missed, len(want))
		}
		snapshot.Release()
	}
	if snapshot, _, err := f.Take(); snapshot != nil || err != nil {
		t.Fatalf("a compaction is taken for something new: %v", err)
	}
	if files := countFiles(t, mem, segmentSuffix); files != wantSound(t, s).Segments {
		t.Errorf("%d files are left of what was followed", files)
	}
}

func TestAClosedFollowerKeepsNothing(t *testing.T) {
	mem := vfs.NewMem()
	s := newWeb(t, mem)
	random := rand.New(rand.NewPCG(5, 6))
	f, err := s.Follow(web)
	must(t, err)
	for n := range 3 {
		must(t, ingest(s, n+1, randomEvents(random, 30)))
	}
	_, err = s.Compact(context.Background(), web)
	must(t, err)
	f.Close()
	f.Close()
	if files := countFiles(t, mem, segmentSuffix); files != wantSound(t, s).Segments {
		t.Errorf("%d files", files)
	}
	must(t, ingest(s, 9, randomEvents(random, 30)))
	if snapshot, _, err := f.Take(); snapshot != nil || err != nil {
		t.Error("a closed follower goes on")
	}
	if _, err := s.Follow("none"); err == nil {
		t.Error("a dataset is followed that is not there")
	}
}
