package httpapi

import (
	"net/http"
	"net/http/httptest"
	"runtime"
	"strings"
	"testing"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/engine/jobs"
	"github.com/sluice-analytics/sluice/storage/backup"
	"github.com/sluice-analytics/sluice/storage/object"
)

// A server takes snapshots to the places that it was started with, and to no others.
func TestSnapshotJob(t *testing.T) {
	place := t.TempDir()
	store, err := engine.Open(t.TempDir(), engine.Options{SnapshotPlaces: []string{place}})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := store.Push(t.Context(), "shop", strings.NewReader(`{"time":"2026-03-01T10:00:00Z","v":1}`)); err != nil {
		t.Fatal(err)
	}
	handler := Handler(store, Options{Hosts: []string{"example.com"}})
	ask := func(method, body string) *httptest.ResponseRecorder {
		request := httptest.NewRequest(method, "http://example.com/v1/snapshots", strings.NewReader(body))
		request.Header.Set("Content-Type", "application/json")
		answer := httptest.NewRecorder()
		handler.ServeHTTP(answer, request)
		return answer
	}
	if answer := ask(http.MethodGet, ""); answer.Code != http.StatusOK || !strings.Contains(answer.Body.String(), place) {
		t.Errorf("places: %d %s", answer.Code, answer.Body)
	}
	for body, code := range map[string]string{`{"to": "/elsewhere"}`: "snapshot_place", `{}`: "bad_body", `[`: "bad_body"} {
		if answer := ask(http.MethodPost, body); answer.Code != http.StatusBadRequest || !strings.Contains(answer.Body.String(), code) {
			t.Errorf("%s: %d %s", body, answer.Code, answer.Body)
		}
	}
	if answer := ask(http.MethodPost, `{"to": "`+place+`"}`); answer.Code != http.StatusOK || !strings.Contains(answer.Body.String(), `"kind":"snapshot"`) {
		t.Fatalf("%d %s", answer.Code, answer.Body)
	}
	var job jobs.Job
	for job = store.Jobs()[0]; job.State == jobs.Running; job = store.Jobs()[0] {
		runtime.Gosched()
	}
	if job.State != jobs.Done || job.Done != 1 {
		t.Errorf("the job: %+v", job)
	}
	folder, err := object.OpenFolder(place)
	if err != nil {
		t.Fatal(err)
	}
	all, err := backup.List(t.Context(), folder)
	if err != nil || len(all) != 1 || all[0].Datasets[0].Events != 1 {
		t.Errorf("snapshots: %+v, %v", all, err)
	}
	if err := store.Close(); err != nil {
		t.Error(err)
	}
}
