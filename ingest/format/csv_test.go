package format

import (
	"bytes"
	"context"
	"encoding/csv"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/sluice-analytics/sluice/storage/schema"
)

func TestCSV(t *testing.T) {
	text := "\xef\xbb\xbf" + `ts,user_id,event,"n ""x""",,n` + "\r\n" +
		`2024-01-12 15:05:05.003000,007,"a, ""b""` + "\n" + `c",1.50,,true` + "\r\n\r\n" +
		`1704067200,"","",null,NULL,\N` + "\n" +
		`1704067201,12,"null",-3,1e5,1e-05` + "\n" +
		`1704067202,1.0,x,012,+5,123456789012345678901`
	got, summary := parseAll(t, text, Options{})
	checkRows(t, got, []map[string]schema.Value{
		{"user_id": schema.StringOf("007"), "event": schema.StringOf("a, \"b\"\nc"), `n "x"`: schema.StringOf("1.5"), "n": schema.StringOf("true")},
		{"user_id": schema.StringOf(""), "event": schema.StringOf("")},
		{"user_id": schema.StringOf("12"), "event": schema.StringOf("null"), `n "x"`: schema.StringOf("-3"), "column_5": schema.StringOf("1e5"), "n": schema.StringOf("0.00001")},
		{"user_id": schema.StringOf("1.0"), "event": schema.StringOf("x"), `n "x"`: schema.StringOf("012"), "column_5": schema.StringOf("+5"), "n": schema.StringOf("123456789012345678901")},
	})
	if summary.Format != CSV || summary.Lines != 7 || fmt.Sprint(got.names) != "{ts [user_id] event}" || got.times[0] != 1705071905003000 {
		t.Errorf("%+v %v", summary, got.times)
	}
}

func TestCSVTypes(t *testing.T) {
	got, _ := parseAll(t, "time;i;f;b;s\n1704067200;1;2.5;true;\"3\"\n1704067201;-2;3;false;\"\"\n", Options{Name: "x.csv"})
	checkRows(t, got, []map[string]schema.Value{
		{"i": schema.IntOf(1), "f": schema.FloatOf(2.5), "b": schema.BoolOf(true), "s": schema.StringOf("3")},
		{"i": schema.IntOf(-2), "f": schema.FloatOf(3), "b": schema.BoolOf(false), "s": schema.StringOf("")},
	})
}

func TestTSV(t *testing.T) {
	got, summary := parseAll(t, "time\ta,b\tc\n1704067200\tx\t\n1704067201\t\ty\n", Options{})
	checkRows(t, got, []map[string]schema.Value{{"a,b": schema.StringOf("x")}, {"c": schema.StringOf("y")}})
	if summary.Format != TSV {
		t.Error(summary.Format)
	}
}

func TestCSVRejects(t *testing.T) {
	text := "time,a,b\n1704067200,1,2\n1704067200,1\n1704067200,1,2,3\n1704067200,\"x\"y,2\nnever,1,2\n,1,2\n1704067200,\"open,2\n1704067201,3,4\n"
	c := &collector{}
	summary, err := Parse(context.Background(), strings.NewReader(text), Options{ErrorsMax: 1}, c)
	if err != nil || len(c.rows) != 2 || summary.Rejected != 6 {
		t.Fatalf("%d rows, %+v, %v", len(c.rows), c.rejects, err)
	}
	for i, want := range []string{
		"3: 2 fields where the header has 3", "4: 4 fields where", "5: text after a closing quote",
		`6: no time: "time" is "never"`, `7: no time: "time" is null`, "8: a quote is not closed",
	} {
		if r := c.rejects[i]; !strings.HasPrefix(fmt.Sprintf("%d: %s", r.Line, r.Reason), want) {
			t.Errorf("%d: %s; want %s", r.Line, r.Reason, want)
		}
	}
}

// TestCSVOpenQuote loses one line to a quote that is never closed, not the rest.
func TestCSVOpenQuote(t *testing.T) {
	var text strings.Builder
	text.WriteString("time,a\n")
	for i := range 200_000 {
		if i == 1000 {
			text.WriteString("1704067200,\"open\n")
			continue
		}
		fmt.Fprintf(&text, "%d,%d\n", 1704067200+i, i)
	}
	c := &counter{}
	_, err := Parse(context.Background(), strings.NewReader(text.String()), Options{ErrorsMax: 0.01, Threads: 3}, c)
	if err != nil || c.rows != 199_999 || len(c.rejects) != 1 || c.rejects[0].Line != 1002 {
		t.Errorf("%d rows, %+v, %v", c.rows, c.rejects, err)
	}
}

