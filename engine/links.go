package engine

import (
	"encoding/json"
	"fmt"
	"time"

	"github.com/sluice-analytics/sluice/engine/kept"
	"github.com/sluice-analytics/sluice/storage"
)

// Link is a link of the store. Who has its id may read it; nothing lists the ids.
type Link struct {
	ID string `json:"id"`
	kept.Link
	Made time.Time `json:"made"`
}

// AddLink keeps a link, under an id that cannot be guessed.
func (e *Engine) AddLink(link kept.Link) (Link, error) {
	content, err := json.Marshal(link)
	if err != nil {
		return Link{}, fmt.Errorf("save link: %w", err)
	}
	none := int64(0)
	saved, err := e.keep(kindLink, newDocumentID(), "", content, &none)
	if err != nil {
		return Link{}, err
	}
	return Link{ID: saved.Name, Link: link, Made: saved.Time}, nil
}

// Link returns a link.
func (e *Engine) Link(id string) (Link, error) {
	snapshot, err := e.documents()
	if err != nil {
		return Link{}, err
	}
	defer snapshot.Release()
	saved, err := findDocument(snapshot, kindLink, id, 0)
	if err != nil {
		return Link{}, err
	}
	text, err := snapshot.SavedContent(saved)
	if err != nil {
		return Link{}, err
	}
	link, err := kept.DecodeLink(text)
	if err != nil {
		return Link{}, fmt.Errorf("read link %q: %w: %v", id, storage.ErrCorrupt, err)
	}
	return Link{ID: id, Link: link, Made: describeSaved(saved).Time}, nil
}

// RemoveLink takes a link away.
func (e *Engine) RemoveLink(id string) error { return e.drop(kindLink, id, nil) }
