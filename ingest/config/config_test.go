package config

import (
	"errors"
	"os"
	"slices"
	"strings"
	"testing"
	"time"
)

func exampleText(t testing.TB) []byte {
	text, err := os.ReadFile("../../examples/sluice.yaml")
	if err != nil {
		t.Fatal(err)
	}
	return text
}

func TestExampleIsSound(t *testing.T) {
	made, err := ParseFile(exampleText(t))
	if err != nil {
		t.Fatal(err)
	}
	if len(made.Datasets) != 3 || len(made.Sources) != 4 || len(made.Transforms) != 1 {
		t.Fatalf("%d datasets, %d sources, %d lists", len(made.Datasets), len(made.Sources), len(made.Transforms))
	}
	web, source := made.Datasets[0], made.Sources[1]
	if web.Dedupe.Window != 7*24*time.Hour || web.Retention.SizeBytes != 500e9 || web.Cold.CacheBytes != 20<<30 {
		t.Errorf("dataset: %+v %+v %+v", web.Dedupe, web.Retention, web.Cold)
	}
	if s3 := source.S3; s3.Bucket != "logs" || s3.Prefix != "web/" || !slices.Equal(s3.Dates, []string{"yyyy", "mm", "dd", "hh"}) || s3.Lookback != 48*time.Hour {
		t.Errorf("source: %+v", s3)
	}
	if source.ErrorsMax != 0.01 || source.Every != time.Minute || len(source.Transforms) != 14 || !slices.Equal(source.After, []string{"accounts"}) {
		t.Errorf("source: %+v", source)
	}
	if push := made.Sources[3]; push.Push.Token.Env != "APP_TOKEN" || push.OnChange != OnChangeIgnore {
		t.Errorf("source: %+v", push)
	}
	if quiet := made.Alerts.Quiet; quiet[0].From != 22*60 || quiet[0].To != 7*60 || len(quiet[1].Days) != 2 {
		t.Errorf("quiet hours: %+v", quiet)
	}
	if rules := made.Alerts.Rules; rules[0].AboveDuration != 30*time.Minute || rules[3].AboveShare != 0.3 {
		t.Errorf("rules: %+v", rules)
	}
}

// TestExampleShowsEveryKey holds the example to what the decoder knows.
func TestExampleShowsEveryKey(t *testing.T) {
	text := string(exampleText(t))
	for _, kind := range transformKinds {
		if kind != "keep" && !strings.Contains(text, "- "+kind+":") {
			t.Errorf("the example has no transform %s", kind)
		}
	}
}

