package main

import (
	"fmt"
	"os"
	"strings"

	"golang.org/x/sys/unix"
)

// forget asks the system to drop a file's pages from memory.
func forget(file *os.File) (bool, error) {
	if err := file.Sync(); err != nil {
		return false, fmt.Errorf("sync %s: %w", file.Name(), err)
	}
	if err := unix.Fadvise(int(file.Fd()), 0, 0, unix.FADV_DONTNEED); err != nil {
		return false, fmt.Errorf("drop %s from the page cache: %w", file.Name(), err)
	}
	return true, nil
}

// processor names the processor.
func processor() string {
	text, err := os.ReadFile("/proc/cpuinfo")
	if err != nil {
		return ""
	}
	for _, line := range strings.Split(string(text), "\n") {
		if name, model, _ := strings.Cut(line, ":"); strings.TrimSpace(name) == "model name" {
			return strings.TrimSpace(model)
		}
	}
	return ""
}
