package vfs

import (
	"fmt"
	"io/fs"
)

// checkName refuses names that could leave the root: absolute ones, those with
// "..", empty elements or a zero byte. "." is the root itself.
func checkName(operation, name string) error {
	if !fs.ValidPath(name) {
		return fmt.Errorf("%s %q: %w", operation, name, fs.ErrInvalid)
	}
	for i := range len(name) {
		// A backslash separates on Windows, and a zero byte ends names in C.
		if name[i] == 0 || name[i] == '\\' {
			return fmt.Errorf("%s %q: %w", operation, name, fs.ErrInvalid)
		}
	}
	return nil
}
