package engine

import (
	"fmt"
	"sync"
	"time"

	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/storage"
)

// valuesMemo remembers the values that were counted last, so that a list that is asked for with every letter that is
// typed is counted once. It is safe for concurrent use.
type valuesMemo struct {
	mu      sync.Mutex
	entries []valuesEntry // the latest used last
}

type valuesEntry struct {
	key     string
	until   time.Time
	counted *countedValues
}

// Bounds of what is remembered: some megabytes, and not so long that "now" has moved on visibly.
const (
	valuesEntriesMax = 32
	valuesKept       = 300_000
	valuesLast       = 15 * time.Second
)

// valuesKey tells requests apart that count differently; what is typed and how much is wanted make no difference.
func valuesKey(snapshot *storage.Snapshot, request *query.ValuesRequest) string {
	return fmt.Sprintf("%s %d %s", snapshot.Config.Name, snapshot.Version, request.Identity)
}

func (m *valuesMemo) find(key string, now time.Time) *countedValues {
	m.mu.Lock()
	defer m.mu.Unlock()
	for i, entry := range m.entries {
		if entry.key == key && now.Before(entry.until) {
			m.entries = append(append(m.entries[:i:i], m.entries[i+1:]...), entry)
			return entry.counted
		}
	}
	return nil
}

func (m *valuesMemo) keep(key string, counted *countedValues, now time.Time) {
	m.mu.Lock()
	defer m.mu.Unlock()
	kept := []valuesEntry{}
	for _, entry := range m.entries {
		if entry.key != key && now.Before(entry.until) {
			kept = append(kept, entry)
		}
	}
	kept = append(kept, valuesEntry{key, now.Add(valuesLast), counted})
	total, first := 0, len(kept)
	for first > 0 && len(kept)-first < valuesEntriesMax && total+len(kept[first-1].counted.values) <= valuesKept {
		first--
		total += len(kept[first].counted.values)
	}
	m.entries = kept[first:]
}
