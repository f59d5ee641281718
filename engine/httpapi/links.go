package httpapi

import (
	"net/http"

	"github.com/sluice-analytics/sluice/engine/kept"
)

// linkBytes bounds the body of a link, which may contain an answer.
const linkBytes = 16 << 20

// postLink answers POST /v1/links.
func (s *server) postLink(w http.ResponseWriter, r *http.Request) error {
	text, err := s.readJSON(w, r, linkBytes)
	if err != nil {
		return err
	}
	link, err := kept.DecodeLink(text)
	if err != nil {
		return err
	}
	saved, err := s.backend.AddLink(link)
	if err != nil {
		return err
	}
	writeJSON(w, http.StatusOK, saved)
	return nil
}

// link answers GET /v1/links/{id}.
func (s *server) link(w http.ResponseWriter, r *http.Request) error {
	if err := knownParameters(r); err != nil {
		return err
	}
	link, err := s.backend.Link(r.PathValue("id"))
	if err != nil {
		return err
	}
	writeJSON(w, http.StatusOK, link)
	return nil
}

// deleteLink answers DELETE /v1/links/{id}.
func (s *server) deleteLink(w http.ResponseWriter, r *http.Request) error {
	if err := knownParameters(r); err != nil {
		return err
	}
	if err := s.backend.RemoveLink(r.PathValue("id")); err != nil {
		return err
	}
	writeJSON(w, http.StatusOK, removed{r.PathValue("id")})
	return nil
}
