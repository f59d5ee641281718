package httpapi

import (
	"context"
	"net/http"

	"github.com/sluice-analytics/sluice/query/drill"
)

// DrillBackend is what the handlers of marks need of *engine.Engine.
type DrillBackend interface {
	Drill(ctx context.Context, request []byte) (*drill.Answer, error)
}

// drillRoutes are the operations on a mark of an answer.
func (s *server) drillRoutes() []route {
	return []route{{http.MethodPost, "/v1/drill", s.drill, true, true}}
}

// drill answers POST /v1/drill.
func (s *server) drill(w http.ResponseWriter, r *http.Request) error {
	if err := checkType(r, "application/json"); err != nil {
		return err
	}
	if err := knownParameters(r); err != nil {
		return err
	}
	request, err := s.readDocument(w, r)
	if err != nil {
		return err
	}
	answer, err := s.backend.Drill(r.Context(), request)
	if err != nil {
		return err
	}
	writeJSON(w, http.StatusOK, answer)
	return nil
}
