package format

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"strconv"
	"strings"
	"testing"

	"github.com/sluice-analytics/sluice/storage/schema"
)

func TestNDJSON(t *testing.T) {
	text := "\xef\xbb\xbf" + `{"ts":1541105830796,"userId":"39","page":"Home","length":null,"n":{"a":1,"b":{"c":"x"}}}

  {"ts":"2018-11-01T20:57:11Z","userId":39,"page":"Q\u00e4\ud83d\ude00\/\n","list":["a",1,2.50,true,null,{"k": [1, 2]},[]],"big":123456789012345678901,"f":-0.5e1}` + "\r\n" +
		`{"ts":1541105832,"userId":39.0,"page":"a","page":"b"}{"ts":1541105833,"nul":"a\u0000b","empty":[],"o":{}}`
	got, summary := parseAll(t, text, Options{})
	want := []map[string]schema.Value{
		{"userId": schema.StringOf("39"), "page": schema.StringOf("Home"), "n.a": schema.IntOf(1), "n.b.c": schema.StringOf("x")},
		{"userId": schema.StringOf("39"), "page": schema.StringOf("Qä😀/\n"), "big": schema.StringOf("123456789012345678901"),
			"list": schema.ListOf([]string{"a", "1", "2.5", "true", `{"k":[1,2]}`, "[]"}), "f": schema.FloatOf(-5)},
		{"userId": schema.StringOf("39"), "page": schema.StringOf("b")},
		{"nul": schema.StringOf("a\x00b"), "empty": schema.ListOf(nil)},
	}
	checkRows(t, got, want)
	if fmt.Sprint(got.times) != "[1541105830796000 1541105831000000 1541105832000000 1541105833000000]" {
		t.Errorf("times %v", got.times)
	}
	if got.names.Time != "ts" || got.names.Event != "page" || fmt.Sprint(got.names.Actors) != "[userId]" {
		t.Errorf("names %+v", got.names)
	}
	if summary.Format != NDJSON || summary.Rows != 4 || summary.Lines != 4 || summary.Rejected != 0 {
		t.Errorf("%+v", summary)
	}
}

func checkRows(t *testing.T, got *collector, want []map[string]schema.Value) {
	t.Helper()
	if len(got.rows) != len(want) {
		t.Fatalf("%d rows, want %d; rejects %+v", len(got.rows), len(want), got.rejects)
	}
	for i := range want {
		for name, v := range want[i] {
			if got.rows[i][name] != v {
				t.Errorf("row %d: %s = %+v, want %+v", i, name, got.rows[i][name], v)
			}
		}
		for name, v := range got.rows[i] {
			if _, ok := want[i][name]; !ok {
				t.Errorf("row %d: %s = %+v was not expected", i, name, v)
			}
		}
	}
}

