package engine_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"math"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/engine/result"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// funnelEvents are events of actors, one actor a line: "u1 A0 B10:CH:3" is of u1 event A
// at second 0, and event B at second 10 with v CH and amount 3.
func funnelEvents(t *testing.T, lines ...string) *engine.Engine {
	t.Helper()
	e, err := engine.Open(filepath.Join(t.TempDir(), "store"), engine.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { e.Close() })
	var text strings.Builder
	for _, line := range lines {
		words := strings.Fields(line)
		for _, word := range words[1:] {
			parts := strings.Split(word, ":")
			second, err := strconv.Atoi(parts[0][1:])
			if err != nil {
				t.Fatal(err)
			}
			event := map[string]any{"time": time.Unix(int64(second), 0).UTC().Format(time.RFC3339), "user_id": words[0], "event": parts[0][:1]}
			if len(parts) > 1 && parts[1] != "" {
				event["v"] = parts[1]
			}
			if len(parts) > 2 {
				event["amount"] = json.Number(parts[2])
			}
			form, err := json.Marshal(event)
			if err != nil {
				t.Fatal(err)
			}
			fmt.Fprintf(&text, "%s\n", form)
		}
	}
	if _, err := e.Push(context.Background(), "shop", strings.NewReader(text.String())); err != nil {
		t.Fatal(err)
	}
	return e
}

// funnelOf asks a funnel of steps that are letters, with more fields.
func funnelOf(t *testing.T, e *engine.Engine, steps, fields, query string) *result.Result {
	t.Helper()
	var forms []string
	for _, step := range strings.Fields(steps) {
		letter, more, _ := strings.Cut(step, "|")
		if more != "" {
			more = "," + more
		}
		forms = append(forms, fmt.Sprintf(`{"where":"event = '%s'"%s}`, letter, more))
	}
	if fields != "" {
		fields = "," + fields
	}
	if query != "" {
		query = "," + query
	}
	document := fmt.Sprintf(`{"dataset":"shop","funnel":{"steps":[%s]%s}%s}`, strings.Join(forms, ","), fields, query)
	answer, err := e.Query(context.Background(), []byte(document))
	if err != nil {
		t.Fatalf("%s: %v", document, err)
	}
	t.Cleanup(answer.Release)
	return answer
}

// stepsText writes count, in progress and dropped of each step.
func stepsText(steps []result.Step) string {
	var words []string
	for _, s := range steps {
		words = append(words, fmt.Sprintf("%d/%d/%d", s.Count, s.InProgress, s.Dropped))
	}
	return strings.Join(words, " ")
}

// plainText writes values without quotes.
func plainText(values []schema.Value) string {
	return strings.Trim(strings.ReplaceAll(valuesText(values), `"`, ""), "[]")
}

// shortForm writes the steps of the whole, of groups and of trends.
func shortForm(f *result.Funnel) string {
	text := stepsText(f.Steps)
	for _, point := range f.Trend {
		text += fmt.Sprintf(" @%d %s", point.Time/1e6, stepsText(point.Steps))
	}
	for _, group := range f.Groups {
		name := "other"
		if !group.Other {
			name = plainText(group.Values)
		}
		text += fmt.Sprintf("; %s: %s", name, stepsText(group.Steps))
		for _, point := range group.Trend {
			text += fmt.Sprintf(" @%d %s", point.Time/1e6, stepsText(point.Steps))
		}
	}
	return text
}

