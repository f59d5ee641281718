package httpapi

import (
	"context"
	"net/http"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/engine/httpapi/access"
	"github.com/sluice-analytics/sluice/query"
)

// WritingBackend is what the handlers that help to write a document need of *engine.Engine.
type WritingBackend interface {
	Parse(document []byte) ([]query.Parsed, error)
	Times(document []byte) (*query.TimesAnswer, error)
	PropertyValues(ctx context.Context, dataset string, document []byte) (*engine.ValuesAnswer, error)
	Names(ctx context.Context, dataset string, document []byte) (*engine.NamesAnswer, error)
	Cost(ctx context.Context, document []byte) (*engine.Cost, error)
	DescribeProperty(dataset, column string, content []byte, ifVersion *int64) (engine.Saved, error)
}

// writingRoutes are the operations that help to write a document: what its texts mean, what can
// stand in it, and what it will cost.
func (s *server) writingRoutes() []route {
	return []route{
		{http.MethodPost, "/v1/parse", withBody(s, s.parse), access.Query, true, true},
		{http.MethodPost, "/v1/times", withBody(s, s.times), access.Query, true, true},
		{http.MethodPost, "/v1/cost", withBody(s, s.cost), access.Query, true, true},
		{http.MethodPost, "/v1/datasets/{name}/values", withBody(s, s.propertyValues), access.Query, true, true},
		{http.MethodPost, "/v1/datasets/{name}/names", withBody(s, s.names), access.Query, true, true},
		{http.MethodPut, "/v1/datasets/{name}/properties/{column}", withBody(s, s.putProperty), access.Query, true, false},
	}
}

// withBody makes a handler of a function from a JSON body to an answer.
func withBody[T any](s *server, answer func(ctx context.Context, r *http.Request, body []byte) (T, error)) handler {
	return func(w http.ResponseWriter, r *http.Request) error {
		if err := checkType(r, "application/json"); err != nil {
			return err
		}
		if err := knownParameters(r); err != nil {
			return err
		}
		body, err := s.readDocument(w, r)
		if err != nil {
			return err
		}
		answered, err := answer(r.Context(), r, body)
		if err != nil {
			return err
		}
		writeJSON(w, http.StatusOK, answered)
		return nil
	}
}

// parse answers POST /v1/parse.
func (s *server) parse(_ context.Context, _ *http.Request, body []byte) (map[string][]query.Parsed, error) {
	parsed, err := s.backend.Parse(body)
	return map[string][]query.Parsed{"texts": parsed}, err
}

// times answers POST /v1/times.
func (s *server) times(_ context.Context, _ *http.Request, body []byte) (*query.TimesAnswer, error) {
	return s.backend.Times(body)
}

// propertyValues answers POST /v1/datasets/{name}/values.
func (s *server) propertyValues(ctx context.Context, r *http.Request, body []byte) (*engine.ValuesAnswer, error) {
	return s.backend.PropertyValues(ctx, r.PathValue("name"), body)
}

// names answers POST /v1/datasets/{name}/names.
func (s *server) names(ctx context.Context, r *http.Request, body []byte) (*engine.NamesAnswer, error) {
	return s.backend.Names(ctx, r.PathValue("name"), body)
}

// putProperty answers PUT /v1/datasets/{name}/properties/{column}.
func (s *server) putProperty(_ context.Context, r *http.Request, body []byte) (engine.Saved, error) {
	replaced, err := replacedVersion(r)
	if err != nil {
		return engine.Saved{}, err
	}
	return s.backend.DescribeProperty(r.PathValue("name"), r.PathValue("column"), body, replaced)
}

// cost answers POST /v1/cost.
func (s *server) cost(ctx context.Context, _ *http.Request, body []byte) (*engine.Cost, error) {
	return s.backend.Cost(ctx, body)
}
