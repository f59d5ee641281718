package engine

import (
	"container/list"
	"crypto/sha256"
	"sync"

	"github.com/sluice-analytics/sluice/engine/aggregate"
)

// segmentCache holds what whole segments answer to plans: groups and their states.
// A segment never changes, so an answer is right for as long as there are questions;
// those of segments that compaction removed are asked for no more and fall out. It is
// bounded in bytes, and safe for concurrent use.
type segmentCache struct {
	limit int64

	mu      sync.Mutex
	used    int64
	entries map[cacheKey]*list.Element
	// recent orders the entries, the latest used in front.
	recent *list.List
}

// cacheKey says which segment's answer to which question an entry is. Numbers of
// segments are given once in a store.
type cacheKey struct {
	segment uint64
	plan    [sha256.Size]byte
}

// cached is an entry. Its result is never changed.
type cached struct {
	key    cacheKey
	result *aggregate.Result // nil where the plan is not worth it
	size   int64
}

// entryBytes is about what an entry takes besides its result.
const entryBytes = 256

// newSegmentCache returns a cache of at most so many bytes; nil, which holds nothing,
// where that is 0.
func newSegmentCache(limit int64) *segmentCache {
	if limit <= 0 {
		return nil
	}
	return &segmentCache{limit: limit, entries: map[cacheKey]*list.Element{}, recent: list.New()}
}

// find returns the result of a key. It is nil, and known true, where it is known not
// to be worth keeping.
func (c *segmentCache) find(key cacheKey) (result *aggregate.Result, known bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	element, known := c.entries[key]
	if !known {
		return nil, false
	}
	c.recent.MoveToFront(element)
	return element.Value.(*cached).result, true
}

// keep remembers a result, if it takes no more than an eighth of the cache, and lets
// go of those that were not used for longest.
func (c *segmentCache) keep(key cacheKey, result *aggregate.Result) {
	size := int64(entryBytes)
	if result != nil {
		size += result.SizeBytes()
	}
	if size > c.limit/8 {
		return
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if _, known := c.entries[key]; known {
		return // two queries asked at the same time
	}
	c.entries[key] = c.recent.PushFront(&cached{key, result, size})
	for c.used += size; c.used > c.limit; {
		oldest := c.recent.Back()
		entry := c.recent.Remove(oldest).(*cached)
		delete(c.entries, entry.key)
		c.used -= entry.size
	}
}