func TestRejectedLines(t *testing.T) {
	good := `{"ts":1541105830,"a":1}` + "\n"
	deep := strings.Repeat(`{"a":`, 100) + "1" + strings.Repeat("}", 100)
	deepList := `{"ts":1541105830,"a":` + strings.Repeat("[", 100) + strings.Repeat("]", 100) + "}"
	var many strings.Builder
	many.WriteString(`{"ts":1541105830`)
	for i := range 10_000 {
		fmt.Fprintf(&many, `,"k%d":1`, i)
	}
	many.WriteString("}")
	for _, test := range []struct{ line, reason string }{
		{`{"ts":1541105830,"a":`, "expected a value at byte 22"},
		{`{"ts":1541105830,"a":"`, "in a string"},
		{`{"ts":1541105830,"a":tru}`, "expected a value"},
		{`{"ts":1541105830,"a":01}`, "expected a comma"},
		{`{"ts":1541105830,"a":1.}`, "expected a digit"},
		{`{"ts":1541105830,"a":-}`, "expected a digit"},
		{`{"ts":1541105830,"a":"\x"}`, "unknown escape"},
		{`{"ts":1541105830,"a":"\u12g4"}`, "unknown escape"},
		{"{\"ts\":1541105830,\"a\":\"\x01\"}", "control character"},
		{`{"ts":1541105830,}`, "expected a name"},
		{`{"ts":1541105830 "a":1}`, "expected a comma"},
		{`{"ts" 1541105830}`, "expected a colon"},
		{`[1]`, "expected an object"},
		{`7`, "expected an object"},
		{`{"a":1}`, `no time: "ts" is missing`},
		{`{"ts":null}`, `no time: "ts" is null`},
		{`{"ts":"never"}`, `no time: "ts" is "never": not a time`},
		{`{"ts":true}`, `not a time`},
		{`{"ts":{"x":1}}`, `"ts" is missing`},
		{`{"ts":-5}`, `outside the years`},
		{`{"ts":1541105830,"":1}`, "without a name"},
		{`{"ts":1541105830,"` + strings.Repeat("n", 300) + `":1}`, "at most 255"},
		{"{\"ts\":1541105830,\"a\":\"x\xff\"}", "invalid UTF-8 at byte 24"},
		{deep, "nested deeper"},
		{deepList, "nested deeper"},
		{many.String(), "more than 1000 properties"},
		{`{"ts":1541105830,"a":"` + strings.Repeat("x", RecordBytesMax) + `"}`, "longer than 1048576"},
	} {
		c := &collector{}
		text := good + test.line + "\n" + good
		summary, err := Parse(context.Background(), strings.NewReader(text), Options{ErrorsMax: 0.5}, c)
		if err != nil || len(c.rows) != 2 || len(c.rejects) != 1 {
			t.Fatalf("%.60s: %d rows, rejects %+v, %v", test.line, len(c.rows), c.rejects, err)
		}
		r := c.rejects[0]
		if !strings.Contains(r.Reason, test.reason) || r.Line != 2 || r.Offset != int64(len(good)) || summary.Lines != 3 {
			t.Errorf("%.60s: %d:%d %s (%d lines); want %s", test.line, r.Line, r.Offset, r.Reason, summary.Lines, test.reason)
		}
		if !strings.HasPrefix(test.line, strings.ReplaceAll(r.Text, "?", "\xff")) || len(r.Text) > RejectTextBytes {
			t.Errorf("%.60s: text %.80q", test.line, r.Text)
		}
		for i, row := range c.rows {
			if len(row) != 1 || row["a"] != schema.IntOf(1) {
				t.Errorf("%.60s: the bad line left a trace in row %d: %v", test.line, i, row)
			}
		}
	}
}

// TestPropertiesOfKnownNames: an event of too many properties is rejected also where all of their names were seen before.
func TestPropertiesOfKnownNames(t *testing.T) {
	some := func(letter string) (text string) {
		for i := range FieldsMax * 2 / 3 {
			text += fmt.Sprintf(`,"%s%d":1`, letter, i)
		}
		return text
	}
	line := func(properties ...string) string { return `{"ts":1541105830` + strings.Join(properties, "") + "}\n" }
	a, b := some("a"), some("b")
	c := &collector{}
	_, err := Parse(t.Context(), strings.NewReader(line(a)+line(b)+line(a, b)+line(b)+line(a)), Options{ErrorsMax: 0.5}, c)
	if err != nil || len(c.rows) != 4 || len(c.rejects) != 1 || !strings.Contains(c.rejects[0].Reason, "more than 1000 properties") {
		t.Errorf("%d rows, rejects %+v, %v", len(c.rows), c.rejects, err)
	}
}

// TestLongLine reads over a line of 100 MB without holding it.
func TestLongLine(t *testing.T) {
	const size = 100 << 20
	good := `{"ts":1541105830,"a":1}` + "\n"
	for _, front := range []string{good, ""} {
		r := io.MultiReader(strings.NewReader(front+`{"a":"`), io.LimitReader(filler{}, size), strings.NewReader("\"}\n"+good))
		c := &counter{}
		summary, err := Parse(context.Background(), r, Options{ErrorsMax: 0.5, Names: Names{Time: "ts"}}, c)
		if err != nil || c.rows != 1+len(front)/len(good) || len(c.rejects) != 1 {
			t.Fatalf("%d rows, %d rejects, %v", c.rows, len(c.rejects), err)
		}
		r0 := c.rejects[0]
		if r0.Offset != int64(len(front)) || len(r0.Text) != RejectTextBytes || summary.Lines != int64(2+len(front)/len(good)) {
			t.Errorf("reject %d:%d of %d bytes, %+v", r0.Line, r0.Offset, len(r0.Text), summary)
		}
	}
}

