package aggregate

import "math/bits"

// divider divides whole numbers by a constant: the quotient of n is the upper half
// of the product (n >> shift) * factor.
type divider struct {
	length int64
	shift  uint
	factor uint64
	// largest is the largest number for which that is exact.
	largest uint64
}

// prepare makes the divider divide by a length, at least 1, and reports whether it
// is exact up to the largest number asked for.
//
// With d the length without its factors of two and factor = 2^64/d rounded up, the
// product is less than n*d/2^64 quotients too large, where n is the shifted number:
// while that is below 1/d of a quotient, no whole number lies between.
func (v *divider) prepare(length, largest int64) bool {
	if length <= 0 || largest < 0 {
		return false
	}
	if length != v.length {
		v.length = length
		v.shift = uint(bits.TrailingZeros64(uint64(length)))
		odd := uint64(length) >> v.shift
		v.factor, v.largest = ^uint64(0)/odd+1, ^uint64(0)
		if odd == 1 {
			v.factor, v.largest = 0, 0 // 2^64 itself does not fit
		} else if most := ^uint64(0) / odd; most <= v.largest>>v.shift {
			v.largest = most << v.shift
		}
	}
	return uint64(largest) <= v.largest
}

// quotient returns n divided by the length, for n up to the largest.
func (v *divider) quotient(n int64) uint64 {
	high, _ := bits.Mul64(uint64(n)>>(v.shift&63), v.factor)
	return high
}
