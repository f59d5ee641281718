package transform

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/sluice-analytics/sluice/ingest/config"
	"github.com/sluice-analytics/sluice/ingest/format"
	"github.com/sluice-analytics/sluice/query/lookup"
	"github.com/sluice-analytics/sluice/storage/batch"
)

func TestMistakesHaveTheirPlace(t *testing.T) {
	for list, want := range map[string]string{
		`derive: {x: lowr(a)}`:                                                          `transforms[0].derive.x: there is no function lowr (at 1 of the expression); did you mean lower(text)?`,
		`derive: {x: a +}`:                                                              `transforms[0].derive.x: the expression ends`,
		`filter: upper(a)`:                                                              `transforms[0].filter: the condition has to be a bool, and this is a string`,
		`split: {where: a + 1, into: b}`:                                                `transforms[0].split.where: the condition has to be a bool`,
		`split: {where: a, into: "b/c"}`:                                                `transforms[0].split.into: dataset name`,
		`derive: {x: $p}`:                                                               `transforms[0].derive.x: params has no "p"`,
		`derive: {x: count()}`:                                                          `there is no function count`,
		`derive: {time: "a = 1"}`:                                                       `transforms[0].derive.time: the time cannot be a truth value`,
		`parse: {column: m, as: pattern, pattern: "%{wurd:x}"}`:                         `transforms[0].parse.pattern: there is no kind of field "wurd"; did you mean %{word}?`,
		`parse: {column: m, as: pattern, pattern: "%{word:x"}`:                          `is not closed`,
		`parse: {column: m, as: pattern, pattern: "%{word:x} %{int:x}"}`:                `two fields are called "x"`,
		`parse: {column: m, as: pattern, pattern: "a"}`:                                 `the pattern has no field with a name`,
		`parse: {column: m, as: pattern, regexp: "("}`:                                  `transforms[0].parse.regexp: compile regular expression`,
		`parse: {column: m, as: pattern, regexp: "a"}`:                                  `no group with a name`,
		`parse: {column: m, as: pattern, pattern: "%{word:time}", into: ""}`:            `a field is called time`,
		`map: {column: a, table: t.csv, key: k, columns: {x: plan}}`:                    `transforms[0].map: tables are not known here`,
		`hash: {columns: [a], secret: {env: SLUICE_TEST_UNSET}}`:                        `transforms[0].hash.secret: the environment variable SLUICE_TEST_UNSET is not set`,
		"cast: {a: int}\n  - hash: {columns: [b], secret: {env: X}}\n  - filter: a = b": `transforms[2].filter: = cannot take a (float64) and b (string)`,
	} {
		options := Options{}
		if !strings.Contains(list, "UNSET") {
			options.Secret = func(config.Secret) ([]byte, error) { return []byte(secretText), nil }
		}
		_, err := compileText("transforms:\n  - "+list, options)
		var problems config.Problems
		if !errors.As(err, &problems) || !strings.Contains(err.Error(), want) {
			t.Errorf("%s:\n%v\nwant %s", list, err, want)
		}
	}
}

func TestShortSecretsAreRefused(t *testing.T) {
	short := Options{Secret: func(config.Secret) ([]byte, error) { return []byte("short"), nil }}
	_, err := compileText("transforms: [{hash: {columns: [a], secret: {env: X}}}]", short)
	if err == nil || !strings.Contains(err.Error(), "the secret has 5 bytes") {
		t.Errorf("got %v", err)
	}
}

func TestTooManySplitsAreRefused(t *testing.T) {
	list := "transforms:\n"
	for i := range DatasetsMax + 1 {
		list += fmt.Sprintf("  - split: {where: a, into: d%d}\n", i)
	}
	if _, err := compileText(list, options()); err == nil || !strings.Contains(err.Error(), "more than 8 datasets") {
		t.Errorf("got %v", err)
	}
}

