package httpapi

import (
	"io"
	"net/http"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/query"
)

// cohorts answers GET /v1/datasets/{name}/cohorts.
func (s *server) cohorts(w http.ResponseWriter, r *http.Request) error {
	if err := knownParameters(r); err != nil {
		return err
	}
	cohorts, err := s.backend.Cohorts(r.PathValue("name"))
	if err != nil {
		return err
	}
	writeJSON(w, http.StatusOK, map[string][]engine.Cohort{"cohorts": cohorts})
	return nil
}

// cohort answers GET /v1/datasets/{name}/cohorts/{saved} with its size, also that of a definition.
func (s *server) cohort(w http.ResponseWriter, r *http.Request) error {
	if err := knownParameters(r, "versions"); err != nil {
		return err
	}
	if r.URL.Query().Has("versions") {
		return s.versions(w, r, query.KindCohort)
	}
	size, err := s.backend.CohortSize(r.Context(), r.PathValue("name"), r.PathValue("saved"))
	if err != nil {
		return err
	}
	setVersion(w, engine.Saved{Version: size.Version})
	writeJSON(w, http.StatusOK, size)
	return nil
}

// putCohort answers PUT /v1/datasets/{name}/cohorts/{saved}: the body is the list.
func (s *server) putCohort(w http.ResponseWriter, r *http.Request) error {
	if err := checkType(r, "text/csv", "application/x-ndjson", "application/json"); err != nil {
		return err
	}
	if err := knownParameters(r, "column", "per", "description"); err != nil {
		return err
	}
	replaced, err := replacedVersion(r)
	if err != nil {
		return err
	}
	parameters := r.URL.Query()
	loaded, err := readBody(w, r, engine.CohortSourceBytesMax, engine.CohortSourceBytesMax, func(source io.Reader) (engine.LoadedCohort, error) {
		return s.backend.LoadCohort(r.PathValue("name"), engine.CohortRequest{
			Name: r.PathValue("saved"), Description: parameters.Get("description"), Source: source,
			Column: parameters.Get("column"), Per: parameters.Get("per"), IfVersion: replaced,
		})
	})
	if err != nil {
		return err
	}
	setVersion(w, loaded.Saved)
	writeJSON(w, http.StatusOK, loaded)
	return nil
}
