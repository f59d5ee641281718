package source

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/sluice-analytics/sluice/ingest/source/s3fake"
)

func TestWalkS3(t *testing.T) {
	server, options := fakeS3(t)
	server.PageSize = 2
	for _, key := range []string{"logs/a", "logs/a.gz", "logs/b", "logs/c", "logs/sub/d", "logs/.tmp", "logs-old/e", "top", "with space+plus"} {
		server.Put("bucket", key, []byte(key))
	}
	server.Put("bucket", "logs/", nil) // what consoles make of a folder
	tests := []struct {
		source string
		want   []string
	}{
		{"s3://bucket/logs/", []string{"logs/a", "logs/a.gz", "logs/b", "logs/c", "logs/sub/d"}},
		{"s3://bucket/logs", []string{"logs-old/e", "logs/a", "logs/a.gz", "logs/b", "logs/c", "logs/sub/d"}},
		{"s3://bucket/logs/a", []string{"logs/a"}},
		{"s3://bucket/logs/.tmp", []string{"logs/.tmp"}},
		{"s3://bucket/logs/*.gz", []string{"logs/a.gz"}},
		{"s3://bucket/logs/*", []string{"logs/.tmp", "logs/a", "logs/a.gz", "logs/b", "logs/c"}},
		{"s3://bucket/**/d", []string{"logs/sub/d"}},
		{"s3://bucket/with space+plus", []string{"with space+plus"}},
		{"s3://bucket", []string{"logs-old/e", "logs/a", "logs/a.gz", "logs/b", "logs/c", "logs/sub/d", "top", "with space+plus"}},
	}
	for _, test := range tests {
		objects, _, err := walk(t, options, test.source)
		got := []string{}
		for _, object := range objects {
			got = append(got, object.Key)
			if content, _, err := read(t, object, 0); content != object.Key || err != nil {
				t.Errorf("%s: got %q, %v", object.Name(), content, err)
			}
		}
		if err != nil || !slices.Equal(got, test.want) {
			t.Errorf("%s: got %v, %v; want %v", test.source, got, err, test.want)
		}
	}
}

func TestListingFailsOnPage(t *testing.T) {
	server, options := fakeS3(t)
	server.PageSize = 1
	for i := range 5 {
		server.Put("bucket", fmt.Sprintf("k%d", i), []byte("x"))
	}
	server.Fault = func(r s3fake.Request) s3fake.Behaviour {
		if r.Token == "k2" {
			return s3fake.Behaviour{Status: 500, Code: "InternalError"}
		}
		return s3fake.Behaviour{}
	}
	objects, _, err := walk(t, options, "s3://bucket/")
	if err == nil || !strings.Contains(err.Error(), "page 4") || len(objects) != 3 {
		t.Errorf("got %d objects, %v", len(objects), err)
	}
}

// TestListingWithoutAToken: a listing that says that there is more, and not where, is not complete.
func TestListingWithoutAToken(t *testing.T) {
	server, options := fakeS3(t)
	server.PageSize = 2
	for i := range 5 {
		server.Put("bucket", fmt.Sprintf("k%d", i), []byte("x"))
	}
	server.Fault = func(r s3fake.Request) s3fake.Behaviour { return s3fake.Behaviour{NoToken: r.Token != ""} }
	objects, _, err := walk(t, options, "s3://bucket/")
	if err == nil || !strings.Contains(err.Error(), "page 2") || len(objects) != 4 {
		t.Errorf("got %d objects, %v", len(objects), err)
	}
}

func TestTransientAnswers(t *testing.T) {
	tests := []struct {
		status    int
		code      string
		transient bool
	}{
		{503, "SlowDown", true}, {500, "InternalError", true}, {502, "BadGateway", true}, {429, "TooManyRequests", true},
		{400, "RequestTimeout", true}, {408, "", true}, {400, "InvalidArgument", false}, {403, "AccessDenied", false},
		{404, "NoSuchBucket", false}, {501, "NotImplemented", false},
	}
	for _, test := range tests {
		server, options := fakeS3(t)
		server.PageSize = 1
		for i := range 3 {
			server.Put("bucket", fmt.Sprintf("k%d", i), []byte("x"))
		}
		server.Fault = func(r s3fake.Request) s3fake.Behaviour {
			if r.Number%3 != 0 {
				return s3fake.Behaviour{Status: test.status, Code: test.code}
			}
			return s3fake.Behaviour{}
		}
		objects, _, err := walk(t, options, "s3://bucket/")
		if recovered := len(objects) == 3 && err == nil; recovered != test.transient {
			t.Errorf("%d %s: got %d objects, %v", test.status, test.code, len(objects), err)
		}
	}
}

// content is long enough to be sent in many pieces.
var content = bytes.Repeat([]byte("0123456789abcdef"), 20_000)

