package engine

import (
	"encoding/json"
	"fmt"
	"regexp"
	"time"

	"github.com/sluice-analytics/sluice/engine/kept"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage"
)

// Board is a version of a board.
type Board struct {
	ID string `json:"id"`
	// Version counts from 1.
	Version int64  `json:"version"`
	Name    string `json:"name"`
	// Content is nil in lists and in the history.
	Content *kept.BoardContent `json:"content,omitempty"`
	Changed time.Time          `json:"changed"`
	// Removed says that this version, in the history, took the board away.
	Removed bool `json:"removed,omitempty"`
}

// BoardVersionsMax is how many versions of a board are kept: a save forgets the oldest beyond it.
const BoardVersionsMax = 100

// boardID is what may be the id of a board: it stands in addresses.
var boardID = regexp.MustCompile(`^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$`)

// Boards lists the boards of the store by id, without their contents.
func (e *Engine) Boards() ([]Board, error) {
	snapshot, err := e.documents()
	if err != nil {
		return nil, err
	}
	defer snapshot.Release()
	return describeBoards(snapshot.Saved(kindBoard)), nil
}

// BoardVersions lists all versions of a board, the oldest first, without their contents.
func (e *Engine) BoardVersions(id string) ([]Board, error) {
	snapshot, err := e.documents()
	if err != nil {
		return nil, err
	}
	defer snapshot.Release()
	versions := snapshot.SavedVersions(kindBoard, id)
	if len(versions) == 0 {
		return nil, noDocument(snapshot, kindBoard, id)
	}
	return describeBoards(versions), nil
}

func describeBoards(saved []storage.Saved) []Board {
	boards := make([]Board, len(saved))
	for i, version := range saved {
		boards[i] = describeBoard(describeSaved(version))
	}
	return boards
}

// describeBoard takes the name from the description, so that a list opens no file.
func describeBoard(saved Saved) Board {
	return Board{ID: saved.Name, Version: saved.Version, Name: saved.Description, Changed: saved.Time, Removed: saved.Removed}
}

// Board returns a version of a board with its content; version 0 is the current one.
func (e *Engine) Board(id string, version int64) (Board, error) {
	snapshot, err := e.documents()
	if err != nil {
		return Board{}, err
	}
	defer snapshot.Release()
	saved, err := findDocument(snapshot, kindBoard, id, version)
	if err != nil {
		return Board{}, err
	}
	text, err := snapshot.SavedContent(saved)
	if err != nil {
		return Board{}, err
	}
	content, err := kept.DecodeBoardContent(text)
	if err != nil {
		return Board{}, fmt.Errorf("read board %q: %w: %v", id, storage.ErrCorrupt, err)
	}
	board := describeBoard(describeSaved(saved))
	board.Content = &content
	return board, nil
}

// SaveBoard keeps a new version of a board. ifVersion is the version that it replaces, 0 for none; nil replaces whatever
// there is. A conflict, or an id that cannot be one, gives a *query.Error.
func (e *Engine) SaveBoard(id string, board kept.Board, ifVersion *int64) (Board, error) {
	if !boardID.MatchString(id) {
		return Board{}, &query.Error{Code: expression.CodeValue, Where: "id", Message: fmt.Sprintf("%q cannot be the id of a board", id),
			Hint: "up to 64 letters, digits, '_' and '-', the first a letter or digit"}
	}
	content, err := json.Marshal(board.Content)
	if err != nil {
		return Board{}, fmt.Errorf("save board %q: %w", id, err)
	}
	saved, err := e.keep(kindBoard, id, board.Name, content, ifVersion)
	if err != nil {
		return Board{}, err
	}
	described := describeBoard(saved)
	described.Content = &board.Content
	return described, nil
}

// RemoveBoard takes a board away; its versions stay.
func (e *Engine) RemoveBoard(id string, ifVersion *int64) error {
	return e.drop(kindBoard, id, ifVersion)
}
