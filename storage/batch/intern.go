package batch

import (
	"bytes"
	"encoding/binary"
	"math/bits"

	"github.com/cespare/xxhash/v2"
)

// table finds the code of a string in a column's Strings: open addressing with linear
// probing, at most half full. Strings of up to 16 bytes, as nearly all in logs are,
// stand in the slots themselves, so that finding one is a look at one place in memory;
// longer ones stay in Strings.
type table struct {
	short shortTable
	long  longTable
}

const (
	slotsMin   = 16
	shrinkPast = 8
)

// intern returns the code of value, adding it to strings if it is new.
func (t *table) intern(strings *Strings, value []byte) (code uint32, added bool) {
	if len(value) <= shortMax {
		return t.short.intern(strings, value)
	}
	return t.long.intern(strings, value)
}

// dropLast takes the string out that was added last. Nothing was put in after it,
// so no other probe runs over its slot.
func (t *table) dropLast(strings *Strings) {
	last := strings.Len() - 1
	value := strings.At(last)
	if len(value) <= shortMax {
		t.short.drop(value)
	} else {
		t.long.drop(value, uint32(last+1))
	}
	strings.Bytes = strings.Bytes[:len(strings.Bytes)-len(value)]
	strings.Ends = strings.Ends[:last]
}

// reset empties the table.
func (t *table) reset() {
	t.short.slots = emptied(t.short.slots, t.short.used)
	t.long.slots = emptied(t.long.slots, t.long.used)
	t.short.used, t.long.used = 0, 0
}

// emptied clears slots. A table that turned out far too large is let go, so that a
// single batch of many strings does not make every later batch pay for clearing it.
func emptied[T any](slots []T, used int) []T {
	if len(slots) > shrinkPast*max(used, slotsMin) {
		return nil
	}
	clear(slots)
	return slots
}

// shortMax is the length of strings up to which two words and a length tell them apart.
const shortMax = 16

// shortSlot is a short string as words gives it, and its code; 0 is free.
type shortSlot struct {
	low, high uint64
	length    uint32
	code      uint32
}

type shortTable struct {
	slots []shortSlot
	used  int
}

// words reads up to 16 bytes as two words that overlap where there are fewer. Strings of
// the same length with the same words are the same.
func words(value []byte) (low, high uint64) {
	n := len(value)
	switch {
	case n >= 8:
		return binary.LittleEndian.Uint64(value), binary.LittleEndian.Uint64(value[n-8:])
	case n >= 4:
		return uint64(binary.LittleEndian.Uint32(value)), uint64(binary.LittleEndian.Uint32(value[n-4:]))
	case n > 0:
		return uint64(value[0]) | uint64(value[n/2])<<8 | uint64(value[n-1])<<16, 0
	}
	return 0, 0
}

// mixed is a hash of two words: the halves of their product, in which every bit has a
// part, folded.
func mixed(low, high, length uint64) uint64 {
	h, l := bits.Mul64(low^0x9e3779b97f4a7c15, high^length^0xc2b2ae3d27d4eb4f)
	return h ^ l
}

func (t *shortTable) intern(strings *Strings, value []byte) (code uint32, added bool) {
	if 2*t.used >= len(t.slots) {
		t.grow()
	}
	low, high := words(value)
	mask := uint64(len(t.slots) - 1)
	for at := mixed(low, high, uint64(len(value))) & mask; ; at = (at + 1) & mask {
		slot := &t.slots[at]
		if slot.code == 0 {
			strings.Append(value)
			code = uint32(strings.Len())
			*slot = shortSlot{low, high, uint32(len(value)), code}
			t.used++
			return code, true
		}
		if slot.low == low && slot.high == high && slot.length == uint32(len(value)) {
			return slot.code, false
		}
	}
}

func (t *shortTable) grow() {
	old := t.slots
	t.slots = make([]shortSlot, max(slotsMin, 2*len(old)))
	mask := uint64(len(t.slots) - 1)
	for _, slot := range old {
		if slot.code == 0 {
			continue
		}
		at := mixed(slot.low, slot.high, uint64(slot.length)) & mask
		for t.slots[at].code != 0 {
			at = (at + 1) & mask
		}
		t.slots[at] = slot
	}
}

// drop frees the slot of a string that is there.
func (t *shortTable) drop(value []byte) {
	low, high := words(value)
	mask := uint64(len(t.slots) - 1)
	at := mixed(low, high, uint64(len(value))) & mask
	for t.slots[at].low != low || t.slots[at].high != high || t.slots[at].length != uint32(len(value)) {
		at = (at + 1) & mask
	}
	t.slots[at] = shortSlot{}
	t.used--
}

// longTable holds the upper half of each string's hash with its code; 0 is free.
type longTable struct {
	slots []uint64
	used  int
}

const (
	codeBits = 32
	codeMask = 1<<codeBits - 1
	hashMask = ^uint64(codeMask)
)

func (t *longTable) intern(strings *Strings, value []byte) (code uint32, added bool) {
	if 2*t.used >= len(t.slots) {
		t.grow(strings)
	}
	hash := xxhash.Sum64(value)
	mask := uint64(len(t.slots) - 1)
	for at := hash & mask; ; at = (at + 1) & mask {
		slot := t.slots[at]
		if slot == 0 {
			strings.Append(value)
			code = uint32(strings.Len())
			t.slots[at] = hash&hashMask | uint64(code)
			t.used++
			return code, true
		}
		if slot&hashMask == hash&hashMask {
			code = uint32(slot & codeMask)
			if bytes.Equal(strings.At(int(code-1)), value) {
				return code, false
			}
		}
	}
}

func (t *longTable) grow(strings *Strings) {
	old := t.slots
	t.slots = make([]uint64, max(slotsMin, 2*len(old)))
	mask := uint64(len(t.slots) - 1)
	for _, slot := range old {
		if slot == 0 {
			continue
		}
		at := xxhash.Sum64(strings.At(int(slot&codeMask)-1)) & mask
		for t.slots[at] != 0 {
			at = (at + 1) & mask
		}
		t.slots[at] = slot
	}
}

// drop frees the slot of a string that is there under the code.
func (t *longTable) drop(value []byte, code uint32) {
	mask := uint64(len(t.slots) - 1)
	at := xxhash.Sum64(value) & mask
	for uint32(t.slots[at]&codeMask) != code {
		at = (at + 1) & mask
	}
	t.slots[at] = 0
	t.used--
}