type filler struct{}

func (filler) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = 'x'
	}
	return len(p), nil
}

func TestTooManyBadLines(t *testing.T) {
	text := strings.Repeat(`{"ts":1541105830}`+"\n", 97) + strings.Repeat("{bad\n", 3)
	_, err := Parse(context.Background(), strings.NewReader(text), Options{ErrorsMax: 0.02}, &counter{})
	if !errors.Is(err, ErrTooManyBadLines) || !strings.Contains(err.Error(), "3 of 100; the first is line 98") {
		t.Error(err)
	}
	if _, err = Parse(context.Background(), strings.NewReader(text), Options{ErrorsMax: 0.03}, &counter{}); err != nil {
		t.Error(err)
	}
}

// TestOrderAndPlaces checks that parsing side by side keeps the order, and the places
// of rejected lines across chunks.
func TestOrderAndPlaces(t *testing.T) {
	var text bytes.Buffer
	var bad []Reject
	for i := range 120_000 {
		if i%997 == 5 {
			bad = append(bad, Reject{Line: int64(i + 1), Offset: int64(text.Len())})
			fmt.Fprintf(&text, "{\"i\":%d\n", i)
			continue
		}
		fmt.Fprintf(&text, "{\"ts\":%d,\"i\":%d,\"pad\":\"%s\"}\n", 1541105830+i, i, strings.Repeat("p", i%50))
	}
	c := &collector{}
	if _, err := Parse(context.Background(), &text, Options{ErrorsMax: 0.1, Threads: 4}, c); err != nil {
		t.Fatal(err)
	}
	if len(c.rows)+len(c.rejects) != 120_000 || c.batches < 4 {
		t.Fatalf("%d rows, %d rejects, %d batches", len(c.rows), len(c.rejects), c.batches)
	}
	for i := 1; i < len(c.rows); i++ {
		if c.rows[i]["i"].Int <= c.rows[i-1]["i"].Int {
			t.Fatalf("row %d is out of order", i)
		}
	}
	for i, r := range c.rejects {
		if r.Line != bad[i].Line || r.Offset != bad[i].Offset {
			t.Fatalf("reject %d at %d:%d, want %d:%d", i, r.Line, r.Offset, bad[i].Line, bad[i].Offset)
		}
	}
}

func TestCancelled(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	r := &cancelling{after: 5 << 20, cancel: cancel}
	if _, err := Parse(ctx, r, Options{}, &counter{}); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
}

// cancelling is an endless input that cancels its reading.
type cancelling struct {
	after  int
	cancel func()
	rest   []byte
}

func (c *cancelling) Read(p []byte) (int, error) {
	if len(c.rest) == 0 {
		c.rest = []byte(`{"ts":1541105830,"a":1}` + "\n")
	}
	n := copy(p, c.rest)
	c.rest = c.rest[n:]
	if c.after -= n; c.after < 0 {
		c.cancel()
	}
	return n, nil
}

type failing struct{ after int }

var errRead = errors.New("the network is gone")

func (f *failing) Read(p []byte) (int, error) {
	if f.after <= 0 {
		return 0, errRead
	}
	n := copy(p, strings.Repeat(`{"ts":1541105830,"a":1}`+"\n", len(p)/24+1))
	f.after -= n
	return n, nil
}

func TestReaderFails(t *testing.T) {
	for _, after := range []int{0, 1000, 5 << 20} {
		if _, err := Parse(context.Background(), &failing{after}, Options{Format: NDJSON}, &counter{}); !errors.Is(err, errRead) {
			t.Errorf("after %d: %v", after, err)
		}
	}
}

func TestNothing(t *testing.T) {
	for _, text := range []string{"", "\n\n", "  ", "\xef\xbb\xbf"} {
		got, summary := parseAll(t, text, Options{})
		if len(got.rows) != 0 || summary.Rejected != 0 {
			t.Errorf("%q: %+v", text, summary)
		}
	}
}

