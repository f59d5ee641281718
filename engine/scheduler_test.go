package engine

import (
	"context"
	"errors"
	"slices"
	"sync"
	"sync/atomic"
	"testing"
	"time"
)

// fakeCores is a scheduler with a clock that moves by hand.
type fakeCores struct {
	*scheduler
	at time.Duration
}

func newFakeCores(cores int) *fakeCores {
	f := &fakeCores{scheduler: newScheduler(cores)}
	f.now = func() time.Duration { return f.at }
	return f
}

// worker asks for a turn of the query, and reports whether it has begun.
func (f *fakeCores) worker(q *service) (*turn, bool) {
	t := &turn{service: q, ctx: context.Background(), granted: make(chan struct{}, 1)}
	return t, f.ask(t)
}

// begun reports whether a turn that waited has begun.
func begun(t *turn) bool {
	select {
	case <-t.granted:
		return true
	default:
		return false
	}
}

func TestNewcomerHasItsTurnAtTheEndOfASlice(t *testing.T) {
	f := newFakeCores(1)
	long, ok := f.worker(f.join())
	if !ok {
		t.Fatal("a free core is not given")
	}
	f.at = time.Second
	short, ok := f.worker(f.join())
	if ok {
		t.Fatal("one core is given twice")
	}
	if !f.yield(long) || !begun(short) {
		t.Fatal("the newcomer does not come after a slice of the other")
	}
	f.at += headStart / 2
	if f.yield(short) {
		t.Error("the newcomer is stopped within its head start")
	}
	short.leave()
	if !begun(long) {
		t.Error("the long query does not go on when the short one has ended")
	}
	long.leave()
}

func TestSliceIsNotCutShort(t *testing.T) {
	f := newFakeCores(1)
	long, _ := f.worker(f.join())
	f.at += slice / 2
	other, _ := f.worker(f.join())
	if f.yield(long) {
		t.Error("a turn of half a slice ends")
	}
	f.at += slice
	if !f.yield(long) || !begun(other) {
		t.Error("a turn of more than a slice goes on")
	}
}

// serve runs the turns for so many slices: every turn is given up where it can be. It
// returns the number of slices that each turn had.
func (f *fakeCores) serve(turns []*turn, slices int) []int {
	had := make([]int, len(turns))
	on := make([]bool, len(turns))
	for i, t := range turns {
		on[i] = t.held
	}
	for range slices {
		f.at += slice
		for i, t := range turns {
			if on[i] {
				had[i]++
				on[i] = !f.yield(t)
			}
		}
		for i, t := range turns {
			on[i] = on[i] || begun(t)
		}
	}
	return had
}

func TestQueriesShareTheCoresWhateverTheirWorkers(t *testing.T) {
	f := newFakeCores(2)
	var turns []*turn
	for _, workers := range []int{2, 1, 4, 2} {
		q := f.join()
		for range workers {
			turn, _ := f.worker(q)
			turns = append(turns, turn)
		}
	}
	had := f.serve(turns, 2000)
	byQuery := []int{had[0] + had[1], had[2], had[3] + had[4] + had[5] + had[6], had[7] + had[8]}
	for i, n := range byQuery {
		if n < 980 || n > 1020 { // of 4000 slices
			t.Errorf("query %d had %d slices, the four had %v", i, n, byQuery)
		}
	}
}

func TestShortQueriesDoNotStarveALongOne(t *testing.T) {
	f := newFakeCores(1)
	long, _ := f.worker(f.join())
	served := 0
	var short []*turn
	for range 1000 {
		for len(short) < 3 { // three newcomers wait at any time
			turn, _ := f.worker(f.join())
			short = append(short, turn)
		}
		had := f.serve(append([]*turn{long}, short...), 1)
		served += had[0]
		short = slices.DeleteFunc(short, func(t *turn) bool {
			used := t.held
			if used {
				t.leave() // it needed one slice
			}
			return used
		})
		begun(long) // it may have got the core that was left
	}
	if served < 150 {
		t.Errorf("the long query had %d of 1000 slices beside short ones without end", served)
	}
}

func TestCancelledTurnLeavesTheQueue(t *testing.T) {
	f := newFakeCores(1)
	first, _ := f.worker(f.join())
	ctx, cancel := context.WithCancel(context.Background())
	cancelled := &turn{service: f.join(), ctx: ctx, granted: make(chan struct{}, 1)}
	f.ask(cancelled)
	last, _ := f.worker(f.join())
	cancel()
	if err := f.await(cancelled); !errors.Is(err, context.Canceled) {
		t.Errorf("a cancelled turn waits on: %v", err)
	}
	first.leave()
	if !begun(last) {
		t.Error("the cancelled turn holds the core")
	}
	// A turn that begins while it is cancelled gives the core back.
	granted := &turn{service: f.join(), ctx: ctx, granted: make(chan struct{}, 1)}
	f.ask(granted)
	last.leave()
	f.forget(granted)
	granted.leave()
	if f.free != 1 || f.active != 0 || len(f.queue) != 0 || len(f.running) != 0 || f.waiting.Load() != 0 {
		t.Errorf("%d cores are free, %d queries active, %d wait, %d run", f.free, f.active, len(f.queue), len(f.running))
	}
}

// TestManyQueriesOfManyPassesEnd runs far more workers than cores, some cancelled on
// the way.
// TestWhoWaitsElsewhereHoldsNoCore: while a worker waits for another machine, the next turn begins.
func TestWhoWaitsElsewhereHoldsNoCore(t *testing.T) {
	f := newFakeCores(1)
	first, ok := f.worker(f.join())
	if !ok {
		t.Fatal("the only query has no turn")
	}
	second, ok := f.worker(f.join())
	if ok {
		t.Fatal("two turns on one core")
	}
	over := f.idle()
	if !begun(second) {
		t.Fatal("the core is idle, and a query waits")
	}
	over()
	third, ok := f.worker(f.join())
	first.leave()
	if ok || begun(third) {
		t.Fatal("a turn more than there are cores")
	}
	second.leave()
	if !begun(third) {
		t.Fatal("nobody has the core")
	}
	third.leave()
	if f.free != 1 {
		t.Fatalf("%d cores are free", f.free)
	}
}

func TestManyQueriesOfManyPassesEnd(t *testing.T) {
	s := newScheduler(2)
	var running, most, done atomic.Int64
	var queries sync.WaitGroup
	for i := range 20 {
		queries.Go(func() {
			ctx, cancel := context.WithCancel(context.Background())
			defer cancel()
			x := &execution{ctx: ctx, threads: 3, service: s.join()}
			for range 5 {
				err := x.forEach(50, func(_ int, turn *turn) func(int) error {
					return func(n int) error {
						most.Store(max(most.Load(), running.Add(1)))
						running.Add(-1)
						if i%4 == 0 && n == 30 {
							cancel()
						}
						return turn.pause()
					}
				})
				if err != nil && !errors.Is(err, context.Canceled) {
					t.Error(err)
				}
			}
			done.Add(1)
		})
	}
	queries.Wait()
	if done.Load() != 20 || most.Load() > 2 {
		t.Errorf("%d of 20 queries ended; %d workers ran on 2 cores", done.Load(), most.Load())
	}
	if s.free != 2 || s.active != 0 || len(s.queue) != 0 || len(s.running) != 0 || s.waiting.Load() != 0 {
		t.Errorf("in the end %d cores are free, %d queries active, %d wait, %d run", s.free, s.active, len(s.queue), len(s.running))
	}
}
