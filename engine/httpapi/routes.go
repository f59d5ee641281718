package httpapi

import (
	"context"
	"net/http"
	"slices"
	"strings"
)

// route is one operation. OpenAPI's path templates and ServeMux's patterns are the
// same here.
type route struct {
	method, path string
	handle       handler
	// gated says that the operation uses the engine and waits for its turn; bounded, that
	// it asks and has the deadline of a query.
	gated, bounded bool
}

// handler answers a request or returns why it cannot; it must not do both.
type handler func(w http.ResponseWriter, r *http.Request) error

// routes lists every operation there is.
func (s *server) routes() []route {
	return slices.Concat(s.savedRoutes(), s.keptRoutes(), s.writingRoutes(), s.drillRoutes(), s.streamRoutes(), s.dataRoutes(), s.accessRoutes(), s.usesRoutes(), []route{
		{http.MethodPost, "/v1/query", s.query, true, true},
		{http.MethodPost, "/v1/actors", s.actors, true, true},
		{http.MethodGet, "/v1/datasets", s.datasets, true, true},
		{http.MethodGet, "/v1/datasets/{name}", s.dataset, true, true},
		{http.MethodGet, "/v1/datasets/{name}/values", s.values, true, true},
		{http.MethodPost, "/v1/datasets/{name}/events", s.events, true, false},
		{http.MethodGet, "/v1/openapi.json", openAPI, false, false},
		{http.MethodGet, "/metrics", s.metrics, false, false},
		{http.MethodGet, "/healthz", health, false, false},
		{http.MethodGet, "/readyz", s.ready, false, false},
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
	return mux
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
