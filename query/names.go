package query

import (
	"slices"

	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// The kinds of names that can be completed.
const (
	NameProperty   = "property"
	NameDefinition = "definition"
	NameCohort     = "cohort"
	NameLookup     = "lookup"
	NameFunction   = "function"
	NameMeasure    = "measure"
	NameEvent      = "event"
	NameValue      = "value"
)

// nameKinds are all kinds of names.
var nameKinds = []string{NameProperty, NameDefinition, NameCohort, NameLookup, NameFunction, NameMeasure, NameEvent, NameValue}

// What a list of names has unless the request says otherwise, and at most.
const (
	NamesDefault = 50
	NamesMax     = 5000
)

// NamesRequest is a checked request for names.
type NamesRequest struct {
	// Contains is what was typed.
	Contains string
	// Limit is the most names to answer.
	Limit int
	// Kinds are those that are wanted.
	Kinds []string
}

// DecodeNames reads a request for names, JSON: {"contains", "limit", "kinds"}. What is wrong with it gives an *Error.
func DecodeNames(data []byte) (*NamesRequest, error) {
	root, wrong := parseJSON(data)
	if wrong != nil {
		return nil, wrong
	}
	d := &decoder{data: data}
	r := &NamesRequest{Limit: NamesDefault}
	d.object(root, "", map[string]field{
		"contains": d.text(&r.Contains), "limit": d.whole(&r.Limit, 1, NamesMax), "kinds": d.texts(&r.Kinds),
	})
	if d.err != nil {
		return nil, d.err
	}
	for _, kind := range r.Kinds {
		if slices.Contains(nameKinds, kind) {
			continue
		}
		err := newError(expression.CodeValue, "kinds", "%q is no kind of name", kind)
		if nearest := schema.Nearest(kind, nameKinds); nearest != "" {
			return nil, err.hint("did you mean %q?", nearest)
		}
		return nil, err
	}
	if r.Kinds == nil {
		r.Kinds = []string{NameProperty, NameDefinition, NameCohort, NameLookup}
	}
	return r, nil
}
