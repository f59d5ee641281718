package httpapi

import (
	"crypto/sha256"
	"errors"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sluice-analytics/sluice/engine/httpapi/access"
)

// needs says of every operation whose scope it needs; what is not here needs query. An operation is added by
// somebody who has thought about it: TestEveryRouteNeedsItsScope fails for one that needs another.
var needs = map[string]access.Scopes{
	"GET /healthz": nobody, "GET /readyz": nobody, "GET /v1/me": nobody, "POST /v1/login": nobody, "POST /v1/logout": nobody,
	"GET /in/{name}/segment/v1/projects/{key}/settings": nobody, "GET /in/{name}/mixpanel/{call}": nobody,
	"POST /in/{name}/posthog/i/v0/ai/batch": nobody, "GET /in/{name}/posthog/array/{key}/config": nobody,
	"POST /in/{name}/posthog/flags": nobody, "POST /in/{name}/posthog/decide": nobody,
	"POST /in/{name}/segment/v1/{call}": nobody, "POST /in/{name}/mixpanel/{call}": nobody, "POST /in/{name}/amplitude/2/httpapi": nobody, "POST /in/{name}/amplitude/batch": nobody,
	"POST /in/{name}/posthog/{call}": nobody, "POST /in/{name}/posthog/i/v0/e": nobody, "POST /in/{name}/otlp/v1/{signal}": nobody,
	"POST /v1/traces": nobody, "POST /v1/logs": nobody, "POST /v1/metrics": nobody,
	"GET /v1/openapi.json":            access.All,
	"POST /v1/datasets/{name}/events": access.Ingest, "POST /v1/preview": access.Ingest,
	"GET /metrics": access.Query | access.Admin,
	"GET /v1/jobs": access.Query | access.Ingest, "GET /v1/jobs/{id}": access.Query | access.Ingest, "DELETE /v1/jobs/{id}": access.Ingest,
	"GET /v1/sources": access.Query | access.Ingest, "GET /v1/sources/{source}": access.Query | access.Ingest,
	"POST /v1/sources/{source}/retry": access.Ingest, "POST /v1/sources/{source}/run": access.Ingest, "POST /v1/sources/{source}/backfill": access.Admin,
	"POST /v1/datasets/{name}/compaction": access.Admin, "DELETE /v1/datasets/{name}": access.Admin,
	"POST /v1/alerts/test": access.Admin, "POST /v1/snapshots": access.Admin, "POST /v1/datasets/{name}/rename": access.Admin, "POST /v1/datasets/{name}/delete": access.Admin,
}

// scoped serves the fake to three tokens, of one scope each, which it returns.
func scoped(t *testing.T, sources ...PushSource) (http.Handler, map[access.Scopes]string) {
	t.Helper()
	tokens, text := map[access.Scopes]string{}, ""
	for _, scope := range []access.Scopes{access.Query, access.Ingest, access.Admin} {
		tokens[scope] = access.NewToken()
		line, err := access.Line(scope.String(), tokens[scope], scope)
		if err != nil {
			t.Fatal(err)
		}
		text += line + "\n"
	}
	file := filepath.Join(t.TempDir(), "tokens")
	if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	guard, err := access.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	return Handler(&fake{}, Options{Log: quiet, Access: guard, PushSources: sources}), tokens
}

func TestEveryRouteNeedsItsScope(t *testing.T) {
	handler, tokens := scoped(t)
	for _, route := range (&server{}).routes() {
		name := route.method + " " + route.path
		need, listed := needs[name]
		if !listed {
			need = access.Query
		}
		if route.need != need {
			t.Errorf("%s needs %q, want %q", name, route.need, need)
		}
		if need == nobody {
			continue
		}
		path := strings.NewReplacer("{name}", "shop", "{", "", "}", "").Replace(route.path)
		for scope, token := range tokens {
			w := call(t, handler, request(route.method, path, "", "Authorization", "Bearer "+token))
			forbidden := w.Code == http.StatusForbidden && strings.Contains(w.Body.String(), `"forbidden"`)
			if allowed := scope&need != 0; forbidden == allowed {
				t.Errorf("%s with a token for %s: %d %s", name, scope, w.Code, w.Body)
			}
			if forbidden && !strings.Contains(w.Body.String(), need.Names()[0]) {
				t.Errorf("%s does not say what is needed: %s", name, w.Body)
			}
		}
	}
}

// TestABrokenAnswerIsCutBehindObservers fails behind the first part of an answer, with something around the writer.
func TestABrokenAnswerIsCutBehindObservers(t *testing.T) {
	s := &server{options: Options{Log: quiet}}
	tracked := &tracker{ResponseWriter: httptest.NewRecorder()}
	_, _ = tracked.Write([]byte("part")) // a recorder takes everything
	defer func() {
		if recover() != http.ErrAbortHandler {
			t.Error("the connection goes on")
		}
	}()
	s.fail(&countedResponse{ResponseWriter: tracked}, request("GET", "/v1/datasets", ""), errors.New("broken"))
}

func TestTokensOfSources(t *testing.T) {
	source := PushSource{Dataset: "shop", TokenHash: sha256.Sum256([]byte("the shop's"))}
	const event = `{"time":1}` + "\n"
	shop := []string{"Authorization", "Bearer the shop's"}
	handler, tokens := scoped(t, source)
	for _, step := range []exchange{
		{"POST", "/v1/datasets/shop/events", event, shop, 200, `"accepted":1`},
		{"POST", "/v1/datasets/other/events", event, shop, 403, `"forbidden"`},
		{"POST", "/v1/query", `{}`, shop, 403, `scope query; this one has ingest`},
		{"DELETE", "/v1/datasets/shop", "", shop, 403, `"forbidden"`},
		{"POST", "/v1/datasets/shop/events", event, []string{"Authorization", "Bearer " + tokens[access.Ingest]}, 200, `"accepted":1`},
		{"POST", "/v1/login", `{"token":"the shop's"}`, nil, 401, `"unauthorized"`},
	} {
		step.run(t, handler)
	}
	// Without a file of tokens, what has a token of its own asks for it, and nothing else does.
	handler = Handler(&fake{}, Options{Log: quiet, PushSources: []PushSource{source, {Dataset: "open"}}})
	for _, step := range []exchange{
		{"POST", "/v1/datasets/shop/events", event, nil, 401, `"unauthorized"`},
		{"POST", "/v1/datasets/shop/events", event, shop, 200, `"accepted":1`},
		{"POST", "/v1/datasets/open/events", event, nil, 200, `"accepted":1`},
		{"POST", "/v1/datasets/open/events", event, shop, 403, `"forbidden"`},
		{"POST", "/v1/datasets/new/events", event, nil, 200, `"accepted":1`},
		{"POST", "/v1/query", `{}`, nil, 200, `"rows"`},
	} {
		step.run(t, handler)
	}
}
