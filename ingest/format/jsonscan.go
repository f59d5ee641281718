package format

import (
	"encoding/binary"
	"fmt"
	"math/bits"
	"unicode/utf16"
	"unicode/utf8"
)

// scanner reads JSON objects from bytes straight into a writer. Nested objects become
// properties with dotted names, arrays become lists of strings.
//
// It accepts exactly what RFC 8259 calls an object, except that DepthMax and FieldsMax
// bound it; a fuzz test holds it to encoding/json. The caller has checked that the
// data is valid UTF-8.
type scanner struct {
	w    *writer
	data []byte
	pos  int
	// path is the dotted name of the object being read, with a dot at its end.
	path []byte
	// key and scratch hold names and values that had escapes, form a list.
	key, scratch, form, item []byte
}

// syntaxError is a place where the data is no JSON.
type syntaxError struct {
	pos  int
	what string
}

func (e *syntaxError) Error() string { return fmt.Sprintf("%s at byte %d", e.what, e.pos+1) }

func (s *scanner) fail(what string) error {
	if s.pos >= len(s.data) {
		what = "JSON ends in the middle, " + what
	}
	return &syntaxError{s.pos, what}
}

// skipSpace moves to the next byte that is no white space and returns it; 0 at the end.
func (s *scanner) skipSpace() byte {
	for ; s.pos < len(s.data); s.pos++ {
		if c := s.data[s.pos]; c > ' ' || (c != ' ' && c != '\n' && c != '\r' && c != '\t') {
			return c
		}
	}
	return 0
}

// event reads the object that begins at pos as one row.
func (s *scanner) event() error {
	s.path = s.path[:0]
	s.w.begin()
	if err := s.object(1); err != nil {
		s.w.builder.AbandonRow()
		return err
	}
	return nil
}

// object reads an object whose opening brace is at pos.
func (s *scanner) object(depth int) error {
	if depth > DepthMax {
		return s.fail(fmt.Sprintf("nested deeper than %d", DepthMax))
	}
	s.pos++
	if s.skipSpace() == '}' {
		s.pos++
		return nil
	}
	for {
		if err := s.member(depth); err != nil {
			return err
		}
		switch s.skipSpace() {
		case ',':
			s.pos++
			s.skipSpace()
		case '}':
			s.pos++
			return nil
		default:
			return s.fail("expected a comma or a closing brace")
		}
	}
}

// member reads a name and its value. Events mostly have the names of the event before.
func (s *scanner) member(depth int) error {
	if len(s.path) == 0 {
		if column, size := s.w.expect(s.data[s.pos:]); size > 0 {
			s.pos += size
			return s.value(s.data[s.pos], column, depth)
		}
	}
	name, err := s.name()
	if err != nil {
		return err
	}
	return s.property(name, depth)
}

// name reads a property's name and the colon, and moves to the value.
func (s *scanner) name() ([]byte, error) {
	if s.pos >= len(s.data) || s.data[s.pos] != '"' {
		return nil, s.fail("expected a name in quotes")
	}
	name, rest, err := s.text(s.key)
	if err != nil {
		return nil, err
	}
	s.key = rest
	if s.skipSpace() != ':' {
		return nil, s.fail("expected a colon")
	}
	s.pos++
	s.skipSpace()
	return name, nil
}

// property reads the value at pos into the property of this name.
func (s *scanner) property(name []byte, depth int) error {
	if s.pos >= len(s.data) {
		return s.fail("expected a value")
	}
	outer := len(s.path)
	c := s.data[s.pos]
	if c == '{' {
		s.path = append(append(s.path, name...), '.')
		err := s.object(depth + 1)
		s.path = s.path[:outer]
		return err
	}
	if outer > 0 {
		s.path = append(s.path, name...)
		name = s.path
	}
	column, err := s.w.column(name)
	s.path = s.path[:outer]
	if err != nil {
		return err
	}
	return s.value(c, column, depth)
}

// value reads a value that is no object into a column.
func (s *scanner) value(c byte, column, depth int) error {
	switch {
	case c == '"':
		text, rest, err := s.text(s.scratch)
		if err != nil {
			return err
		}
		s.scratch = rest
		s.w.text(column, text)
		return nil
	case c == '-' || c-'0' <= 9:
		if s.w.isPlain(column) && s.shortNumber(column) {
			return nil
		}
		literal, err := s.number()
		if err != nil {
			return err
		}
		s.w.number(column, literal)
		return nil
	case c == '[':
		s.form = s.form[:0]
		if err := s.array(depth + 1); err != nil {
			return err
		}
		s.w.list(column, s.form)
		return nil
	}
	return s.literal(c, column)
}

