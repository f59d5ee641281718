//go:build linux || darwin

package vfs

import (
	"errors"
	"os"
	"syscall"

	"golang.org/x/sys/unix"
)

// freeOf asks the disk that an open directory lies on.
func freeOf(dir *os.File) (Space, error) {
	var stat unix.Statfs_t
	if err := unix.Fstatfs(int(dir.Fd()), &stat); err != nil {
		return Space{}, err
	}
	block := int64(stat.Bsize)
	return Space{FreeBytes: int64(stat.Bavail) * block, TotalBytes: int64(stat.Blocks) * block}, nil
}

// IsFull reports whether an error says that the disk is full, or that the user's share of it is.
func IsFull(err error) bool {
	return errors.Is(err, ErrNoSpace) || errors.Is(err, syscall.ENOSPC) || errors.Is(err, syscall.EDQUOT)
}
