package httpapi

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/engine/httpapi/access"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

// newIntake serves an empty store.
func newIntake(t *testing.T) http.Handler {
	t.Helper()
	store, err := engine.OpenFS(vfs.NewMem(), engine.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = store.Close() })
	return Handler(store, Options{Log: quiet})
}

// eventsOf returns the values of columns of all events of a dataset, as CSV without its header, ordered by time.
func eventsOf(t *testing.T, handler http.Handler, dataset string, columns ...string) string {
	t.Helper()
	document, err := json.Marshal(map[string]any{"dataset": dataset, "samples": map[string]any{"columns": append([]string{"time"}, columns...), "order": "asc", "limit": 1000}})
	if err != nil {
		t.Fatal(err)
	}
	w := call(t, handler, request("POST", "/v1/query?format=csv", string(document)))
	_, rows, _ := strings.Cut(w.Body.String(), "\n")
	return strings.ReplaceAll(strings.TrimSpace(rows), "\r", "")
}

func TestSegmentOverHTTP(t *testing.T) {
	handler := newIntake(t)
	const path = "/in/web/segment/v1/"
	track := `{"userId":"019mr8mf4r","event":"Song Played","properties":{"name":"Fast Songs","seconds":12},"context":{"ip":"24.5.68.47"},"timestamp":"2026-03-01T10:00:00.000Z","messageId":"m1"}`
	for _, step := range []exchange{
		{"POST", path + "track", track, nil, 200, `{"success":true}`},
		{"POST", path + "t", `{"anonymousId":"a1","event":"Seen","timestamp":"2026-03-01T10:00:01Z","messageId":"m2"}`, nil, 200, `{"success":true}`},
		{"POST", path + "batch", `{"batch":[
			{"type":"identify","userId":"u2","traits":{"plan":"pro"},"timestamp":"2026-03-01T10:00:02Z","messageId":"m3"},
			{"type":"track","userId":"u2","timestamp":"2026-03-01T10:00:03Z"},
			{"type":"page","userId":"u2","name":"Home","properties":{"url":"https://x.example/"},"timestamp":"2026-03-01T10:00:04Z","messageId":"m4"}],
			"context":{"library":{"name":"analytics-node"}}}`, nil, 200, `{"rejected":[{"index":1,"reason":"event is missing"}],"rejected_count":1,"success":true}`},
		{"POST", path + "track", `{"userId":"u"}`, nil, 400, `"message":"event is missing","success":false`},
		{"POST", path + "track", `{"userId":`, nil, 400, `"code":"bad_body"`},
		{"POST", path + "track", `{"userId":"u","event":"` + strings.Repeat("x", 600<<10) + `"}`, nil, 413, `"body_too_large"`},
		{"POST", path + "tracks", `{}`, nil, 404, `"not_found"`},
	} {
		step.run(t, handler)
	}
	got := eventsOf(t, handler, "web", "event", "actor", "user_id", "anonymous_id", "insert_id", "type", "seconds", `"context.ip"`, `"context.library.name"`, `"traits.plan"`, "name", `"properties.name"`)
	if count := strings.Count(got, "\n") + 1; count != 4 || !strings.Contains(got, "Song Played,019mr8mf4r,019mr8mf4r,,m1,track,12,24.5.68.47,,,,Fast Songs") ||
		!strings.Contains(got, "Seen,a1,,a1,m2,track") || !strings.Contains(got, "identify,u2,u2,,m3,identify,,,analytics-node,pro,") || !strings.Contains(got, "page,u2,u2,,m4,page,,,analytics-node,,Home") {
		t.Errorf("%d events:\n%s", count, got)
	}
	exchange{"GET", "/v1/datasets/web/rejects", "", nil, 200, `event is missing`}.run(t, handler)
}

