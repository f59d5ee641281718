package engine

import (
	"fmt"
	"runtime/debug"
	"sync/atomic"

	"golang.org/x/sync/errgroup"

	"github.com/sluice-analytics/sluice/storage/vfs"
)

// forEachUnit calls the workers' functions for every unit, each unit once, and stops
// at the first error. A unit that is heavier than others holds up nobody: whoever is
// free takes the next one. newWorker is called once per worker, on its goroutine.
func (x *execution) forEachUnit(units []unit, newWorker func(worker int) func(u unit) error) error {
	for _, u := range units {
		x.progress.plan(u.rows)
	}
	return x.forEach(len(units), func(worker int, turn *turn) func(int) error {
		work := newWorker(worker)
		return func(i int) error {
			u := units[i]
			u.turn = turn
			if err := work(u); err != nil {
				return fmt.Errorf("shard %d: %w", u.shard, err)
			}
			x.progress.finish(u.rows)
			return nil
		}
	})
}

// forEach calls the workers' functions, below vfs.Guard, for the numbers from 0 to
// count-1. A worker runs when it is the query's turn; forEach must not be called by a
// worker, which would keep its turn while it waits for others'.
func (x *execution) forEach(count int, newWorker func(worker int, turn *turn) func(i int) error) error {
	group, ctx := errgroup.WithContext(x.ctx)
	var next atomic.Int64
	for worker := range min(x.threads, max(1, count)) {
		group.Go(func() error {
			return contained(func() error {
				turn, err := x.service.enter(ctx)
				if err != nil {
					return err
				}
				defer turn.leave()
				work := newWorker(worker, turn)
				for {
					i := int(next.Add(1)) - 1
					if i >= count {
						return nil
					}
					if err := turn.pause(); err != nil {
						return err
					}
					if err := vfs.Guard(func() error { return work(i) }); err != nil {
						return err
					}
				}
			})
		})
	}
	return group.Wait()
}

// panicError is a panic in a query's worker. It fails the query and nothing else.
type panicError struct {
	value any
	stack []byte
}

func (p *panicError) Error() string {
	return fmt.Sprintf("internal error: %v\n%s", p.value, p.stack)
}

// contained turns a panic into an error: one query must not end the process of
// those who embed the engine.
func contained(work func() error) (err error) {
	defer func() {
		if value := recover(); value != nil {
			err = &panicError{value, debug.Stack()}
		}
	}()
	return work()
}
