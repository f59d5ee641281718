package engine

import (
	"cmp"

	"github.com/sluice-analytics/sluice/query"
)

// frequent is something with its events.
type frequent[T any] struct {
	of    T
	count int64
}

// mostFrequent takes what was counted one by one and keeps what can be listed: all of it, or where that is much and
// no text has to be found in it, what has the most events.
type mostFrequent[T any] struct {
	searched bool
	// seen is how many were taken.
	seen  int
	items []frequent[T]
	// least is a number of events that too few have by now; 0 at the beginning.
	least int64
}

func (m *mostFrequent[T]) add(of T, count int64) {
	m.seen++
	if count <= m.least {
		return
	}
	m.items = append(m.items, frequent[T]{of, count})
	if len(m.items) > manyValuesMin && !m.searched {
		m.cut()
	}
}

// cut keeps as many as can be listed, the last of which comes first.
func (m *mostFrequent[T]) cut() {
	selectFirst(m.items, query.ValuesMax, func(a, b frequent[T]) int { return cmp.Compare(b.count, a.count) })
	m.items, m.least = m.items[:query.ValuesMax], m.items[0].count
}

// listed returns what was kept, in no order.
func (m *mostFrequent[T]) listed() []frequent[T] {
	if m.seen > manyValuesMin && len(m.items) > query.ValuesMax && !m.searched {
		m.cut()
	}
	return m.items
}
