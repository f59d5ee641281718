package httpapi

import (
	"context"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/sluice-analytics/sluice/engine/monitor"
	"github.com/sluice-analytics/sluice/engine/monitor/alert"
)

// watched is a watcher with an alert.
type watched struct{}

func (watched) View() monitor.View {
	at := time.Date(2026, 3, 2, 12, 0, 0, 0, time.UTC)
	return monitor.View{Watching: true, QuietUntil: &at, Alerts: []alert.Alert{
		{ID: 7, State: alert.Firing, Finding: alert.Finding{Rule: "fewer", Kind: alert.KindVolume, Dataset: "web", Event: "purchase", Since: at, Value: 70, Expected: 100, Text: "purchase fell", Question: []byte(`{"dataset":"web"}`)}},
		{ID: 3, State: alert.Resolved, Until: &at, Finding: alert.Finding{Rule: "late", Kind: alert.KindLag, Source: "s3", Since: at}},
	}, Rules: []monitor.Rule{{Name: "fewer", On: "volume", Dataset: "web", Above: 0.3, ForSeconds: 7200}}, Notes: []string{"web: 30 properties are watched"}}
}

func (watched) Expected(dataset, event string, hours int) []monitor.Hour {
	return []monitor.Hour{{At: time.Date(2026, 3, 2, 12, 0, 0, 0, time.UTC), Count: float64(hours), Expected: 100, Low: 80, High: 120}}
}

func (watched) Test(context.Context) monitor.Tested {
	return monitor.Tested{Webhook: "ok", File: "none"}
}

func TestAlerts(t *testing.T) {
	for _, test := range []struct {
		watcher            Watcher
		method, path, body string
		status             int
		want               string
	}{
		{watched{}, "GET", "/v1/alerts", "", http.StatusOK, `"question":{"dataset":"web"}`},
		{watched{}, "GET", "/v1/alerts", "", http.StatusOK, `"state":"resolved"`},
		{watched{}, "GET", "/v1/alerts?x=1", "", http.StatusBadRequest, `bad_parameter`},
		{nil, "GET", "/v1/alerts", "", http.StatusOK, `{"watching":false,"quiet_until":null,"alerts":[],"rules":[],"notes":[]}`},
		{watched{}, "POST", "/v1/alerts/test", "{}", http.StatusOK, `{"webhook":"ok","file":"none"}`},
		{nil, "POST", "/v1/alerts/test", "{}", http.StatusOK, `{"webhook":"none","file":"none"}`},
		{watched{}, "GET", "/v1/alerts/expected?dataset=web&event=purchase&hours=24", "", http.StatusOK, `"count":24,"expected":100,"low":80,"high":120`},
		{watched{}, "GET", "/v1/alerts/expected?dataset=web", "", http.StatusOK, `"count":168`},
		{nil, "GET", "/v1/alerts/expected?dataset=web", "", http.StatusOK, `{"hours":[]}`},
	} {
		w := call(t, Handler(&fake{}, Options{Log: quiet, Watcher: test.watcher}), request(test.method, test.path, test.body))
		if w.Code != test.status || !strings.Contains(w.Body.String(), test.want) {
			t.Errorf("%s %s: %d %s", test.method, test.path, w.Code, w.Body)
		}
	}
}
