package httpapi

import (
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sluice-analytics/sluice/engine/httpapi/access"
)

// guarded serves the fake and a UI to the holder of the token that it returns.
func guarded(t *testing.T) (http.Handler, string) {
	t.Helper()
	token := access.NewToken()
	line, err := access.Line("anna", token, access.All)
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(t.TempDir(), "tokens")
	if err := os.WriteFile(file, []byte(line+"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	guard, err := access.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	return Handler(&fake{}, Options{Log: quiet, Access: guard, UI: http.NotFoundHandler()}), token
}

func TestTokens(t *testing.T) {
	handler, token := guarded(t)
	bearer := []string{"Authorization", "Bearer " + token}
	for _, step := range []exchange{
		{"GET", "/v1/datasets", "", nil, 401, `"unauthorized"`},
		{"POST", "/v1/query", `{}`, nil, 401, `"unauthorized"`},
		{"GET", "/v1/openapi.json", "", nil, 401, `"unauthorized"`},
		{"GET", "/v1/none", "", nil, 401, `"unauthorized"`},
		{"GET", "/v1/datasets", "", bearer, 200, `"shop"`},
		{"GET", "/v1/datasets", "", []string{"Authorization", "bearer  " + token}, 200, `"shop"`},
		{"GET", "/v1/datasets", "", []string{"Authorization", "Basic " + token}, 401, `"unauthorized"`},
		{"GET", "/v1/datasets", "", []string{"Authorization", "Bearer " + token[:10]}, 401, `"unauthorized"`},
		{"GET", "/healthz", "", nil, 200, `"ok"`},
		{"GET", "/readyz", "", nil, 200, `"ready"`},
		{"GET", "/v1/me", "", nil, 200, `{"tokens":true,"scopes":[]}`},
		{"GET", "/v1/me", "", bearer, 200, `{"tokens":true,"name":"anna","scopes":["query","ingest","admin"]}`},
		{"POST", "/v1/login", `{"token":"wrong"}`, nil, 401, `"unauthorized"`},
		{"POST", "/v1/login", `{"tokn":"wrong"}`, nil, 400, `"json"`},
		{"POST", "/v1/login", `{"token":"wrong"}`, []string{"Content-Type", "text/plain"}, 415, `"unsupported_type"`},
	} {
		step.run(t, handler)
	}
	w := httptest.NewRecorder()
	handler.ServeHTTP(w, request("GET", "/shop/funnel", ""))
	if w.Code != http.StatusNotFound || strings.Contains(w.Body.String(), "unauthorized") {
		t.Errorf("a page answers %d %s", w.Code, w.Body)
	}
	for _, step := range []exchange{
		{"GET", "/v1/me", "", nil, 200, `{"tokens":false,"scopes":["query","ingest","admin"]}`}, {"POST", "/v1/login", `{"token":"x"}`, nil, 404, `"no_tokens"`},
		{"POST", "/v1/logout", `{}`, nil, 200, `{"tokens":false,"scopes":["query","ingest","admin"]}`},
	} {
		step.run(t, Handler(&fake{}, Options{Log: quiet}))
	}
}

func TestSessions(t *testing.T) {
	handler, token := guarded(t)
	login := func(header ...string) *http.Cookie {
		t.Helper()
		w := exchange{"POST", "/v1/login", `{"token":" ` + token + ` "}`, header, 200, `{"tokens":true,"name":"anna","scopes":["query","ingest","admin"]}`}.run(t, handler)
		cookies := w.Result().Cookies()
		if len(cookies) != 1 {
			t.Fatalf("%d cookies", len(cookies))
		}
		return cookies[0]
	}
	cookie := login()
	if !cookie.HttpOnly || cookie.SameSite != http.SameSiteStrictMode || cookie.Secure || cookie.Path != "/" || strings.Contains(cookie.Value, token) {
		t.Errorf("the cookie is %s", cookie)
	}
	if secure := login("X-Forwarded-Proto", "https"); !secure.Secure {
		t.Errorf("behind https the cookie is %s", secure)
	}
	session := []string{"Cookie", sessionCookie + "=" + cookie.Value}
	for _, step := range []exchange{
		{"GET", "/v1/datasets", "", session, 200, `"shop"`},
		{"GET", "/v1/me", "", session, 200, `"anna"`},
		{"GET", "/v1/datasets", "", append([]string{"Authorization", "Bearer wrong"}, session...), 401, `"unauthorized"`},
		{"GET", "/v1/datasets", "", []string{"Cookie", sessionCookie + "=x"}, 401, `"unauthorized"`},
		{"POST", "/v1/query", `{}`, append([]string{"Sec-Fetch-Site", "cross-site"}, session...), 403, `"cross_origin"`},
		{"POST", "/v1/logout", `{}`, session, 200, `{"tokens":true,"scopes":[]}`},
		{"GET", "/v1/datasets", "", session, 401, `"unauthorized"`},
	} {
		step.run(t, handler)
	}
	for range 11 {
		call(t, handler, request("POST", "/v1/login", `{"token":"wrong"}`))
	}
	w := exchange{"POST", "/v1/login", `{"token":"` + token + `"}`, nil, 429, `"attempts"`}.run(t, handler)
	if w.Header().Get("Retry-After") == "" {
		t.Error("nothing says when to try again")
	}
}
