package source

import (
	"context"
	"io"
	"testing"
	"time"

	"go.uber.org/goleak"

	"github.com/sluice-analytics/sluice/ingest/source/s3fake"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

const testSecret = "wJalrXUtnFEMI-test-secret"

// fakeS3 returns a fake server and the options to reach it, without waiting between
// tries.
func fakeS3(t *testing.T) (*s3fake.Server, Options) {
	server := s3fake.New(t)
	return server, Options{
		S3: S3Options{
			Endpoint: server.URL, Region: "us-east-1", AccessKeyID: "test-key", SecretAccessKey: testSecret,
		},
		Backoff: Backoff{Sleep: func(ctx context.Context, _ time.Duration) error { return ctx.Err() }},
	}
}

// walk returns the objects of a source and the parts of it that could not be listed.
func walk(t *testing.T, options Options, source string) (objects []Object, failed []string, err error) {
	t.Helper()
	expander := NewExpander(options)
	t.Cleanup(func() {
		if err := expander.Close(); err != nil {
			t.Errorf("close expander: %v", err)
		}
	})
	err = expander.Walk(t.Context(), source, func(object Object) error {
		objects = append(objects, object)
		return nil
	}, func(name string, _ error) { failed = append(failed, name) })
	return objects, failed, err
}

// one returns the only object of a source.
func one(t *testing.T, options Options, source string) Object {
	t.Helper()
	objects, _, err := walk(t, options, source)
	if err != nil || len(objects) != 1 {
		t.Fatalf("walk %s: %d objects, %v; want 1", source, len(objects), err)
	}
	return objects[0]
}

// read returns the content of an object and the version that reading it told.
func read(t *testing.T, object Object, offset int64) (string, string, error) {
	t.Helper()
	reader, err := object.Open(t.Context(), offset)
	if err != nil {
		return "", "", err
	}
	defer reader.Close()
	content, err := io.ReadAll(reader)
	return string(content), reader.Version(), err
}
