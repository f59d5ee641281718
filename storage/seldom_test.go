package storage

import "os"

// seldomStride is the distance of the operations at which a test cuts the power that takes long: usual, from a place that
// depends on the seed, or every operation where SLUICE_ALL_CRASHES is 1.
func seldomStride(usual int) int {
	if os.Getenv("SLUICE_ALL_CRASHES") == "1" {
		return 1
	}
	return usual
}
