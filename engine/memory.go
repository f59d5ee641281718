package engine

import (
	"errors"
	"fmt"
	"sync/atomic"
)

// ErrMemory is wrapped by the error of a query that needed more memory than it may
// have.
var ErrMemory = errors.New("memory limit reached")

// memoryPool is what all queries of an engine may hold together.
type memoryPool struct {
	limit int64
	used  atomic.Int64
}

// memoryAccount is what one query holds. Its workers report what they hold with
// set; the account keeps the pool informed.
type memoryAccount struct {
	pool  *memoryPool
	limit int64
	// whole, where it is not nil, is the account that this one is a part of. It knows the pool and
	// the limit.
	whole   *memoryAccount
	workers []atomic.Int64
	total   atomic.Int64
}

// newMemoryAccount returns an account of so many workers; the query's own memory is that of
// one more.
func newMemoryAccount(pool *memoryPool, limit int64, workers int) *memoryAccount {
	return &memoryAccount{pool: pool, limit: limit, workers: make([]atomic.Int64, workers)}
}

// part returns an account of so many workers whose memory counts as this account's: of one of
// several runs that are one query.
func (a *memoryAccount) part(workers int) *memoryAccount {
	return &memoryAccount{whole: a, workers: make([]atomic.Int64, workers)}
}

// set tells the account what a worker holds now, and fails where that is too much.
func (a *memoryAccount) set(worker int, bytes int64) error {
	return a.add(bytes - a.workers[worker].Swap(bytes))
}

// add tells the account of more memory, or with a negative number that it was given
// back, and fails where that is too much.
func (a *memoryAccount) add(delta int64) error {
	query := a.total.Add(delta)
	if a.whole != nil {
		return a.whole.add(delta)
	}
	process := a.pool.used.Add(delta)
	switch {
	case delta <= 0:
		return nil
	case query > a.limit:
		return fmt.Errorf("the query needs more than %d MiB: narrow its range or filter, or group by fewer values: %w", a.limit>>20, ErrMemory)
	case process > a.pool.limit:
		return fmt.Errorf("all queries together need more than %d MiB: try again when others have ended: %w", a.pool.limit>>20, ErrMemory)
	}
	return nil
}

// release gives everything back.
func (a *memoryAccount) release() {
	if a.whole != nil {
		_ = a.whole.add(-a.total.Swap(0)) // to give back is never too much
		return
	}
	a.pool.used.Add(-a.total.Swap(0))
}

// memoryCheck tells the account what a worker holds, every few batches: to measure
// many groups takes longer than to add a batch to them.
type memoryCheck struct {
	account *memoryAccount
	worker  int
	batches int
}

// checkEvery is small enough that what a worker can add in between, some megabytes,
// does not matter.
const checkEvery = 16

func (c *memoryCheck) now(size func() int64) error {
	c.batches++
	if c.batches%checkEvery != 1 {
		return nil
	}
	return c.account.set(c.worker, size())
}