func TestSparkify(t *testing.T) {
	rows, loggedOut := 0, 0
	pages := map[string]int{}
	var all bytes.Buffer
	for _, file := range testData(t, "sparkify/*.gz") {
		data := unpack(t, file)
		all.Write(data) // glued together: no file ends in a line end
		got, _ := parseAll(t, string(data), Options{Name: file})
		rows += len(got.rows)
		for _, row := range got.rows {
			pages[row["page"].Text]++
			if row["userId"] == schema.StringOf("") {
				loggedOut++
			}
		}
		if got.names.Time != "ts" || got.names.Actors[0] != "userId" || got.names.Event != "page" {
			t.Errorf("%s: %+v", file, got.names)
		}
	}
	if rows != 8056 || loggedOut != 286 || pages["NextSong"] != 6820 || pages["Submit Downgrade"] != 1 {
		t.Errorf("%d rows, %d logged out, %v", rows, loggedOut, pages)
	}
	if got, _ := parseAll(t, all.String(), Options{}); len(got.rows) != 8056 {
		t.Errorf("glued together: %d rows", len(got.rows))
	}
}

func TestWikiticker(t *testing.T) {
	got, _ := parseAll(t, string(unpack(t, testData(t, "wikiticker/*.gz")[0])), Options{})
	users := map[string]bool{}
	for _, row := range got.rows {
		users[row["user"].Text] = true
	}
	if len(got.rows) != 39244 || len(users) != 10531 || got.names.Time != "time" || got.names.Actors[0] != "user" {
		t.Errorf("%d rows, %d users, %+v", len(got.rows), len(users), got.names)
	}
}

// FuzzNDJSON holds the scanner to encoding/json, value by value.
func FuzzNDJSON(f *testing.F) {
	for _, seed := range []string{
		`{"a":1,"b":"x\u00e9\ud83d\ude00\ud83d","c":[1,"2",null,{"d":[]}],"e":{"f":-1.5e3,"g":true}}`,
		`{"a":{"b":1},"a":2,"a":null,"n":123456789012345678901,"x":1e999}`, `{}`, `{"a":-0}`, ` { "a" : [ ] } `,
		`{"a":"\"\\\/\b\f\n\r\t"}`, "{\"a\":\"\xff\"}", `{"a":0.1,"b":9007199254740993}`,
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, line string) {
		if strings.ContainsAny(line, "\n") {
			return
		}
		p := &ndjsonParser{}
		out := &output{w: newSampler(), limit: 10}
		out.run(p, &chunk{data: []byte(line), line: 1})
		got := &collector{}
		_ = got.Batch(out.w.take())
		want, ok := referenceRows(line)
		if !ok {
			return
		}
		if (len(out.rejects) > 0) != (want == nil) {
			t.Fatalf("%q: rejects %+v, reference %v", line, out.rejects, want)
		}
		if want != nil {
			compareJSON(t, line, got.rows, want)
		}
	})
}

// referenceRows reads a line as the scanner should, with encoding/json. ok is false
// where the limits, which encoding/json does not know, could matter.
func referenceRows(line string) (rows []map[string]schema.Value, ok bool) {
	if strings.Count(line, "{")+strings.Count(line, "[") >= DepthMax || len(line) > 1<<12 {
		return nil, false
	}
	if strings.ToValidUTF8(line, "") != line {
		return nil, true
	}
	decoder := json.NewDecoder(strings.NewReader(line))
	rows = []map[string]schema.Value{}
	for {
		var raw json.RawMessage
		if err := decoder.Decode(&raw); err == io.EOF {
			return rows, true
		} else if err != nil || raw[0] != '{' {
			return nil, true
		}
		row := map[string]schema.Value{}
		if !flatten(row, "", raw) {
			return nil, true
		}
		if len(rows) == 9 {
			return nil, false
		}
		rows = append(rows, row)
	}
}

// flatten walks over the tokens, since a map would forget the order of equal names.
func flatten(row map[string]schema.Value, prefix string, raw json.RawMessage) bool {
	decoder := json.NewDecoder(bytes.NewReader(raw))
	_, _ = decoder.Token()
	for decoder.More() {
		key, _ := decoder.Token()
		name := prefix + key.(string)
		var value json.RawMessage
		if err := decoder.Decode(&value); err != nil {
			return false
		}
		if value[0] == '{' {
			if !flatten(row, name+".", value) {
				return false
			}
			continue
		}
		if schema.CheckName(name) != nil {
			return false
		}
		row[name] = referenceValue(value)
	}
	return true
}

