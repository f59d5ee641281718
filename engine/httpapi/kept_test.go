package httpapi

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

// exchange is a request and what its answer must be: a status and a part of the body.
type exchange struct {
	method, target, body string
	header               []string
	status               int
	want                 string
}

func (e exchange) run(t *testing.T, handler http.Handler) *httptest.ResponseRecorder {
	t.Helper()
	w := call(t, handler, request(e.method, e.target, e.body, e.header...))
	if w.Code != e.status || !strings.Contains(w.Body.String(), e.want) {
		t.Errorf("%s %s %.100s: %d %s, want %d %s", e.method, e.target, e.body, w.Code, w.Body, e.status, e.want)
	}
	return w
}

func match(version string) []string { return []string{"If-Match", `"` + version + `"`} }

func TestBoardsOverHTTP(t *testing.T) {
	handler := newEngineHandler(t)
	board := func(name string) string {
		return `{"name":"` + name + `","content":{"tiles":[{"id":"a","w":6,"h":2,"kind":"query","document":{"dataset":"shop","samples":{}}}]}}`
	}
	for _, step := range []exchange{
		{"GET", "/v1/boards", "", nil, 200, `{"boards":[]}`},
		{"GET", "/v1/boards/main", "", nil, 404, `"not_saved","message":"there is no board \"main\""`},
		{"PUT", "/v1/boards/main", board("Main"), []string{"If-None-Match", "*"}, 200, `"id":"main","version":1,"name":"Main","content":{"description":""`},
		{"PUT", "/v1/boards/main", board("Main"), []string{"If-None-Match", "*"}, 409, `"conflict"`},
		{"PUT", "/v1/boards/main", board("Renamed"), match("1"), 200, `"version":2,"name":"Renamed"`},
		{"PUT", "/v1/boards/main", board("Late"), match("1"), 409, `"conflict"`},
		{"GET", "/v1/boards/main", "", nil, 200, `"version":2`},
		{"GET", "/v1/boards/main?version=1", "", nil, 200, `"name":"Main","content":{`},
		{"GET", "/v1/boards/main?version=7", "", nil, 404, `no content in version 7`},
		{"GET", "/v1/boards/main?version=x", "", nil, 400, `"bad_parameter"`},
		{"GET", "/v1/boards/man", "", nil, 404, `did you mean \"main\"?`},
		{"GET", "/v1/boards/main/versions", "", nil, 200, `{"versions":[{"id":"main","version":1,"name":"Main","changed":"`},
		{"GET", "/v1/boards/none/versions", "", nil, 404, `"not_saved"`},
		{"GET", "/v1/boards", "", nil, 200, `{"boards":[{"id":"main","version":2,"name":"Renamed","changed":"`},
		{"PUT", "/v1/boards/a%20b", board("x"), nil, 400, `"where":"id"`},
		{"PUT", "/v1/boards/main", `{"name":"x","content":{"tiles":[{"id":"a","w":13}]}}`, nil, 400, `"where":"content.tiles[0].w"`},
		{"PUT", "/v1/boards/main", `{"name":"x","content":{"where":{"shop":"a ="}}}`, nil, 400, `"where":"content.where.shop","span":{"start":`},
		{"PUT", "/v1/boards/main", board("x"), []string{"Content-Type", "text/plain"}, 415, `"unsupported_type"`},
		{"DELETE", "/v1/boards/main", "", match("1"), 409, `"conflict"`},
		{"DELETE", "/v1/boards/main", "", match("2"), 200, `"version":3,"name":"","changed"`},
		{"DELETE", "/v1/boards/main", "", nil, 404, `"not_saved"`},
		{"GET", "/v1/boards/main", "", nil, 404, `"not_saved"`},
		{"GET", "/v1/boards/main?version=2", "", nil, 200, `"name":"Renamed"`},
		{"GET", "/v1/datasets", "", nil, 200, `"name":"shop"`},
	} {
		step.run(t, handler)
	}
	// What was read can be sent back as it is.
	read := exchange{"GET", "/v1/boards/main?version=2", "", nil, 200, ""}.run(t, handler)
	exchange{"PUT", "/v1/boards/main", read.Body.String(), nil, 200, `"version":4,"name":"Renamed"`}.run(t, handler)
	if tag := read.Header().Get("ETag"); tag != `"2"` {
		t.Errorf("the ETag of version 2 is %s", tag)
	}
}