// TestCSVAgainstReference writes random tables with encoding/csv and reads them back.
func TestCSVAgainstReference(t *testing.T) {
	if testing.Short() {
		t.Skip("one goroutine over many rows: nothing for the race detector")
	}
	for seed := range uint64(30) {
		rng := rand.New(rand.NewPCG(seed, 5))
		var text bytes.Buffer
		w := csv.NewWriter(&text)
		w.UseCRLF = seed%2 == 0
		_ = w.Write([]string{"time", "a", "b"})
		want := [][]string{}
		pieces := []string{"x", "\"", ",", "\n", "y\"z", " ", "é", "\t"}
		for range rng.IntN(20_000) {
			record := []string{"1704067200", "", ""}
			for i := 1; i < 3; i++ {
				for range rng.IntN(4) {
					record[i] += pieces[rng.IntN(len(pieces))]
				}
			}
			_ = w.Write(record)
			want = append(want, record)
		}
		w.Flush()
		c := &collector{}
		if _, err := Parse(context.Background(), &text, Options{Format: CSV, Threads: 2}, c); err != nil || len(c.rows) != len(want) {
			t.Fatalf("seed %d: %d rows, want %d, rejects %+v, %v", seed, len(c.rows), len(want), c.rejects, err)
		}
		for i, record := range want {
			for j, name := range []string{"a", "b"} {
				expected := record[j+1]
				if w.UseCRLF {
					expected = strings.ReplaceAll(expected, "\n", "\r\n")
				}
				if got := c.rows[i][name].Text; got != expected {
					t.Fatalf("seed %d row %d: %q, want %q", seed, i, got, expected)
				}
			}
		}
	}
}

func TestShopEvents(t *testing.T) {
	for _, test := range []struct {
		file string
		rows int
	}{{"events", 16008}, {"product_viewed", 4180}, {"checkout_started", 323}, {"order_completed", 43}} {
		got, summary := parseAll(t, string(unpack(t, testData(t, "shop_events/"+test.file+".csv.gz")[0])), Options{})
		if len(got.rows) != test.rows {
			t.Errorf("%s: %d rows, want %d", test.file, len(got.rows), test.rows)
		}
		if test.file != "events" {
			continue
		}
		users, types := map[string]bool{}, map[string]int{}
		for _, row := range got.rows {
			users[row["user_id"].Text] = true
			types[row["event_type"].Text]++
		}
		if fmt.Sprint(summary.Names) != "{ts [user_id] event_type}" || len(users) != 250 || types["Product Viewed"] != 5849 {
			t.Errorf("%+v, %d users, %v", summary.Names, len(users), types)
		}
	}
}

func TestTrainTicket(t *testing.T) {
	files := testData(t, "traces_trainticket/*/*.zst")
	if testing.Short() {
		files = files[:5]
	}
	rows, traces := 0, map[string]bool{}
	fine := schema.Value{}
	for _, file := range files {
		got, _ := parseAll(t, string(unpack(t, file)), Options{})
		rows += len(got.rows)
		for i, row := range got.rows {
			traces[row["TraceID"].Text] = true
			if fine = row["StartTimeUnixNano"]; fine.Int/1000 != got.times[i] {
				t.Fatalf("%s row %d: %d and %+v", file, i, got.times[i], fine)
			}
		}
		if got.names.Time != "StartTimeUnixNano" || got.names.Actors[0] != "TraceID" || got.names.Event != "OperationName" {
			t.Fatalf("%+v", got.names)
		}
	}
	if len(files) == 135 && (rows != 508018 || len(traces) != 6958) {
		t.Errorf("%d rows, %d traces", rows, len(traces))
	}
}

// FuzzCSV checks that whatever comes in, every line is a row or a reject, and what
// encoding/csv reads the same way has the same fields.
func FuzzCSV(f *testing.F) {
	f.Add("1,a,b\n2,\"c\",\"d\"\"\n\"\n")
	f.Add("1,\"a\n2,b,c\n")
	f.Add("1,,\r\n\r\n2,\"\",\\N")
	f.Fuzz(func(t *testing.T, body string) {
		p := &csvParser{names: [][]byte{[]byte("x"), []byte("y"), []byte("z")}, delimiter: ','}
		out := &output{w: newSampler(), limit: 1000}
		out.run(p, &chunk{data: []byte(body), line: 1})
		got := &collector{}
		_ = got.Batch(out.w.take())
		reader := csv.NewReader(strings.NewReader(body))
		reader.FieldsPerRecord = 3
		want, err := reader.ReadAll()
		if err != nil || strings.ToValidUTF8(body, "") != body || strings.Contains(body, "\r") || len(want) > 999 {
			return
		}
		if len(got.rows) != len(want) || len(out.rejects) != 0 {
			t.Fatalf("%q: %d rows, %+v; want %d", body, len(got.rows), out.rejects, len(want))
		}
		for i, record := range want {
			for j, name := range []string{"x", "y", "z"} {
				if v := got.rows[i][name]; v.Type == schema.String && v.Text != record[j] && !numeric(record[j]) {
					t.Fatalf("%q row %d: %s = %+v, want %q", body, i, name, v, record[j])
				}
			}
		}
	})
}

// numeric says that a text may have been a number, of which the text is normal now.
func numeric(text string) bool { return strings.ContainsAny(text, "0123456789") }

func BenchmarkCSV(b *testing.B) {
	var text bytes.Buffer
	text.WriteString("time,user_id,event,page,country,device,duration_ms,status,bytes,referrer\n")
	for i := 0; text.Len() < 32<<20; i++ {
		fmt.Fprintf(&text, "2024-05-%02dT%02d:%02d:%02dZ,u%07d,product_viewed,/products/%d,\"DE\",mobile,%d.%d,200,%d,https://www.example.com/search\n",
			1+i%28, i%24, i%60, i*7%60, i*7919%100000, i*31%500, i*37%900, i%10, i*1009%100000)
	}
	benchmarkParse(b, text.Bytes(), CSV)
}
