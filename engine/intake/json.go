package intake

import (
	"bytes"
	"encoding/json"
	"unicode/utf8"

	"github.com/sluice-analytics/sluice/ingest/format"
)

// check refuses what is no JSON, and makes one line of what is: white space at the ends of lines becomes blanks.
// All that follows relies on it. It changes the body.
func check(body []byte) error {
	if !json.Valid(body) {
		var into any
		if err := json.Unmarshal(body, &into); err != nil {
			return wrong("", "the body is no JSON: %v", err)
		}
		return wrong("", "the body is no JSON")
	}
	if depth(body) > depthMax { // what walks it looks at a value once for each object that it lies in
		return wrong("", "the body is nested deeper than %d", depthMax)
	}
	if bytes.IndexByte(body, '\n') < 0 && bytes.IndexByte(body, '\r') < 0 {
		return nil
	}
	for i, c := range body { // within strings there is none
		if c == '\n' || c == '\r' {
			body[i] = ' '
		}
	}
	return nil
}

// depthMax bounds how deep a body is nested: what a line may have, and what is around it.
const depthMax = format.DepthMax + 16

// depth is how many objects and arrays lie in each other.
func depth(raw []byte) int {
	deepest, open := 0, 0
	for at := 0; at < len(raw); at++ {
		switch raw[at] {
		case '"':
			at = quoted(raw, at) - 1
		case '{', '[':
			open++
			deepest = max(deepest, open)
		case '}', ']':
			open--
		}
	}
	return deepest
}

// trim takes the white space at both ends away.
func trim(raw []byte) []byte { return bytes.Trim(raw, " \t\r\n") }

// isObject, isArray and isText tell what a value is.
func isObject(raw []byte) bool { return len(raw) > 0 && raw[0] == '{' }
func isArray(raw []byte) bool  { return len(raw) > 0 && raw[0] == '[' }
func isText(raw []byte) bool   { return len(raw) > 0 && raw[0] == '"' }
func isNumber(raw []byte) bool {
	return len(raw) > 0 && (raw[0] == '-' || raw[0] >= '0' && raw[0] <= '9')
}

// isNull reports that there is no value.
func isNull(raw []byte) bool { return len(raw) == 0 || raw[0] == 'n' }

// eachMember calls take with each name, decoded, and value of an object until take says false. What is no object has none.
func eachMember(raw []byte, take func(name, value []byte) bool) {
	if !isObject(raw) {
		return
	}
	for at := space(raw, 1); at < len(raw) && raw[at] == '"'; {
		end := value(raw, at)
		name := plain(raw[at:end])
		at = space(raw, end) // the colon
		at = space(raw, at+1)
		end = value(raw, at)
		if !take(name, raw[at:end]) {
			return
		}
		if at = space(raw, end); at < len(raw) && raw[at] == ',' {
			at = space(raw, at+1)
		}
	}
}

// eachElement calls take with each element of an array until take says false. What is no array has none.
func eachElement(raw []byte, take func(element []byte) bool) {
	if !isArray(raw) {
		return
	}
	for at := space(raw, 1); at < len(raw) && raw[at] != ']'; {
		end := value(raw, at)
		if !take(raw[at:end]) {
			return
		}
		if at = space(raw, end); at < len(raw) && raw[at] == ',' {
			at = space(raw, at+1)
		}
	}
}

// space returns the next place at or after at that is no white space.
func space(raw []byte, at int) int {
	for at < len(raw) && (raw[at] == ' ' || raw[at] == '\n' || raw[at] == '\r' || raw[at] == '\t') {
		at++
	}
	return at
}

// value returns the end of the value that begins at at.
func value(raw []byte, at int) int {
	if at >= len(raw) {
		return len(raw)
	}
	switch raw[at] {
	case '"':
		return quoted(raw, at)
	case '{', '[':
		return nested(raw, at)
	}
	for at < len(raw) && !ends[raw[at]] {
		at++
	}
	return at
}

// ends are the bytes that end a number or a word.
var ends = [256]bool{',': true, ']': true, '}': true, ' ': true, '\t': true, '\r': true, '\n': true}

// quoted returns the end of the string that begins at at.
func quoted(raw []byte, at int) int {
	for at++; at < len(raw); {
		next := bytes.IndexByte(raw[at:], '"')
		if next < 0 {
			return len(raw)
		}
		at += next
		escapes := 0
		for raw[at-1-escapes] == '\\' {
			escapes++
		}
		at++
		if escapes%2 == 0 {
			return at
		}
	}
	return len(raw)
}

// nested returns the end of the object or array that begins at at.
func nested(raw []byte, at int) int {
	for open := 0; at < len(raw); {
		switch raw[at] {
		case '"':
			at = quoted(raw, at)
			continue
		case '{', '[':
			open++
		case '}', ']':
			if open--; open == 0 {
				return at + 1
			}
		}
		at++
	}
	return len(raw)
}

// plain returns the text of a string; the bytes of the body where it has no escapes.
func plain(raw []byte) []byte {
	if bytes.IndexByte(raw, '\\') < 0 {
		return raw[1 : len(raw)-1]
	}
	var text string
	if json.Unmarshal(raw, &text) != nil {
		return nil // not of a body that was checked
	}
	return []byte(text)
}

// textOf returns the text of a string or the digits of a number; nil for all else, and for what is empty.
func textOf(raw []byte) []byte {
	switch {
	case isText(raw) && len(raw) > 2:
		return plain(raw)
	case isNumber(raw):
		return raw
	}
	return nil
}

const hexDigits = "0123456789abcdef"

// appendText appends a text as a JSON string. What is no UTF-8 becomes U+FFFD.
func appendText(to, text []byte) []byte {
	to = append(to, '"')
	if !utf8.Valid(text) {
		text = bytes.ToValidUTF8(text, []byte("\uFFFD"))
	}
	from := 0
	for i, c := range text {
		if c >= ' ' && c != '"' && c != '\\' {
			continue
		}
		to = append(to, text[from:i]...)
		from = i + 1
		switch c {
		case '"', '\\':
			to = append(to, '\\', c)
		case '\n':
			to = append(to, '\\', 'n')
		case '\t':
			to = append(to, '\\', 't')
		default:
			to = append(to, '\\', 'u', '0', '0', hexDigits[c>>4], hexDigits[c&15])
		}
	}
	return append(append(to, text[from:]...), '"')
}
