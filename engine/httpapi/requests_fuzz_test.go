package httpapi

import (
	"bytes"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
)

// requestSeeds are requests of the routes that read what they are sent.
var requestSeeds = []struct{ method, target, kind, body string }{
	{"POST", "/v1/query", "application/json", `{"dataset":"shop","where":"amount > 1","from":"2026-01-01","aggregate":{"measures":["count()"],"by":["event"],"limit":5}}`},
	{"POST", "/v1/query?format=csv", "application/json", `{"dataset":"shop","funnel":{"steps":[{"where":"event = 'view'"},{"where":"event = 'buy'"}],"window":"1h"}}`},
	{"POST", "/v1/query", "application/json", `{"dataset":"shop","params":{"p":[1,2.5],"q":["a"]},"where":"amount in $p or event in $q","samples":{"limit":3,"columns":["event"]}}`},
	{"POST", "/v1/actors", "application/json", `{"dataset":"shop","step":2,"state":"reached","limit":3,"funnel":{"steps":[{"where":"event = 'view'"},{"where":"event = 'buy'"}]}}`},
	{"POST", "/v1/stream?most_seconds=5", "application/json", `{"dataset":"shop","aggregate":{"limit":2,"by":["time('1d')"]}}`},
	{"POST", "/v1/drill", "application/json", `{"document":{"dataset":"shop","aggregate":{"by":["event"]}},"mark":{"keys":{"event":"view"}}}`},
	{"POST", "/v1/events?format=ndjson", "application/json", `{"document":{"dataset":"shop","aggregate":{"by":["event"]}},"mark":{"keys":{"event":"view"}}}`},
	{"POST", "/v1/parse", "application/json", `{"dataset":"shop","texts":[{"text":"amount > 1 and"},{"text":"event = 'view'"}]}`},
	{"POST", "/v1/times", "application/json", `{"texts":["now-7d"],"timezone":"Europe/Zurich"}`},
	{"POST", "/v1/cost", "application/json", `{"dataset":"shop","aggregate":{}}`},
	{"POST", "/v1/datasets/shop/values", "application/json", `{"column":"event","contains":"v","limit":5}`},
	{"GET", "/v1/datasets/shop/values?column=event&prefix=v&limit=5", "", ""},
	{"POST", "/v1/datasets/shop/names", "application/json", `{"contains":"am","limit":5}`},
	{"PUT", "/v1/datasets/shop/properties/amount", "application/json", `{"description":"price","unit":"CHF","hidden":false}`},
	{"POST", "/v1/datasets/shop/events?time=time&actor=user_id&errors_max=1", "application/x-ndjson", `{"time":3,"user_id":"c","event":"view"}` + "\n{"},
	{"POST", "/v1/datasets/new/events?format=csv&filename=a.csv&job=j", "application/octet-stream", "time,user_id,event\n1,a,view\n"},
	{"PUT", "/v1/datasets/shop/definitions/dear", "application/json", `{"definition":"amount > 100","description":"d"}`},
	{"POST", "/v1/datasets/shop/definitions/large/rename", "application/json", `{"name":"dear"}`},
	{"PUT", "/v1/datasets/shop/cohorts/vip?column=id&description=x", "text/csv", "id,n\nb,1\n"},
	{"PUT", "/v1/datasets/shop/cohorts/vip", "application/json", `["a","z"]`},
	{"POST", "/v1/datasets/shop/cohorts/few/rename", "application/json", `{"name":"vip"}`},
	{"PUT", "/v1/datasets/shop/lookups/price?key=event", "text/csv", "event,price\nview,1.5\n"},
	{"GET", "/v1/datasets/shop/lookups/of_event?limit=1", "", ""},
	{"PUT", "/v1/boards/main", "application/json", `{"name":"Main","content":{"tiles":[{"id":"b","x":6,"w":6,"h":1,"kind":"text","text":"# Hello"}]}}`},
	{"POST", "/v1/notes", "application/json", `{"dataset":"shop","time":"2026-05-01T00:00:00Z","text":"release"}`},
	{"GET", "/v1/notes?dataset=shop&from=2026-01-01T00:00:00Z", "", ""},
	{"POST", "/v1/links", "application/json", `{"path":"/shop/funnel","as":"steps","frozen":true,"document":{"dataset":"shop","samples":{}},"answer":{"rows":[]}}`},
	{"GET", "/v1/history?search=a&starred=true&limit=5", "", ""},
	{"PUT", "/v1/history/1", "application/json", `{"starred":true}`},
	{"POST", "/v1/preview?name=a.csv&size=30", "application/octet-stream", "time,user_id,event\n1,a,view\n"},
	{"POST", "/v1/datasets/shop/delete", "application/json", `{"where":"event = 'view'","dry_run":true}`},
	{"DELETE", "/v1/datasets/shop?confirm=shop", "", ""},
	{"POST", "/v1/datasets/shop/rename", "application/json", `{"to":"store"}`},
	{"POST", "/v1/datasets/shop/compaction", "", ""},
	{"GET", "/v1/datasets/shop/rejects?limit=3&reason=json", "", ""},
	{"POST", "/v1/snapshots", "application/json", `{"to":"/nowhere"}`},
	{"POST", "/v1/login", "application/json", `{"token":"x"}`},
	{"POST", "/v1/alerts/test", "application/json", `{}`},
	{"GET", "/v1/alerts/expected?dataset=shop&event=view&hours=24", "", ""},
	{"POST", "/v1/sources/s/retry", "application/json", `{"keys":["a"]}`},
	{"POST", "/in/app/segment/v1/track", "application/json", `{"type":"track","userId":"u","event":"view"}`},
	{"GET", `/in/app/mixpanel/track?data={"event":"seen","properties":{}}`, "", ""},
	{"POST", "/in/app/posthog/batch", "application/json", `{"batch":[{"event":"view","distinct_id":"u"}]}`},
	{"POST", "/in/app/amplitude/2/httpapi", "application/json", `{"events":[{"event_type":"view","user_id":"user-1"}]}`},
	{"POST", "/v1/logs", "application/json", `{"resourceLogs":[{"scopeLogs":[{"logRecords":[{"body":{"stringValue":"x"}}]}]}]}`},
}

