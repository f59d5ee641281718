package storage

import (
	"sync"
	"time"
)

// SyncBounds are the upper bounds of the buckets in which syncs are counted, ascending.
var SyncBounds = []time.Duration{
	time.Millisecond, 3 * time.Millisecond, 10 * time.Millisecond, 30 * time.Millisecond, 100 * time.Millisecond,
	300 * time.Millisecond, time.Second, 3 * time.Second, 10 * time.Second, 30 * time.Second,
}

// SyncTimes says how long the disk has taken to make bytes durable, since the store was opened.
type SyncTimes struct {
	// Within[i] is how many syncs took at most SyncBounds[i], Count how many there were, Total how long they took together.
	Within []int64
	Count  int64
	Total  time.Duration
	// Waiting is how long the oldest sync that has not ended lasts already, 0 where there is none. A disk that hangs shows here,
	// and nowhere else.
	Waiting time.Duration
}

// SyncTimes returns how long syncs have taken.
func (s *Store) SyncTimes() SyncTimes { return s.fs.times.read() }

// syncTimes counts syncs. The zero value has seen none.
type syncTimes struct {
	mu     sync.Mutex
	within [10]int64 // as SyncBounds
	count  int64
	total  time.Duration
	begun  map[*time.Time]struct{}
}

// begin counts a sync that begins; what it returns is called at its end.
func (t *syncTimes) begin() (end func()) {
	began := time.Now()
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.begun == nil {
		t.begun = map[*time.Time]struct{}{}
	}
	t.begun[&began] = struct{}{}
	return func() { t.end(&began) }
}

func (t *syncTimes) end(began *time.Time) {
	took := time.Since(*began)
	t.mu.Lock()
	defer t.mu.Unlock()
	delete(t.begun, began)
	t.count++
	t.total += took
	for i, bound := range SyncBounds {
		if took <= bound {
			t.within[i]++
		}
	}
}

func (t *syncTimes) read() SyncTimes {
	t.mu.Lock()
	defer t.mu.Unlock()
	times := SyncTimes{Within: append([]int64{}, t.within[:]...), Count: t.count, Total: t.total}
	for began := range t.begun {
		times.Waiting = max(times.Waiting, time.Since(*began))
	}
	return times
}
