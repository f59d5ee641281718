package engine_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/engine/result"
)

// pushed opens an engine over events that come in one push each.
func pushed(t *testing.T, pushes ...string) *engine.Engine {
	t.Helper()
	e, err := engine.Open(filepath.Join(t.TempDir(), "store"), engine.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { e.Close() })
	for _, lines := range pushes {
		if _, err := e.Push(context.Background(), "shop", strings.NewReader(lines)); err != nil {
			t.Fatal(err)
		}
		sealShop(t, e)
	}
	return e
}

// TestDifferenceAsThePageOfQueriesShowsIt holds the example of docs/query.md.
func TestDifferenceAsThePageOfQueriesShowsIt(t *testing.T) {
	e := pushed(t, `{"time":"2026-05-01T08:00:00Z","build":"2.4.1","region":"eu","ms":900}
{"time":"2026-05-01T08:00:01Z","build":"2.4.1","region":"us","ms":950}
{"time":"2026-05-01T08:00:02Z","build":"2.4.0","region":"eu","ms":100}
{"time":"2026-05-01T08:00:03Z","build":"2.4.0","region":"us","ms":120}
{"time":"2026-05-01T08:00:04Z","build":"2.4.0","region":"us","ms":80}
{"time":"2026-05-01T08:00:05Z","build":"2.4.1","region":"eu","ms":110}
`)
	answer := answerOf(t, e, `{"dataset": "shop", "difference": {"selection": "ms > 800", "values": 1}}`)
	var got bytes.Buffer
	if err := result.WriteJSON(&got, answer); err != nil {
		t.Fatal(err)
	}
	value := `{"value":"2.4.1","selection":{"count":2,"share":1},"baseline":{"count":1,"share":0.25},"lift":4,"odds_ratio":11.666666666666666,"correlation":0.7071067811865476}`
	want := `"selection":{"count":2},"baseline":{"count":4},"properties":[` +
		`{"name":"build","type":"string","kind":"text","score":0.6,"missing":{"selection":{"count":0,"share":0},"baseline":{"count":0,"share":0}},"different":2,` +
		`"values":[` + value + `],"other":{"values":1,"selection":{"count":0,"share":0},"baseline":{"count":3,"share":0.75}},"best":` + value + `},` +
		`{"name":"region","type":"string","kind":"text","score":0,`
	if !strings.Contains(got.String(), want) || !strings.Contains(got.String(), `{"name":"ms","why":"the selection is written with it"}`) {
		t.Errorf("got %s\nwant %s", got.String(), want)
	}
}

// TestTooManyValuesAreNotCounted: 100,000 different values are counted, one more is not.
func TestTooManyValuesAreNotCounted(t *testing.T) {
	if testing.Short() {
		t.Skip("its figures take many events: others run the same code with few")
	}
	var lines strings.Builder
	for i := range 100_001 {
		fmt.Fprintf(&lines, `{"time":%d,"request":"r%d","nearly":"n%d","list":["l%d","x"],"ok":%t}`+"\n", 1_700_000_000+i, i, i%100_000, i, i%10 == 0)
	}
	e := pushed(t, lines.String())
	answer := answerOf(t, e, `{"dataset": "shop", "difference": {"selection": "ok"}}`).Difference
	var skipped []string
	for _, s := range answer.Skipped {
		skipped = append(skipped, s.Name+": "+s.Why)
	}
	want := "list: it has more than 100,000 different values; ok: the selection is written with it; " +
		"request: it has more than 100,000 different values; time: the time is left out unless properties names it"
	if got := strings.Join(skipped, "; "); got != want {
		t.Errorf("skipped %s", got)
	}
	if len(answer.Properties) != 1 || answer.Properties[0].Different != 100_000 || answer.Properties[0].Score > 0.01 {
		t.Errorf("%d properties, of the first %d values", len(answer.Properties), answer.Properties[0].Different)
	}
	answer = answerOf(t, e, `{"dataset": "shop", "difference": {"selection": "ok", "properties": ["upper(request)", "time"]}}`).Difference
	if len(answer.Properties) != 1 || len(answer.Skipped) != 1 || len(answer.Properties[0].Distribution.Edges) != 21 {
		t.Errorf("skipped %v, properties %v", answer.Skipped, answer.Properties)
	}
}

func TestDifferenceOfNothingWarns(t *testing.T) {
	e := pushed(t, `{"time":1700000000,"user_id":"u","event":"a","n":1}`)
	for _, test := range []struct{ view, want string }{
		{`"selection": "n > 1"`, "no events match the selection: there is nothing to explain"},
		{`"selection": "n = 1"`, "the selection has all events of the baseline: there is nothing to compare it with"},
		{`"selection": "n > 1", "baseline": "n > 2"`, "no events match the selection or the baseline"},
		{`"selection": "events > 1", "over": {"sessions": {}}`, "no sessions match the selection: there is nothing to explain"},
	} {
		answer := answerOf(t, e, `{"dataset": "shop", "difference": {"properties": ["event"], `+test.view+`}}`)
		if got := strings.Join(answer.Stats.Warnings, "; "); got != test.want {
			t.Errorf("%s: %q", test.view, got)
		}
		if len(answer.Difference.Properties) != 1 || answer.Difference.Properties[0].Score != 0 {
			t.Errorf("%s: %+v", test.view, answer.Difference.Properties)
		}
	}
}

