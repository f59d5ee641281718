package httpapi

import (
	"io"
	"net/http"
	"time"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/engine/history"
	"github.com/sluice-analytics/sluice/engine/httpapi/access"
	"github.com/sluice-analytics/sluice/engine/kept"
)

// KeptBackend is what the handlers of boards, notes, links and the history need of *engine.Engine.
type KeptBackend interface {
	Boards() ([]engine.Board, error)
	BoardVersions(id string) ([]engine.Board, error)
	Board(id string, version int64) (engine.Board, error)
	SaveBoard(id string, board kept.Board, ifVersion *int64) (engine.Board, error)
	RemoveBoard(id string, ifVersion *int64) error
	Notes(of engine.NotesOf) ([]engine.Note, error)
	AddNote(note kept.Note) (engine.Note, error)
	ChangeNote(id string, note kept.Note, ifVersion *int64) (engine.Note, error)
	RemoveNote(id string, ifVersion *int64) error
	AddLink(link kept.Link) (engine.Link, error)
	Link(id string) (engine.Link, error)
	RemoveLink(id string) error
	Remember(ran engine.Ran) error
	History(filter history.Filter) ([]history.Entry, bool, error)
	StarHistory(id int64, starred bool) (history.Entry, error)
	DropHistory(id int64) error
}

// keptRoutes are the operations on what is kept with the store.
func (s *server) keptRoutes() []route {
	return []route{
		{http.MethodGet, "/v1/boards", s.boards, access.Query, true, true},
		{http.MethodGet, "/v1/boards/{id}", s.board, access.Query, true, true},
		{http.MethodPut, "/v1/boards/{id}", s.putBoard, access.Query, true, false},
		{http.MethodDelete, "/v1/boards/{id}", s.deleteBoard, access.Query, true, false},
		{http.MethodGet, "/v1/boards/{id}/versions", s.boardVersions, access.Query, true, true},
		{http.MethodGet, "/v1/notes", s.notes, access.Query, true, true},
		{http.MethodPost, "/v1/notes", s.postNote, access.Query, true, false},
		{http.MethodPut, "/v1/notes/{id}", s.putNote, access.Query, true, false},
		{http.MethodDelete, "/v1/notes/{id}", s.deleteNote, access.Query, true, false},
		{http.MethodPost, "/v1/links", s.postLink, access.Query, true, false},
		{http.MethodGet, "/v1/links/{id}", s.link, access.Query, true, true},
		{http.MethodDelete, "/v1/links/{id}", s.deleteLink, access.Query, true, false},
		{http.MethodGet, "/v1/history", s.history, access.Query, true, true},
		{http.MethodPut, "/v1/history/{id}", s.putHistory, access.Query, true, false},
		{http.MethodDelete, "/v1/history/{id}", s.deleteHistory, access.Query, true, false},
	}
}

// removed is the answer to a removal.
type removed struct {
	Removed string `json:"removed"`
}

// readJSON reads a JSON body of at most so many bytes of a request without parameters.
func (s *server) readJSON(w http.ResponseWriter, r *http.Request, bytesMax int64) ([]byte, error) {
	if err := checkType(r, "application/json"); err != nil {
		return nil, err
	}
	if err := knownParameters(r); err != nil {
		return nil, err
	}
	body, err := openBody(w, r, bytesMax, bytesMax)
	if err != nil {
		return nil, err
	}
	defer body.Close()
	text, err := io.ReadAll(body)
	return text, clientFault(err)
}

// timeParameter reads a parameter that is a time; zero where it is not given.
func timeParameter(r *http.Request, name string) (time.Time, error) {
	text := r.URL.Query().Get(name)
	if text == "" {
		return time.Time{}, nil
	}
	at, err := time.Parse(time.RFC3339Nano, text)
	if err != nil {
		return at, badParameter(name, `"`+text+`" is no time`, "write it as 2026-10-01T08:30:00Z")
	}
	return at, nil
}
