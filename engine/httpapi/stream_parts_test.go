package httpapi

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/engine/result"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// longAnswer is a table of many rows, and of one that is larger than a frame, with a compared one.
func longAnswer(t *testing.T, rows int) *result.Result {
	t.Helper()
	table := func(rows int) *result.Table {
		values := make([][]schema.Value, rows)
		for i := range values {
			values[i] = []schema.Value{schema.StringOf(fmt.Sprintf("a \"name\" ],[ of %d", i)), schema.IntOf(int64(i))}
		}
		values[1][0] = schema.StringOf(strings.Repeat("long", frameBytes/3))
		table, err := result.NewTable([]result.Column{{Name: "name", Type: schema.String}, {Name: "count", Type: schema.Int64}}, values)
		if err != nil {
			t.Fatal(err)
		}
		table.Total = values[0]
		return table
	}
	return &result.Result{Table: table(rows), Compare: &result.Result{Table: table(rows / 2)}}
}

// longIntervals mirror a long answer.
func longIntervals(rows int) engine.Intervals {
	list := func(rows int) []any {
		all := make([]any, rows)
		for i := range all {
			all[i] = []any{nil, [2]float64{float64(i), float64(i) + 1}}
		}
		return all
	}
	return engine.Intervals{"rows": list(rows), "total": []any{nil, [2]float64{1, 2}}, "compare": engine.Intervals{"rows": list(rows / 2)}}
}

// puzzle puts the frames of a query together, as a client does.
type puzzle struct {
	lists, intervals map[string][]any
	frames           int
}

// add takes a frame, and returns its answer and intervals when they are whole.
func (p *puzzle) add(t *testing.T, text []byte) (state string, answer, intervals map[string]any) {
	t.Helper()
	var f struct {
		State                       string
		Answer, Intervals           map[string]any
		Parts                       map[string]int
		List                        string
		From                        int
		Elements, Element_intervals []any
	}
	if err := json.Unmarshal(text, &f); err != nil {
		t.Fatal(err)
	}
	p.frames++
	if f.State == statePart {
		if len(f.Elements) > frameElements || len(f.Elements) > 1 && len(text) > frameBytes+envelopeBytes {
			t.Errorf("a frame of %d elements and %d bytes", len(f.Elements), len(text))
		}
		if f.From == 0 {
			p.lists[f.List], p.intervals[f.List] = nil, nil
		}
		if f.From != len(p.lists[f.List]) {
			t.Errorf("%s goes on at %d after %d", f.List, f.From, len(p.lists[f.List]))
		}
		p.lists[f.List] = append(p.lists[f.List], f.Elements...)
		p.intervals[f.List] = append(p.intervals[f.List], f.Element_intervals...)
		return f.State, nil, nil
	}
	if len(text) > frameBytes {
		t.Errorf("a frame of %d bytes", len(text))
	}
	for name, length := range f.Parts {
		if len(p.lists[name]) != length {
			t.Errorf("%d of %d %s", len(p.lists[name]), length, name)
		}
		into, shown, own := f.Answer, f.Intervals, name
		if rest, compared := strings.CutPrefix(name, comparePrefix); compared {
			into, own = into["compare"].(map[string]any), rest
			if shown != nil {
				shown = shown["compare"].(map[string]any)
			}
		}
		into[own] = p.lists[name]
		if shown != nil {
			shown[own] = p.intervals[name]
		}
	}
	return f.State, f.Answer, f.Intervals
}

func newPuzzle() *puzzle { return &puzzle{lists: map[string][]any{}, intervals: map[string][]any{}} }

// asJSON is a value as a client reads it.
func asJSON(t *testing.T, value any) map[string]any {
	t.Helper()
	text, ok := value.([]byte)
	if !ok {
		var err error
		if text, err = json.Marshal(value); err != nil {
			t.Fatal(err)
		}
	}
	var members map[string]any
	if err := json.Unmarshal(text, &members); err != nil {
		t.Fatal(err)
	}
	return members
}

