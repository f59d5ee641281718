package storage

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/sluice-analytics/sluice/storage/cold"
	"github.com/sluice-analytics/sluice/storage/object"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

const bucket = "memory"

// coldOptions read cold segments from a place in memory, through a cache that holds hardly anything.
func coldOptions(place object.Store) Options {
	return Options{BufferBytes: 1500, Cold: cold.Options{
		CacheBytes: 3000, PieceBytes: 500, Pause: time.Microsecond,
		Open: func(context.Context, string) (object.Store, error) { return place, nil },
	}}
}

func openCold(t testing.TB, system vfs.FS, place object.Store) *Store {
	t.Helper()
	s, err := Open(system, coldOptions(place))
	must(t, err)
	return s
}

// keysOf lists a place.
func keysOf(t testing.TB, place object.Store) []string {
	t.Helper()
	var keys []string
	must(t, place.List(t.Context(), "", func(info object.Info) error {
		keys = append(keys, info.Key)
		return nil
	}))
	return keys
}

// copyOf returns a place with the same objects, in which nothing fails.
func copyOf(t testing.TB, place *object.Memory) *object.Memory {
	t.Helper()
	place.SetFault(nil)
	other := object.NewMemory()
	for _, key := range keysOf(t, place) {
		body, err := place.Get(t.Context(), key, 0, object.ToEnd)
		must(t, err)
		content, err := io.ReadAll(body)
		must(t, err)
		must(t, body.Close())
		must(t, other.Put(t.Context(), key, bytes.NewReader(content), int64(len(content)), object.PutOptions{}))
	}
	return other
}

// wantNoOrphans deletes what is not needed: then the place has the objects of cold segments and nothing else.
func wantNoOrphans(t testing.TB, s *Store, place object.Store, where string) {
	t.Helper()
	_, err := s.DeleteColdObjects(t.Context())
	must(t, err)
	want := slices.Sorted(slices.Values(s.ColdObjects()[bucket]))
	if got := keysOf(t, place); !slices.Equal(got, want) {
		t.Fatalf("%s: the place has %q, the store knows %q", where, got, want)
	}
}

// years spreads events over three years, so that no segment has those of all.
func years(events []event) []event {
	const year = int64(366 * 24 * time.Hour / time.Microsecond)
	for i := range events {
		events[i].time += int64(i%3) * year
	}
	return events
}

func moveAll(s *Store, name string) (ColdReport, error) {
	return s.MoveCold(context.Background(), ColdMove{Dataset: name, Place: bucket, Before: math.MaxInt64})
}

// middle is a time with segments before and after it.
func middle(t testing.TB, s *Store) int64 {
	t.Helper()
	d, err := s.dataset(web)
	must(t, err)
	segments := d.view().segments
	return segments[len(segments)/2].meta.MinTime
}

func TestMoveCold(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 72))
	mem, place := vfs.NewMem(), object.NewMemory()
	s := openCold(t, mem, place)
	must(t, s.CreateDataset(webConfig()))
	events := years(randomEvents(random, 400))
	must(t, ingest(s, 1, events[:200]))
	must(t, ingest(s, 2, events[200:300]))
	must(t, pushTo(s, 3, events[300:]))
	before := wantSound(t, s)
	held, err := s.Snapshot(web)
	must(t, err)
	at := middle(t, s)
	dry, err := s.MoveCold(t.Context(), ColdMove{Dataset: web, Place: bucket, Before: at, DryRun: true})
	must(t, err)
	if dry.Left == 0 || dry.Segments > 0 || len(keysOf(t, place)) > 0 {
		t.Fatalf("a dry run did %+v", dry)
	}
	report, err := s.MoveCold(t.Context(), ColdMove{Dataset: web, Place: bucket, Before: at})
	must(t, err)
	if report.Segments != dry.Left || report.Bytes != dry.Bytes || report.Left > 0 || report.Segments == before.Segments {
		t.Fatalf("moved %+v, would have moved %+v", report, dry)
	}
	if count := countFiles(t, mem, segmentSuffix); count != before.Segments {
		t.Fatalf("%d files while a snapshot reads %d", count, before.Segments)
	}
	if got := readSnapshot(t, held); !slices.Equal(got, texts(events)) {
		t.Fatalf("the snapshot holds %d events", len(got))
	}
	held.Release()
	for range 2 {
		if local, index := countFiles(t, mem, segmentSuffix), countFiles(t, mem, indexSuffix); local != before.Segments-report.Segments || index != report.Segments {
			t.Fatalf("%d segments are here, and %d indexes", local, index)
		}
		wantEvents(t, s, events)
		if after := wantSound(t, s); after.Fingerprint != before.Fingerprint {
			t.Fatalf("the fingerprint was %x and is %x", before.Fingerprint, after.Fingerprint)
		}
		wantNoOrphans(t, s, place, "moved")
		must(t, s.Close())
		s = openCold(t, mem, place)
	}
	again, err := s.MoveCold(t.Context(), ColdMove{Dataset: web, Place: bucket, Before: at})
	must(t, err)
	if again.Segments > 0 {
		t.Fatalf("moved again: %+v", again)
	}
	_, err = s.Compact(t.Context(), web)
	must(t, err)
	if count := countFiles(t, mem, indexSuffix); count != report.Segments {
		t.Fatalf("compaction left %d of %d cold segments", count, report.Segments)
	}
	// Dropped while a snapshot reads: the objects stay until it is released.
	held, err = s.Snapshot(web)
	must(t, err)
	must(t, s.DropDataset(web))
	if deleted, err := s.DeleteColdObjects(t.Context()); err != nil || deleted > 0 {
		t.Fatalf("%d objects are gone (%v)", deleted, err)
	}
	if got := readSnapshot(t, held); !slices.Equal(got, texts(events)) {
		t.Fatalf("the snapshot holds %d events", len(got))
	}
	held.Release()
	wantNoOrphans(t, s, place, "dropped")
	if keys := keysOf(t, place); len(keys) > 0 || allFiles(t, mem) > 0 {
		t.Fatalf("left are %q and %d files", keys, allFiles(t, mem))
	}
	must(t, s.Close())
}

