// Package kernel holds the inner loops of storage and engine: plain functions over slices
// that know nothing of columns, queries or errors.
//
// Each kernel is plain Go, which says what it means on every machine. Where it pays, the Go
// function hands whole groups of rows to assembly for AVX2 and does the rest itself; folder
// generate writes that assembly. Which tier runs is chosen when the program starts, and the
// environment variable SLUICE_KERNELS forces one.
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

// Not selects the rows of n that are not selected, and no others.
func Not(bitmap []uint64, n int) {
	bitmap = bitmap[:Words(n)]
	for i := range bitmap {
		bitmap[i] = ^bitmap[i]
	}
	if beyond := uint(n) & 63; beyond != 0 {
		bitmap[len(bitmap)-1] &= 1<<beyond - 1
	}
}

// Rows lists the selected rows in rows, which has room for them, and returns the
// list.
func Rows(bitmap []uint64, rows []uint16) []uint16 {
	n, done := 0, 0
	if useAVX2 {
		n, done = listWords(bitmap, rows)
	}
	for i, word := range bitmap[done:] {
		base := (done + i) << 6
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

// listWords lists the rows of the first words, as long as there is room for all rows that a
// word may have, and returns how many rows and words those are.
func listWords(bitmap []uint64, rows []uint16) (n, done int) {
	for done < len(bitmap) {
		words := min(len(bitmap)-done, (len(rows)-n)/64)
		if words == 0 {
			break
		}
		n += rowsAVX2(&bitmap[done], words, uint64(done)<<6, &plans.places[0][0], &rows[n])
		done += words
	}
	return n, done
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
