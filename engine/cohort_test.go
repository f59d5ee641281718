package engine_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/query"
)

func TestListsOfActorsAreRead(t *testing.T) {
	e := pushed(t, `{"time":1,"user_id":"u","event":"a"}`)
	for i, test := range []struct{ list, column, want string }{
		{"a\nb\r\n\na\n", "", "2 1"},
		{"\xef\xbb\xbfa\nb", "", "2 0"},
		{"user_id\na\nb", "", "2 0"},
		{"name,user_id\n\"x,y\",a\nz, b \n", "", "2 0"},
		{"name,id\nx,a\n", "id", "1 0"},
		{"007\n7\n", "", "2 0"},
		{`["a", 7, "7", {"user_id": "b"}]`, "", "3 1"},
		{`[]`, "", "0 0"},
		{`{"id": "a", "x": [1]}` + "\n" + `{"id": 1.50}` + "\n", "id", "2 0"},
		{`{"actors": ["a", 7, "a"], "description": "from a funnel", "document": {"dataset": "shop"}}`, "", "2 1"},
		{`{"actors": ["a"], "document": "x"}`, "", "cohort: the document that the list is from has to be an object"},
		{`{"user_id": "a", "actors": "b"}`, "", "1 0"},
		{"", "", "cohort: the list is empty"},
		{"\x00a", "", "cohort: the list is no UTF-8 text"},
		{"a\n\"\"\n", "", "cohort: line 2 has no user_id"},
		{"a\n\n\nb,c\n", "", "cohort: line 4 has 2 fields, and the actors are in field 1"},
		{"x,user_id\na\n", "", "cohort: line 2 has 1 fields, and the actors are in field 2"},
		{"x,y\na,b\n", "", `cohort: the list has no column "user_id": its first line is "x,y"`},
		{"a\nb\n", "id", `cohort: the list has no column "id": its first line is "a"`},
		{"a\n\"b\n", "", "cohort: read the list as CSV"},
		{`["a", null]`, "", "cohort: element 2 has no user_id"},
		{`["a"] x`, "", "cohort: something follows the list's closing bracket"},
		{`[["a"]]`, "", "cohort: element 1 is [a], and an actor is a text or a number"},
		{`[{"user_id": {"user_id": "a"}}]`, "", "cohort: element 1 has an object as user_id"},
		{"{\"user_id\": \"a\"}\n{\n", "", "cohort: line 2 is no JSON object"},
	} {
		loaded, err := e.LoadCohort("shop", engine.CohortRequest{Name: fmt.Sprintf("list%d", i), Source: strings.NewReader(test.list), Column: test.column})
		got := fmt.Sprintf("%d %d", loaded.IDs, loaded.Duplicates)
		if err != nil {
			got = err.Error()
		}
		if got != test.want && (err == nil || !strings.HasPrefix(got, test.want)) {
			t.Errorf("%q: %s, want %s", test.list, got, test.want)
		}
	}
}

// TestListsSayWhereTheyAreFrom: a frozen list keeps its document and its description over opening again.
func TestListsSayWhereTheyAreFrom(t *testing.T) {
	e := pushed(t, `{"time":1,"user_id":"u","event":"a"}`)
	const document = `{"dataset": "shop", "mark": {"step": 2}}`
	_, err := e.LoadCohort("shop", engine.CohortRequest{Name: "c", Source: strings.NewReader(`{"actors": ["u"], "description": "bought", "document": ` + document + `}`)})
	mustDo(t, err)
	cohorts, err := e.Cohorts("shop")
	mustDo(t, err)
	if len(cohorts) != 1 || cohorts[0].Description != "bought" || !strings.Contains(string(cohorts[0].Document), `"step":2`) {
		t.Errorf("cohorts are %+v: %s", cohorts, cohorts[0].Document)
	}
	size, err := e.CohortSize(context.Background(), "shop", "c")
	if mustDo(t, err); size.Size != 1 {
		t.Errorf("the size is %+v", size)
	}
}

