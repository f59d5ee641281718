package httpapi

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

// newEngineHandler serves an engine in memory with a few events.
func newEngineHandler(t *testing.T) http.Handler {
	return newHandlerOf(t, `{"time":1,"user_id":"a","event":"view","amount":5}`+"\n"+`{"time":2,"user_id":"b","event":"buy","amount":200}`+"\n")
}

// newHandlerOf serves an engine in memory with the dataset shop of these events.
func newHandlerOf(t *testing.T, events string) http.Handler {
	t.Helper()
	e, err := engine.OpenFS(vfs.NewMem(), engine.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := e.Close(); err != nil {
			t.Error(err)
		}
	})
	if _, err := e.Push(context.Background(), "shop", strings.NewReader(events)); err != nil {
		t.Fatal(err)
	}
	return Handler(e, Options{Log: quiet})
}

// TestCohortsOverHTTP makes requests in turn; each wants a status and a part of the body.
func TestCohortsOverHTTP(t *testing.T) {
	handler := newEngineHandler(t)
	const cohorts = "/v1/datasets/shop/cohorts"
	var many strings.Builder // 100,000 actors are more than 2 MB
	for i := range 100_000 {
		fmt.Fprintf(&many, "a-rather-long-actor-%d\n", i)
	}
	for _, step := range []struct {
		method, target, body, contentType string
		status                            int
		want                              string
	}{
		{"GET", cohorts, "", "", 200, `{"cohorts":[]}`},
		{"PUT", cohorts + "/vip?description=dear", `["a","z","a"]`, "application/json", 200, `"per":"user_id","ids":2,"duplicates":1`},
		{"GET", cohorts + "/vip", "", "", 200, `{"kind":"cohort","name":"vip","version":1,"per":"user_id","size":1,"ids":2}`},
		{"POST", "/v1/query", `{"dataset":"shop","where":"not vip","aggregate":{"measures":["uniq(user_id)"]}}`, "application/json", 200, `"rows":[[1]]`},
		{"PUT", cohorts + "/vip?column=id", "id,n\nb,1\na,2\n", "text/csv", 200, `"version":2`},
		{"GET", cohorts + "/vip", "", "", 200, `"size":2,"ids":2`},
		{"GET", cohorts + "/vip?versions", "", "", 200, `"version":2`},
		{"PUT", cohorts + "/many", many.String(), "text/csv", 200, `"ids":100000`},
		{"POST", "/v1/query", `{"dataset":"shop","where":"many","aggregate":{}}`, "application/json", 200, `"rows":[[0]]`},
		{"PUT", cohorts + "/lines", `{"user_id":"b"}` + "\n\n" + `{"user_id":7}`, "application/x-ndjson", 200, `"ids":2`},
		{"PUT", cohorts + "/bad", `{"user_id":"b"}` + "\n" + `{"user":"c"}`, "application/x-ndjson", 400, `line 2 has no user_id`},
		{"PUT", cohorts + "/bad", `["a",true]`, "application/json", 400, `element 2 is true`},
		{"PUT", cohorts + "/bad", `["a"`, "application/json", 400, `bad_saved`},
		{"PUT", cohorts + "/bad", "", "text/csv", 400, `the list is empty`},
		{"PUT", cohorts + "/bad", "a\nb,c\n", "text/csv", 400, `line 2 has 2 fields`},
		{"PUT", cohorts + "/bad?per=amont", "a\n", "text/csv", 400, `did you mean amount?`},
		{"PUT", cohorts + "/bad?colum=x", "a\n", "text/csv", 400, `bad_parameter`},
		{"PUT", cohorts + "/bad", "a\n", "text/plain", 415, `unsupported_type`},
		{"GET", cohorts + "/bad", "", "", 404, `not_saved`},
		{"GET", cohorts, "", "", 200, `"name":"vip","version":2`},
		{"DELETE", cohorts + "/vip", "", "", 200, `"removed":true`},
		{"GET", cohorts + "/vip", "", "", 404, `not_saved`},
	} {
		request := httptest.NewRequest(step.method, step.target, strings.NewReader(step.body))
		request.Host = "localhost"
		if step.contentType != "" {
			request.Header.Set("Content-Type", step.contentType)
		}
		answer := httptest.NewRecorder()
		handler.ServeHTTP(answer, request)
		if answer.Code != step.status || !strings.Contains(answer.Body.String(), step.want) {
			t.Errorf("%s %s: %d %.300s, want %d %s", step.method, step.target, answer.Code, answer.Body, step.status, step.want)
		}
	}
}

