package httpapi

import (
	"net/http"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/engine/kept"
)

// noteBytes bounds the body of a note.
const noteBytes = 64 << 10

// notes answers GET /v1/notes.
func (s *server) notes(w http.ResponseWriter, r *http.Request) error {
	if err := knownParameters(r, "dataset", "board", "from", "to"); err != nil {
		return err
	}
	from, err := timeParameter(r, "from")
	if err != nil {
		return err
	}
	to, err := timeParameter(r, "to")
	if err != nil {
		return err
	}
	parameters := r.URL.Query()
	notes, err := s.backend.Notes(engine.NotesOf{Dataset: parameters.Get("dataset"), Board: parameters.Get("board"), From: from, To: to})
	if err != nil {
		return err
	}
	writeJSON(w, http.StatusOK, map[string][]engine.Note{"notes": notes})
	return nil
}

// postNote answers POST /v1/notes.
func (s *server) postNote(w http.ResponseWriter, r *http.Request) error {
	note, err := s.readNote(w, r)
	if err != nil {
		return err
	}
	saved, err := s.backend.AddNote(note)
	if err != nil {
		return err
	}
	return answerNote(w, saved)
}

// putNote answers PUT /v1/notes/{id}.
func (s *server) putNote(w http.ResponseWriter, r *http.Request) error {
	note, err := s.readNote(w, r)
	if err != nil {
		return err
	}
	replaced, err := replacedVersion(r)
	if err != nil {
		return err
	}
	saved, err := s.backend.ChangeNote(r.PathValue("id"), note, replaced)
	if err != nil {
		return err
	}
	return answerNote(w, saved)
}

// readNote reads a note, which may be one as it was read.
func (s *server) readNote(w http.ResponseWriter, r *http.Request) (kept.Note, error) {
	text, err := s.readJSON(w, r, noteBytes)
	if err != nil {
		return kept.Note{}, err
	}
	return kept.DecodeNote(text, "id", "version", "changed")
}

func answerNote(w http.ResponseWriter, note engine.Note) error {
	setVersion(w, engine.Saved{Version: note.Version})
	writeJSON(w, http.StatusOK, note)
	return nil
}

// deleteNote answers DELETE /v1/notes/{id}.
func (s *server) deleteNote(w http.ResponseWriter, r *http.Request) error {
	if err := knownParameters(r); err != nil {
		return err
	}
	replaced, err := replacedVersion(r)
	if err != nil {
		return err
	}
	if err := s.backend.RemoveNote(r.PathValue("id"), replaced); err != nil {
		return err
	}
	writeJSON(w, http.StatusOK, removed{r.PathValue("id")})
	return nil
}
