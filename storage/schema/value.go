package schema

import (
	"encoding/binary"
	"errors"
	"math"
	"strconv"
	"time"
)

// Value is one value of any type, for the places that handle values one by one:
// constants, group keys, results. Columns of values live in typed slices instead.
type Value struct {
	// Type says which field below holds the value.
	Type Type
	// Null marks the null of the type.
	Null bool
	// Int holds Int64, Timestamp (microseconds) and Bool (0 or 1).
	Int int64
	// Float holds Float64.
	Float float64
	// Text holds String, and StringList in the form of EncodeList.
	Text string
}

// NullOf returns the null of a type.
func NullOf(t Type) Value { return Value{Type: t, Null: true} }

// StringOf returns a string as a value.
func StringOf(s string) Value { return Value{Type: String, Text: s} }

// IntOf returns a whole number as a value.
func IntOf(v int64) Value { return Value{Type: Int64, Int: v} }

// FloatOf returns a double as a value.
func FloatOf(v float64) Value { return Value{Type: Float64, Float: v} }

// TimestampOf returns a moment, in microseconds since 1970-01-01 UTC, as a value.
func TimestampOf(us int64) Value { return Value{Type: Timestamp, Int: us} }

// ListOf returns a list of strings as a value.
func ListOf(items []string) Value { return Value{Type: StringList, Text: EncodeList(items)} }

// BoolOf returns the value of a bool.
func BoolOf(v bool) Value {
	if v {
		return Value{Type: Bool, Int: 1}
	}
	return Value{Type: Bool}
}

// Bool reports whether the value is true and not null.
func (v Value) Bool() bool { return !v.Null && v.Int != 0 }

// AsFloat is a number as a double; null and what is no number is 0.
func (v Value) AsFloat() float64 {
	switch {
	case v.Null:
		return 0
	case v.Type == Float64:
		return v.Float
	case v.Type == Int64:
		return float64(v.Int)
	}
	return 0
}

// AsText returns the text that the value becomes when its column widens to
// String: whole numbers in decimal, doubles in their shortest exact form, bools
// as true and false, timestamps in RFC 3339 with microseconds, lists as JSON.
func (v Value) AsText() string {
	switch v.Type {
	case String:
		return v.Text
	case Int64:
		return strconv.FormatInt(v.Int, 10)
	case Float64:
		return FloatText(v.Float)
	case Bool:
		return strconv.FormatBool(v.Int != 0)
	case Timestamp:
		return TimestampText(v.Int)
	case StringList:
		return ListText(v.Text)
	default:
		return ""
	}
}

// FloatText is the shortest text that reads back as the same double, written
// without an exponent while it stays below 22 characters, as JSON does.
func FloatText(v float64) string {
	if a := math.Abs(v); a != 0 && (a < 1e-6 || a >= 1e21) {
		return strconv.FormatFloat(v, 'g', -1, 64)
	}
	return strconv.FormatFloat(v, 'f', -1, 64)
}

// TimestampText is RFC 3339 in UTC with as many digits as the moment needs.
func TimestampText(us int64) string {
	return time.UnixMicro(us).UTC().Format("2006-01-02T15:04:05.999999Z07:00")
}

// EncodeList gives a list of strings its stored form: for each item its length
// as a uvarint, then its bytes. Equal lists have equal forms.
func EncodeList(items []string) string {
	size := 0
	for _, item := range items {
		size += len(item) + binary.MaxVarintLen32
	}
	form := make([]byte, 0, size)
	for _, item := range items {
		form = binary.AppendUvarint(form, uint64(len(item)))
		form = append(form, item...)
	}
	return string(form)
}

// ErrList is returned for bytes that EncodeList cannot have made.
var ErrList = errors.New("malformed list of strings")

// DecodeList undoes EncodeList. The items share the memory of form.
func DecodeList(form string) ([]string, error) {
	items := []string{}
	for len(form) > 0 {
		size, n := binary.Uvarint([]byte(form[:min(len(form), binary.MaxVarintLen64)]))
		if n <= 0 || size > uint64(len(form)-n) || n > 1 && form[n-1] == 0 { // a length in more bytes than it needs
			return nil, ErrList
		}
		items = append(items, form[n:n+int(size)])
		form = form[n+int(size):]
	}
	return items, nil
}