func TestCutBodiesAreResumed(t *testing.T) {
	for name, behaviour := range map[string]s3fake.Behaviour{
		"cut":                       {CutAfter: 70_000},
		"ended, without a length":   {CutAfter: 70_000, NoLength: true},
		"cut, server without range": {CutAfter: 70_000, IgnoreRange: true},
	} {
		t.Run(name, func(t *testing.T) {
			server, options := fakeS3(t)
			server.Put("bucket", "k", content)
			server.Fault = func(r s3fake.Request) s3fake.Behaviour {
				if !r.Get || r.Number == 5 && behaviour.IgnoreRange {
					return s3fake.Behaviour{}
				}
				answer := behaviour
				if behaviour.IgnoreRange {
					answer.CutAfter *= r.Number
				}
				return answer
			}
			got, version, err := read(t, one(t, options, "s3://bucket/k"), 0)
			if got != string(content) || version == "" || err != nil {
				t.Errorf("got %d bytes, version %q, %v", len(got), version, err)
			}
			for _, request := range server.Requests() {
				if request.Get && request.IfMatch == "" {
					t.Errorf("a request without If-Match: %+v", request)
				}
			}
		})
	}
}

// TestBucketThatIsGone: that its bucket cannot be found does not say that an object was removed.
func TestBucketThatIsGone(t *testing.T) {
	server, options := fakeS3(t)
	server.Put("bucket", "k", content)
	server.Fault = func(r s3fake.Request) s3fake.Behaviour {
		if r.Get {
			return s3fake.Behaviour{Status: 404, Code: "NoSuchBucket"}
		}
		return s3fake.Behaviour{}
	}
	if _, _, err := read(t, one(t, options, "s3://bucket/k"), 0); err == nil || errors.Is(err, ErrGone) || !strings.Contains(err.Error(), "bucket") {
		t.Errorf("got %v", err)
	}
}

// TestRangeThatBeginsLater: an answer that leaves bytes out is an error.
func TestRangeThatBeginsLater(t *testing.T) {
	server, options := fakeS3(t)
	server.Put("bucket", "k", content)
	server.Fault = func(r s3fake.Request) s3fake.Behaviour { return s3fake.Behaviour{CutAfter: 70_000, LateRange: r.Get} }
	got, _, err := read(t, one(t, options, "s3://bucket/k"), 0)
	if len(got) != 70_000 || err == nil || !strings.Contains(err.Error(), `the range "bytes 70001-`) {
		t.Errorf("got %d bytes, %v", len(got), err)
	}
}

func TestReadFromOffset(t *testing.T) {
	server, options := fakeS3(t)
	server.Put("bucket", "k", content)
	server.Fault = func(r s3fake.Request) s3fake.Behaviour {
		return s3fake.Behaviour{CutAfter: 100_000}
	}
	got, _, err := read(t, one(t, options, "s3://bucket/k"), 1234)
	if got != string(content[1234:]) || err != nil {
		t.Errorf("got %d bytes, %v; want %d", len(got), err, len(content)-1234)
	}
}

func TestStalledBodyIsResumed(t *testing.T) {
	server, options := fakeS3(t)
	options.Backoff.Stall = 30 * time.Millisecond
	server.Put("bucket", "k", content)
	server.Fault = func(r s3fake.Request) s3fake.Behaviour {
		return s3fake.Behaviour{Hang: r.Get && r.Number == 1, CutAfter: 100_000}
	}
	if got, _, err := read(t, one(t, options, "s3://bucket/k"), 0); got != string(content) || err != nil {
		t.Errorf("got %d bytes, %v", len(got), err)
	}
}

func TestBodyThatNeverComes(t *testing.T) {
	server, options := fakeS3(t)
	server.Put("bucket", "k", content)
	server.Fault = func(r s3fake.Request) s3fake.Behaviour {
		if r.Get {
			return s3fake.Behaviour{CutAfter: -1}
		}
		return s3fake.Behaviour{}
	}
	if got, _, err := read(t, one(t, options, "s3://bucket/k"), 0); err == nil || errors.Is(err, io.EOF) {
		t.Errorf("got %d bytes, %v", len(got), err)
	}
	if tries := len(server.Requests()) - 1; tries > 20 {
		t.Errorf("%d tries", tries)
	}
}

