//go:build unix

package storage

import (
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"syscall"
	"testing"

	"github.com/sluice-analytics/sluice/storage/batch"
	"github.com/sluice-analytics/sluice/storage/eventid"
	"github.com/sluice-analytics/sluice/storage/manifest"
	"github.com/sluice-analytics/sluice/storage/schema"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

// withIDs gives a batch a column of unique ids of 36 bytes.
func withIDs(random *rand.Rand, events *batch.Batch) *batch.Batch {
	c := batch.Column{Name: "id", Type: schema.String, Codes: make([]uint32, events.Rows)}
	for row := range c.Codes {
		c.Strings.Append(fmt.Appendf(nil, "%016x-%08x-1234567890", random.Uint64(), row))
		c.Codes[row] = uint32(row + 1)
	}
	events.Columns = append(slices.Clip(events.Columns), c)
	return events
}

// addKnownIDs puts ids into the dataset that no event has, in files of two million, with the times of the events to come.
func addKnownIDs(b *testing.B, s *Store, random *rand.Rand, known int, times []int64) {
	b.Helper()
	d, err := s.dataset(web)
	must(b, err)
	set, err := d.dictionaries()
	must(b, err)
	for ; known > 0; known -= 2_000_000 {
		entries := make(eventid.Entries, min(known, 2_000_000))
		for i := range entries {
			entries[i] = eventid.Entry{Key: eventid.Key{Hi: random.Uint64(), Lo: random.Uint64()}, Time: times[random.IntN(len(times))]}
		}
		slices.SortFunc(entries, eventid.Entry.Compare)
		meta, err := d.writeIDFile(context.Background(), nil, entries, nil)
		must(b, err)
		edit := manifest.Edit{Dataset: web, AddIDs: []manifest.IDFile{meta}}
		s.commitMu.Lock()
		must(b, s.publish(&change{dataset: d, set: set, files: []string{meta.File}, edit: edit}))
		s.commitMu.Unlock()
	}
}

// processorSeconds is how long the processors have worked for this process.
func processorSeconds(b *testing.B) float64 {
	var usage syscall.Rusage
	must(b, syscall.Getrusage(syscall.RUSAGE_SELF, &usage))
	return float64(usage.Utime.Nano()+usage.Stime.Nano()) / 1e9
}

// BenchmarkDedupe is what a commit of new events costs more because the dataset de-duplicates: to hash their ids, to look for them
// among so many of the window, and to write the file of ids.
func BenchmarkDedupe(b *testing.B) {
	for _, known := range []int{0, 1_000_000, 10_000_000} {
		b.Run(fmt.Sprintf("known=%d", known), func(b *testing.B) {
			system, err := vfs.OpenOS(b.TempDir())
			must(b, err)
			s, err := Open(system, Options{})
			must(b, err)
			must(b, s.CreateDataset(dedupeConfig(7*dayMicros)))
			random := rand.New(rand.NewPCG(50, 51))
			events := withIDs(random, benchmarkBatch(random, benchmarkRows))
			addKnownIDs(b, s, random, known, events.Time)
			worked := 0.0
			b.ResetTimer()
			for range b.N {
				transaction, err := s.Begin(web)
				must(b, err)
				must(b, transaction.Append(context.Background(), events))
				began := processorSeconds(b)
				must(b, transaction.claimIDs(context.Background()))
				worked += processorSeconds(b) - began
				if transaction.Duplicates() > 0 {
					b.Fatalf("%d duplicates", transaction.Duplicates())
				}
				transaction.Rollback()
			}
			b.ReportMetric(worked*1e9/float64(b.N)/benchmarkRows, "processor-ns/event")
			must(b, s.Close())
		})
	}
}
