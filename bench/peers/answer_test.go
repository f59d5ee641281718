package main

import (
	"encoding/json"
	"strings"
	"testing"
)

func TestNormaliseBringsEnginesTogether(t *testing.T) {
	columns := []column{timeColumn, keyColumn, countColumn}
	want := []answerRow{{"2026-01-05T10:00:00Z | 128", []float64{3}}, {"2026-01-05T11:00:00Z | null", []float64{4}}}
	for name, rows := range map[string][][]any{
		"RFC 3339": {{"2026-01-05T11:00:00Z", nil, json.Number("4")}, {"2026-01-05T10:00:00.000Z", json.Number("128"), json.Number("3")}},
		"SQL":      {{"2026-01-05 10:00:00", json.Number("128.0"), json.Number("3")}, {"2026-01-05 11:00:00", nil, json.Number("4.0")}},
		"zones and zeros": {{"2026-01-05T12:00:00+02:00", json.Number("1.28e2"), json.Number("3")}, {"2026-01-05 11:00:00", nil, json.Number("4")},
			{"2026-01-05", "gone", json.Number("0")}},
	} {
		got, err := normalise(rows, columns)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if found := compareAnswers(columns, sluiceName, duckName, got, want); found.difference != "" {
			t.Errorf("%s: %s", name, found.difference)
		}
	}
}

func TestNormaliseKeepsASingleZero(t *testing.T) {
	got, err := normalise([][]any{{json.Number("0")}}, []column{countColumn})
	if err != nil || len(got) != 1 {
		t.Errorf("rows %v, %v", got, err)
	}
}

func TestNormaliseRefusesWhatIsNoAnswer(t *testing.T) {
	for name, rows := range map[string][][]any{
		"too few columns": {{"2026-01-05"}},
		"no time":         {{"yesterday", json.Number("1")}},
		"a number a time": {{json.Number("7"), json.Number("1")}},
		"no number":       {{"2026-01-05", "many"}},
		"null":            {{"2026-01-05", nil}},
	} {
		if got, err := normalise(rows, []column{timeColumn, countColumn}); err == nil {
			t.Errorf("%s: no error but %v", name, got)
		}
	}
}

func TestCompareAllowsWhatEnginesPromise(t *testing.T) {
	columns := []column{keyColumn, countColumn, averageColumn, quantileColumn}
	row := func(key string, values ...float64) []answerRow { return []answerRow{{key, values}} }
	for name, test := range map[string]struct {
		a, b []answerRow
		want string
	}{
		"equal":                 {row("x", 5, 1, 100), row("x", 5, 1, 100), ""},
		"last digits":           {row("x", 5, 1, 100), row("x", 5, 1+1e-12, 100), ""},
		"quantile within":       {row("x", 5, 1, 100), row("x", 5, 1, 100.9), ""},
		"quantile beyond":       {row("x", 5, 1, 100), row("x", 5, 1, 102), `"x": `},
		"average beyond":        {row("x", 5, 1, 100), row("x", 5, 1+1e-6, 100), `"x": `},
		"count off by one":      {row("x", 5, 1, 100), row("x", 6, 1, 100), `"x": `},
		"another key":           {row("x", 5, 1, 100), row("y", 5, 1, 100), "has"},
		"another number of row": {row("x", 5, 1, 100), nil, "rows"},
	} {
		found := compareAnswers(columns, sluiceName, duckName, test.a, test.b)
		if (found.difference == "") != (test.want == "") || !strings.Contains(found.difference, test.want) {
			t.Errorf("%s: difference %q, want %q", name, found.difference, test.want)
		}
	}
}

func TestSluiceRowsOfEveryView(t *testing.T) {
	for name, test := range map[string]struct{ answer, want string }{
		"table":     {`{"columns": [], "rows": [["CH", 5]], "total": [9], "stats": {}}`, `[["CH",5]]`},
		"empty":     {`{"rows": []}`, `[]`},
		"funnel":    {`{"steps": [{"count": 9, "dropped": 4}, {"count": 5}]}`, `[[9,5]]`},
		"breakdown": {`{"steps": [{"count": 9}], "groups": [{"value": "CH", "steps": [{"count": 9}]}]}`, `[["CH",9]]`},
		"retention": {`{"cohorts": [{"start": "2026-01-05T00:00:00Z", "size": 7, "periods": [{"count": 7}, {"count": 2}]}]}`,
			`[["2026-01-05T00:00:00Z",0,7],["2026-01-05T00:00:00Z",1,2]]`},
		"paths": {`{"nodes": [], "edges": [{"from": "search", "to": "login", "count": 3}]}`, `[["login",3]]`},
	} {
		rows, err := sluiceRows([]byte(test.answer))
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if got, err := json.Marshal(rows); err != nil || string(got) != test.want {
			t.Errorf("%s: rows %s, %v, want %s", name, got, err, test.want)
		}
	}
	for _, answer := range []string{"", "{}", "[", `{"stats": {}}`} {
		if _, err := sluiceRows([]byte(answer)); err == nil {
			t.Errorf("%q: no error", answer)
		}
	}
}

func TestEveryQuestionHasATextForEveryEngine(t *testing.T) {
	for _, q := range questions {
		for _, d := range dialects {
			if text, err := q.text(d); err != nil || strings.TrimSpace(text) == "" {
				t.Errorf("%s for %s: %q, %v", q.name, d.name(), text, err)
			}
		}
	}
	entries, err := questionFiles.ReadDir("questions")
	if err != nil || len(entries) != len(questions)*len(dialects) {
		t.Errorf("%d files for %d questions and %d engines, %v", len(entries), len(questions), len(dialects), err)
	}
}
