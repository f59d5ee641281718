package drill_test

import (
	"encoding/json"
	"errors"
	"math"
	"strings"
	"testing"
	"time"

	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/drill"
	"github.com/sluice-analytics/sluice/storage/schema"
)

var columns = schema.Schema{
	Event: "name", Actors: []string{"user_id"},
	Columns: []schema.Column{
		{ID: schema.TimeID, Name: "time", Type: schema.Timestamp}, {ID: 1, Name: "user_id", Type: schema.String}, {ID: 2, Name: "name", Type: schema.String},
		{ID: 3, Name: "country", Type: schema.String}, {ID: 4, Name: "ms", Type: schema.Int64}, {ID: 5, Name: "ok", Type: schema.Bool},
		{ID: 6, Name: "tags", Type: schema.StringList}, {ID: 7, Name: "amount", Type: schema.Float64},
	},
}

// ask drills a mark; facts are those that the engine would find out.
func ask(t *testing.T, document, mark string, facts drill.Facts) (*drill.Answer, error) {
	t.Helper()
	options := query.CompileOptions{Now: time.Date(2026, 11, 1, 12, 0, 0, 0, time.UTC)}
	sent, err := query.ReadDocument([]byte(document))
	if err != nil {
		t.Fatal(err)
	}
	plan, err := query.Compile([]byte(document), columns, options)
	if err != nil {
		t.Fatal(err)
	}
	m, err := drill.ReadMark([]byte(mark))
	if err != nil {
		return nil, err
	}
	for _, key := range keysOf(plan) {
		if key.Time != nil && plan.From != math.MinInt64 && plan.To != math.MaxInt64 {
			facts.Buckets = plan.Zone.Table(plan.From, plan.To, *key.Time)
		}
	}
	return drill.Question{Document: sent, Plan: plan, Mark: m, Actor: "user_id", Facts: facts, By: "ok"}.Answers()
}

func keysOf(plan *query.Plan) []query.Key {
	if plan.Aggregate == nil {
		return nil
	}
	return plan.Aggregate.By
}

const october = `"dataset":"shop","from":"2026-10-24","to":"2026-10-27","timezone":"Europe/Zurich",`

// plain takes the parentheses out of an expression.
var plain = strings.NewReplacer("(", "", ")", "")

