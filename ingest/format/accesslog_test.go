package format

import (
	"bytes"
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/sluice-analytics/sluice/storage/schema"
)

func TestAccessLog(t *testing.T) {
	text := `127.0.0.1 - frank [10/Oct/2000:13:55:36 -0700] "GET /apache_pb.gif HTTP/1.0" 200 2326` + "\n" +
		`::1 - - [10/Oct/2000:13:55:37 -0700] "GET /a b?q=\"x\" HTTP/1.1" 404 - "-" "say \"hi\" \x41\\"` + "\r\n" +
		`h x a b [10/Oct/2000:13:55:38 +0000] "\x16\x03\x01" 400 0 "" "" 0.250` + "\n" +
		`h - - [10/Oct/2000:13:55:39 +0000] "-" 408 - "r" "a" "10.0.0.1" 1500` + "\n" +
		`h - - [10/Oct/2000:13:55:39 +0000] "GET /\xff HTTP/2.0" 200 1 1e-1` + "\n"
	got, summary := parseAll(t, text, Options{})
	addr := func(s string) schema.Value { return schema.StringOf(s) }
	checkRows(t, got, []map[string]schema.Value{
		{"remote_addr": addr("127.0.0.1"), "user": addr("frank"), "method": addr("GET"), "path": addr("/apache_pb.gif"),
			"protocol": addr("HTTP/1.0"), "status": schema.IntOf(200), "bytes": schema.IntOf(2326)},
		{"remote_addr": addr("::1"), "method": addr("GET"), "path": addr(`/a b?q="x"`), "protocol": addr("HTTP/1.1"),
			"status": schema.IntOf(404), "user_agent": addr(`say "hi" A\`)},
		{"remote_addr": addr("h"), "ident": addr("x"), "user": addr("a b"), "request": addr("\x16\x03\x01"), "status": schema.IntOf(400),
			"bytes": schema.IntOf(0), "referer": addr(""), "user_agent": addr(""), "request_time": schema.FloatOf(0.25)},
		{"remote_addr": addr("h"), "status": schema.IntOf(408), "referer": addr("r"), "user_agent": addr("a"),
			"forwarded_for": addr("10.0.0.1"), "request_time": schema.FloatOf(0.0015)},
		{"remote_addr": addr("h"), "method": addr("GET"), "path": addr(`/\xff`), "protocol": addr("HTTP/2.0"),
			"status": schema.IntOf(200), "bytes": schema.IntOf(1), "request_time": schema.FloatOf(0.1)},
	})
	if summary.Format != AccessLog || fmt.Sprint(summary.Names) != "{time [remote_addr] path}" || got.times[0] != 971211336000000 {
		t.Errorf("%+v %v", summary, got.times)
	}
}

func TestAccessLogRejects(t *testing.T) {
	good := `127.0.0.1 - - [10/Oct/2000:13:55:36 -0700] "GET / HTTP/1.0" 200 2326` + "\n"
	for line, reason := range map[string]string{
		"hello": "expected a request", `a - [10/Oct/2000:13:55:36 -0700] "GET / HTTP/1.0" 200 1`: "expected address",
		`a - - [10/Oct/2000:13:55:36 -0700] "GET / HTTP/1.0 200 1`:              "a quote is not closed",
		`a - - [10/Oct/2000:13:55:36 -0700] "GET / HTTP/1.0" ok 1`:              "three digits",
		`a - - [10/Oct/2000:13:55:36 -0700] "GET / HTTP/1.0" 200 x`:             "number of bytes",
		`a - - [10/Oct/2000:13:55:36 -0700] "GET / HTTP/1.0" 200 1 "a`:          "a quote is not closed",
		`a - - [10/Oct/2000:13:55:36 -0700] "GET / HTTP/1.0" 200 1 "a" "b" c`:   "unknown text",
		`a - - [10/Oct/2000:13:55:36 -0700] "GET / HTTP/1.0" 200 1 "a" "b" 1 2`: "unknown text",
		`a - - [40/Oct/2000:13:55:36 -0700] "GET / HTTP/1.0" 200 1`:             `"time" is "40/Oct`,
	} {
		c := &collector{}
		_, err := Parse(context.Background(), strings.NewReader(good+line+"\n"+good), Options{ErrorsMax: 1}, c)
		if err != nil || len(c.rows) != 2 || len(c.rejects) != 1 || !strings.Contains(c.rejects[0].Reason, reason) || c.rejects[0].Line != 2 {
			t.Errorf("%s: %d rows, %+v, %v; want %s", line, len(c.rows), c.rejects, err, reason)
		}
	}
}

func TestAccessBlog(t *testing.T) {
	c := &collector{}
	data := unpack(t, testData(t, "access_blog/*.gz")[0])
	if _, err := Parse(context.Background(), bytes.NewReader(data), Options{}, c); err != nil {
		t.Fatal(err)
	}
	addresses, noBytes, noAgent, emptyAgent := map[string]bool{}, 0, 0, 0
	for _, row := range c.rows {
		addresses[row["remote_addr"].Text] = true
		if _, ok := row["bytes"]; !ok {
			noBytes++
		}
		if agent, ok := row["user_agent"]; !ok {
			noAgent++
		} else if agent.Text == "" {
			emptyAgent++
		}
	}
	if len(c.rows) != 206_860 || len(addresses) != 8799 || noBytes != 72_568 || noAgent != 4254 || emptyAgent != 7 {
		t.Errorf("%d rows, %d addresses, %d without bytes, %d without agent, %d empty; rejects %+v",
			len(c.rows), len(addresses), noBytes, noAgent, emptyAgent, c.rejects)
	}
}

// FuzzAccessLog checks that no line makes the parser fail and that nothing invalid gets
// into the events.
func FuzzAccessLog(f *testing.F) {
	f.Add(`127.0.0.1 - frank [10/Oct/2000:13:55:36 -0700] "GET /\x41 HTTP/1.0" 200 2326 "-" "a\"b" 0.5`)
	f.Add(`h x a b [10/Oct/2000:13:55:38 +0000] "\x16" 400 - "" "" "f" 12`)
	f.Fuzz(func(t *testing.T, line string) {
		out := &output{w: newWriter(Names{Time: "time", Actors: []string{"remote_addr"}}, ""), limit: 1 << 30}
		out.run(&accessParser{}, &chunk{data: []byte(line), line: 1})
		got := &collector{}
		_ = got.Batch(out.w.take())
		if len(strings.TrimRight(line, "\r\n ")) > 0 && len(got.rows)+len(out.rejects) == 0 {
			t.Fatalf("%q vanished", line)
		}
		for _, row := range got.rows {
			for name, v := range row {
				if strings.ToValidUTF8(v.Text, "") != v.Text {
					t.Fatalf("%q: %s = %q is not valid UTF-8", line, name, v.Text)
				}
			}
		}
	})
}

func BenchmarkAccessLog(b *testing.B) {
	var text bytes.Buffer
	for i := 0; text.Len() < 32<<20; i++ {
		fmt.Fprintf(&text, "10.%d.%d.%d - - [%02d/May/2024:%02d:%02d:%02d +0000] \"GET /products/%d?page=%d HTTP/1.1\" 200 %d \"https://www.example.com/\" "+
			"\"Mozilla/5.0 (X11; Linux x86_64; rv:%d.0) Gecko/20100101 Firefox/126.0\" 0.%03d\n",
			i%7, i%251, i%241, 1+i%28, i%24, i%60, i*7%60, i*31%500, i%9, i*1009%100000, 100+i%20, i%1000)
	}
	benchmarkParse(b, text.Bytes(), AccessLog)
}
