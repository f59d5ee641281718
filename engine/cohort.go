package engine

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"io"

	"github.com/sluice-analytics/sluice/ingest/decompress"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage"
)

// CohortSourceBytesMax bounds the file that a cohort is read from, decompressed.
const CohortSourceBytesMax = 64 << 20

// CohortRequest is a list of actors to load into a dataset.
type CohortRequest struct {
	Name, Description string
	// Source is CSV, one actor a line, NDJSON, a JSON array, or {"actors": [...], "description", "document"}; it may be compressed.
	Source io.Reader
	// Column has the actors where the source has columns, empty for that called like Per.
	Column string
	// Per names the actor column of the dataset, empty for the first.
	Per string
	// IfVersion is as in SaveRequest.
	IfVersion *int64
}

// Cohort describes a list of actors that is saved with a dataset.
type Cohort struct {
	Saved
	Per string `json:"per"`
	// IDs is the number of actors in the list.
	IDs int `json:"ids"`
	// Document is the request whose answer the list was; nil where it came from elsewhere.
	Document json.RawMessage `json:"document,omitempty"`
}

// LoadedCohort is a cohort as it was loaded.
type LoadedCohort struct {
	Cohort
	// Duplicates are the actors of the source that had been there before, which are dropped.
	Duplicates int `json:"duplicates"`
}

// CohortSize is how many actors are in a cohort.
type CohortSize struct {
	// Kind is query.KindCohort, or query.KindDefinition of a definition that tells actors apart.
	Kind    string `json:"kind"`
	Name    string `json:"name"`
	Version int64  `json:"version"`
	Per     string `json:"per"`
	// Size is the number of the actors in it that have events, of all time unless a definition has a range.
	Size int64 `json:"size"`
	// IDs is the number of actors in the list, nil of a definition.
	IDs *int `json:"ids,omitempty"`
}

// LoadCohort reads a list of actors and saves it, whole or not at all. A line that cannot be read or names nobody, and
// a column that the dataset does not have, give a *query.Error.
func (e *Engine) LoadCohort(dataset string, request CohortRequest) (LoadedCohort, error) {
	snapshot, err := e.snapshot(dataset)
	if err != nil {
		return LoadedCohort{}, err
	}
	per := perOrFirst(snapshot, request.Per)
	snapshot.Release()
	content, err := readCohort(request.Source)
	if err != nil {
		return LoadedCohort{}, &query.Error{Code: CodeSaved, Where: "cohort", Message: err.Error()}
	}
	reader := &cohortReader{column: request.Column, per: per}
	if err := reader.read(content); err != nil {
		return LoadedCohort{}, &query.Error{
			Code: CodeSaved, Where: "cohort", Message: err.Error(),
			Hint: "a list is CSV whose header names the column, one actor a line, NDJSON, or a JSON array of texts",
		}
	}
	list := &query.CohortList{Per: request.Per, Actors: reader.actors, Document: reader.document}
	encoded, err := json.Marshal(list)
	if err != nil {
		return LoadedCohort{}, fmt.Errorf("write cohort: %w", err)
	}
	saved, err := e.Save(dataset, SaveRequest{
		Kind: query.KindCohort, Name: request.Name, Description: cmp.Or(request.Description, reader.description), Content: encoded, IfVersion: request.IfVersion,
	})
	return LoadedCohort{Cohort{saved, per, len(list.Actors), list.Document}, reader.duplicates}, err
}

func perOrFirst(snapshot *storage.Snapshot, per string) string {
	if per == "" {
		return snapshot.Schema.Actor()
	}
	return per
}

// readCohort reads the source, which may be compressed.
func readCohort(from io.Reader) ([]byte, error) {
	source, _, err := decompress.NewReader(from)
	if err != nil {
		return nil, err
	}
	defer source.Close()
	content, err := io.ReadAll(io.LimitReader(source, CohortSourceBytesMax+1))
	if err == nil && len(content) > CohortSourceBytesMax {
		err = fmt.Errorf("the list is larger than %d MiB", CohortSourceBytesMax>>20)
	}
	return content, err
}