// TestPredicates: what rows have the keys of a mark, and which others.
func TestPredicates(t *testing.T) {
	shown := drill.Facts{Shown: [][]schema.Value{{schema.StringOf("CH")}, {schema.NullOf(schema.String)}, {schema.StringOf("US")}}}
	bins := drill.Facts{Bins: map[int][]float64{0: {0, 2.5, 5}}}
	for _, c := range []struct {
		by, mark         string
		facts            drill.Facts
		predicate, where string
	}{
		{`"country"`, `{"keys":{"country":"CH"}}`, drill.Facts{}, `country = 'CH'`, `country is distinct from 'CH'`},
		{`"country"`, `{"keys":{"country":null}}`, drill.Facts{}, `country is null`, `country is not null`},
		{`"country"`, `{"keys":{"country":""}}`, drill.Facts{}, `country = ''`, `country is distinct from ''`},
		{`"lower(country) as land"`, `{"keys":{"land":"o'neil"}}`, drill.Facts{}, `lower(country) = 'o''neil'`, `lower(country) is distinct from 'o''neil'`},
		{`"ms"`, `{"keys":{"ms":"-9007199254740993"}}`, drill.Facts{}, `ms = -9007199254740993`, `ms is distinct from -9007199254740993`},
		{`"amount"`, `{"keys":{"amount":-0.0}}`, drill.Facts{}, `amount = 0.0`, `amount is distinct from 0.0`},
		{`"ok"`, `{"keys":{"ok":false}}`, drill.Facts{}, `ok = false`, `ok is distinct from false`},
		{`"tags"`, `{"keys":{"tags":["a","b'"]}}`, drill.Facts{}, `string(tags) = '["a","b''"]'`, `string(tags) is distinct from '["a","b''"]'`},
		{`"country","ok"`, `{"keys":{"ok":true,"country":"CH"}}`, drill.Facts{}, `country = 'CH' and ok = true`, `country is distinct from 'CH' or ok is distinct from true`},
		{`"country as ok","ok as country"`, `{"keys":{"ok":"CH"}}`, drill.Facts{}, `country = 'CH'`, `country is distinct from 'CH'`},
		{`"country","ok"`, `{"keys":{"ok":true}}`, drill.Facts{}, `ok = true`, `ok is distinct from true`},
		{`"bins(ms, 3)"`, `{"keys":{"bins(ms, 3)":0}}`, bins, `ms < 2.5`, `ms >= 2.5 or ms is null`},
		{`"bins(ms, 3)"`, `{"keys":{"bins(ms, 3)":2.5}}`, bins, `ms >= 2.5 and ms < 5.0`, `ms < 2.5 or ms >= 5.0 or ms is null`},
		{`"bins(ms, 3) as b"`, `{"keys":{"b":5}}`, bins, `ms >= 5.0`, `ms < 5.0 or ms is null`},
		{`"bins(ms, 3) as b"`, `{"keys":{"b":null}}`, bins, `ms is null`, `ms is not null`},
		{`"country"`, `{"other":true}`, shown, `country is not null and country not in ('CH', 'US')`, `country is null or country in ('CH', 'US')`},
		{`"country"`, `{"other":true,"shown":[{"country":"CH"},{"country":"US"}]}`, drill.Facts{},
			`country not in ('CH', 'US') or country is null`, `country in ('CH', 'US')`},
		{`"country"`, `{"range":{"column":"ms","from":10,"to":20.5}}`, drill.Facts{}, `ms >= 10 and ms < 20.5`, `ms < 10 or ms >= 20.5 or ms is null`},
		{`"country"`, `{"range":{"column":"ms","from":10}}`, drill.Facts{}, `ms >= 10`, `ms < 10 or ms is null`},
	} {
		document := `{` + october + `"where":"name = 'x' or ok","aggregate":{"by":[` + c.by + `]}}`
		answer, err := ask(t, document, c.mark, c.facts)
		if err != nil {
			t.Errorf("%s: %v", c.mark, err)
			continue
		}
		if answer.Predicate != c.predicate || !strings.HasPrefix(answer.Events.Where, "(name = 'x' or ok) and ") {
			t.Errorf("%s: predicate %s, want %s; events where %s", c.mark, answer.Predicate, c.predicate, answer.Events.Where)
		}
		if want := "(name = 'x' or ok) and " + c.where; c.where != "" && plain.Replace(answer.Exclude.Where) != plain.Replace(want) {
			t.Errorf("%s: exclude where %s, want %s", c.mark, answer.Exclude.Where, want)
		}
	}
}

// TestBucketsOfTimeAreRanges: cut to the document's range, and as long as the day is.
func TestBucketsOfTimeAreRanges(t *testing.T) {
	for _, c := range []struct{ by, at, from, to string }{
		{"time('1d')", "2026-10-25T00:00:00+02:00", "2026-10-25T00:00:00+02:00", "2026-10-26T00:00:00+01:00"}, // 25 hours
		{"time('1h')", "2026-10-25T02:00:00+02:00", "2026-10-25T02:00:00+02:00", "2026-10-25T02:00:00+01:00"},
		{"time('1h')", "2026-10-25T02:00:00+01:00", "2026-10-25T02:00:00+01:00", "2026-10-25T03:00:00+01:00"},
		{"time('1mo')", "2026-10-01T00:00:00+02:00", "2026-10-24T00:00:00+02:00", "2026-10-27T00:00:00+01:00"},
	} {
		document := `{` + october + `"define":{"loyal":{"actor":"count() > 3"}},"where":"loyal","aggregate":{"by":["` + c.by + `","country"]}}`
		at, err := time.Parse(time.RFC3339, c.at)
		if err != nil {
			t.Fatal(err)
		}
		answer, err := ask(t, document, `{"keys":{"country":"CH","time":"`+at.Format(time.RFC3339)+`"}}`, drill.Facts{})
		if err != nil {
			t.Errorf("%s: %v", c.at, err)
			continue
		}
		for name, doc := range map[string]*query.Document{"only": answer.Only, "events": answer.Events, "count": answer.Count} {
			if doc.From != c.from || doc.To != c.to {
				t.Errorf("%s: %s is from %s to %s, want %s to %s", c.at, name, doc.From, doc.To, c.from, c.to)
			}
			// Whoever is loyal in the document's range stays so.
			if object := doc.Define[0].Object; object.From != "2026-10-24T00:00:00+02:00" || object.To != "2026-10-27T00:00:00+01:00" {
				t.Errorf("%s: %s counts the loyal from %s to %s", c.at, name, object.From, object.To)
			}
		}
		if answer.By == nil || strings.Join(answer.By.Aggregate.By, ";") != c.by+";ok" {
			t.Errorf("%s: broken down: %+v", c.at, answer.By)
		}
	}
}

