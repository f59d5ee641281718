package engine_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/engine/kept"
	"github.com/sluice-analytics/sluice/query"
)

// saveBoard saves a board of tiles that ask the documents, with a filter for the dataset.
func saveBoard(t *testing.T, e *engine.Engine, id, where string, documents ...string) {
	t.Helper()
	tiles := []string{`{"id": "text", "x": 0, "y": 0, "w": 3, "h": 3, "kind": "text", "title": "", "text": "slow and slower"}`}
	for i, document := range documents {
		tiles = append(tiles, fmt.Sprintf(`{"id": "t%d", "x": 0, "y": %d, "w": 3, "h": 3, "kind": "query", "title": "slow", "document": %s}`, i, 3*i+3, document))
	}
	body := fmt.Sprintf(`{"name": "Board %s", "content": {"where": {"shop": %q}, "tiles": [%s]}}`, id, where, strings.Join(tiles, ","))
	board, err := kept.DecodeBoard([]byte(body))
	mustDo(t, err)
	_, err = e.SaveBoard(id, board, nil)
	mustDo(t, err)
}

// boardText is the content of a board as JSON.
func boardText(t *testing.T, e *engine.Engine, id string) string {
	t.Helper()
	board, err := e.Board(id, 0)
	mustDo(t, err)
	text, err := json.Marshal(board.Content)
	mustDo(t, err)
	return string(text)
}

const (
	asksSlow   = `{"dataset": "shop", "where": "slow", "aggregate": {"measures": ["count()"]}}`
	asksSlower = `{"dataset": "shop", "aggregate": {"by": ["slower"], "measures": ["count() as slow"], "having": "slow > 1"}}`
	asksOwn    = `{"dataset": "shop", "define": {"slow": "true"}, "where": "slow", "aggregate": {"measures": ["count()"]}}`
	asksBroken = `{"dataset": "shop", "where": "slow and nothing_of_this_name", "aggregate": {"measures": ["count()"]}}`
	asksOther  = `{"dataset": "other", "where": "slow", "aggregate": {"measures": ["count()"]}}`
)

func usesShop(t *testing.T) *engine.Engine {
	t.Helper()
	e := newShop(t, 5, engine.Options{})
	for _, definition := range [][2]string{{"slow", "latency_ms > 300"}, {"slower", "slow and latency_ms > 500"}, {"apart", "page = 'slow'"}} {
		_, err := defineText(e, definition[0], definition[1])
		mustDo(t, err)
	}
	mustDo(t, load(e, "flags", "slow", "slow", "slow,word\ntrue,yes\nfalse,no\n"))
	_, err := e.LoadCohort("shop", engine.CohortRequest{Name: "testers", Source: strings.NewReader("u1\nu2\n")})
	mustDo(t, err)
	saveBoard(t, e, "a", "", asksSlow, asksSlower, asksOwn, asksBroken, asksOther)
	saveBoard(t, e, "b", "not slow or testers")
	saveBoard(t, e, "c", "", asksOwn)
	return e
}

func usesText(t *testing.T, e *engine.Engine) string {
	t.Helper()
	list, err := e.Uses("shop")
	mustDo(t, err)
	var lines []string
	for _, used := range list {
		for _, in := range used.In {
			lines = append(lines, fmt.Sprintf("%s %s: %s %s%s %v", used.Kind, used.Name, in.Kind, in.ID, in.Name, in.Tiles))
		}
	}
	return strings.Join(lines, "\n")
}

func TestUses(t *testing.T) {
	e := usesShop(t)
	want := `definition slow: definition slower []
definition slow: lookup flags []
definition slow: board aBoard a [t0 t3]
definition slow: board bBoard b []
definition slower: board aBoard a [t1]
cohort testers: board bBoard b []`
	if got := usesText(t, e); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	wantRefused(t, e.RemoveSaved("shop", query.KindDefinition, "slow", nil), engine.CodeInUse,
		`is used by the definition "slower" and the lookup "flags" and the board "Board a" (2 tiles) and the board "Board b"`)
	wantRefused(t, e.RemoveSaved("shop", query.KindCohort, "testers", nil), engine.CodeInUse, `is used by the board "Board b"`)
	mustDo(t, e.RemoveBoard("a", nil))
	mustDo(t, e.RemoveSaved("shop", query.KindDefinition, "slower", nil))
}

