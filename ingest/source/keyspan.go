package source

import (
	"fmt"
	"iter"
	"strings"
	"time"
)

// Span is the time from From to just before To. A zero time is no bound.
type Span struct{ From, To time.Time }

// Overlaps reports whether the two have a time in common. A span whose end is not after its
// start has none with any.
func (s Span) Overlaps(other Span) bool {
	return beforeBound(s.From, s.To) && beforeBound(other.From, other.To) &&
		beforeBound(s.From, other.To) && beforeBound(other.From, s.To)
}

// beforeBound reports whether a span that begins at from has anything before to.
func beforeBound(from, to time.Time) bool { return from.IsZero() || to.IsZero() || from.Before(to) }

// Selects reports whether the pattern selects a key whose date has a time in common with
// the span; keys without a date always have.
func (p *KeyPattern) Selects(key string, span Span) bool {
	date, ok := p.Match(key)
	return ok && (!p.Dated() || span.Overlaps(date))
}

// Prefixes yields prefixes of keys, in the order of their dates, such that every key that
// Selects accepts begins with exactly one of them. Within the span whole months and days
// have one prefix, where the pattern lets them: a listing that breaks off never repeats
// more than a month, and a wide span does not take a request for each of its hours.
// Without a date before the first glob, or without a bound, there is one prefix for all.
func (p *KeyPattern) Prefixes(span Span) iter.Seq[string] {
	return func(yield func(string) bool) {
		if p.Dated() && !beforeBound(span.From, span.To) {
			return
		}
		fields := p.leadingFields()
		if fields == 0 || span.From.IsZero() || span.To.IsZero() {
			yield(p.prefix)
			return
		}
		from, to := clampYears(span.From.UTC()), clampYears(span.To.UTC())
		for at := startOfPeriod(from, fields); at.Before(to); {
			field := wholePeriod(at, to, fields)
			if !yield(p.prefixOf(at, field)) {
				return
			}
			at = nextPeriod(at, field)
		}
	}
}

// leadingFields is the number of date fields before the first glob.
func (p *KeyPattern) leadingFields() int {
	fields := 0
	for _, piece := range p.pieces {
		if piece.glob != "" {
			break
		}
		if piece.field > 0 {
			fields = piece.field
		}
	}
	return fields
}

// prefixOf is what keys of a period begin with, fields being the shortest that counts: up
// to the next field or glob behind it.
func (p *KeyPattern) prefixOf(at time.Time, fields int) string {
	var prefix strings.Builder
	for _, piece := range p.pieces {
		if piece.glob != "" || piece.field > fields {
			break
		}
		switch piece.field {
		case 1:
			fmt.Fprintf(&prefix, "%04d", at.Year())
		case 2:
			fmt.Fprintf(&prefix, "%02d", at.Month())
		case 3:
			fmt.Fprintf(&prefix, "%02d", at.Day())
		case 4:
			fmt.Fprintf(&prefix, "%02d", at.Hour())
		default:
			prefix.WriteString(piece.literal)
		}
	}
	return prefix.String()
}

// wholePeriod returns the field of the longest period, a month at most, that begins at
// this time and ends before to; else the shortest.
func wholePeriod(at, to time.Time, shortest int) int {
	for field := min(2, shortest); field < shortest; field++ {
		if startOfPeriod(at, field).Equal(at) && !nextPeriod(at, field).After(to) {
			return field
		}
	}
	return shortest
}

// startOfPeriod is the start of the year, month, day or hour (fields 1 to 4) of a time.
func startOfPeriod(at time.Time, field int) time.Time {
	switch field {
	case 1:
		return time.Date(at.Year(), 1, 1, 0, 0, 0, 0, time.UTC)
	case 2:
		return time.Date(at.Year(), at.Month(), 1, 0, 0, 0, 0, time.UTC)
	case 3:
		return time.Date(at.Year(), at.Month(), at.Day(), 0, 0, 0, 0, time.UTC)
	}
	return time.Date(at.Year(), at.Month(), at.Day(), at.Hour(), 0, 0, 0, time.UTC)
}

// nextPeriod is where the period that begins at this time ends.
func nextPeriod(at time.Time, field int) time.Time {
	switch field {
	case 1:
		return at.AddDate(1, 0, 0)
	case 2:
		return at.AddDate(0, 1, 0)
	case 3:
		return at.AddDate(0, 0, 1)
	}
	return at.Add(time.Hour)
}

// clampYears keeps a time to the years that a key can say.
func clampYears(at time.Time) time.Time {
	first, end := time.Date(1, 1, 1, 0, 0, 0, 0, time.UTC), time.Date(10000, 1, 1, 0, 0, 0, 0, time.UTC)
	switch {
	case at.Before(first):
		return first
	case at.After(end):
		return end
	}
	return at
}
