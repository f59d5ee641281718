package httpapi

import (
	"fmt"
	"net/http"
	"slices"
	"testing"
	"time"
)

// TestRequestsAreToldByRoute: by pattern and status, those that fail too.
func TestRequestsAreToldByRoute(t *testing.T) {
	var told []string
	handler := Handler(&fake{}, Options{Log: quiet, Observe: func(route, method string, status int, took time.Duration) {
		if took < 0 {
			t.Errorf("%s took %v", route, took)
		}
		told = append(told, fmt.Sprint(method, " ", route, " ", status))
	}})
	call(t, handler, request("GET", "/v1/datasets/shop", ""))
	call(t, handler, request("GET", "/healthz", ""))
	call(t, handler, request("GET", "/metrics", ""))
	want := []string{"GET /v1/datasets/{name} 200", "GET /healthz 200", "GET /metrics 404"}
	if !slices.Equal(told, want) {
		t.Errorf("told of %q, want %q", told, want)
	}
}

func TestMetricsAreAnswered(t *testing.T) {
	page := http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { fmt.Fprint(w, "sluice_build_info 1") })
	w := call(t, Handler(&fake{}, Options{Log: quiet, Metrics: page}), request("GET", "/metrics", ""))
	if w.Code != http.StatusOK || w.Body.String() != "sluice_build_info 1" {
		t.Errorf("%d %s", w.Code, w.Body)
	}
}
