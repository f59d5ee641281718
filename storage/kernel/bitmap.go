// Package kernel holds the inner loops of storage and engine: plain functions over slices
// that know nothing of columns, queries or errors.
//
// A selection is a bitmap of the rows of a block, row r in bit r%64 of word r/64,
// or the ascending list of the selected rows. Every kernel that writes a bitmap
// writes whole words and leaves the bits beyond the last row zero.
package kernel

import "math/bits"

// Words returns the number of words that a bitmap of n rows takes.
func Words(n int) int { return (n + 63) / 64 }

// Clear selects nothing.
func Clear(bitmap []uint64) { clear(bitmap) }

// And keeps in a what is also in b.
func And(a, b []uint64) {
	b = b[:len(a)]
	for i := range a {
		a[i] &= b[i]
	}
}

// AndNot takes out of a what is in b; b may be shorter, its missing words being
// zero.
func AndNot(a, b []uint64) {
	for i := range min(len(a), len(b)) {
		a[i] &^= b[i]
	}
}

// Rows lists the selected rows in rows, which has room for them, and returns the
// list.
func Rows(bitmap []uint64, rows []uint16) []uint16 {
	n := 0
	for i, word := range bitmap {
		base := i << 6
		if word == ^uint64(0) {
			full := rows[n : n+64]
			for j := range full {
				full[j] = uint16(base + j)
			}
			n += 64
			continue
		}
		for word != 0 {
			rows[n] = uint16(base + bits.TrailingZeros64(word))
			word &= word - 1
			n++
		}
	}
	return rows[:n]
}

// SetRange selects rows from (inclusive) to (exclusive).
func SetRange(bitmap []uint64, from, to int) {
	if from >= to {
		return
	}
	first, last := from>>6, (to-1)>>6
	head := ^uint64(0) << uint(from&63)
	tail := ^uint64(0) >> uint(63-(to-1)&63)
	if first == last {
		bitmap[first] |= head & tail
		return
	}
	bitmap[first] |= head
	for i := first + 1; i < last; i++ {
		bitmap[i] = ^uint64(0)
	}
	bitmap[last] |= tail
}
