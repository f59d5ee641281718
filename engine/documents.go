package engine

import (
	"crypto/rand"
	"fmt"
	"strings"

	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// The kinds of documents that are saved with the store itself.
const (
	kindBoard = "board"
	kindNote  = "note"
	kindLink  = "link"
)

// documentsMax bounds the documents of a kind that the store keeps: all of them are looked through.
const documentsMax = 20_000

// versionsMax bounds the versions of a document that are kept: those of boards can be looked at and restored, those of notes
// and links only replace each other.
var versionsMax = map[string]int{kindBoard: BoardVersionsMax, kindNote: 1, kindLink: 1}

// documents returns the documents that the store itself keeps. The snapshot has to be released.
func (e *Engine) documents() (*storage.Snapshot, error) { return e.store.Documents() }

// keep saves a document with the store. A new one must leave their number within bounds.
func (e *Engine) keep(kind, id, description string, content []byte, ifVersion *int64) (Saved, error) {
	e.savedMu.Lock()
	defer e.savedMu.Unlock()
	snapshot, err := e.documents()
	if err != nil {
		return Saved{}, err
	}
	defer snapshot.Release()
	if known := snapshot.Saved(kind); len(known) >= documentsMax && !hasName(known, id) {
		return Saved{}, &query.Error{Code: expression.CodeLimit, Message: fmt.Sprintf("the store has %d %ss already", len(known), kind), Hint: "remove some"}
	}
	saved, err := e.store.Save("", storage.SaveRequest{Kind: kind, Name: id, Description: description, Content: content, IfVersion: ifVersion, VersionsMax: versionsMax[kind]})
	if err != nil {
		return Saved{}, savedError(err)
	}
	return describeSaved(saved), nil
}

func hasName(known []storage.Saved, name string) bool {
	for i := range known {
		if known[i].Name == name {
			return true
		}
	}
	return false
}

// drop takes a document of the store away.
func (e *Engine) drop(kind, id string, ifVersion *int64) error {
	e.savedMu.Lock()
	defer e.savedMu.Unlock()
	snapshot, err := e.documents()
	if err != nil {
		return err
	}
	defer snapshot.Release()
	if _, err := findDocument(snapshot, kind, id, 0); err != nil {
		return err
	}
	if err := e.store.RemoveSaved("", kind, id, ifVersion); err != nil {
		return savedError(err)
	}
	e.saved.forget("", kind, id)
	return nil
}

// findDocument returns a version of a document, the current one for 0.
func findDocument(snapshot *storage.Snapshot, kind, id string, version int64) (storage.Saved, error) {
	if len(snapshot.SavedVersions(kind, id)) == 0 {
		return storage.Saved{}, noDocument(snapshot, kind, id)
	}
	saved, err := findVersion(snapshot, kind, id, version)
	if err != nil && version == 0 { // it was removed
		return saved, noDocument(snapshot, kind, id)
	}
	return saved, err
}

// noDocument is the error about an id that is not there. Ids of links are secrets: they are never hinted at.
func noDocument(snapshot *storage.Snapshot, kind, id string) error {
	wrong := &query.Error{Code: CodeNotSaved, Where: "id", Message: fmt.Sprintf("there is no %s %q", kind, id)}
	if kind == kindLink {
		return wrong
	}
	var names []string
	for _, saved := range snapshot.Saved(kind) {
		names = append(names, saved.Name)
	}
	if nearest := schema.Nearest(id, names); nearest != "" {
		wrong.Hint = fmt.Sprintf("did you mean %q?", nearest)
	}
	return wrong
}

// newDocumentID returns 16 letters and digits, 80 random bits: nobody guesses it.
func newDocumentID() string { return strings.ToLower(rand.Text()[:16]) }