// mistakes are files and what is said of them: place, path, and parts of message and hint.
var mistakes = []struct{ name, text, want string }{
	{"empty", ``, `the file is empty`},
	{"not YAML", "datasets: [", `this is not YAML`},
	{"a list", "- a", `1:1: the file has to be a mapping, and this is a list`},
	{"unknown section", "dataset: {}", `1:1: dataset: the file has no key "dataset"; did you mean "datasets"?`},
	{"unknown key", "datasets:\n  web: {acters: [a]}", `2:9: datasets.web.acters: a dataset has no key "acters"; did you mean "actors"?`},
	{"key twice", "datasets:\n  web:\n  web:", `3:3: datasets.web: the key "web" stands twice; it stands on line 2 already`},
	{"two documents", "datasets: {}\n---\na: b", `a second document begins here`},
	{"anchor", "datasets: &x {}", `anchors are not known here`},
	{"alias", "limits: {threads: 1}\nretention: *x", `this is not YAML`},
	{"bad duration", "retention: {age: 5 days}", `1:18: retention.age: "5 days" is no duration; a duration is written like`},
	{"duration from short to long", "retention: {age: 5m1h}", `"5m1h" is no duration`},
	{"duration of nothing", "retention: {age: 0s}", `has to be longer than nothing`},
	{"too long", "retention: {age: 99999999999w}", `too long a duration`},
	{"bad size", "retention: {size: 5gb}", `"5gb" is no size; a size is`},
	{"bad name", "datasets: {a b: {}}", `only letters, digits`},
	{"retention of nothing", "retention: {}", `retention needs an age or a size`},
	{"dedupe and upsert", "datasets: {a: {dedupe: {id: x}, upsert: {key: y}}}", `either dedupe or upsert`},
	{"dedupe without id", "datasets: {a: {dedupe: {window: 1d}}}", `dedupe needs "id"`},
	{"time as property", "datasets: {a: {dedupe: {id: time}}}", `the time of an event is not a property`},
	{"cold pattern", "datasets: {a: {cold: {s3: 's3://b/*', after: 1d}}}", `segments go to one place`},
	{"no dataset", "sources: {s: {files: [x]}}", `a source needs "dataset"`},
	{"unknown dataset", "datasets: {web: }\nsources: {s: {dataset: wep, files: [x]}}", `2:24: sources.s.dataset: there is no dataset "wep" in this file; did you mean "web"?`},
	{"no kind", "datasets: {web: }\nsources: {s: {dataset: web}}", `a source needs one of s3, files and push`},
	{"two kinds", "datasets: {web: }\nsources: {s: {dataset: web, files: [x], s3: s3://b/x}}", `has both`},
	{"bad place", "datasets: {web: }\nsources: {s: {dataset: web, s3: b/x}}", `is no place in S3; write s3://bucket/prefix/`},
	{"bucket with pattern", "datasets: {web: }\nsources: {s: {dataset: web, s3: 's3://b*/x'}}", `the bucket has to be named`},
	{"date out of order", "datasets: {web: }\nsources: {s: {dataset: web, s3: 's3://b/{mm}/{yyyy}'}}", `the field {mm} stands where {yyyy} should`},
	{"unknown date", "datasets: {web: }\nsources: {s: {dataset: web, s3: 's3://b/{yy}'}}", `there is no field {yy}`},
	{"date twice", "datasets: {web: }\nsources: {s: {dataset: web, s3: 's3://b/{yyyy}/{yyyy}'}}", `the field {yyyy} stands where {mm} should`},
	{"lookback without date", "datasets: {web: }\nsources: {s: {dataset: web, s3: {url: s3://b/x, lookback: 1d}}}", `without a date in the url`},
	{"open bracket", "datasets: {web: }\nsources: {s: {dataset: web, files: ['a[']}}", `a [ that is not closed`},
	{"bad format", "datasets: {web: }\nsources: {s: {dataset: web, files: [x], format: cvs}}", `format cannot be "cvs"; did you mean "csv"?`},
	{"bad share", "datasets: {web: }\nsources: {s: {dataset: web, files: [x], max_errors: 2}}", `"2" is no share`},
	{"circle", "datasets: {web: }\nsources:\n  a: {dataset: web, files: [x], after: b}\n  b: {dataset: web, files: [x], after: [c]}\n  c: {dataset: web, files: [x], after: [a]}", `sources wait for each other: a after b after c after a`},
	{"after itself", "datasets: {web: }\nsources:\n  a: {dataset: web, files: [x], after: a}", `sources wait for each other: a after a`},
	{"after nothing", "datasets: {web: }\nsources:\n  acc: {dataset: web, files: [x]}\n  b: {dataset: web, files: [x], after: [ac]}", `there is no source "ac" in this file; did you mean "acc"?`},
	{"table of events", "datasets: {web: }\nsources:\n  a: {dataset: web, files: [x]}\n  b: {dataset: web, files: [x], transforms: [{map: {column: c, source: a, key: k, columns: {x: y}}}]}", `the source "a" loads events`},
	{"unknown list", "datasets: {web: }\ntransforms: {clean: [{drop: [a]}]}\nsources: {a: {dataset: web, files: [x], transforms: cleam}}", `did you mean "clean"?`},
	{"split into itself", "datasets: {web: }\nsources: {a: {dataset: web, files: [x], transforms: [{split: {where: a, into: web}}]}}", `are split into "web" itself`},
	{"secret in the file", "datasets: {web: }\nsources: {a: {dataset: web, push: {token: hunter2}}}", `a secret does not stand in the file itself`},
	{"secret as a name", "datasets: {web: }\nsources: {a: {dataset: web, push: {token: {env: 'hunter-2!'}}}}", `this is no name of an environment variable`},
	{"bad clock", "alerts: {quiet: [{from: 25:00, to: '07:00'}]}", `is no time of day`},
	{"bad zone", "alerts: {quiet: [{from: '22:00', to: '07:00', zone: Mars}]}", `there is no time zone "Mars"`},
	{"bad day", "alerts: {quiet: [{from: '22:00', to: '07:00', days: [sundy]}]}", `did you mean "sunday"?`},
	{"bad webhook", "alerts: {webhook: ftp://x}", `no address of a webhook`},
	{"webhook with password", "alerts: {webhook: 'https://me:pw@x'}", `a password does not stand in the file`},
	{"rule on nothing", "alerts: {rules: {a: {above: 1%}}}", `a rule needs "on"`},
	{"rule without bound", "alerts: {rules: {a: {on: lag}}}", `a rule on lag needs "above"`},
	{"bound of what is told anyway", "alerts: {rules: {a: {on: values, above: 1%}}}", `a rule on values tells every change`},
	{"bad zone of weeks", "alerts: {zone: Mars}", `there is no time zone "Mars"`},
	{"rule about nothing", "alerts: {rules: {a: {on: failures, source: x}}}", `there is no source "x" in this file`},
	{"two transforms in one", "transforms: {x: [{drop: [a], keep: [b]}]}", `has both "drop" and "keep"`},
	{"no transform", "transforms: {x: [{}]}", `a transform needs one of`},
	{"transform misspelt", "transforms: {x: [{renam: {a: b}}]}", `did you mean "rename"?`},
	{"rename to one", "transforms: {x: [{rename: {a: c, b: c}}]}", `two properties cannot both become "c"`},
	{"rename of time", "transforms: {x: [{rename: {time: c}}]}", `the time of an event is not a property`},
	{"cast to nothing", "transforms: {x: [{cast: {a: integer}}]}", `a cannot be "integer"; it is one of`},
	{"parse without form", "transforms: {x: [{parse: {column: a}}]}", `parse needs "as"`},
	{"pattern elsewhere", "transforms: {x: [{parse: {column: a, as: url, pattern: b}}]}", `parse as url takes no pattern`},
	{"map of nothing", "transforms: {x: [{map: {column: a}}]}", `map needs one of values, table and source`},
	{"map with both", "transforms: {x: [{map: {column: a, values: {b: c}, default: d, on_missing: keep}}]}", `exclude each other`},
	{"bad rate", "transforms: {x: [{sample: 1.5}]}", `"1.5" is no share`},
	{"sample of nothing", "transforms: {x: [{sample: {rate: 0}}]}", `a sample of nothing`},
	{"explode into index", "transforms: {x: [{explode: {column: a, index: a}}]}", `cannot be the same property`},
	{"bad expression for redact", "transforms: {x: [{redact: {columns: [a], match: '('}}]}", `the syntax is that of RE2`},
	{"limit", "limits: {threads: 0}", `threads cannot be "0"; a whole number from 1 to 1024`},
}

