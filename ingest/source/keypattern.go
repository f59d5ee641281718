package source

import (
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
)

// KeyPattern says which keys of a bucket are meant: text, globs, and the date fields
// {yyyy}, {mm}, {dd} and {hh}, each at most once and from long to short. It is immutable.
//
//	web/{yyyy}/{mm}/{dd}/{hh}/*.gz   web/2026/03/01/07/a.gz and its like: the whole key matches
//	web/{yyyy}-{mm}/                 all below, but for names that begin with a dot
//	web/                             the same, without a date
//	web                              all keys that begin so
type KeyPattern struct {
	text   string
	pieces []keyPiece
	// full matches whole keys; its groups are the date fields. It is nil where only the
	// prefix counts.
	full *regexp.Regexp
	// fields is the number of date fields: {yyyy}, then {mm} and so on.
	fields int
	// prefix is what every key begins with, up to the first date field or glob.
	prefix string
	// below says that hidden names below the prefix are left out.
	below bool
}

// keyPiece is a part of a pattern: literal text, a date field or a glob.
type keyPiece struct {
	literal string // where field is 0 and glob is empty
	field   int    // 1 for {yyyy} to 4 for {hh}
	glob    string // a regular expression
}

// keyFields are the date fields, from long to short, and the digits of each.
var keyFields = []struct{ name, digits string }{
	{"yyyy", `([0-9]{4})`}, {"mm", `([0-9]{2})`}, {"dd", `([0-9]{2})`}, {"hh", `([0-9]{2})`},
}

// ParseKeyPattern reads a pattern; an error names what is wrong in it.
func ParseKeyPattern(text string) (*KeyPattern, error) {
	made := &KeyPattern{text: text}
	rest := text
	if strings.HasSuffix(text, "/") && strings.ContainsAny(text, globMeta+"{") {
		rest += "**" // a folder stands for everything below it
		made.below = true
	}
	for rest != "" {
		piece, width, err := parseKeyPiece(rest, made.fields)
		if err != nil {
			return nil, fmt.Errorf("pattern %q: %w", text, err)
		}
		if piece.field > 0 {
			made.fields++
		}
		made.pieces, rest = append(made.pieces, piece), rest[width:]
	}
	if len(made.pieces) > 0 && made.pieces[0].literal != "" {
		made.prefix = made.pieces[0].literal
	}
	if len(made.pieces) == 0 || len(made.pieces) == 1 && made.pieces[0].literal != "" {
		made.below = true
		return made, nil
	}
	var err error
	made.full, err = compileKey(made.pieces)
	if err != nil {
		return nil, fmt.Errorf("pattern %q is malformed", text)
	}
	return made, nil
}

// parseKeyPiece reads what the pattern begins with, after so many date fields.
func parseKeyPiece(pattern string, fields int) (piece keyPiece, width int, err error) {
	switch pattern[0] {
	case '{':
		return parseKeyField(pattern, fields)
	case '}':
		return piece, 0, errors.New("a } without a {")
	case '*', '?', '[':
		piece.glob, width, err = globPiece(pattern)
		if err == nil && strings.ContainsAny(pattern[:width], "{}") {
			err = errors.New("a brace within [ ]")
		}
		return piece, width, err
	}
	width = strings.IndexAny(pattern, globMeta+"{}")
	if width < 0 {
		width = len(pattern)
	}
	return keyPiece{literal: pattern[:width]}, width, nil
}

func parseKeyField(pattern string, fields int) (piece keyPiece, width int, err error) {
	end := strings.IndexByte(pattern, '}')
	if end < 0 {
		return piece, 0, errors.New("a { without }")
	}
	for i, field := range keyFields {
		switch {
		case pattern[1:end] != field.name:
		case i != fields:
			return piece, 0, fmt.Errorf("{%s} stands where {%s} should", field.name, keyFields[min(fields, len(keyFields)-1)].name)
		default:
			return keyPiece{field: i + 1}, end + 1, nil
		}
	}
	return piece, 0, fmt.Errorf("there is no date field %s", pattern[:end+1])
}

func compileKey(pieces []keyPiece) (*regexp.Regexp, error) {
	var expression strings.Builder
	expression.WriteString(`(?s)\A`)
	for _, piece := range pieces {
		switch {
		case piece.field > 0:
			expression.WriteString(keyFields[piece.field-1].digits)
		case piece.glob != "":
			expression.WriteString(piece.glob)
		default:
			expression.WriteString(regexp.QuoteMeta(piece.literal))
		}
	}
	expression.WriteString(`\z`)
	return regexp.Compile(expression.String())
}

// String returns the pattern as it was written.
func (p *KeyPattern) String() string { return p.text }

// Dated reports whether the pattern has date fields.
func (p *KeyPattern) Dated() bool { return p.fields > 0 }

// Match reports whether the pattern selects the key, and which time its date stands for:
// an hour, day, month or year of UTC; the zero Span where the pattern has no date. Digits
// that are no date, as of a 30th of February, do not match. Where globs leave open which
// digits are the date, each glob takes as much as it can, the first one first.
func (p *KeyPattern) Match(key string) (Span, bool) {
	if !strings.HasPrefix(key, p.prefix) || p.below && hiddenBelow(key, p.prefix) {
		return Span{}, false
	}
	if p.full == nil {
		return Span{}, true
	}
	groups := p.full.FindStringSubmatch(key)
	if groups == nil {
		return Span{}, false
	}
	return keyDate(groups[1:])
}

// keyDate is the time of the digits of date fields.
func keyDate(digits []string) (Span, bool) {
	if len(digits) == 0 {
		return Span{}, true
	}
	numbers := []int{0, 1, 1, 0}
	for i, text := range digits {
		number, err := strconv.Atoi(text)
		if err != nil {
			return Span{}, false
		}
		numbers[i] = number
	}
	if numbers[0] == 0 {
		return Span{}, false // there is no such year
	}
	from := time.Date(numbers[0], time.Month(numbers[1]), numbers[2], numbers[3], 0, 0, 0, time.UTC)
	if !slices.Equal(numbers, []int{from.Year(), int(from.Month()), from.Day(), from.Hour()}) {
		return Span{}, false // time.Date makes the 2nd of March of the 30th of February
	}
	return Span{From: from, To: nextPeriod(from, len(digits))}, true
}
