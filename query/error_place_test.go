package query

import (
	"encoding/json"
	"errors"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

// misspelt is the name that every document of TestEveryPlaceOfAnErrorHasASpan has wrong.
const misspelt = "latncy_ms"

// TestEveryPlaceOfAnErrorHasASpan puts a misspelt name in every field that has an expression: the error says the
// field, and the span in its text is the name.
func TestEveryPlaceOfAnErrorHasASpan(t *testing.T) {
	const steps = `"steps":[{"where":"is_bot"},{"where":"not is_bot"}]`
	for _, c := range []struct{ document, where string }{
		{`"where":"is_bot and latncy_ms > 5","aggregate":{}`, "where"},
		{`"define":{"slow":"latncy_ms > 5"},"aggregate":{}`, "define.slow"},
		{`"define":{"a.b":"is_bot","slow":"\"a.b\" and latncy_ms > 5"},"aggregate":{}`, "define.slow"},
		{`"define":{"n":{"actor":"sum(latncy_ms)"}},"aggregate":{}`, "define.n.actor"},
		{`"define":{"n":{"actor":"count() filter (where latncy_ms > 5)"}},"aggregate":{}`, "define.n.actor"},
		{`"define":{"n":{"session":"max(latncy_ms)"}},"aggregate":{}`, "define.n.session"},
		{`"define":{"n":{"session":"count()","sessions":{"start":"latncy_ms > 5"}}},"aggregate":{}`, "define.n.sessions.start"},
		{`"define":{"n":{"actor":{"funnel":{"steps":[{"where":"latncy_ms > 5"},{"where":"is_bot"}]}}}},"aggregate":{}`, "define.n.actor.funnel.steps[0].where"},
		{`"aggregate":{"measures":["count()","p95(latncy_ms) as p"]}`, "aggregate.measures[1]"},
		{`"aggregate":{"measures":["count() filter (where latncy_ms > 5)"]}`, "aggregate.measures[0]"},
		{`"aggregate":{"measures":["share(sum(latncy_ms))"],"by":["country"]}`, "aggregate.measures[0]"},
		{`"aggregate":{"measures":["rate(sum(latncy_ms), '1s')"]}`, "aggregate.measures[0]"},
		{`"aggregate":{"by":["country","latncy_ms"]}`, "aggregate.by[1]"},
		{`"aggregate":{"by":["bins(latncy_ms, 5)"]}`, "aggregate.by[0]"},
		{`"aggregate":{"by":["country"],"having":"latncy_ms > 5"}`, "aggregate.having"},
		{`"aggregate":{"by":["country"],"order":["latncy_ms desc"]}`, "aggregate.order[0]"},
		{`"aggregate":{"over":{"sessions":{"properties":{"slow":"max(latncy_ms)"}}}}`, "aggregate.over.sessions.properties.slow"},
		{`"aggregate":{"over":{"sessions":{"start":"latncy_ms > 5"}}}`, "aggregate.over.sessions.start"},
		{`"aggregate":{"over":{"sessions":{"end":"latncy_ms > 5"}}}`, "aggregate.over.sessions.end"},
		{`"aggregate":{"by":["country"],"order":["country","  latncy_ms"]}`, "aggregate.order[1]"},
		{`"aggregate":{"by":["country"],"order":[" sum( latncy_ms )  asc"]}`, "aggregate.order[0]"},
		{`"aggregate":{"over":{"sessions":{"split_on":"latncy_ms"}}}`, "aggregate.over.sessions.split_on"},
		{`"aggregate":{"over":{"sessions":{}},"measures":["avg(latncy_ms)"]}`, "aggregate.measures[0]"},
		{`"aggregate":{"over":{"actors":{"properties":{"slow":"max(latncy_ms)"}}}}`, "aggregate.over.actors.properties.slow"},
		{`"aggregate":{"over":{"flows":{"funnel":{` + steps + `},"properties":{"slow":"max(latncy_ms)"}}}}`, "aggregate.over.flows.properties.slow"},
		{`"aggregate":{"over":{"flows":{"funnel":{"steps":[{"where":"is_bot"},{"where":"latncy_ms > 5"}]}}}}`, "aggregate.over.flows.funnel.steps[1].where"},
		{`"samples":{"columns":["country","latncy_ms"]}`, "samples.columns[1]"},
		{`"funnel":{"steps":[{"where":"is_bot"},{"where":"latncy_ms > 5"}]}`, "funnel.steps[1].where"},
		{`"funnel":{` + steps + `,"exclude":[{"where":"latncy_ms > 5"}]}`, "funnel.exclude[0].where"},
		{`"funnel":{` + steps + `,"by":"latncy_ms"}`, "funnel.by"},
		{`"funnel":{` + steps + `,"by":["country","latncy_ms"]}`, "funnel.by[1]"},
		{`"funnel":{` + steps + `,"hold":["latncy_ms"]}`, "funnel.hold[0]"},
		{`"funnel":{` + steps + `,"measures":["sum(latncy_ms)"]}`, "funnel.measures[0]"},
		{`"funnel":{` + steps + `,"session":{"start":"latncy_ms > 5"}}`, "funnel.session.start"},
		{`"funnel":{` + steps + `,"by":"country","compare_groups":{"control":"CH","exposed":"latncy_ms > 5"}}`, "funnel.compare_groups.exposed"},
		{`"retention":{"start":"latncy_ms > 5"}`, "retention.start"},
		{`"retention":{"start":"is_bot","return":"latncy_ms > 5"}`, "retention.return"},
		{`"retention":{"start":"is_bot","by":"latncy_ms"}`, "retention.by"},
		{`"retention":{"start":"is_bot","measure":"sum(latncy_ms)"}`, "retention.measure"},
		{`"lifecycle":{"event":"latncy_ms > 5"}`, "lifecycle.event"},
		{`"stickiness":{"event":"latncy_ms > 5"}`, "stickiness.event"},
		{`"paths":{"node":"latncy_ms"}`, "paths.node"},
		{`"paths":{"start":"latncy_ms > 5"}`, "paths.start"},
		{`"paths":{"exclude":"latncy_ms > 5"}`, "paths.exclude"},
		{`"paths":{"session":{"start":"latncy_ms > 5"}}`, "paths.session.start"},
		{`"difference":{"selection":"latncy_ms > 5"}`, "difference.selection"},
		{`"difference":{"selection":"is_bot","baseline":"latncy_ms > 5"}`, "difference.baseline"},
		{`"difference":{"selection":"is_bot","properties":["latncy_ms"]}`, "difference.properties[0]"},
	} {
		text := `{"dataset":"shop",` + c.document + `}`
		_, err := Compile([]byte(text), testSchema(t), testOptions)
		var wrong *Error
		if !errors.As(err, &wrong) {
			t.Errorf("%s: %v", text, err)
			continue
		}
		if wrong.Where != c.where || wrong.Span == nil {
			t.Errorf("%s: the error is at %q with the span %v, want %q: %v", text, wrong.Where, wrong.Span, c.where, err)
			continue
		}
		at := textAt(t, text, wrong.Where)
		if wrong.Span.End > len(at) || !strings.Contains(at[wrong.Span.Start:wrong.Span.End], misspelt) || wrong.Span.End-wrong.Span.Start > len(misspelt)+len("sum(  )") {
			t.Errorf("%s: the span is %v of %q", text, *wrong.Span, at)
		}
	}
}

var placeIndex = regexp.MustCompile(`\[(\d+)\]$`)

// textAt returns the string at a place of a document, whose names have no dots.
func textAt(t *testing.T, document, where string) string {
	t.Helper()
	var at any
	if err := json.Unmarshal([]byte(document), &at); err != nil {
		t.Fatalf("%s: %v", document, err)
	}
	for _, name := range strings.Split(where, ".") {
		index := placeIndex.FindStringSubmatch(name)
		object, ok := at.(map[string]any)
		if !ok {
			t.Fatalf("%s has no place %s", document, where)
		}
		at = object[placeIndex.ReplaceAllString(name, "")]
		if list, ok := at.([]any); ok && index != nil {
			i, err := strconv.Atoi(index[1])
			if err != nil || i >= len(list) {
				t.Fatalf("%s has no place %s", document, where)
			}
			at = list[i]
		}
	}
	text, ok := at.(string)
	if !ok {
		t.Fatalf("%s: at %s is %v", document, where, at)
	}
	return text
}
