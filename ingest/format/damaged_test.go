package format

import (
	"context"
	"errors"
	"strings"
	"testing"
)

// TestUnknown names what it saw where nothing can be read.
func TestUnknown(t *testing.T) {
	for _, test := range []struct{ content, message string }{
		{"\x7fELF\x02\x01\x01\x00\x00", "first bytes 7f 45 4c 46 02 01 01 00 00"},
		{"\xff\xfet\x00s\x00", "first bytes ff fe 74 00"},
		{"PK\x03\x04\x14\x00", "first bytes 50 4b 03 04"},
		{"hello world\nhow are you\n", `it begins with "hello world"`},
	} {
		_, err := Parse(context.Background(), strings.NewReader(test.content), Options{Name: "x.bin"}, &counter{})
		if !errors.Is(err, ErrUnknownFormat) || !strings.Contains(err.Error(), test.message) {
			t.Errorf("%q: %v", test.content, err)
		}
	}
	if _, err := Parse(context.Background(), strings.NewReader("x"), Options{Format: "xml"}, &counter{}); !errors.Is(err, ErrUnknownFormat) {
		t.Error(err)
	}
}

func TestDetect(t *testing.T) {
	for _, test := range []struct{ head, name, want string }{
		{`{"a":1}`, "x", NDJSON}, {"{\"a\":1}\n{\"a\":2}\n", "x.json", NDJSON}, {"{bad\n{\"a\":1}\n", "x", NDJSON},
		{`{"a":1}{"a":2}`, "x", JSON}, {"{\n  \"a\": 1\n}", "x", JSON}, {` [{"a":1}]`, "x", JSON},
		{`{"a":"` + strings.Repeat("x", 1000), "x", NDJSON}, {"a,b\n1,2\n", "x", CSV}, {"a;b\n", "x", CSV},
		{"a\tb\n", "x", TSV}, {"time\n1\n", "logs/x.csv.gz", CSV}, {"PAR1\x15", "x", Parquet}, {"ARROW1\x00\x00", "x", Arrow},
		{"\xff\xff\xff\xff\x30\x01\x00\x00", "x", ArrowStream}, {"\xef\xbb\xbfa,b\n", "x", CSV}, {"", "x", NDJSON},
		{`h - - [10/Oct/2000:13:55:36 -0700] "GET / HTTP/1.0" 200 1` + "\n", "x.csv", AccessLog},
	} {
		if got, err := Detect([]byte(test.head), test.name); err != nil || got != test.want {
			t.Errorf("%.40q %s: %s, %v; want %s", test.head, test.name, got, err, test.want)
		}
	}
}

func TestNames(t *testing.T) {
	text := `{"when":1541105830,"userId":"1","page":"x","duration":5}` + "\n"
	for _, test := range []struct {
		options Options
		message string
	}{
		{Options{}, `no column is known to hold the time: column not found; name one of "when", "userId", "page", "duration"`},
		{Options{Names: Names{Time: "wen"}}, `time column "wen" (did you mean "when"?): column not found`},
		{Options{Names: Names{Time: "when", Actors: []string{"user_id"}}}, `actor column "user_id" (did you mean "userId"?)`},
		{Options{Names: Names{Time: "when", Event: "pages"}}, `event column "pages" (did you mean "page"?)`},
		{Options{Names: Names{Time: "when", Actors: []string{"when"}}}, `"when" is named twice`},
	} {
		_, err := Parse(context.Background(), strings.NewReader(text), test.options, &counter{})
		if !errors.Is(err, ErrNames) || !strings.Contains(err.Error(), test.message) {
			t.Errorf("%+v: %v; want %s", test.options.Names, err, test.message)
		}
	}
	got, _ := parseAll(t, text, Options{Names: Names{Time: "when", Actors: []string{"who"}}, NamesOptional: true})
	if len(got.rows) != 1 || got.names.Actors[0] != "who" || got.names.Event != "page" {
		t.Errorf("%+v", got)
	}
	// A column is only guessed to be the time if it holds times.
	got, _ = parseAll(t, `{"date":"Monday","ts":1541105830,"time":7.5e30}`+"\n", Options{})
	if got.names.Time != "ts" || got.rows[0]["time_"].Float != 7.5e30 {
		t.Errorf("%+v %+v", got.names, got.rows)
	}
}

var errSink = errors.New("disk full")

type failingSink struct{ counter }

func (failingSink) Names(Names) error { return errSink }

func TestSinkFails(t *testing.T) {
	text := strings.Repeat(`{"ts":1541105830}`+"\n", 100_000)
	if _, err := Parse(context.Background(), strings.NewReader(text), Options{}, &failingSink{}); !errors.Is(err, errSink) {
		t.Error(err)
	}
}
