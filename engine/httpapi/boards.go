package httpapi

import (
	"net/http"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/engine/kept"
)

// boards answers GET /v1/boards.
func (s *server) boards(w http.ResponseWriter, r *http.Request) error {
	if err := knownParameters(r); err != nil {
		return err
	}
	boards, err := s.backend.Boards()
	if err != nil {
		return err
	}
	writeJSON(w, http.StatusOK, map[string][]engine.Board{"boards": boards})
	return nil
}

// board answers GET /v1/boards/{id}.
func (s *server) board(w http.ResponseWriter, r *http.Request) error {
	if err := knownParameters(r, "version"); err != nil {
		return err
	}
	version, err := wantedVersion(r)
	if err != nil {
		return err
	}
	board, err := s.backend.Board(r.PathValue("id"), version)
	if err != nil {
		return err
	}
	return answerBoard(w, board)
}

func answerBoard(w http.ResponseWriter, board engine.Board) error {
	setVersion(w, engine.Saved{Version: board.Version})
	writeJSON(w, http.StatusOK, board)
	return nil
}

// putBoard answers PUT /v1/boards/{id}. The body may be a board as it was read: what the server says of it is not looked at.
func (s *server) putBoard(w http.ResponseWriter, r *http.Request) error {
	text, err := s.readJSON(w, r, s.options.QueryBytes)
	if err != nil {
		return err
	}
	board, err := kept.DecodeBoard(text, "id", "version", "changed")
	if err != nil {
		return err
	}
	replaced, err := replacedVersion(r)
	if err != nil {
		return err
	}
	saved, err := s.backend.SaveBoard(r.PathValue("id"), board, replaced)
	if err != nil {
		return err
	}
	return answerBoard(w, saved)
}

// deleteBoard answers DELETE /v1/boards/{id} with the history that is left.
func (s *server) deleteBoard(w http.ResponseWriter, r *http.Request) error {
	if err := knownParameters(r); err != nil {
		return err
	}
	replaced, err := replacedVersion(r)
	if err != nil {
		return err
	}
	if err := s.backend.RemoveBoard(r.PathValue("id"), replaced); err != nil {
		return err
	}
	return s.boardVersions(w, r)
}

// boardVersions answers GET /v1/boards/{id}/versions.
func (s *server) boardVersions(w http.ResponseWriter, r *http.Request) error {
	if err := knownParameters(r); err != nil {
		return err
	}
	versions, err := s.backend.BoardVersions(r.PathValue("id"))
	if err != nil {
		return err
	}
	writeJSON(w, http.StatusOK, map[string][]engine.Board{"versions": versions})
	return nil
}
