package format

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/sluice-analytics/sluice/storage/schema"
)

func TestJSONArray(t *testing.T) {
	for _, text := range []string{
		`[{"ts":1541105830,"a":"]}"},{"ts":1541105831,"a":"\\\""}]`,
		" [\n  {\n    \"ts\": 1541105830,\n    \"a\": \"]}\"\n  },\n  {\"ts\": 1541105831, \"a\": \"\\\\\\\"\"}\n]\n",
		`{"ts":1541105830,"a":"]}"}{"ts":1541105831,"a":"\\\""}`,
		"{\n\"ts\":1541105830,\"a\":\"]}\"}\n{\n\"ts\":1541105831,\"a\":\"\\\\\\\"\"}",
	} {
		got, summary := parseAll(t, text, Options{})
		checkRows(t, got, []map[string]schema.Value{{"a": schema.StringOf("]}")}, {"a": schema.StringOf(`\"`)}})
		if summary.Format != JSON {
			t.Errorf("%s: %s", text, summary.Format)
		}
	}
}

func TestJSONRejects(t *testing.T) {
	text := "[{\"ts\":1541105830},\n7, \"x{\", null,\n{\"ts\":1541105830,},\n{\"ts\":1541105831}"
	c := &collector{}
	summary, err := Parse(context.Background(), strings.NewReader(text), Options{ErrorsMax: 1}, c)
	var seen []string
	for _, r := range c.rejects {
		seen = append(seen, fmt.Sprintf("%d %s %s", r.Line, r.Text, r.Reason))
	}
	want := []string{
		"2 7 an event must be an object", `2 "x{" an event must be an object`, "2 null an event must be an object",
		`3 {"ts":1541105830,} expected a name in quotes at byte 18`, "4  the array is not closed: the input ends too early",
	}
	if err != nil || len(c.rows) != 2 || summary.Rejected != 5 || strings.Join(seen, "\n") != strings.Join(want, "\n") {
		t.Errorf("%d rows, %v\n%s", len(c.rows), err, strings.Join(seen, "\n"))
	}
	c = &collector{}
	_, err = Parse(context.Background(), strings.NewReader(`[{"ts":1541105830},{"ts":15411`), Options{}, c)
	if !errors.Is(err, ErrTooManyBadLines) || !strings.Contains(err.Error(), "ends in the middle") {
		t.Error(err)
	}
}

func TestJSONAcrossChunks(t *testing.T) {
	var text strings.Builder
	text.WriteString("[")
	for i := range 100_000 {
		if i > 0 {
			text.WriteString(",")
		}
		fmt.Fprintf(&text, `{"ts":%d,"i":%d,"s":"}{[\"%s"}`, 1541105830+i, i, strings.Repeat("]", i%40))
	}
	text.WriteString("]")
	c := &collector{}
	if _, err := Parse(context.Background(), strings.NewReader(text.String()), Options{Threads: 3}, c); err != nil || len(c.rows) != 100_000 {
		t.Fatalf("%d rows, %v", len(c.rows), err)
	}
	for i, row := range c.rows {
		if row["i"].Int != int64(i) {
			t.Fatalf("row %d has %v", i, row)
		}
	}
}

func TestJSONUnclosedObject(t *testing.T) {
	text := `[{"ts":1541105830},{"ts":1541105830,"a":"` + strings.Repeat("x", 3<<20)
	_, err := Parse(context.Background(), strings.NewReader(text), Options{}, &counter{})
	if !errors.Is(err, ErrDamaged) {
		t.Error(err)
	}
}

// FuzzJSON checks that every array of objects that the line parser accepts one by one is
// read the same way in one piece, however it is cut into chunks.
func FuzzJSON(f *testing.F) {
	f.Add(`{"a":1}`, `{"b":["}",{"c":"\\"}]}`)
	f.Fuzz(func(t *testing.T, a, b string) {
		want := jsonRows(&ndjsonParser{}, strings.NewReplacer("\n", " ", "\r", " ").Replace(a)+"\n"+strings.ReplaceAll(b, "\n", " "))
		if want == nil {
			return
		}
		got := jsonRows(&jsonParser{}, "["+a+",\n"+b+"]")
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Fatalf("%q, %q: %v; want %v", a, b, got, want)
		}
	})
}

func jsonRows(p parser, text string) []map[string]schema.Value {
	out := &output{w: newSampler(), limit: 1 << 20}
	out.run(p, &chunk{data: []byte(text), line: 1})
	if len(out.rejects) > 0 {
		return nil
	}
	got := &collector{}
	_ = got.Batch(out.w.take())
	return append([]map[string]schema.Value{}, got.rows...)
}
