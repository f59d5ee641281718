package simulator

import (
	"context"
	"testing"
)

// large is the run that the targets of docs/benchmarks.md are about.
var large = Config{Events: 100_000_000, Users: 2_000_000, Days: 30, Seed: 1}

func BenchmarkNext(b *testing.B) {
	run := New(large)
	var event Event
	b.ReportAllocs()
	for b.Loop() {
		if !run.Next(&event) {
			run = New(large)
		}
	}
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "events/s")
}

func BenchmarkAppend(b *testing.B) {
	for name, appendLine := range map[string]func([]byte, *Event) []byte{"ndjson": AppendNDJSON, "csv": AppendCSV} {
		b.Run("format="+name, func(b *testing.B) {
			run := New(large)
			var event Event
			var line []byte
			size := 0
			b.ReportAllocs()
			for b.Loop() {
				if !run.Next(&event) {
					run = New(large)
				}
				line = appendLine(line[:0], &event)
				size += len(line)
			}
			b.SetBytes(int64(size / b.N))
			b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "events/s")
		})
	}
}

func BenchmarkWriteFiles(b *testing.B) {
	const events = 500_000
	for _, options := range []FileOptions{{Compression: Gzip}, {Compression: Zstd}, {Format: CSV}, {Format: Parquet}} {
		b.Run("format="+string(options.Format)+"/compression="+string(options.Compression), func(b *testing.B) {
			written := Written{}
			for b.Loop() {
				var err error
				if written, err = WriteFiles(context.Background(), Config{Events: events}, b.TempDir(), options, nil); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(events*float64(b.N)/b.Elapsed().Seconds(), "events/s")
			b.ReportMetric(float64(written.Bytes)/events, "bytes/event")
		})
	}
}
