package aggregate

import (
	"math"
	"math/big"
)

// moments are the sum of numbers and that of their squares, both to three times a double's
// precision. Where the squares would pass what a double holds, or fall below it, the numbers
// are multiplied by a power of two first, and exact takes that back.
type moments struct{ sum, squares triple }

// momentsShift is the exponent of that power. Beyond 2^480 numbers are at most 2^424 after it,
// so that 2^64 squares have a sum; below 2^-480 they are at least 2^-474, so that nothing is
// lost of a square: its last bit is 2^-1052 or more.
const momentsShift = 600

// The squares of ordinary numbers, as bits: from 2^-960, whose last bit is 2^-1064 where the
// product is taken without rounding, up to 2^960, of which 2^64 may be added.
const (
	leastSquareBits = (1023 - 960) << 52
	squaresSpanBits = 2 * 960 << 52
)

// isOrdinary reports whether the square of a number, rounded, says that the number can be
// squared and added without loss. Zero is not ordinary, nor is what is not finite.
func isOrdinary(square float64) bool {
	return math.Float64bits(square)-leastSquareBits < squaresSpanBits
}

func (m *moments) add(x float64) {
	m.sum.add(x)
	m.squares.addSquare(x)
}

// exact returns the sums of numbers that were divided by 2^shift, and false where they are
// not finite.
func (m *moments) exact(shift int) (sum, squares *big.Float, isFinite bool) {
	sum, finiteSum := m.sum.exact()
	squares, finiteSquares := m.squares.exact()
	if !finiteSum || !finiteSquares {
		return nil, nil, false
	}
	return sum.SetMantExp(sum, shift), squares.SetMantExp(squares, 2*shift), true
}

// plus adds b to a and returns it; nil is no number, and makes the result none.
func plus(a, b *big.Float) *big.Float {
	if a == nil || b == nil {
		return nil
	}
	return a.Add(a, b)
}

// mergeMoments adds what groups of another state have, as State.Merge does, and returns the
// result with room for groups, or nil where neither has any.
func mergeMoments(into, from []moments, mapping []uint32, groups int) []moments {
	if from == nil {
		return into
	}
	into = grown(into, groups)
	for group, to := range mapping {
		if to != Dropped {
			into[to].sum.merge(from[group].sum)
			into[to].squares.merge(from[group].squares)
		}
	}
	return into
}
