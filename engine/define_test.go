package engine_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/engine/result"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

// defineEvents are a few actors' events: who, what, when and for how much. Carol's session
// changes on the hour of her second login; one event has no actor.
const defineEvents = `
{"user_id":"ann","event":"view","time":"2026-03-01T10:00:00Z","country":"CH"}
{"user_id":"ann","event":"buy","time":"2026-03-01T10:10:00Z","country":"CH","amount":10}
{"user_id":"ann","event":"buy","time":"2026-03-05T10:00:00Z","country":"CH","amount":30}
{"user_id":"ann","event":"view","time":"2026-03-09T10:00:00Z","country":"FR"}
{"user_id":"bob","event":"view","time":"2026-03-02T10:00:00Z","country":"DE"}
{"user_id":"bob","event":"view","time":"2026-03-02T10:20:00Z","country":"DE"}
{"user_id":"bob","event":"view","time":"2026-03-02T12:00:00Z","country":"DE"}
{"user_id":"carol","event":"login","time":"2026-03-03T10:00:00Z","country":"CH"}
{"user_id":"carol","event":"buy","time":"2026-03-03T10:30:00Z","country":"CH","amount":5}
{"user_id":"carol","event":"login","time":"2026-03-03T10:45:00Z","country":"CH"}
{"user_id":"carol","event":"view","time":"2026-03-03T10:50:00Z","country":"CH"}
{"event":"view","time":"2026-03-03T10:00:00Z","country":"CH"}
`

// defineCases are definitions with what is asked of them, and the rows of the answer.
var defineCases = []struct{ name, fields, measures, by, want string }{
	{"a property of actors is that of all of their events", `"define":{"n":{"actor":"count()"}}`, `"count()"`, `"n"`,
		"[null, 1] [3, 3] [4, 8]"},
	{"also of those that the filter drops", `"define":{"n":{"actor":"count()"}},"where":"event = 'buy'"`, `"count()"`, `"n"`, "[4, 3]"},
	{"and not of those out of the range", `"define":{"n":{"actor":"count()"}},"from":"2026-03-03"`, `"count()"`, `"n"`, "[null, 1] [2, 2] [4, 4]"},
	{"unless it has a range of its own", `"define":{"n":{"actor":"count()","from":"2026-03-01"}},"from":"2026-03-03"`, `"count()"`, `"n"`,
		"[null, 1] [4, 6]"},
	{"one end may be its own", `"define":{"n":{"actor":"count()","to":"2026-03-04"}},"from":"2026-03-03"`, `"count()"`, `"n"`,
		"[null, 1] [0, 2] [4, 4]"},
	{"who has no events in the range has the measure over none", `"define":{"n":{"actor":"count()","to":"2026-03-02"},"s":{"actor":"sum(amount)","to":"2026-03-02"}}`,
		`"uniq(user_id)"`, `["n","s"]`, "[null, null, 0] [0, null, 2] [2, 10, 1]"},
	{"a cohort is true, false, or null without an actor", `"define":{"buyer":{"actor":"count() filter (where event = 'buy') >= 1"}}`, `"uniq(user_id)","count()"`, `"buyer"`,
		"[null, 0, 1] [false, 1, 3] [true, 2, 8]"},
	{"not a cohort leaves out who is nobody", `"define":{"buyer":{"actor":"count() filter (where event = 'buy') >= 1"}},"where":"not buyer"`, `"count()"`, `[]`, "[3]"},
	{"cohorts combine", `"define":{"buyer":{"actor":"count() filter (where event = 'buy') >= 1"},"rich":{"actor":"sum(amount) > 20"},"some":"buyer and not rich or user_id = 'bob'"},"where":"some"`,
		`"uniq(user_id)","count()"`, `[]`, "[2, 7]"},
	{"a list", `"define":{"vip":{"actors":["ann","nobody","bob"]}}`, `"count()"`, `"vip"`, "[null, 1] [false, 4] [true, 7]"},
	{"an empty list", `"define":{"vip":{"actors":[]}}`, `"count()"`, `"vip"`, "[null, 1] [false, 11]"},
	{"who completed a funnel", `"define":{"done":{"actor":{"funnel":{"steps":[{"where":"event = 'view'"},{"where":"event = 'buy'"}]}}}}`, `"uniq(user_id)"`, `"done"`,
		"[null, 0] [false, 2] [true, 1]"},
	{"who dropped out of it", `"define":{"lost":{"actor":{"funnel":{"steps":[{"where":"event = 'view'"},{"where":"event = 'buy'"}],"window":"1d"},"state":"dropped"}}},"where":"lost"`,
		`"max(user_id)","uniq(user_id)"`, `[]`, "[carol, 2]"},
	{"and who is still in it", `"define":{"open":{"actor":{"funnel":{"steps":[{"where":"event = 'view'"},{"where":"event = 'buy'"}],"window":"7d"},"state":"in_progress"}}},"where":"open"`,
		`"max(user_id)","uniq(user_id)"`, `[]`, "[carol, 2]"},
	{"a funnel in its own range", `"define":{"done":{"actor":{"funnel":{"steps":[{"where":"event = 'view'"},{"where":"event = 'buy'"}]}},"from":"2026-03-02"}},"where":"done"`,
		`"count()"`, `[]`, "[0]"},
	{"sessions are of all events", `"define":{"visit":{"session":"count()"}},"where":"event = 'view'","from":"2026-03-01T10:05:00Z"`, `"count()"`, `"visit"`,
		"[null, 1] [1, 2] [2, 2] [4, 1]"},
	{"their length compares with a duration", `"define":{"visit":{"session":"max(time) - min(time)"}},"where":"visit > '15m'"`, `"uniq(user_id)","count()"`, `[]`, "[2, 6]"},
	{"a session starts where it is told to", `"define":{"visit":{"session":"first(event)","sessions":{"start":"event = 'login'"}}},"where":"user_id = 'carol'"`, `"count()"`, `["visit"]`, "[login, 4]"},
	{"and its events have its values", `"define":{"v":{"session":"count() filter (where event = 'buy')","sessions":{"start":"event = 'login'"}}},"where":"user_id = 'carol'"`, `"count()"`, `["v"]`, "[0, 2] [1, 2]"},
	{"an event without an actor is of no session", `"define":{"v":{"session":"count() filter (where event = 'view')"}}`, `"count()"`, `"v"`, "[null, 1] [0, 1] [1, 8] [2, 2]"},
	{"a session's property of an actor's property", `"define":{"n":{"actor":"count()"},"v":{"session":"max(n)"},"big":"v > 3"},"where":"big"`, `"uniq(user_id)"`, `[]`, "[2]"},
	{"an actor's property of its sessions", `"define":{"v":{"session":"count()"},"best":{"actor":"max(v)"}}`, `"uniq(user_id)"`, `"best"`, "[null, 0] [2, 2] [4, 1]"},
}

