//go:build !race

package storage

// crashStride is the step between the operations that fail.
const crashStride = 1
