package storage

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"sync/atomic"
	"testing"

	"github.com/sluice-analytics/sluice/storage/object"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

// coldSchedule drives a store whose segments become cold, beside a plain list of the events that it must hold.
type coldSchedule struct {
	t      *testing.T
	random *rand.Rand
	mem    *vfs.Mem
	place  *object.Memory
	store  *Store
	// failures is how many calls of the place fail, in percent.
	failures atomic.Int64
	want     []event
	next     int
	moved    int
	failed   int
}

var errPlace = errors.New("503 from the place")

func (c *coldSchedule) watch() {
	var calls atomic.Uint64
	c.place.SetFault(func(object.Operation) error {
		// From a hash of the count: the calls come from several goroutines.
		if number := calls.Add(1) * 0x9e3779b97f4a7c15; int64(number>>32%100) < c.failures.Load() {
			return errPlace
		}
		return nil
	})
}

func (c *coldSchedule) step() string {
	switch kind := c.random.IntN(12); {
	case kind < 3:
		return c.add("ingest", func(number int, events []event) error { return ingest(c.store, number, events) })
	case kind < 5:
		return c.add("push", func(number int, events []event) error { return pushTo(c.store, number, events) })
	case kind < 8:
		return c.move()
	case kind < 9:
		_, err := c.store.Compact(c.t.Context(), web)
		must(c.t, err)
		return "compact"
	case kind < 10:
		c.failures.Store(int64([]int{0, 10, 60, 100}[c.random.IntN(4)]))
		return fmt.Sprintf("%d %% of the calls fail", c.failures.Load())
	case kind < 11:
		// Reads in the middle of all this hold their own snapshot; here the power goes.
		c.mem = c.mem.CrashClone(vfs.KeepShare(c.random, 50*c.random.IntN(3)))
		_ = c.store.Close()
		c.store = openCold(c.t, c.mem, c.place)
		return "crash"
	default:
		must(c.t, c.store.Close())
		c.store = openCold(c.t, c.mem, c.place)
		return "reopen"
	}
}

func (c *coldSchedule) add(what string, add func(int, []event) error) string {
	events := randomEvents(c.random, 1+c.random.IntN(40))
	if c.random.IntN(2) == 0 {
		events = years(events)
	}
	must(c.t, add(c.next, events))
	c.next++
	c.want = append(c.want, events...)
	return fmt.Sprintf("%s %d events", what, len(events))
}

func (c *coldSchedule) move() string {
	d, err := c.store.dataset(web)
	must(c.t, err)
	segments := d.view().segments
	if len(segments) == 0 {
		return "nothing to move"
	}
	before := segments[c.random.IntN(len(segments))].meta.MaxTime + c.random.Int64N(2)
	report, err := c.store.MoveCold(c.t.Context(), ColdMove{Dataset: web, Place: bucket, Before: before})
	c.moved += report.Segments
	if err != nil {
		wantError(c.t, err, errPlace)
		c.failed++
	}
	return fmt.Sprintf("move %d segments, %v", report.Segments, err)
}

// TestRandomCold: whatever becomes cold, fails and is cut off, the store holds what a plain list does.
func TestRandomCold(t *testing.T) {
	seed := randomSeed(t)
	moved, failed := 0, 0
	for life := range uint64(15) {
		c := &coldSchedule{t: t, random: rand.New(rand.NewPCG(seed, life)), mem: vfs.NewMem(), place: object.NewMemory()}
		c.watch()
		c.store = openCold(t, c.mem, c.place)
		must(t, c.store.CreateDataset(webConfig()))
		var log []string
		for range 25 {
			log = append(log, c.step())
			if c.random.IntN(3) > 0 {
				continue
			}
			failures := c.failures.Swap(0)
			if got := readBack(t, c.store); !slices.Equal(got, texts(c.want)) {
				t.Fatalf("life %d: %d events, want %d, after\n%q", life, len(got), len(c.want), log)
			}
			c.failures.Store(failures)
		}
		c.failures.Store(0)
		if report := wantSound(t, c.store); report.Events != int64(len(c.want)) {
			t.Fatalf("life %d: %d events, want %d, after\n%q", life, report.Events, len(c.want), log)
		}
		wantNoOrphans(t, c.store, c.place, fmt.Sprintf("life %d, after\n%q", life, log))
		must(t, c.store.Close())
		moved, failed = moved+c.moved, failed+c.failed
	}
	if moved < 20 || failed == 0 {
		t.Fatalf("%d segments were moved, %d moves failed: the lives are too dull", moved, failed)
	}
}