func TestMixpanelOverHTTP(t *testing.T) {
	handler := newIntake(t)
	const path = "/in/app/mixpanel/"
	event := func(id, more string) string {
		return `{"event":"Signed up","properties":{"time":1772359200,"distinct_id":"91304156","$insert_id":"` + id + `","$os":"iOS"` + more + `}}`
	}
	lines := event("a-1", "") + "\n" + event("a-2", `,"time":1772359201123`) + "\n{\"event\":\n" + event("a-3", `,"distinct_id":"undefined"`) + "\n"
	form := "data=" + url.QueryEscape(base64.StdEncoding.EncodeToString([]byte(`{"event":"Seen","properties":{"token":"x","distinct_id":"d","time":1772359202}}`)))
	for _, step := range []exchange{
		{"POST", path + "import?strict=1", "[" + event("b-1", "") + ",\n" + event("b-2", "") + "]", nil, 200, `{"code":200,"num_records_imported":2,"status":"OK"}`},
		{"POST", path + "import?strict=1&project_id=1", gzipText(t, lines), []string{"Content-Encoding", "gzip", "Content-Type", "application/x-ndjson"}, 400,
			`"failed_records":[{"index":2,"$insert_id":"","field":"","message":"the body is no JSON`},
		{"POST", path + "import?strict=0", "[" + event("under_score", "") + "]", nil, 200, `"num_records_imported":0`},
		{"POST", path + "import?strict=1", "[" + event("c", `,"time":"x"`) + "]", nil, 400, `"field":"properties.time"`},
		{"POST", path + "track?verbose=1", form, []string{"Content-Type", "application/x-www-form-urlencoded"}, 200, `{"error":null,"status":1}`},
		{"POST", path + "track", `[{"event":"Seen","properties":{"distinct_id":"e"}}]`, nil, 200, "1\n"},
		{"POST", path + "track", `[{"event":"Seen"}]`, nil, 400, "0\n"},
		{"POST", path + "people", `[]`, nil, 404, `"not_found"`},
		{"POST", path + "import", `[` + strings.Repeat(`{},`, 2000) + `{}]`, nil, 413, `"code":413`},
	} {
		step.run(t, handler)
	}
	w := call(t, handler, request("POST", path+"import?strict=1", lines))
	if !strings.Contains(w.Body.String(), `"num_records_imported":2`) || !strings.Contains(w.Body.String(), `{"index":3,"$insert_id":"a-3","field":"properties.distinct_id"`) {
		t.Error(w.Body)
	}
	got := eventsOf(t, handler, "app", "event", "actor", "insert_id", `"$os"`)
	if strings.Count(got, "\n")+1 != 8 || !strings.Contains(got, "2026-03-01T10:00:00Z,Signed up,91304156,b-1,iOS") || !strings.Contains(got, "2026-03-01T10:00:01.123Z,Signed up,91304156,a-2,iOS") {
		t.Error(got)
	}
}

func TestAmplitudeOverHTTP(t *testing.T) {
	handler := newIntake(t)
	event := func(user, more string) string {
		return `{"user_id":"` + user + `","device_id":"C8F9E604-F01A","event_type":"watch_tutorial","time":1772359200123,"event_properties":{"load_time":0.8},
			"user_properties":{"plan":"pro"},"groups":{"company":"Acme"},"session_id":1772359200000,"platform":"iOS","insert_id":"5f0adeff"` + more + `}`
	}
	body := func(events ...string) string {
		return `{"api_key":"k","events":[` + strings.Join(events, ",") + `],"options":{"min_id_length":4}}`
	}
	for _, path := range []string{"/in/amp/amplitude/2/httpapi", "/in/amp/amplitude/batch"} {
		for _, step := range []exchange{
			{"POST", path, body(event("datamonster@gmail.com", "")), nil, 200, `{"code":200,"events_ingested":1,"payload_size_bytes":`},
			{"POST", path, body(event("abc", ""), event("john", `,"time":"2026-03-01"`), event("john", `,"event_type":""`)), nil, 400,
				`"events_with_invalid_fields":{"time":[1]},"events_with_invalid_id_lengths":{"user_id":[0]},"events_with_missing_fields":{"event_type":[2]}`},
			{"POST", path, body(event("abc", ""), event("jane", "")), nil, 200, `"events_ingested":1`},
			{"POST", path, body(event("abc", ""), event("jane", "")), nil, 200, `"rejected":[{"index":0,"reason":"user_id is wrong: \"abc\" stands for nobody, or is shorter than 4"}],"rejected_count":1`},
			{"POST", path, `{"api_key":"k"}`, nil, 400, `"missing_field":"events"`},
		} {
			step.run(t, handler)
		}
	}
	w := call(t, handler, request("POST", "/in/amp/amplitude/2/httpapi", body(event("jane", `,"x":"`+strings.Repeat("y", 20<<20)+`"`))))
	if w.Code != 413 {
		t.Errorf("%d %.100s", w.Code, w.Body)
	}
	got := eventsOf(t, handler, "amp", "event", "actor", "anonymous_id", "insert_id", "load_time", `"user_properties.plan"`, `"groups.company"`, "platform", "session_id")
	good := "2026-03-01T10:00:00.123Z,watch_tutorial,datamonster@gmail.com,C8F9E604-F01A,5f0adeff,0.8,pro,Acme,iOS,1772359200000"
	of := func(who string) string { return strings.Replace(good, "datamonster@gmail.com", who, 1) + "\n" }
	if want := strings.Repeat(of("datamonster@gmail.com")+of("jane")+of("jane"), 2); len(got)+1 != len(want) || strings.Count(got, strings.TrimSpace(of("jane"))) != 4 {
		t.Errorf("got %s\nwant, in some order, %s", got, want)
	}
	exchange{"GET", "/v1/datasets/amp/rejects", "", nil, 200, `time is wrong`}.run(t, handler)
}

