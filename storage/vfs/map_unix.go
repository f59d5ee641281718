//go:build unix

package vfs

import (
	"fmt"
	"os"

	"golang.org/x/sys/unix"
)

// mapFile maps a whole file, shared and read-only. The mapping outlives the handle.
func mapFile(file *os.File) (Mapping, error) {
	info, err := file.Stat()
	if err != nil {
		return nil, err
	}
	size := info.Size()
	if size == 0 {
		return &heapMapping{}, nil // the kernel refuses to map nothing
	}
	if size != int64(int(size)) {
		return nil, fmt.Errorf("a file of %d bytes does not fit the address space", size)
	}
	bytes, err := unix.Mmap(int(file.Fd()), 0, int(size), unix.PROT_READ, unix.MAP_SHARED)
	if err != nil {
		return nil, err
	}
	return &unixMapping{bytes}, nil
}

type unixMapping struct{ bytes []byte }

func (m *unixMapping) Bytes() []byte { return m.bytes }

func (m *unixMapping) Close() error {
	if m.bytes == nil {
		return nil
	}
	err := unix.Munmap(m.bytes)
	m.bytes = nil
	return err
}
