package format

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/apache/arrow-go/v18/arrow"
	"github.com/apache/arrow-go/v18/arrow/array"
	"github.com/apache/arrow-go/v18/arrow/ipc"
	"github.com/apache/arrow-go/v18/arrow/memory"
	"github.com/apache/arrow-go/v18/parquet"
	"github.com/apache/arrow-go/v18/parquet/compress"
	"github.com/apache/arrow-go/v18/parquet/pqarrow"

	"github.com/sluice-analytics/sluice/storage/schema"
)

// eventSchema has a column of every kind that events are stored in.
var eventSchema = arrow.NewSchema([]arrow.Field{
	{Name: "ts", Type: &arrow.TimestampType{Unit: arrow.Millisecond, TimeZone: "UTC"}, Nullable: true},
	{Name: "user_id", Type: arrow.PrimitiveTypes.Int32, Nullable: true},
	{Name: "event", Type: &arrow.DictionaryType{IndexType: arrow.PrimitiveTypes.Int32, ValueType: arrow.BinaryTypes.String}, Nullable: true},
	{Name: "geo", Type: arrow.StructOf(
		arrow.Field{Name: "city", Type: arrow.BinaryTypes.String, Nullable: true},
		arrow.Field{Name: "lat", Type: arrow.PrimitiveTypes.Float64, Nullable: true},
		arrow.Field{Name: "langs", Type: arrow.ListOf(arrow.BinaryTypes.String), Nullable: true},
		arrow.Field{Name: "net", Type: arrow.StructOf(arrow.Field{Name: "as", Type: arrow.PrimitiveTypes.Uint32}), Nullable: true}), Nullable: true},
	{Name: "tags", Type: arrow.ListOf(arrow.BinaryTypes.String), Nullable: true},
	{Name: "counts", Type: arrow.ListOf(arrow.PrimitiveTypes.Int64), Nullable: true},
	{Name: "price", Type: &arrow.Decimal128Type{Precision: 30, Scale: 2}, Nullable: true},
	{Name: "ok", Type: arrow.FixedWidthTypes.Boolean, Nullable: true},
	{Name: "seen", Type: &arrow.TimestampType{Unit: arrow.Nanosecond}, Nullable: true},
	{Name: "day", Type: arrow.FixedWidthTypes.Date32, Nullable: true},
	{Name: "blob", Type: arrow.BinaryTypes.Binary, Nullable: true},
}, nil)

const eventRows = `[
 {"ts":"2018-11-01T20:57:10.796Z","user_id":39,"event":"view","geo":{"city":"Zürich","lat":47.5,"langs":["de","fr"],"net":{"as":7}},"tags":["a",null,"b"],"counts":[1,2],"price":"12.50","ok":true,"seen":"2018-11-01T20:57:10.796123456","day":"2018-11-01","blob":"aGk="},
 {"ts":"2018-11-01T20:57:11Z","user_id":null,"event":"buy","geo":{"city":null,"lat":null,"langs":[],"net":null},"tags":[],"counts":null,"price":"123456789012345678.91","ok":false,"seen":null,"day":null,"blob":"/w=="},
 {"ts":null,"user_id":1,"event":"lost","geo":null,"tags":null,"counts":null,"price":null,"ok":null,"seen":null,"day":null,"blob":null}
]`

func wantEvents() []map[string]schema.Value {
	return []map[string]schema.Value{
		{"user_id": schema.StringOf("39"), "event": schema.StringOf("view"), "geo.city": schema.StringOf("Zürich"), "geo.lat": schema.FloatOf(47.5),
			"geo.langs": schema.ListOf([]string{"de", "fr"}), "geo.net.as": schema.IntOf(7),
			"tags": schema.ListOf([]string{"a", "b"}), "counts": schema.ListOf([]string{"1", "2"}), "price": schema.StringOf("12.5"), "ok": schema.BoolOf(true),
			"seen": schema.TimestampOf(1541105830796123), "day": schema.TimestampOf(1541030400000000), "blob": schema.StringOf("hi")},
		{"event": schema.StringOf("buy"), "geo.langs": schema.ListOf(nil), "tags": schema.ListOf(nil), "price": schema.StringOf("123456789012345678.91"), "ok": schema.BoolOf(false),
			"blob": schema.StringOf("/w==")},
	}
}

