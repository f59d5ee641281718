package activity

import "sort"

// Slots are consecutive stretches of time, each a bit of a Presence: slot i is
// [Slots[i], Slots[i+1]). They ascend, and there is at least one.
type Slots []int64

// Len is the number of slots.
func (s Slots) Len() int { return len(s) - 1 }

// At returns the slot that holds a time, which lies in one.
func (s Slots) At(at int64) int {
	return sort.Search(s.Len()-1, func(i int) bool { return s[i+1] > at })
}

// Near returns the slot that holds a time, guess being one that may be it.
func (s Slots) Near(guess int, at int64) int {
	if at >= s[guess] && at < s[guess+1] {
		return guess
	}
	return s.At(at)
}

// Presence keeps in which slots the actors of a shard, by dense id, had an event. It
// takes events in any order, and belongs to one goroutine.
type Presence struct {
	Slots Slots
	words int
	seen  []uint64
}

// NewPresence returns the presence of nobody; Reset makes room for actors.
func NewPresence(slots Slots) *Presence {
	return &Presence{Slots: slots, words: (slots.Len() + 63) / 64}
}

// Reset forgets everything, and makes room for that many actors.
func (p *Presence) Reset(actors int) { p.seen = zeroed(p.seen, actors*p.words) }

// Mark notes that an actor had an event in a slot.
func (p *Presence) Mark(actor uint32, slot int) {
	p.seen[int(actor)*p.words+slot>>6] |= 1 << (slot & 63)
}

// MarkTimes notes events of an actor, in the order of time, the first being guessed to lie
// in a slot. It returns the slot of the last; there is at least one event.
func (p *Presence) MarkTimes(actor uint32, times []int64, guess int) int {
	last := times[len(times)-1]
	for i := 0; ; {
		guess = p.Slots.Near(guess, times[i])
		p.Mark(actor, guess)
		end := p.Slots[guess+1]
		if last < end {
			return guess
		}
		for i++; times[i] < end; i++ {
		}
	}
}

// each calls visit for every actor that was present, with its words.
func (p *Presence) each(visit func(actor int, seen []uint64)) {
	for actor, from := 0, 0; from < len(p.seen); actor, from = actor+1, from+p.words {
		seen := p.seen[from : from+p.words]
		for _, word := range seen {
			if word != 0 {
				visit(actor, seen)
				break
			}
		}
	}
}

// CountSlots adds to counts[n] the actors that were present in exactly n slots, from n = 1 on.
func (p *Presence) CountSlots(counts []int64) {
	p.EachSlots(func(_, slots int) { counts[slots]++ })
}

// SizeBytes is the memory held.
func (p *Presence) SizeBytes() int64 { return int64(cap(p.seen)) * 8 }
