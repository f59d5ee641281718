package vfs

import (
	"errors"
	"os"

	"golang.org/x/sys/windows"
)

// freeOf asks the disk that an open directory lies on.
func freeOf(dir *os.File) (Space, error) {
	name, err := windows.UTF16PtrFromString(dir.Name())
	if err != nil {
		return Space{}, err
	}
	var free, total uint64
	if err := windows.GetDiskFreeSpaceEx(name, &free, &total, nil); err != nil {
		return Space{}, err
	}
	return Space{FreeBytes: int64(free), TotalBytes: int64(total)}, nil
}

// IsFull reports whether an error says that the disk is full.
func IsFull(err error) bool {
	return errors.Is(err, ErrNoSpace) || errors.Is(err, windows.ERROR_DISK_FULL)
}