func TestNotesOverHTTP(t *testing.T) {
	handler := newEngineHandler(t)
	added := exchange{"POST", "/v1/notes", `{"dataset":"shop","time":"2026-10-02T00:00:00Z","text":"2.4 shipped"}`, nil, 200, `"version":1,"dataset":"shop"`}.run(t, handler)
	var note struct {
		ID string `json:"id"`
	}
	if err := json.Unmarshal(added.Body.Bytes(), &note); err != nil || len(note.ID) != 16 {
		t.Fatalf("the id is %q, %v", note.ID, err)
	}
	at := "/v1/notes/" + note.ID
	for _, step := range []exchange{
		{"POST", "/v1/notes", `{"dataset":"shop","time":"2026-10-01T00:00:00Z","to":"2026-10-01T12:00:00Z","text":"outage","board":"main"}`, nil, 200, `"to":"2026-10-01T12:00:00Z"`},
		{"POST", "/v1/notes", `{"dataset":"web","time":"2026-10-01T00:00:00Z","text":"other"}`, nil, 200, ``},
		{"POST", "/v1/notes", `{"dataset":"shop","time":"soon","text":"x"}`, nil, 400, `"where":"time"`},
		{"GET", "/v1/notes?dataset=shop", "", nil, 200, `"text":"outage","board":"main","changed":`},
		{"GET", "/v1/notes?dataset=shop&from=2026-10-01T06:00:00Z&to=2026-10-02T00:00:00Z", "", nil, 200, `"text":"outage"`},
		{"GET", "/v1/notes?dataset=shop&from=2026-10-03T00:00:00Z", "", nil, 200, `{"notes":[]}`},
		{"GET", "/v1/notes?from=today", "", nil, 400, `"where":"from"`},
		{"GET", "/v1/notes?data=shop", "", nil, 400, `"where":"data"`},
		{"PUT", at, `{"dataset":"shop","time":"2026-10-02T00:00:00Z","text":"2.4.1 shipped"}`, match("1"), 200, `"version":2`},
		{"PUT", at, `{"dataset":"shop","time":"2026-10-02T00:00:00Z","text":"late"}`, match("1"), 409, `"conflict"`},
		{"PUT", "/v1/notes/none", `{"dataset":"shop","time":"2026-10-02T00:00:00Z","text":"x"}`, nil, 404, `"not_saved"`},
		{"GET", "/v1/notes?board=other", "", nil, 200, `"text":"2.4.1 shipped"`},
		{"DELETE", at, "", nil, 200, `{"removed":"` + note.ID + `"}`},
		{"DELETE", at, "", nil, 404, `"not_saved"`},
	} {
		step.run(t, handler)
	}
	left := exchange{"GET", "/v1/notes", "", nil, 200, ""}.run(t, handler).Body.String()
	if strings.Contains(left, "shipped") || strings.Count(left, `"id"`) != 2 {
		t.Errorf("left are %s", left)
	}
}

