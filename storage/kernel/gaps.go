package kernel

import "unsafe"

// AddGaps adds up gaps that are stored in pieces. A piece of most is not the end of its gap:
// it stands for most lanes, and the gap goes on with the next piece. Any other ends it and
// stands for itself and the one lane behind the gap. dst[k] is the sum up to the end of gap k,
// from before on, modulo 2^16; dst has room for len(pieces). It returns the number of gaps and
// the sum of all pieces, modulo 2^32.
func AddGaps(dst []uint16, pieces []uint32, most, before uint32) (gaps int, sum uint32) {
	dst, sum = dst[:len(pieces)], before
	done := 0
	if useAVX2 {
		done = len(pieces) &^ 7
		n, last := addGapsAVX2(unsafe.SliceData(dst), unsafe.SliceData(pieces), done/8, int64(most), int64(before), &plans.places[0][0])
		gaps, sum = n, uint32(last)
	}
	for _, piece := range pieces[done:] {
		ends := uint32(1)
		if piece == most {
			ends = 0
		}
		sum += piece + ends
		dst[gaps] = uint16(sum)
		gaps += int(ends)
	}
	return gaps, sum
}
