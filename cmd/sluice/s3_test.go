package main

import (
	"context"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sluice-analytics/sluice/ingest/source/s3fake"
)

const twoEvents = `{"time":"2026-03-01T10:00:00Z","user_id":"u1","event":"view"}
{"time":"2026-03-01T10:01:00Z","user_id":"u1","event":"buy"}
`

// s3Flags set credentials in the environment and return the flags of an ingest from the server.
func s3Flags(t *testing.T, url string) []string {
	t.Helper()
	t.Setenv("AWS_ACCESS_KEY_ID", "test")
	t.Setenv("AWS_SECRET_ACCESS_KEY", "secret-of-the-test")
	t.Setenv("AWS_EC2_METADATA_DISABLED", "true")
	return []string{"ingest", "--store", filepath.Join(t.TempDir(), "store"), "--dataset", "shop",
		"--s3-endpoint", url, "--s3-region", "us-east-1", "--s3-path-style"}
}

func TestIngestFromS3(t *testing.T) {
	server := s3fake.New(t)
	server.Put("logs", "a/1.ndjson", []byte(twoEvents))
	server.Put("logs", "a/2.ndjson", []byte(twoEvents))
	server.Put("logs", "b/3.ndjson", []byte(twoEvents))
	flags := s3Flags(t, server.URL)
	code, stdout, stderr := runHere(t.Context(), t, append(flags, "s3://logs/a/")...)
	if code != 0 || !strings.HasPrefix(stdout, "shop: 4 events from 2 objects ") {
		t.Errorf("%d %s%s", code, stdout, stderr)
	}
	code, stdout, stderr = runHere(t.Context(), t, append(flags, "s3://logs/")...)
	if code != 0 || !strings.HasPrefix(stdout, "shop: 2 events from 1 object ") || !strings.Contains(stdout, "2 objects loaded before\n") {
		t.Errorf("again: %d %s%s", code, stdout, stderr)
	}
}

func TestS3ThatIsNotThere(t *testing.T) {
	server := s3fake.New(t)
	flags := s3Flags(t, server.URL)
	code, stdout, stderr := runHere(t.Context(), t, append(flags, "s3://no-such-bucket/a/")...)
	if code != 1 || !strings.Contains(stderr, `the bucket "no-such-bucket" does not exist`) {
		t.Errorf("missing bucket: %d %s%s", code, stdout, stderr)
	}
	if strings.Contains(stdout+stderr, "secret-of-the-test") {
		t.Error("the secret is shown")
	}
}

func TestWrongCredentials(t *testing.T) {
	server := s3fake.New(t)
	server.Put("logs", "a/1.ndjson", []byte(twoEvents))
	server.RefusedKey = "test"
	code, stdout, stderr := runHere(t.Context(), t, append(s3Flags(t, server.URL), "s3://logs/a/")...)
	if code != 1 || !strings.Contains(stderr, "does not accept the credentials") || strings.Contains(stdout+stderr, "secret-of-the-test") {
		t.Errorf("%d %s%s", code, stdout, stderr)
	}
}

// TestInterruptedIngest interrupts in the middle of an object and goes on later.
func TestInterruptedIngest(t *testing.T) {
	server := s3fake.New(t)
	server.Put("logs", "a/1.ndjson", []byte(twoEvents))
	ctx, cancel := context.WithCancel(t.Context())
	server.Fault = func(request s3fake.Request) s3fake.Behaviour {
		if !request.Get || ctx.Err() != nil {
			return s3fake.Behaviour{}
		}
		return s3fake.Behaviour{CutAfter: 10, Hang: true, Before: cancel}
	}
	flags := append(s3Flags(t, server.URL), "s3://logs/a/")
	code, _, stderr := runHere(ctx, t, flags...)
	if code != 1 || !strings.HasSuffix(stderr, "sluice: interrupted\n  what is loaded stays; the same command goes on from there\n") {
		t.Errorf("%d %s", code, stderr)
	}
	code, stdout, stderr := runHere(t.Context(), t, flags...)
	if code != 0 || !strings.HasPrefix(stdout, "shop: 2 events from 1 object ") {
		t.Errorf("again: %d %s%s", code, stdout, stderr)
	}
}
