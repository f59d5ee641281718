package manifest

import (
	"fmt"
	"os"
	"runtime"
	"strconv"
	"testing"
	"time"

	"github.com/cespare/xxhash/v2"

	"github.com/sluice-analytics/sluice/storage/vfs"
)

// ledgerEntries is the size of the ledger of the benchmark: that of SLUICE_LEDGER_ENTRIES, or few.
func ledgerEntries(b *testing.B) int {
	text := os.Getenv("SLUICE_LEDGER_ENTRIES")
	if text == "" {
		return 100_000
	}
	entries, err := strconv.Atoi(text)
	must(b, err)
	return entries
}

// usualInput is the i-th object of a bucket as log shippers write them: four an hour and host, with a random end of the
// name and an ETag.
func usualInput(i int) Input {
	at := time.Date(2025, 1, 1, 0, 0, 0, 0, time.UTC).Add(time.Duration(i) * 3 * time.Second)
	hash := xxhash.Sum64String(strconv.Itoa(i))
	return Input{
		Source: "s3://company-logs", Key: fmt.Sprintf("web/%s/host-%02d-%08x.ndjson.gz", at.Format("2006/01/02/15"), i%40, uint32(hash)),
		Version: fmt.Sprintf("%016x%016x", hash, hash*0x9E3779B97F4A7C15), Size: 1<<20 + int64(hash%(1<<20)), Modified: at.Truncate(time.Second).UnixMicro(),
		Rows: 5000 + int64(hash%5000), Committed: at.Add(time.Minute).Truncate(30 * time.Second).UnixMicro(),
	}
}

func heapBytes() uint64 {
	runtime.GC()
	runtime.GC()
	var stats runtime.MemStats
	runtime.ReadMemStats(&stats)
	return stats.HeapAlloc
}

// BenchmarkLedger measures all that a large ledger costs: memory, the snapshot, opening, a commit, looking up.
func BenchmarkLedger(b *testing.B) {
	entries := ledgerEntries(b)
	for b.Loop() {
		measureLedger(b, entries)
	}
}

func measureLedger(b *testing.B, entries int) {
	system, err := vfs.OpenOS(b.TempDir())
	must(b, err)
	defer system.Close()
	log, err := Open(system)
	must(b, err)
	must(b, log.Append(sampleRecords()[0]))
	before := heapBytes()
	piece := make([]Input, 0, 10_000)
	began, slowest := time.Now(), time.Duration(0)
	for i := range entries {
		if piece = append(piece, usualInput(i)); len(piece) < cap(piece) && i < entries-1 {
			continue
		}
		start := time.Now()
		must(b, log.Append(Record{Edits: []Edit{{Dataset: "web", Inputs: piece}}}))
		slowest, piece = max(slowest, time.Since(start)), piece[:0]
	}
	perEntry := func(bytes float64) float64 { return bytes / float64(entries) }
	b.ReportMetric(time.Since(began).Seconds(), "s-filling")
	b.ReportMetric(slowest.Seconds(), "s-slowest-commit")
	b.ReportMetric(perEntry(float64(heapBytes()-before)), "B-memory/entry")
	ledger := log.State().Datasets["web"].Ledger
	b.ReportMetric(lookUp(entries, func(i int) { ledger.Find("s3://company-logs", usualInput(i).Key) }), "ns/known")
	b.ReportMetric(lookUp(entries, func(i int) { ledger.Find("s3://company-logs", usualInput(i+entries).Key) }), "ns/unknown")
	start := time.Now()
	must(b, log.Append(Record{Edits: []Edit{{Dataset: "web", Inputs: []Input{usualInput(entries)}}}}))
	b.ReportMetric(time.Since(start).Seconds()*1e3, "ms-commit")
	start = time.Now()
	must(b, log.Rotate())
	b.ReportMetric(time.Since(start).Seconds(), "s-rotate")
	b.ReportMetric(perEntry(float64(log.size)), "B-snapshot/entry")
	must(b, log.Close())
	log, ledger = nil, nil
	start = time.Now()
	log, err = Open(system)
	must(b, err)
	b.ReportMetric(time.Since(start).Seconds(), "s-open")
	if got := log.State().Datasets["web"].Ledger.Len(); got != entries+1 {
		b.Fatalf("%d entries, want %d", got, entries+1)
	}
	must(b, log.Close())
}

// lookUp returns what one of many calls took, less what making their arguments takes.
func lookUp(entries int, find func(i int)) float64 {
	const calls = 20_000
	start := time.Now()
	for i := range calls {
		find(i * 7919 % entries)
	}
	took := time.Since(start)
	start = time.Now()
	for i := range calls {
		runtime.KeepAlive(usualInput(i * 7919 % entries))
	}
	return float64((took - time.Since(start)).Nanoseconds()) / calls
}