func TestPostHogOverHTTP(t *testing.T) {
	handler := newIntake(t)
	batch := `{"api_key":"phc_x","historical_migration":false,"batch":[
		{"event":"$pageview","properties":{"distinct_id":"d1","$current_url":"/a","token":"phc_x"},"timestamp":"2026-03-01T10:00:00Z","uuid":"0190-1"},
		{"event":"bought","distinct_id":"d1","properties":{"price":3},"timestamp":"2026-03-01T10:00:01Z"},
		{"event":"lost","properties":{}}]}`
	form := "data=" + url.QueryEscape(base64.StdEncoding.EncodeToString([]byte(`[{"event":"formed","properties":{"distinct_id":"d2"},"offset":1000}]`)))
	for _, step := range []exchange{
		{"POST", "/in/ph/posthog/batch", batch, nil, 200, `{"rejected":[{"index":2,"reason":"distinct_id is missing"}],"rejected_count":1,"status":"Ok"}`},
		{"POST", "/in/ph/posthog/capture", `{"api_key":"k","event":"one","distinct_id":"d3","timestamp":"2026-03-01T10:00:02Z"}`, nil, 200, `{"status":1}`},
		{"POST", "/in/ph/posthog/e?compression=gzip-js", gzipText(t, `[{"event":"packed","properties":{"distinct_id":"d3"}}]`), []string{"Content-Type", "text/plain"}, 200, `{"status":1}`},
		{"POST", "/in/ph/posthog/i/v0/e", form, []string{"Content-Type", "application/x-www-form-urlencoded"}, 200, `{"status":1}`},
		{"POST", "/in/ph/posthog/batch", `[7`, nil, 400, `"type":"validation_error"`},
		{"POST", "/in/ph/posthog/s", `{}`, nil, 404, `"detail":"there is no such call: s"`},
	} {
		step.run(t, handler)
	}
	w := httptest.NewRecorder() // the way that many SDKs write it
	handler.ServeHTTP(w, request("POST", "/in/ph/posthog/batch/", batch))
	if w.Code != 200 {
		t.Errorf("with a slash: %d %s", w.Code, w.Body)
	}
	got := eventsOf(t, handler, "ph", "event", "actor", "insert_id", `"$current_url"`, "price")
	if strings.Count(got, "\n")+1 != 7 || !strings.Contains(got, "$pageview,d1,0190-1,/a,") || !strings.Contains(got, "bought,d1,,,3") {
		t.Error(got)
	}
}

// TestIdsOfABodyNameIt sends bodies of many events twice, as a client does that got no answer: they are there once.
func TestIdsOfABodyNameIt(t *testing.T) {
	handler := newIntake(t)
	body := func(count int, sent time.Time) string {
		var events []string
		for i := range count {
			events = append(events, fmt.Sprintf(`{"type":"track","userId":"u%d","event":"e","messageId":"m%d","timestamp":"2026-03-01T10:00:00Z"}`, i, i))
		}
		return `{"batch":[` + strings.Join(events, ",") + `],"sentAt":"` + sent.Format(time.RFC3339) + `"}`
	}
	for range 2 {
		// The clock of the client is wrong, so that the times differ from try to try.
		exchange{"POST", "/in/many/segment/v1/batch", body(100, time.Now().Add(-time.Hour)), nil, 200, `{"success":true}`}.run(t, handler)
		exchange{"POST", "/in/few/segment/v1/batch", body(99, time.Now()), nil, 200, `{"success":true}`}.run(t, handler)
	}
	for dataset, want := range map[string]int{"many": 100, "few": 198} {
		if got := strings.Count(eventsOf(t, handler, dataset, "event", "actor"), "\n") + 1; got != want {
			t.Errorf("%s has %d events, want %d", dataset, got, want)
		}
	}
}

func TestADatasetKeepsItsNames(t *testing.T) {
	handler := newIntake(t)
	exchange{"POST", "/v1/datasets/web/events?time=ts&actor=uid&event=what", `{"ts":"2026-03-01T09:00:00Z","uid":"u0","what":"old"}`, nil, 200, `"accepted":1`}.run(t, handler)
	exchange{"POST", "/in/web/segment/v1/track", `{"userId":"u1","event":"new","timestamp":"2026-03-01T10:00:00Z","properties":{"what":"mine","time":"noon"}}`, nil, 200, `true`}.run(t, handler)
	if got := eventsOf(t, handler, "web", "what", "uid", `"properties.what"`, `"properties.time"`); got != "2026-03-01T09:00:00Z,old,u0,,\n2026-03-01T10:00:00Z,new,u1,mine,noon" {
		t.Error(got)
	}
}

