package httpapi

import (
	"bytes"
	"encoding/json"
	"errors"
	"net/http"

	"github.com/sluice-analytics/sluice/engine/httpapi/access"
	"github.com/sluice-analytics/sluice/engine/jobs"
	"github.com/sluice-analytics/sluice/engine/sources"
	"github.com/sluice-analytics/sluice/ingest/continuous"
	"github.com/sluice-analytics/sluice/ingest/source"
)

// SourcesBackend is what the handlers of sources need of *sources.Sources.
type SourcesBackend interface {
	List() []sources.Source
	Source(name string) (sources.Described, error)
	RetrySoon(name string, keys []string) (int, error)
	StartBackfill(name string, span source.Span, replace bool) (jobs.Job, error)
	Wake(name string) error
}

// sourcesBytes bounds the body of a request about a source.
const sourcesBytes = 8 << 20

// sourcesRoutes are the operations on the sources that the server runs.
func (s *server) sourcesRoutes() []route {
	return []route{
		{http.MethodGet, "/v1/sources", s.sources, access.Query | access.Ingest, false, false},
		{http.MethodGet, "/v1/sources/{source}", s.source, access.Query | access.Ingest, false, false},
		{http.MethodPost, "/v1/sources/{source}/retry", s.retrySource, access.Ingest, false, false},
		{http.MethodPost, "/v1/sources/{source}/backfill", s.backfillSource, access.Admin, false, false},
		{http.MethodPost, "/v1/sources/{source}/run", s.runSource, access.Ingest, false, false},
	}
}

// sources answers GET /v1/sources.
func (s *server) sources(w http.ResponseWriter, r *http.Request) error {
	if err := knownParameters(r); err != nil {
		return err
	}
	writeJSON(w, http.StatusOK, map[string][]sources.Source{"sources": s.options.Sources.List()})
	return nil
}

// source answers GET /v1/sources/{source}.
func (s *server) source(w http.ResponseWriter, r *http.Request) error {
	if err := knownParameters(r); err != nil {
		return err
	}
	described, err := s.options.Sources.Source(r.PathValue("source"))
	if err != nil {
		return sourceError(err)
	}
	writeJSON(w, http.StatusOK, described)
	return nil
}

// retrySource answers POST /v1/sources/{source}/retry.
func (s *server) retrySource(w http.ResponseWriter, r *http.Request) error {
	var asked struct {
		Keys []string `json:"keys"`
	}
	if err := s.readSourceBody(w, r, &asked); err != nil {
		return err
	}
	objects, err := s.options.Sources.RetrySoon(r.PathValue("source"), asked.Keys)
	if err != nil {
		return sourceError(err)
	}
	writeJSON(w, http.StatusOK, map[string]int{"objects": objects})
	return nil
}

// backfillSource answers POST /v1/sources/{source}/backfill.
func (s *server) backfillSource(w http.ResponseWriter, r *http.Request) error {
	var asked struct {
		From    string `json:"from"`
		To      string `json:"to"`
		Replace bool   `json:"replace"`
	}
	if err := s.readSourceBody(w, r, &asked); err != nil {
		return err
	}
	span, err := sources.ParseSpan(asked.From, asked.To)
	if err != nil {
		return failure(http.StatusBadRequest, "bad_value", err.Error(), `{"from": "2026-03-01", "to": "2026-03-07"}`)
	}
	job, err := s.options.Sources.StartBackfill(r.PathValue("source"), span, asked.Replace)
	if err != nil {
		return sourceError(err)
	}
	writeJSON(w, http.StatusOK, map[string]string{"job": job.ID})
	return nil
}

// runSource answers POST /v1/sources/{source}/run.
func (s *server) runSource(w http.ResponseWriter, r *http.Request) error {
	if err := s.readSourceBody(w, r, &struct{}{}); err != nil {
		return err
	}
	name := r.PathValue("source")
	if err := s.options.Sources.Wake(name); err != nil {
		return sourceError(err)
	}
	writeJSON(w, http.StatusOK, map[string]string{"source": name})
	return nil
}

// readSourceBody reads what is asked for.
func (s *server) readSourceBody(w http.ResponseWriter, r *http.Request, asked any) error {
	if err := knownParameters(r); err != nil {
		return err
	}
	text, err := s.readJSON(w, r, sourcesBytes)
	if err != nil {
		return err
	}
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(asked); err != nil {
		return failure(http.StatusBadRequest, "bad_value", "the body cannot be taken: "+err.Error(), "")
	}
	return nil
}

// sourceError tells what is wrong with a name or keys from everything else.
func sourceError(err error) error {
	switch {
	case errors.Is(err, continuous.ErrNoSource):
		return failure(http.StatusNotFound, "no_source", err.Error(), "GET /v1/sources lists those that there are")
	case errors.Is(err, continuous.ErrNoObject):
		return failure(http.StatusNotFound, "no_object", err.Error(), "GET /v1/sources/{source} lists the objects that are not simply loaded")
	case errors.Is(err, continuous.ErrNotRun):
		return failure(http.StatusConflict, "not_run", err.Error(), "")
	}
	return jobError(err)
}
