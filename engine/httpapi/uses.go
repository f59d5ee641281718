package httpapi

import (
	"encoding/json"
	"net/http"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/engine/httpapi/access"
	"github.com/sluice-analytics/sluice/query"
)

// UsesBackend is what the handlers of the uses of definitions need of *engine.Engine.
type UsesBackend interface {
	Uses(dataset string) ([]engine.Used, error)
	RenameSaved(dataset, kind, name, to string, ifVersion *int64) (engine.Renamed, error)
}

// usesRoutes are the operations on where definitions and cohorts are used.
func (s *server) usesRoutes() []route {
	return []route{
		{http.MethodGet, "/v1/datasets/{name}/uses", s.uses, access.Query, true, true},
		{http.MethodPost, "/v1/datasets/{name}/definitions/{saved}/rename", s.rename(query.KindDefinition), access.Query, true, false},
		{http.MethodPost, "/v1/datasets/{name}/cohorts/{saved}/rename", s.rename(query.KindCohort), access.Query, true, false},
	}
}

// uses answers GET /v1/datasets/{name}/uses.
func (s *server) uses(w http.ResponseWriter, r *http.Request) error {
	if err := knownParameters(r); err != nil {
		return err
	}
	uses, err := s.backend.Uses(r.PathValue("name"))
	if err != nil {
		return err
	}
	writeJSON(w, http.StatusOK, map[string][]engine.Used{"uses": uses})
	return nil
}

// rename answers POST .../{saved}/rename: {"name": "large"}.
func (s *server) rename(kind string) handler {
	return func(w http.ResponseWriter, r *http.Request) error {
		text, err := s.readJSON(w, r, noteBytes)
		if err != nil {
			return err
		}
		var body map[string]string
		if err := json.Unmarshal(text, &body); err != nil || len(body) != 1 || body["name"] == "" {
			wrong := failure(http.StatusBadRequest, "json", "the body is not as it is expected", `send {"name": "large"}`)
			wrong.Where = "name"
			return wrong
		}
		replaced, err := replacedVersion(r)
		if err != nil {
			return err
		}
		renamed, err := s.backend.RenameSaved(r.PathValue("name"), kind, r.PathValue("saved"), body["name"], replaced)
		if err != nil {
			return err
		}
		if renamed.In == nil {
			renamed.In = []engine.UsedIn{}
		}
		setVersion(w, renamed.Saved)
		writeJSON(w, http.StatusOK, renamed)
		return nil
	}
}
