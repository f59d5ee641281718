package query

import (
	"encoding/json"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// decoder fills a Document from JSON. The first error stays and stops everything
// after it.
type decoder struct {
	data []byte
	err  *Error
}

// field reads the value of one field of an object.
type field func(value *jsonNode, path string)

// fail keeps the first error. The span in the document is kept for mistakes in the
// JSON itself; others are found by their path.
func (d *decoder) fail(err *Error, span expression.Span) {
	if d.err != nil {
		return
	}
	if err.Code == CodeUnknownField || err.Code == CodeFieldType {
		err.Span = &span
	}
	d.err = err
}

// object reads the fields of an object. A field that is null counts as not given.
func (d *decoder) object(value *jsonNode, path string, fields map[string]field) {
	if !d.expect(value, path, jsonObject) {
		return
	}
	for _, member := range value.members {
		if d.err != nil {
			return
		}
		place := join(path, member.name)
		if read, ok := fields[member.name]; ok {
			if member.value.kind != jsonNull {
				read(member.value, place)
			}
		} else {
			d.unknown(member, place, path, fields)
		}
	}
}

func (d *decoder) unknown(member jsonMember, place, path string, fields map[string]field) {
	names := make([]string, 0, len(fields))
	for name := range fields {
		names = append(names, name)
	}
	owner := path
	if owner == "" {
		owner = "the document"
	}
	err := newError(CodeUnknownField, place, "%s has no field %s", owner, strconv.Quote(member.name))
	if nearest := schema.Nearest(member.name, names); nearest != "" {
		err = err.hint("did you mean %q?", nearest)
	} else {
		slices.Sort(names)
		err = err.hint("its fields are %s", strings.Join(names, ", "))
	}
	d.fail(err, member.span)
}

func (d *decoder) expect(value *jsonNode, path string, kinds ...jsonKind) bool {
	if d.err != nil {
		return false
	}
	if slices.Contains(kinds, value.kind) {
		return true
	}
	words := make([]string, len(kinds))
	for i, kind := range kinds {
		words[i] = string(kind)
	}
	owner := path
	if owner == "" {
		owner = "the document"
	}
	d.fail(newError(CodeFieldType, path, "%s has to be %s, and this is %s", owner, strings.Join(words, " or "), value.kind), value.span)
	return false
}

// join extends a path by a field.
func join(path, name string) string {
	if path == "" {
		return name
	}
	return path + "." + name
}

func (d *decoder) text(to *string) field {
	return func(value *jsonNode, path string) {
		if d.expect(value, path, jsonString) {
			*to = value.text
		}
	}
}

// textOrNumber reads a time, which may be a number.
func (d *decoder) textOrNumber(to *string) field {
	return func(value *jsonNode, path string) {
		if d.expect(value, path, jsonString, jsonNumber) {
			*to = value.text
		}
	}
}

func (d *decoder) textPointer(to **string) field {
	return func(value *jsonNode, path string) {
		if d.expect(value, path, jsonString) {
			*to = &value.text
		}
	}
}

// oneOf reads a string that is one of a few words.
func (d *decoder) oneOf(to *string, words ...string) field {
	return func(value *jsonNode, path string) {
		if !d.expect(value, path, jsonString) {
			return
		}
		*to = value.text
		if slices.Contains(words, value.text) {
			return
		}
		err := newError(expression.CodeValue, path, "%s is no %s", strconv.Quote(value.text), lastName(path))
		if nearest := schema.Nearest(value.text, words); nearest != "" {
			err = err.hint("did you mean %q?", nearest)
		} else {
			err = err.hint("it is one of %s", strings.Join(words, ", "))
		}
		d.fail(err, value.span)
	}
}

func lastName(path string) string { return path[strings.LastIndexByte(path, '.')+1:] }

// texts reads a string or a list of them.
func (d *decoder) texts(to *[]string) field {
	return func(value *jsonNode, path string) {
		if !d.expect(value, path, jsonString, jsonList) {
			return
		}
		*to = []string{}
		if value.kind == jsonString {
			*to = []string{value.text}
		}
		for i, item := range value.items {
			if d.expect(item, fmt.Sprintf("%s[%d]", path, i), jsonString) {
				*to = append(*to, item.text)
			}
		}
	}
}

func (d *decoder) boolean(to **bool) field {
	return func(value *jsonNode, path string) {
		if d.expect(value, path, jsonBool) {
			*to = &value.truth
		}
	}
}

func (d *decoder) float(to *float64) field {
	return func(value *jsonNode, path string) {
		if !d.expect(value, path, jsonNumber) {
			return
		}
		number, err := strconv.ParseFloat(value.text, 64)
		if err != nil || math.IsInf(number, 0) {
			d.fail(newError(expression.CodeValue, path, "%s is too large a number", value.text), value.span)
		}
		*to = number
	}
}

// whole reads a whole number from min to max.
func (d *decoder) whole(to *int, min, max int) field {
	return func(value *jsonNode, path string) {
		if !d.expect(value, path, jsonNumber) {
			return
		}
		number, err := strconv.Atoi(value.text)
		if err != nil || number < min || number > max {
			d.fail(newError(expression.CodeValue, path, "%s has to be a whole number from %d to %d, and this is %s",
				lastName(path), min, max, value.text), value.span)
			return
		}
		*to = number
	}
}

func (d *decoder) wholePointer(to **int, min, max int) field {
	return func(value *jsonNode, path string) {
		var number int
		d.whole(&number, min, max)(value, path)
		*to = &number
	}
}

// parameters keeps the JSON of each parameter.
func (d *decoder) parameters(to *map[string]json.RawMessage) field {
	return func(value *jsonNode, path string) {
		if !d.expect(value, path, jsonObject) {
			return
		}
		*to = map[string]json.RawMessage{}
		for _, member := range value.members {
			place := join(path, member.name)
			if !d.expect(member.value, place, jsonString, jsonNumber, jsonBool, jsonNull, jsonList) {
				return
			}
			for i, item := range member.value.items {
				if !d.expect(item, fmt.Sprintf("%s[%d]", place, i), jsonString, jsonNumber, jsonBool, jsonNull) {
					return
				}
			}
			(*to)[member.name] = json.RawMessage(d.data[member.value.span.Start:member.value.span.End])
		}
	}
}
