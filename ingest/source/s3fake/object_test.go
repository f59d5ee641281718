package s3fake_test

import (
	"bytes"
	"context"
	"errors"
	"io"
	"strings"
	"testing"
	"time"

	"github.com/sluice-analytics/sluice/ingest/source/s3fake"
	"github.com/sluice-analytics/sluice/storage/object"
	"github.com/sluice-analytics/sluice/storage/object/conformance"
	"github.com/sluice-analytics/sluice/storage/s3client"
)

// The tests of this file hold the buckets of package object, which must not know this package, to what places promise.

const secret = "object-test-secret"

func options(server *s3fake.Server) object.Options {
	return object.Options{
		S3:      s3client.Options{Endpoint: server.URL, Region: "us-east-1", AccessKeyID: "test-key", SecretAccessKey: secret},
		Backoff: s3client.Backoff{Sleep: func(ctx context.Context, _ time.Duration) error { return ctx.Err() }},
	}
}

func open(t *testing.T, server *s3fake.Server, place string) object.Store {
	t.Helper()
	opened, err := object.Open(t.Context(), place, options(server))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = opened.Close() })
	return opened
}

func TestBucket(t *testing.T) {
	for _, place := range []string{"s3://bucket", "s3://bucket/a/prefix", "s3://bucket/a/prefix/"} {
		t.Run(place, func(t *testing.T) {
			conformance.Run(t, func(t *testing.T) object.Store {
				server := s3fake.New(t)
				server.PageSize = 2
				server.MakeBucket("bucket")
				server.Put("bucket", "a/prefix-of-others/x", nil)
				if place == "s3://bucket" {
					server.Remove("bucket", "a/prefix-of-others/x")
				}
				return open(t, server, place)
			})
		})
	}
}

// content is long enough to be sent in many pieces.
var content = bytes.Repeat([]byte("0123456789abcdef"), 20_000)

// Every request fails at first, bodies are cut, and answers to puts get lost.
func TestBucketUnderFaults(t *testing.T) {
	for name, behaviour := range map[string]s3fake.Behaviour{
		"cut":                      {CutAfter: 70_000},
		"cut before the first":     {CutAfter: -1},
		"slow down":                {Status: 503, Code: "SlowDown"},
		"cut, no ranges":           {CutAfter: 70_000, IgnoreRange: true},
		"internal error of status": {Status: 500, Code: "InternalError"},
	} {
		t.Run(name, func(t *testing.T) {
			server := s3fake.New(t)
			server.MakeBucket("bucket")
			server.Fault = func(r s3fake.Request) s3fake.Behaviour {
				if r.Number%2 == 1 {
					return behaviour
				}
				return s3fake.Behaviour{}
			}
			place := open(t, server, "s3://bucket/p")
			if err := place.Put(t.Context(), "k", bytes.NewReader(content), int64(len(content)), object.PutOptions{}); err != nil {
				t.Fatal(err)
			}
			for _, offset := range []int64{0, 12345} {
				body, err := place.Get(t.Context(), "k", offset, 200_000)
				if err != nil {
					t.Fatal(err)
				}
				got, err := io.ReadAll(body)
				if !bytes.Equal(got, content[offset:offset+200_000]) || err != nil {
					t.Errorf("from %d: got %d bytes, %v", offset, len(got), err)
				}
				_ = body.Close()
			}
			if err := place.Delete(t.Context(), "k"); err != nil {
				t.Error(err)
			}
		})
	}
}

// A body that broke off goes on with the same version, or fails.
func TestBucketObjectReplacedWhileRead(t *testing.T) {
	server := s3fake.New(t)
	server.Put("bucket", "k", content)
	server.Fault = func(r s3fake.Request) s3fake.Behaviour {
		return s3fake.Behaviour{CutAfter: 1000, Before: func() {
			if r.Get && r.Number == 2 {
				server.Put("bucket", "k", bytes.ToUpper(content))
			}
		}}
	}
	body, err := open(t, server, "s3://bucket").Get(t.Context(), "k", 0, object.ToEnd)
	if err != nil {
		t.Fatal(err)
	}
	defer body.Close()
	if got, err := io.ReadAll(body); err == nil || !strings.Contains(err.Error(), "replaced") {
		t.Errorf("got %d bytes, %v", len(got), err)
	}
}

func TestBucketErrorsAreClear(t *testing.T) {
	server := s3fake.New(t)
	server.RefusedKey = "test-key"
	place := open(t, server, "s3://bucket/p")
	err := place.Put(t.Context(), "k", bytes.NewReader(nil), 0, object.PutOptions{})
	if err == nil || !strings.Contains(err.Error(), "s3://bucket/p/k") || !strings.Contains(err.Error(), "credentials") || strings.Contains(err.Error(), secret) {
		t.Errorf("refused: %v", err)
	}
	server.RefusedKey = ""
	_, err = place.Get(t.Context(), "k", 0, object.ToEnd)
	if err == nil || errors.Is(err, object.ErrNotFound) || !strings.Contains(err.Error(), `the bucket "bucket" does not exist`) {
		t.Errorf("no bucket: %v", err)
	}
}
