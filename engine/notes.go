package engine

import (
	"encoding/json"
	"fmt"
	"slices"
	"time"

	"github.com/sluice-analytics/sluice/engine/kept"
	"github.com/sluice-analytics/sluice/storage"
)

// Note is a note of the store.
type Note struct {
	ID string `json:"id"`
	// Version counts from 1.
	Version int64 `json:"version"`
	kept.Note
	Changed time.Time `json:"changed"`
}

// NotesOf says which notes to list.
type NotesOf struct {
	// Dataset and Board leave the others out; empty for all.
	Dataset, Board string
	// From and To are the bounds of a range that a note touches; zero for none.
	From, To time.Time
}

// Notes lists notes by time.
func (e *Engine) Notes(of NotesOf) ([]Note, error) {
	snapshot, err := e.documents()
	if err != nil {
		return nil, err
	}
	defer snapshot.Release()
	notes := []Note{}
	for _, saved := range snapshot.Saved(kindNote) {
		note, err := e.readNote(snapshot, saved)
		if err != nil {
			return nil, err
		}
		if (of.Dataset == "" || note.Dataset == of.Dataset) && (of.Board == "" || note.Board == of.Board || note.Board == "") && note.Touches(of.From, of.To) {
			notes = append(notes, note)
		}
	}
	slices.SortStableFunc(notes, func(a, b Note) int { return a.Time.Compare(b.Time) })
	return notes, nil
}

func (e *Engine) readNote(snapshot *storage.Snapshot, saved storage.Saved) (Note, error) {
	text, err := e.saved.entry("", saved).text(snapshot, saved)
	if err != nil {
		return Note{}, err
	}
	note, err := kept.DecodeNote(text)
	if err != nil {
		return Note{}, fmt.Errorf("read note %q: %w: %v", saved.Name, storage.ErrCorrupt, err)
	}
	return describeNote(describeSaved(saved), note), nil
}

func describeNote(saved Saved, note kept.Note) Note {
	return Note{ID: saved.Name, Version: saved.Version, Note: note, Changed: saved.Time}
}

// AddNote keeps a new note under an id of its own.
func (e *Engine) AddNote(note kept.Note) (Note, error) {
	none := int64(0)
	return e.saveNote(newDocumentID(), note, &none)
}

// ChangeNote replaces a note that is there; ifVersion is as in SaveBoard.
func (e *Engine) ChangeNote(id string, note kept.Note, ifVersion *int64) (Note, error) {
	snapshot, err := e.documents()
	if err != nil {
		return Note{}, err
	}
	_, err = findDocument(snapshot, kindNote, id, 0)
	snapshot.Release()
	if err != nil {
		return Note{}, err
	}
	return e.saveNote(id, note, ifVersion)
}

func (e *Engine) saveNote(id string, note kept.Note, ifVersion *int64) (Note, error) {
	content, err := json.Marshal(note)
	if err != nil {
		return Note{}, fmt.Errorf("save note: %w", err)
	}
	saved, err := e.keep(kindNote, id, "", content, ifVersion)
	if err != nil {
		return Note{}, err
	}
	return describeNote(saved, note), nil
}

// RemoveNote takes a note away.
func (e *Engine) RemoveNote(id string, ifVersion *int64) error {
	return e.drop(kindNote, id, ifVersion)
}
