package engine

import (
	"context"
	"slices"
	"sync"
	"sync/atomic"
	"time"
)

// scheduler shares the cores among the queries: as many workers run at a time as
// there are cores, and the next turn goes to the query that has had the least service
// so far. A query that comes is taken to have had its share of the time before, less a
// head start: one that needs no more is answered almost as if it were alone. It loses
// the head start little by little, or those that came before would be level with it.
// What waits is never passed over for long, because what newcomers are taken to have
// had grows with all service.
type scheduler struct {
	// now is a clock that never goes back.
	now func() time.Duration
	// waiting counts the turns that are waited for, to be read without the lock.
	waiting atomic.Int64

	mu sync.Mutex
	// headStart is what a query may have before the others.
	headStart time.Duration
	// free counts the cores without a turn.
	free    int
	running []*turn
	// queue lists the queries that wait for a turn, those that came first in front.
	queue []*service
	// active counts the queries with a turn or waiting for one.
	active int
	// fair is the service that a query would have had that was there from the
	// beginning and got its share of all service at each time.
	fair time.Duration
}

const (
	// slice is how long a turn lasts at least: long against what it takes to pass a
	// core on and to warm its caches, short against what people notice.
	slice = 5 * time.Millisecond
	// headStart is what a query that comes is ahead of the others, on each core: the
	// whole of many a question, and little against what people wait for.
	headStart = 100 * time.Millisecond
	// headStartLasts is how many times itself a query runs before the head start is
	// gone.
	headStartLasts = 4
)

// newScheduler returns the scheduler of so many cores.
func newScheduler(cores int) *scheduler {
	started := time.Now()
	return &scheduler{
		free: cores, headStart: headStart * time.Duration(cores),
		now: func() time.Duration { return time.Since(started) },
	}
}

// service is what one query has had of the cores.
type service struct {
	scheduler *scheduler
	// served is what it has had and what it was taken to have had when it came;
	// fresh is served less that. joined says that it came.
	served, fresh time.Duration
	joined        bool
	running       int
	waiting       []*turn
}

// join returns the service of a query that has had none.
func (s *scheduler) join() *service { return &service{scheduler: s} }

// spent is what the query has had of the cores.
func (q *service) spent() time.Duration {
	q.scheduler.mu.Lock()
	defer q.scheduler.mu.Unlock()
	q.scheduler.settle()
	return q.fresh
}

// rank orders the queries: the one of the least is next.
func (q *service) rank() time.Duration {
	return q.served - max(0, q.scheduler.headStart-q.fresh/headStartLasts)
}

// turn is the right of one worker to run. It belongs to one goroutine.
type turn struct {
	service *service
	ctx     context.Context
	// granted receives a value when the turn begins that was waited for.
	granted chan struct{}
	// held, charged and began are guarded by the scheduler's lock: whether the turn
	// is on, up to when the query has been charged for it, and when its slice began.
	held           bool
	charged, began time.Duration
}

// enter waits for a turn, which the caller ends with leave, also after an error of
// pause. The error is that of ctx.
func (q *service) enter(ctx context.Context) (*turn, error) {
	t := &turn{service: q, ctx: ctx, granted: make(chan struct{}, 1)}
	if q.scheduler.ask(t) {
		return t, nil
	}
	return t, q.scheduler.await(t)
}

// leave ends the turn.
func (t *turn) leave() {
	s := t.service.scheduler
	s.mu.Lock()
	defer s.mu.Unlock()
	if t.held {
		s.end(t)
	}
}

// pause is called between two pieces of work. Where the turn has lasted a slice and
// a query that has had less waits, that one goes first. The error is that of the
// turn's context; the turn has ended then.
func (t *turn) pause() error {
	s := t.service.scheduler
	if s.waiting.Load() == 0 || !s.yield(t) {
		return t.ctx.Err()
	}
	return s.await(t)
}

// await waits for a turn that was asked for.
func (s *scheduler) await(t *turn) error {
	select {
	case <-t.granted:
		return nil
	case <-t.ctx.Done():
		s.forget(t)
		return t.ctx.Err()
	}
}

// ask begins a turn, or has it wait, and reports which.
func (s *scheduler) ask(t *turn) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.settle()
	s.wait(t)
	s.dispatch()
	if t.held {
		<-t.granted
	}
	return t.held
}

// yield ends a turn and asks for another, where that is due.
func (s *scheduler) yield(t *turn) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.now()-t.began < slice {
		return false
	}
	s.settle()
	next := s.next()
	if next == nil || next.rank() >= t.service.rank() {
		t.began = s.now()
		return false
	}
	s.wait(t)
	s.end(t)
	return true
}

// forget takes back what was asked for.
func (s *scheduler) forget(t *turn) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if t.held {
		s.end(t)
		return
	}
	s.settle()
	q := t.service
	q.waiting = slices.DeleteFunc(q.waiting, func(other *turn) bool { return other == t })
	s.waiting.Add(-1)
	s.retire(q)
}

// idle is called by a worker that is about to wait for what is no work of a core, such as bytes from another machine; it
// returns what is called when the wait is over. Another turn may be on meanwhile; for as long as that one lasts, a core
// may then have two.
func (s *scheduler) idle() (over func()) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.free++
	s.settle()
	s.dispatch()
	return func() {
		s.mu.Lock()
		defer s.mu.Unlock()
		s.free--
	}
}

// settle charges the queries for the turns that are on, up to now.
func (s *scheduler) settle() {
	now := s.now()
	spent := time.Duration(0)
	for _, t := range s.running {
		t.service.served += now - t.charged
		t.service.fresh += now - t.charged
		spent += now - t.charged
		t.charged = now
	}
	if s.active > 0 {
		s.fair += spent / time.Duration(s.active)
	}
}

// wait puts a turn at the end of its query's.
func (s *scheduler) wait(t *turn) {
	q := t.service
	if q.running == 0 && len(q.waiting) == 0 {
		s.active++
		// What a query did not use while it was away is not kept for it.
		if !q.joined || q.served < s.fair {
			q.served, q.joined = s.fair, true
		}
	}
	if len(q.waiting) == 0 {
		s.queue = append(s.queue, q)
	}
	q.waiting = append(q.waiting, t)
	s.waiting.Add(1)
}

// end ends a turn and begins the next ones.
func (s *scheduler) end(t *turn) {
	s.settle()
	t.held = false
	s.running = slices.DeleteFunc(s.running, func(other *turn) bool { return other == t })
	s.free++
	t.service.running--
	s.retire(t.service)
	s.dispatch()
}

// retire takes a query off the list that has nothing to wait for, and out of the
// count where nothing of it runs.
func (s *scheduler) retire(q *service) {
	if len(q.waiting) > 0 {
		return
	}
	s.queue = slices.DeleteFunc(s.queue, func(other *service) bool { return other == q })
	if q.running == 0 {
		s.active--
	}
}

// next is the query whose turn is next, or nil.
func (s *scheduler) next() *service {
	var least *service
	for _, q := range s.queue {
		if least == nil || q.rank() < least.rank() {
			least = q
		}
	}
	return least
}

// dispatch begins turns while there are cores and queries that wait.
func (s *scheduler) dispatch() {
	for s.free > 0 && len(s.queue) > 0 {
		q := s.next()
		t := q.waiting[0]
		q.waiting = slices.Delete(q.waiting, 0, 1)
		s.waiting.Add(-1)
		s.free--
		q.running++
		t.held, t.charged, t.began = true, s.now(), s.now()
		s.running = append(s.running, t)
		t.granted <- struct{}{}
		s.retire(q)
	}
}
