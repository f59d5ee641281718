package main

import (
	"fmt"
	"strings"

	"github.com/sluice-analytics/sluice/ingest/config"
)

// wrongConfig is mistakes in a file that a person has written, with its text.
type wrongConfig struct {
	file     string
	text     []byte
	problems config.Problems
}

// Error returns a line for each mistake.
func (w *wrongConfig) Error() string { return w.problems.Error() }

// showWrongConfig shows each mistake with its line, a caret below the place, and the hint.
func (p *program) showWrongConfig(w *wrongConfig) {
	lines := strings.Split(string(w.text), "\n")
	for _, wrong := range w.problems {
		place := w.file
		if wrong.Line > 0 {
			place = fmt.Sprintf("%s:%d:%d", w.file, wrong.Line, wrong.Column)
		}
		message := wrong.Message
		if wrong.Path != "" {
			message = wrong.Path + ": " + message
		}
		fmt.Fprintf(p.stderr, "sluice: %s: %s\n", place, message)
		if wrong.Line > 0 && wrong.Line <= len(lines) {
			line := lines[wrong.Line-1]
			start := min(max(wrong.Column-1, 0), len(line))
			fmt.Fprint(p.stderr, underline(line, start, start+wordLength(line[start:])))
		}
		if wrong.Hint != "" {
			fmt.Fprintf(p.stderr, "  %s\n", wrong.Hint)
		}
	}
}

// wordLength is the length of the word that a text begins with.
func wordLength(text string) int {
	if end := strings.IndexAny(text, " :,{}[]\t\r"); end >= 0 {
		return end
	}
	return len(text)
}
