//go:build unix

package kernel

import (
	"testing"

	"golang.org/x/sys/unix"
)

const guardedBytes = 1 << 18

var guardedMemory [][]byte

// guarded returns the memory of that number; a byte behind it cannot be read.
func guarded(t *testing.T, number int) []byte {
	for len(guardedMemory) <= number {
		page := unix.Getpagesize()
		memory, err := unix.Mmap(-1, 0, guardedBytes+page, unix.PROT_READ|unix.PROT_WRITE, unix.MAP_ANON|unix.MAP_PRIVATE)
		if err != nil {
			t.Fatal(err)
		}
		if err := unix.Mprotect(memory[guardedBytes:], unix.PROT_NONE); err != nil {
			t.Fatal(err)
		}
		guardedMemory = append(guardedMemory, memory[:guardedBytes:guardedBytes])
	}
	return guardedMemory[number]
}