// TestNamesAreFollowed holds what columns with a meaning are called before and behind a list.
func TestNamesAreFollowed(t *testing.T) {
	for _, test := range []struct{ list, asked, parsed, left string }{
		{"rename: {uid: user}", "user/event", "uid/event", "user/event"},
		{"rename: {a: b}\n  - rename: {b: user}", "user/e", "a/e", "user/e"},
		{"rename: {user: other, x: user}", "user/e", "x/e", "user/e"},
		{"derive: {user: upper(x)}", "user/e", "/e", "/e"},
		{"parse: {column: u, as: query, into: q}", "q.id/e", "/e", "/e"},
		{"map: {column: u, into: user, values: {a: b}}", "user/e", "/e", "/e"},
		{"explode: {column: u, into: user}", "user/e", "/e", "/e"},
		{"hash: {columns: [user], secret: {env: X}}", "user/e", "user/e", "user/e"},
		{"drop: [user]", "user/e", `the actor column "user" is dropped by transforms[0]: column not found`, ""},
		{"drop: ['user.*']", "user.id/e", `the actor column "user.id" is dropped by transforms[0]`, ""},
		{"rename: {user: u}", "user/e", `the actor column "user" is renamed to "u" by transforms[0]`, ""},
		{"drop: [e]", "user/e", `the event column "e" is dropped`, ""},
	} {
		made := mustCompile(t, "transforms:\n  - "+test.list)
		actor, event, _ := strings.Cut(test.asked, "/")
		parsed, err := made.Parsed(format.Names{Time: "ts", Actors: []string{actor}, Event: event})
		if err != nil {
			if !strings.HasPrefix(err.Error(), test.parsed) || !errors.Is(err, format.ErrNames) {
				t.Errorf("%s: %v", test.list, err)
			}
			continue
		}
		left := made.Left(parsed)
		if got := strings.Join(parsed.Actors, ",") + "/" + parsed.Event; got != test.parsed || parsed.Time != "ts" {
			t.Errorf("%s: parsed as %s, want %s", test.list, got, test.parsed)
		}
		if got := strings.Join(left.Actors, ",") + "/" + left.Event; got != test.left {
			t.Errorf("%s: left as %s, want %s", test.list, got, test.left)
		}
	}
}

func TestGuessedNamesThatAreDroppedAreNobodys(t *testing.T) {
	left := mustCompile(t, "transforms: [{drop: [user]}]").Left(format.Names{Time: "ts", Actors: []string{"user"}, Event: "e"})
	if len(left.Actors) != 0 || left.Event != "e" {
		t.Errorf("left are %+v", left)
	}
}

func TestTheColumnOfTheTimeIsNotTouched(t *testing.T) {
	for _, list := range []string{"drop: [ts]", "rename: {ts: at}", "rename: {at: ts}", "cast: {ts: int}", "redact: [ts]", "derive: {ts: a}", "parse: {column: ts, as: url}", "explode: {column: ts}"} {
		_, err := mustCompile(t, "transforms: [{"+list+"}]").Stage(format.Names{Time: "ts"}, format.Names{Time: "ts"})
		if err == nil || !strings.Contains(err.Error(), `names "ts", which holds the time`) {
			t.Errorf("%s: %v", list, err)
		}
	}
}

// TestNothingPrivateIsKept looks for values in everything that comes out.
func TestNothingPrivateIsKept(t *testing.T) {
	made := mustCompile(t, "transforms: [{hash: {columns: [mail], secret: {env: X}}}, {redact: [name]}, {cast: {n: int}}, {drop: [gone]}, {filter: n > 1}]")
	got := transformLines(t, made, "{\"mail\":\"ann@x\",\"name\":\"Ann\",\"gone\":\"secret\",\"n\":2}\n{\"mail\":\"bob@x\",\"n\":\"bad bob\"}\n{\"mail\":\"col@x\",\"n\":1}\nnot json ann", format.Names{})
	if len(got.events[""]) != 1 || len(got.rejects) != 2 || !made.Private() {
		t.Fatalf("got %v, %v", got.events, got.rejects)
	}
	text := fmt.Sprintf("%v %v", got.events, got.rejects)
	for _, b := range got.batches {
		for i := range b.Columns {
			text += string(b.Columns[i].Strings.Bytes)
		}
	}
	for _, private := range []string{"ann@x", "Ann", "secret", "bob", "col@x", "json ann"} {
		if strings.Contains(text, private) {
			t.Errorf("%q is kept: %s", private, text)
		}
	}
}

// TestBatchesAreSound holds what leaves to what the storage relies on: strings that are distinct, used, and in the order
// of their first row, and nulls without values.
func TestBatchesAreSound(t *testing.T) {
	made := mustCompile(t, benchList)
	got := transformLines(t, made, benchLines(3000), format.Names{Actors: []string{"user_id"}})
	rows := 0
	for _, b := range got.batches {
		rows += b.Rows
		for i := range b.Columns {
			if err := soundColumn(&b.Columns[i], b.Rows); err != nil {
				t.Errorf("column %q: %v", b.Columns[i].Name, err)
			}
		}
		if b.SizeBytes == 0 || len(b.Time) != b.Rows {
			t.Errorf("%d bytes, %d times of %d rows", b.SizeBytes, len(b.Time), b.Rows)
		}
	}
	if rows == 0 || rows+len(got.events["slow_searches"])+int(got.summary.Dropped) != 3000 {
		t.Errorf("%d rows, %d dropped", rows, got.summary.Dropped)
	}
}

