package httpapi

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"strconv"

	"github.com/sluice-analytics/sluice/engine/httpapi/access"
	"github.com/sluice-analytics/sluice/engine/monitor"
)

// Watcher is what the handlers of alerts need of *monitor.Monitor.
type Watcher interface {
	View() monitor.View
	Expected(dataset, event string, hours int) []monitor.Hour
	Test(ctx context.Context) monitor.Tested
}

// alertRoutes are the operations on alerts.
func (s *server) alertRoutes() []route {
	return []route{
		{http.MethodGet, "/v1/alerts", s.alerts, access.Query, false, false},
		{http.MethodPost, "/v1/alerts/test", s.testAlerts, access.Admin, false, true},
		{http.MethodGet, "/v1/alerts/expected", s.expectedHours, access.Query, false, false},
	}
}

// watcher is the monitor, or one that watches nothing.
func (s *server) watcher() Watcher {
	if s.options.Watcher == nil {
		return unwatched{}
	}
	return s.options.Watcher
}

// alerts answers GET /v1/alerts.
func (s *server) alerts(w http.ResponseWriter, r *http.Request) error {
	if err := knownParameters(r); err != nil {
		return err
	}
	writeJSON(w, http.StatusOK, s.watcher().View())
	return nil
}

// testAlerts answers POST /v1/alerts/test, whose body is an empty object.
func (s *server) testAlerts(w http.ResponseWriter, r *http.Request) error {
	if err := knownParameters(r); err != nil {
		return err
	}
	text, err := s.readJSON(w, r, noteBytes)
	if err != nil {
		return err
	}
	var body map[string]json.RawMessage
	if err := json.Unmarshal(text, &body); err != nil || len(body) > 0 {
		return failure(http.StatusBadRequest, "json", "the body is not as it is expected: it has no fields", "send {}")
	}
	writeJSON(w, http.StatusOK, s.watcher().Test(r.Context()))
	return nil
}

// expectedDefault is a week.
const expectedDefault = 168

// expectedHours answers GET /v1/alerts/expected.
func (s *server) expectedHours(w http.ResponseWriter, r *http.Request) error {
	if err := knownParameters(r, "dataset", "event", "hours"); err != nil {
		return err
	}
	parameters, hours := r.URL.Query(), expectedDefault
	if parameters.Get("dataset") == "" {
		return badParameter("dataset", "it says of which dataset", "dataset=NAME")
	}
	if text := parameters.Get("hours"); text != "" {
		var err error
		if hours, err = strconv.Atoi(text); err != nil || hours < 1 || hours > monitor.ExpectedMax {
			return badParameter("hours", fmt.Sprintf("there are no %q hours", text), fmt.Sprintf("a whole number from 1 to %d", monitor.ExpectedMax))
		}
	}
	writeJSON(w, http.StatusOK, map[string][]monitor.Hour{"hours": s.watcher().Expected(parameters.Get("dataset"), parameters.Get("event"), hours)})
	return nil
}

// unwatched is the watcher of a server that watches nothing.
type unwatched struct{}

func (unwatched) View() monitor.View { return monitor.None() }

func (unwatched) Expected(string, string, int) []monitor.Hour { return []monitor.Hour{} }

func (unwatched) Test(context.Context) monitor.Tested {
	return monitor.Tested{Webhook: "none", File: "none"}
}
