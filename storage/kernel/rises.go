package kernel

import "unsafe"

// SelectRises32 selects the first lane, and those that are at least so much more than the
// lane before. What is more is told in 32 bits without a sign: a lane that is less than the
// one before is far more.
func SelectRises32(lanes []uint32, least uint32, bitmap []uint64) {
	bitmap = bitmap[:Words(len(lanes))]
	done := 0
	if words := len(lanes)/64 - 1; useAVX2 && words > 0 {
		selectRises(lanes[:64], lanes[0]-least, least, bitmap)
		selectRises32AVX2(unsafe.SliceData(lanes[64:]), words, int64(uint64(least)*two32), &bitmap[1:][0])
		done = words + 1
	}
	if done < len(bitmap) {
		before := uint32(0)
		if done > 0 {
			before = lanes[64*done-1]
		} else {
			before = lanes[0] - least
		}
		selectRises(lanes[64*done:], before, least, bitmap[done:])
	}
}

// SelectRises64 does it for numbers of 64 bits.
func SelectRises64(values []int64, least uint64, bitmap []uint64) {
	if len(values) > 0 {
		selectRises(values, int64(uint64(values[0])-least), least, bitmap)
	}
}

// selectRises goes on after the lane before.
func selectRises[T uint32 | int64, U uint32 | uint64](lanes []T, before T, least U, bitmap []uint64) {
	for i := range bitmap[:Words(len(lanes))] {
		var word uint64
		for j, lane := range lanes[i<<6 : min(len(lanes), i<<6+64)] {
			var bit uint64
			if U(lane-before) >= least {
				bit = 1
			}
			word |= bit << uint(j)
			before = lane
		}
		bitmap[i] = word
	}
}
