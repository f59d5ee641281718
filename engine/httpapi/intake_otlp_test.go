package httpapi

import (
	"encoding/hex"
	"net/http/httptest"
	"os"
	"strings"
	"testing"
)

func TestTelemetryOverHTTP(t *testing.T) {
	handler := newIntake(t)
	document := func(name string) string {
		t.Helper()
		text, err := os.ReadFile("../intake/testdata/" + name)
		if err != nil {
			t.Fatal(err)
		}
		return string(text)
	}
	binary := []string{"Content-Type", protobufType}
	late := `{"resourceSpans":[{"scopeSpans":[{"spans":[{"name":"n"},{"name":"m","spanId":"01","startTimeUnixNano":"1772359200000000000"}]}]}]}`
	for _, step := range []exchange{
		{"POST", "/v1/traces", document("traces.json"), nil, 200, "{}\n"},
		{"POST", "/in/spans/otlp/v1/traces", document("traces.pb"), binary, 200, ""},
		{"POST", "/in/packed/otlp/v1/traces", gzipText(t, document("traces.pb")), append([]string{"Content-Encoding", "gzip"}, binary...), 200, ""},
		{"POST", "/v1/logs", document("logs.pb"), binary, 200, ""},
		{"POST", "/v1/logs", document("logs.json"), nil, 200, "{}\n"},
		{"POST", "/v1/traces", late, nil, 200, `{"partialSuccess":{"errorMessage":"1 rejected: record 0: start_time_unix_nano is missing","rejectedSpans":1}}`},
		{"POST", "/v1/metrics", `{}`, nil, 404, `{"code":12,"message":"there is no place for metrics here`},
		{"POST", "/in/x/otlp/v1/metrics", "", binary, 404, "\x08\x0c\x12"},
		{"POST", "/v1/traces", `{`, nil, 400, `{"code":3,`},
		{"POST", "/v1/traces", "x", binary, 400, "\x08\x03\x12"},
		{"POST", "/v1/traces", "x", []string{"Content-Type", "text/plain"}, 415, `{"code":3,`},
	} {
		step.run(t, handler)
	}
	columns := []string{"event", "trace_id", "span_id", "service", "kind", "status", "duration", `"http.response.status_code"`, `"resource.host.name"`}
	want := "2026-03-01T09:59:59Z,root,5b8efff798038103d269b633813fc60c,eee19b7ec3c1b173,my.service,internal,unset,2,,h1\n" +
		"2026-03-01T09:59:59Z,unknown,5b8efff798038103d269b633813fc60c,eee19b7ec3c1b175,my.service,,unset,,,h1\n" +
		"2026-03-01T10:00:00Z,\"I'm a \"\"server\"\" span\",5b8efff798038103d269b633813fc60c,eee19b7ec3c1b174,my.service,server,error,0.25,200,h1"
	for _, dataset := range []string{"spans", "packed"} {
		if got := eventsOf(t, handler, dataset, columns...); got != want {
			t.Errorf("%s:\n%s\nwant\n%s", dataset, got, want)
		}
	}
	if got := eventsOf(t, handler, "logs", "event", "severity", "message"); strings.Count(got, "2026-03-01T10:00:00.3Z,log,information,Example log record") != 2 || strings.Count(got, "\n") != 5 {
		t.Error(got)
	}
}

func TestPartialSuccessAsProtobuf(t *testing.T) {
	w := httptest.NewRecorder()
	span := "\x0a\x09\x12\x07\x12\x05\x2a\x03odd" // a span with a name and without a time
	newIntake(t).ServeHTTP(w, request("POST", "/v1/traces", span, "Content-Type", protobufType))
	want := "0a" + hex.EncodeToString([]byte{byte(w.Body.Len() - 2)}) + "080112"
	if got := hex.EncodeToString(w.Body.Bytes()); w.Code != 200 || !strings.HasPrefix(got, want) || !strings.Contains(w.Body.String(), "1 rejected: record 0") {
		t.Errorf("%d %s, want %s", w.Code, got, want)
	}
}
