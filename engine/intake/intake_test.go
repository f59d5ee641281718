package intake

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/sluice-analytics/sluice/ingest/format"
)

var update = flag.Bool("update", false, "write the expected lines anew")

// now is when all bodies of the tests come.
var now = time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)

// decoder is one of the functions of this package.
type decoder = func(body []byte, request Request) (*Batch, error)

func segment(call string) decoder {
	return func(body []byte, request Request) (*Batch, error) { return Segment(call, body, request) }
}

var decoders = map[string]decoder{
	"segment_batch.json": segment("batch"), "mixpanel_import.json": MixpanelImport, "amplitude_httpapi.json": Amplitude, "posthog_batch.json": PostHog,
	// As single events came from the SDKs for Node and Python, with the key replaced, and one time that lay ahead: @segment/analytics-node 3.1.0, mixpanel
	// 0.24.0 and 5.4.1, @amplitude/analytics-node 1.5.73, posthog-node 5.70.0, segment-analytics-python 2.4.0,
	// amplitude-analytics 1.3.0, posthog 7.91.1.
	"segment_node.json": segment("batch"), "segment_python.json": segment("batch"), "mixpanel_node.json": MixpanelTrack, "mixpanel_python.json": MixpanelTrack,
	"amplitude_node.json": Amplitude, "amplitude_python.json": Amplitude, "posthog_node.json": PostHog, "posthog_python.json": PostHog,
	"traces.json": TracesJSON, "traces.pb": TracesProtobuf, "logs.json": LogsJSON, "logs.pb": LogsProtobuf,
}

// shown is a batch as text: its lines, and what else is known of it.
func shown(batch *Batch) string {
	text := &strings.Builder{}
	text.Write(batch.Lines)
	for i, reject := range batch.Rejected {
		fmt.Fprintf(text, "# line %d, %s %q: %s\n", reject.Line, batch.Faults[i].Field, batch.Faults[i].ID, reject.Reason)
	}
	fmt.Fprintf(text, "# %d records, key %q, names %v\n", batch.Records, batch.Key, batch.Names)
	return text.String()
}

