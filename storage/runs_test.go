package storage

import (
	"fmt"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/sluice-analytics/sluice/storage/vfs"
)

// TestRuns commits objects one and several at a time.
func TestRuns(t *testing.T) {
	now := time.UnixMicro(1000)
	s, err := Open(vfs.NewMem(), Options{Now: func() time.Time { now = now.Add(time.Second); return now }})
	must(t, err)
	defer s.Close()
	must(t, s.CreateDataset(webConfig()))
	_, err = s.Runs("other", 1)
	wantError(t, err, ErrNoDataset)
	for commit := range 7 {
		transaction, err := s.Begin(web)
		must(t, err)
		for object := range commit%3 + 1 {
			transaction.AddInput(Input{Source: "file", Key: fmt.Sprintf("%d/%d", commit, object), Version: "v", Rows: 10, Rejected: 1, Size: 100})
		}
		must(t, transaction.Commit(t.Context()))
	}
	for _, limit := range []int{0, 1, 3, 7, 100} {
		runs, err := s.Runs(web, limit)
		must(t, err)
		if len(runs) != min(limit, 7) {
			t.Fatalf("%d of %d runs", len(runs), limit)
		}
		for i, run := range runs {
			commit := 6 - i
			objects, key := commit%3+1, ""
			if objects == 1 {
				key = fmt.Sprintf("%d/0", commit)
			}
			want := Run{At: run.At, Source: "file", Key: key, Objects: objects, Rows: int64(10 * objects), Rejected: int64(objects), Bytes: int64(100 * objects)}
			if run != want || i > 0 && run.At >= runs[i-1].At {
				t.Fatalf("run %d is %+v, want %+v", i, run, want)
			}
		}
	}
}

// TestEachReject reads pages of every size, from every place.
func TestEachReject(t *testing.T) {
	s := newWeb(t, vfs.NewMem())
	random := rand.New(rand.NewPCG(71, 71))
	for commit := range 4 {
		transaction, err := s.Begin(web)
		must(t, err)
		must(t, transaction.Append(t.Context(), batchOf(randomEvents(random, 2))))
		var rejects []Reject
		for line := range commit + 1 {
			rejects = append(rejects, Reject{Key: fmt.Sprint(commit), Line: int64(line)})
		}
		transaction.AddRejects(rejects)
		must(t, transaction.Commit(t.Context()))
	}
	all, total, err := s.Rejects(web, 100)
	must(t, err)
	if total != 10 {
		t.Fatalf("%d rejects", total)
	}
	for size := 1; size <= 11; size++ {
		var got []Reject
		for next, pages := (RejectPlace{}), 0; pages == 0 || next.File != 0; pages++ {
			from, taken := next, 0
			next = RejectPlace{}
			must(t, s.EachReject(web, from, func(place RejectPlace, reject Reject) bool {
				if taken == size {
					next = place
					return false
				}
				taken++
				got = append(got, reject)
				return true
			}))
		}
		if fmt.Sprint(got) != fmt.Sprint(all) {
			t.Fatalf("pages of %d give %v, want %v", size, got, all)
		}
	}
}
