package kernel

import "slices"

func checkNonZero(a *arguments) {
	masks, others := a.randomBytes(a.n), a.randomBytes(a.n)
	for i := range masks {
		masks[i] *= uint8(a.IntN(2))
	}
	bitmap := a.bitmap()
	SelectNonZero8(masks, bitmap)
	a.selected(bitmap, func(row int) bool { return masks[row] != 0 })
	joined := output[uint8](a, a.n, 0xa5)
	copy(joined, masks)
	Or8(joined, others)
	same(a, "joined mask", joined, func(i int) uint8 { return masks[i] | others[i] })
}

func checkSelectBit(a *arguments) {
	masks, bit := a.randomBytes(a.n), uint(a.IntN(8))
	bitmap := a.bitmap()
	SelectBit8(masks, bit, bitmap)
	a.selected(bitmap, func(row int) bool { return masks[row]>>bit&1 != 0 })
}

func checkRank(a *arguments) {
	bitmap := input[uint64](a, Words(a.n))
	rows := a.someRows()
	for _, row := range rows {
		bitmap[row/64] |= 1 << (row % 64)
	}
	ranks := output[uint16](a, len(bitmap)+1, 0xbeef)
	Ranks(bitmap, ranks)
	for range 20 {
		row := a.IntN(a.n + 1)
		want, _ := slices.BinarySearch(rows, uint16(row))
		if got := Rank(bitmap, ranks, row); got != want {
			a.fail("%d rows before row %d, not %d", got, row, want)
		}
	}
}

func checkWiden(a *arguments) {
	rows, low, high := a.someRows(), a.randomBytes(a.n), a.randomBytes(a.n)
	masks := output[uint64](a, len(rows), canary)
	Widen8(rows, low, 0, masks)
	Widen8(rows, high, 8, masks)
	same(a, "mask", masks, func(i int) uint64 { return uint64(low[rows[i]]) | uint64(high[rows[i]])<<8 })
}

// checkPrefetch can tell only that nothing is written and nothing read that is not there.
func checkPrefetch(a *arguments) {
	words := 1 + a.IntN(20)
	rows, numbers := input[int64](a, a.n/words*words), make([]uint32, min(40, a.n/words))
	for i := range numbers {
		numbers[i] = a.Uint32N(uint32(a.n / words))
	}
	Prefetch(rows, words, 1+a.IntN(words), numbers)
	same(a, "word", rows, func(int) int64 { return 0 })
}