func TestMistakesAreNamedWithPlaceAndHint(t *testing.T) {
	for _, mistake := range mistakes {
		_, err := ParseFile([]byte(mistake.text))
		var problems Problems
		switch {
		case !errors.As(err, &problems):
			t.Errorf("%s: the error is %v", mistake.name, err)
		case !strings.Contains(err.Error(), mistake.want):
			t.Errorf("%s: %v\nwant %s", mistake.name, err, mistake.want)
		case strings.Contains(err.Error(), "hunter"):
			t.Errorf("%s: the secret is in the message: %v", mistake.name, err)
		case problems[0].Line == 0 && mistake.text != "":
			t.Errorf("%s: no place: %v", mistake.name, err)
		}
	}
}

func TestAllMistakesAreReportedInTheirOrder(t *testing.T) {
	_, err := ParseFile([]byte("limits: {threads: x}\nretention: {age: y}\ndatasets: {a: {tim: z}}"))
	var problems Problems
	if !errors.As(err, &problems) || len(problems) != 3 || !slices.IsSortedFunc(problems, func(a, b Problem) int { return a.Line - b.Line }) {
		t.Errorf("the mistakes are %v", err)
	}
}

func TestValues(t *testing.T) {
	for text, want := range map[string]time.Duration{"90s": 90 * time.Second, "1h30m": 90 * time.Minute, "2w": 14 * 24 * time.Hour, "1w2d3h4m5s6ms": 9*24*time.Hour + 3*time.Hour + 4*time.Minute + 5*time.Second + 6*time.Millisecond} {
		if got, err := ParseDuration(text); err != nil || got != want {
			t.Errorf("%s is %v, %v", text, got, err)
		}
	}
	for _, text := range []string{"", "5", "m", "1m1m", "-1m", "1.5h", "1 h", "1H"} {
		if got, err := ParseDuration(text); err == nil {
			t.Errorf("%q is %v", text, got)
		}
	}
	for text, want := range map[string]int64{"1B": 1, "500GB": 500e9, "64 MiB": 64 << 20, "8TiB": 8 << 40} {
		if got, err := ParseSize(text); err != nil || got != want {
			t.Errorf("%s is %v, %v", text, got, err)
		}
	}
	for _, text := range []string{"", "5", "GB", "1.5GB", "-1GB", "9999999999TB", "1gb"} {
		if got, err := ParseSize(text); err == nil {
			t.Errorf("%q is %v", text, got)
		}
	}
	for text, want := range map[string]float64{"1%": 0.01, "0.25": 0.25, "100%": 1} {
		if got, err := ParseShare(text); err != nil || got != want {
			t.Errorf("%s is %v, %v", text, got, err)
		}
	}
}

