package transform

import (
	"slices"
	"strings"
	"testing"

	"github.com/sluice-analytics/sluice/ingest/format"
)

// rules are those of docs/ingest.md, one by one.
var rules = []struct {
	name   string
	list   string // the items of the list, one per line
	input  string // NDJSON
	want   string // events, one per line
	others string // "dataset: event" per line
	reject string // "line: reason" per line
	actors string
}{
	{name: "rename moves values", list: `rename: {uid: user_id}`, input: `{"uid":"a","n":1}`, want: `n=1 user_id="a"`},
	{name: "rename swaps", list: `rename: {a: b, b: a}`, input: `{"a":1,"b":"x"}`, want: `a="x" b=1`},
	{name: "rename onto another: where it is null the other stays", list: `rename: {a: b}`,
		input: "{\"a\":1,\"b\":2}\n{\"b\":3}\n{\"a\":null,\"b\":4}", want: "b=1\nb=3\nb=4"},
	{name: "rename of nothing", list: `rename: {x: y}`, input: `{"a":1}`, want: `a=1`},
	{name: "drop", list: `drop: [a, "c.*"]`, input: `{"a":1,"b":2,"c":{"d":3,"e":4},"cc":5}`, want: `b=2 cc=5`},
	{name: "keep keeps actors and event", list: `keep: [a]`, actors: "u", input: `{"a":1,"u":"x","event":"e","z":9}`, want: `a=1 event="e" u="x"`},
	{name: "keep knows names to come", list: "keep: [a]\nrename: {w: u}", actors: "u", input: `{"a":1,"w":"x","z":9}`, want: `a=1 u="x"`},
	{name: "cast to int", list: `cast: {a: int}`, input: "{\"a\":\" 12 \"}\n{\"a\":3}\n{\"a\":\"x\"}\n{\"a\":null,\"b\":1}\n{\"a\":4.0}\n{\"a\":4.5}",
		want: "a=12\na=3\nb=1\na=4", reject: "3: cast: a is no whole number (transforms[0])\n6: cast: a is no whole number (transforms[0])"},
	{name: "cast keeps 64 bits", list: `cast: {a: int}`, input: "{\"a\":\"9007199254740993\"}\n{\"a\":9007199254740993}", want: "a=9007199254740993\na=9007199254740993"},
	{name: "cast of truth values and times to int", list: `cast: {a: int}`, input: `{"a":true}`, want: ``, reject: "1: cast: a is no whole number (transforms[0])"},
	{name: "cast to int or null", list: `cast: {a: {type: int, on_error: null}}`, input: "{\"a\":\"x\"}\n{\"a\":7}", want: "\na=7"},
	{name: "cast to float", list: `cast: {a: float}`, input: "{\"a\":1}\n{\"a\":\"2.5\"}\n{\"a\":true}", want: "a=1\na=2.5", reject: "3: cast: a is no number (transforms[0])"},
	{name: "cast to bool", list: `cast: {a: bool}`, input: "{\"a\":\"Yes\"}\n{\"a\":0}\n{\"a\":true}\n{\"a\":\"maybe\"}", want: "a=true\na=false\na=true",
		reject: "4: cast: a is no truth value (transforms[0])"},
	{name: "cast to time", list: `cast: {a: time}`, input: "{\"a\":\"2024-01-01\"}\n{\"a\":1700000000}\n{\"a\":\"soon\"}",
		want: "a=2024-01-01T00:00:00Z\na=2023-11-14T22:13:20Z", reject: "3: cast: a is no time (transforms[0])"},
	{name: "cast to text", list: `cast: {a: text}`, input: "{\"a\":1}\n{\"a\":true}\n{\"a\":[\"x\",\"y\"]}\n{\"a\":[\"z\"]}", want: "a=\"1\"\na=\"true\"\na=\"[\\\"x\\\",\\\"y\\\"]\"\na=\"z\""},
	{name: "cast to list", list: `cast: {a: list}`, input: "{\"a\":1}\n{\"a\":[\"x\",\"y\"]}", want: "a=[\"1\"]\na=[\"x\" \"y\"]"},
	{name: "derive in order", list: `derive: {b: a * 2, c: b + 1}`, input: `{"a":3}`, want: `a=3 b=6 c=7`},
	{name: "derive replaces, also by null", list: `derive: {a: "if(a > 1, a)"}`, input: "{\"a\":1,\"b\":1}\n{\"a\":2,\"b\":1}", want: "b=1\na=2 b=1"},
	{name: "derive reads text as a number where one is wanted", list: `derive: {b: a + 1}`, input: "{\"a\":\"4\"}\n{\"a\":\"x\"}\n{\"a\":true}", want: "a=\"4\" b=5\na=\"x\"\na=\"true\""},
	{name: "derive reads numbers as text where that is wanted", list: `derive: {b: "a = '5'", c: upper(d)}`, input: "{\"a\":5,\"d\":1}\n{\"a\":\"5\",\"d\":\"x\"}", want: "a=\"5\" b=true c=\"1\" d=\"1\"\na=\"5\" b=true c=\"X\" d=\"x\""},
	{name: "derive compares properties as text by =, as numbers by <", list: `derive: {e: a = b, l: a < b}`, input: `{"a":9,"b":10}`, want: `a=9 b=10 e=false l=true`},
	{name: "derive compares numbers that others made text as numbers", list: `derive: {l: a < b}`, input: "{\"a\":9,\"b\":10}\n{\"a\":\"x\",\"b\":1}", want: "a=\"9\" b=10 l=true\na=\"x\" b=1"},
	{name: "derive copies values as they are", list: `derive: {b: a}`, input: "{\"a\":1}", want: "a=1 b=1"},
	{name: "derive makes branches of several types text", list: `derive: {c: "coalesce(a, b)"}`, input: "{\"a\":1}\n{\"b\":\"x\"}", want: "a=1 c=\"1\"\nb=\"x\" c=\"x\""},
	{name: "derive compares the cases of a property as text", list: `derive: {c: "case a when '5' then 'five' else 'other' end"}`, input: "{\"a\":5}\n{\"a\":6}", want: "a=5 c=\"five\"\na=6 c=\"other\""},
	{name: "derive knows the time", list: `derive: {h: hour(time), later: "time > '2023-01-01'"}`, input: `{"a":1}`, want: `a=1 h=22 later=true`},
	{name: "derive reads the source's name of the time", list: `derive: {h: hour(ts)}`, input: `{"a":1}`, want: `a=1 h=22`},
	{name: "derive sets the time", list: `derive: {time: at}`, input: "{\"at\":\"2024-01-01\"}\n{\"b\":1}\n{\"at\":-5}\n{\"at\":1704067200000}",
		want:   "time=2024-01-01T00:00:00Z at=\"2024-01-01\"\ntime=2024-01-01T00:00:00Z at=\"1704067200000\"",
		reject: "2: derive: time is null (transforms[0])\n3: derive: time is null (transforms[0])"},
	{name: "a cast tells expressions the type", list: "cast: {at: time}\nderive: {late: \"at > '2024-01-01'\"}", input: `{"at":"2024-06-01"}`, want: `at=2024-06-01T00:00:00Z late=true`},
	{name: "has reads a single value as a list", list: `derive: {x: "has(tags, 'a')"}`, input: "{\"tags\":\"a\"}\n{\"tags\":[\"b\",\"a\"]}", want: "tags=[\"a\"] x=true\ntags=[\"b\" \"a\"] x=true"},
	{name: "filter drops what is not true", list: `filter: a > 1`, input: "{\"a\":1}\n{\"a\":2}\n{\"b\":3}", want: "a=2"},
	{name: "map by values", list: `map: {column: c, into: r, values: {de: EU, "1": one}, default: other}`, input: "{\"c\":\"de\"}\n{\"c\":1}\n{\"c\":\"us\"}\n{\"x\":1}",
		want: "c=\"de\" r=\"EU\"\nc=\"1\" r=\"one\"\nc=\"us\" r=\"other\"\nr=\"other\" x=1"},
	{name: "map in place keeps", list: `map: {column: c, values: {a: b}, on_missing: keep}`, input: "{\"c\":\"a\"}\n{\"c\":\"z\"}", want: "c=\"b\"\nc=\"z\""},
	{name: "map makes null", list: `map: {column: c, values: {a: 1}}`, input: "{\"c\":\"a\"}\n{\"c\":\"z\",\"d\":2}", want: "c=1\nd=2"},
	{name: "map rejects", list: `map: {column: c, values: {a: 1}, on_missing: reject}`, input: "{\"c\":\"a\"}\n{\"c\":\"z\"}\n{\"d\":1}", want: "c=1\nd=1", reject: "2: map: c has a value that is not in the table (transforms[0])"},
	{name: "hash is keyed and the same in all columns", list: `hash: {columns: [a, b], secret: {env: X}}`, input: `{"a":"x","b":"x","c":1}`,
		want: `a="` + hashOfX + `" b="` + hashOfX + `" c=1`},
	{name: "redact", list: `redact: [a]`, input: "{\"a\":5}\n{\"b\":1}", want: "a=\"redacted\"\nb=1"},
	{name: "redact matches", list: `redact: {columns: [a], match: "[0-9]+", with: "#"}`, input: `{"a":"call 555 or 777"}`, want: `a="call # or #"`},
	{name: "explode", list: `explode: {column: items, into: item, index: n}`, input: "{\"id\":1,\"items\":[\"a\",\"b\"]}\n{\"id\":2,\"items\":[]}\n{\"id\":3,\"items\":\"c\"}",
		want: "id=1 item=\"a\" n=0\nid=1 item=\"b\" n=1\nid=2\nid=3 item=\"c\" n=0"},
	{name: "explode bounds what it makes", list: `explode: {column: items}`, input: "{\"items\":[1" + strings.Repeat(",1", ItemsMax) + "]}\n{\"items\":[2]}", want: `items="2"`,
		reject: "1: explode: items has 1001 items, more than 1000 (transforms[0])"},
	{name: "explode drops empty ones", list: `explode: {column: items, empty: drop}`, input: "{\"id\":1,\"items\":[\"a\"]}\n{\"id\":2}", want: `id=1 items="a"`},
	{name: "explode objects", list: "explode: {column: items, into: item}\nparse: {column: item, as: json}\ndrop: [item]", input: `{"items":[{"p":1},{"p":2}]}`, want: "item.p=1\nitem.p=2"},
	{name: "a reject behind an explode names the line", list: "explode: {column: a}\ncast: {a: int}", input: "{\"a\":[1]}\n{\"a\":[2,\"x\"]}", want: "a=1\na=2", reject: "2: cast: a is no whole number (transforms[1])"},
	{name: "split", list: "split: {where: \"event = 'error'\", into: errors}\nderive: {kept: true}", input: "{\"event\":\"error\"}\n{\"event\":\"ok\"}", want: `event="ok" kept=true`, others: `errors: event="error"`},
	{name: "parse json", list: `parse: {column: p, as: json}`, input: `{"p":"{\"a\":{\"b\":1},\"l\":[1,2]}"}`, want: `p.a.b=1 p.l=["1" "2"] p="{\"a\":{\"b\":1},\"l\":[1,2]}"`},
	{name: "parse rejects", list: `parse: {column: p, as: json}`, input: "{\"p\":\"[1]\"}\n{\"p\":\"{} x\"}\n{\"q\":1}", want: "q=1", reject: "1: parse: p is no JSON object (transforms[0])\n2: parse: p is no JSON object (transforms[0])"},
	{name: "parse or nothing", list: `parse: {column: p, as: json, on_error: null}`, input: `{"p":"x"}`, want: `p="x"`},
	{name: "parse replaces what is found and leaves the rest", list: `parse: {column: p, as: json, into: ""}`, input: "{\"p\":\"{\\\"a\\\":1}\",\"a\":0,\"b\":0}", want: `a=1 b=0 p="{\"a\":1}"`},
	{name: "parse keeps the time apart", list: `parse: {column: p, as: json, into: ""}`, input: `{"p":"{\"time\":1}"}`, want: `p="{\"time\":1}" time_=1`},
	{name: "parse url", list: `parse: {column: u, as: url}`, input: `{"u":"https://me:pw@example.org:8080/a/b?x=1#f"}`,
		want: `u.fragment="f" u.host="example.org" u.path="/a/b" u.port=8080 u.query="x=1" u.scheme="https" u="https://me:pw@example.org:8080/a/b?x=1#f"`},
	{name: "parse query", list: `parse: {column: u, as: query, into: q}`, input: `{"u":"/a?x=1&y=a%20b&x=2#f"}`, want: `q.x=["1" "2"] q.y="a b" u="/a?x=1&y=a%20b&x=2#f"`},
	{name: "parse key=value", list: "parse: {column: m, as: key_value, into: \"\"}\ndrop: [m]", input: `{"m":"a=1 b=\"two \\\"w\\\"\" flag c=x= d= e=true"}`, want: `a=1 b="two \"w\"" c="x=" e=true flag=true`},
	{name: "parse key=value that is not closed", list: "parse: {column: m, as: key_value}", input: `{"m":"a=\"x"}`, reject: "1: parse: m is no list of key=value (transforms[0])"},
	{name: "parse a pattern", list: "parse: {column: m, as: pattern, pattern: '%{ip:ip} took %{int:ms} ms: %{quoted:q} %{rest:r}'}\ndrop: [m]",
		input: `{"m":"10.0.0.1 took 045 ms: \"a \\\"b\" and so on"}`, want: `m.ip="10.0.0.1" m.ms=45 m.q="a \"b" m.r="and so on"`},
	{name: "parse a pattern to its end", list: "parse: {column: m, as: pattern, pattern: '%{word:x} end'}\ndrop: [m]", input: "{\"m\":\"a end\"}\n{\"m\":\"a other\"}\n{\"m\":\"a\"}",
		want: `m.x="a"`, reject: "2: parse: m is no text of the pattern (transforms[0])\n3: parse: m is no text of the pattern (transforms[0])"},
	{name: "parse a regular expression", list: "parse: {column: m, as: pattern, regexp: '(?P<a>\\d+)(-(?P<b>x))?', into: ''}\ndrop: [m]", input: "{\"m\":\"12\"}\n{\"m\":\"3-x\"}\n{\"m\":\"4-y\"}",
		want: "a=\"12\"\na=\"3\" b=\"x\"", reject: "3: parse: m is no text of the pattern (transforms[0])"},
	{name: "parse a user agent", list: "parse: {column: ua, as: user_agent, into: ''}\ndrop: [ua]",
		input: `{"ua":"Mozilla/5.0 (iPhone; CPU iPhone OS 17_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.1 Mobile/15E148 Safari/604.1"}`,
		want:  `browser="Safari" browser_version="17.1" device="iPhone" kind="mobile" os="iOS" os_version="17.1"`},
	{name: "actors are text", list: `derive: {u: n + 1}`, actors: "u", input: `{"n":4}`, want: `n=4 u="5"`},
	{name: "an actor is followed through a rename", list: `rename: {w: u}`, actors: "u", input: `{"w":4}`, want: `u="4"`},
	{name: "an event is rejected once", list: "cast: {a: int, b: int}\nfilter: a > 0", input: `{"a":"x","b":"y"}`, reject: "1: cast: a is no whole number (transforms[0])"},
	{name: "order is that of the list", list: "derive: {a: a + 1}\nfilter: a > 1\nrename: {a: b}\nderive: {a: b}", input: "{\"a\":0}\n{\"a\":1}", want: "a=2 b=2"},
}

