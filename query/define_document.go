package query

import (
	"bytes"
	"encoding/json"
	"slices"
)

// Definitions are named definitions in the order of the document.
type Definitions []Definition

// Definition is a name for an expression over events, or, where Object is not nil, for a
// property of actors or sessions. Among the properties of an entity Text is a measure.
type Definition struct {
	Name, Text string
	Object     *DefinitionObject
}

// DefinitionObject is a definition that takes more than an expression over events. One of
// Actor, Funnel, Session and Actors is set.
type DefinitionObject struct {
	// Actor is a measure over an actor's events.
	Actor string
	// Funnel makes a cohort of the actors that stand at Step (1 for the first, 0 for the
	// last) as State says.
	Funnel *FunnelDocument
	Step   int
	State  string
	// Session is a measure over a session's events, Sessions says what a session is.
	Session  string
	Sessions *SessionsDocument
	// Actors lists the actors of a static cohort.
	Actors []string
	// Per names the actor column; a session's stands in Sessions.
	Per string
	// From and To bound the events that are read; empty for the query's own range.
	From, To string
}

// AlwaysFrom and AlwaysTo are a range of a definition that leaves out no event: an end that is not given would be the query's.
const (
	AlwaysFrom = "0001-01-01T00:00:00Z"
	AlwaysTo   = "9999-12-31T00:00:00Z"
)

// ParseDefinition reads the JSON of a definition as the field define has it: a string, or an
// object. What is wrong with it gives an *Error whose place is define and the name.
func ParseDefinition(name string, content []byte) (Definition, error) {
	root, wrong := parseJSON(content)
	if wrong != nil {
		wrong.Where = join("define", name)
		return Definition{}, wrong
	}
	d := &decoder{data: content}
	definition := d.definition(name, root, join("define", name))
	if d.err != nil {
		return Definition{}, d.err
	}
	return definition, nil
}

// MarshalJSON writes what ParseDefinition reads.
func (d Definition) MarshalJSON() ([]byte, error) {
	if d.Object != nil {
		return marshalPlain(d.Object)
	}
	return marshalPlain(d.Text)
}

// marshalPlain is json.Marshal without the escapes for HTML, which would make expressions
// hard to read; an encoder around this one adds them where it wants them.
func marshalPlain(value any) ([]byte, error) {
	var text bytes.Buffer
	encoder := json.NewEncoder(&text)
	encoder.SetEscapeHTML(false)
	err := encoder.Encode(value)
	return bytes.TrimRight(text.Bytes(), "\n"), err
}

// MarshalJSON writes an object.
func (d Definitions) MarshalJSON() ([]byte, error) {
	var text bytes.Buffer
	text.WriteByte('{')
	for i, definition := range d {
		if i > 0 {
			text.WriteByte(',')
		}
		name, err := marshalPlain(definition.Name)
		if err != nil {
			return nil, err
		}
		value, err := definition.MarshalJSON()
		if err != nil {
			return nil, err
		}
		text.Write(name)
		text.WriteByte(':')
		text.Write(value)
	}
	text.WriteByte('}')
	return text.Bytes(), nil
}

// MarshalJSON writes the fields of the definition's kind.
func (o DefinitionObject) MarshalJSON() ([]byte, error) {
	return marshalPlain(struct {
		Actor    any               `json:"actor,omitempty"`
		Session  string            `json:"session,omitempty"`
		Sessions *SessionsDocument `json:"sessions,omitempty"`
		Actors   any               `json:"actors,omitempty"`
		Per      string            `json:"per,omitempty"`
		From     string            `json:"from,omitempty"`
		To       string            `json:"to,omitempty"`
	}{o.actor(), o.Session, o.Sessions, o.list(), o.Per, o.From, o.To})
}

// actor is the field actor: a measure, a place in a funnel, or nil.
func (o DefinitionObject) actor() any {
	switch {
	case o.Funnel != nil:
		return struct {
			Funnel *FunnelDocument `json:"funnel"`
			Step   int             `json:"step,omitempty"`
			State  string          `json:"state,omitempty"`
		}{o.Funnel, o.Step, o.State}
	case o.Actor != "":
		return o.Actor
	}
	return nil
}

// list is the field actors, also where it is empty.
func (o DefinitionObject) list() any {
	if o.Actors == nil {
		return nil
	}
	return o.Actors
}

// Expressions returns the texts of all expressions in the definition, to find out which names
// it mentions.
func (d Definition) Expressions() []string {
	o := d.Object
	if o == nil {
		return []string{d.Text}
	}
	texts := []string{o.Actor, o.Session}
	sessions := []*SessionsDocument{o.Sessions}
	if f := o.Funnel; f != nil {
		for _, step := range f.Steps {
			texts = append(texts, step.Where)
		}
		for _, exclusion := range f.Exclude {
			texts = append(texts, exclusion.Where)
		}
		texts, sessions = append(texts, f.Hold...), append(sessions, f.Session)
	}
	for _, s := range sessions {
		if s != nil {
			texts = append(texts, s.Start, s.End, s.SplitOn)
		}
	}
	return slices.DeleteFunc(texts, func(text string) bool { return text == "" })
}
