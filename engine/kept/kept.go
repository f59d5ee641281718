// Package kept reads what people keep with a store besides its data: boards of saved queries, notes at times, and
// links to what was on a screen. All three arrive as JSON from strangers, so everything is checked when it comes:
//
//	bytes -> object (known members only, each of its type and within its bounds) -> Board, Note, Link
//
// What is wrong is a *query.Error with the place of the member, as for query documents, which boards and
// links contain: those are decoded too, and what is wrong in one has its place in the whole. Marshalling gives
// the form in which all of it is stored and sent. Nothing here knows of stores; package engine keeps what is read here.
package kept

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// member reads the value of one member of an object.
type member func(value json.RawMessage, place string) error

// object hands the members of a JSON object to their readers. A member that is null counts as not given.
func object(value json.RawMessage, place string, members map[string]member) error {
	var given map[string]json.RawMessage
	if err := json.Unmarshal(value, &given); err != nil || given == nil {
		return wrongType(value, place, "an object")
	}
	names := make([]string, 0, len(given))
	for name := range given {
		names = append(names, name)
	}
	slices.Sort(names) // so that of several mistakes the same one is told each time
	for _, name := range names {
		read, known := members[name]
		if !known {
			return unknown(name, place, members)
		}
		if string(given[name]) == "null" {
			continue
		}
		if err := read(given[name], join(place, name)); err != nil {
			return err
		}
	}
	return nil
}

func unknown(name, place string, members map[string]member) error {
	names := make([]string, 0, len(members))
	for known := range members {
		names = append(names, known)
	}
	slices.Sort(names)
	wrong := &query.Error{Code: query.CodeUnknownField, Where: join(place, name), Message: fmt.Sprintf("there is no field %q here", name),
		Hint: "its fields are " + strings.Join(names, ", ")}
	if nearest := schema.Nearest(name, names); nearest != "" {
		wrong.Hint = fmt.Sprintf("did you mean %q?", nearest)
	}
	return wrong
}

// wrongType is the error about a value that is not what it should be; a text that is no JSON at all is told apart.
func wrongType(value json.RawMessage, place, want string) error {
	if !json.Valid(value) {
		return &query.Error{Code: query.CodeJSON, Where: place, Message: "this is no JSON", Hint: "send " + want}
	}
	return &query.Error{Code: query.CodeFieldType, Where: place, Message: "this has to be " + want}
}

func wrongValue(place, hint, format string, arguments ...any) error {
	return &query.Error{Code: expression.CodeValue, Where: place, Message: fmt.Sprintf(format, arguments...), Hint: hint}
}

func missing(place, what string) error {
	return &query.Error{Code: query.CodeMissing, Where: place, Message: what + " is missing"}
}

func tooMany(place, format string, arguments ...any) error {
	return &query.Error{Code: expression.CodeLimit, Where: place, Message: fmt.Sprintf(format, arguments...)}
}

func join(place, name string) string {
	if place == "" {
		return name
	}
	return place + "." + name
}

func item(place string, index int) string { return place + "[" + strconv.Itoa(index) + "]" }

// text reads a string of at most so many bytes.
func text(to *string, bytesMax int) member {
	return func(value json.RawMessage, place string) error {
		var given *string
		if err := json.Unmarshal(value, &given); err != nil || given == nil {
			return wrongType(value, place, "a string")
		}
		if len(*given) > bytesMax {
			return tooMany(place, "this has %d bytes; at most %d are allowed", len(*given), bytesMax)
		}
		if !utf8.ValidString(*given) {
			return wrongValue(place, "", "this is no text")
		}
		*to = *given
		return nil
	}
}

// whole reads a whole number between two bounds.
func whole(to *int, least, most int) member {
	return func(value json.RawMessage, place string) error {
		number, err := strconv.Atoi(string(value))
		if err != nil {
			return wrongType(value, place, "a whole number")
		}
		if number < least || number > most {
			return wrongValue(place, fmt.Sprintf("a whole number from %d to %d", least, most), "%d is not possible here", number)
		}
		*to = number
		return nil
	}
}

func boolean(to *bool) member {
	return func(value json.RawMessage, place string) error {
		var given *bool
		if err := json.Unmarshal(value, &given); err != nil || given == nil {
			return wrongType(value, place, "true or false")
		}
		*to = *given
		return nil
	}
}

// instant reads an RFC 3339 time, which is kept in UTC.
func instant(to *time.Time) member {
	return func(value json.RawMessage, place string) error {
		var given string
		if err := text(&given, 64)(value, place); err != nil {
			return err
		}
		at, err := time.Parse(time.RFC3339Nano, given)
		if err != nil {
			return wrongValue(place, `write it as "2026-10-01T08:30:00Z"`, "%q is no time", given)
		}
		*to = at.UTC()
		return nil
	}
}

// document reads a query document, which must decode; whether its names exist is for the query.
func document(to *json.RawMessage) member {
	return func(value json.RawMessage, place string) error {
		if _, err := query.Decode(value); err != nil {
			return within(err, place)
		}
		var compact bytes.Buffer
		if err := json.Compact(&compact, value); err != nil {
			return wrongType(value, place, "an object")
		}
		*to = compact.Bytes()
		return nil
	}
}

// within moves an error in a document to its place in the whole. Its span is one of the document alone, and
// goes away.
func within(err error, place string) error {
	var wrong *query.Error
	if !errors.As(err, &wrong) {
		return err
	}
	moved := *wrong
	moved.Span = nil
	if moved.Where = place; wrong.Where != "" {
		moved.Where = join(place, wrong.Where)
	}
	return &moved
}
