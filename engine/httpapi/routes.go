package httpapi

import (
	"context"
	"net/http"
	"slices"
	"strings"

	"github.com/sluice-analytics/sluice/engine/httpapi/access"
)

// route is one operation. OpenAPI's path templates and ServeMux's patterns are the
// same here.
type route struct {
	method, path string
	handle       handler
	// need are the scopes of tokens of which one is enough; nobody asks for none.
	need access.Scopes
	// gated says that the operation uses the engine and waits for its turn; bounded, that
	// it asks and has the deadline of a query.
	gated, bounded bool
}

// nobody needs a token for the operation: it says nothing of data, or finds out itself who asks.
const nobody access.Scopes = 0

// handler answers a request or returns why it cannot; it must not do both.
type handler func(w http.ResponseWriter, r *http.Request) error

// routes lists every operation there is.
func (s *server) routes() []route {
	return slices.Concat(s.savedRoutes(), s.keptRoutes(), s.writingRoutes(), s.drillRoutes(), s.streamRoutes(), s.dataRoutes(), s.accessRoutes(), s.usesRoutes(), s.intakeRoutes(), s.alertRoutes(), s.sourcesRoutes(), []route{
		{http.MethodPost, "/v1/query", s.query, access.Query, true, true},
		{http.MethodPost, "/v1/actors", s.actors, access.Query, true, true},
		{http.MethodGet, "/v1/datasets", s.datasets, access.Query, true, true},
		{http.MethodGet, "/v1/datasets/{name}", s.dataset, access.Query, true, true},
		{http.MethodGet, "/v1/datasets/{name}/values", s.values, access.Query, true, true},
		{http.MethodPost, "/v1/datasets/{name}/events", s.events, access.Ingest, true, false},
		{http.MethodGet, "/v1/openapi.json", openAPI, access.All, false, false},
		{http.MethodGet, "/metrics", s.metrics, access.Query | access.Admin, false, false},
		{http.MethodGet, "/healthz", health, nobody, false, false},
		{http.MethodGet, "/readyz", s.ready, nobody, false, false},
	})
}

func (s *server) router() http.Handler {
	mux := http.NewServeMux()
	byPath := map[string]map[string]route{}
	for _, operation := range s.routes() {
		methods, ok := byPath[operation.path]
		if !ok {
			methods = map[string]route{}
			byPath[operation.path] = methods
			mux.Handle(operation.path, s.dispatch(methods))
		}
		methods[operation.method] = operation
	}
	mux.HandleFunc("/", s.elsewhere)
	return withoutSlash(mux)
}

// dispatch chooses a path's operation by the method.
func (s *server) dispatch(methods map[string]route) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		method := r.Method
		if method == http.MethodHead {
			method = http.MethodGet // the server drops the body
		}
		route, ok := methods[method]
		if !ok {
			allowed := make([]string, 0, 1)
			for name := range methods {
				allowed = append(allowed, name)
			}
			w.Header().Set("Allow", strings.Join(allowed, ", "))
			s.fail(w, r, failure(http.StatusMethodNotAllowed, "method_not_allowed",
				r.Method+" is not possible here", "use "+strings.Join(allowed, ", ")))
			return
		}
		s.observed(w, r, route)
	})
}

// run lets one operation through the gate, within its deadline.
func (s *server) run(w http.ResponseWriter, r *http.Request, route route) {
	who, _ := r.Context().Value(callerKey{}).(caller)
	if err := demand(who, route.need); err != nil {
		s.fail(w, r, err)
		return
	}
	if route.gated {
		leave, err := s.gate.enter(r.Context())
		if err != nil {
			s.fail(w, r, err)
			return
		}
		defer leave()
	}
	if route.bounded {
		ctx, cancel := context.WithTimeout(r.Context(), s.options.QueryTimeout)
		defer cancel()
		r = r.WithContext(ctx)
	}
	handle := route.handle
	if route.path != streamPath { // what is sent bit by bit waits for nothing
		handle = compressed(handle)
	}
	if err := handle(w, r); err != nil {
		s.fail(w, r, err)
	}
}
