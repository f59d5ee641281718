package engine_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/engine/result"
)

// shoppers are ten who view and buy within an hour, eight of them with a review between, and
// ten who only view, one of them with a review. The rest is what must not count.
func shoppers(t *testing.T) *engine.Engine {
	var lines strings.Builder
	event := func(user, minute int, event, more string) {
		fmt.Fprintf(&lines, `{"time":%d,"user_id":"u%02d","event":"%s"%s}`+"\n", 1_700_000_000+minute*60, user, event, more)
	}
	for user := range 20 {
		converts := user < 10
		device := `,"device":"phone"`
		if user%2 == 0 {
			device = `,"device":"desk"`
		}
		event(user, -5, "review", `,"device":"before"`)
		event(user, 0, "view", device)
		if converts && user < 8 || user == 10 {
			event(user, 50, "review", "") // behind the step that those who drop came to
		}
		event(user, 30, "view", `,"device":"again"`)
		if converts {
			event(user, 60, "buy", `,"device":"till"`)
		}
		if converts || user == 11 {
			event(user, 61+user, "review", `,"device":"after"`) // after the purchase, or the hour
		}
	}
	return pushed(t, lines.String())
}

// overFlows asks what sets the converters of a funnel apart.
func overFlows(t *testing.T, e *engine.Engine, funnel, more string) *result.Difference {
	t.Helper()
	return answerOf(t, e, `{"dataset": "shop", "difference": {"over": {"flows": {"funnel": {"steps": [{"where": "event = 'view'"}, {"where": "event = 'buy'"}],
		"window": "1h", "prefer": "earliest_start"`+funnel+`}}}, "selection": "converted"`+more+`}}`).Difference
}

func countsOf(values []result.DifferenceValue) string {
	var words []string
	for _, v := range values {
		name := v.Value.Text
		if v.Value.Null {
			name = "null"
		}
		words = append(words, fmt.Sprintf("%s %d:%d", name, v.Selection.Count, v.Baseline.Count))
	}
	return strings.Join(words, ", ")
}

// TestConvertersDidWhatOthersDidNot: 8 of 10 against 1 of 10.
func TestConvertersDidWhatOthersDidNot(t *testing.T) {
	answer := overFlows(t, shoppers(t), "", "")
	if answer.Selection != 10 || answer.Baseline != 10 {
		t.Fatalf("%d converted, %d did not", answer.Selection, answer.Baseline)
	}
	if got := countsOf(answer.Events); got != "review 8:1, view 10:10" {
		t.Errorf("events: %s", got)
	}
	review := answer.Events[0]
	if review.Lift.Float != 8 || review.OddsRatio.Float != 36 || review.Correlation < 0.703 || review.Correlation > 0.704 {
		t.Errorf("review: %+v", review)
	}
	if p := answer.Properties[0]; p.Name != "device" || !p.OfEvents || countsOf(p.Values) != "desk 5:5, phone 5:5" || p.Score != 0 {
		t.Errorf("device: %s", countsOf(p.Values))
	}
	var skipped []string
	for _, s := range answer.Skipped {
		skipped = append(skipped, s.Name)
	}
	if got := strings.Join(skipped, " "); got != "converted duration start step step_time_1 step_time_2 user_id" {
		t.Errorf("skipped %s", got)
	}
}

// TestTheWayOfAFlowEndsWithItsWindow: u11's review comes 72 minutes after the view.
func TestTheWayOfAFlowEndsWithItsWindow(t *testing.T) {
	e := shoppers(t)
	for _, test := range []struct{ funnel, want string }{
		{`, "window": "72m"`, "review 8:2"},
		{`, "window": "72m", "window_edge": "exclusive"`, "review 8:1"},
		{`, "window": "1d", "window_days": "calendar"`, "review 8:2"},
		{`, "window": "61m", "count": "starts"`, "review 8:1"},
	} {
		answer := answerOf(t, e, `{"dataset": "shop", "difference": {"over": {"flows": {"funnel": {"steps": [{"where": "event = 'view'"}, {"where": "event = 'buy'"}],
			"entry": "first", "prefer": "earliest_start"`+test.funnel+`}}}, "selection": "converted"}}`).Difference
		if got := countsOf(answer.Events[:1]); got != test.want {
			t.Errorf("%s: %s", test.funnel, got)
		}
	}
	if answer := overFlows(t, e, `, "complete_in_range": true`, ""); countsOf(answer.Events[:1]) != "review 8:1" {
		t.Errorf("complete: %s", countsOf(answer.Events))
	}
}

