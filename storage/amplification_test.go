package storage

import (
	"context"
	"fmt"
	"math/rand/v2"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/sluice-analytics/sluice/storage/schema"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

// countingFS counts the bytes that are written to segments.
type countingFS struct {
	vfs.FS
	written *atomic.Int64
}

func (c countingFS) Create(name string) (vfs.File, error) {
	file, err := c.FS.Create(name)
	if err == nil && strings.Contains(name, segmentSuffix) {
		file = countingFile{file, c.written}
	}
	return file, err
}

type countingFile struct {
	vfs.File
	written *atomic.Int64
}

func (f countingFile) Write(bytes []byte) (int, error) {
	n, err := f.File.Write(bytes)
	f.written.Add(int64(n))
	return n, err
}

const hourMicros = dayMicros / 24

// arrivals are orders in which small commits come: the first time of commit i, microseconds after the beginning, and how far its
// events reach.
var arrivals = []struct {
	name string
	at   func(random *rand.Rand, i int) (first, width int64)
}{
	{"in order", func(_ *rand.Rand, i int) (int64, int64) { return int64(i) * hourMicros, hourMicros }},
	{"late", func(random *rand.Rand, i int) (int64, int64) {
		if random.IntN(10) == 0 {
			return int64(max(0, i-random.IntN(7*24))) * hourMicros, hourMicros
		}
		return int64(i) * hourMicros, hourMicros
	}},
	{"random", func(random *rand.Rand, _ int) (int64, int64) { return random.Int64N(1000) * hourMicros, hourMicros }},
	{"all over", func(*rand.Rand, int) (int64, int64) { return 0, 1000 * hourMicros }},
}

// amplification makes small commits, each followed by the compaction that the store would start by itself, and returns the bytes of segments
// that were written in all for each byte that the commits themselves wrote.
func amplification(t testing.TB, commits int, at func(*rand.Rand, int) (int64, int64)) (background, whole float64, segments int) {
	random := rand.New(rand.NewPCG(90, 1))
	var written atomic.Int64
	s, err := Open(countingFS{vfs.NewMem(), &written}, Options{})
	must(t, err)
	must(t, s.CreateDataset(DatasetConfig{Name: web, Shards: 1, Actors: []string{"user"}}))
	d, err := s.dataset(web)
	must(t, err)
	ingested := int64(0)
	for i := range commits {
		first, width := at(random, i)
		events := make([]event, 100)
		for k := range events {
			events[k] = event{time: 1_700_000_000_000_000 + first + random.Int64N(width), values: map[string]schema.Value{
				"user": schema.StringOf(fmt.Sprint("u", random.IntN(200))), "latency": schema.FloatOf(float64(random.IntN(1000)) / 8),
			}}
		}
		// Nothing else is compacted while the commit is measured.
		done, err := s.takeCompaction(context.Background())
		must(t, err)
		before := written.Load()
		must(t, ingest(s, i, events))
		ingested += written.Load() - before
		done()
		_, err = s.compact(context.Background(), d, planBackground, nil)
		must(t, err)
	}
	background, segments = float64(written.Load())/float64(ingested), len(d.view().segments)
	_, err = s.Compact(context.Background(), web)
	must(t, err)
	whole = float64(written.Load()) / float64(ingested)
	must(t, s.Close())
	return background, whole, segments
}

// BenchmarkWriteAmplification is what 1,000 small commits cost in bytes of segments.
func BenchmarkWriteAmplification(b *testing.B) {
	for _, arrival := range arrivals {
		b.Run(strings.ReplaceAll(arrival.name, " ", "_"), func(b *testing.B) {
			for range b.N {
				background, whole, segments := amplification(b, 1000, arrival.at)
				b.ReportMetric(background, "written/ingested")
				b.ReportMetric(whole, "with_compact")
				b.ReportMetric(float64(segments), "segments")
			}
		})
	}
}

// TestWriteAmplificationIsBounded: however small commits come, each event is rewritten a few times only.
func TestWriteAmplificationIsBounded(t *testing.T) {
	for _, arrival := range arrivals {
		if background, _, segments := amplification(t, 150, arrival.at); background > 6 || segments > 4*segmentsMax {
			t.Errorf("%s: %.1f bytes written for each that came, %d segments", arrival.name, background, segments)
		}
	}
}