func (s *scanner) literal(c byte, column int) error {
	switch {
	case c == 't' && s.word("true"):
		s.w.bool(column, true)
	case c == 'f' && s.word("false"):
		s.w.bool(column, false)
	case c == 'n' && s.word("null"):
		s.w.null(column)
	default:
		return s.fail("expected a value")
	}
	return nil
}

// word moves over a word if it stands at pos.
func (s *scanner) word(word string) bool {
	if len(s.data)-s.pos < len(word) || string(s.data[s.pos:s.pos+len(word)]) != word {
		return false
	}
	s.pos += len(word)
	return true
}

// array reads an array into form, as schema.EncodeList would write its items: strings
// as they are, numbers and truth values as their text, arrays and objects as compact
// JSON. Nulls are left out, as a list of strings has none.
func (s *scanner) array(depth int) error {
	if depth > DepthMax {
		return s.fail(fmt.Sprintf("nested deeper than %d", DepthMax))
	}
	s.pos++
	if s.skipSpace() == ']' {
		s.pos++
		return nil
	}
	for {
		if err := s.arrayItem(depth); err != nil {
			return err
		}
		switch s.skipSpace() {
		case ',':
			s.pos++
			s.skipSpace()
		case ']':
			s.pos++
			return nil
		default:
			return s.fail("expected a comma or a closing bracket")
		}
	}
}

func (s *scanner) arrayItem(depth int) error {
	if s.pos >= len(s.data) {
		return s.fail("expected a value")
	}
	item, null, err := s.scalar(s.data[s.pos])
	if err == nil && item == nil && !null {
		s.item, err = s.compact(s.item[:0], depth)
		item = s.item
	}
	if err != nil || null {
		return err
	}
	s.form = binary.AppendUvarint(s.form, uint64(len(item)))
	s.form = append(s.form, item...)
	return nil
}

// scalar reads a string, number or word as text; item is nil before an array or object.
func (s *scanner) scalar(c byte) (item []byte, null bool, err error) {
	switch {
	case c == '"':
		item, s.scratch, err = s.text(s.scratch)
		return item, false, err
	case c == '-' || c-'0' <= 9:
		literal, err := s.number()
		if err != nil {
			return nil, false, err
		}
		s.item = appendNumberText(s.item[:0], literal)
		return s.item, false, nil
	case c == '{' || c == '[':
		return nil, false, nil
	case c == 't' && s.word("true"):
		return []byte("true"), false, nil
	case c == 'f' && s.word("false"):
		return []byte("false"), false, nil
	case c == 'n' && s.word("null"):
		return nil, true, nil
	}
	return nil, false, s.fail("expected a value")
}

// text reads the string whose opening quote is at pos. Without escapes the result is a
// view of the data; with escapes it is in scratch, which is returned for use again.
func (s *scanner) text(scratch []byte) (text, rest []byte, err error) {
	start := s.pos + 1
	end := indexSpecial(s.data, start)
	s.pos = end
	switch {
	case end >= len(s.data):
		return nil, scratch, s.fail("in a string")
	case s.data[end] == '"':
		s.pos = end + 1
		// The view is cut so that it is not nil even where the string is empty.
		return s.data[start:end:end], scratch, nil
	case s.data[end] != '\\':
		return nil, scratch, s.fail("control character in a string")
	}
	scratch, err = s.unescape(append(scratch[:0], s.data[start:end]...))
	return scratch, scratch, err
}

// unescape appends the rest of a string, from the backslash at pos to its closing quote.
func (s *scanner) unescape(to []byte) ([]byte, error) {
	for s.pos < len(s.data) {
		switch c := s.data[s.pos]; {
		case c == '"':
			s.pos++
			return to, nil
		case c == '\\':
			var err error
			if to, err = s.escape(to); err != nil {
				return to, err
			}
		case c < ' ':
			return to, s.fail("control character in a string")
		default:
			end := indexSpecial(s.data, s.pos)
			to = append(to, s.data[s.pos:end]...)
			s.pos = end
		}
	}
	return to, s.fail("in a string")
}

// escape appends what the escape at pos stands for.
func (s *scanner) escape(to []byte) ([]byte, error) {
	if s.pos+1 >= len(s.data) {
		s.pos = len(s.data)
		return to, s.fail("in a string")
	}
	c := s.data[s.pos+1]
	if c == 'u' {
		return s.unicodeEscape(to)
	}
	plain := escapes[c]
	if plain == 0 {
		return to, s.fail("unknown escape")
	}
	s.pos += 2
	return append(to, plain), nil
}

var escapes = [256]byte{
	'"': '"', '\\': '\\', '/': '/', 'b': '\b', 'f': '\f', 'n': '\n', 'r': '\r', 't': '\t',
}

