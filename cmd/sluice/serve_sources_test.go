package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// TestServeRunsSources serves a store with a configuration: files are loaded as they come, shown over HTTP, and events are pushed
// with the token of a source.
func TestServeRunsSources(t *testing.T) {
	folder := t.TempDir()
	t.Setenv("PUSH_TOKEN", "a-token-of-a-source")
	write := func(name, text string) {
		t.Helper()
		if err := os.WriteFile(filepath.Join(folder, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	const line = `{"time":"2026-03-01T10:00:00Z","user_id":"u1","event":"view"}` + "\n"
	write("sluice.yaml", `
datasets: {web: {actors: [user_id]}}
sources:
  web: {dataset: web, files: "*.ndjson", every: 1h}
  app: {dataset: web, push: {token: {env: PUSH_TOKEN}}, transforms: [{derive: {sent: "true"}}]}
`)
	write("a.ndjson", line+line)
	url, stop := startServer(t, filepath.Join(folder, "store"), "--config", filepath.Join(folder, "sluice.yaml"))
	until(t, url+"/v1/sources", `"loaded":1,`)
	write("b.ndjson", line)
	write("bad.ndjson", "nonsense\n")
	if status, body := post(t, url+"/v1/sources/web/run", "application/json", `{}`); status != 200 {
		t.Errorf("run: %d %s", status, body)
	}
	until(t, url+"/v1/sources", `"loaded":2,`)
	until(t, url+"/v1/sources/web", `"reason":"too many bad lines`)
	if status, body := post(t, url+"/v1/sources/web/retry", "application/json", `{}`); status != 200 || !strings.Contains(body, `"objects":1`) {
		t.Errorf("retry: %d %s", status, body)
	}
	until(t, url+"/v1/sources/web", `"state":"quarantined"`)
	status, body := post(t, url+"/v1/sources/web/backfill", "application/json", `{"from":"2020-01-01","to":"2100-01-01"}`)
	if status != 200 || !strings.Contains(body, `{"job":"`) {
		t.Errorf("backfill: %d %s", status, body)
	}
	until(t, url+"/v1/jobs", `"kind":"backfill","dataset":"web","state":"failed"`)
	var output, complaints bytes.Buffer
	if code := run(t.Context(), []string{"sources", "--url", url}, nil, &output, &complaints); code != 0 || !strings.Contains(output.String(), "quarantined") {
		t.Errorf("%d %s %s", code, output.String(), complaints.String())
	}
	if code := run(t.Context(), []string{"sources", "--url", url, "--source", "nobody"}, nil, &output, &complaints); code != 1 || !strings.Contains(complaints.String(), "nobody") {
		t.Errorf("%d %s", code, complaints.String())
	}
	stop()
}

// until asks until the answer has a text.
func until(t *testing.T, url, text string) {
	t.Helper()
	for deadline := time.Now().Add(time.Minute); ; {
		status, body := get(t, url)
		if status == 200 && strings.Contains(body, text) {
			return
		}
		if time.Now().After(deadline) {
			t.Fatal(fmt.Sprint(url, " does not come to say ", text, ": ", status, body))
		}
	}
}
