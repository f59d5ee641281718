package engine_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/sluice-analytics/sluice/query"
)

// minutes makes events of actors from words such as "u view@3 buy:x@9", the minutes of one day; what follows a colon is a value of v.
func minutes(actors ...string) string {
	var lines strings.Builder
	for _, actor := range actors {
		words := strings.Fields(actor)
		for _, word := range words[1:] {
			var at int
			name, rest, _ := strings.Cut(word, "@")
			if _, err := fmt.Sscan(rest, &at); err != nil {
				panic(err)
			}
			name, value, _ := strings.Cut(name, ":")
			fmt.Fprintf(&lines, `{"time":%d,"user_id":"%s","event":"%s","v":"%s"}`+"\n", 1_700_000_000+at*60, words[0], name, value)
		}
	}
	return lines.String()
}

// TestEventsOfAMarkAreListed: of what no condition on events describes.
func TestEventsOfAMarkAreListed(t *testing.T) {
	e := pushed(t, minutes("u view@0 ad@1 cart@5 ad@6 buy@9 ad@10 view@100 ad@101", "v ad@0 view@1 ad@2 view@3", "w view@0 cart@200"))
	const funnel = `{"steps":[{"where":"event = 'view'"},{"where":"event = 'cart'"},{"where":"event = 'buy'"}],"window":"1h"}`
	for _, c := range []struct{ view, mark, want string }{
		{`"aggregate":{"over":{"flows":{"funnel":` + funnel + `}}}`, `{}`, "u view@0 u ad@1 u cart@5 u ad@6 u buy@9 v view@1 w view@0"},
		{`"aggregate":{"over":{"flows":{"funnel":` + funnel + `}},"by":"converted"}`, `{"keys":{"converted":true}}`, "u view@0 u ad@1 u cart@5 u ad@6 u buy@9"},
		{`"aggregate":{"over":{"flows":{"funnel":` + funnel + `}},"by":"converted"}`, `{"keys":{"converted":false}}`, "v view@1 w view@0"},
		{`"where":"event != 'ad'","aggregate":{"over":{"sessions":{}},"by":"events > 1 as long"}`, `{"keys":{"long":true}}`, "u view@0 u cart@5 u buy@9 v view@1 v view@3"},
		{`"where":"event != 'ad'","aggregate":{"over":{"sessions":{}},"by":"events > 1 as long"}`, `{"keys":{"long":false}}`, "u view@100 w view@0 w cart@200"},
		{`"aggregate":{"by":"event"}`, `{"keys":{"event":"buy"}}`, "u buy@9"},
		{`"paths":{"node":"event","start":"event = 'view'","after":2}`, `{"depth":1,"node":{"value":"ad"}}`, "u view@0 u ad@1 u cart@5 v view@1 v ad@2 v view@3"},
		{`"paths":{"node":"event","start":"event = 'view'","after":1,"count":"transitions"}`, `{"depth":0,"from":{"value":"view"},"to":{"value":"ad"}}`,
			"u view@0 u ad@1 u view@100 u ad@101 v view@1 v ad@2"},
		{`"funnel":` + strings.Replace(funnel, `"window"`, `"by":"event","window"`, 1), `{"step":2,"value":"view"}`, "u view@0 u ad@1 u cart@5 u ad@6 u buy@9 u ad@10 u view@100 u ad@101"},
		{`"difference":{"over":{"flows":{"funnel":` + funnel + `}},"selection":"converted","properties":["step"]}`, `{"property":"step","value":1,"side":"baseline"}`, "v view@1 w view@0"},
	} {
		got := []string{}
		request := map[string]any{
			"document": json.RawMessage(`{"dataset":"shop",` + c.view + `}`), "mark": json.RawMessage(c.mark),
			"columns": []string{"user_id", "event", "time"}, "order": "asc", "limit": 4,
		}
		rows := map[string]string{}
		var count int64
		for first := true; first || request["cursor"] != ""; first = false {
			page, err := markedPage(e, request)
			if err != nil {
				t.Fatalf("%s %s: %v", c.view, c.mark, err)
			}
			for _, row := range page.Rows {
				var user, event string
				var at time.Time
				if err := errors.Join(json.Unmarshal(row[0], &user), json.Unmarshal(row[1], &event), json.Unmarshal(row[2], &at)); err != nil {
					t.Fatal(err)
				}
				rows[user] += fmt.Sprintf(" %s %s@%d", user, event, (at.Unix()-1_700_000_000)/60)
				got = append(got, user)
			}
			count, request["cursor"] = page.Count, page.Cursor
		}
		if text := strings.TrimSpace(rows["u"] + rows["v"] + rows["w"]); text != c.want || int(count) != len(got) {
			t.Errorf("%s %s: %d are %s, want %s", c.view, c.mark, count, text, c.want)
		}
	}
}