// hashOfX is that of "x" under secretText, as another program computes it.
const hashOfX = "12cb004009768ecca81774babd2048e3"

func TestRules(t *testing.T) {
	for _, rule := range rules {
		t.Run(rule.name, func(t *testing.T) {
			names := format.Names{Event: "event"}
			if rule.actors != "" {
				names.Actors = []string{rule.actors}
			}
			made := mustCompile(t, "transforms:\n  - "+strings.ReplaceAll(rule.list, "\n", "\n  - "))
			got := transformLines(t, made, rule.input, names)
			compare(t, "events", strings.Join(got.events[""], "\n"), rule.want)
			var others, rejects []string
			for dataset, events := range got.events {
				if dataset != "" {
					others = append(others, dataset+": "+strings.Join(events, "\n"+dataset+": "))
				}
			}
			slices.Sort(others)
			compare(t, "other datasets", strings.Join(others, "\n"), rule.others)
			for _, reject := range got.rejects {
				rejects = append(rejects, valueOfLine(reject))
			}
			compare(t, "rejects", strings.Join(rejects, "\n"), rule.reject)
		})
	}
}

func valueOfLine(reject format.Reject) string {
	return strings.TrimSpace(strings.Join([]string{itoa(reject.Line) + ":", reject.Reason}, " "))
}

func compare(t *testing.T, what, got, want string) {
	t.Helper()
	if got != want {
		t.Errorf("%s:\n%s\nwant:\n%s", what, got, want)
	}
}
