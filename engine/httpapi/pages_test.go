package httpapi

import (
	"io"
	"net/http"
	"net/http/httptest"
	"testing"
)

// TestPages serves a UI that tells its path: it gets what the API does not, with headers of its own, behind the same checks.
func TestPages(t *testing.T) {
	pages := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Security-Policy", "script-src 'self'")
		io.WriteString(w, "page "+r.URL.Path) //nolint:errcheck // a recorder takes all
	})
	handler := Handler(&fake{}, Options{Log: quiet, UI: pages})
	for _, test := range []struct {
		target, host string
		status       int
		body         string
	}{
		{"/", "", 200, "page /"}, {"/shop/funnel", "", 200, "page /shop/funnel"}, {"/v1x", "", 200, "page /v1x"}, {"/assets/a/main.js", "", 200, "page /assets/a/main.js"},
		{"/v1", "", 404, ""}, {"/v1/none", "", 404, ""}, {"/metrics", "", 404, ""}, {"/healthz/x", "", 404, ""}, {"/healthz", "", 200, `{"status":"ok"}` + "\n"},
		{"/", "evil.example", 421, ""},
	} {
		r := request("GET", test.target, "")
		if test.host != "" {
			r.Host = test.host
		}
		w := httptest.NewRecorder()
		handler.ServeHTTP(w, r)
		page := test.body != "" && test.body[0] == 'p'
		if w.Code != test.status || test.body != "" && w.Body.String() != test.body {
			t.Errorf("%s: %d %s", test.target, w.Code, w.Body)
		}
		policy, cache := w.Header().Get("Content-Security-Policy"), w.Header().Get("Cache-Control")
		if (policy == "script-src 'self'") != page || (cache == "") != page {
			t.Errorf("%s: policy %q, cache %q", test.target, policy, cache)
		}
	}
	w := httptest.NewRecorder()
	Handler(&fake{}, Options{Log: quiet}).ServeHTTP(w, request("GET", "/shop/funnel", ""))
	if w.Code != http.StatusNotFound {
		t.Errorf("without a UI: %d", w.Code)
	}
}