// openCohort reads a list that need not be the current one.
func openCohort(snapshot *storage.Snapshot, saved storage.Saved) (*query.CohortList, error) {
	content, err := snapshot.SavedContent(saved)
	if err != nil {
		return nil, err
	}
	list, err := query.DecodeCohort(content)
	if err != nil {
		return nil, fmt.Errorf("cohort %q: %w", saved.Name, err)
	}
	return list, nil
}

// Cohorts describes the lists of actors of a dataset, by name.
func (e *Engine) Cohorts(dataset string) ([]Cohort, error) {
	snapshot, err := e.snapshot(dataset)
	if err != nil {
		return nil, err
	}
	defer snapshot.Release()
	described := []Cohort{}
	for _, saved := range snapshot.Saved(query.KindCohort) {
		list, err := e.saved.entry(dataset, saved).actors(snapshot, saved)
		if err != nil {
			return nil, err
		}
		described = append(described, Cohort{describeSaved(saved), perOrFirst(snapshot, list.Per), len(list.Actors), list.Document})
	}
	return described, nil
}

// CohortSize counts the actors of the data that are in a cohort: a list, or a saved definition that says yes or no of
// actors. It reads the events once.
func (e *Engine) CohortSize(ctx context.Context, dataset, name string) (CohortSize, error) {
	snapshot, err := e.snapshot(dataset)
	if err != nil {
		return CohortSize{}, err
	}
	defer snapshot.Release()
	size, err := e.findCohort(snapshot, name)
	if err != nil {
		return size, err
	}
	options, err := e.compileOptions(snapshot)
	if err != nil {
		return size, err
	}
	compile := func(per string) (*query.Plan, error) {
		document, err := sizeDocument(dataset, name, per)
		if err != nil {
			return nil, fmt.Errorf("ask for the size of %q: %w", name, err)
		}
		return query.Compile(document, snapshot.Schema, options)
	}
	plan, err := compile(snapshot.Schema.Actor())
	if err != nil {
		return size, placeIn(err, "where", "definition")
	}
	if size.Per, err = perOfCohort(plan, name); err != nil {
		return size, err
	}
	if plan, err = compile(size.Per); err != nil {
		return size, err
	}
	answer, err := e.run(ctx, plan, snapshot)
	if err != nil {
		return size, err
	}
	defer answer.Release()
	size.Size = answer.Table.Value(0, 0).Int
	return size, nil
}

// sizeDocument asks how many actors a cohort has.
func sizeDocument(dataset, name, per string) ([]byte, error) {
	where, actor := expression.QuoteName(name), expression.QuoteName(per)
	return json.Marshal(map[string]any{
		"dataset": dataset, "where": where, "aggregate": map[string]any{"measures": []string{"uniq(" + actor + ")"}},
	})
}

// findCohort describes what has a name, a list or a definition.
func (e *Engine) findCohort(snapshot *storage.Snapshot, name string) (CohortSize, error) {
	if saved, err := findSaved(snapshot, query.KindDefinition, name); err == nil {
		return CohortSize{Kind: query.KindDefinition, Name: name, Version: saved.Version}, nil
	}
	saved, err := findSaved(snapshot, query.KindCohort, name)
	if err != nil {
		return CohortSize{}, err
	}
	list, err := e.saved.entry(snapshot.Config.Name, saved).actors(snapshot, saved)
	if err != nil {
		return CohortSize{}, err
	}
	ids := len(list.Actors)
	return CohortSize{Kind: query.KindCohort, Name: name, Version: saved.Version, IDs: &ids}, nil
}

// perOfCohort is the column whose values a cohort is of: what it is made of has to agree on it.
func perOfCohort(plan *query.Plan, name string) (string, error) {
	per := ""
	for _, derived := range plan.Derived {
		switch {
		case derived.Sessions != nil:
		case per != "" && per != derived.Per:
			return "", &query.Error{Code: CodeSaved, Where: "definition", Message: fmt.Sprintf("%q has actors of %s and of %s", name, per, derived.Per)}
		default:
			per = derived.Per
		}
	}
	if per == "" {
		return "", &query.Error{
			Code: CodeSaved, Where: "definition", Message: fmt.Sprintf("the definition %q has no size: it is about events, and a cohort is of actors", name),
			Hint: `save {"actor": "count() filter (where ...) > 0"} for the actors who have such an event`,
		}
	}
	return per, nil
}
