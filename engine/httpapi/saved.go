package httpapi

import (
	"context"
	"fmt"
	"net/http"
	"strconv"
	"strings"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/engine/httpapi/access"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/lookup"
)

// SavedBackend is what the handlers of saved documents need of *engine.Engine.
type SavedBackend interface {
	Save(dataset string, request engine.SaveRequest) (engine.Saved, error)
	RemoveSaved(dataset, kind, name string, ifVersion *int64) error
	ForgetSaved(dataset, kind, name string) error
	SavedVersions(dataset, kind, name string) ([]engine.Saved, error)
	Definitions(dataset string) ([]engine.Definition, error)
	Definition(dataset, name string, version int64) (engine.Definition, error)
	Lookups(dataset string) ([]engine.Lookup, error)
	Lookup(dataset, name string, version int64) (engine.Lookup, *lookup.Table, error)
	LoadLookup(dataset string, request engine.LookupRequest) (engine.Lookup, error)
	Cohorts(dataset string) ([]engine.Cohort, error)
	CohortSize(ctx context.Context, dataset, name string) (engine.CohortSize, error)
	LoadCohort(dataset string, request engine.CohortRequest) (engine.LoadedCohort, error)
}

// savedRoutes are the operations on what is saved with a dataset. Those that write wait at the gate like events, and
// behind the same checks of origin and host.
func (s *server) savedRoutes() []route {
	const definitions, lookups, cohorts = "/v1/datasets/{name}/definitions", "/v1/datasets/{name}/lookups", "/v1/datasets/{name}/cohorts"
	return []route{
		{http.MethodGet, definitions, s.definitions, access.Query, true, true},
		{http.MethodGet, definitions + "/{saved}", s.definition, access.Query, true, true},
		{http.MethodPut, definitions + "/{saved}", s.putDefinition, access.Query, true, false},
		{http.MethodDelete, definitions + "/{saved}", s.deleteSaved(query.KindDefinition), access.Query, true, false},
		{http.MethodGet, lookups, s.lookups, access.Query, true, true},
		{http.MethodGet, lookups + "/{saved}", s.lookup, access.Query, true, true},
		{http.MethodPut, lookups + "/{saved}", s.putLookup, access.Query, true, false},
		{http.MethodDelete, lookups + "/{saved}", s.deleteSaved(query.KindLookup), access.Query, true, false},
		{http.MethodGet, cohorts, s.cohorts, access.Query, true, true},
		{http.MethodGet, cohorts + "/{saved}", s.cohort, access.Query, true, true},
		{http.MethodPut, cohorts + "/{saved}", s.putCohort, access.Query, true, false},
		{http.MethodDelete, cohorts + "/{saved}", s.deleteSaved(query.KindCohort), access.Query, true, false},
	}
}

// setVersion says which version an answer is about.
func setVersion(w http.ResponseWriter, saved engine.Saved) {
	w.Header().Set("ETag", `"`+strconv.FormatInt(saved.Version, 10)+`"`)
}

// replacedVersion is the version that a request replaces or removes: that of If-Match, "*" and a missing header being
// any; If-None-Match: * is for none.
func replacedVersion(r *http.Request) (*int64, error) {
	if strings.TrimSpace(r.Header.Get("If-None-Match")) == "*" {
		none := int64(0)
		return &none, nil
	}
	text := strings.TrimSpace(r.Header.Get("If-Match"))
	if text == "" || text == "*" {
		return nil, nil
	}
	version, err := parseVersion(strings.TrimSuffix(strings.TrimPrefix(text, `"`), `"`))
	if err != nil {
		return nil, badParameter("If-Match", err.Error(), `the ETag of an answer, such as "3"`)
	}
	return &version, nil
}

func parseVersion(text string) (int64, error) {
	version, err := strconv.ParseInt(text, 10, 64)
	if err != nil || version < 1 {
		return 0, fmt.Errorf("%q is no version", text)
	}
	return version, nil
}

// wantedVersion is the parameter version, 0 where it is not given.
func wantedVersion(r *http.Request) (int64, error) {
	text := r.URL.Query().Get("version")
	if text == "" {
		return 0, nil
	}
	version, err := parseVersion(text)
	if err != nil {
		return 0, badParameter("version", err.Error(), "a whole number from 1")
	}
	return version, nil
}

// versions answers with the history of a document.
func (s *server) versions(w http.ResponseWriter, r *http.Request, kind string) error {
	versions, err := s.backend.SavedVersions(r.PathValue("name"), kind, r.PathValue("saved"))
	if err != nil {
		return err
	}
	writeJSON(w, http.StatusOK, map[string][]engine.Saved{"versions": versions})
	return nil
}

// deleteSaved removes a document, or with the parameter versions drops its history.
func (s *server) deleteSaved(kind string) handler {
	return func(w http.ResponseWriter, r *http.Request) error {
		if err := knownParameters(r, "versions"); err != nil {
			return err
		}
		dataset, name := r.PathValue("name"), r.PathValue("saved")
		if r.URL.Query().Has("versions") {
			if err := s.backend.ForgetSaved(dataset, kind, name); err != nil {
				return err
			}
			return s.versions(w, r, kind)
		}
		replaced, err := replacedVersion(r)
		if err != nil {
			return err
		}
		if err := s.backend.RemoveSaved(dataset, kind, name, replaced); err != nil {
			return err
		}
		return s.versions(w, r, kind)
	}
}
