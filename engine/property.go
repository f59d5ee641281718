package engine

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"

	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// kindProperty is the kind under which what people say of properties is saved, by the name of the column.
const kindProperty = "property"

// PropertyNote is what people say of a property.
type PropertyNote struct {
	Description string `json:"description,omitempty"`
	// Unit is what its numbers count, such as "ms".
	Unit string `json:"unit,omitempty"`
	// Hidden properties come last where names are listed.
	Hidden bool `json:"hidden,omitempty"`
}

// DescribeProperty keeps what is said of a property; ifVersion is as in SaveRequest. It shows in Dataset and Names. A property that the dataset does not
// have, and content that is no PropertyNote as JSON, give a *query.Error.
func (e *Engine) DescribeProperty(dataset, column string, content []byte, ifVersion *int64) (Saved, error) {
	snapshot, err := e.snapshot(dataset)
	if err != nil {
		return Saved{}, err
	}
	found, ok := snapshot.Schema.Resolve(column)
	var names []string
	for _, known := range snapshot.Schema.Columns {
		names = append(names, known.Name)
	}
	snapshot.Release()
	if !ok {
		wrong := &query.Error{Code: CodeNotSaved, Where: "column", Message: fmt.Sprintf("no property is called %s", expression.QuoteName(column))}
		if nearest := schema.Nearest(column, names); nearest != "" {
			wrong.Hint = "did you mean " + expression.QuoteName(nearest) + "?"
		}
		return Saved{}, wrong
	}
	note, err := decodeNote(content)
	if err != nil {
		return Saved{}, err
	}
	plain, err := json.Marshal(note)
	if err != nil {
		return Saved{}, fmt.Errorf("save property: %w", err)
	}
	return e.Save(dataset, SaveRequest{Kind: kindProperty, Name: found.Name, Content: plain, IfVersion: ifVersion})
}

// noteTextMax bounds the texts of a note, in bytes.
const noteTextMax = 4 << 10

func decodeNote(content []byte) (PropertyNote, error) {
	var note PropertyNote
	decoder := json.NewDecoder(bytes.NewReader(content))
	decoder.DisallowUnknownFields()
	err := decoder.Decode(&note)
	if err == nil {
		if _, more := decoder.Token(); !errors.Is(more, io.EOF) {
			err = errors.New("something follows the object")
		}
	}
	if err != nil {
		return note, &query.Error{Code: query.CodeJSON, Message: "the body is no JSON object as it is expected: " + err.Error(), Hint: `send {"description": "time to answer", "unit": "ms", "hidden": false}`}
	}
	if len(note.Description) > noteTextMax || len(note.Unit) > noteTextMax {
		return note, &query.Error{Code: expression.CodeLimit, Message: fmt.Sprintf("description and unit have at most %d bytes", noteTextMax)}
	}
	return note, nil
}

// propertyNotes reads what is said of the properties of a dataset, by their names.
func (e *Engine) propertyNotes(snapshot *storage.Snapshot) (map[string]PropertyNote, error) {
	notes := map[string]PropertyNote{}
	for _, saved := range snapshot.Saved(kindProperty) {
		content, err := e.saved.entry(snapshot.Config.Name, saved).text(snapshot, saved)
		if err != nil {
			return nil, err
		}
		var note PropertyNote
		if err := json.Unmarshal(content, &note); err != nil {
			return nil, fmt.Errorf("read what is said of property %q: %w", saved.Name, err)
		}
		notes[saved.Name] = note
	}
	return notes, nil
}

// examplesMax is how many examples a column has.
const examplesMax = 3

// examplesOf are a few of the strings of a column, those that came first.
func examplesOf(snapshot *storage.Snapshot, column schema.Column) []string {
	key := &expression.Expr{Op: expression.Column, Ref: expression.Ref{Name: column.Name, ID: column.ID}}
	var examples []string
	for _, values := range dictionariesOf(snapshot, key) {
		for i := 0; i < values.Len() && len(examples) < examplesMax; i++ {
			text := []rune(values.At(values.First() + uint32(i)))
			examples = append(examples, string(text[:min(len(text), exampleRunes)]))
		}
	}
	return slices.Clip(examples)
}

// exampleRunes bounds an example.
const exampleRunes = 80
