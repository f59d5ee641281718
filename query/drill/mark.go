package drill

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"strings"

	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/expression"
)

// Mark is what a reader points at in the answer of a document. Which members a view has docs/http.md says; those of
// other views have to be left out.
type Mark struct {
	// Keys are values of keys of an aggregate by the names of their columns, as the answer's JSON has them.
	Keys map[string]json.RawMessage `json:"keys,omitempty"`
	// Other is the rows that the limit cut, among those that have Keys; of a retention the group of all other values.
	Other bool `json:"other,omitempty"`
	// Shown are the keys of the rows beside Other; where they are not given the document is run to find them.
	Shown []map[string]json.RawMessage `json:"shown,omitempty"`
	// Measure names the measure that was clicked, by its column; the first one where empty.
	Measure string `json:"measure,omitempty"`
	// Range is a part of the axis of a number.
	Range *Range `json:"range,omitempty"`
	// Time is a part of the time axis; either end may be open.
	Time *Ends `json:"time,omitempty"`
	// Compare says that the mark is of the compared answer.
	Compare bool `json:"compare,omitempty"`

	// Step counts from 1, State is a word of the view. Value and Entry narrow a funnel as in a request for actors.
	Step  int             `json:"step,omitempty"`
	State string          `json:"state,omitempty"`
	Value json.RawMessage `json:"value,omitempty"`
	Entry json.RawMessage `json:"entry,omitempty"`
	// Cohort is the start of a cohort of a retention; empty for all.
	Cohort string `json:"cohort,omitempty"`
	// Period is the number of a cell of a retention, or the start of a period of a lifecycle.
	Period json.RawMessage `json:"period,omitempty"`
	// Periods counts active periods, OrMore takes more than these, too.
	Periods int  `json:"periods,omitempty"`
	OrMore  bool `json:"or_more,omitempty"`
	// Depth is that of Node, or of From.
	Depth *int  `json:"depth,omitempty"`
	Node  *Stop `json:"node,omitempty"`
	From  *Stop `json:"from,omitempty"`
	To    *Stop `json:"to,omitempty"`
	// Property is one that a difference looked at, of which Value or a part, Range, is meant, on a Side: "selection" or
	// "baseline".
	Property string `json:"property,omitempty"`
	Side     string `json:"side,omitempty"`
}

// Range is the numbers from From to below To of an expression over rows; an end that is null is open.
type Range struct {
	Column string          `json:"column,omitempty"`
	From   json.RawMessage `json:"from,omitempty"`
	To     json.RawMessage `json:"to,omitempty"`
}

// Ends are two moments, empty for an open end.
type Ends struct {
	From string `json:"from,omitempty"`
	To   string `json:"to,omitempty"`
}

// Stop is a node of a path, or the others of its depth.
type Stop struct {
	Value json.RawMessage `json:"value,omitempty"`
	Other bool            `json:"other,omitempty"`
}

// ReadMark reads the JSON of a mark. What is wrong with it gives a *query.Error.
func ReadMark(raw []byte) (*Mark, error) {
	mark := &Mark{}
	if len(bytes.TrimSpace(raw)) == 0 {
		return mark, nil
	}
	decoder := json.NewDecoder(bytes.NewReader(raw))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(mark); err != nil {
		return nil, markError(err)
	}
	if _, err := decoder.Token(); !errors.Is(err, io.EOF) {
		return nil, &query.Error{Code: query.CodeJSON, Where: "mark", Message: "something follows the end of the mark"}
	}
	return mark, nil
}

// markError says where a mark is wrong.
func markError(err error) error {
	wrong := &query.Error{Code: query.CodeJSON, Where: "mark", Message: "the mark cannot be read: " + err.Error()}
	var kind *json.UnmarshalTypeError
	switch unknown, found := strings.CutPrefix(err.Error(), "json: unknown field "); {
	case found:
		wrong.Code, wrong.Message = query.CodeUnknownField, "a mark has no field "+unknown
	case errors.As(err, &kind):
		wrong.Code, wrong.Message = query.CodeFieldType, "the field cannot be "+kind.Value
		if kind.Field != "" {
			wrong.Where += "." + kind.Field
		}
	}
	return wrong
}

// missing is an error about a member of the mark that has to be given.
func missing(member, hint string) error {
	return &query.Error{Code: query.CodeMissing, Where: "mark." + member, Message: "the mark has no " + member, Hint: hint}
}

// isNil reports whether a member was not given, or is null.
func isNil(raw json.RawMessage) bool {
	trimmed := bytes.TrimSpace(raw)
	return len(trimmed) == 0 || string(trimmed) == "null"
}

// parse parses an expression of the mark.
func parse(of, where string) (*expression.Node, error) {
	node, err := expression.Parse(of)
	if err == nil {
		return node, nil
	}
	wrong := &query.Error{Code: expression.CodeSyntax, Where: "mark." + where, Message: err.Error()}
	var place *expression.Error
	if errors.As(err, &place) {
		wrong.Code, wrong.Message, wrong.Hint, wrong.Span = place.Code, place.Message, place.Hint, &place.Span
	}
	return nil, wrong
}
