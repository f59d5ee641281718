package httpapi

import "net/http"

// health answers GET /healthz: the process lives.
func health(w http.ResponseWriter, _ *http.Request) error {
	writeJSON(w, http.StatusOK, map[string]string{"status": "ok"})
	return nil
}

// ready answers GET /readyz: the store can be read.
func (s *server) ready(w http.ResponseWriter, _ *http.Request) error {
	if _, err := s.backend.Datasets(); err != nil {
		s.options.Log.Error("not ready", "error", err)
		return failure(http.StatusServiceUnavailable, "not_ready", "the store cannot be read; the server's log says why", "")
	}
	writeJSON(w, http.StatusOK, map[string]string{"status": "ready"})
	return nil
}
