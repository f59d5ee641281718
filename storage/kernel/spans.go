package kernel

import "unsafe"

// SelectSpans selects the rows of the runs whose value has a verdict of 1: run i is the rows
// from ends[i-1] to ends[i]-1, and its value is below len(verdicts). It writes the words of
// all rows before the last end.
func SelectSpans(ends []uint16, values []int64, verdicts []uint8, bitmap []uint64) {
	if len(ends) == 0 {
		return
	}
	bitmap = bitmap[:Words(int(ends[len(ends)-1]))]
	clear(bitmap)
	// First only the rows are marked in which the verdict changes.
	values = values[:len(ends)]
	before, start := uint64(0), uint(0)
	for i, end := range ends {
		verdict := uint64(verdicts[values[i]])
		bitmap[start>>6] ^= (verdict ^ before) << (start & 63)
		before, start = verdict, uint(end)
	}
	spreadMarks(bitmap, start)
}

// spreadMarks gives each row the verdict of the mark before it.
func spreadMarks(bitmap []uint64, rows uint) {
	carry := uint64(0)
	for i, word := range bitmap {
		word ^= word << 1
		word ^= word << 2
		word ^= word << 4
		word ^= word << 8
		word ^= word << 16
		word ^= word << 32
		word ^= carry
		bitmap[i] = word
		carry = uint64(int64(word) >> 63)
	}
	if beyond := rows & 63; beyond != 0 {
		bitmap[len(bitmap)-1] &= 1<<beyond - 1
	}
}

// SelectSpanRange selects the rows of the runs whose value v has low <= v <= high.
func SelectSpanRange(ends []uint16, values []int64, low, high int64, bitmap []uint64) {
	if len(ends) == 0 {
		return
	}
	bitmap = bitmap[:Words(int(ends[len(ends)-1]))]
	clear(bitmap)
	if low > high {
		return
	}
	span := uint64(high) - uint64(low)
	values = values[:len(ends)]
	before, start := uint64(0), uint(0)
	for i, end := range ends {
		var verdict uint64
		if uint64(values[i])-uint64(low) <= span {
			verdict = 1
		}
		bitmap[start>>6] ^= (verdict ^ before) << (start & 63)
		before, start = verdict, uint(end)
	}
	spreadMarks(bitmap, start)
}

// fillAhead is how far vectors write at once.
const fillAhead = 16

// FillInts writes the value of each run to its rows: dst[r] is values[i] for the rows r from
// ends[i-1] to ends[i]-1. dst has room for all rows.
func FillInts(dst []int64, ends []uint16, values []int64) {
	done, row := 0, 0
	if useAVX2 {
		if done = runsWithin(ends, len(dst)-fillAhead); done > 0 {
			fillSpans64AVX2(unsafe.SliceData(dst), unsafe.SliceData(ends), &values[:done][0], done)
			row = int(ends[done-1])
		}
	}
	fill(dst, row, ends[done:], values[done:])
}

// FillCodes is FillInts for codes.
func FillCodes(dst []uint32, ends []uint16, values []int64) {
	done, row := 0, 0
	if useAVX2 {
		if done = runsWithin(ends, len(dst)-fillAhead); done > 0 {
			fillSpans32AVX2(unsafe.SliceData(dst), unsafe.SliceData(ends), &values[:done][0], done)
			row = int(ends[done-1])
		}
	}
	fill(dst, row, ends[done:], values[done:])
}

// runsWithin returns how many of the runs end at a row or before.
func runsWithin(ends []uint16, row int) int {
	n := len(ends)
	for n > 0 && int(ends[n-1]) > row {
		n--
	}
	return n
}

// fill is the plain form, from a row on.
func fill[T lane](dst []T, row int, ends []uint16, values []int64) {
	values = values[:len(ends)]
	for i, end := range ends {
		value := T(values[i])
		run := dst[row:end]
		for j := range run {
			run[j] = value
		}
		row = int(end)
	}
}
