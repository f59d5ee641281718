package kernel

import "unsafe"

// Decimals replaces whole numbers by decimals, in the same memory, which it returns: the double
// nearest to each is divided by power. That takes a division: the product with 1/power is
// another double for some.
func Decimals(values []int64, power float64) []float64 {
	done := 0
	if useAVX2 {
		done = len(values) &^ 7
		decimalsAVX2(unsafe.SliceData(values), done/8, power)
	}
	out := unsafe.Slice((*float64)(unsafe.Pointer(unsafe.SliceData(values))), len(values))
	for i := done; i < len(values); i++ {
		out[i] = float64(values[i]) / power
	}
	return out
}
