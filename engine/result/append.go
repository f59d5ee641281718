package result

import (
	"strconv"
	"time"
	"unicode/utf8"

	"github.com/sluice-analytics/sluice/storage/schema"
)

// timeLayout is RFC 3339 with as many digits of the second as the moment needs.
const timeLayout = "2006-01-02T15:04:05.999999Z07:00"

// appendTime appends a moment as RFC 3339. A year beyond 9999, which that form has no
// place for, keeps all its digits: wrong by the letter, but nothing is lost.
func appendTime(text []byte, microseconds int64, zone *time.Location) []byte {
	return time.UnixMicro(microseconds).In(zone).AppendFormat(text, timeLayout)
}

// appendJSON appends a value: whole numbers always as numbers with all their
// digits, also beyond 2^53 where JavaScript rounds them; what is no number as null.
func appendJSON(text []byte, value schema.Value, zone *time.Location) []byte {
	value = finite(value)
	if value.Null {
		return append(text, "null"...)
	}
	switch value.Type {
	case schema.String:
		return appendString(text, value.Text)
	case schema.Int64:
		return strconv.AppendInt(text, value.Int, 10)
	case schema.Float64:
		return append(text, schema.FloatText(value.Float)...)
	case schema.Bool:
		return strconv.AppendBool(text, value.Int != 0)
	case schema.Timestamp:
		text = appendTime(append(text, '"'), value.Int, zone)
		return append(text, '"')
	case schema.StringList:
		return append(text, schema.ListText(value.Text)...)
	}
	return append(text, "null"...)
}

// appendRow appends a JSON array.
func appendRow(text []byte, row []schema.Value, zone *time.Location) []byte {
	text = append(text, '[')
	for i, value := range row {
		if i > 0 {
			text = append(text, ',')
		}
		text = appendJSON(text, value, zone)
	}
	return append(text, ']')
}

const hexDigits = "0123456789abcdef"

// appendString appends a JSON string. Bytes that are not UTF-8 become U+FFFD; the line
// separators that JSON allows and old JavaScript does not are escaped.
func appendString(text []byte, value string) []byte {
	text = append(text, '"')
	for i := 0; i < len(value); {
		if c := value[i]; c < utf8.RuneSelf {
			text = appendASCII(text, c)
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(value[i:])
		switch {
		case r == utf8.RuneError && size == 1:
			text = append(text, "\uFFFD"...)
		case r == '\u2028' || r == '\u2029':
			text = append(text, `\u202`...)
			text = append(text, hexDigits[r&0xF])
		default:
			text = append(text, value[i:i+size]...)
		}
		i += size
	}
	return append(text, '"')
}

func appendASCII(text []byte, c byte) []byte {
	switch {
	case c == '"' || c == '\\':
		return append(text, '\\', c)
	case c == '\n':
		return append(text, '\\', 'n')
	case c == '\r':
		return append(text, '\\', 'r')
	case c == '\t':
		return append(text, '\\', 't')
	case c < ' ' || c == 0x7F:
		return append(text, '\\', 'u', '0', '0', hexDigits[c>>4], hexDigits[c&0xF])
	}
	return append(text, c)
}
