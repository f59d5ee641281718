//go:build !unix

package vfs

import (
	"io"
	"os"
)

// mapFile reads the file where there is no memory mapping to be had.
func mapFile(file *os.File) (Mapping, error) {
	bytes, err := io.ReadAll(file)
	if err != nil {
		return nil, err
	}
	return &heapMapping{bytes}, nil
}
