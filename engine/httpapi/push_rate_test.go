package httpapi

import (
	"context"
	"fmt"
	"io"
	"strings"
	"testing"
	"time"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/ingest"
)

// TestPushRateSaysWhenToComeBack: 429, and as long as the rate needs, for bodies of our own and for those of SDKs.
func TestPushRateSaysWhenToComeBack(t *testing.T) {
	f := &fake{onPush: func(context.Context, string, io.Reader) (*ingest.Report, error) {
		return nil, fmt.Errorf("push: %w", &engine.PushRateError{Dataset: "shop", EventsPerSecond: 10, After: 17 * time.Second})
	}}
	for path, body := range map[string]string{
		"/v1/datasets/shop/events":  threeLines,
		"/in/shop/segment/v1/batch": `{"batch":[{"type":"track","event":"view","userId":"a","messageId":"1","timestamp":"2026-01-02T03:04:05Z"}]}`,
	} {
		kind := "application/x-ndjson"
		if strings.HasPrefix(path, "/in/") {
			kind = "application/json"
		}
		w := call(t, Handler(f, Options{Log: quiet}), request("POST", path, body, "Content-Type", kind))
		if w.Code != 429 || w.Header().Get("Retry-After") != "17" || !strings.Contains(w.Body.String(), "10 events a second") {
			t.Errorf("%s: %d %v %s", path, w.Code, w.Header(), w.Body)
		}
	}
}
