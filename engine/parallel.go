package engine

import (
	"context"
	"fmt"
	"runtime/debug"
	"sync/atomic"

	"golang.org/x/sync/errgroup"

	"github.com/sluice-analytics/sluice/storage/vfs"
)

// forEachShard calls the workers' functions for every shard, each shard once, and
// stops at the first error. A shard with more events than others holds up nobody:
// whoever is free takes the next one. newWorker is called once per worker, on its
// goroutine.
func forEachShard(ctx context.Context, threads int, shards []int, newWorker func(worker int) func(shard int) error) error {
	group, ctx := errgroup.WithContext(ctx)
	var next atomic.Int64
	for worker := range min(threads, max(1, len(shards))) {
		group.Go(func() error {
			return contained(func() error {
				work := newWorker(worker)
				for {
					i := int(next.Add(1)) - 1
					if i >= len(shards) {
						return nil
					}
					if err := ctx.Err(); err != nil {
						return err
					}
					if err := vfs.Guard(func() error { return work(shards[i]) }); err != nil {
						return fmt.Errorf("shard %d: %w", shards[i], err)
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
