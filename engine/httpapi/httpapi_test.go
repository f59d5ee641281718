package httpapi

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/engine/result"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage"
)

func TestAnswers(t *testing.T) {
	handler := Handler(&fake{}, Options{Log: quiet})
	for _, test := range []struct {
		name   string
		r      *http.Request
		status int
		want   string // contained in the body
	}{
		{"query", request("POST", "/v1/query", `{}`), 200, `"rows":[["CH","1970-01-01T00:00:00Z",1.5,["a"]],[null,null,null,null]]`},
		{"query with charset", request("POST", "/v1/query", `{}`, "Content-Type", "application/json; charset=utf-8"), 200, `"cursor":"c1"`},
		{"format goes before accept", request("POST", "/v1/query?format=csv", `{}`, "Accept", "application/json"), 200, "country,at,x,tags\r\n"},
		{"best quality", request("POST", "/v1/query", `{}`, "Accept", "application/json;q=0.5, text/csv;q=0.9, */*;q=0.1"), 200, "country,at"},
		{"anything", request("POST", "/v1/query", `{}`, "Accept", "text/html, */*;q=0.8"), 200, `"columns"`},
		{"nothing we have", request("POST", "/v1/query", `{}`, "Accept", "text/html"), 406, `"code":"not_acceptable"`},
		{"excluded", request("POST", "/v1/query", `{}`, "Accept", "text/*;q=0"), 406, `"code":"not_acceptable"`},
		{"unknown format", request("POST", "/v1/query?format=xml", `{}`), 400, `"where":"format"`},
		{"unknown parameter", request("POST", "/v1/query?fromat=csv", `{}`), 400, `unknown parameter \"fromat\"`},
		{"form body", request("POST", "/v1/query", `{}`, "Content-Type", "text/plain"), 415, `"code":"unsupported_type"`},
		{"no type", request("POST", "/v1/query", `{}`, "Content-Type", ""), 415, `"code":"unsupported_type"`},
		{"get query", request("GET", "/v1/query", ""), 405, `"code":"method_not_allowed"`},
		{"datasets", request("GET", "/v1/datasets", ""), 200, `"name":"shop"`},
		{"dataset", request("GET", "/v1/datasets/shop", ""), 200, `"type":"list of strings"`},
		{"dataset with a slash", request("GET", "/v1/datasets/a%2Fb", ""), 200, `"name":"a/b"`},
		{"values", request("GET", "/v1/datasets/shop/values?column=country&prefix=a%26&limit=7", ""), 200, `{"values":[{"value":"a\u0026country","count":7},`},
		{"values by default", request("GET", "/v1/datasets/shop/values?column=c", ""), 200, `"count":20`},
		{"values of what", request("GET", "/v1/datasets/shop/values", ""), 400, `"where":"column"`},
		{"values without end", request("GET", "/v1/datasets/shop/values?column=c&limit=1001", ""), 400, `"where":"limit"`},
		{"values of no number", request("GET", "/v1/datasets/shop/values?column=c&limit=x", ""), 400, `"where":"limit"`},
		{"health", request("GET", "/healthz", ""), 200, `{"status":"ok"}`},
		{"ready", request("GET", "/readyz", ""), 200, `{"status":"ready"}`},
		{"nowhere", request("GET", "/v2", ""), 404, `"code":"not_found"`},
	} {
		t.Run(test.name, func(t *testing.T) {
			w := call(t, handler, test.r)
			if w.Code != test.status || !strings.Contains(w.Body.String(), test.want) {
				t.Errorf("%d %s, want %d with %s", w.Code, w.Body, test.status, test.want)
			}
			if w.Header().Get("X-Content-Type-Options") != "nosniff" {
				t.Error("without nosniff")
			}
		})
	}
}

func TestCursorOfRowsIsAHeader(t *testing.T) {
	w := call(t, Handler(&fake{}, Options{Log: quiet}), request("POST", "/v1/query?format=ndjson", `{}`))
	if w.Header().Get("Sluice-Cursor") != "c1" {
		t.Errorf("headers %v", w.Header())
	}
}

func TestFunnelAnswer(t *testing.T) {
	backend := &fake{onQuery: func(context.Context, []byte) (*result.Result, error) { return funnelAnswer(), nil }}
	w := call(t, Handler(backend, Options{Log: quiet}), request("POST", "/v1/query", `{}`))
	if w.Code != 200 || !strings.Contains(w.Body.String(), `{"other":true,"steps"`) {
		t.Errorf("%d %s", w.Code, w.Body)
	}
}

func TestRetentionAnswer(t *testing.T) {
	backend := &fake{onQuery: func(context.Context, []byte) (*result.Result, error) { return retentionAnswer(), nil }}
	w := call(t, Handler(backend, Options{Log: quiet}), request("POST", "/v1/query", `{}`))
	if w.Code != 200 || !strings.Contains(w.Body.String(), `{"other":true,"cohorts"`) {
		t.Errorf("%d %s", w.Code, w.Body)
	}
}

