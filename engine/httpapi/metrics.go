package httpapi

import (
	"net/http"
	"time"
)

// metrics answers GET /metrics in the form of Prometheus.
func (s *server) metrics(w http.ResponseWriter, r *http.Request) error {
	if s.options.Metrics == nil {
		return failure(http.StatusNotFound, "not_found", "this server tells no metrics", "")
	}
	s.options.Metrics.ServeHTTP(w, r)
	return nil
}

// observed runs an operation and tells of it. That of WebSockets is not told of: it lasts as long as somebody looks, and
// takes the connection away from under what would count it.
func (s *server) observed(w http.ResponseWriter, r *http.Request, route route) {
	if s.options.Observe == nil || route.path == streamPath {
		s.run(w, r, route)
		return
	}
	counted := &countedResponse{ResponseWriter: w}
	began := time.Now()
	defer func() { s.options.Observe(route.path, route.method, counted.answered(), time.Since(began)) }()
	s.run(counted, r, route)
}

// countedResponse remembers the status of an answer.
type countedResponse struct {
	http.ResponseWriter
	status int
}

// WriteHeader remembers the first final status.
func (c *countedResponse) WriteHeader(status int) {
	if c.status == 0 && status >= http.StatusOK {
		c.status = status
	}
	c.ResponseWriter.WriteHeader(status)
}

// answered is the status that was sent: 200 where nobody named one.
func (c *countedResponse) answered() int {
	if c.status == 0 {
		return http.StatusOK
	}
	return c.status
}

// Unwrap lets http.ResponseController find what it needs.
func (c *countedResponse) Unwrap() http.ResponseWriter { return c.ResponseWriter }
