package s3fake

import (
	"io"
	"net/http"
	"strings"
	"testing"
)

// ask sends a request and returns status and body; the error of reading the body is
// what a cut looks like.
func ask(t *testing.T, url string, headers ...string) (int, string, error) {
	t.Helper()
	request, err := http.NewRequest(http.MethodGet, url, nil)
	if err != nil {
		t.Fatal(err)
	}
	for i := 0; i < len(headers); i += 2 {
		request.Header.Set(headers[i], headers[i+1])
	}
	response, err := (&http.Client{CheckRedirect: func(*http.Request, []*http.Request) error {
		return http.ErrUseLastResponse
	}}).Do(request)
	if err != nil {
		return 0, "", err
	}
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	return response.StatusCode, string(body), err
}

func TestGet(t *testing.T) {
	server := New(t)
	server.PutTagged("b", "k/1", []byte("0123456789"), "v1")
	tests := []struct {
		name, path string
		headers    []string
		status     int
		body       string
	}{
		{"whole", "/b/k/1", nil, 200, "0123456789"},
		{"range", "/b/k/1", []string{"Range", "bytes=4-"}, 206, "456789"},
		{"range behind the end", "/b/k/1", []string{"Range", "bytes=10-"}, 416, "InvalidRange"},
		{"same version", "/b/k/1", []string{"If-Match", `"v1"`}, 200, "0123456789"},
		{"other version", "/b/k/1", []string{"If-Match", `"v0"`}, 412, "PreconditionFailed"},
		{"no key", "/b/k/2", nil, 404, "NoSuchKey"},
		{"no bucket", "/c", nil, 404, "NoSuchBucket"},
	}
	for _, test := range tests {
		status, body, err := ask(t, server.URL+test.path, test.headers...)
		if err != nil || status != test.status || !strings.Contains(body, test.body) {
			t.Errorf("%s: got %d %q %v, want %d %q", test.name, status, body, err, test.status, test.body)
		}
	}
}

func TestListPages(t *testing.T) {
	server := New(t)
	server.PageSize = 2
	for _, key := range []string{"a/3", "a/1", "a/2", "b/1"} {
		server.Put("b", key, []byte("x"))
	}
	_, first, _ := ask(t, server.URL+"/b?list-type=2&prefix=a/")
	if !strings.Contains(first, "<Key>a/1</Key>") || strings.Contains(first, "a/3</Key>") ||
		!strings.Contains(first, "<NextContinuationToken>a/2<") {
		t.Errorf("first page: %s", first)
	}
	_, second, _ := ask(t, server.URL+"/b?list-type=2&prefix=a/&continuation-token=a/2")
	if !strings.Contains(second, "<Key>a/3</Key>") || !strings.Contains(second, "<IsTruncated>false<") {
		t.Errorf("second page: %s", second)
	}
}

func TestFaults(t *testing.T) {
	server := New(t)
	server.Put("b", "k", []byte("0123456789"))
	behaviour := Behaviour{}
	server.Fault = func(Request) Behaviour { return behaviour }

	behaviour = Behaviour{CutAfter: 4}
	if _, body, err := ask(t, server.URL+"/b/k"); err == nil || body != "0123" {
		t.Errorf("cut: got %q, %v", body, err)
	}
	behaviour = Behaviour{Status: 503, Code: "SlowDown"}
	if status, body, _ := ask(t, server.URL+"/b/k"); status != 503 || !strings.Contains(body, "SlowDown") {
		t.Errorf("status: got %d %q", status, body)
	}
	behaviour = Behaviour{Before: func() { server.Put("b", "k", []byte("new")) }}
	if _, body, _ := ask(t, server.URL+"/b/k"); body != "new" {
		t.Errorf("before: got %q", body)
	}
	if got := server.Requests(); len(got) != 3 || got[2].Number != 3 || !got[2].Get {
		t.Errorf("log: %+v", got)
	}
}