func referenceValue(raw json.RawMessage) schema.Value {
	switch raw[0] {
	case '"':
		var s string
		_ = json.Unmarshal(raw, &s)
		return schema.StringOf(s)
	case 't', 'f':
		return schema.BoolOf(raw[0] == 't')
	case 'n':
		return schema.NullOf(schema.Unknown)
	case '[':
		var items []json.RawMessage
		_ = json.Unmarshal(raw, &items)
		list := []string{}
		for _, item := range items {
			switch item[0] {
			case 'n':
			case '{', '[':
				var compact bytes.Buffer
				_ = json.Compact(&compact, item)
				list = append(list, compact.String())
			default:
				list = append(list, referenceValue(item).AsText())
			}
		}
		return schema.ListOf(list)
	}
	if v, err := strconv.ParseInt(string(raw), 10, 64); err == nil {
		return schema.IntOf(v)
	}
	if v, err := strconv.ParseFloat(string(raw), 64); err == nil && !math.IsInf(v, 0) && strings.ContainsAny(string(raw), ".eE") {
		return schema.FloatOf(v)
	}
	return schema.StringOf(string(raw))
}

// compareJSON compares values as text where the column had to widen.
func compareJSON(t *testing.T, line string, got, want []map[string]schema.Value) {
	t.Helper()
	if len(got) != len(want) {
		t.Fatalf("%q: %d rows, want %d", line, len(got), len(want))
	}
	for i := range want {
		for name, v := range want[i] {
			g, ok := got[i][name]
			if v.Null != !ok || ok && !widened(g, v) {
				t.Fatalf("%q: %s = %+v, want %+v", line, name, g, v)
			}
		}
		for name := range got[i] {
			if _, ok := want[i][name]; !ok {
				t.Fatalf("%q: %s was not expected", line, name)
			}
		}
	}
}

// widened reports whether got is want, in the type of its column.
func widened(got, want schema.Value) bool {
	switch {
	case got.Type == want.Type:
		return got == want
	case got.Type == schema.Float64 && want.Type == schema.Int64:
		return got.Float == float64(want.Int)
	case got.Type == schema.StringList:
		return got == schema.ListOf([]string{want.AsText()})
	default:
		return got == schema.StringOf(want.AsText())
	}
}

// benchmarkLines are about 300 bytes with 14 properties, as events of a shop.
func benchmarkLines(size int) []byte {
	var text bytes.Buffer
	for i := 0; text.Len() < size; i++ {
		fmt.Fprintf(&text, `{"time":"2024-05-%02dT%02d:%02d:%02d.%03dZ","user_id":"u%07d","event":"product_viewed","session_id":"s%08d",`+
			`"page":"/products/%d","country":"%s","device":"mobile","browser":"Firefox 126","version":"2.14.%d",`+
			`"duration_ms":%d.%d,"status":200,"bytes":%d,"logged_in":%v,"referrer":"https://www.example.com/search"}`+"\n",
			1+i%28, i%24, i%60, i*7%60, i%1000, i*7919%100000, i/10, i*31%500, []string{"DE", "FR", "US", "JP"}[i%4], i%9,
			i*37%900, i%10, i*1009%100000, i%3 == 0)
	}
	return text.Bytes()
}

func BenchmarkNDJSON(b *testing.B) { benchmarkParse(b, benchmarkLines(32<<20), NDJSON) }

func benchmarkParse(b *testing.B, data []byte, format string) {
	b.Helper()
	for _, threads := range []int{1, 2} {
		b.Run(fmt.Sprintf("threads=%d", threads), func(b *testing.B) {
			b.SetBytes(int64(len(data)))
			b.ReportAllocs()
			rows := 0
			for range b.N {
				c := &counter{}
				if _, err := Parse(context.Background(), bytes.NewReader(data), Options{Format: format, Threads: threads}, c); err != nil {
					b.Fatal(err)
				}
				rows += c.rows
			}
			b.ReportMetric(float64(rows)/b.Elapsed().Seconds(), "events/s")
		})
	}
}
