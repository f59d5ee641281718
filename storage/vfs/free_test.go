package vfs

import (
	"errors"
	"io"
	"testing"
)

func TestFreeOfTheDisk(t *testing.T) {
	system, err := OpenOS(t.TempDir())
	must(t, err)
	defer func() { must(t, system.Close()) }()
	space, err := system.Free()
	must(t, err)
	if space.FreeBytes <= 0 || space.TotalBytes < space.FreeBytes {
		t.Fatalf("%d of %d bytes are free", space.FreeBytes, space.TotalBytes)
	}
}

func TestMemIsFull(t *testing.T) {
	mem := NewMem()
	mem.SetCapacity(10)
	writeFile(t, mem, "a", "123456")
	file, err := mem.Create("b")
	must(t, err)
	n, err := io.WriteString(file, "123456")
	if n != 4 || !IsFull(err) {
		t.Fatalf("wrote %d bytes: %v", n, err)
	}
	must(t, file.Close())
	wantFree(t, mem, 0)
	must(t, mem.Remove("a"))
	wantFree(t, mem, 6)
	writeFile(t, mem, "c", "56")
	wantFree(t, mem.CrashClone(keepAll), 4)
	if IsFull(errors.New("another")) {
		t.Fatal("every error is taken for a full disk")
	}
}

func wantFree(t *testing.T, system FS, want int64) {
	t.Helper()
	space, err := system.Free()
	must(t, err)
	if space.FreeBytes != want {
		t.Fatalf("%d bytes are free, want %d", space.FreeBytes, want)
	}
}