func newDefineEngine(t *testing.T, options engine.Options) *engine.Engine {
	t.Helper()
	e, err := engine.OpenFS(vfs.NewMem(), options)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := e.Close(); err != nil {
			t.Error(err)
		}
	})
	if _, err := e.Push(context.Background(), "shop", strings.NewReader(strings.TrimSpace(defineEvents))); err != nil {
		t.Fatal(err)
	}
	return e
}

func TestDefinitions(t *testing.T) {
	for _, units := range []int64{0, 2} {
		e := newDefineEngine(t, engine.Options{}.WithRowsPerUnit(units))
		for _, c := range defineCases {
			t.Run(fmt.Sprint(c.name, " ", units), func(t *testing.T) {
				document := fmt.Sprintf(`{"dataset":"shop",%s,"aggregate":{"measures":[%s],"by":%s}}`, c.fields, c.measures, c.by)
				if got := sortedRows(answerOf(t, e, document).Table); got != c.want {
					t.Errorf("%s\n got %s\nwant %s", document, got, c.want)
				}
			})
		}
	}
}

// TestEventsWithoutAnActorAreOfNoSession: few among many, which lie in the same blocks.
func TestEventsWithoutAnActorAreOfNoSession(t *testing.T) {
	e := newShop(t, 0, engine.Options{})
	lines := ""
	for minute := range 5 {
		lines += fmt.Sprintf(`{"event":"view","time":%d}`+"\n", 1_700_000_000+60*minute)
	}
	if _, err := e.Push(context.Background(), "shop", strings.NewReader(shopEvents(300)+lines)); err != nil {
		t.Fatal(err)
	}
	number := func(document string) int64 { return answerOf(t, e, document).Table.Value(0, 0).Int }
	const passing = `count() filter (where event != 'nothing')`
	got := number(`{"dataset":"shop","aggregate":{"over":{"sessions":{"properties":{"n":"` + passing + `"}}},"measures":["sum(n)"]}}`)
	if want := number(`{"dataset":"shop","where":"user_id is not null","aggregate":{"measures":["` + passing + `"]}}`); got != want {
		t.Errorf("the sessions have %d events, want %d", got, want)
	}
}

// sortedRows writes the rows of a table in the order of their text, null first.
func sortedRows(table *result.Table) string {
	rows := make([]string, table.Rows())
	for i := range rows {
		var values []string
		for _, value := range rowOf(table, i) {
			if value.Null {
				values = append(values, "\x00")
			} else {
				values = append(values, value.AsText())
			}
		}
		rows[i] = "[" + strings.Join(values, ", ") + "]"
	}
	slices.Sort(rows)
	return strings.ReplaceAll(strings.Join(rows, " "), "\x00", "null")
}