func FuzzParseFile(f *testing.F) {
	f.Add(exampleText(f))
	for _, mistake := range mistakes {
		f.Add([]byte(mistake.text))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		made, err := ParseFile(text)
		if (made == nil) == (err == nil) {
			t.Fatalf("both or neither: %v, %v", made, err)
		}
		var problems Problems
		if err != nil && !errors.As(err, &problems) {
			t.Fatalf("an error of another type: %v", err)
		}
		_, _ = ParseTransforms(text)
	})
}

// TestReading: the number follows what decides how objects are read, and nothing else.
func TestReading(t *testing.T) {
	const first = "datasets:\n  web: {time: at}\nsources:\n  web:\n    dataset: web\n    files: logs\n    transforms:\n      - cast: {n: int}\n"
	number := func(text string) uint64 {
		read, err := ParseFile([]byte(text))
		if err != nil {
			t.Fatal(err)
		}
		return read.Reading(&read.Sources[0])
	}
	for _, test := range []struct {
		old, new string
		same     bool
	}{
		{"", "", true},
		{"files: logs", "files: [logs, more]", true},
		{"files: logs", "files: logs\n    every: 1h\n    on_change: fail", true},
		{"{time: at}", "{time: at, retention: {age: 30d}}", true},
		{"{time: at}", "{time: ts}", false},
		{"{time: at}", "{time: at, dedupe: {id: id}}", false},
		{"files: logs", "files: logs\n    format: csv", false},
		{"files: logs", "files: logs\n    max_errors: 2%", false},
		{"{n: int}", "{n: float}", false},
		{"- cast: {n: int}", "- cast: {n: int}\n      - drop: [secret]", false},
	} {
		if got := number(strings.Replace(first, test.old, test.new, 1)); (got == number(first)) != test.same || got == 0 {
			t.Errorf("%q for %q: %d beside %d", test.new, test.old, got, number(first))
		}
	}
}
