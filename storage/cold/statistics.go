package cold

import "sync/atomic"

// Statistics are what a cache has done since it was opened, and what it holds.
type Statistics struct {
	// Hits counts the reads that found a piece on the local disk, Fetches the pieces that were fetched, with
	// FetchedBytes in all, Failures those that could not be.
	Hits, Fetches, FetchedBytes, Failures int64
	// CachedBytes is what the pieces on the local disk take.
	CachedBytes int64
}

type statistics struct {
	hits, fetches, fetchedBytes, failures atomic.Int64
}

func (s *statistics) fetched(bytes int64) {
	s.fetches.Add(1)
	s.fetchedBytes.Add(bytes)
}

// Statistics returns the numbers as they are now.
func (c *Cache) Statistics() Statistics {
	c.pieces.mu.Lock()
	cached := c.pieces.bytes
	c.pieces.mu.Unlock()
	s := &c.statistics
	return Statistics{
		Hits: s.hits.Load(), Fetches: s.fetches.Load(), FetchedBytes: s.fetchedBytes.Load(), Failures: s.failures.Load(), CachedBytes: cached,
	}
}
