package source

import (
	"errors"
	"fmt"
	"regexp"
	"strings"
)

// globMeta are the characters that make a path a pattern.
const globMeta = "*?["

func isGlob(path string) bool { return strings.ContainsAny(path, globMeta) }

// globPrefix returns the part of a pattern before its first wildcard: whatever matches
// begins with it.
func globPrefix(pattern string) string {
	if i := strings.IndexAny(pattern, globMeta); i >= 0 {
		return pattern[:i]
	}
	return pattern
}

// glob is a pattern over the paths below a folder. A folder that matches stands for
// everything below it, as it would if the shell had expanded the pattern.
type glob struct {
	full *regexp.Regexp
	// depths holds expressions for the first 1, 2, … parts of the pattern, up to the
	// first part with **. They keep a walk out of folders in which nothing can match.
	depths []*regexp.Regexp
	// crosses says that there is a ** .
	crosses bool
	// hidden says that the pattern names a hidden file or folder.
	hidden bool
}

func newGlob(pattern string) (*glob, error) {
	full, err := compileGlob(pattern)
	if err != nil {
		return nil, err
	}
	compiled := &glob{full: full, hidden: strings.HasPrefix(pattern, ".") || strings.Contains(pattern, "/.")}
	parts := strings.Split(pattern, "/")
	for i, part := range parts {
		if strings.Contains(part, "**") {
			compiled.crosses = true
			break
		}
		depth, err := compileGlob(strings.Join(parts[:i+1], "/"))
		if err != nil {
			return nil, err
		}
		compiled.depths = append(compiled.depths, depth)
	}
	return compiled, nil
}

// enters reports whether anything below the folder can match; all folders above it
// have been asked before.
func (g *glob) enters(folder string) bool {
	depth := strings.Count(folder, "/") + 1
	if depth > len(g.depths) {
		return true
	}
	return g.depths[depth-1].MatchString(folder)
}

// matches reports whether the pattern selects a file in a folder that was entered.
func (g *glob) matches(path string) bool {
	if !g.crosses && strings.Count(path, "/")+1 > len(g.depths) {
		return true
	}
	return g.full.MatchString(path)
}

// compileGlob turns a pattern over slash-separated names into a regular expression:
// * and ? stay within a folder, ** crosses folders, [abc] [a-z] [!a] are classes.
func compileGlob(pattern string) (*regexp.Regexp, error) {
	var expression strings.Builder
	expression.WriteString(`(?s)\A`)
	for i := 0; i < len(pattern); {
		piece, width, err := globPiece(pattern[i:])
		if err != nil {
			return nil, fmt.Errorf("pattern %q: %w", pattern, err)
		}
		expression.WriteString(piece)
		i += width
	}
	expression.WriteString(`\z`)
	compiled, err := regexp.Compile(expression.String())
	if err != nil {
		return nil, fmt.Errorf("pattern %q is malformed", pattern)
	}
	return compiled, nil
}

// globPiece translates what the pattern begins with, and says how much that was.
func globPiece(pattern string) (piece string, width int, err error) {
	switch {
	case strings.HasPrefix(pattern, "**/"):
		return `(?:.*/)?`, 3, nil
	case strings.HasPrefix(pattern, "**"):
		return `.*`, 2, nil
	case pattern[0] == '*':
		return `[^/]*`, 1, nil
	case pattern[0] == '?':
		return `[^/]`, 1, nil
	case pattern[0] == '[':
		return globClass(pattern)
	}
	width = strings.IndexAny(pattern, globMeta)
	if width < 0 {
		width = len(pattern)
	}
	return regexp.QuoteMeta(pattern[:width]), width, nil
}

// globClass translates a class. Its first character, behind ! or ^, is literal even if
// it is the ] that would else end it.
func globClass(pattern string) (piece string, width int, err error) {
	start, opening := 1, `[`
	if len(pattern) > 1 && (pattern[1] == '!' || pattern[1] == '^') {
		start, opening = 2, `[^/`
	}
	end := -1
	if len(pattern) > start+1 {
		end = strings.IndexByte(pattern[start+1:], ']')
	}
	if end < 0 {
		return "", 0, errors.New("a [ without ]")
	}
	class := pattern[start : start+1+end]
	// Everything but the dash of a range is literal.
	class = strings.NewReplacer(`\`, `\\`, `[`, `\[`, `]`, `\]`, `^`, `\^`, `&`, `\&`).Replace(class)
	return opening + class + `]`, start + end + 2, nil
}