func TestErrorsOfReading(t *testing.T) {
	tests := []struct {
		name  string
		fault func(*s3fake.Server) func(s3fake.Request) s3fake.Behaviour
		want  error
	}{
		{"overwritten before", func(s *s3fake.Server) func(s3fake.Request) s3fake.Behaviour {
			return func(r s3fake.Request) s3fake.Behaviour {
				return s3fake.Behaviour{Before: func() {
					if r.Get {
						s.Put("bucket", "k", []byte("other"))
					}
				}}
			}
		}, ErrChanged},
		{"overwritten meanwhile", func(s *s3fake.Server) func(s3fake.Request) s3fake.Behaviour {
			return func(r s3fake.Request) s3fake.Behaviour {
				return s3fake.Behaviour{CutAfter: 1000, Before: func() {
					if r.Get && r.Number == 2 {
						s.Put("bucket", "k", content[1:])
					}
				}}
			}
		}, ErrChanged},
		{"overwritten, the condition ignored", func(s *s3fake.Server) func(s3fake.Request) s3fake.Behaviour {
			return func(r s3fake.Request) s3fake.Behaviour {
				return s3fake.Behaviour{CutAfter: 1000, IgnoreIfMatch: true, Before: func() {
					if r.Get && r.Number == 2 {
						s.Put("bucket", "k", bytes.ToUpper(content))
					}
				}}
			}
		}, ErrChanged},
		{"shortened, no ETag", func(s *s3fake.Server) func(s3fake.Request) s3fake.Behaviour {
			return func(r s3fake.Request) s3fake.Behaviour {
				return s3fake.Behaviour{NoETag: true, Before: func() {
					if r.Get {
						s.Put("bucket", "k", content[1:])
					}
				}}
			}
		}, ErrChanged},
		{"shortened to less than was read, the condition ignored", func(s *s3fake.Server) func(s3fake.Request) s3fake.Behaviour {
			return func(r s3fake.Request) s3fake.Behaviour {
				return s3fake.Behaviour{CutAfter: 1000, IgnoreIfMatch: true, Before: func() {
					if r.Get && r.Number == 2 {
						s.Put("bucket", "k", content[:500])
					}
				}}
			}
		}, ErrChanged},
		{"cut, no ETag", func(*s3fake.Server) func(s3fake.Request) s3fake.Behaviour {
			return func(s3fake.Request) s3fake.Behaviour {
				return s3fake.Behaviour{NoETag: true, CutAfter: 1000}
			}
		}, ErrInterrupted},
		{"removed", func(s *s3fake.Server) func(s3fake.Request) s3fake.Behaviour {
			return func(r s3fake.Request) s3fake.Behaviour {
				return s3fake.Behaviour{Before: func() {
					if r.Get {
						s.Remove("bucket", "k")
					}
				}}
			}
		}, ErrGone},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			server, options := fakeS3(t)
			server.Put("bucket", "k", content)
			server.Fault = test.fault(server)
			if _, _, err := read(t, one(t, options, "s3://bucket/k"), 0); !errors.Is(err, test.want) {
				t.Errorf("got %v, want %v", err, test.want)
			}
		})
	}
}

func TestReadAnewAfterChange(t *testing.T) {
	server, options := fakeS3(t)
	server.Put("bucket", "k", []byte("old"))
	server.Put("bucket", "k2", []byte("neighbour"))
	object := one(t, options, "s3://bucket/k")
	server.Put("bucket", "k", []byte("newer"))
	fresh, err := object.Refresh(t.Context())
	if err != nil || fresh.Version == object.Version {
		t.Fatalf("got %+v, %v", fresh, err)
	}
	if got, version, err := read(t, fresh, 0); got != "newer" || version != fresh.Version || err != nil {
		t.Errorf("got %q %q %v", got, version, err)
	}
	server.Remove("bucket", "k")
	if _, err := object.Refresh(t.Context()); !errors.Is(err, ErrGone) {
		t.Errorf("removed: got %v", err)
	}
}

func TestObjectWithoutETagIsHashed(t *testing.T) {
	server, options := fakeS3(t)
	server.Put("bucket", "k", content)
	server.Fault = func(s3fake.Request) s3fake.Behaviour { return s3fake.Behaviour{NoETag: true} }
	object := one(t, options, "s3://bucket/k")
	if object.Version != "" {
		t.Errorf("version %q before it is read", object.Version)
	}
	if _, version, err := read(t, object, 0); !strings.HasPrefix(version, "xxhash64:") || err != nil {
		t.Errorf("got %q, %v", version, err)
	}
}

