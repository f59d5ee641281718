package httpapi

import (
	"context"
	"fmt"
	"io"
	"strings"
	"testing"

	"github.com/sluice-analytics/sluice/ingest"
	"github.com/sluice-analytics/sluice/storage"
)

// TestFullDisk: events are refused in a way that clients try again, and the server stays ready.
func TestFullDisk(t *testing.T) {
	backend := &fake{disk: storage.Disk{FreeBytes: 5, TotalBytes: 100, FloorBytes: 10}}
	backend.onPush = func(context.Context, string, io.Reader) (*ingest.Report, error) {
		return nil, fmt.Errorf("take events: %w: 5 bytes are free", storage.ErrDiskFull)
	}
	handler := Handler(backend, Options{Log: quiet})
	w := call(t, handler, request("POST", "/v1/datasets/web/events", "{}"))
	if w.Code != 429 || w.Header().Get("Retry-After") != "30" || !strings.Contains(w.Body.String(), "disk_full") {
		t.Fatalf("%d, %v: %s", w.Code, w.Header(), w.Body)
	}
	w = call(t, handler, request("GET", "/readyz", ""))
	if want := `{"status":"ready","disk":{"free_bytes":5,"floor_bytes":10}}`; w.Code != 200 || strings.TrimSpace(w.Body.String()) != want {
		t.Fatalf("%d: %s", w.Code, w.Body)
	}
}

// TestWhatHasToBeMendedFirst: a dataset with a segment set aside, or with a deletion under way, is no fault of the server.
func TestWhatHasToBeMendedFirst(t *testing.T) {
	for _, test := range []struct {
		err    error
		status int
		code   string
	}{{storage.ErrQuarantined, 422, "quarantined"}, {storage.ErrDeleting, 409, "deleting"}} {
		backend := &fake{}
		backend.onPush = func(context.Context, string, io.Reader) (*ingest.Report, error) {
			return nil, fmt.Errorf("dataset %q: %w: segment 7", "web", test.err)
		}
		w := call(t, Handler(backend, Options{Log: quiet}), request("POST", "/v1/datasets/web/events", "{}"))
		if body := w.Body.String(); w.Code != test.status || !strings.Contains(body, `"code":"`+test.code+`"`) || !strings.Contains(body, "segment 7") {
			t.Errorf("%s: %d: %s", test.code, w.Code, body)
		}
	}
}