func TestKeysOfSDKs(t *testing.T) {
	handler, tokens := scoped(t)
	key := tokens[access.Ingest]
	basic := func(user, password string) []string {
		return []string{"Authorization", "Basic " + base64.StdEncoding.EncodeToString([]byte(user+":"+password))}
	}
	const track = `{"userId":"u1234","event":"e"}`
	amplitude := func(key string) string {
		return `{"api_key":"` + key + `","events":[{"user_id":"u1234","event_type":"e"}]}`
	}
	postHog := func(key string) string {
		return `[{"event":"e","properties":{"distinct_id":"d","token":"` + key + `"}}]`
	}
	for _, step := range []exchange{
		{"POST", "/in/x/segment/v1/track", track, nil, 401, `"unauthorized"`},
		{"POST", "/in/x/segment/v1/track", track, basic(key, ""), 200, `true`},
		{"POST", "/in/x/segment/v1/track", track, basic("project", key), 200, `true`},
		{"POST", "/in/x/segment/v1/track", track, basic(tokens[access.Query], ""), 403, `scope ingest`},
		{"POST", "/in/x/segment/v1/track", `{"userId":"u","event":"e","writeKey":"` + key + `"}`, nil, 200, `true`},
		{"POST", "/in/x/amplitude/batch", amplitude(key), nil, 200, `200`},
		{"POST", "/in/x/amplitude/batch", amplitude("other"), nil, 401, `"code":401`},
		{"POST", "/in/x/posthog/e", postHog(key), nil, 200, `1`},
		{"POST", "/in/x/posthog/e", postHog(tokens[access.Admin]), nil, 403, `"authentication_error"`},
		{"POST", "/in/x/mixpanel/import", `[]`, basic(key, ""), 200, `200`},
		{"POST", "/in/x/otlp/v1/traces", `{}`, []string{"Authorization", "Bearer " + key}, 200, `{}`},
		{"POST", "/v1/traces", `{}`, nil, 401, `"code":16`},
		{"POST", "/v1/traces", `{}`, []string{"Authorization", "Bearer " + tokens[access.Query]}, 403, `"code":7`},
		{"POST", "/v1/logs?api_key=" + key, `{}`, nil, 200, `{}`},
		// Pages of other sites may send events with a key, and do nothing else.
		{"POST", "/in/x/segment/v1/track", track, append(basic(key, ""), "Sec-Fetch-Site", "cross-site"), 200, `true`},
		{"POST", "/v1/query", `{}`, []string{"Authorization", "Bearer " + key, "Sec-Fetch-Site", "cross-site"}, 403, `"cross_origin"`},
	} {
		step.run(t, handler)
	}
	w := httptest.NewRecorder()
	handler.ServeHTTP(w, request("OPTIONS", "/in/x/segment/v1/track", "", "Origin", "https://shop.example", "Access-Control-Request-Method", "POST"))
	if w.Code != http.StatusNoContent || w.Header().Get("Access-Control-Allow-Origin") != "*" || w.Header().Get("Access-Control-Allow-Credentials") != "" {
		t.Errorf("%d %v", w.Code, w.Header())
	}
	// Without tokens nothing tells a page of a stranger from a program.
	open := Handler(&fake{}, Options{Log: quiet})
	exchange{"POST", "/in/x/segment/v1/track", track, []string{"Sec-Fetch-Site", "cross-site"}, 403, `"cross_origin"`}.run(t, open)
	exchange{"POST", "/in/a%20b/segment/v1/track", track, nil, 400, `cannot be the name of a dataset`}.run(t, open)
}

// TestKeysAreNotLogged sends a key in every place, to a backend that fails.
func TestKeysAreNotLogged(t *testing.T) {
	var log bytes.Buffer
	handler := Handler(&fake{err: fmt.Errorf("broken")}, Options{Log: slog.New(slog.NewTextHandler(&log, nil))})
	const key = "the-secret-key"
	for _, step := range []exchange{
		{"POST", "/in/x/segment/v1/track?api_key=" + key, `{"userId":"u","event":"e","writeKey":"` + key + `"}`, []string{"Authorization", "Bearer " + key}, 500, `"internal"`},
		{"POST", "/in/x/amplitude/batch", `{"api_key":"` + key + `","events":[]}`, nil, 500, `500`},
		{"POST", "/v1/traces?token=" + key, `{}`, nil, 503, `"code":14`},
	} {
		if w := step.run(t, handler); strings.Contains(w.Body.String(), key) {
			t.Errorf("the answer shows it: %s", w.Body)
		}
	}
	if !strings.Contains(log.String(), "request failed") || strings.Contains(log.String(), key) {
		t.Errorf("the log: %s", log.String())
	}
}
