package storage

import (
	"os"
	"testing"
)

// seldomStride is the distance of the operations at which a test cuts the power that takes long: usual, from a place that
// depends on the seed, or every operation where SLUICE_ALL_CRASHES is 1.
func seldomStride(usual int) int {
	if os.Getenv("SLUICE_ALL_CRASHES") == "1" {
		return 1
	}
	return usual
}

// crashPlaces are the first of the operations, from 1, at which one run cuts the power or fails, and the distance to the next: a third
// of them, which one depends on the seed, or all where SLUICE_ALL_CRASHES is 1. The race detector leaves more out.
func crashPlaces(t testing.TB) (first, stride int) {
	thirds := seldomStride(3)
	return 1 + int(randomSeed(t)%uint64(thirds)), thirds * crashStride
}
