package expression

import "fmt"

// Code says what kind of mistake an Error is about.
type Code string

// The kinds of mistakes.
const (
	// CodeSyntax: the text is no expression.
	CodeSyntax Code = "syntax"
	// CodeUnknownName: there is no property, parameter or column of this name.
	CodeUnknownName Code = "unknown_name"
	// CodeUnknownFunction: there is no function of this name.
	CodeUnknownFunction Code = "unknown_function"
	// CodeType: an operand has a type that its operator or function does not take.
	CodeType Code = "type"
	// CodeValue: a constant is out of its range, or no time, unit or pattern.
	CodeValue Code = "value"
	// CodeNotSupported: the language knows it, this version does not answer it.
	CodeNotSupported Code = "not_supported"
	// CodeLimit: the expression is longer, deeper or wider than a limit allows.
	CodeLimit Code = "limit"
)

// Error is a mistake in an expression.
type Error struct {
	Code    Code
	Message string
	// Span is the part of the text that is wrong.
	Span Span
	// Hint says what may have been meant, or is empty.
	Hint string
	// Definition names the definition in whose text Span lies; empty for the
	// expression itself.
	Definition string
}

// Error returns the message with the place and the hint.
func (e *Error) Error() string {
	text := fmt.Sprintf("%s (at %d)", e.Message, e.Span.Start+1)
	if e.Definition != "" {
		text = fmt.Sprintf("in the definition of %s: %s", e.Definition, text)
	}
	if e.Hint != "" {
		text += ": " + e.Hint
	}
	return text
}

func fail(code Code, span Span, format string, args ...any) *Error {
	return &Error{Code: code, Span: span, Message: fmt.Sprintf(format, args...)}
}

// WithHint sets the hint and returns the error.
func (e *Error) WithHint(format string, args ...any) *Error {
	e.Hint = fmt.Sprintf(format, args...)
	return e
}