// unicodeEscape appends the character of \uXXXX, or of a pair of them. Half a pair has
// no character and becomes U+FFFD, as everywhere.
func (s *scanner) unicodeEscape(to []byte) ([]byte, error) {
	r := s.hex(s.pos)
	if r < 0 {
		return to, s.fail("unknown escape")
	}
	s.pos += 6
	if utf16.IsSurrogate(r) {
		if pair := utf16.DecodeRune(r, s.hex(s.pos)); pair != utf8.RuneError {
			s.pos += 6
			return utf8.AppendRune(to, pair), nil
		}
		r = utf8.RuneError
	}
	return utf8.AppendRune(to, r), nil
}

// hex reads the \uXXXX at i; -1 where there is none.
func (s *scanner) hex(i int) rune {
	if i+6 > len(s.data) || s.data[i] != '\\' || s.data[i+1] != 'u' {
		return -1
	}
	r := rune(0)
	for _, c := range s.data[i+2 : i+6] {
		digit := hexDigit(c)
		if digit < 0 {
			return -1
		}
		r = r<<4 | rune(digit)
	}
	return r
}

func hexDigit(c byte) int {
	switch {
	case c-'0' <= 9:
		return int(c - '0')
	case c|0x20 >= 'a' && c|0x20 <= 'f':
		return int(c|0x20-'a') + 10
	}
	return -1
}

// shortNumber reads a number without sign and exponent, of at most 15 digits and ended by a
// comma or brace, into a column without a meaning, in one go. It reports false, and nothing
// has changed, for all others.
func (s *scanner) shortNumber(column int) bool {
	data, i := s.data, s.pos
	if data[i] == '0' && i+1 < len(data) && data[i+1] != '.' && data[i+1] != ',' && data[i+1] != '}' {
		return false // zeros that lead are no JSON
	}
	digits, point := int64(0), -1
	for ; i < len(data); i++ {
		c := data[i] - '0'
		if c <= 9 {
			digits = digits*10 + int64(c)
		} else if data[i] == '.' && point < 0 {
			point = i
		} else {
			break
		}
		if i-s.pos > shortDigits {
			return false
		}
	}
	if i >= len(data) || data[i] != ',' && data[i] != '}' || i == s.pos || point == s.pos || point == i-1 {
		return false
	}
	switch {
	case point < 0:
		s.w.builder.SetInt(column, digits)
	default:
		// Digits and power of ten are both exact doubles: one division rounds right.
		s.w.builder.SetFloat(column, float64(digits)/powersOfTen[i-point-1])
	}
	s.pos = i
	return true
}

// shortDigits are as many as a double holds exactly.
const shortDigits = 15

// number reads a number's literal.
func (s *scanner) number() ([]byte, error) {
	data, start, i := s.data, s.pos, s.pos
	if data[i] == '-' {
		i++
	}
	switch {
	case i < len(data) && data[i] == '0':
		i++
	default:
		end := skipDigits(data, i)
		if end == i {
			s.pos = i
			return nil, s.fail("expected a digit")
		}
		i = end
	}
	if i < len(data) && data[i] == '.' {
		end := skipDigits(data, i+1)
		if end == i+1 {
			s.pos = end
			return nil, s.fail("expected a digit")
		}
		i = end
	}
	if i < len(data) && data[i]|0x20 == 'e' {
		i++
		if i < len(data) && (data[i] == '+' || data[i] == '-') {
			i++
		}
		end := skipDigits(data, i)
		if end == i {
			s.pos = i
			return nil, s.fail("expected a digit")
		}
		i = end
	}
	s.pos = i
	return data[start:i], nil
}

func skipDigits(data []byte, i int) int {
	for i < len(data) && data[i]-'0' <= 9 {
		i++
	}
	return i
}

// indexSpecial returns the first place from i on with a quote, a backslash or a control
// character, or the length of data. It looks at eight bytes at a time: each of the three
// tests sets the top bit of the bytes it is after. A test may also set it in bytes above
// one that it found, so only the lowest is believed.
func indexSpecial(data []byte, i int) int {
	const (
		ones      = 0x0101010101010101
		tops      = 0x8080808080808080
		quotes    = ones * '"'
		backslash = ones * '\\'
		spaces    = ones * ' '
	)
	for ; i+8 <= len(data); i += 8 {
		x := binary.LittleEndian.Uint64(data[i:])
		q, b := x^quotes, x^backslash
		found := ((q-ones)&^q | (b-ones)&^b | (x-spaces)&^x) & tops
		if found != 0 {
			return i + bits.TrailingZeros64(found)>>3
		}
	}
	for ; i < len(data); i++ {
		if c := data[i]; c == '"' || c == '\\' || c < ' ' {
			return i
		}
	}
	return len(data)
}