// TestColdPlaceIsDown: what needs nothing from there goes on, what does fails and says where, and all recovers.
func TestColdPlaceIsDown(t *testing.T) {
	random := rand.New(rand.NewPCG(2, 72))
	mem, place := vfs.NewMem(), object.NewMemory()
	s := openCold(t, mem, place)
	must(t, s.CreateDataset(webConfig()))
	events := randomEvents(random, 200)
	must(t, ingest(s, 1, events))
	_, err := moveAll(s, web)
	must(t, err)
	must(t, s.Close())
	s = openCold(t, mem, place)
	down := errors.New("the place is down")
	place.SetFault(func(object.Operation) error { return down })
	snapshot, err := s.Snapshot(web)
	must(t, err)
	err = nil
	for _, reader := range snapshot.Segments {
		problems, failed := reader.Verify(t.Context())
		if len(problems) > 0 {
			t.Fatalf("a place that is down passes for damage: %v", problems)
		}
		err = errors.Join(err, failed)
	}
	snapshot.Release()
	wantError(t, err, down)
	if !strings.Contains(err.Error(), "web/0") || !strings.Contains(err.Error(), bucket) {
		t.Fatalf("the error does not say where: %v", err)
	}
	must(t, ingest(s, 2, events[:10]))
	_, err = moveAll(s, web)
	wantError(t, err, down)
	place.SetFault(nil)
	all := append(slices.Clone(events), events[:10]...)
	wantEvents(t, s, all)
	_, err = moveAll(s, web)
	must(t, err)
	wantEvents(t, s, all)
	wantNoOrphans(t, s, place, "after the place was down")
	must(t, s.Close())
}

// TestColdDamage: pieces and indexes that are lost or damaged here are fetched anew; objects that are damaged there are
// found out.
func TestColdDamage(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 72))
	mem, place := vfs.NewMem(), object.NewMemory()
	options := coldOptions(place)
	options.Cold.CacheBytes = 1 << 20
	s, err := Open(mem, options)
	must(t, err)
	must(t, s.CreateDataset(webConfig()))
	events := randomEvents(random, 300)
	must(t, ingest(s, 1, events))
	_, err = moveAll(s, web)
	must(t, err)
	wantEvents(t, s, events)
	for round := range 30 {
		must(t, s.Close())
		for _, directory := range []string{coldDirectory, datasetDirectory(web)} {
			files, err := mem.List(directory)
			must(t, err)
			for _, file := range files {
				if ours := strings.HasSuffix(file, indexSuffix) || directory == coldDirectory; !ours || random.IntN(3) == 0 {
					continue
				}
				content, err := vfs.ReadFile(mem, directory+"/"+file)
				must(t, err)
				must(t, mem.Remove(directory+"/"+file))
				if len(content) == 0 {
					continue // it was cut before
				}
				switch random.IntN(3) {
				case 0:
					content = content[:random.IntN(len(content))]
				case 1:
					content[random.IntN(len(content))] ^= 1 << random.IntN(8)
				case 2:
					continue
				}
				putFile(t, mem, directory+"/"+file, content)
			}
		}
		s, err = Open(mem, options)
		must(t, err)
		if got := readBack(t, s); !slices.Equal(got, texts(events)) {
			t.Fatalf("round %d: %d events", round, len(got))
		}
		wantSound(t, s) // reads all copies
		image, err := s.Image(t.Context())
		must(t, err)
		for _, file := range image.Files {
			must(t, image.Check(file)) // indexes are mended
		}
		image.Release()
	}
	key := keysOf(t, place)[0]
	info, err := place.Head(t.Context(), key)
	must(t, err)
	must(t, place.Put(t.Context(), key, bytes.NewReader(make([]byte, info.Size)), info.Size, object.PutOptions{}))
	must(t, s.Close())
	files, err := mem.List(coldDirectory)
	must(t, err)
	for _, file := range files {
		must(t, mem.Remove(coldDirectory+"/"+file))
	}
	s, err = Open(mem, options)
	must(t, err)
	checked, err := s.Check(t.Context())
	must(t, err)
	if len(checked.Problems) == 0 || !strings.Contains(fmt.Sprint(checked.Problems), key) {
		t.Fatalf("nobody says that %s is damaged: %q", key, checked.Problems)
	}
	must(t, s.Close())
}

// TestLocalDamageStays: what is damaged here is not moved, and the error says so.
func TestLocalDamageStays(t *testing.T) {
	random := rand.New(rand.NewPCG(4, 72))
	mem, place := vfs.NewMem(), object.NewMemory()
	s := openCold(t, mem, place)
	must(t, s.CreateDataset(webConfig()))
	must(t, ingest(s, 1, randomEvents(random, 200)))
	must(t, s.Close())
	files, err := mem.List(datasetDirectory(web))
	must(t, err)
	for _, file := range files {
		if name := datasetDirectory(web) + "/" + file; strings.HasSuffix(file, segmentSuffix) {
			content, err := vfs.ReadFile(mem, name)
			must(t, err)
			must(t, mem.Remove(name))
			content[30] ^= 1
			putFile(t, mem, name, content)
		}
	}
	s = openCold(t, mem, place)
	if _, err := moveAll(s, web); err == nil || len(keysOf(t, place)) > 0 {
		t.Fatalf("damage was moved: %v, %q", err, keysOf(t, place))
	}
	must(t, s.Close())
}