// TestEventsOfFlowsWithinOthersAreListedOnce: spans of one actor may lie in each other.
func TestEventsOfFlowsWithinOthersAreListedOnce(t *testing.T) {
	e := pushed(t, minutes("u a:x@0 a:y@1 b:y@2 ad:z@3 ad:z@5 b:x@9 ad:z@10", "w a:x@0"))
	page, err := markedPage(e, map[string]any{"mark": map[string]any{"keys": map[string]any{"converted": true}}, "document": json.RawMessage(
		`{"dataset":"shop","aggregate":{"by":"converted","over":{"flows":{"funnel":{"steps":[{"where":"event = 'a'"},{"where":"event = 'b'"}],"hold":["v"],"window":"1h"}}}}}`)})
	if err != nil || page.Count != 6 || len(page.Rows) != 6 {
		t.Errorf("%d events are listed, want 6 (%v)", page.Count, err)
	}
}

// TestEventsThatCannotBeListedSayWhy: with the place.
func TestEventsThatCannotBeListedSayWhy(t *testing.T) {
	e := pushed(t, minutes("u view@0 cart@5"))
	for _, c := range []struct{ request, where, message string }{
		{`{"mark":{}}`, "document", "has no document"},
		{`{"document":{"dataset":"shop","aggregate":{}},"marks":{}}`, "", "unknown field"},
		{`{"document":{"dataset":"shop","aggregate":{}},"mark":{"step":1}}`, "mark.step", "no step"},
		{`{"document":{"dataset":"shop","samples":{}},"mark":{}}`, "document", "events already"},
		{`{"document":{"dataset":"shop","aggregate":{}},"mark":{},"columns":["evnt"]}`, "samples.columns[0]", "evnt"},
		{`{"document":{"dataset":"shop","aggregate":{}},"mark":{},"cursor":"x"}`, "samples.cursor", "no cursor"},
		{`{"document":{"dataset":"shop","aggregate":{}},"mark":{},"limit":0}`, "samples.limit", "limit"},
		{`{"document":{"dataset":"shop","difference":{"over":{"sessions":{}},"selection":"events > 1","properties":["event"]}},"mark":{"property":"event","value":"view","side":"selection"}}`,
			"mark", "one of its events has it"},
	} {
		answer, err := e.MarkedEvents(t.Context(), []byte(c.request))
		var wrong *query.Error
		if !errors.As(err, &wrong) || wrong.Where != c.where || !strings.Contains(wrong.Message, c.message) {
			t.Errorf("%s: %v", c.request, err)
		}
		if answer != nil {
			answer.Release()
		}
	}
}

// TestEventsOfAnInstantThatTwoSessionsShareAreTold: a list by time has those of the session beside, and says how many.
func TestEventsOfAnInstantThatTwoSessionsShareAreTold(t *testing.T) {
	e := pushed(t, minutes("u a:x@0 b:x@1 c:y@1 d:y@2 e:z@3"))
	for value, want := range map[string][2]int64{"x": {3, 1}, "y": {3, 1}, "z": {1, 0}} {
		page, err := markedPage(e, map[string]any{
			"document": json.RawMessage(`{"dataset":"shop","where":"event != 'ad'","aggregate":{"over":{"sessions":{"split_on":"v","properties":{"w":"min(v)"}}},"by":"w"}}`),
			"mark":     json.RawMessage(`{"keys":{"w":"` + value + `"}}`),
		})
		if err != nil {
			t.Fatal(err)
		}
		if got := [2]int64{page.Count, page.Beside}; got != want || len(page.Rows) != int(page.Count) {
			t.Errorf("session of %s: %d events, %d of them of others; want %d and %d: %s", value, got[0], got[1], want[0], want[1], page.Rows)
		}
	}
}
