package engine_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// hostile are names and values that someone wrote who wishes nobody well.
var hostile = []string{
	"", " ", "'", "''", `"`, `\`, `\'`, "'; drop table --", "a' or 'a' = 'a", "$list", "%", "_", "null", "true", "12", "-0", "1e400",
	"line\nbreak", "tab\tand\rreturn", "\u202egnp.exe", "\u200b", "\ufeff", "\U0001f642", "<img src=x onerror=alert(1)>", "__proto__", "constructor",
	"a.b", `a."b"`, "time", "event", "not", "count()", "ä", "a\u0308", strings.Repeat("long ", 4000), strings.Repeat("'", 20_000),
}

// hostileEngine has an event for each value, as the value of a property, and one for each name, as that of a property.
func hostileEngine(t *testing.T) *engine.Engine {
	t.Helper()
	var events []placedEvent
	at := time.Date(2026, 10, 1, 12, 0, 0, 0, time.UTC).UnixMicro()
	add := func(user string, values map[string]schema.Value) {
		e := placedEvent{}
		e.Time, e.Values = at, values
		e.Values["user_id"], e.Values["event"] = schema.StringOf(user), schema.StringOf("view")
		events = append(events, e)
		at += 1_000_000
	}
	for i, value := range hostile {
		for range 1 + i%3 {
			add(fmt.Sprintf("u%d", i), map[string]schema.Value{"value": schema.StringOf(value), "list": schema.ListOf([]string{value, "x"})})
		}
	}
	add("u0", map[string]schema.Value{})
	for i, name := range hostile {
		if isProperty(name) {
			add(fmt.Sprintf("n%d", i), map[string]schema.Value{name: schema.StringOf(name)})
		}
	}
	e, err := newRandomEngine(events, layout{shards: 4, threads: 2}, time.Date(2026, 10, 2, 0, 0, 0, 0, time.UTC))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := e.Close(); err != nil {
			t.Error(err)
		}
	})
	return e
}

// isProperty reports whether a name can be that of a property of its own.
func isProperty(name string) bool {
	return name != "" && len(name) < 200 && !slices.Contains([]string{"time", "event"}, name) && !strings.Contains(name, "\x00")
}

// TestHostileValuesSurvive: values and names come through the predicate and back as they are.
func TestHostileValuesSurvive(t *testing.T) {
	e := hostileEngine(t)
	columns := []string{"value", "list"}
	for _, name := range hostile {
		if isProperty(name) {
			columns = append(columns, `"`+strings.ReplaceAll(name, `"`, `""`)+`"`)
		}
	}
	if testing.Short() {
		columns = columns[:4]
	}
	marks := 0
	for _, column := range columns {
		doc := map[string]any{"dataset": randomDataset, "aggregate": map[string]any{"by": column, "measures": []string{"count()", "uniq(user_id)"}, "limit": 1000}}
		answer, err := askTable(e, doc)
		if err != nil {
			t.Fatal(err)
		}
		for _, row := range answer.Rows {
			marks++
			checkRow(t, e, doc, map[string]any{"keys": map[string]any{answer.Columns[0].Name: row[0]}}, row)
		}
		checkRow(t, e, doc, map[string]any{}, answer.Total)
		short := map[string]any{"dataset": randomDataset, "aggregate": map[string]any{"by": column, "measures": []string{"count()", "uniq(user_id)"}, "limit": 1}}
		cut, err := askTable(e, short)
		if err != nil {
			t.Fatal(err)
		}
		if cut.Other != nil {
			checkRow(t, e, short, map[string]any{"other": true}, cut.Other)
			shown := []map[string]any{{cut.Columns[0].Name: cut.Rows[0][0]}}
			checkRow(t, e, short, map[string]any{"other": true, "shown": shown}, cut.Other)
		}
	}
	if marks < 2*len(hostile) {
		t.Errorf("%d marks", marks)
	}
}

// checkRow holds the events and the actors of a mark to the numbers of its row.
func checkRow(t *testing.T, e *engine.Engine, doc any, mark map[string]any, row []json.RawMessage) {
	t.Helper()
	answer, err := drilled(e, doc, mark)
	if err != nil {
		t.Error(shortened(err.Error()))
		return
	}
	if answer.Events == nil || answer.Count == nil || answer.Actors == nil || answer.Cohort == nil && !strings.Contains(answer.Reasons["cohort"], "parameters") {
		t.Errorf("%s: %v", shortened(mustJSON(mark)), answer.Reasons)
		return
	}
	events, err := eventsListed(e, answer.Events)
	if err != nil || fmt.Sprint(events) != string(row[len(row)-2]) {
		t.Errorf("%s: %d events, want %s (%v)", shortened(mustJSON(mark)), events, row[len(row)-2], err)
	}
	actors, err := actorsListed(e, answer.Actors, 7)
	if err != nil || fmt.Sprint(actors) != string(row[len(row)-1]) {
		t.Errorf("%s: %d actors, want %s (%v)", shortened(mustJSON(mark)), actors, row[len(row)-1], err)
	}
	if err := cohortDiffers(e, answer, actors); err != nil {
		t.Errorf("%s: %s", shortened(mustJSON(mark)), shortened(err.Error()))
	}
}

func shortened(text string) string { return text[:min(len(text), 300)] }

