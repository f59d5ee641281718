package source

import (
	"path/filepath"
	"strings"
)

// MatchPaths returns what tells whether a path, absolute and free of symbolic links as the ledger has it, is one of those that
// the patterns name as sources: the file itself, one below the folder, or one that matches the glob. What the patterns
// begin with is looked at now.
func MatchPaths(patterns []string) func(path string) bool {
	matchers := make([]func(string) bool, len(patterns))
	for i, pattern := range patterns {
		matchers[i] = matchPath(pattern)
	}
	return func(path string) bool {
		for _, matches := range matchers {
			if matches(path) {
				return true
			}
		}
		return false
	}
}

func matchPath(pattern string) func(path string) bool {
	root, rest := pattern, ""
	if isGlob(pattern) {
		root, rest = splitGlob(filepath.ToSlash(pattern))
		root = filepath.FromSlash(root)
	}
	if real, err := realPath(root); err == nil {
		root = real
	}
	folder := strings.TrimSuffix(root, "/") + "/"
	if rest == "" {
		return func(path string) bool { return path == root || strings.HasPrefix(path, folder) }
	}
	compiled, err := newGlob(rest)
	return func(path string) bool {
		below, ok := strings.CutPrefix(path, folder)
		return err == nil && ok && compiled.matches(filepath.ToSlash(below)) && compiled.reaches(below)
	}
}

// reaches reports whether a walk would enter all folders of a path.
func (g *glob) reaches(path string) bool {
	for i := range len(path) {
		if path[i] == '/' && !g.enters(path[:i]) {
			return false
		}
	}
	return true
}
