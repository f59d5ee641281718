package config

import (
	"fmt"
	"strings"
)

// Position is a place in a file: line and column count from 1, and 0 says that the place is not known.
type Position struct{ Line, Column int }

// Problem is a mistake in a file.
type Problem struct {
	// File is the name under which the file was given; it may be empty.
	File string
	Position
	// Path says what of the file is meant, such as sources.web.every.
	Path    string
	Message string
	// Hint says what may have been meant, or is empty.
	Hint string
}

// Error returns the mistake in one line, its place first.
func (p Problem) Error() string {
	text := p.Message
	if p.Path != "" {
		text = p.Path + ": " + text
	}
	if p.Line > 0 {
		text = fmt.Sprintf("%d:%d: %s", p.Line, p.Column, text)
		if p.File != "" {
			text = p.File + ":" + text
		}
	} else if p.File != "" {
		text = p.File + ": " + text
	}
	if p.Hint != "" {
		text += "; " + p.Hint
	}
	return text
}

// Problems are the mistakes in a file, in the order of the file.
type Problems []Problem

// Error returns a line for each mistake.
func (p Problems) Error() string {
	lines := make([]string, len(p))
	for i := range p {
		lines[i] = p[i].Error()
	}
	return strings.Join(lines, "\n")
}

// Places says where in a file the parts of it stand, by path.
type Places map[string]Position

// Find returns the place of a path, or of the nearest path around it that has one.
func (p Places) Find(path string) Position {
	for path != "" {
		if at, ok := p[path]; ok {
			return at
		}
		path = path[:max(strings.LastIndexAny(path, ".["), 0)]
	}
	return Position{}
}
