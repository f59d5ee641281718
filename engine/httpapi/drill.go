package httpapi

import (
	"context"
	"net/http"

	"github.com/sluice-analytics/sluice/engine/result"
	"github.com/sluice-analytics/sluice/query/drill"

	"github.com/sluice-analytics/sluice/engine/httpapi/access"
)

// DrillBackend is what the handlers of marks need of *engine.Engine.
type DrillBackend interface {
	Drill(ctx context.Context, request []byte) (*drill.Answer, error)
	MarkedEvents(ctx context.Context, request []byte) (*result.Result, error)
}

// drillRoutes are the operations on a mark of an answer.
func (s *server) drillRoutes() []route {
	return []route{
		{http.MethodPost, "/v1/drill", s.drill, access.Query, true, true},
		{http.MethodPost, "/v1/events", s.markedEvents, access.Query, true, true},
	}
}

// markedEvents answers POST /v1/events.
func (s *server) markedEvents(w http.ResponseWriter, r *http.Request) error {
	return s.ask(w, r, s.backend.MarkedEvents)
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
