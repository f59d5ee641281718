package query

import (
	"encoding/json"
	"time"

	"github.com/sluice-analytics/sluice/query/calendar"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// What a page of actors has unless the request says otherwise, and at most.
const (
	ActorsDefault = 100
	ActorsMax     = 10_000
)

// ActorsDocument is a funnel's document with the fields that say whose list is wanted.
type ActorsDocument struct {
	Step  int    `json:"step"`
	State string `json:"state"`
	// Value is that of a group, or the list of those of several keys, as JSON; a list may
	// hold null. It is empty for all groups.
	Value json.RawMessage `json:"value,omitempty"`
	// Other is the group of what lies past the funnel's limit of groups, in place of a value.
	Other bool `json:"other,omitempty"`
	// Entry is a time in the bucket of a trend, empty for all buckets.
	Entry  string `json:"entry,omitempty"`
	Limit  int    `json:"limit"`
	Cursor string `json:"cursor,omitempty"`
}

// ActorsRequest is a checked request for the actors behind a cell of a funnel.
type ActorsRequest struct {
	// Plan is that of the funnel.
	Plan *Plan
	// Step counts from 1, State is StateReached, StateDropped or StateInProgress.
	Step  int
	State string
	// Values are those of a group, nil for all groups or for Other, the group of what lies past
	// the limit of groups.
	Values []schema.Value
	Other  bool
	// Entry is a time in the bucket of the trend that counts, nil for all.
	Entry *int64
	// Limit is the most actors to answer, After the cursor of the page before or nil.
	Limit int
	After *Cursor
	// Echo is the request with every default filled in, but for the funnel's document.
	Echo *ActorsDocument
}

// CompileActors checks a request for actors: a query document whose view is a funnel, and
// beside its fields those of ActorsDocument. What is wrong with it gives an *Error.
func CompileActors(document []byte, dataset schema.Schema, options CompileOptions) (*ActorsRequest, error) {
	a := &ActorsDocument{}
	var other *bool
	doc, err := decodeWith(document, func(d *decoder) map[string]field {
		return map[string]field{
			"step": d.whole(&a.Step, 1, StepsMax), "state": d.oneOf(&a.State, StateReached, StateDropped, StateInProgress),
			"value": func(value *jsonNode, path string) {
				if d.expect(value, path, jsonString, jsonNumber, jsonBool, jsonList) {
					a.Value = json.RawMessage(d.data[value.span.Start:value.span.End])
				}
			},
			"other": d.boolean(&other),
			"entry": d.textOrNumber(&a.Entry), "limit": d.whole(&a.Limit, 1, ActorsMax), "cursor": d.text(&a.Cursor),
		}
	})
	if err != nil {
		return nil, err
	}
	plan, err := compileDecoded(document, doc, dataset, options)
	if err != nil {
		return nil, err
	}
	a.Other = other != nil && *other
	r := &ActorsRequest{Plan: plan, Other: a.Other, Echo: a}
	return r, r.fill(options)
}

// fill checks the fields of the request against the funnel.
func (r *ActorsRequest) fill(options CompileOptions) error {
	f, a := r.Plan.Funnel, r.Echo
	setDefault(&a.State, StateReached)
	if a.Limit == 0 {
		a.Limit = ActorsDefault
	}
	switch {
	case f == nil:
		return newError(CodeMissing, "funnel", "the actors asked for are those of a funnel, and the document has another view")
	case r.Plan.Compare != nil:
		return newError(expression.CodeValue, "compare", "a list of actors is of one range").hint("ask for the other range by from and to")
	case a.Step == 0:
		return newError(CodeMissing, "step", "the request names no step").hint(`add "step": 1`)
	case a.Step > len(f.Steps):
		return newError(expression.CodeValue, "step", "there is no step %d: the funnel has %d", a.Step, len(f.Steps))
	case a.Step == 1 && a.State != StateReached:
		return newError(expression.CodeValue, "state", "nobody is on the way to the first step").hint("the states of later steps are reached, dropped and in_progress")
	}
	r.Step, r.State, r.Limit = a.Step, a.State, a.Limit
	if err := r.value(); err != nil {
		return err
	}
	if err := r.entry(options); err != nil {
		return err
	}
	if a.Cursor != "" {
		cursor, err := ParseCursor(a.Cursor)
		if err != nil {
			return newError(expression.CodeValue, "cursor", "this is no cursor").hint("pass the cursor of the page before, unchanged")
		}
		r.After = cursor
	}
	return nil
}

// value reads the group: its values, or that it is the others.
func (r *ActorsRequest) value() error {
	by := r.Plan.Funnel.By
	switch {
	case r.Other && len(by) == 0:
		return newError(expression.CodeValue, "other", "the funnel has no breakdown that could leave others").hint("add by to the funnel")
	case r.Other && len(r.Echo.Value) > 0:
		return newError(expression.CodeValue, "other", "a list is of one value or of the others").hint("leave out value or other")
	case len(r.Echo.Value) == 0:
		return nil
	}
	if len(by) == 0 {
		return newError(expression.CodeValue, "value", "the funnel has no breakdown that a value could be of").hint("add by to the funnel")
	}
	texts := []json.RawMessage{r.Echo.Value}
	if r.Echo.Value[0] == '[' {
		texts = nil // or the first of the list would be written over the list
		if err := json.Unmarshal(r.Echo.Value, &texts); err != nil {
			return newError(expression.CodeValue, "value", "the value cannot be read: %s", err)
		}
	}
	if len(texts) != len(by) {
		return newError(expression.CodeValue, "value", "there are %d values and %d keys", len(texts), len(by))
	}
	for i, text := range texts {
		value := schema.NullOf(by[i].Expr.Type)
		if string(text) != "null" {
			var err error
			if value, err = r.scalar(text, by[i].Expr.Type); err != nil {
				return newError(expression.CodeType, "value", "the value is %s, and the breakdown is %s", text, by[i].Expr.Type)
			}
		}
		r.Values = append(r.Values, value)
	}
	return nil
}

// scalar reads a value as an answer writes it.
func (r *ActorsRequest) scalar(text json.RawMessage, typ schema.Type) (schema.Value, error) {
	var moment string
	if typ != schema.Timestamp || json.Unmarshal(text, &moment) != nil {
		return scalarOf(text, typ)
	}
	at, err := r.Plan.Zone.ParseMoment(moment, time.Time{})
	return schema.TimestampOf(at), err
}

// entry reads the bucket of the trend.
func (r *ActorsRequest) entry(options CompileOptions) error {
	if r.Echo.Entry == "" {
		return nil
	}
	if r.Plan.Funnel.Trend == nil {
		return newError(expression.CodeValue, "entry", "the funnel has no trend that a bucket could be of").hint("add trend to the funnel")
	}
	at, err := r.Plan.Zone.ParseMoment(r.Echo.Entry, options.Now)
	if err != nil {
		return newError(expression.CodeValue, "entry", "%q is no time", r.Echo.Entry).hint("%s", calendar.ErrMoment.Error())
	}
	if at < r.Plan.Zone.Floor(r.Plan.From, *r.Plan.Funnel.Trend) || at >= r.Plan.To {
		return newError(expression.CodeValue, "entry", "the bucket lies outside the range")
	}
	r.Entry = &at
	r.Echo.Entry = r.Plan.Zone.Format(at)
	return nil
}
