package kernel

import "unsafe"

// SelectPacked selects the rows whose packed lane l has first <= l <= last, without
// widening it: n lanes of width bits as UnpackInts reads them. scratch has room for n. It
// reports whether it can, which it can for widths up to 25 and 32.
func SelectPacked(data []byte, n int, width uint, first, last uint64, scratch []uint32, bitmap []uint64) bool {
	if width > codeMax && width != 32 {
		return false
	}
	bitmap = bitmap[:Words(n)]
	greatest := uint64(1)<<width - 1
	if first > last || first > greatest {
		clear(bitmap)
		return true
	}
	low, span := uint32(first), uint32(min(last, greatest)-first)
	switch width {
	case 8:
		var verdicts [256]uint8
		for lane := int(low); lane <= int(low+span); lane++ {
			verdicts[lane] = 1
		}
		SelectTable8(data[:n], &verdicts, bitmap)
	default:
		done := 0
		if useAVX2 {
			done = selectWords(data, n, width, low, span, bitmap)
		}
		codes := scratch[:n-64*done]
		UnpackCodes(codes, data[8*int(width)*done:], width, 0, 1)
		selectCodes(codes, low, span, bitmap[done:])
	}
	return true
}

// The factors that repeat a lane of 16 or 32 bits in 64.
const (
	four16 = 1<<48 | 1<<32 | 1<<16 | 1
	two32  = 1<<32 | 1
)

// selectWords compares lanes where they lie, and returns the number of words done: lanes of 16
// and 32 bits are arrays, others are taken apart as far as whole registers can be read.
func selectWords(data []byte, n int, width uint, low, span uint32, bitmap []uint64) int {
	words := n / 64
	if width != 16 && width != 32 {
		second := 4 * int(width) >> 3
		words = groupsWithin(n/8, len(data), int(width), second+16) / 8
	}
	if words == 0 {
		return 0
	}
	lanes, first := unsafe.SliceData(data), &bitmap[:words][0]
	switch width {
	case 16:
		selectRange16AVX2(lanes, words, int64(uint64(low)*four16), int64(uint64(span)*four16), first)
	case 32:
		selectRange32AVX2(lanes, words, int64(uint64(low)*two32), int64(uint64(span)*two32), first)
	default:
		mask := uint64(1)<<width - 1
		selectPackedAVX2(lanes, words, int(width), 4*int(width)>>3, &plans.codes[width].shuffle[0],
			int64(mask*two32), int64(uint64(low)*two32), int64(uint64(span)*two32), first)
	}
	return words
}

// selectCodes selects code - low <= span.
func selectCodes(codes []uint32, low, span uint32, bitmap []uint64) {
	if done := len(codes) / 64; useAVX2 && done > 0 {
		first := (*byte)(unsafe.Pointer(unsafe.SliceData(codes)))
		selectRange32AVX2(first, done, int64(uint64(low)*two32), int64(uint64(span)*two32), &bitmap[:done][0])
		codes, bitmap = codes[64*done:], bitmap[done:]
	}
	for i := range bitmap {
		chunk := codes[i<<6 : min(len(codes), i<<6+64)]
		var word uint64
		for j, code := range chunk {
			// The difference is negative, its top bit set, where the code is within.
			within := (uint64(code-low) - uint64(span) - 1) >> 63
			word |= within << uint(j)
		}
		bitmap[i] = word
	}
}