// TestSavedOverHTTP makes requests in turn; each wants a status and a part of the body.
func TestSavedOverHTTP(t *testing.T) {
	handler := newEngineHandler(t)
	const definitions, lookups = "/v1/datasets/shop/definitions", "/v1/datasets/shop/lookups"
	csv := []string{"Content-Type", "text/csv"}
	for _, step := range []struct {
		method, target, body string
		header               []string
		status               int
		want                 string
	}{
		{"GET", definitions, "", nil, 200, `{"definitions":[]}`},
		{"PUT", definitions + "/big", `{"definition":"amount > 100","description":"large ones"}`, nil, 200, `"version":1`},
		{"GET", definitions + "/big", "", nil, 200, `"definition":"amount \u003e 100"`},
		{"POST", "/v1/query", `{"dataset":"shop","where":"big","aggregate":{"measures":["count()"]}}`, nil, 200, `"rows":[[1]]`},
		{"POST", "/v1/query", `{"dataset":"shop","where":"big","aggregate":{"measures":["count()"]}}`, nil, 200, `"uses":[{"kind":"definition","name":"big","version":1}]`},
		{"PUT", definitions + "/big", `{"definition":"amount > 3"}`, []string{"If-Match", `"2"`}, 409, `"code":"conflict"`},
		{"PUT", definitions + "/big", `{"definition":"amount > 3","version":0}`, nil, 409, `"code":"conflict"`},
		{"PUT", definitions + "/big", `{"definition":"amount > 3"}`, []string{"If-None-Match", "*"}, 409, `"code":"conflict"`},
		{"PUT", definitions + "/big", `{"definition":"amount > 3"}`, []string{"If-Match", `"1"`}, 200, `"version":2`},
		{"PUT", definitions + "/big", `{"definition":"amont > 3"}`, nil, 400, `"where":"definition","hint":"did you mean amount?","span":{"start":0,"end":5}`},
		{"PUT", definitions + "/big", `{"definition":"amount > 3","vesion":1}`, nil, 400, `"code":"unknown_field"`},
		{"PUT", definitions + "/big", `{"description":"x"}`, nil, 400, `"where":"definition"`},
		{"PUT", definitions + "/big", `[]`, nil, 400, `"code":"json"`},
		{"PUT", definitions + "/big", `{"definition":"amount > 3"}`, []string{"If-Match", `"x"`}, 400, `"where":"If-Match"`},
		{"PUT", definitions + "/big", `{"definition":"amount > 3"}`, csv, 415, `unsupported_type`},
		{"PUT", definitions + "/big", `{"definition":"amount > 3"}`, []string{"Sec-Fetch-Site", "cross-site"}, 403, `cross_origin`},
		{"PUT", definitions + "/bigger", `{"definition":"big and amount > 1000"}`, nil, 200, `"version":1`},
		{"PUT", definitions + "/big", `{"definition":"bigger"}`, nil, 400, `big needs bigger needs big`},
		{"DELETE", definitions + "/big", "", nil, 409, `is used by the definition \"bigger\"`},
		{"GET", definitions + "/big?versions", "", nil, 200, `"versions":[{"kind":"definition","name":"big","version":1`},
		{"GET", definitions + "/big?version=1", "", nil, 200, `100`},
		{"GET", definitions + "/big?version=9", "", nil, 404, `not_saved`},
		{"GET", definitions + "/big?version=x", "", nil, 400, `bad_parameter`},
		{"GET", definitions + "/bgi", "", nil, 404, `did you mean \"big\"?`},
		{"GET", definitions + "/big?wersion=1", "", nil, 400, `bad_parameter`},
		{"DELETE", definitions + "/big?versions", "", nil, 200, `"versions":[{"kind":"definition","name":"big","version":2`},
		{"DELETE", definitions + "/bigger", "", []string{"If-Match", `"4"`}, 409, `conflict`},
		{"DELETE", definitions + "/bigger", "", []string{"If-Match", `"1"`}, 200, `"removed":true`},
		{"DELETE", definitions + "/bigger", "", nil, 404, `not_saved`},
		{"GET", "/v1/datasets/shp/definitions", "", nil, 404, `did you mean \"shop\"?`},
		{"PUT", "/v1/datasets/shp/definitions/a", `{"definition":"true"}`, nil, 404, `unknown_dataset`},

		{"GET", lookups, "", nil, 200, `{"lookups":[]}`},
		{"PUT", lookups + "/people?key=user_id&description=who", "user_id,plan,age\na,pro,30\nb,,40\n", csv, 200, `"rows":2,"columns":[{"name":"user_id","type":"string"},{"name":"plan","type":"string"},{"name":"age","type":"int64"}]`},
		{"POST", "/v1/query", `{"dataset":"shop","aggregate":{"by":["people.plan"],"measures":["sum(people.age)"]}}`, nil, 200, `"rows":[[null,40],["pro",30]]`},
		{"GET", lookups + "/people?limit=1", "", nil, 200, `"first":[["a","pro",30]]`},
		{"GET", lookups + "/people", "", nil, 200, `"first":[]`},
		{"GET", lookups + "/people?limit=-1", "", nil, 400, `bad_parameter`},
		{"PUT", lookups + "/people?key=user_id", "user_id,plan\na,x\na,y\n", csv, 400, `line 3: the key \"user_id\" is \"a\", as on line 2, but plan is another`},
		{"PUT", lookups + "/people?key=user_id", "user_id,plan\na,x,z\n", csv, 400, `line 2: 3 fields where the header has 2`},
		{"PUT", lookups + "/people?key=id&on=user", "id,plan\na,x\n", csv, 400, `"where":"lookup.on"`},
		{"PUT", lookups + "/people?key=user_id&on=user_id&x=1", "user_id,plan\na,x\n", csv, 400, `bad_parameter`},
		{"PUT", lookups + "/people", "user_id,plan\na,x\n", csv, 400, `"where":"key"`},
		{"PUT", lookups + "/a.b?key=user_id", "user_id,plan\na,x\n", csv, 400, `cannot be the name of a lookup table`},
		{"PUT", lookups + "/people?key=user_id", `{"user_id":"a","plan":"x"}`, []string{"Content-Type", "application/x-ndjson", "If-Match", `"7"`}, 409, `conflict`},
		{"PUT", lookups + "/people?key=user_id", `{"user_id":"a","plan":"x"}`, []string{"Content-Type", "application/x-ndjson", "If-Match", `"1"`}, 200, `"version":2`},
		{"PUT", lookups + "/people?key=user_id", `{"user_id":"a","plan":"x"}`, []string{"Content-Type", "text/html"}, 415, `unsupported_type`},
		{"GET", lookups + "/people?version=1&limit=9", "", nil, 200, `["b",null,40]`},
		{"GET", lookups, "", nil, 200, `"version":2`},
		{"DELETE", lookups + "/people", "", nil, 200, `"removed":true`},
		{"GET", lookups + "/people", "", nil, 404, `not_saved`},
	} {
		w := call(t, handler, request(step.method, step.target, step.body, step.header...))
		if w.Code != step.status || !strings.Contains(w.Body.String(), step.want) {
			t.Errorf("%s %s %s: %d %s, want %d and %s", step.method, step.target, step.body, w.Code, w.Body, step.status, step.want)
		}
	}
}