func TestAnswersOfActivePeriods(t *testing.T) {
	for want, answer := range map[string]*result.Result{
		`"dormant":-2,"complete":true}`:                       lifecycleAnswer(),
		`{"periods":2,"count":0,"share":0,"or_more":1,"share`: stickinessAnswer(),
	} {
		backend := &fake{onQuery: func(context.Context, []byte) (*result.Result, error) { return answer, nil }}
		w := call(t, Handler(backend, Options{Log: quiet}), request("POST", "/v1/query", `{}`))
		if w.Code != 200 || !strings.Contains(w.Body.String(), want) {
			t.Errorf("%d %s", w.Code, w.Body)
		}
	}
}

func TestPathsAnswer(t *testing.T) {
	backend := &fake{onQuery: func(context.Context, []byte) (*result.Result, error) { return pathsAnswer(), nil }}
	w := call(t, Handler(backend, Options{Log: quiet}), request("POST", "/v1/query", `{}`))
	if w.Code != 200 || !strings.Contains(w.Body.String(), `{"other":true,"paths":2,"count":2}`) {
		t.Errorf("%d %s", w.Code, w.Body)
	}
}

func TestDifferenceAnswer(t *testing.T) {
	backend := &fake{onQuery: func(context.Context, []byte) (*result.Result, error) { return differenceAnswer(), nil }}
	w := call(t, Handler(backend, Options{Log: quiet}), request("POST", "/v1/query", `{}`))
	if w.Code != 200 || !strings.Contains(w.Body.String(), `"skipped":[{"name":"time","why":"the time"}]`) {
		t.Errorf("%d %s", w.Code, w.Body)
	}
}

func TestErrors(t *testing.T) {
	wrong := &query.Error{Code: "unknown_name", Message: "no property contry", Where: "aggregate.by[0]", Hint: "did you mean country?",
		Span: &expression.Span{Start: 2, End: 8}}
	for _, test := range []struct {
		name   string
		err    error
		status int
		body   string
	}{
		{"wrong query", fmt.Errorf("plan: %w", wrong), 400, `{"error":{"code":"unknown_name","message":"no property contry",` +
			`"where":"aggregate.by[0]","hint":"did you mean country?","span":{"start":2,"end":8}}}`},
		{"unknown dataset", fmt.Errorf("open: %w", storage.ErrNoDataset), 404, `{"error":{"code":"unknown_dataset","message":"open: no such dataset","hint":`},
		{"unknown dataset with a hint", errors.Join(&query.Error{Code: "unknown_name", Message: "no dataset shp", Where: "dataset", Hint: "shop?"}, storage.ErrNoDataset),
			404, `{"error":{"code":"unknown_dataset","message":"no dataset shp","where":"dataset","hint":"shop?"}}`},
		{"memory", fmt.Errorf("group by: %w", engine.ErrMemory), 422, `"code":"memory_limit"`},
		{"deadline", fmt.Errorf("scan: %w", context.DeadlineExceeded), 504, `"code":"timeout"`},
		{"secret", errors.New("open /home/x: password=hunter2"), 500, `{"error":{"code":"internal","message":"something failed inside; the server's log says what"}}`},
	} {
		t.Run(test.name, func(t *testing.T) {
			handler := Handler(&fake{err: test.err}, Options{Log: quiet})
			w := call(t, handler, request("POST", "/v1/query", `{}`))
			if w.Code != test.status || !strings.Contains(w.Body.String(), test.body) {
				t.Errorf("%d %s, want %d %s", w.Code, w.Body, test.status, test.body)
			}
		})
	}
	for _, path := range []string{"/v1/datasets/shp", "/v1/datasets/shp/values?column=a"} {
		handler := Handler(&fake{err: storage.ErrNoDataset}, Options{Log: quiet})
		if w := call(t, handler, request("GET", path, "")); w.Code != 404 {
			t.Errorf("%s: %d", path, w.Code)
		}
	}
	if w := call(t, Handler(&fake{err: errors.New("closed")}, Options{Log: quiet}), request("GET", "/readyz", "")); w.Code != 503 {
		t.Errorf("ready: %d", w.Code)
	}
}

func TestQueryDeadline(t *testing.T) {
	backend := &fake{onQuery: func(ctx context.Context, _ []byte) (*result.Result, error) {
		<-ctx.Done()
		return nil, ctx.Err()
	}}
	handler := Handler(backend, Options{QueryTimeout: time.Millisecond, Log: quiet})
	if w := call(t, handler, request("POST", "/v1/query", `{}`)); w.Code != http.StatusGatewayTimeout {
		t.Errorf("%d %s", w.Code, w.Body)
	}
}