func record(t testing.TB, fields *arrow.Schema, rows string) arrow.RecordBatch {
	t.Helper()
	r, _, err := array.RecordFromJSON(memory.DefaultAllocator, fields, strings.NewReader(rows))
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func writeParquet(t testing.TB, records ...arrow.RecordBatch) []byte {
	t.Helper()
	var out bytes.Buffer
	w, err := pqarrow.NewFileWriter(records[0].Schema(), &out,
		parquet.NewWriterProperties(parquet.WithCompression(compress.Codecs.Zstd)), pqarrow.NewArrowWriterProperties(pqarrow.WithStoreSchema()))
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range records {
		if err := w.Write(r); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func writeArrow(t testing.TB, stream bool, records ...arrow.RecordBatch) []byte {
	t.Helper()
	out := &bytes.Buffer{}
	type writer interface {
		Write(arrow.RecordBatch) error
		Close() error
	}
	var w writer = ipc.NewWriter(out, ipc.WithSchema(records[0].Schema()), ipc.WithZstd())
	if !stream {
		var err error
		if w, err = ipc.NewFileWriter(out, ipc.WithSchema(records[0].Schema())); err != nil {
			t.Fatal(err)
		}
	}
	for _, r := range records {
		if err := w.Write(r); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func TestColumnar(t *testing.T) {
	events := record(t, eventSchema, eventRows)
	for format, data := range map[string][]byte{
		Parquet: writeParquet(t, events), Arrow: writeArrow(t, false, events), ArrowStream: writeArrow(t, true, events),
	} {
		t.Run(format, func(t *testing.T) {
			c := &collector{}
			summary, err := Parse(context.Background(), bytes.NewReader(data), Options{ErrorsMax: 0.5}, c)
			if err != nil || summary.Format != format || fmt.Sprint(c.names) != "{ts [user_id] event}" {
				t.Fatalf("%+v, %v", summary, err)
			}
			checkRows(t, c, wantEvents())
			if len(c.rejects) != 1 || c.rejects[0].Line != 3 || c.rejects[0].Reason != `no time: "ts" is null` || !strings.Contains(c.rejects[0].Text, "lost") {
				t.Errorf("%+v", c.rejects)
			}
			if c.times[0] != 1541105830796000 || summary.Rows != 2 || summary.Lines != 3 {
				t.Errorf("%v %+v", c.times, summary)
			}
		})
	}
}

// TestColumnarTimes reads the time out of columns of every type.
func TestColumnarTimes(t *testing.T) {
	for _, test := range []struct {
		typ   arrow.DataType
		value string
		want  int64
		kept  bool
	}{
		{&arrow.TimestampType{Unit: arrow.Second}, `"2018-11-01T20:57:10"`, 1541105830000000, false},
		{&arrow.TimestampType{Unit: arrow.Nanosecond}, `"2018-11-01T20:57:10.796"`, 1541105830796000, false},
		{&arrow.TimestampType{Unit: arrow.Nanosecond}, `"2018-11-01T20:57:10.796123456"`, 1541105830796123, true},
		{arrow.PrimitiveTypes.Int64, "1541105830796", 1541105830796000, false},
		{arrow.PrimitiveTypes.Float64, "1541105830.5", 1541105830500000, false},
		{arrow.BinaryTypes.String, `"2018-11-01T20:57:10.796Z"`, 1541105830796000, false},
		{arrow.FixedWidthTypes.Date32, `"2018-11-01"`, 1541030400000000, false},
	} {
		fields := arrow.NewSchema([]arrow.Field{{Name: "time", Type: test.typ, Nullable: true}}, nil)
		data := writeArrow(t, true, record(t, fields, `[{"time":`+test.value+`}]`))
		c := &collector{}
		if _, err := Parse(context.Background(), bytes.NewReader(data), Options{}, c); err != nil || c.times[0] != test.want {
			t.Errorf("%s: %v, %v", test.typ, c.times, err)
		} else if _, kept := c.rows[0]["time_"]; kept != test.kept {
			t.Errorf("%s: %v", test.typ, c.rows[0])
		}
	}
}

func TestManyRowGroups(t *testing.T) {
	fields := arrow.NewSchema([]arrow.Field{{Name: "time", Type: arrow.PrimitiveTypes.Int64}, {Name: "s", Type: arrow.BinaryTypes.String}}, nil)
	var records []arrow.RecordBatch
	for group := range 5 {
		b := array.NewRecordBuilder(memory.DefaultAllocator, fields)
		for i := range 9000 {
			b.Field(0).(*array.Int64Builder).Append(int64(1541105830 + group*9000 + i))
			b.Field(1).(*array.StringBuilder).Append(fmt.Sprint(i % 100))
		}
		records = append(records, b.NewRecordBatch())
	}
	for _, data := range [][]byte{writeParquet(t, records...), writeArrow(t, false, records...)} {
		c := &collector{}
		if _, err := Parse(context.Background(), bytes.NewReader(data), Options{}, c); err != nil || len(c.rows) != 45_000 {
			t.Fatalf("%d rows, %v", len(c.rows), err)
		}
		for i := range c.times {
			if c.times[i] != int64(1541105830+i)*1_000_000 || c.rows[i]["s"].Text != fmt.Sprint(i%9000%100) {
				t.Fatalf("row %d: %d %v", i, c.times[i], c.rows[i])
			}
		}
	}
}

func TestColumnarDamaged(t *testing.T) {
	events := record(t, eventSchema, eventRows)
	for format, data := range map[string][]byte{
		Parquet: writeParquet(t, events), Arrow: writeArrow(t, false, events), ArrowStream: writeArrow(t, true, events),
	} {
		for _, size := range []int{8, 100, len(data) / 2, len(data) - 20} {
			_, err := Parse(context.Background(), bytes.NewReader(data[:size]), Options{ErrorsMax: 1}, &counter{})
			if size == len(data)-20 && format == ArrowStream {
				continue // the end mark may be missing
			}
			if !errors.Is(err, ErrDamaged) {
				t.Errorf("%s cut to %d: %v", format, size, err)
			}
		}
		if format != Parquet {
			continue
		}
		if _, err := Parse(context.Background(), io.MultiReader(bytes.NewReader(data)), Options{}, &counter{}); !errors.Is(err, ErrNeedsRandomAccess) {
			t.Errorf("%s from a stream: %v", format, err)
		}
	}
}

// TestFlippedBytes damages files in every place: the outcome is rows or an error, and the
// process lives.
func TestFlippedBytes(t *testing.T) {
	if testing.Short() {
		t.Skip("one goroutine over many rows: nothing for the race detector")
	}
	events := record(t, eventSchema, eventRows)
	for format, data := range map[string][]byte{
		Parquet: writeParquet(t, events), Arrow: writeArrow(t, false, events), ArrowStream: writeArrow(t, true, events),
	} {
		for at := 0; at < len(data); at += 17 {
			for _, value := range []byte{0xff, data[at] ^ 0x10} {
				damaged := bytes.Clone(data)
				damaged[at] = value
				_, _ = Parse(context.Background(), bytes.NewReader(damaged), Options{Format: format, ErrorsMax: 1}, &counter{})
			}
		}
	}
}

// TestFileReader reads from a file, which has no Size of its own.
func TestFileReader(t *testing.T) {
	name := filepath.Join(t.TempDir(), "events")
	data := writeParquet(t, record(t, eventSchema, eventRows))
	if err := os.WriteFile(name, data, 0o600); err != nil {
		t.Fatal(err)
	}
	f, err := os.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	c := &counter{}
	if _, err := Parse(context.Background(), io.NewSectionReader(f, 0, int64(len(data))), Options{ErrorsMax: 1}, c); err != nil || c.rows != 2 {
		t.Errorf("%d rows, %v", c.rows, err)
	}
}

func FuzzParquet(f *testing.F) {
	f.Add(writeParquet(f, record(f, eventSchema, eventRows)))
	f.Fuzz(func(t *testing.T, data []byte) {
		_, _ = Parse(context.Background(), bytes.NewReader(data), Options{Format: Parquet, ErrorsMax: 1}, &counter{})
	})
}

func FuzzArrow(f *testing.F) {
	events := record(f, eventSchema, eventRows)
	f.Add(writeArrow(f, false, events))
	f.Add(writeArrow(f, true, events))
	f.Fuzz(func(t *testing.T, data []byte) {
		_, _ = Parse(context.Background(), bytes.NewReader(data), Options{Format: Arrow, ErrorsMax: 1}, &counter{})
	})
}
