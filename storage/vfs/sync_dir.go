//go:build !windows

package vfs

import "os"

// syncDirectory makes the names in an open directory durable.
func syncDirectory(dir *os.File) error { return dir.Sync() }