// TestFunnelOptions asks of a few events what each option says of them. A step is count/in
// progress/dropped; x9999999 keeps every window closed.
func TestFunnelOptions(t *testing.T) {
	for _, c := range []struct {
		name, events, steps, fields, query, want string
	}{
		{"plain", "u A0 x5 B10 C20", "A B C", "", "", "1/0/0 1/0/0 1/0/0"},
		{"strict", "u A0 x5 B10", "A B", `"order":"strict"`, "", "1/0/0 0/0/1"},
		{"directly", "u A0 x5 B10 x11 C12", `A B C|"directly":true`, "", "", "1/0/0 1/0/0 0/0/1"},
		{"any order", "u B0 A1", "A B", `"order":"any"`, "", "1/0/0 1/0/0"},
		{"anchored", "u B0 A1", `A|"anchored":true B`, `"order":"any"`, "", "1/0/0 0/1/0"},
		{"window exclusive", "u A0 B10", "A B", `"window":"10s","window_edge":"exclusive"`, "", "1/0/0 0/0/1"},
		{"window inclusive", "u A0 B10", "A B", `"window":"10s"`, "", "1/0/0 1/0/0"},
		{"calendar days end with the day", "u A86390 B86400", "A B", `"window":"1d","window_days":"calendar"`, "", "1/0/0 0/0/1"},
		{"calendar days reach to its end", "u A3 B86399", "A B", `"window":"1d","window_days":"calendar"`, "", "1/0/0 1/0/0"},
		{"two calendar days after the range", "u A86390 B172799", "A B", `"window":"2d","window_days":"calendar"`, `"to":"1970-01-02"`, "1/0/0 1/0/0"},
		{"after the range", "u A5 B15", "A B", "", `"to":"1970-01-01T00:00:10Z"`, "1/0/0 1/0/0"},
		{"complete in range", "u A5 B15", "A B", `"complete_in_range":true`, `"to":"1970-01-01T00:00:10Z"`, "1/0/0 0/0/1"},
		{"after", "u A0 B5", `A B|"after":"10s"`, "", "", "1/0/0 0/1/0"},
		{"reuse", "u A0", "A A", `"reuse_events":true`, "", "1/0/0 1/0/0"},
		{"strict ties", "u A5 B5", "A B", `"ties":"strict"`, "", "1/0/0 0/1/0"},
		{"tolerance", "u B4 A5", "A B", `"tolerance":"1s"`, "", "1/0/0 1/0/0"},
		{"tolerance before the range", "u B4 A5", "A B", `"tolerance":"1s"`, `"from":"1970-01-01T00:00:05Z"`, "1/0/0 1/0/0"},
		{"resolution", "u B61 A119", "A B", `"resolution":"1m"`, "", "1/0/0 1/0/0"},
		{"resolution cuts into the range's past", "u A61 A119", "A", `"resolution":"1m"`, `"from":"1970-01-01T00:01:01Z"`, "0/0/0"},
		{"repeat", "u A0 B1 B2 C3", "A B C", `"repeat":"end"`, "", "1/0/0 1/0/0 0/0/1"},
		{"first entry", "u A0 A50 B60", "A B", `"entry":"first","window":"20s"`, "", "1/0/0 0/0/1"},
		{"first ever", "u A0 A50 B60", `A|"first_ever":true B`, "", `"from":"1970-01-01T00:00:10Z"`, "0/0/0 0/0/0"},
		{"first ever in range", "u A20 A50 B60", `A|"first_ever":true B`, "", `"from":"1970-01-01T00:00:10Z"`, "1/0/0 1/0/0"},
		{"optional", "u A0 C2|v A0 B1 C2|w A0 x9999999", `A B|"optional":true C`, "", "", "3/0/0 1/0/2 2/0/1"},
		{"optional open", "v A9999999", `A B|"optional":true C`, "", "", "1/0/0 0/1/0 0/1/0"},
		{"open funnel", "u B0|v A0 B1|w A0 x9999999", `A|"optional":true B`, "", "", "2/0/0 2/0/1"},
		{"cut", "u A0 R1 B2", "A B", `"exclude":[{"where":"event = 'R'"}]`, "", "1/0/0 0/0/1"},
		{"drop", "u A0 R1 B2", "A B", `"exclude":[{"where":"event = 'R'","effect":"drop"}]`, "", "0/0/0 0/0/0"},
		{"hold", "u A0:p A1:q B2:p x9999999", "A B", `"hold":["v"]`, "", "2/0/0 1/0/1"},
		{"hold leaves null out", "u A0 A1:q B2", "A B", `"hold":["v"]`, "", "1/0/0 0/1/0"},
		{"hold counts no other's strictness", "u A0:p x1:q B2:p", "A B", `"hold":["v"],"order":"strict"`, "", "1/0/0 1/0/0"},
		{"session", "u A0 B5 A100 x109 B120", "A B", `"session":{"gap":"10s"}`, "", "2/0/0 1/0/1"},
		{"session goes on", "u A0 B5 A100 x109", "A B", `"session":{"gap":"10s"}`, "", "2/0/0 1/1/0"},
		{"session ended by an event", "u A0 B5 A100 E109", "A B", `"session":{"gap":"10s","end":"event = 'E'"}`, "", "2/0/0 1/0/1"},
		{"session and hold", "u A0:p x8:q B16:p", "A B", `"session":{"gap":"10s"},"hold":["v"]`, "", "1/0/0 1/0/0"},
		{"session max", "u A0 x8 B16", "A B", `"session":{"gap":"10s","max":"10s"}`, "", "1/0/0 0/0/1"},
		{"entries", "u A0 B1 A2 B3 A4", "A B", `"count":"entries"`, "", "3/0/0 2/1/0"},
		{"starts", "u A0 A2 B3 x9999999", "A B", `"count":"starts"`, "", "2/0/0 2/0/0"},
		{"first of two keys", "u A0:p B1:q:3", "A B", `"by":["v","amount"]`, "", "1/0/0 1/0/0; p, 3: 1/0/0 1/0/0"},
		{"by null", "u A0 B1|v A0:p", "A B", `"by":["v","user_id"],"attribution":{"step":2}`, "", "2/0/0 1/1/0; null, null: 1/0/0 0/1/0; null, u: 1/0/0 1/0/0"},
		{"by the actor's latest", "u x0:p A10 B20 x30:q x40|v A10:r", "A B", `"by":"v","attribution":"actor"`, `"from":"1970-01-01T00:00:05Z","to":"1970-01-01T00:00:15Z"`,
			"2/0/0 1/1/0; q: 1/0/0 1/0/0; r: 1/0/0 0/1/0"},
		{"each", "u A0:p A1:q B2:p x9999999", "A B", `"by":"v","attribution":"each"`, "", "1/0/0 1/0/0; p: 1/0/0 1/0/0; q: 1/0/0 0/0/1"},
		{"limit", "u A0:p|v A0:q|w A0:p x9999999", "A B", `"by":"v","limit":1`, "", "3/0/0 0/0/3; p: 2/0/0 0/0/2; other: 1/0/0 0/0/1"},
		{"trend", "u A0 B1 A120 x9999999", "A B", `"trend":"1m"`, `"to":"1970-01-01T00:03:00Z"`,
			"1/0/0 1/0/0 @0 1/0/0 1/0/0 @60 0/0/0 0/0/0 @120 1/0/0 0/0/1"},
		{"trend split", "u A0 B1 A120 x9999999", "A B", `"trend":"1m","trend_mode":"split"`, `"to":"1970-01-01T00:03:00Z"`,
			"1/0/0 1/0/0 @0 1/0/0 1/0/0 @60 0/0/0 0/0/0 @120 0/0/0 0/0/0"},
		{"trend with a value of a bucket alone", "u A0:p B1 A61:q x9999999", "A B", `"trend":"1m","by":"v"`, `"to":"1970-01-01T00:02:00Z"`,
			"1/0/0 1/0/0 @0 1/0/0 1/0/0 @60 1/0/0 0/0/1; p: 1/0/0 1/0/0 @0 1/0/0 1/0/0 @60 0/0/0 0/0/0; q: 0/0/0 0/0/0 @0 0/0/0 0/0/0 @60 1/0/0 0/0/1"},
		{"trend of entries", "u A0 B1 A2 A70 B80", "A B", `"trend":"1m","count":"entries"`, `"to":"1970-01-01T00:02:00Z"`,
			"2/0/0 2/0/0 @0 2/0/0 2/0/0 @60 1/0/0 1/0/0"},
	} {
		t.Run(c.name, func(t *testing.T) {
			e := funnelEvents(t, strings.Split(c.events, "|")...)
			if got := shortForm(funnelOf(t, e, c.steps, c.fields, c.query).Funnel); got != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
		})
	}
}

