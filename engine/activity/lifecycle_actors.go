package activity

import "math/bits"

// Each is Count, and calls visit for every actor of the presence when it has been counted.
func (c *LifecycleCounter) Each(presence *Presence, created []int64, counts *LifecycleCounts, visit func(actor int)) {
	presence.each(func(actor int, seen []uint64) {
		born := c.period[firstBit(seen)]
		if c.spec.Created {
			born = c.periodAt(created[actor])
		}
		c.count(seen, born, counts)
		visit(actor)
	})
}

// EachSlots calls visit for every actor that was present, with the number of its slots.
func (p *Presence) EachSlots(visit func(actor, slots int)) {
	p.each(func(actor int, seen []uint64) {
		n := 0
		for _, word := range seen {
			n += bits.OnesCount64(word)
		}
		visit(actor, n)
	})
}
