package kernel

// PrefixSums writes the sum of the gaps up to each: dst[i] is before + gaps[0] + ... + gaps[i],
// of which the lower 16 bits are kept. It returns the last sum, or before if there is none.
// Sums wrap at 32 bits.
func PrefixSums(dst []uint16, gaps []uint32, before uint32) uint32 {
	dst = dst[:len(gaps)]
	for i, gap := range gaps {
		before += gap
		dst[i] = uint16(before)
	}
	return before
}