func TestFunnelTimesOfSkippedSteps(t *testing.T) {
	e := funnelEvents(t, "u A0 C6", "v A0 B1 C3")
	steps := funnelOf(t, e, `A B|"optional":true C`, "", "").Funnel.Steps
	if got := steps[1].TimeFromPrevious; got.Count != 1 || got.Mean != 1 {
		t.Errorf("to B: %+v", *got)
	}
	if got := steps[2].TimeFromPrevious; got.Count != 2 || got.Mean != 4 {
		t.Errorf("to C from the event before: %+v", *got)
	}
	if got := steps[2].TimeFromEntry; got.Count != 2 || got.Mean != 4.5 {
		t.Errorf("to C from entry: %+v", *got)
	}
}

func TestFunnelMeasures(t *testing.T) {
	e := funnelEvents(t, "u A0:p:1 B1:p:10 A5:p:100", "v A0:q:2 B1:q", "w B0:r:1000 A9:r:4")
	fields := `"measures":["sum(amount)","count(amount) filter (where v = 'p') as n","uniq(user_id)","max(time)"],"by":"v","limit":1`
	f := funnelOf(t, e, "A B", fields, "").Funnel
	for _, c := range []struct {
		steps []result.Step
		want  string
	}{
		{f.Steps, "7, 1, 3, 1970-01-01T00:00:09Z 10, 1, 2, 1970-01-01T00:00:01Z"},
		{f.Groups[0].Steps, "1, 1, 1, 1970-01-01T00:00:00Z 10, 1, 1, 1970-01-01T00:00:01Z"},
		{f.Groups[1].Steps, "6, 0, 2, 1970-01-01T00:00:09Z null, 0, 1, 1970-01-01T00:00:01Z"},
	} {
		if got := plainText(c.steps[0].Measures) + " " + plainText(c.steps[1].Measures); got != c.want {
			t.Errorf("got %s, want %s", got, c.want)
		}
	}
}

