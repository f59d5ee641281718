package engine_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/storage"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

// defineText saves an expression.
func defineText(e *engine.Engine, name, text string) (engine.Saved, error) {
	content, err := json.Marshal(text)
	if err != nil {
		return engine.Saved{}, err
	}
	return e.Save("shop", engine.SaveRequest{Kind: query.KindDefinition, Name: name, Content: content})
}

func load(e *engine.Engine, name, key, on, text string) error {
	_, err := e.LoadLookup("shop", engine.LookupRequest{Name: name, Key: key, On: on, Source: strings.NewReader(text)})
	return err
}

func mustDo(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// wantRefused wants a *query.Error with this code and part of its text.
func wantRefused(t *testing.T, err error, code, part string) {
	t.Helper()
	var wrong *query.Error
	if !errors.As(err, &wrong) || string(wrong.Code) != code || !strings.Contains(wrong.Error(), part) {
		t.Errorf("got %v, want %s: %s", err, code, part)
	}
}

// TestNewVersionsChangeAnswersAtOnce asks the same before and after each save; an engine that keeps answers of segments
// must not answer from what it kept.
func TestNewVersionsChangeAnswersAtOnce(t *testing.T) {
	e := newCachingEngine(t, 1<<20, 3)
	ask := func(document string, hits int, want string) {
		t.Helper()
		answer := answerOf(t, e, document)
		if got := linesOf(answer); got != want {
			t.Errorf("%s: got\n%swant\n%s", document, got, want)
		}
		if answer.Stats.CacheHits != hits {
			t.Errorf("%s: %d segments from the cache, want %d", document, answer.Stats.CacheHits, hits)
		}
	}
	first := func(document string) string { return linesOf(answerOf(t, e, document)) }
	const byTeam = `{"dataset": "shop", "aggregate": {"by": ["teams.team"], "measures": ["count()"]}}`
	const byKind = `{"dataset": "shop", "where": "odd", "aggregate": {"measures": ["count()"]}}`
	mustDo(t, load(e, "teams", "event", "", "event,team\nview,a\ncart,b\n"))
	_, err := defineText(e, "odd", "event = 'cart'")
	mustDo(t, err)
	teams, kinds := first(byTeam), first(byKind)
	ask(byTeam, 3, teams)
	ask(byKind, 3, kinds)
	mustDo(t, load(e, "teams", "event", "", "event,team\nview,a2\ncart,b\n"))
	ask(byTeam, 0, strings.Replace(teams, `"a"`, `"a2"`, 1))
	ask(byTeam, 3, strings.Replace(teams, `"a"`, `"a2"`, 1))
	_, err = defineText(e, "odd", "event = 'buy'")
	mustDo(t, err)
	again := linesOf(answerOf(t, e, byKind))
	if again == kinds {
		t.Errorf("the answer is still %s", kinds)
	}
	ask(byKind, 3, again)
	mustDo(t, e.RemoveSaved("shop", query.KindDefinition, "odd", nil))
	_, err = e.Query(context.Background(), []byte(byKind))
	wantRefused(t, err, "unknown_name", "odd")
	_, err = defineText(e, "odd", "event = 'cart'")
	mustDo(t, err)
	ask(byKind, 0, kinds)
}

func TestSaveIsTriedOut(t *testing.T) {
	e := newShop(t, 5, engine.Options{})
	_, err := defineText(e, "slow", "latency_ms > 300")
	mustDo(t, err)
	_, err = defineText(e, "slower", "slow and latency_ms > 500")
	mustDo(t, err)
	mustDo(t, load(e, "pages", "page", "", "page,team,n\n/p1,a,1\n/p2,b,2\n"))
	mustDo(t, load(e, "leads", "team", "pages.team", "team,lead\na,Ann\n"))
	_, err = defineText(e, "anns", "leads.lead = 'Ann' and pages.n > 0")
	mustDo(t, err)
	mustDo(t, load(e, "flags", "slow", "slow", "slow,word\ntrue,yes\nfalse,no\n"))

	for _, test := range []struct {
		err        error
		code, part string
	}{
		{second(defineText(e, "a", "latncy_ms > 1")), "unknown_name", "definition: no property is called latncy_ms (at 1); did you mean latency_ms?"},
		{second(defineText(e, "a", "latency_ms >")), "syntax", "definition: "},
		{second(defineText(e, "a", "count()")), "type", "count is a measure"},
		{second(defineText(e, "a", "a + 1")), "value", "definitions go in a circle: a needs a"},
		{second(defineText(e, "slow", "slower")), "value", "slow needs slower needs slow"},
		{second(defineText(e, "", "true")), engine.CodeSaved, "1 to 200 bytes"},
		{second(defineText(e, "a\nb", "true")), engine.CodeSaved, "control characters"},
		{second(defineText(e, "slow", "'text'")), engine.CodeInUse, `definition "slower" uses the definition "slow" and would no longer work`},
		{second(e.Save("shop", engine.SaveRequest{Kind: query.KindDefinition, Name: "a", Content: []byte("latency_ms")})), "json", "is not JSON"},
		{second(e.Save("shop", engine.SaveRequest{Kind: query.KindDefinition, Name: "a", Content: []byte("5")})), "field_type", "definition: "},
		{second(e.Save("shop", engine.SaveRequest{Kind: "dream", Name: "a"})), engine.CodeSaved, "dream"},
		{second(e.Save("shp", engine.SaveRequest{Kind: query.KindDefinition, Name: "a", Content: []byte(`"true"`)})), engine.CodeUnknownDataset, `did you mean "shop"?`},
		{second(e.Save("shop", engine.SaveRequest{Kind: query.KindLookup, Name: "t", Content: []byte("x")})), engine.CodeSaved, "damaged"},
		{load(e, "a.b", "page", "", "page,x\n/p1,1\n"), engine.CodeSaved, "cannot be the name"},
		{load(e, "t", "pge", "", "page,x\n/p1,1\n"), engine.CodeSaved, `did you mean "page"?`},
		{load(e, "t", "", "", "page,x\n/p1,1\n"), "missing", "key"},
		{load(e, "t", "id", "", "id,x\n/p1,1\n"), "unknown_name", "lookup.on: t.id is looked up by id: no property is called id"},
		{load(e, "t", "id", "t.x", "id,x\n/p1,1\n"), "value", "go in a circle"},
		{load(e, "pages", "page", "", "page,team\n/p1,a\n"), engine.CodeInUse, `definition "anns" uses the lookup "pages"`},
		{load(e, "pages", "page", "", "page,n\n/p1,1\n"), engine.CodeInUse, `leads.lead is looked up by pages.team: the lookup table pages has no column team`},
		{load(e, "pages", "page", "leads.lead", "page,team,n\n/p1,a,1\n"), "value", "go in a circle"},
		{e.RemoveSaved("shop", query.KindDefinition, "slow", nil), engine.CodeInUse, `is used by the definition "slower" and the lookup "flags"`},
		{e.RemoveSaved("shop", query.KindLookup, "pages", nil), engine.CodeInUse, `is used by the definition "anns" and the lookup "leads"`},
		{e.RemoveSaved("shop", query.KindLookup, "page", nil), engine.CodeNotSaved, `did you mean "pages"?`},
		{e.ForgetSaved("shop", query.KindLookup, "page"), engine.CodeNotSaved, "page"},
	} {
		wantRefused(t, test.err, test.code, test.part)
	}
	answer := answerOf(t, e, `{"dataset": "shop", "where": "anns", "aggregate": {"by": ["flags.word"], "measures": ["count()"]}}`)
	if got, want := linesOf(answer), "no 1\n"; !strings.Contains(got, "no") || answer.Table.Rows() != 1 {
		t.Errorf("got %s, want %s", got, want)
	}
}

func second[T any](_ T, err error) error { return err }

func TestLookupTooLarge(t *testing.T) {
	e := newShop(t, 1, engine.Options{})
	line := "x" + strings.Repeat("y", 1000) + ",1\n"
	source := &endless{line: []byte(line)}
	_, err := e.LoadLookup("shop", engine.LookupRequest{Name: "t", Key: "page", Source: source})
	wantRefused(t, err, engine.CodeSaved, "larger than 64 MiB")
}

// endless is a table without end.
type endless struct {
	line  []byte
	begun bool
}

func (s *endless) Read(data []byte) (int, error) {
	if !s.begun {
		s.begun = true
		return copy(data, "page,n\n"), nil
	}
	n := 0
	for n+len(s.line) <= len(data) {
		n += copy(data[n:], s.line)
	}
	if n == 0 {
		s.line = s.line[len(s.line)-4:]
		n = copy(data, s.line)
	}
	return n, nil
}

// TestVersionsOfOthersStay: whoever names the version that is replaced loses no one's work.
func TestVersionsOfOthersStay(t *testing.T) {
	e := newShop(t, 2, engine.Options{})
	_, err := defineText(e, "n", "0")
	mustDo(t, err)
	var group sync.WaitGroup
	for range 4 {
		group.Go(func() {
			for done := 0; done < 5; {
				definition, err := e.Definition("shop", "n", 0)
				if err != nil {
					t.Error(err)
					return
				}
				var text string
				var n int
				if err := json.Unmarshal(definition.Definition, &text); err != nil {
					t.Error(err)
				}
				fmt.Sscan(text, &n)
				content := fmt.Appendf(nil, `"%d"`, n+1)
				_, err = e.Save("shop", engine.SaveRequest{Kind: query.KindDefinition, Name: "n", Content: content, IfVersion: &definition.Version})
				var wrong *query.Error
				switch {
				case err == nil:
					done++
				case !errors.As(err, &wrong) || wrong.Code != engine.CodeConflict:
					t.Error(err)
					return
				}
			}
		})
	}
	group.Wait()
	definition, err := e.Definition("shop", "n", 0)
	mustDo(t, err)
	if string(definition.Definition) != `"20"` || definition.Version != 21 {
		t.Errorf("20 increments end with %s, version %d", definition.Definition, definition.Version)
	}
	versions, err := e.SavedVersions("shop", query.KindDefinition, "n")
	mustDo(t, err)
	if len(versions) != 21 {
		t.Errorf("%d versions", len(versions))
	}
	old, err := e.Definition("shop", "n", 3)
	mustDo(t, err)
	if string(old.Definition) != `"2"` {
		t.Errorf("version 3 is %s", old.Definition)
	}
}

// TestSavedThingsOutliveTheEngine opens a store again.
func TestSavedThingsOutliveTheEngine(t *testing.T) {
	fs := vfs.NewMem()
	e, err := engine.OpenFS(fs, engine.Options{})
	mustDo(t, err)
	_, err = e.Push(context.Background(), "shop", strings.NewReader(shopEvents(3)))
	mustDo(t, err)
	mustDo(t, load(e, "pages", "page", "", "page,team,n,ok\n/p1,a,1,true\n/p2,b,2.5,false\n"))
	_, err = defineText(e, "good", "pages.ok")
	mustDo(t, err)
	mustDo(t, e.Close())
	e, err = engine.OpenFS(fs, engine.Options{})
	mustDo(t, err)
	defer func() { mustDo(t, e.Close()) }()
	answer, err := e.Query(context.Background(), []byte(`{"dataset": "shop", "where": "good is not null", "aggregate": {"by": ["good", "pages.team"], "measures": ["sum(pages.n)"], "order": ["good"]}}`))
	mustDo(t, err)
	defer answer.Release()
	if got := linesOf(answer); strings.Count(got, "\n") != 2 || !strings.Contains(got, "2.5") {
		t.Errorf("got %s", got)
	}
	if got := fmt.Sprint(answer.Stats.Uses[0].Name, answer.Stats.Uses[1].Name); got != "goodpages" {
		t.Errorf("uses are %+v", answer.Stats.Uses)
	}
	lookups, err := e.Lookups("shop")
	mustDo(t, err)
	if len(lookups) != 1 || lookups[0].Rows != 2 || fmt.Sprint(lookups[0].Columns) != "[{page string} {team string} {n float64} {ok bool}]" {
		t.Errorf("lookups are %+v", lookups)
	}
	report, err := e.Store().Check(context.Background())
	mustDo(t, err)
	if len(report.Problems) > 0 {
		t.Errorf("problems: %v", report.Problems)
	}
}

// TestOtherKindsAreKeptAsTheyAre saves what other parts of the program will read.
func TestOtherKindsAreKeptAsTheyAre(t *testing.T) {
	e := newShop(t, 1, engine.Options{})
	for _, kind := range []string{"board", "note", "query"} {
		_, err := e.Save("shop", engine.SaveRequest{Kind: kind, Name: "A name, with blanks", Content: []byte{0, 0xff}})
		mustDo(t, err)
		_, content, err := e.SavedContent("shop", kind, "A name, with blanks", 1)
		mustDo(t, err)
		list, err := e.Saved("shop", kind)
		mustDo(t, err)
		if string(content) != "\x00\xff" || len(list) != 1 {
			t.Errorf("%s: %q in %+v", kind, content, list)
		}
	}
	_, _, err := e.SavedContent("shop", "board", "x", 0)
	wantRefused(t, err, engine.CodeNotSaved, "x")
	if _, err := e.Save("shop", engine.SaveRequest{Kind: "board", Name: "x", Content: make([]byte, storage.SavedContentBytes+1)}); err == nil {
		t.Error("a board of 256 MiB and a byte is kept")
	}
}

// TestRankingsByLookups reads the rows twice, the second time for the actors of the groups shown, which are those of
// the lookup's values and not of the column's.
func TestRankingsByLookups(t *testing.T) {
	e := newShop(t, 60, engine.Options{})
	var table strings.Builder
	table.WriteString("page,team\n")
	for page := range 500 { // the last hundred are in no table
		fmt.Fprintf(&table, "/p%d,t%d\n", page, page/250)
	}
	mustDo(t, load(e, "pages", "page", "", table.String()))
	for key, want := range map[string]string{
		"pages.team":                 "[\"t0\", 250, 25]\nother [null, 350, 35]\ntotal [null, 600, 60]",
		"upper(pages.team)":          "[\"T0\", 250, 25]\nother [null, 350, 35]\ntotal [null, 600, 60]",
		"length(pages.team) is null": "[false, 500, 50]\nother [null, 100, 10]\ntotal [null, 600, 60]",
	} {
		document := fmt.Sprintf(`{"dataset": "shop", "aggregate": {"by": ["%s"], "measures": ["count()", "uniq(user_id)"], "limit": 1}}`, key)
		answer := answerOf(t, e, document)
		got := linesOf(answer) + "other " + valuesText(answer.Table.Other) + "\ntotal " + valuesText(answer.Table.Total)
		if got != want {
			t.Errorf("by %s: got\n%s\nwant\n%s", key, got, want)
		}
	}
}

// TestPathsByLookups: several values of the column are one node, and several are none.
func TestPathsByLookups(t *testing.T) {
	e := newShop(t, 20, engine.Options{})
	mustDo(t, load(e, "stages", "event", "", "event,stage,none\nview,a,\ncart,a,\n"))
	for lookup, plain := range map[string]string{
		"stages.stage":                          "if(time > '1970-01-01', if(event = 'buy', null, 'a'))",
		"if(stages.stage = 'a', event)":         "if(time > '1970-01-01', if(event = 'buy', null, event))",
		"case when event = 'view' then 'v' end": "if(time > '1970-01-01', if(event = 'view', 'v'))",
	} {
		ask := func(node string) string {
			answer := answerOf(t, e, fmt.Sprintf(`{"dataset": "shop", "paths": {"node": %q, "after": 4}}`, node))
			return fmt.Sprintf("%+v", *answer.Paths)
		}
		if got, want := ask(lookup), ask(plain); got != want {
			t.Errorf("%s:\n%s\n%s:\n%s", lookup, got, plain, want)
		}
	}
}
