package query

import (
	"strings"
	"testing"
)

// TestWhatADifferenceLooksAt lists the properties and, after a bar, those left out.
func TestWhatADifferenceLooksAt(t *testing.T) {
	for _, test := range []struct{ document, want string }{
		{`{"dataset": "shop", "difference": {"selection": "latency_ms > 800"}}`,
			"name country amount tags is_bot page born odd name | device_id empty latency_ms time user_id"},
		{`{"dataset": "shop", "define": {"slow": "latency_ms > 800"}, "difference": {"selection": "slow", "baseline": "country = 'CH'", "exclude": ["name", "page", "born"]}}`,
			"amount tags is_bot odd name | country device_id empty latency_ms time user_id"},
		{`{"dataset": "shop", "difference": {"selection": "is_bot", "properties": ["is_bot", "time", "user_id", "amount > 1 as big"], "exclude": ["time"]}}`,
			"is_bot user_id big |"},
		{`{"dataset": "shop", "difference": {"over": {"sessions": {"properties": {"spent": "sum(amount)"}}}, "selection": "duration > 60"}}`,
			"events spent country (of events) tags (of events) is_bot (of events) page (of events) | amount born device_id duration empty end latency_ms odd name start user_id"},
		{`{"dataset": "shop", "difference": {"over": {"sessions": {}}, "selection": "events > 3", "properties": ["events", "country", "start"]}}`,
			"events country (of events) start |"},
		{`{"dataset": "shop", "difference": {"over": {"actors": {"properties": {"spent": "sum(amount)"}}}, "selection": "events > 3"}}`,
			"spent country (of events) tags (of events) is_bot (of events) page (of events) | amount born device_id empty events first last latency_ms odd name user_id"},
		{`{"dataset": "shop", "difference": {"over": {"flows": {"funnel": {"steps": [{"where": "is_bot"}, {"where": "true"}], "hold": ["country"]}, "properties": {"spent": "sum(amount)"}}}, "selection": "converted"}}`,
			"country spent tags (of events) is_bot (of events) page (of events) | amount born converted device_id duration empty latency_ms odd name start step step_time_1 step_time_2 user_id"},
		{`{"dataset": "shop", "difference": {"over": {"flows": {"funnel": {"steps": [{"where": "is_bot"}]}}}, "selection": "converted", "properties": ["step", "page"]}}`,
			"step page (of events) |"},
	} {
		d := mustCompile(t, test.document).Difference
		var words []string
		for _, p := range d.Properties {
			word := p.Name
			if p.OfEvents {
				word += " (of events)"
			}
			words = append(words, word)
		}
		words = append(words, "|")
		for _, s := range d.Skipped {
			words = append(words, s.Name)
			if s.Why == "" {
				t.Errorf("%s: no word why %s is left out", test.document, s.Name)
			}
		}
		if got := strings.Join(words, " "); got != test.want {
			t.Errorf("%s\n got %s\nwant %s", test.document, got, test.want)
		}
	}
}

// TestADifferenceReadsOnlyItsSides: events on no side are left out by the filter.
func TestADifferenceReadsOnlyItsSides(t *testing.T) {
	d := mustCompile(t, `{"dataset": "shop", "difference": {"selection": "is_bot", "baseline": "country = 'CH'"}}`).Difference
	if d.Either == nil || d.Baseline == nil || d.Events != nil {
		t.Errorf("%+v", d)
	}
	d = mustCompile(t, `{"dataset": "shop", "difference": {"selection": "is_bot", "baseline": "1 = 1"}}`).Difference
	if d.Either != nil || d.Baseline != nil {
		t.Errorf("%+v", d)
	}
}