func TestAClientThatLeavesCancelsItsQuery(t *testing.T) {
	began := make(chan struct{})
	ended := make(chan error, 1)
	backend := &fake{onQuery: func(ctx context.Context, _ []byte) (*result.Result, error) {
		close(began)
		<-ctx.Done()
		ended <- ctx.Err()
		return nil, ctx.Err()
	}}
	url, _ := listen(t, Handler(backend, Options{Log: quiet}), ServeOptions{})
	ctx, cancel := context.WithCancel(t.Context())
	r, err := http.NewRequestWithContext(ctx, "POST", url+"/v1/query", strings.NewReader(`{}`))
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Content-Type", "application/json")
	go func() {
		<-began
		cancel()
	}()
	if _, err := client(t).Do(r); !errors.Is(err, context.Canceled) {
		t.Errorf("the client got %v", err)
	}
	if err := <-ended; !errors.Is(err, context.Canceled) {
		t.Errorf("the query got %v", err)
	}
}

func TestAPanicHurtsOnlyItsRequest(t *testing.T) {
	backend := &fake{onQuery: func(_ context.Context, document []byte) (*result.Result, error) {
		if strings.Contains(string(document), "boom") {
			panic("boom")
		}
		return tableAnswer(), nil
	}}
	handler := Handler(backend, Options{Concurrency: 1, Log: quiet})
	for i := range 3 {
		w := call(t, handler, request("POST", "/v1/query", `{"boom":1}`))
		if w.Code != 500 || !strings.Contains(w.Body.String(), `"code":"panic"`) || strings.Contains(w.Body.String(), "boom") {
			t.Errorf("round %d: %d %s", i, w.Code, w.Body)
		}
		if w := call(t, handler, request("POST", "/v1/query", `{}`)); w.Code != 200 {
			t.Errorf("round %d: the next request gets %d", i, w.Code)
		}
	}
}

func TestAnAnswerThatBreaksOffIsCut(t *testing.T) {
	handler := (&server{options: Options{Log: quiet}.withDefaults()}).protect(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		io.WriteString(w, `{"rows":[`)
		http.NewResponseController(w).Flush()
		panic("half way")
	}))
	url, _ := listen(t, handler, ServeOptions{})
	response, err := client(t).Get(url)
	if err == nil {
		_, err = io.ReadAll(response.Body)
		response.Body.Close()
	}
	if err == nil {
		t.Error("half an answer passed for a whole one")
	}
}

func TestOverload(t *testing.T) {
	began, release := make(chan struct{}), make(chan struct{})
	backend := &fake{onQuery: func(context.Context, []byte) (*result.Result, error) {
		began <- struct{}{}
		<-release
		return tableAnswer(), nil
	}}
	handler := Handler(backend, Options{Concurrency: 1, Queue: 1, QueueTimeout: 20 * time.Millisecond, Log: quiet})
	statuses := make(chan int, 1)
	go func() { statuses <- call(t, handler, request("POST", "/v1/query", `{}`)).Code }()
	<-began
	waited := call(t, handler, request("POST", "/v1/query", `{}`)) // waits, in vain
	if waited.Code != 429 || waited.Header().Get("Retry-After") == "" {
		t.Errorf("%d %v", waited.Code, waited.Header())
	}
	if w := call(t, handler, request("GET", "/healthz", "")); w.Code != 200 {
		t.Errorf("health answers %d under load", w.Code)
	}
	close(release)
	if status := <-statuses; status != 200 {
		t.Errorf("the first request got %d", status)
	}
}

func TestGateBoundsThoseWhoWait(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		g := newGate(1, 1, time.Hour)
		leave, err := g.enter(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		ctx, cancel := context.WithCancel(t.Context())
		got := make(chan error, 1)
		go func() {
			_, err := g.enter(ctx)
			got <- err
		}()
		synctest.Wait() // until the second one is in the queue
		if _, err := g.enter(t.Context()); err == nil || classify(err).status != 429 {
			t.Errorf("a third one got %v", err)
		}
		cancel()
		if err := <-got; !errors.Is(err, context.Canceled) {
			t.Errorf("the second one got %v", err)
		}
		for range 2 { // the place in the queue is free again each time
			began := time.Now()
			if _, err := g.enter(t.Context()); err == nil || classify(err).status != 429 || time.Since(began) != time.Hour {
				t.Errorf("one that waited %v got %v", time.Since(began), err)
			}
		}
		leave()
		leave, err = g.enter(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		leave()
	})
}

func TestErrorsAreJSONWithOneForm(t *testing.T) {
	w := call(t, Handler(&fake{}, Options{Log: quiet}), request("DELETE", "/v1/datasets", ""))
	var body struct{ Error map[string]any }
	if err := json.Unmarshal(w.Body.Bytes(), &body); err != nil || body.Error["message"] == nil {
		t.Errorf("%v in %s", err, w.Body)
	}
	if w.Header().Get("Allow") != "GET" {
		t.Errorf("Allow: %q", w.Header().Get("Allow"))
	}
}
