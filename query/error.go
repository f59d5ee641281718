package query

import (
	"errors"
	"fmt"

	"github.com/sluice-analytics/sluice/query/expression"
)

// The codes of errors about the document; errors in an expression have those of
// package expression.
const (
	// CodeJSON: the document is not JSON.
	CodeJSON expression.Code = "json"
	// CodeUnknownField: an object has a field that nothing reads.
	CodeUnknownField expression.Code = "unknown_field"
	// CodeMissing: something that has no default is not given.
	CodeMissing expression.Code = "missing"
	// CodeFieldType: a field has the wrong JSON type.
	CodeFieldType expression.Code = "field_type"
)

// Error is what is wrong with a query.
type Error struct {
	Code    expression.Code `json:"code"`
	Message string          `json:"message"`
	// Where is the place in the document, such as "funnel.steps[1].where"; empty for the
	// whole of it.
	Where string `json:"where,omitempty"`
	// Span is the part that is wrong, in bytes: of the expression at Where, or,
	// for the codes json, unknown_field and field_type, of the document. Nil where
	// there is none.
	Span *expression.Span `json:"span,omitempty"`
	// Hint says what may have been meant, or is empty.
	Hint string `json:"hint,omitempty"`
}

// Error returns place, message and hint in one line.
func (e *Error) Error() string {
	text := e.Message
	if e.Where != "" {
		text = e.Where + ": " + text
	}
	if e.Span != nil {
		text += fmt.Sprintf(" (at %d)", e.Span.Start+1)
	}
	if e.Hint != "" {
		text += "; " + e.Hint
	}
	return text
}

func newError(code expression.Code, where, format string, args ...any) *Error {
	return &Error{Code: code, Where: where, Message: fmt.Sprintf(format, args...)}
}

// hint sets the hint and returns the error.
func (e *Error) hint(format string, args ...any) *Error {
	e.Hint = fmt.Sprintf(format, args...)
	return e
}

// placed turns an error in an expression into one of the document.
func placed(err error, where string) error {
	if err == nil {
		return nil
	}
	var already *Error
	if errors.As(err, &already) {
		return already
	}
	var wrong *expression.Error
	if !errors.As(err, &wrong) {
		return newError(expression.CodeValue, where, "%s", err.Error())
	}
	if wrong.Definition != "" {
		where = "define." + wrong.Definition
	}
	span := wrong.Span
	return &Error{Code: wrong.Code, Message: wrong.Message, Where: where, Span: &span, Hint: wrong.Hint}
}