// TestMeasuresSayWhichEvents: the filters of their aggregates decide.
func TestMeasuresSayWhichEvents(t *testing.T) {
	for measure, where := range map[string]string{
		"count()":                                "country = 'CH'",
		"count() filter (where ok)":              "country = 'CH' and ok",
		"count(ms)":                              "country = 'CH' and ms is not null",
		"sum(amount) / uniq(user_id) as arpu":    "country = 'CH'",
		"count() filter (where ok) / count(ms)":  "country = 'CH' and (ok or ms is not null)",
		"share(count() filter (where ok))":       "country = 'CH' and ok",
		"p95(ms) filter (where ok and ms > 5)":   "country = 'CH' and (ok and ms > 5)",
		"rate(count() filter (where ok), '30s')": "country = 'CH' and ok",
	} {
		document := `{` + october + `"aggregate":{"by":"country","measures":["count() as n","` + measure + `"]}}`
		plan, err := query.Compile([]byte(document), columns, query.CompileOptions{})
		if err != nil {
			t.Fatal(err)
		}
		name := plan.Aggregate.Measures[1].Name
		quoted, _ := json.Marshal(name)
		answer, err := ask(t, document, `{"keys":{"country":"CH"},"measure":`+string(quoted)+`}`, drill.Facts{})
		if err != nil {
			t.Errorf("%s: %v", measure, err)
			continue
		}
		if answer.Events.Where != where {
			t.Errorf("%s: events where %s, want %s", measure, answer.Events.Where, where)
		}
		if counts := answer.Count != nil; counts == strings.HasPrefix(measure, "share") {
			t.Errorf("%s: count %v, %s", measure, answer.Count, answer.Reasons["count"])
		}
	}
}

// TestEveryNullHasAReason: also of the members of marks that nothing can be said of.
func TestEveryNullHasAReason(t *testing.T) {
	for document, mark := range map[string]string{
		`"aggregate":{}`: `{}`,
		`"aggregate":{"over":{"flows":{"funnel":{"steps":[{"where":"ok"}]}}},"by":"step"}`: `{"keys":{"step":1}}`,
		`"where":"ok","aggregate":{"over":{"sessions":{}},"by":"events"}`:                  `{"keys":{"events":1}}`,
		`"paths":{}`: `{"depth":0,"node":{"value":"x"}}`,
		`"retention":{"start":"ok","by":"country"}`:                                            `{"cohort":"2026-10-24","period":1,"value":"CH"}`,
		`"retention":{"start":"ok","day":"rolling"}`:                                           `{"cohort":"2026-10-24","period":1}`,
		`"funnel":{"steps":[{"where":"ok"},{"where":"not ok"}],"by":"country"}`:                `{"step":2,"value":"CH"}`,
		`"where":"ok","funnel":{"steps":[{"where":"ok"},{"where":"not ok"}],"order":"strict"}`: `{"step":2,"state":"dropped"}`,
		`"difference":{"selection":"ms > 5"}`:                                                  `{"property":"country","value":"CH","side":"selection"}`,
		`"lifecycle":{"created":"time"}`:                                                       `{"period":"2026-10-25","state":"dormant"}`,
		`"stickiness":{"event":"ok"}`:                                                          `{"periods":2,"or_more":true}`,
	} {
		answer, err := ask(t, `{`+october+document+`}`, mark, drill.Facts{})
		if err != nil {
			t.Errorf("%s: %v", document, err)
			continue
		}
		text, err := json.Marshal(answer)
		if err != nil {
			t.Fatal(err)
		}
		members := map[string]json.RawMessage{}
		if err := json.Unmarshal(text, &members); err != nil {
			t.Fatal(err)
		}
		for name, value := range members {
			if null := string(value) == "null" || name == "predicate" && string(value) == `""`; null != (answer.Reasons[name] != "") {
				t.Errorf("%s: %s is %s, and the reason %q", document, name, value, answer.Reasons[name])
			}
		}
	}
}

