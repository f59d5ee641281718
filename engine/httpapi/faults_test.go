package httpapi

import (
	"bytes"
	"fmt"
	"net/http"
	"strings"
	"testing"

	"github.com/apache/arrow-go/v18/arrow"
	"github.com/apache/arrow-go/v18/arrow/array"
	"github.com/apache/arrow-go/v18/arrow/ipc"
	"github.com/apache/arrow-go/v18/arrow/memory"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/storage/schema"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

// newStore is an engine without data.
func newStore(t *testing.T) *engine.Engine {
	t.Helper()
	e, err := engine.OpenFS(vfs.NewMem(), engine.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := e.Close(); err != nil {
			t.Error(err)
		}
	})
	return e
}

// pushTo posts a body of events; query has the parameters.
func pushTo(t *testing.T, handler http.Handler, dataset, query, body string) (status int, answer string) {
	t.Helper()
	path, kind := "/v1/datasets/"+dataset+"/events", "application/x-ndjson"
	if query != "" {
		path, kind = path+"?"+query, "application/octet-stream"
	}
	w := call(t, handler, request("POST", path, body, "Content-Type", kind))
	return w.Code, w.Body.String()
}

const oneEvent = `{"time":"2026-05-01T00:00:00Z","user_id":"u1","event":"view"}` + "\n"

// manyProperties are events, a minute apart, each of so many properties that no other has.
func manyProperties(first, events, each int) string {
	var text strings.Builder
	for i := range events {
		fmt.Fprintf(&text, `{"time":"2026-05-01T00:%02d:00Z","user_id":"u1","event":"view"`, i)
		for k := range each {
			fmt.Fprintf(&text, `,"p%d":1`, first+i*each+k)
		}
		text.WriteString("}\n")
	}
	return text.String()
}

// TestTooManyProperties fills a dataset up to its last column.
func TestTooManyProperties(t *testing.T) {
	e := newStore(t)
	handler := Handler(e, Options{Log: quiet})
	count := func() (rows int64, columns int) {
		dataset, err := e.Dataset(t.Context(), "d")
		if err != nil {
			t.Fatal(err)
		}
		return dataset.Events, len(dataset.Columns)
	}
	const full = schema.ColumnsMax - 3 // beside the time, the actor and the event
	if status, answer := pushTo(t, handler, "d", "", manyProperties(0, 5, 800)); status != http.StatusOK {
		t.Fatalf("%d %s", status, answer)
	}
	for _, query := range []string{"", "filename=a.ndjson", "job=j"} {
		// The third event has room for 93-2*40 of its properties.
		status, answer := pushTo(t, handler, "d", query, manyProperties(4000, 4, 40))
		for _, want := range []string{
			`"code":"too_many_properties"`, "no event was taken", "more than 4096", `\"p4093\" of the event of 2026-05-01T00:02:00Z`, "4163 columns",
		} {
			if status != http.StatusUnprocessableEntity || !strings.Contains(answer, want) {
				t.Errorf("%q: %d %s lacks %s", query, status, answer, want)
			}
		}
	}
	if rows, columns := count(); rows != 5 || columns != 4003 {
		t.Errorf("%d events of %d columns", rows, columns)
	}
	for _, test := range []struct{ properties, status int }{{full - 4000, 200}, {1, 200}, {full - 4000 + 1, 422}} {
		if status, answer := pushTo(t, handler, "d", "", manyProperties(4000, 1, test.properties)); status != test.status {
			t.Errorf("%d more: %d %s", test.properties, status, answer)
		}
	}
	if rows, columns := count(); rows != 7 || columns != schema.ColumnsMax {
		t.Errorf("%d events of %d columns", rows, columns)
	}
}