func soundColumn(c *batch.Column, rows int) error {
	next := uint32(1)
	seen := map[string]bool{}
	for row := range rows {
		if !c.Type.IsText() {
			break
		}
		code := c.Codes[row]
		if (code == 0) != c.Null.Get(row) {
			return fmt.Errorf("row %d: code %d, null %v", row, code, c.Null.Get(row))
		}
		if code > next {
			return fmt.Errorf("row %d: code %d before %d", row, code, next)
		}
		if code == next {
			text := string(c.Strings.At(int(code - 1)))
			if seen[text] {
				return fmt.Errorf("%q stands twice", text)
			}
			seen[text] = true
			next++
		}
	}
	if int(next-1) != c.Strings.Len() {
		return fmt.Errorf("%d strings, %d in use", c.Strings.Len(), next-1)
	}
	return nil
}

func TestMapTakesColumnsOfATable(t *testing.T) {
	with := options()
	with.Table = func(m *config.Map) (*lookup.Table, error) {
		builder := lookup.NewBuilder()
		if err := format.ReadTable(strings.NewReader("id,plan,seats\n1,pro,5\n2,free,\n"), m.Table, builder.Add); err != nil {
			return nil, err
		}
		return builder.Finish(m.Key, m.Column)
	}
	list := "transforms: [{map: {column: account, table: t.csv, key: id, columns: {tier: plan, n: seats}, default: none}}]"
	made, err := compileText(list, with)
	if err != nil {
		t.Fatal(err)
	}
	got := transformLines(t, made, "{\"account\":1}\n{\"account\":\"2\"}\n{\"account\":3}", format.Names{}).events[""]
	if want := []string{`account="1" n="5" tier="pro"`, `account="2" tier="free"`, `account="3" n="none" tier="none"`}; !slices.Equal(got, want) {
		t.Errorf("got %q", got)
	}
	if _, err = compileText(strings.Replace(list, "tier: plan", "tier: plam", 1), with); err == nil || !strings.Contains(err.Error(), "did you mean plan?") {
		t.Errorf("got %v", err)
	}
	with.Table = func(*config.Map) (*lookup.Table, error) { return nil, errors.New("there is no t.csv") }
	var problems config.Problems
	if _, err = compileText(list, with); !errors.As(err, &problems) || !strings.Contains(err.Error(), "transforms[0].map.table: there is no t.csv") {
		t.Errorf("got %v", err)
	}
}

// FuzzParsers gives foreign text to everything that takes text apart.
func FuzzParsers(f *testing.F) {
	for _, text := range []string{`a=1 b="x \" y" c`, `https://u:p@h:80/p?q=%zz#f`, `{"a":{"b":[1,null]}}`, "Mozilla/5.0 (X11; Linux x86_64) Gecko/20100101 Firefox/1", `1.2.3.4 took 5 ms`, "(((", "Mozilla/5.0 (Linux; Android"} {
		f.Add(text)
	}
	pattern, err := compilePattern(&config.Parse{Pattern: "%{ip:ip} %{quoted:q} %{number:n} %{rest:r}"})
	if err != nil {
		f.Fatal(err)
	}
	readers := []textReader{newUserAgents(), newURLs(), readerFunc(readQuery), readerFunc(readPairs), pattern,
		readerFunc(func(text []byte, to *format.Rows) error { return to.Object(text) })}
	f.Fuzz(func(t *testing.T, text string) {
		text = strings.ToValidUTF8(text, "?")
		for i, reader := range readers {
			to := format.NewRows()
			err := reader.read([]byte(text), to)
			if rows := to.Len(); rows != 1 && err == nil || rows != 0 && err != nil {
				t.Fatalf("reader %d: %d rows, %v", i, rows, err)
			}
			read := to.Take()
			for c := range read.Columns {
				if err := soundColumn(&read.Columns[c], read.Rows); err != nil {
					t.Fatalf("reader %d: %v", i, err)
				}
			}
		}
	})
}
