package schema

import (
	"encoding/json"
	"fmt"
)

// Type is the type of a column's values. Null is a value of every type. The
// numbers stand in segment files and manifests: they never change.
type Type uint8

// The types of a column.
const (
	// Unknown is the type of a column of which only nulls were seen.
	Unknown Type = 0
	// String is text, valid UTF-8; empty is not null.
	String Type = 1
	// Int64 is a whole number.
	Int64 Type = 2
	// Float64 is an IEEE 754 double; NaN is stored as null.
	Float64 Type = 3
	// Bool is true or false.
	Bool Type = 4
	// Timestamp is a moment in microseconds since 1970-01-01 UTC.
	Timestamp Type = 5
	// StringList is a list of strings, stored as one string in the form that
	// package schema's EncodeList gives it.
	StringList Type = 6
)

var typeNames = map[Type]string{
	Unknown: "unknown", String: "string", Int64: "int64", Float64: "float64",
	Bool: "bool", Timestamp: "timestamp", StringList: "list of strings",
}

// String returns the name that users see.
func (t Type) String() string {
	if name, ok := typeNames[t]; ok {
		return name
	}
	return fmt.Sprintf("type %d", uint8(t))
}

// MarshalJSON writes the type's name.
func (t Type) MarshalJSON() ([]byte, error) { return json.Marshal(t.String()) }

// UnmarshalJSON reads the type's name.
func (t *Type) UnmarshalJSON(data []byte) error {
	var name string
	if err := json.Unmarshal(data, &name); err != nil {
		return err
	}
	for typ, known := range typeNames {
		if known == name {
			*t = typ
			return nil
		}
	}
	return fmt.Errorf("unknown column type %q", name)
}

// IsText reports whether values of the type are stored as strings.
func (t Type) IsText() bool { return t == String || t == StringList }

// IsNumber reports whether arithmetic is defined on the type.
func (t Type) IsNumber() bool { return t == Int64 || t == Float64 }

// Widen returns the narrowest type that holds every value of both:
//
//	unknown + t          = t
//	t + t                = t
//	int64 + float64      = float64
//	list + anything      = list (a scalar becomes a list of its text)
//	any other two types  = string
//
// A whole number beyond 2^53 has no exact double, so a builder that meets one in
// a column of doubles asks for String instead of Float64 (see ExactFloat).
func Widen(a, b Type) Type {
	switch {
	case a == b || b == Unknown:
		return a
	case a == Unknown:
		return b
	case a == StringList || b == StringList:
		return StringList
	case a.IsNumber() && b.IsNumber():
		return Float64
	default:
		return String
	}
}

// ExactFloat reports whether the whole number has an exact double.
func ExactFloat(v int64) bool {
	const exact = 1 << 53
	return v >= -exact && v <= exact
}
