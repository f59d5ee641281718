package ingest

import (
	"errors"
	"io/fs"
	"syscall"
)

// ofMachine reports whether an error is of this machine's files, such as a full disk, and not of what is in them.
func ofMachine(err error) bool {
	var path *fs.PathError
	var number syscall.Errno
	return errors.As(err, &path) || errors.As(err, &number)
}
