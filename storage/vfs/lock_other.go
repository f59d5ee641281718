//go:build !(darwin || dragonfly || freebsd || illumos || linux || netbsd || openbsd || windows)

package vfs

import (
	"errors"
	"os"
)

// lockFile refuses: a store that two processes can write at once would be lost.
func lockFile(*os.File) error {
	return errors.ErrUnsupported
}