// FuzzRequests sends anything to a server of a small store: each answer is one that the OpenAPI document knows, none is a failure inside, and where a
// route takes JSON alone, nothing else is taken.
func FuzzRequests(f *testing.F) {
	for _, seed := range requestSeeds {
		f.Add(seed.method, seed.target, seed.kind, []byte(seed.body))
	}
	f.Fuzz(func(t *testing.T, method, target, kind string, body []byte) {
		switch method {
		case http.MethodGet, http.MethodPost, http.MethodPut, http.MethodDelete:
		default:
			return // a path has no others
		}
		address, err := url.ParseRequestURI(target)
		if err != nil || !strings.HasPrefix(target, "/") || address.Path == "" {
			return // the server does not hand these on
		}
		r := httptest.NewRequest(method, "/", bytes.NewReader(body))
		r.URL, r.RequestURI, r.Host = address, target, "127.0.0.1:8080"
		r.Header.Set("Content-Type", kind)
		w := httptest.NewRecorder()
		smallStore(t).ServeHTTP(w, r)
		if w.Code >= 300 && w.Code < 400 {
			return // to the path without what is double in it
		}
		conforms(t, r, w)
		if w.Code == http.StatusInternalServerError {
			t.Errorf("%s %s fails inside: %s", method, target, w.Body)
		}
		if w.Code < 300 && len(body) > 0 && !json.Valid(body) && takesOnlyJSON(t, r) {
			t.Errorf("%s %s takes what is no JSON: %d %s", method, target, w.Code, w.Body)
		}
	})
}

// smallStore serves two events, a definition, a list of actors and a table.
func smallStore(t *testing.T) http.Handler {
	handler := newEngineHandler(t)
	for _, saved := range []struct{ target, kind, body string }{
		{"definitions/large", "application/json", `{"definition":"amount > 100"}`},
		{"cohorts/few", "application/json", `["a"]`},
		{"lookups/of_event?key=event", "text/csv", "event,rank\nview,1\n"},
	} {
		w := httptest.NewRecorder()
		handler.ServeHTTP(w, request(http.MethodPut, "/v1/datasets/shop/"+saved.target, saved.body, "Content-Type", saved.kind))
		if w.Code != http.StatusOK {
			t.Fatalf("%s: %d %s", saved.target, w.Code, w.Body)
		}
	}
	return handler
}

// takesOnlyJSON says whether a request has a body of which the document knows no other form. A stream says in its last line what is wrong.
func takesOnlyJSON(t *testing.T, r *http.Request) bool {
	_, item := findPath(document(t), r.URL.EscapedPath())
	if item == nil || r.URL.Path == streamPath || item.Operations()[r.Method] == nil || item.Operations()[r.Method].RequestBody == nil {
		return false
	}
	content := item.Operations()[r.Method].RequestBody.Value.Content
	return len(content) == 1 && content["application/json"] != nil
}
