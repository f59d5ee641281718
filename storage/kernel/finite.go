package kernel

import "unsafe"

// Finite reports whether none of the values is infinite or no number.
func Finite(values []float64) bool {
	done := 0
	if useAVX2 {
		done = len(values) &^ 15
		if finiteAVX2(unsafe.SliceData(values), done/16) != 0 {
			return false
		}
	}
	for _, value := range values[done:] {
		if value-value != 0 {
			return false
		}
	}
	return true
}
