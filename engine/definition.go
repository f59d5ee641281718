package engine

import (
	"encoding/json"

	"github.com/sluice-analytics/sluice/query"
)

// Definition is a version of a definition that is saved with a dataset.
type Definition struct {
	Saved
	// Definition is JSON: a string, which is an expression over events, or what else define of a document allows.
	Definition json.RawMessage `json:"definition"`
}

// Definitions returns the definitions of a dataset, each in its current version, by name.
func (e *Engine) Definitions(dataset string) ([]Definition, error) {
	snapshot, err := e.snapshot(dataset)
	if err != nil {
		return nil, err
	}
	defer snapshot.Release()
	definitions := []Definition{}
	for _, saved := range snapshot.Saved(query.KindDefinition) {
		content, err := e.saved.entry(dataset, saved).text(snapshot, saved)
		if err != nil {
			return nil, err
		}
		definitions = append(definitions, Definition{describeSaved(saved), content})
	}
	return definitions, nil
}

// Definition returns a version of a definition; version 0 is the current one.
func (e *Engine) Definition(dataset, name string, version int64) (Definition, error) {
	saved, content, err := e.SavedContent(dataset, query.KindDefinition, name, version)
	return Definition{saved, content}, err
}
