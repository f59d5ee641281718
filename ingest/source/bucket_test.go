package source

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/sluice-analytics/sluice/ingest/source/s3fake"
)

func openBucket(t *testing.T, options Options) *Bucket {
	t.Helper()
	bucket, err := OpenBucket(t.Context(), "logs", options)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(bucket.Close)
	return bucket
}

func listKeys(ctx context.Context, bucket *Bucket, pattern *KeyPattern, span Span) (keys []string, err error) {
	err = bucket.List(ctx, pattern, span, func(object Object) error {
		keys = append(keys, object.Key)
		return nil
	})
	return keys, err
}

func TestListBucket(t *testing.T) {
	server, options := fakeS3(t)
	server.PageSize = 2
	for _, key := range []string{
		"web/2026/02/28/23/a.gz", "web/2026/03/01/00/b.gz", "web/2026/03/01/00/c.gz", "web/2026/03/01/00/c.txt", "web/2026/03/01/00/d.gz",
		"web/2026/03/01/notes/e.gz", "web/2026/03/02/00/f.gz", "web/late.gz", "other/2026/03/01/00/g.gz",
	} {
		server.Put("logs", key, []byte(key))
	}
	server.Put("logs", "web/2026/03/01/00/empty.gz", nil)
	bucket, pattern := openBucket(t, options), mustPattern(t, "web/{yyyy}/{mm}/{dd}/{hh}/*.gz")
	got, err := listKeys(t.Context(), bucket, pattern, Span{From: instant(t, "2026-02-28T23"), To: instant(t, "2026-03-02")})
	want := []string{"web/2026/02/28/23/a.gz", "web/2026/03/01/00/b.gz", "web/2026/03/01/00/c.gz", "web/2026/03/01/00/d.gz", "web/2026/03/01/00/empty.gz"}
	if err != nil || !slices.Equal(got, want) {
		t.Errorf("got %v, %v", got, err)
	}
	for _, request := range server.Requests() {
		if request.Prefix != "web/2026/02/28/23/" && request.Prefix != "web/2026/03/01/" {
			t.Errorf("asked for %q", request.Prefix)
		}
	}
	// Again with the same bucket: nothing is left out for having been listed before.
	if again, err := listKeys(t.Context(), bucket, pattern, Span{}); err != nil || len(again) != 6 {
		t.Errorf("everything: got %v, %v", again, err)
	}
	if none, err := listKeys(t.Context(), bucket, pattern, Span{From: instant(t, "2020-01-01"), To: instant(t, "2020-01-02")}); err != nil || none != nil {
		t.Errorf("nothing there: got %v, %v", none, err)
	}
}

// TestListBucketBreaksOff fails every page in turn: what came before is yielded, and the
// error names page and prefix.
func TestListBucketBreaksOff(t *testing.T) {
	server, options := fakeS3(t)
	server.PageSize = 1
	for i := range 4 {
		server.Put("logs", fmt.Sprintf("2026/03/0%d/a", i/2+1), []byte("x"))
		server.Put("logs", fmt.Sprintf("2026/03/0%d/b", i/2+1), []byte("x"))
	}
	pattern, span := mustPattern(t, "{yyyy}/{mm}/{dd}/"), Span{From: instant(t, "2026-03-01"), To: instant(t, "2026-03-03")}
	for page := range 4 {
		asked := 0
		server.Fault = func(s3fake.Request) s3fake.Behaviour {
			asked++
			if asked > page {
				return s3fake.Behaviour{Status: 403, Code: "AccessDenied"}
			}
			return s3fake.Behaviour{}
		}
		got, err := listKeys(t.Context(), openBucket(t, options), pattern, span)
		place := fmt.Sprintf("s3://logs/2026/03/0%d/, page %d", page/2+1, page%2+1)
		if err == nil || !strings.Contains(err.Error(), place) || len(got) != page {
			t.Errorf("page %d: got %v, %v; want %s", page, got, err, place)
		}
	}
}

func TestFindInBucket(t *testing.T) {
	server, options := fakeS3(t)
	server.PutTagged("logs", "a", []byte("xy"), "v1")
	server.Put("logs", "b/c", []byte("x"))
	bucket := openBucket(t, options)
	if object, err := bucket.Find(t.Context(), "a"); err != nil || object.Version != "v1" || object.Size != 2 || object.Source != "s3://logs" {
		t.Errorf("got %+v, %v", object, err)
	}
	for _, key := range []string{"b", "b/", "b/c/d", "", "z"} {
		if _, err := bucket.Find(t.Context(), key); !errors.Is(err, ErrGone) {
			t.Errorf("%q: got %v", key, err)
		}
	}
	server.Fault = func(s3fake.Request) s3fake.Behaviour { return s3fake.Behaviour{Status: 403, Code: "AccessDenied"} }
	if _, err := bucket.Find(t.Context(), "a"); err == nil || errors.Is(err, ErrGone) {
		t.Errorf("denied: got %v", err)
	}
	if _, err := OpenBucket(t.Context(), "logs/x", options); err == nil {
		t.Error("a bucket with a slash is taken")
	}
}

func TestListEndsWithYield(t *testing.T) {
	server, options := fakeS3(t)
	server.Put("logs", "a", []byte("x"))
	enough := errors.New("enough")
	err := openBucket(t, options).List(t.Context(), mustPattern(t, ""), Span{}, func(Object) error { return enough })
	if err != enough {
		t.Errorf("got %v", err)
	}
}
