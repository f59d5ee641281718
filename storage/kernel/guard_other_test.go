//go:build !unix

package kernel

import "testing"

const guardedBytes = 1 << 18

// guarded returns memory; nothing guards it here.
func guarded(_ *testing.T, _ int) []byte { return make([]byte, guardedBytes) }
