package query

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/sluice-analytics/sluice/query/expression"
)

// MarkedActors is a request for the actors behind a mark of the answer of a document.
type MarkedActors struct {
	// Document is the query document by itself.
	Document []byte
	// Mark is the JSON of the mark, empty for everything.
	Mark json.RawMessage
	// Per names the column whose values are listed, where the view has none; empty for the first actor column.
	Per string
	// Limit is the most actors to answer, After the cursor of the page before or nil.
	Limit int
	After *ActorCursor
}

// ActorCursor is a place in a list of actors: these come by shard, and within one by their text.
type ActorCursor struct {
	Shard int
	Actor string
}

// ReadMarkedActors reads a query document with the fields mark, per, limit and cursor beside its own. What is wrong with
// it gives an *Error.
func ReadMarkedActors(document []byte) (*MarkedActors, error) {
	r := &MarkedActors{Limit: ActorsDefault}
	cursor := ""
	doc, err := decodeWith(document, func(d *decoder) map[string]field {
		return map[string]field{
			"mark": func(value *jsonNode, path string) {
				if d.expect(value, path, jsonObject) {
					r.Mark = json.RawMessage(d.data[value.span.Start:value.span.End])
				}
			},
			"per": d.text(&r.Per), "limit": d.whole(&r.Limit, 1, ActorsMax), "cursor": d.text(&cursor),
		}
	})
	if err != nil {
		return nil, err
	}
	if doc.Compare != nil && doc.Aggregate == nil {
		return nil, newError(expression.CodeValue, "compare", "a list of actors is of one range").hint("ask for the other range by from and to")
	}
	if cursor != "" {
		if r.After, err = parseActorCursor(cursor); err != nil {
			return nil, newError(expression.CodeValue, "cursor", "this is no cursor").hint("pass the cursor of the page before, unchanged")
		}
	}
	r.Document, err = json.Marshal(doc)
	return r, err
}

// actorCursorVersion starts every such cursor.
const actorCursorVersion = "a1."

// String writes the cursor for the reader of an answer, to whom it means nothing.
func (c ActorCursor) String() string {
	fields, err := json.Marshal([]any{c.Shard, []byte(c.Actor)})
	if err != nil {
		return "" // cannot happen: numbers and bytes always marshal
	}
	return actorCursorVersion + base64.RawURLEncoding.EncodeToString(fields)
}

// parseActorCursor reads what String wrote.
func parseActorCursor(text string) (*ActorCursor, error) {
	body, ok := strings.CutPrefix(text, actorCursorVersion)
	if !ok {
		return nil, fmt.Errorf("parse cursor: not a cursor of actors")
	}
	data, err := base64.RawURLEncoding.DecodeString(body)
	if err != nil {
		return nil, fmt.Errorf("parse cursor: %w", err)
	}
	var shard int
	var actor []byte
	fields := []any{&shard, &actor}
	if err := json.Unmarshal(data, &fields); err != nil {
		return nil, fmt.Errorf("parse cursor: %w", err)
	}
	if len(fields) != 2 || shard < 0 || shard > 1<<20 {
		return nil, fmt.Errorf("parse cursor: its fields are out of range")
	}
	return &ActorCursor{Shard: shard, Actor: string(actor)}, nil
}
