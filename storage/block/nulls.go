package block

import (
	"math/bits"

	"github.com/sluice-analytics/sluice/storage/batch"
)

// spread moves the n lanes at the front of dst to the rows that are not null, from
// the last to the first so that none is overwritten, and writes 0 to the others.
func spread(dst []int64, n int, nulls batch.Bitmap) {
	if n == 0 {
		clear(dst)
		return
	}
	for w := len(nulls) - 1; w >= 0; w-- {
		first := w * wordBits
		rows := dst[first:min(first+wordBits, len(dst))]
		word := nulls[w]
		missing := bits.OnesCount64(word)
		n -= len(rows) - missing
		switch {
		case missing == 0:
			copy(rows, dst[n:n+len(rows)])
		case missing == len(rows):
			clear(rows)
		default:
			spreadWord(rows, dst[n:n+len(rows)-missing], word)
		}
	}
}

// spreadWord does it for up to 64 rows. Lanes and rows may overlap, so that the lanes are
// put aside first.
func spreadWord(rows, lanes []int64, nulls uint64) {
	var aside [wordBits]int64
	copy(aside[:], lanes)
	clear(rows)
	present := ^nulls
	for _, lane := range aside[:len(lanes)] {
		rows[bits.TrailingZeros64(present)] = lane
		present &= present - 1
	}
}

// gather appends the values of the rows that are not null.
func gather[T any](dst, values []T, nulls batch.Bitmap) []T {
	for first := 0; first < len(values); first += wordBits {
		rows := values[first:min(first+wordBits, len(values))]
		present := ^uint64(0) >> (wordBits - uint(len(rows)))
		if first>>6 < len(nulls) {
			present &^= nulls[first>>6]
		}
		for ; present != 0; present &= present - 1 {
			dst = append(dst, rows[bits.TrailingZeros64(present)])
		}
	}
	return dst
}

// countNulls counts the null ones of the first n rows.
func countNulls(nulls batch.Bitmap, n int) int {
	count := 0
	for w, word := range nulls {
		if rows := n - w*wordBits; rows < wordBits {
			if rows > 0 {
				count += bits.OnesCount64(word << (wordBits - uint(rows)))
			}
			break
		}
		count += bits.OnesCount64(word)
	}
	return count
}

// indexesOf finds the lane of each row. A null row gets that of a neighbour.
func (b *Block) indexesOf(rows, indexes []uint16) {
	last := uint16(b.lanes - 1)
	for i, row := range rows {
		word := row >> 6
		before := b.nulls[word] & (1<<(row&63) - 1)
		indexes[i] = min(row-b.ranks[word]-uint16(bits.OnesCount64(before)), last)
	}
}