// arrowOf is a stream of one row of moments under some names.
func arrowOf(t *testing.T, names ...string) string {
	t.Helper()
	var out bytes.Buffer
	fields, columns := make([]arrow.Field, len(names)), make([]arrow.Array, len(names))
	for i, name := range names {
		builder := array.NewInt64Builder(memory.DefaultAllocator)
		builder.Append(1_777_593_600_000)
		fields[i], columns[i] = arrow.Field{Name: name, Type: arrow.PrimitiveTypes.Int64}, builder.NewArray()
	}
	of := arrow.NewSchema(fields, nil)
	w := ipc.NewWriter(&out, ipc.WithSchema(of))
	if err := w.Write(array.NewRecordBatch(of, columns, 1)); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

// TestFaultsOfEventsAreTheClients asks for what is wrong with many bodies and names: nothing of it is a fault inside.
func TestFaultsOfEventsAreTheClients(t *testing.T) {
	many, long := make([]string, 1001), strings.Repeat("n", 300)
	for i := range many {
		many[i] = fmt.Sprint("c", i)
	}
	header := "time," + strings.Join(many, ",") + "\n"
	zeros := strings.Repeat("\x00", 100)
	for _, test := range []struct {
		name, query, body string
		status            int
		want              string
	}{
		{"a table of many columns", "format=csv", header + oneEvent, 422, "more than 1000 properties"},
		{"an event of many properties", "", manyProperties(0, 1, 1001), 200, `"reason":"more than 1000 properties"`},
		{"Arrow of many columns", "format=arrow", arrowOf(t, append([]string{"time"}, many...)...), 422, `"too_many_properties"`},
		{"Arrow with a bad name", "format=arrow", arrowOf(t, "time", long), 200, "a property's name of 300 bytes"},
		{"Arrow that ends early", "format=arrow", arrowOf(t, "time", "a")[:200], 400, `"bad_body"`},
		{"no Arrow", "format=arrow", oneEvent, 400, `"bad_body"`},
		{"no Parquet", "format=parquet", "PAR1xxxxxxxxPAR1", 400, `"bad_body"`},
		{"a header without an end", "format=csv", strings.Repeat("x", 2<<20), 400, `"bad_body"`},
		{"an object without an end", "format=json", `[{"a":"` + strings.Repeat("x", 2<<20) + `"}]`, 400, `"bad_body"`},
		{"an array without an end", "", "[" + strings.TrimSpace(oneEvent), 200, `"accepted":1`},
		{"a bad name", "", `{"time":"2026-05-01T00:00:00Z","` + long + `":1}`, 200, `"rejected_count":1`},
		{"an unknown format", "format=xml", oneEvent, 400, `"unknown_format"`},
		{"a zip", "filename=a.zip", "PK\x03\x04" + zeros, 400, `"unknown_format"`},
		{"nothing but zeros", "filename=a.csv", zeros, 400, `"unknown_format"`},
		{"a file packed and cut", "filename=a.json.gz", gzipped(t, oneEvent)[:20], 400, `"bad_body"`},
		{"a window too large", "filename=a.zst", "\x28\xb5\x2f\xfd\x00\xff\x00\x00\x00\x00\x00", 400, `"bad_body"`},
		{"a damaged bzip2", "filename=a.bz2", "BZh91AY&SY" + zeros, 400, `"bad_body"`},
		{"a damaged xz", "filename=a.xz", "\xfd7zXZ\x00" + zeros, 400, `"bad_body"`},
		{"a damaged lz4", "filename=a.lz4", "\x04\x22\x4d\x18" + zeros, 400, `"bad_body"`},
		{"a misspelt time", "time=tiem", oneEvent, 400, `"unknown_column"`},
		{"an actor without a name", "actor=", oneEvent, 400, `"unknown_column"`},
		{"an actor that is the time", "actor=time&time=time", oneEvent, 400, `"unknown_column"`},
		{"too many actors", strings.Repeat("actor=a&", 40), oneEvent, 400, `"unknown_column"`},
		{"an actor called time", "time=ts&actor=time", `{"ts":"2026-05-01T00:00:00Z","time":"u"}`, 400, `"unknown_column"`},
		{"an event called time", "time=ts&event=time", `{"ts":"2026-05-01T00:00:00Z","time":"u"}`, 400, `"unknown_column"`},
		{"too many bad lines", "errors_max=0", "bad\n" + oneEvent, 422, `"events_rejected"`},
		{"an id of a job", "job=%20", oneEvent, 409, `"job_id"`},
	} {
		t.Run(test.name, func(t *testing.T) {
			handler := Handler(newStore(t), Options{Log: quiet})
			for range 2 { // the second one meets what the first one left
				status, answer := pushTo(t, handler, "d", test.query, test.body)
				if status != test.status || !strings.Contains(answer, test.want) {
					t.Errorf("%d %.400s, want %d with %s", status, answer, test.status, test.want)
				}
			}
			if status, answer := pushTo(t, handler, "d", "", oneEvent); status != http.StatusOK {
				t.Errorf("afterwards: %d %s", status, answer)
			}
		})
	}
}

func TestNamesOfDatasetsDifferByMoreThanCase(t *testing.T) {
	handler := Handler(newStore(t), Options{Log: quiet})
	for _, test := range []struct {
		dataset, query string
		status         int
		want           string
	}{
		{"shop", "", 200, `"accepted":1`}, {"Shop", "", 409, `"dataset_exists"`}, {"SHOP", "filename=a.ndjson", 409, `\"shop\"`}, {"shop", "", 200, `"accepted":1`},
	} {
		if status, answer := pushTo(t, handler, test.dataset, test.query, oneEvent); status != test.status || !strings.Contains(answer, test.want) {
			t.Errorf("%s: %d %s, want %d with %s", test.dataset, status, answer, test.status, test.want)
		}
	}
}
