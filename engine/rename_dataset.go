package engine

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"github.com/sluice-analytics/sluice/engine/kept"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/storage"
)

// RenamedDataset is what renaming a dataset has changed.
type RenamedDataset struct {
	Dataset string `json:"dataset"`
	// In lists the boards that were rewritten.
	In []UsedIn `json:"in"`
	// Notes and Links count those that were.
	Notes int `json:"notes"`
	Links int `json:"links"`
}

// RenameDataset gives a dataset another name, and writes it wherever boards, notes and links of the store have the former
// one: in one commit, all or nothing. The history keeps the former name, and so do answers that are kept in links.
func (e *Engine) RenameDataset(name, to string) (RenamedDataset, error) {
	e.savedMu.Lock()
	defer e.savedMu.Unlock()
	snapshot, err := e.snapshot(name)
	if err != nil {
		return RenamedDataset{}, err
	}
	snapshot.Release()
	documents, err := e.documents()
	if err != nil {
		return RenamedDataset{}, err
	}
	defer documents.Release()
	r := &datasetRenaming{documents: documents, from: name, to: to, done: RenamedDataset{Dataset: to, In: []UsedIn{}}}
	for _, rewrite := range []struct {
		kind string
		do   func(storage.Saved, []byte) ([]byte, error)
	}{{kindBoard, r.board}, {kindNote, r.note}, {kindLink, r.link}} {
		if err := r.each(rewrite.kind, rewrite.do); err != nil {
			return RenamedDataset{}, err
		}
	}
	if err := e.store.RenameDataset(name, to, r.changes); err != nil {
		return RenamedDataset{}, nameError(err, to)
	}
	for _, change := range r.changes {
		e.saved.forget("", change.Kind, change.Name)
	}
	e.saved.forgetDataset(name)
	e.pushes.rename(name, to)
	return r.done, nil
}

// nameError says what is wrong with a new name.
func nameError(err error, to string) error {
	switch {
	case errors.Is(err, storage.ErrDatasetExists):
		return &query.Error{Code: CodeConflict, Where: "to", Message: fmt.Sprintf("there is a dataset %q already", to), Hint: "choose another name"}
	case storage.CheckDatasetName(to) != nil:
		return &query.Error{Code: CodeSaved, Where: "to", Message: storage.CheckDatasetName(to).Error()}
	}
	return savedError(err)
}

// datasetRenaming is the renaming of a dataset in the making.
type datasetRenaming struct {
	documents *storage.Snapshot
	from, to  string
	changes   []storage.SavedChange
	done      RenamedDataset
}

// each rewrites the documents of a kind; rewrite returns nil for those that stay.
func (r *datasetRenaming) each(kind string, rewrite func(storage.Saved, []byte) ([]byte, error)) error {
	for _, saved := range r.documents.Saved(kind) {
		content, err := r.documents.SavedContent(saved)
		if err != nil {
			return fmt.Errorf("look through %s %q: %w", kind, saved.Name, err)
		}
		changed, err := rewrite(saved, content)
		if err != nil {
			return fmt.Errorf("look through %s %q: %w: %v", kind, saved.Name, storage.ErrCorrupt, err)
		}
		if changed == nil {
			continue
		}
		r.changes = append(r.changes, storage.SavedChange{SaveRequest: storage.SaveRequest{
			Kind: kind, Name: saved.Name, Description: saved.Description, Content: changed, IfVersion: &saved.Version, VersionsMax: versionsMax[kind],
		}})
	}
	return nil
}

// document returns a document with the new name, or nil where it asks another dataset.
func (r *datasetRenaming) document(document json.RawMessage) json.RawMessage {
	if !asks(document, r.from) {
		return nil
	}
	changed, err := query.ReplaceDataset(document, r.from, r.to)
	if err != nil {
		return nil // no query ever; asks has read less of it
	}
	return changed
}

func (r *datasetRenaming) board(saved storage.Saved, text []byte) ([]byte, error) {
	content, err := kept.DecodeBoardContent(text)
	if err != nil {
		return nil, err
	}
	in := UsedIn{Kind: kindBoard, ID: saved.Name, Name: saved.Description}
	where, changed := content.Where[r.from]
	if changed {
		delete(content.Where, r.from)
		content.Where[r.to] = where
	}
	for i := range content.Tiles {
		tile := &content.Tiles[i]
		if document := r.document(tile.Document); document != nil {
			tile.Document, changed = document, true
			in.Tiles = append(in.Tiles, tile.ID)
		}
	}
	if !changed {
		return nil, nil
	}
	r.done.In = append(r.done.In, in)
	return json.Marshal(content)
}

func (r *datasetRenaming) note(_ storage.Saved, text []byte) ([]byte, error) {
	note, err := kept.DecodeNote(text)
	if err != nil || note.Dataset != r.from {
		return nil, err
	}
	note.Dataset = r.to
	r.done.Notes++
	return json.Marshal(note)
}

func (r *datasetRenaming) link(_ storage.Saved, text []byte) ([]byte, error) {
	link, err := kept.DecodeLink(text)
	if err != nil {
		return nil, err
	}
	document := r.document(link.Document)
	path := r.pathOf(&link)
	if document == nil && path == link.Path {
		return nil, nil
	}
	if document != nil {
		link.Document = document
	}
	link.Path = path
	r.done.Links++
	return json.Marshal(link)
}

// pathOf is the path of a page with the new name, where it begins with the dataset. The pages of the UI that are of no
// dataset have first pieces of their own; a ~ says that what follows is a dataset.
func (r *datasetRenaming) pathOf(link *kept.Link) string {
	first, rest := link.Path[1:], ""
	if end := strings.IndexAny(first, "/?"); end >= 0 {
		first, rest = first[:end], first[end:]
	}
	if first == "~"+r.from || first == r.from && asks(link.Document, r.from) {
		return "/~" + r.to + rest
	}
	return link.Path
}
