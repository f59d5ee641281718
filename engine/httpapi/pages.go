package httpapi

import (
	"net/http"
	"strings"
)

// apiPaths are what the UI never gets to see, each with what lies below it. Metrics are not served yet, and no page.
var apiPaths = []string{"/v1", "/healthz", "/readyz", "/metrics"}

func ofAPI(path string) bool {
	for _, own := range apiPaths {
		if rest, found := strings.CutPrefix(path, own); found && (rest == "" || rest[0] == '/') {
			return true
		}
	}
	return intakePaths.MatchString(path)
}

// elsewhere answers requests for paths that are no operation: those of pages by the UI, if there is one.
func (s *server) elsewhere(w http.ResponseWriter, r *http.Request) {
	if s.options.UI == nil || ofAPI(r.URL.Path) {
		s.fail(w, r, failure(http.StatusNotFound, "not_found", "no such path: "+r.URL.Path, "GET /v1/openapi.json lists the paths"))
		return
	}
	for name := range apiHeaders { // pages run scripts and are kept: the UI says what is allowed
		w.Header().Del(name)
	}
	s.options.UI.ServeHTTP(w, r)
}