// TestManyLongValuesBecomeParameters: an expression holds some values, a parameter any number of them.
func TestManyLongValuesBecomeParameters(t *testing.T) {
	var events []placedEvent
	for i := range 900 {
		e := placedEvent{}
		e.Time = int64(i) * 1e6
		e.Values = map[string]schema.Value{"user_id": schema.StringOf(fmt.Sprint("u", i%50)), "page": schema.StringOf(fmt.Sprintf("/%0100d", i%600))}
		events = append(events, e)
	}
	e, err := newRandomEngine(events, layout{shards: 2, threads: 2}, time.Unix(1000, 0).UTC())
	if err != nil {
		t.Fatal(err)
	}
	defer e.Close()
	doc := map[string]any{"dataset": randomDataset, "aggregate": map[string]any{"by": "page", "measures": []string{"count()", "uniq(user_id)"}, "limit": 590}}
	answer, err := askTable(e, doc)
	if err != nil {
		t.Fatal(err)
	}
	checkRow(t, e, doc, map[string]any{"other": true}, answer.Other)
}

// TestMarksOfDifferencesCountTheirRows: of both sides, by value and null.
func TestMarksOfDifferencesCountTheirRows(t *testing.T) {
	e := hostileEngine(t)
	for _, difference := range []string{
		`{"selection":"user_id < 'u2'"}`, `{"selection":"user_id < 'u2'","baseline":"user_id > 'u25'"}`,
		`{"selection":"events > 1","over":{"actors":{"properties":{"most":"max(value)"}}},"properties":["most","events"]}`,
	} {
		document := json.RawMessage(`{"dataset":"random","difference":` + difference + `}`)
		text, err := json.Marshal(document)
		if err != nil {
			t.Fatal(err)
		}
		answer, err := e.Query(t.Context(), text)
		if err != nil {
			t.Fatal(err)
		}
		tried := 0
		for _, property := range answer.Difference.Properties {
			for _, value := range property.Values[:min(6, len(property.Values))] {
				for side, want := range map[string]int64{"selection": value.Selection.Count, "baseline": value.Baseline.Count} {
					mark := map[string]any{"property": property.Name, "value": plainValue(value.Value), "side": side}
					if err := countDiffers(e, document, mark, want); err != nil {
						t.Errorf("%s, %s: %s", difference, shortened(mustJSON(mark)), shortened(err.Error()))
					}
					tried++
				}
			}
		}
		if tried < 10 {
			t.Errorf("%s: %d marks", difference, tried)
		}
		answer.Release()
	}
}

// countDiffers holds the count of a mark to a number.
func countDiffers(e *engine.Engine, document any, mark map[string]any, want int64) error {
	answer, err := drilled(e, document, mark)
	if err != nil {
		return err
	}
	if answer.Count == nil {
		return fmt.Errorf("no count: %v", answer.Reasons)
	}
	cell, err := askTable(e, answer.Count)
	if err != nil {
		return err
	}
	if got := string(cell.Rows[0][0]); got != fmt.Sprint(want) {
		return fmt.Errorf("the cell is %s, want %d", got, want)
	}
	return nil
}

// TestTheCohortOfAFilteredFunnelIsItsActors: a definition reads all events of its actors, so that the filter becomes one of every step.
func TestTheCohortOfAFilteredFunnelIsItsActors(t *testing.T) {
	e := funnelEvents(t, "u A0:p B5:p", "v A1:p B6:q", "w A2:q B7:q", "x A3:p")
	const document = `"dataset":"shop","where":"v = 'p'","funnel":{"steps":[{"where":"event = 'A'"},{"where":"event = 'B'"}]%s}`
	for state, want := range map[string]string{`"step":1`: "[u v x]", `"step":2`: "[u]"} {
		answer, err := e.Actors(t.Context(), []byte("{"+fmt.Sprintf(document, "")+","+state+"}"))
		if err != nil {
			t.Fatal(err)
		}
		cohort := answer.Actors.Cohort
		answer.Release()
		found, err := askTable(e, map[string]any{
			"dataset": "shop", "define": map[string]any{"meant": cohort}, "where": "meant", "aggregate": map[string]any{"by": "user_id", "order": "user_id"},
		})
		if err != nil {
			t.Fatal(err)
		}
		var actors []string
		for _, row := range found.Rows {
			actors = append(actors, strings.Trim(string(row[0]), `"`))
		}
		if got := fmt.Sprint(actors); got != want {
			t.Errorf("%s: the cohort is %s, want %s: %s", state, got, want, cohort)
		}
	}
	answer, err := e.Actors(t.Context(), []byte("{"+fmt.Sprintf(document, `,"order":"strict"`)+`,"step":2}`))
	if err != nil {
		t.Fatal(err)
	}
	defer answer.Release()
	if answer.Actors.Cohort != nil {
		t.Errorf("a strict funnel with a filter has the cohort %s", answer.Actors.Cohort)
	}
}

// TestRateOfNothing: a rate of sessions over a range without any event is null, and so is that of the question for it.
func TestRateOfNothing(t *testing.T) {
	e := hostileEngine(t)
	doc := map[string]any{
		"dataset": randomDataset, "to": "2026-09-01T00:00:00Z",
		"aggregate": map[string]any{"over": map[string]any{"sessions": map[string]any{}}, "measures": []string{"rate(count(), '1s') as pace"}},
	}
	for range 2 {
		answer, err := askTable(e, doc)
		if err != nil {
			t.Fatal(err)
		}
		if got := string(answer.Rows[0][0]); got != "null" {
			t.Fatalf("%v has a rate of %s", doc, got)
		}
		behind, err := drilled(e, doc, map[string]any{"measure": "pace"})
		if err != nil {
			t.Fatal(err)
		}
		text, err := json.Marshal(behind.Count)
		if err != nil {
			t.Fatal(err)
		}
		doc = nil
		if err := json.Unmarshal(text, &doc); err != nil {
			t.Fatal(err)
		}
	}
}
