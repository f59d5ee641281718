package httpapi

import (
	"bytes"
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"

	"github.com/klauspost/compress/zstd"

	"github.com/sluice-analytics/sluice/ingest"
	"github.com/sluice-analytics/sluice/storage"
)

func gzipped(t testing.TB, text string) string {
	var out bytes.Buffer
	w := gzip.NewWriter(&out)
	io.WriteString(w, text)
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

func zstded(t testing.TB, text string) string {
	var out bytes.Buffer
	w, err := zstd.NewWriter(&out)
	if err != nil {
		t.Fatal(err)
	}
	io.WriteString(w, text)
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

const threeLines = "{\"a\":1}\n{\"a\":2}\n{\"a\":3}\n"

func TestEvents(t *testing.T) {
	options := Options{EventsBytes: 1000, EventsBytesExpanded: 5000, Log: quiet}
	handler := Handler(&fake{}, options)
	zip, zst := gzipped(t, threeLines), zstded(t, threeLines)
	for _, test := range []struct {
		name, kind, encoding, body string
		status                     int
		want                       string
	}{
		{"plain", "application/x-ndjson", "", threeLines, 200, `{"accepted":3,"rejected_count":0,"rejected":[]}`},
		{"json", "application/json", "identity", threeLines, 200, `"accepted":3`},
		{"gzip", "application/x-ndjson", "gzip", zip, 200, `"accepted":3`},
		{"gzip of two members", "application/x-ndjson", "GZIP", zip + zip, 200, `"accepted":6`},
		{"zstd", "application/x-ndjson", "zstd", zst, 200, `"accepted":3`},
		{"form", "application/x-www-form-urlencoded", "", "a=1", 415, "unsupported_type"},
		{"brotli", "application/x-ndjson", "br", "x", 415, "unsupported_encoding"},
		{"no gzip", "application/x-ndjson", "gzip", "hello", 400, "bad_body"},
		{"no zstd", "application/x-ndjson", "zstd", "hello", 400, "bad_body"},
		{"truncated gzip", "application/x-ndjson", "gzip", zip[:len(zip)-4], 400, "bad_body"},
		{"truncated zstd", "application/x-ndjson", "zstd", zst[:len(zst)-2], 400, "bad_body"},
		{"too large as sent", "application/x-ndjson", "", strings.Repeat("x", 1001), 413, "larger than 1000 bytes\""},
		{"too large gzip", "application/x-ndjson", "gzip", gzipped(t, strings.Repeat("x", 5001)), 413, "5000 bytes decompressed"},
		{"too large zstd", "application/x-ndjson", "zstd", zstded(t, strings.Repeat("x", 5001)), 413, "5000 bytes decompressed"},
	} {
		t.Run(test.name, func(t *testing.T) {
			r := request("POST", "/v1/datasets/shop/events", test.body, "Content-Type", test.kind)
			if test.encoding != "" {
				r.Header.Set("Content-Encoding", test.encoding)
			}
			w := call(t, handler, r)
			if w.Code != test.status || !strings.Contains(w.Body.String(), test.want) {
				t.Errorf("%d %s, want %d with %s", w.Code, w.Body, test.status, test.want)
			}
		})
	}
}

func TestABombIsStopped(t *testing.T) {
	const size = 256 << 20
	var out bytes.Buffer
	w, err := zstd.NewWriter(&out)
	if err != nil {
		t.Fatal(err)
	}
	zeros := make([]byte, 1<<20)
	for range size / len(zeros) {
		w.Write(zeros)
	}
	w.Close()
	read := int64(0)
	backend := &fake{onPush: func(_ context.Context, _ string, body io.Reader) (*ingest.Report, error) {
		n, err := io.Copy(io.Discard, body)
		read = n
		return nil, err
	}}
	r := request("POST", "/v1/datasets/shop/events", out.String(), "Content-Encoding", "zstd")
	answer := call(t, Handler(backend, Options{Log: quiet}), r)
	if answer.Code != 413 || read > size/4 {
		t.Errorf("%d after %d bytes: %s", answer.Code, read, answer.Body)
	}
}

// TestAWideWindowIsRefused: a small body may not have the server set aside as much memory as it likes.
func TestAWideWindowIsRefused(t *testing.T) {
	for window, want := range map[int]int{8 << 20: 200, 128 << 20: 400} {
		var out bytes.Buffer
		w, err := zstd.NewWriter(&out, zstd.WithWindowSize(window))
		if err != nil {
			t.Fatal(err)
		}
		for range 2 {
			w.Write([]byte(strings.Repeat(`{"time":"2026-01-02T03:04:05Z"}`+"\n", 1<<15)))
			w.Flush()
		}
		w.Close()
		backend := &fake{onPush: func(_ context.Context, _ string, body io.Reader) (*ingest.Report, error) {
			_, err := io.Copy(io.Discard, body)
			return &ingest.Report{}, err
		}}
		answer := call(t, Handler(backend, Options{Log: quiet}), request("POST", "/v1/datasets/shop/events", out.String(), "Content-Encoding", "zstd"))
		if answer.Code != want {
			t.Errorf("a window of %d bytes: %d %s", window, answer.Code, answer.Body)
		}
	}
}

func TestRejectedEvents(t *testing.T) {
	report := &ingest.Report{Failed: []ingest.Failure{{Object: "body", Err: errors.New("2 of 2 lines are bad"),
		First: []storage.Reject{{Line: 1, Reason: "no JSON"}, {Line: 2, Reason: "no time"}}}}}
	backend := &fake{onPush: func(_ context.Context, _ string, body io.Reader) (*ingest.Report, error) {
		io.Copy(io.Discard, body)
		return report, nil
	}}
	w := call(t, Handler(backend, Options{Log: quiet}), request("POST", "/v1/datasets/shop/events", "x\n"))
	want := `{"error":{"code":"events_rejected","message":"no event was taken: 2 of 2 lines are bad",` +
		`"rejected":[{"line":1,"reason":"no JSON"},{"line":2,"reason":"no time"}]}}` + "\n"
	if w.Code != 422 || w.Body.String() != want {
		t.Errorf("%d %s", w.Code, w.Body)
	}
}

func TestTheBodysFaultIsNotOurs(t *testing.T) {
	backend := &fake{onPush: func(_ context.Context, _ string, body io.Reader) (*ingest.Report, error) {
		_, err := io.Copy(io.Discard, body)
		return nil, fmt.Errorf("stage: %v", err) // the cause is lost on the way
	}}
	handler := Handler(backend, Options{EventsBytes: 10, Log: quiet})
	if w := call(t, handler, request("POST", "/v1/datasets/shop/events", strings.Repeat("x", 11))); w.Code != 413 {
		t.Errorf("%d %s", w.Code, w.Body)
	}
	handler = Handler(&fake{onPush: func(context.Context, string, io.Reader) (*ingest.Report, error) {
		return nil, errors.New("disk full")
	}}, Options{Log: quiet})
	if w := call(t, handler, request("POST", "/v1/datasets/shop/events", "{}\n")); w.Code != 500 {
		t.Errorf("%d %s", w.Code, w.Body)
	}
}

func TestNamesOfDatasets(t *testing.T) {
	handler := Handler(&fake{}, Options{Log: quiet})
	for name, status := range map[string]int{
		"shop": 200, "a.b-c_D9": 200, strings.Repeat("x", 64): 200,
		strings.Repeat("x", 65): 400, "..%2Fetc": 400, ".hidden": 400, "a%20b": 400, "a%00": 400, "%C3%A9": 400,
	} {
		if w := call(t, handler, request("POST", "/v1/datasets/"+name+"/events", threeLines)); w.Code != status {
			t.Errorf("%s: %d %s", name, w.Code, w.Body)
		}
	}
}

func TestWhatAPushMaySay(t *testing.T) {
	lines := []storage.Reject{{Line: 2, Reason: "no time"}}
	for _, test := range []struct {
		report *ingest.Report
		err    error
		status int
		want   string
	}{
		{&ingest.Report{Events: 5, Rejected: 1, Rejects: lines}, nil, 200, `{"accepted":5,"rejected_count":1,"rejected":[{"line":2,"reason":"no time"}]}`},
		{nil, fmt.Errorf("push: %w", ingest.ErrBodyTooLarge), 413, `"code":"body_too_large"`},
		{nil, fmt.Errorf("push: %w", ingest.ErrEncoding), 400, `"code":"bad_body"`},
		{nil, fmt.Errorf("push: %w", storage.ErrReadOnly), 503, `"code":"read_only"`},
	} {
		backend := &fake{onPush: func(context.Context, string, io.Reader) (*ingest.Report, error) { return test.report, test.err }}
		w := call(t, Handler(backend, Options{Log: quiet}), request("POST", "/v1/datasets/shop/events", threeLines))
		if w.Code != test.status || !strings.Contains(w.Body.String(), test.want) {
			t.Errorf("%v: %d %s, want %d %s", test.err, w.Code, w.Body, test.status, test.want)
		}
	}
}

func FuzzBodyExpands(f *testing.F) {
	f.Add("gzip", []byte(gzipped(f, threeLines)))
	f.Add("zstd", []byte(zstded(f, threeLines)))
	f.Fuzz(func(t *testing.T, encoding string, body []byte) {
		r := request("POST", "/", string(body), "Content-Encoding", encoding)
		reader, err := openBody(nil, r, 1<<20, 1<<20)
		if err != nil {
			return
		}
		defer reader.Close()
		if n, _ := io.Copy(io.Discard, reader); n > 1<<20 {
			t.Errorf("%d bytes came out", n)
		}
	})
}
