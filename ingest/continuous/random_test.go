package continuous

import (
	"fmt"
	"math/rand/v2"
	"os"
	"strconv"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/sluice-analytics/sluice/ingest/source"
	"github.com/sluice-analytics/sluice/ingest/source/s3fake"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

// TestRandomLives lets objects appear, change and vanish while requests fail, the power is cut and the disk fails, and compares what is
// loaded at the end with a model: every object that is there is loaded once, with one of the contents that it had, and the last one where contents are replaced.
// SLUICE_RANDOM_SEED repeats a life.
func TestRandomLives(t *testing.T) {
	seed, lives := uint64(time.Now().UnixNano()), 8
	if text := os.Getenv("SLUICE_RANDOM_SEED"); text != "" {
		given, err := strconv.ParseUint(text, 10, 64)
		if err != nil {
			t.Fatal(err)
		}
		seed, lives = given, 1
	}
	for i := range lives {
		seed := seed + uint64(i)
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) { randomLife(t, rand.New(rand.NewPCG(seed, 0))) })
		})
	}
}

// life is the model: how many events the contents of each object had.
type life struct {
	counts map[string][]int64 // by key; an object that vanished keeps them
	gone   map[string]bool
	// latest says that objects which are there have their last content at the end.
	latest bool
}

func randomLife(t *testing.T, random *rand.Rand) {
	text, replacing := oneSource, random.IntN(2) == 0
	if replacing {
		text += "    on_change: replace\n"
	}
	w := newWorld(t, text)
	defer func() { w.close() }()
	w.bucket.PageSize = 1 + random.IntN(5)
	model := life{counts: map[string][]int64{}, gone: map[string]bool{}}
	var mu sync.Mutex // of the numbers that faults draw
	errorsIn := 0
	faults := rand.New(rand.NewPCG(random.Uint64(), 1))
	w.bucket.Fault = func(s3fake.Request) s3fake.Behaviour {
		mu.Lock()
		defer mu.Unlock()
		if faults.IntN(100) >= errorsIn {
			return s3fake.Behaviour{}
		}
		return []s3fake.Behaviour{
			{Status: 503, Code: "SlowDown"}, {Status: 403, Code: "AccessDenied"}, {CutAfter: -1}, {CutAfter: 1 + faults.IntN(900)},
		}[faults.IntN(4)]
	}
	stop := w.start()
	for range 12 {
		for range random.IntN(6) {
			model.step(w, random)
		}
		mu.Lock()
		errorsIn = []int{0, 10, 50, 90}[random.IntN(4)]
		mu.Unlock()
		switch random.IntN(6) {
		case 2: // in the middle of what the source does by itself; faults may end it
			_, _ = w.set.Backfill(t.Context(), "web", source.Span{From: time.Now().Add(-hour), To: time.Now().Add(hour)}, true, nil)
		case 0:
			stop()
			w.restart(random.IntN(2) == 0)
			stop = w.start()
		case 1: // the disk fails from now on, until the power is cut
			w.fault.SetPlan(vfs.FailFrom(w.fault.Count() + 1 + random.IntN(20)))
			time.Sleep(time.Duration(random.IntN(300)) * time.Second)
			stop()
			w.restart(true)
			stop = w.start()
		}
		time.Sleep(time.Duration(random.IntN(600)) * time.Second)
	}
	mu.Lock()
	errorsIn = 0
	mu.Unlock()
	time.Sleep(2 * hour)
	stop()
	model.latest = replacing
	model.judge(t, w)
	all := source.Span{From: time.Now().Add(-1000 * hour), To: time.Now().Add(hour)}
	if result, err := w.set.Backfill(t.Context(), "web", all, true, nil); err != nil {
		t.Errorf("backfill: %+v, %v", result, err)
	}
	model.latest = true
	model.judge(t, w)
}

// step changes the bucket.
func (l *life) step(w *world, random *rand.Rand) {
	key := fmt.Sprintf("web/%d", random.IntN(20))
	if random.IntN(8) == 0 && len(l.counts[key]) > 0 {
		w.bucket.Remove("logs", key)
		l.gone[key] = true
		return
	}
	count := 1 + random.IntN(30)
	w.events(count, key)
	l.counts[key] = append(l.counts[key], int64(count))
	delete(l.gone, key)
}

// judge compares the ledger with the model, and the events with the ledger.
func (l *life) judge(t *testing.T, w *world) {
	t.Helper()
	loaded, events := map[string]int64{}, int64(0)
	for key, contents := range l.counts {
		inputs := w.store.Inputs("web", "s3://logs", key)
		switch {
		case len(inputs) == 0 && l.gone[key]:
			continue
		case len(inputs) != 1:
			t.Errorf("%s is in the ledger %d times", key, len(inputs))
			continue
		}
		rows, known := inputs[0].Rows, false
		if l.latest && !l.gone[key] {
			contents = contents[len(contents)-1:]
		}
		for _, count := range contents {
			known = known || count == rows
		}
		if !known {
			t.Errorf("%s has %d events, which none of its contents had: %v", key, rows, contents)
		}
		loaded[key] = rows
		events += rows
	}
	if len(loaded) > 0 {
		w.holds("web", len(loaded), events)
	}
	status := w.status("web")
	if status.Failed != 0 || status.Quarantined != 0 || status.Pending != 0 || status.Loaded != int64(len(loaded)) || status.Events != events {
		t.Errorf("%d objects with %d events: %+v", len(loaded), events, status)
	}
	if strings.Contains(w.log.String(), "quarantined") {
		t.Error("an object was quarantined on the way")
	}
}
