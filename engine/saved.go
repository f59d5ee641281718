package engine

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/storage"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// The codes of errors about saved documents, in *query.Error.
const (
	// CodeNotSaved: nothing of the kind has the name, or no such version.
	CodeNotSaved = "not_saved"
	// CodeConflict: the version to replace is not the one that is there.
	CodeConflict = "conflict"
	// CodeInUse: something else that is saved needs what is to be removed or changed.
	CodeInUse = "in_use"
	// CodeSaved: the name or the content cannot be saved.
	CodeSaved = "bad_saved"
)

// savedKinds are what a dataset keeps. Definitions, lookup tables and cohorts are checked when they are saved; the
// contents of the others belong to whoever saves them.
var savedKinds = []string{query.KindDefinition, query.KindLookup, query.KindCohort, kindProperty, "board", "note", "query"}

// Saved describes one version of a document that is saved with a dataset.
type Saved struct {
	Kind string `json:"kind"`
	Name string `json:"name"`
	// Version counts from 1 for each kind and name.
	Version     int64     `json:"version"`
	Description string    `json:"description,omitempty"`
	Time        time.Time `json:"time"`
	// Removed says that this version took the document away.
	Removed bool `json:"removed,omitempty"`
	// SizeBytes is the length of the content.
	SizeBytes int64 `json:"size_bytes"`
}

// SaveRequest is a document to save with a dataset.
type SaveRequest struct {
	Kind, Name, Description string
	// Content of a definition is JSON, that of a cohort a query.CohortList as JSON, that of a lookup table what
	// lookup.Table.Encode returns.
	Content []byte
	// IfVersion is the version that this one replaces, 0 for none; nil replaces whatever there is.
	IfVersion *int64
}

// Save keeps a new version of a document with a dataset. It is durable when Save returns, and every later query
// sees it. What is wrong with the document gives a *query.Error whose place is within "definition", "lookup" or "cohort", and
// so does a conflict (CodeConflict), or something saved that would no longer work (CodeInUse).
func (e *Engine) Save(dataset string, request SaveRequest) (Saved, error) {
	if !slices.Contains(savedKinds, request.Kind) {
		return Saved{}, &query.Error{
			Code: CodeSaved, Where: "kind", Message: fmt.Sprintf("nothing of the kind %q can be saved", request.Kind),
			Hint: "it is one of " + strings.Join(savedKinds, ", "),
		}
	}
	e.savedMu.Lock()
	defer e.savedMu.Unlock()
	snapshot, err := e.snapshot(dataset)
	if err != nil {
		return Saved{}, err
	}
	defer snapshot.Release()
	if err := e.checkSave(snapshot, request); err != nil {
		return Saved{}, err
	}
	saved, err := e.store.Save(dataset, storage.SaveRequest{
		Kind: request.Kind, Name: request.Name, Description: request.Description,
		Content: request.Content, IfVersion: request.IfVersion,
	})
	if err != nil {
		return Saved{}, savedError(err)
	}
	return describeSaved(saved), nil
}

// RemoveSaved takes a document away, unless another needs it. Its versions stay in the history.
func (e *Engine) RemoveSaved(dataset, kind, name string, ifVersion *int64) error {
	e.savedMu.Lock()
	defer e.savedMu.Unlock()
	snapshot, err := e.snapshot(dataset)
	if err != nil {
		return err
	}
	defer snapshot.Release()
	if _, err := findSaved(snapshot, kind, name); err != nil {
		return err
	}
	if err := e.checkRemoval(snapshot, kind, name); err != nil {
		return err
	}
	if err := e.store.RemoveSaved(dataset, kind, name, ifVersion); err != nil {
		return savedError(err)
	}
	e.saved.forget(dataset, kind, name)
	return nil
}

// ForgetSaved drops the history of a document: all versions but the latest.
func (e *Engine) ForgetSaved(dataset, kind, name string) error {
	if _, err := e.SavedVersions(dataset, kind, name); err != nil {
		return err
	}
	return savedError(e.store.ForgetSaved(dataset, kind, name))
}

