package kernel

import "math/bits"

// SelectNonZero8 selects the rows whose mask is not zero.
func SelectNonZero8(masks []uint8, bitmap []uint64) {
	done := 0
	if useAVX2 && len(masks) >= 64 {
		done = len(masks) / 64
		nonZeroBitsAVX2(&masks[0], done, &bitmap[0])
	}
	for i := done; i < Words(len(masks)); i++ {
		var word uint64
		for j, mask := range masks[i<<6 : min(len(masks), i<<6+64)] {
			var one uint64
			if mask != 0 {
				one = 1
			}
			word |= one << uint(j)
		}
		bitmap[i] = word
	}
}

// SelectBit8 selects the rows whose mask has a bit, 0 to 7.
func SelectBit8(masks []uint8, bit uint, bitmap []uint64) {
	done := 0
	if useAVX2 && len(masks) >= 64 {
		done = len(masks) / 64
		selectBit8AVX2(&masks[0], done, 7-int64(bit), &bitmap[0])
	}
	for i := done; i < Words(len(masks)); i++ {
		var word uint64
		for j, mask := range masks[i<<6 : min(len(masks), i<<6+64)] {
			word |= uint64(mask>>(bit&7)&1) << uint(j)
		}
		bitmap[i] = word
	}
}

// Ranks writes for each word of a bitmap how many rows are selected before it, and
// last how many there are in all: ranks has one element more than the bitmap. The
// number of selected rows before row r is then Rank(bitmap, ranks, r).
func Ranks(bitmap []uint64, ranks []uint16) {
	ranks = ranks[:len(bitmap)+1]
	total := uint16(0)
	for i, word := range bitmap {
		ranks[i] = total
		total += uint16(bits.OnesCount64(word))
	}
	ranks[len(bitmap)] = total
}

// Rank returns the number of selected rows before row r, which may be the one after the
// last.
func Rank(bitmap []uint64, ranks []uint16, r int) int {
	word := r >> 6
	if word >= len(bitmap) {
		return int(ranks[len(bitmap)])
	}
	return int(ranks[word]) + bits.OnesCount64(bitmap[word]&(1<<uint(r&63)-1))
}

// Widen8 picks the masks of the rows: out[i] gets the bits of masks[rows[i]], shifted
// left.
func Widen8(rows []uint16, masks []uint8, shift uint, out []uint64) {
	out = out[:len(rows)]
	if shift == 0 {
		for i, row := range rows {
			out[i] = uint64(masks[row])
		}
		return
	}
	for i, row := range rows {
		out[i] |= uint64(masks[row]) << (shift & 63)
	}
}

// Or8 adds to each mask the bits of another.
func Or8(masks, others []uint8) {
	others = others[:len(masks)]
	for i, other := range others {
		masks[i] |= other
	}
}
