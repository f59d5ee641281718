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
