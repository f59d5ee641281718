// Package timestamp reads the times that logs are written with.
//
// Accepted are
//
//   - RFC 3339 and its relatives: 2018-11-01T20:57:10.796Z, with a space for the T, with
//     a zone as Z, UTC, +01:00, +0100 or +01 or without one (then UTC), with any number of
//     digits after the second, without seconds, and dates alone (midnight UTC);
//   - the common log format: 10/Oct/2000:13:55:36 -0700;
//   - epochs, as numbers or as strings of digits, with fraction and exponent. The unit is
//     told by size: below 1e11 they are seconds, below 1e14 milliseconds, below 1e17
//     microseconds, else nanoseconds. Every moment from 1973-03-03 on is read right in
//     each unit; earlier ones only in seconds;
//   - a layout of package time, where one is given. It is tried first.
//
// A time is a number of microseconds since 1970-01-01 UTC. What is finer is cut off, and
// the caller is told that the source was finer. Moments before 1970 or after 2261 are
// refused: they are nearly always another number mistaken for a time, and the latter
// would not fit nanoseconds.
package timestamp

import (
	"errors"
	"fmt"
	"time"
)

// The range of accepted times, in microseconds: from Min up to but without Max.
const (
	Min int64 = 0
	Max int64 = 9_214_646_400_000_000 // 2262-01-01
)

// ErrRange is wrapped by errors about moments outside Min..Max.
var ErrRange = errors.New("outside the years 1970 to 2261")

// ErrSyntax is wrapped by errors about text that is no time.
var ErrSyntax = errors.New("not a time")

// Time is a moment as it was read.
type Time struct {
	// Micros counts microseconds since 1970-01-01 UTC.
	Micros int64
	// Fine says that the source was written in nanoseconds (or finer), whether or not
	// these were zero. Micros may then have lost up to 999 of them.
	Fine bool
}

// Parser reads times. The zero value reads all forms but a layout of its own.
type Parser struct {
	// Layout is a layout of package time, tried first; empty for none. Times without a
	// zone are UTC.
	Layout string
}

// Text reads the time that a string holds.
func (p Parser) Text(text []byte) (Time, error) {
	if p.Layout != "" {
		if t, err := time.Parse(p.Layout, string(text)); err == nil {
			return ofTime(t)
		}
	}
	if t, ok, err := calendar(text); ok {
		return t, err
	}
	if t, ok, err := commonLog(text); ok {
		return t, err
	}
	if t, err := Number(text); !errors.Is(err, ErrSyntax) {
		return t, err
	}
	return Time{}, fmt.Errorf("%q: %w", cut(text), ErrSyntax)
}

// Check refuses a moment that is out of range.
func Check(t Time) (Time, error) {
	if t.Micros < Min || t.Micros >= Max {
		return Time{}, fmt.Errorf("%d microseconds: %w", t.Micros, ErrRange)
	}
	return t, nil
}

func ofTime(t time.Time) (Time, error) {
	if year := t.UTC().Year(); year < 1970 || year > 2261 {
		return Time{}, fmt.Errorf("%s: %w", t.Format(time.RFC3339), ErrRange)
	}
	return Time{Micros: t.UnixMicro(), Fine: t.Nanosecond()%1000 != 0}, nil
}

// cut keeps messages short.
func cut(text []byte) []byte {
	const most = 60
	if len(text) > most {
		return text[:most]
	}
	return text
}

// inRange checks a moment that was given as text.
func inRange(t Time, text []byte) (Time, error) {
	if t.Micros < Min || t.Micros >= Max {
		return Time{}, fmt.Errorf("%q: %w", cut(text), ErrRange)
	}
	return t, nil
}