// TestWhatSDKsSend holds each shape to lines that a person has read. Both encodings of OpenTelemetry have the same content.
func TestWhatSDKsSend(t *testing.T) {
	for name, decode := range decoders {
		body, err := os.ReadFile("testdata/" + name)
		if err != nil {
			t.Fatal(err)
		}
		batch, err := decode(body, Request{Received: now})
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		expected := "testdata/" + strings.TrimSuffix(strings.TrimSuffix(name, ".json"), ".pb") + ".lines"
		if *update && strings.HasSuffix(name, ".json") {
			if err := os.WriteFile(expected, []byte(shown(batch)), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(expected)
		if err != nil {
			t.Fatal(err)
		}
		if got := shown(batch); got != string(want) {
			t.Errorf("%s:\n%s\nwant\n%s", name, got, want)
		}
		checkLines(t, batch)
	}
}

// checkLines holds a batch to what all batches promise.
func checkLines(t *testing.T, batch *Batch) {
	t.Helper()
	lines := bytes.Split(batch.Lines, []byte("\n"))
	if last := len(lines) - 1; last != batch.Records || len(lines[last]) > 0 {
		t.Fatalf("%d lines of %d records", last, batch.Records)
	}
	rejected := map[int64]bool{}
	for i, reject := range batch.Rejected {
		if rejected[reject.Line] || reject.Reason == "" || batch.Faults[i].Index != int(reject.Line)-1 || len(reject.Text) > format.RejectTextBytes {
			t.Errorf("rejected: %+v", reject)
		}
		rejected[reject.Line] = true
	}
	for i, line := range lines[:batch.Records] {
		var members map[string]json.RawMessage
		err := json.Unmarshal(line, &members)
		switch {
		case rejected[int64(i)+1] != (len(line) == 0):
			t.Errorf("line %d is %q, rejected %v", i+1, line, rejected[int64(i)+1])
		case len(line) > 0 && (err != nil || members[batch.Names.Time] == nil):
			t.Errorf("line %d: %v: %s", i+1, err, line)
		}
	}
}

func TestBodiesThatAreNone(t *testing.T) {
	for name, decode := range decoders {
		bodies := []string{"", "x", "7", `{"a":`, `[[1]`, `{"batch":7,"events":7}`}
		if strings.HasSuffix(name, ".pb") {
			bodies = []string{"x", "\x0a\x05ab", "\x0a\x02\x12\x09"}
		} else {
			bodies = append(bodies, strings.Repeat("[", 1000)+strings.Repeat("]", 1000))
		}
		for _, body := range bodies {
			var wrong *Error
			batch, err := decode([]byte(body), Request{Received: now})
			if strings.HasPrefix(body, "{") && err == nil && (len(batch.Rejected) == 1 || batch.Records == 0) {
				continue // an event that is none, a line that is none, or a body without any
			}
			if !errors.As(err, &wrong) || wrong.TooLarge || wrong.Message == "" {
				t.Errorf("%s: %.40q gives %v, %v", name, body, batch, err)
			}
		}
	}
}

func TestTooManyRecords(t *testing.T) {
	many := func(count int, one string) string { return strings.TrimSuffix(strings.Repeat(one+",", count), ",") }
	for name, test := range map[string]struct {
		decode decoder
		most   int
		body   string
	}{
		"segment":   {segment("batch"), SegmentEventsMax, `{"batch":[%s]}`},
		"mixpanel":  {MixpanelImport, MixpanelEventsMax, `[%s]`},
		"amplitude": {Amplitude, AmplitudeEventsMax, `{"events":[%s]}`},
		"posthog":   {PostHog, PostHogEventsMax, `[%s]`},
		"spans":     {TracesJSON, OTLPRecordsMax, `{"resourceSpans":[{"scopeSpans":[{"spans":[%s]}]}]}`},
	} {
		for more := range 2 {
			batch, err := test.decode(fmt.Appendf(nil, test.body, many(test.most+more, "{}")), Request{Received: now})
			var wrong *Error
			if more == 0 && (err != nil || batch.Records != test.most) || more == 1 && (!errors.As(err, &wrong) || !wrong.TooLarge) {
				t.Errorf("%s: %d more than the most: %v", name, more, err)
			}
		}
	}
}

// TestPropertiesOfMixpanel: its documents allow 255 of an event.
func TestPropertiesOfMixpanel(t *testing.T) {
	for _, count := range []int{mixpanelPropertiesMax, mixpanelPropertiesMax + 1} {
		properties := `"time":1772359200,"distinct_id":"a","$insert_id":"x"`
		for i := range count - 3 {
			properties += fmt.Sprintf(`,"p%d":1`, i)
		}
		batch, err := MixpanelImport([]byte(`[{"event":"e","properties":{`+properties+`}}]`), Request{Received: now})
		if err != nil || (len(batch.Faults) == 0) != (count == mixpanelPropertiesMax) {
			t.Errorf("%d properties: %+v, %v", count, batch.Faults, err)
		}
	}
}

// TestLinksThatWereDropped count as links, in both encodings.
func TestLinksThatWereDropped(t *testing.T) {
	// resource_spans 1 { scope_spans 2 { spans 2 { start_time_unix_nano 7, links 13 {}, dropped_links_count 14: 2 } } }
	proto := []byte{0x0a, 17, 0x12, 15, 0x12, 13, 0x39, 0, 0, 0, 0, 0, 0, 0, 0x18, 0x6a, 0, 0x70, 2}
	json := `{"resourceSpans":[{"scopeSpans":[{"spans":[{"startTimeUnixNano":"1729382256910270464","links":[{}],"droppedLinksCount":2}]}]}]}`
	for body, decode := range map[string]decoder{string(proto): TracesProtobuf, json: TracesJSON} {
		batch, err := decode([]byte(body), Request{Received: now})
		if err != nil || batch.Records != 1 || !strings.Contains(string(batch.Lines), `"span_links":3`) {
			t.Errorf("%q: %s %+v, %v", body, batch.Lines, batch.Faults, err)
		}
	}
}

func TestClocksOfClients(t *testing.T) {
	for _, test := range []struct{ sent, want string }{
		{"", "10:00:00"}, {"2026-03-01T12:00:59Z", "10:00:00"}, {"2026-03-01T11:59:01Z", "10:00:00"},
		{"2026-03-01T11:00:00Z", "11:00:00"}, {"2026-03-01T15:00:00Z", "07:00:00"}, {"soon", "10:00:00"},
	} {
		body := `{"userId":"u","event":"e","timestamp":"2026-03-01T10:00:00Z","sentAt":"` + test.sent + `"}`
		batch, err := Segment("track", []byte(body), Request{Received: now})
		if err != nil || !strings.Contains(string(batch.Lines), `{"time":"2026-03-01T`+test.want+`.000000Z"`) {
			t.Errorf("sent at %q: %s, %v", test.sent, batch.Lines, err)
		}
	}
}

// TestKeysAreNotKept rejects events that hold the key of their sender.
func TestKeysAreNotKept(t *testing.T) {
	const key = "the-secret-key"
	for name, body := range map[string]string{
		"segment": `{"writeKey":"` + key + `","event":"e"}`, "posthog": `{"event":"e","properties":{"token":"` + key + `"}}`,
		"mixpanel": `{"properties":{"token":"` + key + `"}}`, "cut": `{"x":"` + strings.Repeat("x", format.RejectTextBytes-30) + `","writeKey":"` + key + `"}`,
	} {
		decode := map[string]decoder{"segment": segment("track"), "posthog": PostHog, "mixpanel": MixpanelTrack, "cut": segment("track")}[name]
		batch, err := decode([]byte(body), Request{Received: now})
		if err != nil || batch.Key != key || len(batch.Rejected) != 1 || strings.Contains(batch.Rejected[0].Text, key[:5]) {
			t.Errorf("%s: %v, %+v", name, err, batch)
		}
	}
}

func TestBatchIDs(t *testing.T) {
	body := func(count int, id string) []byte {
		text := ""
		for i := range count {
			text += fmt.Sprintf(`,{"type":"track","userId":"u","event":"e","messageId":"`+id+`"}`, i)
		}
		return []byte(`{"batch":[` + strings.TrimPrefix(text, ",") + `]}`)
	}
	id := func(body []byte) string {
		batch, err := Segment("batch", body, Request{Received: now})
		if err != nil {
			t.Fatal(err)
		}
		return batch.ID
	}
	long := id(body(BatchRecordsMin, "m%d"))
	if long == "" || long != id(body(BatchRecordsMin, "m%d")) || len(long) > 200 {
		t.Errorf("%q", long)
	}
	for name, other := range map[string]string{"fewer": id(body(BatchRecordsMin-1, "m%d")), "without ids": id(body(200, "%.0d"))} {
		if other != "" {
			t.Errorf("%s: %q", name, other)
		}
	}
	if id(body(BatchRecordsMin, "n%d")) == long {
		t.Error("other records have the same id")
	}
}

func fuzz(f *testing.F, decode decoder, names ...string) {
	for _, name := range names {
		body, err := os.ReadFile("testdata/" + name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(body)
	}
	f.Fuzz(func(t *testing.T, body []byte) {
		batch, err := decode(bytes.Clone(body), Request{Received: now})
		var wrong *Error
		if err != nil {
			if !errors.As(err, &wrong) {
				t.Fatalf("%T", err)
			}
			return
		}
		checkLines(t, batch)
	})
}

func FuzzSegment(f *testing.F)        { fuzz(f, segment("batch"), "segment_batch.json") }
func FuzzSegmentTrack(f *testing.F)   { fuzz(f, segment("track"), "segment_batch.json") }
func FuzzMixpanel(f *testing.F)       { fuzz(f, MixpanelImport, "mixpanel_import.json") }
func FuzzMixpanelTrack(f *testing.F)  { fuzz(f, MixpanelTrack, "mixpanel_import.json") }
func FuzzAmplitude(f *testing.F)      { fuzz(f, Amplitude, "amplitude_httpapi.json") }
func FuzzPostHog(f *testing.F)        { fuzz(f, PostHog, "posthog_batch.json") }
func FuzzTracesJSON(f *testing.F)     { fuzz(f, TracesJSON, "traces.json") }
func FuzzTracesProtobuf(f *testing.F) { fuzz(f, TracesProtobuf, "traces.pb") }
func FuzzLogsJSON(f *testing.F)       { fuzz(f, LogsJSON, "logs.json") }
func FuzzLogsProtobuf(f *testing.F)   { fuzz(f, LogsProtobuf, "logs.pb") }