func TestRename(t *testing.T) {
	e := usesShop(t)
	before := linesOf(answerOf(t, e, asksSlower))
	untouched := boardText(t, e, "c")
	one := int64(1)
	renamed, err := e.RenameSaved("shop", query.KindDefinition, "slow", "so slow", &one)
	mustDo(t, err)
	if renamed.Saved.Name != "so slow" || fmt.Sprint(renamed.In) != `[definition "slower" lookup "flags" board "Board a" (2 tiles) board "Board b"]` {
		t.Errorf("renamed is %+v", renamed)
	}
	want := `definition slower: board aBoard a [t1]
definition so slow: definition slower []
definition so slow: lookup flags []
definition so slow: board aBoard a [t0 t3]
definition so slow: board bBoard b []
cohort testers: board bBoard b []`
	if got := usesText(t, e); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	text := boardText(t, e, "a")
	for _, part := range []string{`"where":"\"so slow\""`, `"\"so slow\" and nothing_of_this_name"`, `"having":"slow \u003e 1"`, `"define":{"slow":"true"},"where":"slow"`, `"text":"slow and slower"`, `"title":"slow"`, `"dataset":"other","where":"slow"`} {
		if !strings.Contains(text, part) {
			t.Errorf("%s has no %s", text, part)
		}
	}
	if text := boardText(t, e, "b"); !strings.Contains(text, `"shop":"not \"so slow\" or testers"`) {
		t.Errorf("the filter is %s", text)
	}
	if boardText(t, e, "c") != untouched {
		t.Error("a board of its own definitions has changed")
	}
	if after := linesOf(answerOf(t, e, asksSlower)); after != before {
		t.Errorf("the answer was %s and is %s", before, after)
	}
	if got := linesOf(answerOf(t, e, `{"dataset": "shop", "aggregate": {"by": ["flags.word"], "measures": ["count()"]}}`)); !strings.Contains(got, "no") {
		t.Errorf("the lookup table gives %s", got)
	}
	_, err = e.RenameSaved("shop", query.KindCohort, "testers", "friends", nil)
	mustDo(t, err)
	if text := boardText(t, e, "b"); !strings.Contains(text, `or friends"`) {
		t.Errorf("the filter is %s", text)
	}
	versions, err := e.BoardVersions("b")
	if mustDo(t, err); len(versions) != 3 {
		t.Errorf("board b has %d versions", len(versions))
	}
}

func TestRenameRefuses(t *testing.T) {
	e := usesShop(t)
	saveBoard(t, e, "d", "", `{"dataset": "shop", "define": {"mine": "true"}, "where": "mine and apart", "aggregate": {"measures": ["count()"]}}`,
		`{"dataset": "shop", "aggregate": {"measures": ["count() as total"], "by": ["apart"]}}`)
	texts := func() string {
		return boardText(t, e, "a") + boardText(t, e, "b") + boardText(t, e, "d") + usesText(t, e)
	}
	before, two := texts(), int64(2)
	for _, test := range []struct {
		err        error
		code, part string
	}{
		{second(e.RenameSaved("shop", query.KindDefinition, "slwo", "x", nil)), engine.CodeNotSaved, `did you mean "slow"`},
		{second(e.RenameSaved("shop", query.KindDefinition, "slow", "", nil)), engine.CodeSaved, "1 to 200 bytes"},
		{second(e.RenameSaved("shop", query.KindDefinition, "slow", "slow", nil)), engine.CodeSaved, "already"},
		{second(e.RenameSaved("shop", query.KindDefinition, "slow", "slower", nil)), engine.CodeSaved, `a definition is called "slower" already`},
		{second(e.RenameSaved("shop", query.KindDefinition, "slow", "testers", nil)), engine.CodeSaved, `a cohort is called "testers" already`},
		{second(e.RenameSaved("shop", query.KindDefinition, "slow", "page", nil)), engine.CodeSaved, `"page" is a property`},
		{second(e.RenameSaved("shop", query.KindDefinition, "slow", "a\nb", nil)), engine.CodeSaved, "control characters"},
		{second(e.RenameSaved("shop", query.KindDefinition, "slow", "x", &two)), engine.CodeConflict, "version 1"},
		{second(e.RenameSaved("shop", query.KindDefinition, "apart", "mine", nil)), engine.CodeInUse, `the tile "slow" of the board "Board d" would no longer work with the name "mine"`},
		{second(e.RenameSaved("shop", query.KindDefinition, "apart", "total", nil)), engine.CodeInUse, `the tile "slow" of the board "Board d" would no longer work with the name "total"`},
		{second(e.RenameSaved("shp", query.KindDefinition, "slow", "x", nil)), engine.CodeUnknownDataset, "shp"},
	} {
		wantRefused(t, test.err, test.code, test.part)
	}
	if after := texts(); after != before {
		t.Errorf("what was refused has changed\n%s\nto\n%s", before, after)
	}
}

func TestBoardVersionsAreBounded(t *testing.T) {
	e := newShop(t, 1, engine.Options{})
	for range engine.BoardVersionsMax + 5 {
		saveBoard(t, e, "a", "")
	}
	versions, err := e.BoardVersions("a")
	if mustDo(t, err); len(versions) != engine.BoardVersionsMax || versions[0].Version != 6 {
		t.Errorf("%d versions from %d", len(versions), versions[0].Version)
	}
	_, err = e.Board("a", 6)
	mustDo(t, err)
	_, err = e.Board("a", 5)
	wantRefused(t, err, engine.CodeNotSaved, "go from 6 to 105")
}
