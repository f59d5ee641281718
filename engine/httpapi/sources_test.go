package httpapi

import (
	"errors"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/sluice-analytics/sluice/engine/jobs"
	"github.com/sluice-analytics/sluice/engine/sources"
	"github.com/sluice-analytics/sluice/ingest/continuous"
	"github.com/sluice-analytics/sluice/ingest/source"
)

// fakeSources has one source, and notes what it is asked for.
type fakeSources struct {
	asked string
	err   error
}

func (f *fakeSources) List() []sources.Source {
	lag := 90.5
	failed := "the bucket is gone"
	at := time.Date(2026, 3, 1, 10, 0, 0, 0, time.UTC)
	return []sources.Source{{
		Name: "web", Dataset: "shop", Kind: "s3", Place: "s3://logs/web/", State: "failed", WaitingFor: []string{}, LagSeconds: &lag,
		LastSuccess: &at, Seen: 9, Loaded: 7, Failed: 1, Quarantined: 1, Events: 700, Error: &failed,
	}}
}

func (f *fakeSources) Source(name string) (sources.Described, error) {
	next := time.Date(2026, 3, 1, 10, 0, 5, 0, time.UTC)
	return sources.Described{Source: f.List()[0], Failures: []sources.Failure{
		{Key: "web/a", Version: "v", State: "retry", Reason: "503", Tries: 3, NextTry: &next, At: next},
	}}, f.err
}

func (f *fakeSources) RetrySoon(name string, keys []string) (int, error) {
	f.asked = fmt.Sprint("retry ", name, keys)
	return len(keys), f.err
}

func (f *fakeSources) StartBackfill(name string, span source.Span, replace bool) (jobs.Job, error) {
	f.asked = fmt.Sprint("backfill ", name, span.From.Format(time.RFC3339), span.To.Format(time.RFC3339), replace)
	return jobs.Job{ID: "j1"}, f.err
}

func (f *fakeSources) Wake(name string) error {
	f.asked = "run " + name
	return f.err
}

func TestSources(t *testing.T) {
	backend := &fakeSources{}
	handler := Handler(&fake{}, Options{Log: quiet, Sources: backend})
	for _, test := range []struct{ method, path, body, answer, asked string }{
		{"GET", "/v1/sources", "", `"lag_seconds":90.5`, ""},
		{"GET", "/v1/sources/web", "", `"failures":[{"key":"web/a"`, ""},
		{"POST", "/v1/sources/web/retry", `{"keys":["web/a"]}`, `{"objects":1}`, "retry web[web/a]"},
		{"POST", "/v1/sources/web/retry", `{}`, `{"objects":0}`, "retry web[]"},
		{"POST", "/v1/sources/web/backfill", `{"from":"2026-03-01","to":"2026-03-02","replace":true}`, `{"job":"j1"}`,
			"backfill web2026-03-01T00:00:00Z2026-03-03T00:00:00Ztrue"},
		{"POST", "/v1/sources/web/run", `{}`, `{"source":"web"}`, "run web"},
	} {
		backend.asked = ""
		w := call(t, handler, request(test.method, test.path, test.body))
		if w.Code != http.StatusOK || !strings.Contains(w.Body.String(), test.answer) || backend.asked != test.asked {
			t.Errorf("%s %s: %d %s; asked %q", test.method, test.path, w.Code, w.Body, backend.asked)
		}
	}
}

func TestSourcesRefuse(t *testing.T) {
	for _, test := range []struct {
		method, path, body string
		err                error
		status             int
		code               string
	}{
		{"GET", "/v1/sources/x", "", continuous.ErrNoSource, 404, "no_source"},
		{"POST", "/v1/sources/x/retry", `{}`, continuous.ErrNoObject, 404, "no_object"},
		{"POST", "/v1/sources/x/retry", `{"key":"a"}`, nil, 400, "bad_value"},
		{"POST", "/v1/sources/x/run", `{}`, continuous.ErrNotRun, 409, "not_run"},
		{"POST", "/v1/sources/x/backfill", `{"from":"2026-03-02","to":"2026-03-01"}`, nil, 400, "bad_value"},
		{"POST", "/v1/sources/x/backfill", `{"from":"tomorrow","to":"2026-03-01"}`, nil, 400, "bad_value"},
		{"POST", "/v1/sources/x/backfill", `{"from":"2026-03-01","to":"2026-03-01"}`, errors.New("inner"), 500, "internal"},
	} {
		handler := Handler(&fake{}, Options{Log: quiet, Sources: &fakeSources{err: test.err}})
		w := call(t, handler, request(test.method, test.path, test.body))
		if w.Code != test.status || !strings.Contains(w.Body.String(), `"`+test.code+`"`) {
			t.Errorf("%s %s %s: %d %s", test.method, test.path, test.body, w.Code, w.Body)
		}
	}
}

// TestNoSources: a server without a configuration has none.
func TestNoSources(t *testing.T) {
	handler := Handler(&fake{}, Options{Log: quiet})
	if w := call(t, handler, request("GET", "/v1/sources", "")); w.Code != http.StatusOK || strings.TrimSpace(w.Body.String()) != `{"sources":[]}` {
		t.Errorf("%d %s", w.Code, w.Body)
	}
	if w := call(t, handler, request("POST", "/v1/sources/web/run", "{}")); w.Code != http.StatusNotFound {
		t.Errorf("%d %s", w.Code, w.Body)
	}
}
