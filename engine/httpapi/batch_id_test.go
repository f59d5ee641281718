package httpapi

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"strings"
	"testing"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/ingest"
	"github.com/sluice-analytics/sluice/storage"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

// TestBatchID: the same body under an id counts once and is answered with the first numbers, also after the store was opened
// again; another one is refused.
func TestBatchID(t *testing.T) {
	mem := vfs.NewMem()
	body := `{"time":"2026-01-01T00:00:00Z","user_id":"u","event":"a"}` + "\n" + `{"time":1}` + "\nbad\n"
	large := strings.Repeat(`{"time":"2026-01-01T00:00:00Z","user_id":"u","event":"`+strings.Repeat("x", 900)+`"}`+"\n", 20_000)
	for opening := range 2 {
		e, err := engine.OpenFS(mem, engine.Options{Threads: 2})
		if err != nil {
			t.Fatal(err)
		}
		handler := Handler(e, Options{Log: quiet})
		push := func(id, body string, status int, want string) {
			t.Helper()
			r := request("POST", "/v1/datasets/shop/events", body, "Content-Type", "application/x-ndjson", batchHeader, id)
			if w := call(t, handler, r); w.Code != status || !strings.Contains(w.Body.String(), want) {
				t.Fatalf("opening %d, id %q: %d %s, want %d with %s", opening, id, w.Code, w.Body, status, want)
			}
		}
		if opening == 0 {
			push("a-1", body, 200, `{"accepted":2,"rejected_count":1,"rejected":[{"line":3`)
			push("large", large, 200, `{"accepted":20000,`)
		}
		push("a-1", body, 200, `{"accepted":2,"rejected_count":1,"rejected":[],"already_loaded":true}`)
		push("large", large, 200, `"accepted":20000,"rejected_count":0,"rejected":[],"already_loaded":true`)
		push("a-1", body+"\n", 409, "id_taken")
		r := request("POST", "/v1/datasets/shop/events?format=ndjson", body, "Content-Type", "application/x-ndjson", batchHeader, "a-1")
		if w := call(t, handler, r); w.Code != 200 || !strings.Contains(w.Body.String(), `"already_loaded":true`) {
			t.Fatalf("as an upload: %d %s", w.Code, w.Body)
		}
		list, err := e.Datasets()
		if err != nil || len(list) != 1 || list[0].Events != 20_002 || list[0].Rejects != 1 {
			t.Fatalf("the datasets are %+v, %v", list, err)
		}
		if err := e.Close(); err != nil {
			t.Fatal(err)
		}
	}
}

func TestBatchIDIsChecked(t *testing.T) {
	handler := Handler(&fake{}, Options{Log: quiet})
	for _, id := range []string{"", "with space", "ümlaut", strings.Repeat("x", 201)} {
		r := request("POST", "/v1/datasets/shop/events", threeLines, "Content-Type", "application/x-ndjson")
		r.Header[http.CanonicalHeaderKey(batchHeader)] = []string{id}
		if w := call(t, handler, r); w.Code != 400 || !strings.Contains(w.Body.String(), "bad_parameter") {
			t.Errorf("id %q: %d %s", id, w.Code, w.Body)
		}
	}
}

// TestFullTailAsksToComeBack: 429, and when.
func TestFullTailAsksToComeBack(t *testing.T) {
	f := &fake{onPush: func(context.Context, string, io.Reader) (*ingest.Report, error) {
		return nil, fmt.Errorf("push: %w", storage.ErrTailFull)
	}}
	w := call(t, Handler(f, Options{Log: quiet}), request("POST", "/v1/datasets/shop/events", threeLines, "Content-Type", "application/x-ndjson"))
	if w.Code != 429 || w.Header().Get("Retry-After") == "" || !strings.Contains(w.Body.String(), "overloaded") {
		t.Errorf("%d %v %s", w.Code, w.Header(), w.Body)
	}
}
