package source

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// walkFolder yields the files below a folder that the pattern selects (nil for all), in
// the order of their names. Hidden files and folders, whose names begin with a dot, are
// left out unless the pattern names them.
func walkFolder(ctx context.Context, folder string, pattern *glob, yield func(Object) error, fail Skipped) error {
	real, err := realPath(folder)
	if err != nil {
		return err
	}
	return filepath.WalkDir(real, func(path string, entry fs.DirEntry, err error) error {
		switch {
		case ctx.Err() != nil:
			return ctx.Err()
		case err != nil:
			fail(path, err)
			return nil
		case path == real:
			return nil
		case !selects(pattern, real, path, entry):
			return skip(entry)
		case entry.IsDir():
			return nil
		}
		return yieldFile(path, yield, fail)
	})
}

func skip(entry fs.DirEntry) error {
	if entry.IsDir() {
		return fs.SkipDir
	}
	return nil
}

// selects reports whether the walk yields a file, or enters a folder.
func selects(pattern *glob, folder, path string, entry fs.DirEntry) bool {
	hidden := strings.HasPrefix(entry.Name(), ".")
	if pattern == nil {
		return !hidden
	}
	relative, err := filepath.Rel(folder, path)
	if err != nil || hidden && !pattern.hidden {
		return false
	}
	if entry.IsDir() {
		return pattern.enters(filepath.ToSlash(relative))
	}
	return pattern.matches(filepath.ToSlash(relative))
}

// yieldFile yields a regular file or what a symbolic link to one stands for; sockets,
// devices and pipes in a folder are nobody's logs.
func yieldFile(path string, yield func(Object) error, fail Skipped) error {
	info, err := os.Stat(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil // removed since it was listed, or a link to nowhere
	}
	if err != nil {
		fail(path, err)
		return nil
	}
	if !info.Mode().IsRegular() {
		return nil
	}
	real, err := realPath(path)
	if err != nil {
		fail(path, err)
		return nil
	}
	return yield(fileObject(real, info))
}

// walkGlob yields the files that match, and all files below the folders that do.
func walkGlob(ctx context.Context, pattern string, yield func(Object) error, fail Skipped) error {
	folder, rest := splitGlob(filepath.ToSlash(pattern))
	compiled, err := newGlob(rest)
	if err != nil {
		return err
	}
	if _, err := os.Stat(folder); errors.Is(err, fs.ErrNotExist) {
		return nil // nothing matches, which the caller reports
	}
	return walkFolder(ctx, filepath.FromSlash(folder), compiled, yield, fail)
}

// splitGlob cuts a pattern behind the last slash before its first wildcard.
func splitGlob(pattern string) (folder, rest string) {
	cut := strings.LastIndexByte(globPrefix(pattern), '/')
	switch {
	case cut < 0:
		return ".", pattern
	case cut == 0:
		return "/", pattern[1:]
	}
	return pattern[:cut], pattern[cut+1:]
}