func TestAComparisonShiftsDefinitions(t *testing.T) {
	e := newDefineEngine(t, engine.Options{})
	const document = `{"dataset":"shop","from":"2026-03-03","to":"2026-03-05","compare":{"offset":"2d"},
		"define":{"n":{"actor":"count()"},"all":{"actor":"count()","from":"2026-01-01","to":"2027-01-01"}},
		"where":"user_id is not null","aggregate":{"by":["n","all"]}}`
	answer := answerOf(t, e, document)
	if got, want := sortedRows(answer.Table), "[4, 4, 4]"; got != want {
		t.Errorf("the asked range: got %s, want %s", got, want)
	}
	if got, want := sortedRows(answer.Compare.Table), "[2, 4, 2] [3, 3, 3]"; got != want {
		t.Errorf("the shifted one: got %s, want %s", got, want)
	}
}

func TestRowsOfActors(t *testing.T) {
	e := newDefineEngine(t, engine.Options{})
	for _, c := range []struct{ fields, aggregate, want string }{
		{``, `"measures":["count()","sum(events)","max(last) - min(first)"]`, "[3, 11, 691200]"},
		{`"where":"event = 'buy'",`, `"by":["user_id","events","first"]`, "[ann, 2, 2026-03-01T10:10:00Z, 1] [carol, 1, 2026-03-03T10:30:00Z, 1]"},
		{`"from":"2026-03-03",`, `"by":["time('1d')"],"fill":false,"measures":["count()","uniq(user_id)"]`, "[2026-03-03T00:00:00Z, 1, 1] [2026-03-05T00:00:00Z, 1, 1]"},
		{``, `"by":["user_id"],"having":"spent > 5","measures":["sum(spent) as spent"]`, "[ann, 40]"},
		{`"define":{"n":{"actor":"count()"}},`, `"by":["most"],"measures":["count()","avg(buys)"]`, "[3, 1, 0] [4, 2, 1.5]"},
	} {
		const over = `"over":{"actors":{"properties":{"spent":"sum(amount)","buys":"count() filter (where event = 'buy')","most":"max(PROPERTY)"}}}`
		property := "latency"
		if strings.Contains(c.fields, "define") {
			property = "n"
		}
		document := fmt.Sprintf(`{"dataset":"shop","missing":"null",%s"aggregate":{%s,%s}}`, c.fields, strings.ReplaceAll(over, "PROPERTY", property), c.aggregate)
		if got := sortedRows(answerOf(t, e, document).Table); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", document, got, c.want)
		}
	}
}

func TestDefinitionsOverTheirMemoryFail(t *testing.T) {
	e := newShop(t, 3000, engine.Options{QueryMemoryBytes: 64 << 10})
	document := `{"dataset":"shop","define":{"a":{"actor":"count()"},"b":{"actor":"max(a)"},"c":{"actor":"max(b)"},"v":{"session":"max(c)"}},"where":"v > 1","aggregate":{}}`
	if _, err := e.Query(context.Background(), []byte(document)); !errors.Is(err, engine.ErrMemory) {
		t.Fatalf("columns of 3,000 actors in 64 KiB: %v", err)
	}
	answerOf(t, e, `{"dataset":"shop","aggregate":{}}`)
}

func TestDefinitionsCostNothingUnlessTheyAreUsed(t *testing.T) {
	e := newShop(t, 10, engine.Options{})
	plain := answerOf(t, e, `{"dataset":"shop","aggregate":{"measures":["uniq(page)"]}}`).Stats.RowsScanned
	for where, passes := range map[string]int64{"true": 1, "orders > 0": 2, "loyal": 3} {
		document := fmt.Sprintf(`{"dataset":"shop","define":{"orders":{"actor":"count()"},"other":{"session":"first(page)"},"loyal":{"actor":"max(orders) > 1"}},
			"where":%q,"aggregate":{"measures":["uniq(page)"]}}`, where)
		if got := answerOf(t, e, document).Stats.RowsScanned; got != passes*plain {
			t.Errorf("where %s: %d rows were read, want %d times %d", where, got, passes, plain)
		}
	}
}

func TestATimelineNeedsDefinitionsOfItsShardAlone(t *testing.T) {
	e := newShop(t, 200, engine.Options{})
	const document = `{"dataset":"shop","sample":0.02,"define":{"n":{"actor":"count()"},"first":{"session":"first(page)"},"vip":{"actors":["u7"]}},
		"samples":{"actor":"u7","columns":["n","first","vip"],"limit":2}}`
	answer := answerOf(t, e, document)
	if got, want := sortedRows(answer.Table), "[10, /p70, true] [10, /p70, true]"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	if got := answer.Stats.RowsScanned; got > 200 {
		t.Errorf("%d rows were read for one shard of 64", got)
	}
}
