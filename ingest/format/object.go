package format

import (
	"errors"
	"fmt"
	"unicode/utf8"
	"unsafe"

	"github.com/sluice-analytics/sluice/storage/batch"
)

// Rows makes rows of the properties that texts hold, one row for each text, by the rules for records of events. It
// is used from one goroutine. No column has a meaning, so the times of its batches are 0.
type Rows struct {
	w *writer
	s scanner
	// failure is the first error of the current row.
	failure error
}

// NewRows returns Rows without any row.
func NewRows() *Rows {
	w := newSampler()
	return &Rows{w: w, s: scanner{w: w}}
}

var errBehind = errors.New("something follows the object")

// Object adds the row of a JSON object, nested names with dots. After an error there is no row.
func (r *Rows) Object(text []byte) error {
	if !utf8.Valid(text) {
		return errors.New("invalid UTF-8")
	}
	s := &r.s
	s.data, s.pos = text, 0
	if s.skipSpace() != '{' {
		return errNoObject
	}
	if err := s.event(); err != nil {
		return err
	}
	if s.skipSpace() != 0 || s.pos < len(text) {
		r.w.builder.AbandonRow()
		return errBehind
	}
	return r.w.end()
}

// Begin starts a row that is set property by property.
func (r *Rows) Begin() {
	r.w.begin()
	r.failure = nil
}

// Text sets a property of the row to a text.
func (r *Rows) Text(name string, value []byte) {
	if column, ok := r.column(name); ok {
		r.w.builder.SetText(column, value)
	}
}

// Typed sets a property to what the text is written like, as in CSV: a number, a truth value or text.
func (r *Rows) Typed(name string, value []byte) {
	if column, ok := r.column(name); ok {
		r.w.infer(column, value)
	}
}

// Bool sets a property to a truth value.
func (r *Rows) Bool(name string, value bool) {
	if column, ok := r.column(name); ok {
		r.w.builder.SetBool(column, value)
	}
}

// Int sets a property to a whole number.
func (r *Rows) Int(name string, value int64) {
	if column, ok := r.column(name); ok {
		r.w.builder.SetInt(column, value)
	}
}

// Float sets a property to a double.
func (r *Rows) Float(name string, value float64) {
	if column, ok := r.column(name); ok {
		r.w.builder.SetFloat(column, value)
	}
}

// List sets a property to a list in the form of schema.EncodeList.
func (r *Rows) List(name string, form []byte) {
	if column, ok := r.column(name); ok {
		r.w.builder.SetList(column, form)
	}
}

func (r *Rows) column(name string) (int, bool) {
	column, err := r.w.column(unsafe.Slice(unsafe.StringData(name), len(name))) // which copies a new name
	if err != nil && r.failure == nil {
		r.failure = err
	}
	return column, err == nil
}

// End completes the row, or says why there is none.
func (r *Rows) End() error {
	if r.failure != nil {
		r.w.builder.AbandonRow()
		return fmt.Errorf("set properties: %w", r.failure)
	}
	return r.w.end()
}

// Abandon drops the row as if it had never begun.
func (r *Rows) Abandon() { r.w.builder.AbandonRow() }

// Len returns the number of rows.
func (r *Rows) Len() int { return r.w.builder.Rows() }

// Take returns the rows so far and begins anew.
func (r *Rows) Take() *batch.Batch { return r.w.take() }