func TestLargeAnswersComeInParts(t *testing.T) {
	const rows = 9000
	backend := &fake{onStream: func(_ context.Context, _ []byte, emit func(engine.Frame) error) error {
		if err := emit(engine.Frame{State: engine.FrameEstimate, Answer: longAnswer(t, rows), Intervals: longIntervals(rows)}); err != nil {
			return err
		}
		return emit(engine.Frame{State: engine.FrameExact, Done: 1, Answer: longAnswer(t, rows)})
	}}
	whole := longAnswer(t, rows)
	var text bytes.Buffer
	if err := result.WriteJSON(&text, whole); err != nil {
		t.Fatal(err)
	}
	whole.Release()
	want := asJSON(t, text.Bytes())
	socket := talk(t, backend, Options{})
	say(t, socket, `{"id": 1, "run": {}}`)
	p, seen := newPuzzle(), ""
	for seen != "exact" {
		state, answer, intervals := p.add(t, []byte(hearText(t, socket)))
		seen = state
		if answer == nil {
			continue
		}
		if !reflect.DeepEqual(answer, want) {
			t.Errorf("%s: the answer is another", state)
		}
		if state == "estimate" && !reflect.DeepEqual(intervals, asJSON(t, longIntervals(rows))) {
			t.Error("the intervals are others")
		}
	}
	if p.frames < 6 {
		t.Errorf("%d frames", p.frames)
	}
}

func TestPartsOfQueriesTakeTurns(t *testing.T) {
	out := newOutbox()
	first, second := &streamQuery{id: 1, out: out}, &streamQuery{id: 2, out: out}
	frame, err := newStreamFrame(engine.Frame{State: engine.FrameEstimate, Answer: longAnswer(t, 9000), Intervals: longIntervals(9000)})
	if err != nil {
		t.Fatal(err)
	}
	if err := first.send(frame); err != nil {
		t.Fatal(err)
	}
	if got := string(out.take()); !strings.Contains(got, `"list":"compare.rows","from":0,`) {
		t.Errorf("%.80s", got)
	}
	if err := second.send(streamFrame{State: "running"}); err != nil {
		t.Fatal(err)
	}
	out.take()
	if got := string(out.take()); !strings.HasPrefix(got, `{"id":2,`) {
		t.Errorf("a frame of another query waits for all parts of an answer: %.80s", got)
	}
	// What is newer takes the place of the parts that have not been sent.
	if err := first.send(streamFrame{State: "exact"}); err != nil {
		t.Fatal(err)
	}
	if got := string(out.take()); !strings.Contains(got, `"state":"exact"`) || out.take() != nil {
		t.Errorf("%.80s", got)
	}
}

func TestAQueryThatWouldTakeTooLongStops(t *testing.T) {
	var asked []time.Duration
	backend := &fake{
		onOptions: func(o engine.StreamOptions) { asked = append(asked, o.Most) },
		onStream: func(_ context.Context, _ []byte, emit func(engine.Frame) error) error {
			return emit(engine.Frame{State: engine.FrameStopped, Done: 0.0625, Answer: tableAnswer(), Intervals: engine.Intervals{"rows": []any{}}, Expected: 41500 * time.Millisecond})
		},
	}
	socket := talk(t, backend, Options{})
	say(t, socket, `{"id": 1, "run": {}, "most_seconds": 10.5}`)
	text := hearText(t, socket)
	if !strings.Contains(text, `"state":"stopped"`) || !strings.Contains(text, `"expected_seconds":41.5`) || !strings.Contains(text, `"answer":{`) {
		t.Error(text)
	}
	say(t, socket, `{"id": 1, "run": {}}`) // the number is free
	hear(t, socket)
	w := call(t, Handler(backend, Options{Log: quiet}), request("POST", "/v1/stream?most_seconds=2", `{}`))
	if !strings.Contains(w.Body.String(), `"state":"stopped"`) {
		t.Errorf("%s", w.Body)
	}
	if want := []time.Duration{10500 * time.Millisecond, 0, 2 * time.Second}; !reflect.DeepEqual(asked, want) {
		t.Errorf("asked %v, want %v", asked, want)
	}
	for _, message := range []string{`{"id": 2, "run": {}, "most_seconds": -1}`, `{"id": 2, "cancel": true, "most_seconds": 1}`, `{"id": 2, "run": {}, "most_seconds": 1e9}`} {
		say(t, socket, message)
		if last := hear(t, socket); last.Error == nil || last.Error.Code != "bad_message" {
			t.Errorf("%s: %+v", message, last)
		}
	}
	for _, value := range []string{"-1", "x", "NaN", "1e9"} {
		w := call(t, Handler(backend, Options{Log: quiet}), request("POST", "/v1/stream?most_seconds="+value, `{}`))
		if w.Code != 400 || !strings.Contains(w.Body.String(), `"bad_parameter"`) {
			t.Errorf("%s: %d %s", value, w.Code, w.Body)
		}
	}
}