// TestWrongMarksAreRefused: with the place and a hint.
func TestWrongMarksAreRefused(t *testing.T) {
	const grouped = `"aggregate":{"by":["country","time('1d')","bins(ms, 3) as b"],"measures":["count()"]}`
	for _, c := range []struct{ document, mark, where string }{
		{grouped, `{"kyes":{}}`, "mark"}, {grouped, `[]`, "mark"}, {grouped, `{"keys":{"contry":"CH"}}`, "mark.keys.contry"},
		{grouped, `{"keys":{"country":1}}`, "mark.keys.country"}, {grouped, `{"keys":{"time":"yesterday"}}`, "mark.keys.time"},
		{grouped, `{"keys":{"time":"2027-01-01"}}`, "mark.keys.time"}, {grouped, `{"keys":{"b":1}}`, "mark.keys.b"},
		{grouped, `{"measure":"sum(x)"}`, "mark.measure"}, {grouped, `{"step":1}`, "mark.step"}, {grouped, `{"compare":true}`, "mark.compare"},
		{grouped, `{"range":{"column":"ms"}}`, "mark.range.from"}, {grouped, `{"range":{"column":"ms >","from":1}}`, "mark.range.column"},
		{grouped, `{"range":{"from":1}}`, "mark.range.column"}, {grouped, `{"time":{"from":"x"}}`, "mark.time.from"},
		{grouped, `{"time":{"from":"2027-01-01"}}`, "mark.time"}, {`"aggregate":{}`, `{"other":true}`, "mark.other"},
		{`"funnel":{"steps":[{"where":"ok"}]}`, `{}`, "mark.step"}, {`"funnel":{"steps":[{"where":"ok"}]}`, `{"step":2}`, "mark.step"},
		{`"funnel":{"steps":[{"where":"ok"}]}`, `{"step":1,"state":"gone"}`, "mark.state"}, {`"funnel":{"steps":[{"where":"ok"}]}`, `{"step":1,"state":"dropped"}`, "mark.state"},
		{`"funnel":{"steps":[{"where":"ok"}]}`, `{"step":1,"entry":"2026-10-25"}`, "mark.entry"},
		{`"retention":{"start":"ok"}`, `{"period":99}`, "mark.period"}, {`"retention":{"start":"ok"}`, `{"period":1,"value":"x"}`, "mark.value"},
		{`"retention":{"start":"ok"}`, `{"period":1,"cohort":"x"}`, "mark.cohort"}, {`"retention":{"start":"ok"}`, `{"period":1,"other":true}`, "mark.other"},
		{`"lifecycle":{}`, `{"state":"new"}`, "mark.period"}, {`"lifecycle":{}`, `{"period":"2026-10-25","state":"old"}`, "mark.state"},
		{`"lifecycle":{}`, `{"period":"2026-11-25","state":"new"}`, "mark.period"}, {`"stickiness":{}`, `{}`, "mark.periods"},
		{`"paths":{}`, `{"depth":9,"node":{"value":"x"}}`, "mark.depth"}, {`"paths":{}`, `{"depth":1}`, "mark.node"}, {`"paths":{}`, `{"depth":1,"node":{}}`, "mark.node.value"},
		{`"difference":{"selection":"ms > 5"}`, `{"property":"contry","value":1,"side":"selection"}`, "mark.property"},
		{`"difference":{"selection":"ms > 5"}`, `{"property":"country","value":"x"}`, "mark.side"},
		{`"samples":{}`, `{}`, "document"},
	} {
		_, err := ask(t, `{`+october+c.document+`}`, c.mark, drill.Facts{})
		var wrong *query.Error
		if !errors.As(err, &wrong) || wrong.Where != c.where {
			t.Errorf("%s, %s: %v, want an error at %s", c.document, c.mark, err, c.where)
		}
	}
}