// TestDifferenceOfActors: of an actor all events count, in one segment or several.
func TestDifferenceOfActors(t *testing.T) {
	e := pushed(t,
		`{"time":"2026-05-01T08:00:00Z","user_id":"a","event":"view","plan":"free"}
{"time":"2026-05-01T08:00:01Z","user_id":"b","event":"view","plan":"free"}
{"time":"2026-05-01T08:00:02Z","user_id":"c","event":"view"}
{"time":"2026-05-01T08:00:03Z","event":"view","plan":"nobody"}`,
		`{"time":"2026-05-02T08:00:00Z","user_id":"a","event":"buy","plan":"pro"}
{"time":"2026-05-02T08:00:01Z","user_id":"b","event":"buy","plan":"free"}
{"time":"2026-05-02T08:00:02Z","user_id":"a","event":"view","plan":"free"}`)
	answer := answerOf(t, e, `{"dataset": "shop", "difference": {"over": {"actors": {"properties": {"bought": "count() filter (where event = 'buy')"}}}, "selection": "bought > 0"}}`)
	d := answer.Difference
	if d.Selection != 2 || d.Baseline != 1 || countsOf(d.Events) != "buy 2:0, view 2:1" {
		t.Errorf("%d:%d, events %s", d.Selection, d.Baseline, countsOf(d.Events))
	}
	for _, p := range d.Properties {
		if p.Name == "plan" && countsOf(p.Values) != "free 2:0, null 0:1, pro 1:0" {
			t.Errorf("plan: %s", countsOf(p.Values))
		}
	}
	answer = answerOf(t, e, `{"dataset": "shop", "difference": {"over": {"actors": {"per": "plan"}}, "selection": "events > 1"}}`)
	if d := answer.Difference; d.Selection != 1 || d.Baseline != 2 || countsOf(d.Events) != "buy 1:1, view 1:1" {
		t.Errorf("per plan: %d:%d, events %s", d.Selection, d.Baseline, countsOf(d.Events))
	}
}

// TestEventsBelongToTheirActors: of many actors of each shard every second buys, and with another plan.
func TestEventsBelongToTheirActors(t *testing.T) {
	var lines strings.Builder
	for i := range 2000 {
		event, plan := "view", "free"
		if i%2 == 1 {
			event, plan = "buy", "pro"
		}
		fmt.Fprintf(&lines, `{"time":%d,"user_id":"u%d","event":"%s","plan":"%s"}`+"\n", 1_700_000_000+i, i, event, plan)
	}
	d := answerOf(t, pushed(t, lines.String()), `{"dataset": "shop", "difference": {"over": {"actors": {"properties": {"bought": "count() filter (where event = 'buy')"}}}, "selection": "bought > 0"}}`).Difference
	if countsOf(d.Events) != "buy 1000:0, view 0:1000" || countsOf(d.Properties[0].Values) != "pro 1000:0, free 0:1000" {
		t.Errorf("events %s; %s %s", countsOf(d.Events), d.Properties[0].Name, countsOf(d.Properties[0].Values))
	}
}

// TestDifferenceOfNoEntitiesWarns names the rows that are missing.
func TestDifferenceOfNoEntitiesWarns(t *testing.T) {
	e := shoppers(t)
	for over, want := range map[string]string{
		`"over": {"actors": {}}, "selection": "events > 99"`:                                                "no actors match the selection: there is nothing to explain",
		`"over": {"flows": {"funnel": {"steps": [{"where": "event = 'view'"}]}}}, "selection": "converted"`: "the selection has all flows of the baseline: there is nothing to compare it with",
	} {
		answer := answerOf(t, e, `{"dataset": "shop", "difference": {`+over+`}}`)
		if got := strings.Join(answer.Stats.Warnings, "; "); got != want {
			t.Errorf("%s: %q", over, got)
		}
	}
}