func TestServerErrorsAreClear(t *testing.T) {
	tests := []struct {
		name  string
		setup func(*s3fake.Server, *Options)
		want  string
	}{
		{"no bucket", func(*s3fake.Server, *Options) {}, `the bucket "bucket" does not exist`},
		{"no key", func(s *s3fake.Server, _ *Options) { s.MakeBucket("bucket") }, "nothing there to load"},
		{"wrong key id", func(s *s3fake.Server, o *Options) { s.RefusedKey = o.S3.AccessKeyID }, "does not accept the credentials"},
		{"denied", func(s *s3fake.Server, _ *Options) {
			s.Fault = func(s3fake.Request) s3fake.Behaviour {
				return s3fake.Behaviour{Status: 403, Code: "AccessDenied"}
			}
		}, "do not allow it"},
		{"redirect", func(s *s3fake.Server, _ *Options) {
			s.Fault = func(s3fake.Request) s3fake.Behaviour {
				return s3fake.Behaviour{Status: 307, Code: "TemporaryRedirect", Location: s.URL + "/other"}
			}
		}, "not followed"},
		{"no server", func(_ *s3fake.Server, o *Options) { o.S3.Endpoint = "http://127.0.0.1:1" }, "connection refused"},
		{"endpoint with password", func(_ *s3fake.Server, o *Options) {
			o.S3.Endpoint = "http://me:" + testSecret + "@127.0.0.1:1"
		}, "must not hold a user or password"},
		{"endpoint without scheme", func(_ *s3fake.Server, o *Options) { o.S3.Endpoint = testSecret }, "must look like"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			server, options := fakeS3(t)
			test.setup(server, &options)
			_, _, err := walk(t, options, "s3://bucket/k")
			if err == nil || !strings.Contains(err.Error(), test.want) {
				t.Errorf("got %v, want %q", err, test.want)
			}
			if err != nil && strings.Contains(err.Error(), testSecret) {
				t.Errorf("the error tells the secret: %v", err)
			}
			for _, request := range server.Requests() {
				if strings.HasPrefix(request.Bucket, "other") {
					t.Errorf("the redirect was followed: %+v", request)
				}
			}
		})
	}
}

func TestMissingConfiguration(t *testing.T) {
	for _, name := range []string{"AWS_REGION", "AWS_DEFAULT_REGION", "AWS_PROFILE", "AWS_ENDPOINT_URL", "AWS_ENDPOINT_URL_S3", "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"} {
		t.Setenv(name, "")
	}
	t.Setenv("AWS_CONFIG_FILE", t.TempDir()+"/none")
	t.Setenv("AWS_SHARED_CREDENTIALS_FILE", t.TempDir()+"/none")
	t.Setenv("AWS_EC2_METADATA_DISABLED", "true")
	if _, _, err := walk(t, Options{}, "s3://bucket/"); err == nil || !strings.Contains(err.Error(), "no S3 region") {
		t.Errorf("without a region: %v", err)
	}
	t.Setenv("AWS_REGION", "eu-central-1")
	if _, _, err := walk(t, Options{}, "s3://bucket/"); err == nil || !strings.Contains(err.Error(), "no S3 credentials") {
		t.Errorf("without credentials: %v", err)
	}
}

func TestEnvironmentIsUsed(t *testing.T) {
	server, options := fakeS3(t)
	server.Put("bucket", "k", []byte("x"))
	t.Setenv("AWS_ENDPOINT_URL_S3", server.URL)
	t.Setenv("AWS_ACCESS_KEY_ID", "from-environment")
	t.Setenv("AWS_SECRET_ACCESS_KEY", testSecret)
	options.S3 = S3Options{}
	if objects, _, err := walk(t, options, "s3://bucket/"); len(objects) != 1 || err != nil {
		t.Errorf("got %d objects, %v", len(objects), err)
	}
	server.RefusedKey = "from-environment"
	if _, _, err := walk(t, options, "s3://bucket/"); err == nil || strings.Contains(err.Error(), testSecret) {
		t.Errorf("with the wrong key: %v", err)
	}
}

func TestSecretHides(t *testing.T) {
	options := S3Options{AccessKeyID: "id", SecretAccessKey: testSecret, SessionToken: testSecret}
	text, _ := Secret(testSecret).MarshalText()
	for _, shown := range []string{fmt.Sprint(options), fmt.Sprintf("%+v", options), fmt.Sprintf("%#v", options), fmt.Sprintf("%q %x", options.SecretAccessKey, options.SecretAccessKey), string(text)} {
		if strings.Contains(shown, testSecret) || strings.Contains(shown, fmt.Sprintf("%x", testSecret)) {
			t.Errorf("shown: %s", shown)
		}
	}
}

func TestCancelledRead(t *testing.T) {
	server, options := fakeS3(t)
	server.Put("bucket", "k", content)
	server.Fault = func(r s3fake.Request) s3fake.Behaviour {
		return s3fake.Behaviour{Hang: r.Get, CutAfter: 100}
	}
	object := one(t, options, "s3://bucket/k")
	ctx, cancel := context.WithCancel(t.Context())
	reader, err := object.Open(ctx, 0)
	if err != nil {
		t.Fatal(err)
	}
	defer reader.Close()
	reader.Observe(func(int) { cancel() })
	if _, err := io.ReadAll(reader); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
}