// Saved describes the documents of a kind, each in its current version, by name.
func (e *Engine) Saved(dataset, kind string) ([]Saved, error) {
	snapshot, err := e.snapshot(dataset)
	if err != nil {
		return nil, err
	}
	defer snapshot.Release()
	described := []Saved{}
	for _, saved := range snapshot.Saved(kind) {
		described = append(described, describeSaved(saved))
	}
	return described, nil
}

// SavedVersions describes all versions of a document, removals among them, the oldest first.
func (e *Engine) SavedVersions(dataset, kind, name string) ([]Saved, error) {
	snapshot, err := e.snapshot(dataset)
	if err != nil {
		return nil, err
	}
	defer snapshot.Release()
	var described []Saved
	for _, saved := range snapshot.SavedVersions(kind, name) {
		described = append(described, describeSaved(saved))
	}
	if described == nil {
		return nil, notSaved(snapshot, kind, name)
	}
	return described, nil
}

// SavedContent returns a version of a document with its content, the bytes as they were saved; version 0 is the
// current one.
func (e *Engine) SavedContent(dataset, kind, name string, version int64) (Saved, []byte, error) {
	snapshot, err := e.snapshot(dataset)
	if err != nil {
		return Saved{}, nil, err
	}
	defer snapshot.Release()
	saved, err := findVersion(snapshot, kind, name, version)
	if err != nil {
		return Saved{}, nil, err
	}
	content, err := snapshot.SavedContent(saved)
	return describeSaved(saved), content, err
}

func describeSaved(saved storage.Saved) Saved {
	return Saved{
		Kind: saved.Kind, Name: saved.Name, Version: saved.Version, Description: saved.Description,
		Time: time.UnixMicro(saved.Time).UTC(), Removed: saved.Removed, SizeBytes: saved.SizeBytes,
	}
}

func findSaved(snapshot *storage.Snapshot, kind, name string) (storage.Saved, error) {
	for _, saved := range snapshot.Saved(kind) {
		if saved.Name == name {
			return saved, nil
		}
	}
	return storage.Saved{}, notSaved(snapshot, kind, name)
}

func findVersion(snapshot *storage.Snapshot, kind, name string, version int64) (storage.Saved, error) {
	if version == 0 {
		return findSaved(snapshot, kind, name)
	}
	versions := snapshot.SavedVersions(kind, name)
	for _, saved := range versions {
		if saved.Version == version && !saved.Removed {
			return saved, nil
		}
	}
	if len(versions) == 0 {
		return storage.Saved{}, notSaved(snapshot, kind, name)
	}
	return storage.Saved{}, &query.Error{
		Code: CodeNotSaved, Where: "version", Message: fmt.Sprintf("the %s %q has no content in version %d", kind, name, version),
		Hint: fmt.Sprintf("its versions go from %d to %d; those that were forgotten, and removals, have none", versions[0].Version, versions[len(versions)-1].Version),
	}
}

// notSaved is the error about a name that is not there, with the nearest one.
func notSaved(snapshot *storage.Snapshot, kind, name string) error {
	err := &query.Error{
		Code: CodeNotSaved, Where: "name", Message: fmt.Sprintf("dataset %q has no %s %q", snapshot.Config.Name, kind, name),
	}
	var names []string
	for _, saved := range snapshot.Saved(kind) {
		names = append(names, saved.Name)
	}
	if nearest := schema.Nearest(name, names); nearest != "" {
		err.Hint = fmt.Sprintf("did you mean %q?", nearest)
	}
	return err
}

// savedError turns a conflict into an error that programs can tell.
func savedError(err error) error {
	switch {
	case errors.Is(err, storage.ErrConflict):
		return &query.Error{Code: CodeConflict, Where: "version", Message: err.Error(), Hint: "read it again, and decide anew"}
	case errors.Is(err, storage.ErrSavedRequest):
		return &query.Error{Code: CodeSaved, Message: err.Error()}
	}
	return err
}
