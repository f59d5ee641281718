package kernel

import (
	"encoding/binary"
	"unsafe"
)

// SelectTable8 selects the rows whose lane has a verdict of 1. Verdicts are 0 or 1.
func SelectTable8(lanes []uint8, verdicts *[256]uint8, bitmap []uint64) {
	if done := len(lanes) / 64; useAVX2 && done > 0 {
		set := setOf(verdicts)
		selectSet8AVX2(unsafe.SliceData(lanes), done, &set[0], &bitmap[:done][0])
		lanes, bitmap = lanes[64*done:], bitmap[done:]
	}
	n := len(lanes) &^ 63
	for base := 0; base < n; base += 64 {
		chunk := lanes[base : base+64 : base+64]
		var word uint64
		for j := 0; j < 64; j += 8 {
			word |= (uint64(verdicts[chunk[j]]) |
				uint64(verdicts[chunk[j+1]])<<1 |
				uint64(verdicts[chunk[j+2]])<<2 |
				uint64(verdicts[chunk[j+3]])<<3 |
				uint64(verdicts[chunk[j+4]])<<4 |
				uint64(verdicts[chunk[j+5]])<<5 |
				uint64(verdicts[chunk[j+6]])<<6 |
				uint64(verdicts[chunk[j+7]])<<7) << uint(j)
		}
		bitmap[base>>6] = word
	}
	if n < len(lanes) {
		var word uint64
		for j, lane := range lanes[n:] {
			word |= uint64(verdicts[lane]) << uint(j)
		}
		bitmap[n>>6] = word
	}
}

// setOf turns verdicts into the set that selectSet8AVX2 reads: bit u%8 of byte u/8*16+l is the
// verdict of the byte 16*u+l.
func setOf(verdicts *[256]uint8) (set [32]uint8) {
	for upper := range 16 {
		for _, lower := range [2]int{0, 8} {
			entries := set[upper/8*16+lower:]
			word := binary.LittleEndian.Uint64(verdicts[16*upper+lower:])
			binary.LittleEndian.PutUint64(entries, binary.LittleEndian.Uint64(entries)|word<<(upper&7))
		}
	}
	return set
}

// SelectTable selects the rows whose code has a verdict of 1. Every code must be
// below len(verdicts).
func SelectTable(codes []uint32, verdicts []uint8, bitmap []uint64) {
	n := len(codes) &^ 63
	for base := 0; base < n; base += 64 {
		chunk := codes[base : base+64 : base+64]
		var word uint64
		for j := 0; j < 64; j += 8 {
			word |= (uint64(verdicts[chunk[j]]) |
				uint64(verdicts[chunk[j+1]])<<1 |
				uint64(verdicts[chunk[j+2]])<<2 |
				uint64(verdicts[chunk[j+3]])<<3 |
				uint64(verdicts[chunk[j+4]])<<4 |
				uint64(verdicts[chunk[j+5]])<<5 |
				uint64(verdicts[chunk[j+6]])<<6 |
				uint64(verdicts[chunk[j+7]])<<7) << uint(j)
		}
		bitmap[base>>6] = word
	}
	if n < len(codes) {
		var word uint64
		for j, code := range codes[n:] {
			word |= uint64(verdicts[code]) << uint(j)
		}
		bitmap[n>>6] = word
	}
}

// SelectRange selects the rows whose value v has low <= v <= high.
func SelectRange(values []int64, low, high int64, bitmap []uint64) {
	if low > high {
		Clear(bitmap[:Words(len(values))])
		return
	}
	if done := len(values) / 64; useAVX2 && done > 0 {
		selectRangeAVX2(unsafe.SliceData(values), done, low, high, &bitmap[:done][0])
		values, bitmap = values[64*done:], bitmap[done:]
	}
	// One unsigned comparison tests both ends.
	span := uint64(high) - uint64(low)
	for i := range bitmap[:Words(len(values))] {
		chunk := values[i<<6 : min(len(values), i<<6+64)]
		var word uint64
		for j, value := range chunk {
			var bit uint64
			if uint64(value)-uint64(low) <= span {
				bit = 1
			}
			word |= bit << uint(j)
		}
		bitmap[i] = word
	}
}

// SelectFloatRange selects the rows whose value v has low <= v <= high.
func SelectFloatRange(values []float64, low, high float64, bitmap []uint64) {
	if done := len(values) / 64; useAVX2 && done > 0 {
		selectFloatRangeAVX2(unsafe.SliceData(values), done, low, high, &bitmap[:done][0])
		values, bitmap = values[64*done:], bitmap[done:]
	}
	for i := range bitmap[:Words(len(values))] {
		chunk := values[i<<6 : min(len(values), i<<6+64)]
		var word uint64
		for j, value := range chunk {
			var bit uint64
			if value >= low && value <= high {
				bit = 1
			}
			word |= bit << uint(j)
		}
		bitmap[i] = word
	}
}