func TestFunnelWarnsOfStepsThatNothingMatches(t *testing.T) {
	e := funnelEvents(t, "u A0 C1")
	answer := funnelOf(t, e, "A B C", "", "")
	want := `step 2 ("event = 'B'") matched no event in the range`
	if got := strings.Join(answer.Stats.Warnings, "; "); got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	document := `{"dataset":"shop","missing":"null","funnel":{"steps":[{"where":"true"},{"where":"nothing = 'x'"},{"where":"1 = 2","name":"no"}]}}`
	never, err := e.Query(context.Background(), []byte(document))
	if err != nil {
		t.Fatal(err)
	}
	defer never.Release()
	for _, want := range []string{`step 2 ("nothing = 'x'") can never match`, `step 3 ("no") can never match`} {
		if got := strings.Join(never.Stats.Warnings, "; "); !strings.Contains(got, want) {
			t.Errorf("got %s, want %s", got, want)
		}
	}
}

// TestCompareGroups: 40 units of A of which 10 convert against 40 of B of which 20 do; of C
// were 5 exposed, of which none entered.
func TestCompareGroups(t *testing.T) {
	var lines []string
	for i := range 40 {
		a, b := fmt.Sprintf("a%d X0:A A1", i), fmt.Sprintf("b%d X0:B A1:C", i)
		if i < 10 {
			a += " B2"
		}
		if i < 20 {
			b += " B2"
		}
		lines = append(lines, a, b)
	}
	for i := range 5 {
		lines = append(lines, fmt.Sprintf("c%d X0:C", i))
	}
	lines = append(lines, "n A1:A B2")
	e := funnelEvents(t, lines...)
	answer := funnelOf(t, e, "A B", `"by":"v","attribution":"first_touch","compare_groups":{"control":"A","exposed":"event = 'X'"}`, "")
	groups := map[string]*result.Comparison{}
	for _, g := range answer.Funnel.Groups {
		groups[plainText(g.Values)] = g.Comparison
	}
	b := groups["B"].Steps[1]
	if groups["B"].Exposed != 40 || b.Rate != 0.5 || b.Lift != 1 {
		t.Errorf("B: %+v", *groups["B"])
	}
	// z = 0.25 / sqrt(0.375 * 0.625 / 20)
	if p := math.Erfc(0.25 / math.Sqrt(0.375*0.625/20) / math.Sqrt2); math.Abs(b.PValue-p) > 1e-12 {
		t.Errorf("p is %v, want %v", b.PValue, p)
	}
	if !(b.Low > 0.03 && b.Low < 0.06 && b.High > 0.42 && b.High < 0.45) {
		t.Errorf("interval %v to %v", b.Low, b.High)
	}
	if c := groups["C"]; c.Exposed != 5 || c.Steps[0].Rate != 0 {
		t.Errorf("C: %+v", *c)
	}
	if a := groups["A"]; a.Exposed != 40 || a.Steps[1].Rate != 0.25 || !math.IsNaN(a.Steps[1].PValue) {
		t.Errorf("A: %+v", *a)
	}
	if got := strings.Join(answer.Stats.Warnings, "; "); got != "compare_groups: the group C has 5 units, fewer than 30: chance decides" {
		t.Errorf("warnings: %s", got)
	}
	var text bytes.Buffer
	if err := result.WriteJSON(&text, answer); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(text.String(), `"comparison":{"exposed":40,"steps":[{"rate":1,"lift":0,"interval":[`) {
		t.Error(text.String())
	}
}
