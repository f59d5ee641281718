package dictionary

import (
	"sync/atomic"

	"github.com/cespare/xxhash/v2"
)

// index is an open hash table of entries. A slot holds a tag, the lower half of the
// string's hash, in its upper half and 1 + the ordinal in its lower; 0 is free. The
// tag also is where the search begins, so that growing needs no string. Slots are
// only ever filled: a reader on an index that was replaced since misses at most
// what came later.
type index struct {
	slots []uint64
	mask  uint32
}

const slotsFirst = 64

// tagOf takes the lower half of the hash: the upper bits are those that chose the
// shard, which all actors of a dictionary share.
func tagOf(value string) uint32 { return uint32(xxhash.Sum64String(value)) }

// newIndex has room for count entries.
func newIndex(count int) *index {
	slots := slotsFirst
	for slots/4*3 < count {
		slots *= 2
	}
	return &index{slots: make([]uint64, slots), mask: uint32(slots - 1)}
}

// full reports whether count entries would crowd the table.
func (x *index) full(count int) bool { return count > len(x.slots)/4*3 }

func (x *index) add(tag, ordinal uint32) {
	slot := tag & x.mask
	for x.slots[slot] != 0 {
		slot = (slot + 1) & x.mask
	}
	atomic.StoreUint64(&x.slots[slot], uint64(tag)<<32|uint64(ordinal+1))
}

// doubled returns a copy with twice the slots.
func (x *index) doubled() *index {
	next := &index{slots: make([]uint64, 2*len(x.slots)), mask: uint32(2*len(x.slots) - 1)}
	for _, slot := range x.slots {
		if slot != 0 {
			next.add(uint32(slot>>32), uint32(slot)-1)
		}
	}
	return next
}

// search looks a string up without a lock.
func (d *Dictionary) search(x *index, value string, tag uint32) (uint32, bool) {
	for slot := tag & x.mask; ; slot = (slot + 1) & x.mask {
		entry := atomic.LoadUint64(&x.slots[slot])
		if entry == 0 {
			return 0, false
		}
		if uint32(entry>>32) == tag && d.at(uint32(entry)-1) == value {
			return d.first + uint32(entry) - 1, true
		}
	}
}

// indexLocked returns the index, built if there is none.
func (d *Dictionary) indexLocked() *index {
	if known := d.index.Load(); known != nil {
		return known
	}
	length := d.length.Load()
	built := newIndex(int(length) + 1)
	for ordinal := range length {
		built.add(tagOf(d.at(ordinal)), ordinal)
	}
	d.index.Store(built)
	return built
}