func TestLinksOverHTTP(t *testing.T) {
	handler := newEngineHandler(t)
	made := exchange{"POST", "/v1/links", `{"path":"/shop/funnel","as":"steps","frozen":true,"document":{"dataset":"shop","samples":{}},"answer":{"rows":[]}}`, nil, 200, `"path":"/shop/funnel"`}.run(t, handler)
	var link struct {
		ID string `json:"id"`
	}
	if err := json.Unmarshal(made.Body.Bytes(), &link); err != nil || len(link.ID) != 16 {
		t.Fatalf("the id is %q, %v", link.ID, err)
	}
	near := link.ID[:15] + "0" // no letter or digit of base 32
	for _, step := range []exchange{
		{"GET", "/v1/links/" + link.ID, "", nil, 200, `"frozen":true,"answer":{"rows":[]},"made":`},
		{"POST", "/v1/links", `{"path":"//other.example/"}`, nil, 400, `"where":"path"`},
		{"DELETE", "/v1/links/" + link.ID, "", nil, 200, `"removed"`},
		{"GET", "/v1/links/" + link.ID, "", nil, 404, `"not_saved"`},
	} {
		if w := (exchange{"GET", "/v1/links/" + near, "", nil, 404, `"not_saved"`}).run(t, handler); strings.Contains(w.Body.String(), "hint") {
			t.Errorf("an id is hinted at: %s", w.Body)
		}
		step.run(t, handler)
	}
}

func TestHistoryOverHTTP(t *testing.T) {
	handler := newEngineHandler(t)
	ask := func(text string, header ...string) {
		call(t, handler, request("POST", "/v1/query", text, header...))
	}
	count := `{"dataset":"shop","aggregate":{"measures":["count()"]}}`
	ask(count)
	ask(count, "Sluice-History", "keep")
	ask(`{"dataset":"shop","samples":{"columns":["latncy"]}}`, "Sluice-History", "keep")
	ask(`{"dataset":`, "Sluice-History", "keep")
	var listed struct {
		Entries []struct {
			ID       int64           `json:"id"`
			View     string          `json:"view"`
			Document json.RawMessage `json:"document"`
			Rows     int64           `json:"rows_scanned"`
			Error    string          `json:"error"`
		} `json:"entries"`
		Cursor string `json:"cursor"`
	}
	list := func(parameters string) {
		listed.Cursor = ""
		w := exchange{"GET", "/v1/history" + parameters, "", nil, 200, ""}.run(t, handler)
		if err := json.Unmarshal(w.Body.Bytes(), &listed); err != nil {
			t.Fatal(err)
		}
	}
	list("")
	if len(listed.Entries) != 3 || string(listed.Entries[2].Document) != count || listed.Entries[2].Rows != 2 ||
		listed.Entries[1].View != "samples" || !strings.Contains(listed.Entries[1].Error, "latncy") || string(listed.Entries[0].Document) != `"{\"dataset\":"` {
		t.Fatalf("the history is %+v", listed)
	}
	first := fmt.Sprintf("/v1/history/%d", listed.Entries[2].ID)
	for _, step := range []exchange{
		{"PUT", first, `{"starred":true}`, nil, 200, `"starred":true`},
		{"PUT", first, `{"stared":true}`, nil, 400, `starred`},
		{"PUT", first, `{}`, nil, 400, `starred`},
		{"PUT", "/v1/history/5", `{"starred":true}`, nil, 404, `"not_saved"`},
		{"PUT", "/v1/history/x", `{"starred":true}`, nil, 400, `"where":"id"`},
		{"GET", "/v1/history?starred=true", "", nil, 200, `count()`}, {"GET", "/v1/history?starred=true", "", nil, 200, `"spark":[2],"starred":true`},
		{"GET", "/v1/history?starred=maybe", "", nil, 400, `"where":"starred"`},
		{"GET", "/v1/history?limit=0", "", nil, 400, `"where":"limit"`},
		{"GET", "/v1/history?cursor=x", "", nil, 400, `"where":"cursor"`},
		{"GET", "/v1/history?search=LATNCY", "", nil, 200, `"view":"samples"`},
	} {
		step.run(t, handler)
	}
	list("?limit=2")
	if len(listed.Entries) != 2 || listed.Cursor == "" {
		t.Fatalf("the first page is %+v", listed)
	}
	list("?limit=2&cursor=" + listed.Cursor)
	if len(listed.Entries) != 1 || listed.Cursor != "" {
		t.Fatalf("the second page is %+v", listed)
	}
	exchange{"DELETE", first, "", nil, 200, `"removed"`}.run(t, handler)
	exchange{"DELETE", first, "", nil, 404, `"not_saved"`}.run(t, handler)
}