// TestSessionsOverSegmentsCountOnce: a session whose events lie in several segments has each
// of their values once.
func TestSessionsOverSegmentsCountOnce(t *testing.T) {
	e := pushed(t,
		`{"time":"2026-05-01T23:59:00Z","user_id":"u","event":"view","page":"a"}
{"time":"2026-05-01T23:59:10Z","user_id":"u","event":"view","page":"b"}
{"time":"2026-05-01T23:59:20Z","user_id":"u","event":"view","page":"a"}
{"time":"2026-05-01T23:59:30Z","user_id":"v","event":"view"}`,
		`{"time":"2026-05-02T00:01:00Z","user_id":"u","event":"view","page":"a"}
{"time":"2026-05-02T00:01:10Z","user_id":"u","event":"buy","page":"c"}
{"time":"2026-05-02T00:01:20Z","user_id":"u","event":"view"}`)
	answer := answerOf(t, e, `{"dataset": "shop", "difference": {"over": {"sessions": {}}, "selection": "events > 1", "properties": ["page"]}}`).Difference
	page := answer.Properties[0]
	if page.Different != 3 || page.OnlyIn != "selection" || page.Missing.Selection.Count != 0 || page.Missing.Baseline.Count != 1 || page.Score != 0 {
		t.Errorf("page: %+v", page)
	}
	for _, v := range page.Values {
		if counts := [2]int64{v.Selection.Count, v.Baseline.Count}; counts != [2]int64{1, 0} && !v.Value.Null {
			t.Errorf("%s: %v", v.Value.Text, counts)
		}
	}
	if len(answer.Events) != 2 || answer.Events[0].Value.Text != "buy" || answer.Events[1].Baseline.Count != 1 {
		t.Errorf("events: %+v", answer.Events)
	}
}

func TestDifferenceOfASampleIsScaled(t *testing.T) {
	e := newShop(t, 2000, engine.Options{})
	const view = `"difference": {"selection": "event = 'purchase'", "properties": ["event"]}}`
	whole := answerOf(t, e, `{"dataset": "shop", `+view)
	sample := answerOf(t, e, `{"dataset": "shop", "sample": 0.25, `+view)
	all, part := whole.Difference.Baseline, sample.Difference.Baseline
	if part < all*8/10 || part > all*12/10 || sample.Stats.SampledFraction != 0.25 || len(sample.Stats.Scaled) != 1 {
		t.Errorf("%d in the baseline, scaled %d; %+v", all, part, sample.Stats)
	}
	sum := int64(0)
	for _, v := range sample.Difference.Properties[0].Values {
		sum += v.Baseline.Count
	}
	if sum < part-10 || sum > part+10 {
		t.Errorf("the values have %d rows of %d", sum, part)
	}
}

func TestDifferenceObeysItsLimits(t *testing.T) {
	e := newShop(t, 3000, engine.Options{QueryMemoryBytes: 200 << 10})
	document := []byte(`{"dataset": "shop", "difference": {"selection": "event = 'buy'", "properties": ["page", "upper(page)"]}}`)
	if _, err := e.Query(context.Background(), document); !errors.Is(err, engine.ErrMemory) {
		t.Errorf("30,000 pages in 200 KiB: %v", err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := e.Query(ctx, document); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: %v", err)
	}
}

// TestDifferenceBesideAnEarlierRange answers both ranges.
func TestDifferenceBesideAnEarlierRange(t *testing.T) {
	e := pushed(t, `{"time":"2026-05-01T08:00:00Z","event":"a","ok":true}
{"time":"2026-05-02T08:00:00Z","event":"a","ok":true}
{"time":"2026-05-02T08:00:00Z","event":"b","ok":false}`)
	answer := answerOf(t, e, `{"dataset": "shop", "from": "2026-05-02", "to": "2026-05-03", "compare": {"offset": "1d"}, "difference": {"selection": "ok"}}`)
	now, then := answer.Difference, answer.Compare.Difference
	if now.Selection != 1 || now.Baseline != 1 || then.Selection != 1 || then.Baseline != 0 || len(answer.Compare.Stats.Warnings) != 1 || len(answer.Stats.Warnings) != 0 {
		t.Errorf("now %+v, then %+v", now, then)
	}
	if echo := answer.Compare.Query; echo.From != "2026-05-01T00:00:00Z" || echo.To != "2026-05-02T00:00:00Z" || echo.Compare != nil {
		t.Errorf("the answer of the earlier range says that it is of %v to %v, compared with %v", echo.From, echo.To, echo.Compare)
	}
	if echo := answer.Query; echo.From != "2026-05-02T00:00:00Z" || echo.Compare == nil {
		t.Errorf("the answer says that it is of %v, compared with %v", echo.From, echo.Compare)
	}
}
