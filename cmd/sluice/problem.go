package main

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/sluice-analytics/sluice/query"
)

// problem is a failure with advice.
type problem struct {
	message, hint string
	cause         error
}

// Error returns the message.
func (p *problem) Error() string { return p.message }

// Unwrap returns the cause, which may be nil.
func (p *problem) Unwrap() error { return p.cause }

// errReported is for failures of which everything is said already.
var errReported = errors.New("already reported")

// report shows an error and returns the exit code.
func (p *program) report(ctx context.Context, err error) int {
	var usage *wrongUsage
	var wrong *wrongQuery
	var failed *problem
	var config *wrongConfig
	switch {
	case errors.Is(err, errReported):
		return exitFailure
	case errors.As(err, &usage):
		p.say(usage.message, usage.hint)
		return exitWrong
	case errors.As(err, &config):
		p.showWrongConfig(config)
		return exitWrong
	case errors.As(err, &wrong):
		p.showWrongQuery(wrong)
		return exitWrong
	case errors.As(err, &failed):
		p.say(failed.message, failed.hint)
	case ctx.Err() != nil && errors.Is(err, context.Canceled):
		p.say("interrupted", "")
	default:
		var bare *query.Error
		if errors.As(err, &bare) {
			p.showWrongQuery(&wrongQuery{wrong: bare})
			return exitWrong
		}
		p.say(err.Error(), "")
	}
	return exitFailure
}

// say writes a message and what to do about it.
func (p *program) say(message, hint string) {
	fmt.Fprintf(p.stderr, "sluice: %s\n", message)
	if hint != "" {
		fmt.Fprintf(p.stderr, "  %s\n", hint)
	}
}

// wrongQuery is an error in a document, with the document.
type wrongQuery struct {
	wrong    *query.Error
	document []byte
}

// Error returns the error's own text.
func (w *wrongQuery) Error() string { return w.wrong.Error() }

// showWrongQuery shows message, place, the text at fault with a caret below it, and
// the hint.
func (p *program) showWrongQuery(w *wrongQuery) {
	fmt.Fprintf(p.stderr, "sluice: %s\n", w.wrong.Message)
	if w.wrong.Where != "" {
		fmt.Fprintf(p.stderr, "  in %s\n", w.wrong.Where)
	}
	if w.wrong.Span != nil {
		text, ok := string(w.document), true
		if !spanIsOfDocument(w.wrong) {
			text, ok = textAt(w.document, w.wrong.Where)
		}
		if ok {
			fmt.Fprint(p.stderr, underline(text, w.wrong.Span.Start, w.wrong.Span.End))
		}
	}
	if w.wrong.Hint != "" {
		fmt.Fprintf(p.stderr, "  %s\n", w.wrong.Hint)
	}
}

// underline returns the line of text that holds the span, and below it carets. Control
// characters would move the carets and are shown as spaces.
func underline(text string, start, end int) string {
	if start < 0 || start > len(text) || end < start {
		return ""
	}
	lineStart := strings.LastIndexByte(text[:start], '\n') + 1
	line := text[lineStart:]
	if i := strings.IndexByte(line, '\n'); i >= 0 {
		line = line[:i]
	}
	start, end = start-lineStart, min(end-lineStart, len(line))
	start = min(start, len(line))
	line, start, end = excerpt(line, start, end)
	plain := strings.Map(func(r rune) rune {
		if r < ' ' || r == 0x7F {
			return ' '
		}
		return r
	}, line)
	before := len([]rune(line[:start]))
	width := max(len([]rune(line[start:max(start, end)])), 1)
	return fmt.Sprintf("    %s\n    %s%s\n", plain, strings.Repeat(" ", before), strings.Repeat("^", width))
}

// excerptBytes is about how much of a line is shown; minified documents have one line.
const excerptBytes = 100

// excerpt cuts a long line around the span.
func excerpt(line string, start, end int) (string, int, int) {
	if len(line) <= excerptBytes {
		return line, start, end
	}
	from := boundary(line, max(start-excerptBytes/2, 0))
	to := boundary(line, min(from+excerptBytes, len(line)))
	head, tail := "", ""
	if from > 0 {
		head = "..."
	}
	if to < len(line) {
		tail = "..."
	}
	end = min(end, to)
	return head + line[from:to] + tail, start - from + len(head), end - from + len(head)
}

// boundary moves a position back to the start of a character.
func boundary(text string, position int) int {
	for position > 0 && position < len(text) && text[position]&0xC0 == 0x80 {
		position--
	}
	return position
}
