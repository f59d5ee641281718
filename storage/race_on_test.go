//go:build race

package storage

// crashStride leaves operations out: the race detector makes each run ten times as
// slow, and what it looks for does not depend on the place.
const crashStride = 13
