package vfs

import (
	"errors"
	"fmt"
	"io"
)

// ReadFile returns the bytes of a whole file.
func ReadFile(system FS, name string) ([]byte, error) {
	file, err := system.Open(name)
	if err != nil {
		return nil, fmt.Errorf("open %s: %w", name, err)
	}
	bytes, err := io.ReadAll(file)
	if err := errors.Join(err, file.Close()); err != nil {
		return nil, fmt.Errorf("read %s: %w", name, err)
	}
	return bytes, nil
}
