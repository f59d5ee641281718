package batch

import (
	"bytes"

	"github.com/cespare/xxhash/v2"
)

// table finds the code of a string in a column's Strings: open addressing with
// linear probing, at most half full. A slot holds the upper half of the string's
// hash and its code; 0 is free. The strings themselves stay in Strings.
type table struct {
	slots []uint64
	used  int
}

const (
	slotsMin   = 16
	codeBits   = 32
	codeMask   = 1<<codeBits - 1
	hashMask   = ^uint64(codeMask)
	shrinkPast = 8
)

// intern returns the code of value, adding it to strings if it is new.
func (t *table) intern(strings *Strings, value []byte) (code uint32, added bool) {
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

// grow doubles the table. Strings are put back in the order of their codes, so that
// the last one added can still be taken out without breaking a probe.
func (t *table) grow(strings *Strings) {
	t.slots = make([]uint64, max(slotsMin, 2*len(t.slots)))
	mask := uint64(len(t.slots) - 1)
	for i := range strings.Ends {
		hash := xxhash.Sum64(strings.At(i))
		at := hash & mask
		for t.slots[at] != 0 {
			at = (at + 1) & mask
		}
		t.slots[at] = hash&hashMask | uint64(i+1)
	}
}

// dropLast takes the string out that was added last. Nothing was put in after it,
// so no other probe runs over its slot.
func (t *table) dropLast(strings *Strings) {
	last := strings.Len() - 1
	value := strings.At(last)
	mask := uint64(len(t.slots) - 1)
	at := xxhash.Sum64(value) & mask
	for uint32(t.slots[at]&codeMask) != uint32(last+1) {
		at = (at + 1) & mask
	}
	t.slots[at] = 0
	t.used--
	strings.Bytes = strings.Bytes[:len(strings.Bytes)-len(value)]
	strings.Ends = strings.Ends[:last]
}

// reset empties the table. One that turned out far too large is let go, so that a
// single batch of many strings does not make every later batch pay for clearing it.
func (t *table) reset() {
	if len(t.slots) > shrinkPast*max(t.used, slotsMin) {
		t.slots = nil
	}
	clear(t.slots)
	t.used = 0
}
