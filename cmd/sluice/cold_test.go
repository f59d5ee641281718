package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sluice-analytics/sluice/ingest/source/s3fake"
)

// TestColdInS3: by a configuration, to a bucket and back, and the answer says when the bucket does not.
func TestColdInS3(t *testing.T) {
	server := s3fake.New(t)
	server.Put("archive", "there", []byte("something else"))
	t.Setenv("AWS_ACCESS_KEY_ID", "test")
	t.Setenv("AWS_SECRET_ACCESS_KEY", "secret-of-the-test")
	t.Setenv("AWS_EC2_METADATA_DISABLED", "true")
	t.Setenv("AWS_REGION", "us-east-1")
	t.Setenv("AWS_ENDPOINT_URL", server.URL)
	directory := t.TempDir()
	store, events, settings := filepath.Join(directory, "store"), filepath.Join(directory, "a.ndjson"), filepath.Join(directory, "sluice.yaml")
	write := func(name, text string) {
		t.Helper()
		if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	write(events, twoEvents+`{"time":"2026-03-01T10:07:00Z","user_id":"u1","event":"view"}`+"\n")
	write(settings, "datasets:\n  shop:\n    cold: {s3: s3://archive/sluice, after: 1d, cache: 1GB}\n")
	run := func(wantCode int, want string, arguments ...string) {
		t.Helper()
		code, stdout, stderr := runHere(t.Context(), t, append(arguments, "--store", store)...)
		if code != wantCode || !strings.Contains(stdout+stderr, want) || strings.Contains(stdout+stderr, "secret-of") {
			t.Fatalf("%q: %d %s%s", arguments, code, stdout, stderr)
		}
	}
	count := `{"dataset":"shop","aggregate":{"by":["event"],"measures":["count()","max(time)"]}}`
	run(0, "3 events", "ingest", "--dataset", "shop", "--actor", "user_id", "--event", "event", events)
	run(0, "1 segment", "cold", "--config", settings)
	local, err := filepath.Glob(filepath.Join(store, "datasets", "shop", "*.segment"))
	if err != nil || len(local) > 0 {
		t.Fatalf("still here: %q, %v", local, err)
	}
	run(0, "view,2,2026-03-01T10:07:00Z", "query", "--format", "csv", count)
	run(0, "shop", "check")
	if err := os.RemoveAll(filepath.Join(store, "cache")); err != nil {
		t.Fatal(err)
	}
	server.RefusedKey = "test"
	run(1, "s3://archive/sluice", "query", count)
}