// TestCohortsThatAreNoLists: what is saved as a cohort is checked whoever saves it.
func TestCohortsThatAreNoLists(t *testing.T) {
	e := pushed(t, `{"time":1,"user_id":"u","event":"a"}`)
	for _, content := range []string{`{"actors": ["a", "a"]}`, `{"actors": [""]}`, `["a"]`, `{"actors": []} 1`, `{"actor": []}`} {
		_, err := e.Save("shop", engine.SaveRequest{Kind: query.KindCohort, Name: "c", Content: []byte(content)})
		var wrong *query.Error
		if !errors.As(err, &wrong) || wrong.Code != engine.CodeSaved || wrong.Where != "cohort" {
			t.Errorf("%s: %v", content, err)
		}
	}
}

// TestCohortSizes counts lists, and definitions made of them, in one shard or many.
func TestCohortSizes(t *testing.T) {
	var lines strings.Builder
	for i := range 1000 {
		fmt.Fprintf(&lines, `{"time":%d,"user_id":"u%d","event":"e%d","team":"t%d"}`+"\n", 1000+i, i, i%2, i%10)
	}
	e := pushed(t, lines.String())
	load := func(name, per string, from, to int) {
		t.Helper()
		var list strings.Builder
		prefix := map[string]string{"": "u", "team": "t"}[per]
		for i := from; i < to; i++ {
			fmt.Fprintf(&list, "%s%d\n", prefix, i)
		}
		if _, err := e.LoadCohort("shop", engine.CohortRequest{Name: name, Per: per, Source: strings.NewReader(list.String())}); err != nil {
			t.Fatal(err)
		}
	}
	load("low", "", 0, 600)
	load("high", "", 400, 100_400)
	load("teams", "team", 8, 20)
	for name, definition := range map[string]string{
		"both": `"low and high"`, "neither": `"not low and not high"`, "odd": `{"actor":"count() filter (where low and event = 'e1') > 0"}`,
		"mixed": `"low and teams"`, "loud": `"event = 'e1'"`, "number": `{"actor":"count()"}`,
	} {
		if _, err := e.Save("shop", engine.SaveRequest{Kind: query.KindDefinition, Name: name, Content: []byte(definition)}); err != nil {
			t.Fatal(err)
		}
	}
	for name, want := range map[string]string{
		"low": "600 of 600 by user_id", "high": "600 of 100000 by user_id", "teams": "2 of 12 by team", "both": "200 by user_id", "neither": "0 by user_id",
		"odd": "300 by user_id", "mixed": "actors of", "loud": "it is about events", "number": "has to be a bool", "lwo": `did you mean "low"`,
	} {
		size, err := e.CohortSize(context.Background(), "shop", name)
		got := fmt.Sprintf("%d by %s", size.Size, size.Per)
		if size.IDs != nil {
			got = fmt.Sprintf("%d of %d by %s", size.Size, *size.IDs, size.Per)
		}
		if err != nil {
			got = err.Error()
		}
		if got != want && (err == nil || !strings.Contains(got, want)) {
			t.Errorf("%s: %s, want %s", name, got, want)
		}
	}
}

// BenchmarkCohortOfManyActors asks with a list of 100,000 actors.
func BenchmarkCohortOfManyActors(b *testing.B) {
	e, err := engine.Open(b.TempDir(), engine.Options{})
	if err != nil {
		b.Fatal(err)
	}
	defer e.Close()
	if _, err := e.Push(context.Background(), "shop", strings.NewReader(`{"time":1,"user_id":"a-rather-long-actor-7","event":"a"}`)); err != nil {
		b.Fatal(err)
	}
	var list strings.Builder
	for i := range 100_000 {
		fmt.Fprintf(&list, "a-rather-long-actor-%d\n", i)
	}
	if _, err := e.LoadCohort("shop", engine.CohortRequest{Name: "many", Source: strings.NewReader(list.String())}); err != nil {
		b.Fatal(err)
	}
	document := []byte(`{"dataset": "shop", "where": "many", "aggregate": {}}`)
	for b.Loop() {
		answer, err := e.Query(context.Background(), document)
		if err != nil {
			b.Fatal(err)
		}
		answer.Release()
	}
}
