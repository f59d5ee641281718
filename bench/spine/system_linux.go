package main

import (
	"fmt"
	"io/fs"
	"os"
	"strconv"
	"strings"

	"golang.org/x/sys/unix"
)

// resetPeak sets the process's high-water mark to its present memory. Where that is
// forbidden the mark includes what was before, which is an upper bound.
func resetPeak() { _ = os.WriteFile("/proc/self/clear_refs", []byte("5"), 0) }

// memoryNow returns the high-water mark of resident memory and the present memory
// that is no mapped file.
func memoryNow() peak {
	text, err := os.ReadFile("/proc/self/status")
	if err != nil {
		return peak{}
	}
	var now peak
	for _, line := range strings.Split(string(text), "\n") {
		name, rest, _ := strings.Cut(line, ":")
		switch name {
		case "VmHWM":
			now.resident = kibibytes(rest)
		case "RssAnon":
			now.anonymous = kibibytes(rest)
		}
	}
	return now
}

func kibibytes(text string) int64 {
	n, err := strconv.ParseInt(strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(text), "kB")), 10, 64)
	if err != nil {
		return 0
	}
	return n << 10
}

// dropCache asks the system to forget the pages of all files below a directory. They
// must be on disk and not be mapped.
func dropCache(dir string) error {
	return eachFile(dir, func(name string, _ fs.FileInfo) error {
		file, err := os.Open(name)
		if err != nil {
			return err
		}
		defer file.Close()
		if err := file.Sync(); err != nil {
			return fmt.Errorf("sync %s: %w", name, err)
		}
		if err := unix.Fadvise(int(file.Fd()), 0, 0, unix.FADV_DONTNEED); err != nil {
			return fmt.Errorf("drop %s from the page cache: %w", name, err)
		}
		return nil
	})
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
