package httpapi

import (
	"bytes"
	"compress/gzip"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

var octets = []string{"Content-Type", "application/octet-stream"}

func gzipText(t *testing.T, text string) string {
	t.Helper()
	var packed bytes.Buffer
	writer := gzip.NewWriter(&packed)
	if _, err := writer.Write([]byte(text)); err != nil {
		t.Fatal(err)
	}
	if err := writer.Close(); err != nil {
		t.Fatal(err)
	}
	return packed.String()
}

func TestPreviewOverHTTP(t *testing.T) {
	handler := Handler(&fake{}, Options{Log: quiet})
	csv := "time,user_id,event,amount\n2026-10-01,u1,buy,5\nsoon,u2,buy,6\n2026-10-02,u1,view,7\n"
	packed := gzipText(t, strings.Repeat(csv, 2000))
	for _, step := range []exchange{
		{"POST", "/v1/preview?name=sales.csv", csv, octets, 200, `"format":"csv","compression":"","names":{"time":"time","actors":["user_id"],"event":"event"}`},
		{"POST", "/v1/preview", csv, octets, 200, `"rows":[["2026-10-01","u1","buy",5],["soon","u2","buy",6]`},
		{"POST", "/v1/preview", csv, octets, 200, `"rejected":[{"line":3,"reason":"no time`},
		{"POST", fmt.Sprintf("/v1/preview?size=%d", len(packed)), packed[:len(packed)/2], octets, 200, `"compression":"gzip"`},
		{"POST", "/v1/preview", packed[:len(packed)/2], octets, 400, `"bad_body"`},
		{"POST", "/v1/preview?size=1000000", "PAR1....", octets, 200, `"format":"parquet","compression":"","names":{"time":"","actors":[],"event":""},"columns":[],"rows":[],"rows_seen":0,"rejected":[],"note":"`},
		{"POST", "/v1/preview?size=3", csv, octets, 400, `"where":"size"`},
		{"POST", "/v1/preview", "\x89PNG\r\n\x1a\n\x00\x00\x00", octets, 400, `"unknown_format"`},
		{"POST", "/v1/preview", strings.Repeat("x", previewBytes+1), octets, 413, `"body_too_large"`},
		{"POST", "/v1/preview", csv, []string{"Content-Type", "text/plain"}, 415, `"unsupported_type"`},
		{"POST", "/v1/preview?nam=x", csv, octets, 400, `"where":"nam"`},
	} {
		step.run(t, handler)
	}
}

// TestUploadsOverHTTP loads files into a real store, asks for them, and looks at what is said of it.
func TestUploadsOverHTTP(t *testing.T) {
	handler := newEngineHandler(t)
	const events = "/v1/datasets/sales/events"
	csv := "when,who,what\n2026-10-01,u1,buy\nsoon,u2,buy\n2026-10-02,u1,view\n"
	named := events + "?time=when&actor=who&event=what&filename=sales.csv.gz"
	for _, step := range []exchange{
		{"POST", events + "?filename=sales.csv", csv, octets, 400, `"unknown_column"`},
		{"POST", events + "?time=wen&filename=sales.csv", csv, octets, 400, `did you mean \"when\"`},
		{"POST", events + "?format=xml", csv, octets, 400, `"unknown_format"`},
		{"POST", events + "?errors_max=2", csv, octets, 400, `"where":"errors_max"`},
		{"POST", events + "?job=a%20b", csv, octets, 409, `"job_id"`},
		{"POST", events + "?colour=red", csv, octets, 400, `"where":"colour"`},
		{"POST", events + "?time=when", csv, []string{"Content-Type", "text/plain"}, 415, `"unsupported_type"`},
		{"POST", "/v1/datasets/.x/events?time=when", csv, octets, 400, `"where":"name"`},
		{"POST", named + "&errors_max=0.1", gzipText(t, csv), octets, 422, `"events_rejected"`},
		{"GET", "/v1/datasets/sales", "", nil, 404, `"unknown_dataset"`},
		{"POST", named + "&errors_max=0.5&job=load-1", gzipText(t, csv), octets, 200, `{"accepted":2,"rejected_count":1,"rejected":[{"line":3,"reason":"no time`},
		{"POST", named, gzipText(t, csv), octets, 409, `"already_loaded"`},
		{"POST", events + "?time=when&actor=what&filename=b.csv", csv, octets, 409, `"names_fixed"`},
		{"POST", named + "&job=load-2", gzipText(t, csv), octets, 409, `"already_loaded"`},
		{"GET", "/v1/jobs/load-2", "", nil, 200, `"state":"failed","done":0`},
		{"DELETE", "/v1/jobs/load-2", "", nil, 200, `"error":"this file is in the dataset already`},
		{"POST", events + "?format=tsv&filename=more", "when\twho\twhat\n2026-10-03\tu4\tbuy\n", octets, 200, `{"accepted":1`},
		{"POST", "/v1/query", `{"dataset":"sales","aggregate":{"measures":["count()","uniq(who)"]}}`, nil, 200, `"rows":[[3,2]]`},
		{"GET", "/v1/jobs/load-1", "", nil, 200, `"id":"load-1","kind":"ingest","dataset":"sales","state":"done","done":1,"rows":2,"bytes":`},
		{"GET", "/v1/jobs/none", "", nil, 404, `"no_job"`},
		{"DELETE", "/v1/jobs/load-1", "", nil, 200, `"state":"done"`},
		{"GET", "/v1/jobs", "", nil, 200, `{"jobs":[]}`},
		{"GET", "/v1/datasets/sales/runs", "", nil, 200, `"kind":"http","source":"sales.csv.gz","objects":1,"rows":2,"rejected":1,"bytes":`},
		{"GET", "/v1/datasets/sales/runs?limit=1", "", nil, 200, `"source":"more"`},
		{"GET", "/v1/datasets/sales/runs?limit=x", "", nil, 400, `"where":"limit"`},
		{"GET", "/v1/datasets/none/runs", "", nil, 404, `"unknown_dataset"`},
		{"POST", "/v1/datasets/none/compaction", "", nil, 404, `"unknown_dataset"`},
	} {
		step.run(t, handler)
	}
}

func TestRejectsOverHTTP(t *testing.T) {
	handler := newEngineHandler(t)
	const rejects = "/v1/datasets/shop/rejects"
	body := `{"time":3,"user_id":"a"}` + "\n" + `{"time":"never"}` + "\n{broken\n" + `{"time":"later"}` + "\n"
	exchange{"POST", "/v1/datasets/shop/events", body, []string{"Content-Type", "application/x-ndjson"}, 200, `"rejected_count":3`}.run(t, handler)
	for _, step := range []exchange{
		{"GET", rejects, "", nil, 200, `"key":"","line":2,"offset":25,"reason":"no time`},
		{"GET", rejects + "?reason=NO%20TIME", "", nil, 200, `"line":4`},
		{"GET", rejects + "?cursor=x", "", nil, 400, `"where":"cursor"`},
		{"GET", rejects + "?limit=0", "", nil, 400, `"where":"limit"`},
		{"GET", rejects + "?format=xml", "", nil, 400, `"where":"format"`},
		{"GET", "/v1/datasets/none/rejects", "", nil, 404, `"unknown_dataset"`},
	} {
		step.run(t, handler)
	}
	var page struct {
		Rejects []struct{ Line int64 } `json:"rejects"`
		Cursor  string                 `json:"cursor"`
	}
	var lines []int64
	for cursor, pages := "", 0; pages == 0 || cursor != ""; pages++ {
		page.Cursor = ""
		w := exchange{"GET", rejects + "?limit=2&cursor=" + cursor, "", nil, 200, ""}.run(t, handler)
		if err := json.Unmarshal(w.Body.Bytes(), &page); err != nil {
			t.Fatal(err)
		}
		for _, reject := range page.Rejects {
			lines = append(lines, reject.Line)
		}
		cursor = page.Cursor
	}
	if fmt.Sprint(lines) != "[2 3 4]" {
		t.Errorf("the pages have the lines %v", lines)
	}
	for reason, want := range map[string]int{"": 3, "no+time": 2, "nothing": 0} {
		w := call(t, handler, request("GET", rejects+"?format=ndjson&reason="+reason, ""))
		if got := strings.Count(w.Body.String(), "\n"); w.Code != 200 || got != want || w.Header().Get("Content-Type") != "application/x-ndjson" {
			t.Errorf("%q: %d with %d lines", reason, w.Code, got)
		}
	}
}

func TestDropOverHTTP(t *testing.T) {
	handler := newEngineHandler(t)
	for _, step := range []exchange{
		{"DELETE", "/v1/datasets/shop", "", nil, 400, `"where":"confirm","hint":"add ?confirm=shop"`},
		{"DELETE", "/v1/datasets/shop?confirm=Shop", "", nil, 400, `"where":"confirm"`},
		{"DELETE", "/v1/datasets/none?confirm=none", "", nil, 404, `"unknown_dataset"`},
		{"DELETE", "/v1/datasets/shop?confirm=shop", "", nil, 200, `{"removed":"shop"}`},
		{"GET", "/v1/datasets", "", nil, 200, `{"datasets":[]}`},
		{"GET", "/v1/datasets/shop", "", nil, 404, `"unknown_dataset"`},
	} {
		step.run(t, handler)
	}
}

func TestCompactionOverHTTP(t *testing.T) {
	handler := newEngineHandler(t)
	for i := range 3 {
		exchange{"POST", "/v1/datasets/shop/events", fmt.Sprintf(`{"time":%d,"user_id":"a","event":"view"}`, i), nil, 200, ""}.run(t, handler)
	}
	var job struct{ ID, State string }
	w := exchange{"POST", "/v1/datasets/shop/compaction", "", nil, 200, `"kind":"compaction","dataset":"shop"`}.run(t, handler)
	if err := json.Unmarshal(w.Body.Bytes(), &job); err != nil {
		t.Fatal(err)
	}
	id := job.ID
	for job.State == "running" {
		w := call(t, handler, request("GET", "/v1/jobs/"+id, ""))
		if err := json.Unmarshal(w.Body.Bytes(), &job); err != nil {
			t.Fatal(err)
		}
	}
	if job.State != "done" {
		t.Errorf("it ended as %+v", job)
	}
	exchange{"GET", "/v1/datasets", "", nil, 200, `"segments":1`}.run(t, handler)
}

// TestUploadsAreCancelled stops a body on its way: nothing of it is there, and the job says so.
func TestUploadsAreCancelled(t *testing.T) {
	handler := newEngineHandler(t)
	reader, writer := io.Pipe()
	r := httptest.NewRequest("POST", "/v1/datasets/shop/events?job=slow", reader)
	r.Host = "127.0.0.1:8080"
	r.Header.Set("Content-Type", "application/x-ndjson")
	answered := make(chan *httptest.ResponseRecorder)
	go func() {
		w := httptest.NewRecorder()
		handler.ServeHTTP(w, r)
		answered <- w
	}()
	line := []byte(`{"time":5,"user_id":"z","event":"view"}` + "\n")
	if _, err := writer.Write(line); err != nil { // it is read, so the job runs
		t.Fatal(err)
	}
	exchange{"DELETE", "/v1/jobs/slow", "", nil, 200, `"state":"running"`}.run(t, handler)
	go func() { // the body goes on until nobody reads it any more
		for {
			if _, err := writer.Write(line); err != nil {
				return
			}
		}
	}()
	if w := <-answered; w.Code != http.StatusConflict || !strings.Contains(w.Body.String(), `"cancelled"`) {
		t.Errorf("%d %s", w.Code, w.Body)
	}
	_ = reader.Close()
	exchange{"GET", "/v1/jobs/slow", "", nil, 200, `"state":"cancelled"`}.run(t, handler)
	exchange{"POST", "/v1/query", `{"dataset":"shop","where":"user_id = 'z'","aggregate":{"measures":["count()"]}}`, nil, 200, `"rows":[[0]]`}.run(t, handler)
}

// TestUploadsOutliveTheirClient: once the body is there, the job goes on without the one that sent it.
func TestUploadsOutliveTheirClient(t *testing.T) {
	handler := newEngineHandler(t)
	ctx, leave := context.WithCancel(t.Context())
	body := &leaving{text: `{"time":5,"user_id":"z","event":"view"}` + "\n", leave: leave}
	r := httptest.NewRequest("POST", "/v1/datasets/shop/events?job=left", body).WithContext(ctx)
	r.Host = "127.0.0.1:8080"
	r.Header.Set("Content-Type", "application/x-ndjson")
	handler.ServeHTTP(httptest.NewRecorder(), r)
	exchange{"GET", "/v1/jobs/left", "", nil, 200, `"state":"done","done":1,"rows":1`}.run(t, handler)
}

// leaving is a body whose client leaves at its end.
type leaving struct {
	text  string
	leave func()
}

func (l *leaving) Read(to []byte) (int, error) {
	if l.text == "" {
		l.leave()
		return 0, io.EOF
	}
	n := copy(to, l.text)
	l.text = l.text[n:]
	return n, nil
}
