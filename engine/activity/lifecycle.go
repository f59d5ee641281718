package activity

import (
	"math"
	"math/bits"
	"slices"
)

// Lifecycle says what is counted of the actors' presence: in each period who is new, who was
// there in the period before, who was not, and who is there no more. Times are
// microseconds.
type Lifecycle struct {
	// Edges are the boundaries of the periods that are answered, and Before the start of the
	// period before the first.
	Edges  []int64
	Before int64
	// From (inclusive) and To (exclusive) bound the events that make an actor active. They
	// may cut the first and the last period; who was there before and who is gone
	// is told from whole periods.
	From, To int64
	// Created says that the caller tells when actors were new; else they are in the period of their
	// first event of all.
	Created bool
}

// The periods of slots that are not answered.
const (
	longAgo      = -2 // anywhere before the period before the first
	periodBefore = -1
)

// LifecycleCounts are the numbers of actors, by period.
type LifecycleCounts struct{ New, Returning, Resurrecting, Dormant []int64 }

// NewCounts returns the counts of nobody.
func (l *Lifecycle) NewCounts() *LifecycleCounts {
	periods := l.periods()
	return &LifecycleCounts{make([]int64, periods), make([]int64, periods), make([]int64, periods), make([]int64, periods)}
}

func (l *Lifecycle) periods() int { return len(l.Edges) - 1 }

// Merge adds the other counts.
func (c *LifecycleCounts) Merge(other *LifecycleCounts) {
	for i := range c.New {
		c.New[i] += other.New[i]
		c.Returning[i] += other.Returning[i]
		c.Resurrecting[i] += other.Resurrecting[i]
		c.Dormant[i] += other.Dormant[i]
	}
}

// Slots are the periods, those that the range cuts in parts, and what is before them.
func (l *Lifecycle) Slots() Slots {
	slots := append(Slots{l.Before, l.From, l.To}, l.Edges...)
	if !l.Created {
		slots = append(slots, math.MinInt64)
	}
	slices.Sort(slots)
	return slices.Compact(slots)
}

// LifecycleCounter counts the lifecycle of actors. It is not changed while it is used.
type LifecycleCounter struct {
	spec *Lifecycle
	// period is that of each slot; counted says that its events make an actor active.
	period  []int
	counted []bool
}

// NewLifecycleCounter returns the counter for presences in the slots of the lifecycle.
func NewLifecycleCounter(spec *Lifecycle) *LifecycleCounter {
	slots := spec.Slots()
	c := &LifecycleCounter{spec: spec, period: make([]int, slots.Len()), counted: make([]bool, slots.Len())}
	for i, start := range slots[:slots.Len()] {
		switch {
		case start < spec.Before:
			c.period[i] = longAgo
		case start < spec.Edges[0]:
			c.period[i] = periodBefore
		default:
			c.period[i] = Slots(spec.Edges).At(start)
			c.counted[i] = start >= spec.From && start < spec.To
		}
	}
	return c
}

// Count adds the actors of a presence. created are the times at which they were new, by
// dense id, where the lifecycle has them from elsewhere; math.MaxInt64 for never.
func (c *LifecycleCounter) Count(presence *Presence, created []int64, counts *LifecycleCounts) {
	c.Each(presence, created, counts, func(int) {})
}

// periodAt is the answered period that holds a time, or longAgo for none.
func (c *LifecycleCounter) periodAt(at int64) int {
	if edges := c.spec.Edges; at < edges[0] || at >= edges[len(edges)-1] {
		return longAgo
	}
	return Slots(c.spec.Edges).At(at)
}

// count counts an actor that was present in the slots of some bits and new in a period.
func (c *LifecycleCounter) count(seen []uint64, born int, counts *LifecycleCounts) {
	before, current, active := longAgo, longAgo, false // none, yet
	last := c.spec.periods() - 1
	for i, word := range seen {
		for ; word != 0; word &= word - 1 {
			slot := i<<6 + bits.TrailingZeros64(word)
			if period := c.period[slot]; period != current {
				if current >= periodBefore && current+1 < period {
					counts.Dormant[current+1]++
				}
				before, current, active = current, period, false
			}
			if !c.counted[slot] || active {
				continue
			}
			active = true
			switch {
			case current == born:
				counts.New[current]++
			case before == current-1:
				counts.Returning[current]++
			default:
				counts.Resurrecting[current]++
			}
		}
	}
	if current >= periodBefore && current < last {
		counts.Dormant[current+1]++
	}
}

// firstBit returns the number of the first bit that is set; one is.
func firstBit(words []uint64) int {
	for i, word := range words {
		if word != 0 {
			return i<<6 + bits.TrailingZeros64(word)
		}
	}
	return -1
}
