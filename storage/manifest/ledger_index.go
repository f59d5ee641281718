package manifest

import (
	"slices"
)

// ledgerIndex finds the blocks of a ledger that may hold an object, by 40 bits of a hash of its
// name. It is a table of open addresses for each value of 8 of them: each grows by itself, and
// so little at a time that no commit waits for it.
type ledgerIndex struct {
	tables [256]indexTable
}

// indexTable holds slots of 32 bits of the hash and 1 + the number of a block; 0 is a free one.
type indexTable struct {
	slots []uint64
	used  int
}

// A table grows by a quarter when more than loadTop/loadOf of it are in use, which makes some 11 bytes an entry.
const (
	loadTop, loadOf = 13, 16
	indexSlotsMin   = 8
)

func splitHash(hash uint64) (table uint8, print uint32) {
	return uint8(hash >> 56), uint32(hash >> 24)
}

// add notes that a block has an object of this hash.
func (x *ledgerIndex) add(hash uint64, block uint32) {
	number, print := splitHash(hash)
	x.tables[number].add(uint64(print)<<32 | uint64(block+1))
}

// find appends the blocks that may have an object of this hash, in ascending order.
func (x *ledgerIndex) find(to []uint32, hash uint64) []uint32 {
	number, print := splitHash(hash)
	table := &x.tables[number]
	if len(table.slots) == 0 {
		return to
	}
	for at := table.home(print); table.slots[at] != 0; at = table.after(at) {
		if uint32(table.slots[at]>>32) == print {
			to = append(to, uint32(table.slots[at])-1)
		}
	}
	slices.Sort(to)
	return to
}

func (t *indexTable) home(print uint32) int { return int(uint64(print) * uint64(len(t.slots)) >> 32) }

func (t *indexTable) after(at int) int {
	if at++; at == len(t.slots) {
		return 0
	}
	return at
}

func (t *indexTable) add(slot uint64) {
	if (t.used+1)*loadOf > len(t.slots)*loadTop {
		t.grow()
	}
	at := t.home(uint32(slot >> 32))
	for t.slots[at] != 0 {
		if t.slots[at] == slot {
			return // another version in the same block
		}
		at = t.after(at)
	}
	t.slots[at] = slot
	t.used++
}

func (t *indexTable) grow() {
	old := t.slots
	t.slots, t.used = make([]uint64, len(old)+len(old)/4+indexSlotsMin), 0
	for _, slot := range old {
		if slot != 0 {
			t.add(slot)
		}
	}
}
