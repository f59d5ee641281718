package httpapi

import (
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/sluice-analytics/sluice/engine/result"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// manyRows is an answer of about 14 bytes for each row.
func manyRows(rows int) *result.Result {
	values := make([][]schema.Value, rows)
	for i := range values {
		values[i] = []schema.Value{schema.StringOf(fmt.Sprintf("value %05d", i))}
	}
	table, err := result.NewTable([]result.Column{{Name: "value", Type: schema.String}}, values)
	if err != nil {
		panic(err)
	}
	return &result.Result{Table: table}
}

// TestLargeAnswersAreCompressed for those who take gzip, and are the same.
func TestLargeAnswersAreCompressed(t *testing.T) {
	for _, test := range []struct {
		rows     int
		accept   string
		wantGzip bool
	}{
		{4_000, "gzip", true}, {4_000, "br, gzip;q=0.5", true}, {4_000, "GZIP", true}, {4_000, "", false}, {4_000, "br", false},
		{4_000, "gzip;q=0", false}, {4_000, "gzip; q=0", false}, {4_000, "gzip;q=x", false}, {10, "gzip", false},
	} {
		handler := Handler(&fake{onQuery: func(context.Context, []byte) (*result.Result, error) { return manyRows(test.rows), nil }}, Options{Log: quiet})
		plain, w := httptest.NewRecorder(), httptest.NewRecorder()
		handler.ServeHTTP(plain, request("POST", "/v1/query", `{}`))
		handler.ServeHTTP(w, request("POST", "/v1/query", `{}`, "Accept-Encoding", test.accept))
		var body io.Reader = w.Body
		isGzip := w.Header().Get("Content-Encoding") == "gzip"
		if isGzip {
			reader, err := gzip.NewReader(w.Body)
			if err != nil {
				t.Fatal(err)
			}
			body = reader
		}
		text, err := io.ReadAll(body)
		if err != nil || string(text) != plain.Body.String() || isGzip != test.wantGzip {
			t.Errorf("%d rows for %q: gzip %v, %d bytes, want %d (%v)", test.rows, test.accept, isGzip, len(text), plain.Body.Len(), err)
		}
		if vary := strings.Join(w.Header().Values("Vary"), ","); !strings.Contains(vary, "Accept-Encoding") {
			t.Errorf("%q: Vary is %q", test.accept, vary)
		}
		if got := w.Header().Get("Content-Type"); w.Code != http.StatusOK || got != "application/json" {
			t.Errorf("%d %s", w.Code, got)
		}
	}
}

// TestErrorsKeepTheirStatus where the client takes gzip, also those that come when a little of an answer is held back.
func TestErrorsKeepTheirStatus(t *testing.T) {
	s := &server{options: Options{Log: quiet}.withDefaults()}
	for rows, want := range map[int]int{0: http.StatusInternalServerError, 10: http.StatusInternalServerError} {
		handle := func(w http.ResponseWriter, _ *http.Request) error {
			if rows > 0 {
				w.Header().Set("Content-Type", "text/csv")
				io.WriteString(w, "value\n") //nolint:errcheck // it is held back
			}
			return errors.New("no more")
		}
		handler := s.protect(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			s.run(w, r, route{handle: handle})
		}))
		w := call(t, handler, request("GET", "/", "", "Accept-Encoding", "gzip"))
		if w.Code != want || !strings.HasPrefix(w.Body.String(), `{"error":`) || w.Header().Get("Content-Type") != "application/json" {
			t.Errorf("%d rows: %d %s %s", rows, w.Code, w.Header(), w.Body)
		}
	}
}

// TestACompressedAnswerThatBreaksOffIsNotWhole: the client must not take a part for the answer.
func TestACompressedAnswerThatBreaksOffIsNotWhole(t *testing.T) {
	s := &server{options: Options{Log: quiet}.withDefaults()}
	handle := func(w http.ResponseWriter, _ *http.Request) error {
		io.WriteString(w, strings.Repeat("row\n", compressMin)) //nolint:errcheck // the error is below
		return errors.New("no more")
	}
	address, _ := listen(t, s.protect(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { s.run(w, r, route{handle: handle}) })), ServeOptions{})
	defer http.DefaultClient.CloseIdleConnections()
	answer, err := http.Get(address + "/")
	if err == nil {
		_, err = io.ReadAll(answer.Body)
		answer.Body.Close()
	}
	if err == nil {
		t.Error("a part of an answer was taken for all of it")
	}
}
