package source

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
)

// FileSet says which paths a list of files, folders and globs means, without looking whether
// there is a file: it tells whether one that is gone was among them. It is immutable.
type FileSet struct{ sets []pathSet }

// pathSet is what one source means: all below a folder that the pattern selects, or below and
// including the folder itself where that may be a file.
type pathSet struct {
	root    string
	pattern *glob // nil for all that is not hidden
	itself  bool
}

// NewFileSet reads paths, folders and globs as Expander.Walk takes them. Symbolic links in
// the part before the first wildcard are followed as they are now.
func NewFileSet(sources []string) (*FileSet, error) {
	made := &FileSet{}
	for _, source := range sources {
		set, err := newPathSet(source)
		if err != nil {
			return nil, err
		}
		made.sets = append(made.sets, set)
	}
	return made, nil
}

func newPathSet(source string) (pathSet, error) {
	if source == "" {
		return pathSet{}, errors.New("a source without a name")
	}
	if _, err := os.Stat(source); err == nil || !isGlob(source) {
		root, err := nearestPath(source)
		return pathSet{root: root, itself: true}, err
	}
	folder, rest := splitGlob(filepath.ToSlash(source))
	pattern, err := newGlob(rest)
	if err != nil {
		return pathSet{}, err
	}
	root, err := nearestPath(filepath.FromSlash(folder))
	return pathSet{root: root, pattern: pattern}, err
}

// nearestPath is realPath, for a path of which the end may be gone.
func nearestPath(path string) (string, error) {
	absolute, err := filepath.Abs(path)
	if err != nil {
		return "", err
	}
	for there, gone := absolute, ""; ; {
		if real, err := filepath.EvalSymlinks(there); err == nil {
			return filepath.Join(real, gone), nil
		}
		parent := filepath.Dir(there)
		if parent == there {
			return absolute, nil
		}
		gone = filepath.Join(filepath.Base(there), gone)
		there = parent
	}
}

// Selects reports whether a walk would yield the file of this path, which is absolute and
// free of symbolic links, if it were there.
func (s *FileSet) Selects(path string) bool {
	for _, set := range s.sets {
		if set.selects(path) {
			return true
		}
	}
	return false
}

func (s pathSet) selects(path string) bool {
	if s.itself && path == s.root {
		return true
	}
	relative, err := filepath.Rel(s.root, path)
	if err != nil || relative == "." || relative == ".." || strings.HasPrefix(relative, ".."+string(filepath.Separator)) {
		return false
	}
	parts := strings.Split(filepath.ToSlash(relative), "/")
	for i, part := range parts {
		hidden := strings.HasPrefix(part, ".")
		switch {
		case s.pattern == nil && hidden, s.pattern != nil && hidden && !s.pattern.hidden:
			return false
		case s.pattern != nil && i < len(parts)-1 && !s.pattern.enters(strings.Join(parts[:i+1], "/")):
			return false
		}
	}
	return s.pattern == nil || s.pattern.matches(filepath.ToSlash(relative))
}
