package metrics

import (
	"errors"
	"net/http"
	"net/http/httptest"
	"os"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus/testutil/promlint"
)

func busy() Server {
	return Server{
		Version: "1.2.3",
		Datasets: func() ([]Dataset, error) {
			return []Dataset{{Name: "web", Events: 12, Segments: 3, Bytes: 400, Rejects: 1, Waiting: 2, Newest: time.Unix(1000, 0), SealFailed: true}, {Name: "empty"}}, nil
		},
		Sources: func() []Source {
			return []Source{{Name: "logs", Dataset: "web", State: "loading", Lag: 90 * time.Second, HasLag: true, LastSuccess: time.Unix(900, 0), Loaded: 7, Quarantined: 1, Events: 12, Bytes: 99}}
		},
		Firing: func() map[string]int { return map[string]int{"late": 2} },
		Free:   func() (int64, error) { return 5000, nil },
		Syncs: func() Syncs {
			return Syncs{Count: 3, Total: 4 * time.Second, Within: map[float64]uint64{0.1: 2, 10: 3}, Waiting: 2 * time.Second}
		},
	}
}

func read(t *testing.T, set *Set) string {
	t.Helper()
	w := httptest.NewRecorder()
	set.Handler().ServeHTTP(w, httptest.NewRequest(http.MethodGet, "/metrics", nil))
	if w.Code != http.StatusOK {
		t.Fatalf("%d %s", w.Code, w.Body)
	}
	return w.Body.String()
}

func TestTheFiguresAreTold(t *testing.T) {
	set := New(busy())
	set.Observe("/v1/query", "POST", 200, 40*time.Millisecond)
	set.Observe("/v1/query", "POST", 200, 2*time.Second)
	text := read(t, set)
	for _, want := range []string{
		`sluice_build_info{version="1.2.3"} 1`,
		`sluice_dataset_events{dataset="web"} 12`,
		`sluice_dataset_newest_event_timestamp_seconds{dataset="web"} 1000`,
		`sluice_dataset_upkeep_failed{dataset="web",work="seal"} 1`,
		`sluice_source_state{dataset="web",source="logs",state="loading"} 1`,
		`sluice_source_lag_seconds{dataset="web",source="logs"} 90`,
		`sluice_source_objects{dataset="web",source="logs",state="quarantined"} 1`,
		`sluice_source_events_total{dataset="web",source="logs"} 12`,
		`sluice_alerts_firing{rule="late"} 2`,
		`sluice_disk_free_bytes 5000`,
		`sluice_disk_sync_seconds_bucket{le="0.1"} 2`,
		`sluice_disk_sync_seconds_sum 4`,
		`sluice_disk_sync_waiting_seconds 2`,
		`sluice_collect_failed 0`,
		`sluice_http_requests_total{method="POST",route="/v1/query",status="200"} 2`,
		`sluice_http_request_seconds_bucket{method="POST",route="/v1/query",le="0.1"} 1`,
		"go_goroutines",
	} {
		if !strings.Contains(text, want+"\n") && !strings.Contains(text, want+" ") {
			t.Errorf("there is no %s in\n%s", want, text)
		}
	}
	if strings.Contains(text, `newest_event_timestamp_seconds{dataset="empty"}`) {
		t.Error("a dataset without events has a newest one")
	}
}

// TestWhatCannotBeHadIsTold: the rest is told all the same.
func TestWhatCannotBeHadIsTold(t *testing.T) {
	server := busy()
	server.Datasets = func() ([]Dataset, error) { return nil, errors.New("the store is closed") }
	server.Free = func() (int64, error) { return 0, errors.New("no such call") }
	text := read(t, New(server))
	for _, want := range []string{"sluice_collect_failed 1", `sluice_alerts_firing{rule="late"} 2`} {
		if !strings.Contains(text, want) {
			t.Errorf("there is no %s in\n%s", want, text)
		}
	}
	if strings.Contains(text, "disk_free_bytes 0") {
		t.Error("a disk that nobody knows is said to be full")
	}
}

// TestNamesFollowTheConventions of Prometheus.
func TestNamesFollowTheConventions(t *testing.T) {
	problems, err := promlint.New(strings.NewReader(read(t, New(busy())))).Lint()
	if err != nil {
		t.Fatal(err)
	}
	for _, problem := range problems {
		if strings.HasPrefix(problem.Metric, "sluice_") {
			t.Errorf("%s: %s", problem.Metric, problem.Text)
		}
	}
}

// TestTheListInTheDocumentsIsWhole: every metric of ours, and no other.
func TestTheListInTheDocumentsIsWhole(t *testing.T) {
	page, err := os.ReadFile("../../docs/operations.md")
	if err != nil {
		t.Fatal(err)
	}
	set := New(busy())
	set.Observe("/v1/query", "POST", 200, time.Second)
	told := map[string]bool{}
	for _, line := range strings.Split(read(t, set), "\n") {
		if name, ok := strings.CutPrefix(line, "# TYPE "); ok && strings.HasPrefix(name, "sluice_") {
			told[strings.Fields(name)[0]] = true
		}
	}
	listed := map[string]bool{}
	for _, name := range regexp.MustCompile("`(sluice_[a-z_]+)`").FindAllStringSubmatch(string(page), -1) {
		listed[name[1]] = true
		if !told[name[1]] {
			t.Errorf("%s is listed and not told", name[1])
		}
	}
	for name := range told {
		if !listed[name] {
			t.Errorf("%s is told and not listed", name)
		}
	}
}
