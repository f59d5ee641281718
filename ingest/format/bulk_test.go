package format

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"

	"github.com/apache/arrow-go/v18/arrow"
	"github.com/apache/arrow-go/v18/arrow/array"
	"github.com/apache/arrow-go/v18/arrow/memory"
)

// bulkTypes are the types of the random columns.
var bulkTypes = []arrow.DataType{
	arrow.PrimitiveTypes.Int64, arrow.PrimitiveTypes.Int8, arrow.PrimitiveTypes.Uint64, arrow.PrimitiveTypes.Float64,
	arrow.PrimitiveTypes.Float32, arrow.FixedWidthTypes.Boolean, arrow.BinaryTypes.String, arrow.BinaryTypes.LargeString,
	arrow.BinaryTypes.Binary, arrow.FixedWidthTypes.Date32, arrow.FixedWidthTypes.Date64, arrow.Null,
	&arrow.TimestampType{Unit: arrow.Nanosecond}, &arrow.TimestampType{Unit: arrow.Second},
	&arrow.DictionaryType{IndexType: arrow.PrimitiveTypes.Int8, ValueType: arrow.BinaryTypes.String},
	&arrow.DictionaryType{IndexType: arrow.PrimitiveTypes.Int32, ValueType: arrow.BinaryTypes.String},
	arrow.ListOf(arrow.BinaryTypes.String), &arrow.Decimal128Type{Precision: 10, Scale: 2},
	arrow.StructOf(arrow.Field{Name: "a", Type: arrow.PrimitiveTypes.Int16, Nullable: true},
		arrow.Field{Name: "b", Type: arrow.BinaryTypes.String, Nullable: true}),
}

var bulkTimes = []arrow.DataType{
	&arrow.TimestampType{Unit: arrow.Millisecond}, &arrow.TimestampType{Unit: arrow.Nanosecond}, arrow.PrimitiveTypes.Int64,
	arrow.BinaryTypes.String, arrow.PrimitiveTypes.Float64, arrow.FixedWidthTypes.Date32,
	&arrow.DictionaryType{IndexType: arrow.PrimitiveTypes.Int32, ValueType: arrow.BinaryTypes.String},
}

// randomJSON is a value of a type as RecordFromJSON reads it.
func randomJSON(rng *rand.Rand, typ arrow.DataType, nulls float64) any {
	if rng.Float64() < nulls {
		return nil
	}
	moment := fmt.Sprintf("2018-11-%02dT20:57:%02d", 1+rng.IntN(28), rng.IntN(60))
	switch typ.ID() {
	case arrow.INT64, arrow.INT8, arrow.INT16:
		return rng.IntN(100) - 20
	case arrow.UINT64:
		if rng.IntN(100) == 0 {
			return json.Number("18446744073709551615")
		}
		return rng.IntN(100)
	case arrow.FLOAT64, arrow.FLOAT32:
		return float64(rng.IntN(100)) / 8
	case arrow.BOOL:
		return rng.IntN(2) == 0
	case arrow.BINARY:
		return [][]byte{{'x'}, {0xff, 1}, {}}[rng.IntN(3)]
	case arrow.DATE32, arrow.DATE64:
		return moment[:10]
	case arrow.TIMESTAMP:
		if typ.(*arrow.TimestampType).Unit == arrow.Nanosecond && rng.IntN(2) == 0 {
			return moment + fmt.Sprintf(".%09d", rng.IntN(1e9))
		}
		return moment
	case arrow.NULL:
		return nil
	case arrow.LIST:
		return []any{"a", nil, fmt.Sprint(rng.IntN(3))}[:rng.IntN(4)]
	case arrow.DECIMAL128:
		return fmt.Sprintf("%d.%02d", rng.IntN(100), rng.IntN(100))
	case arrow.STRUCT:
		return map[string]any{"a": randomJSON(rng, arrow.PrimitiveTypes.Int16, nulls), "b": randomJSON(rng, arrow.BinaryTypes.String, nulls)}
	}
	return []string{"", "a", "zürich", "x y"}[rng.IntN(4)]
}

func randomTime(rng *rand.Rand, typ arrow.DataType, bad float64) any {
	odd := rng.Float64() < bad
	switch typ.ID() {
	case arrow.INT64:
		if odd {
			return []any{-5, nil, int64(1541105830796123456)}[rng.IntN(3)]
		}
		return 1541105830 + rng.IntN(1000)
	case arrow.FLOAT64:
		return 1541105830.5
	case arrow.STRING, arrow.DICTIONARY:
		if odd {
			return []any{"soon", nil, "2018-11-01T20:57:10.123456789Z"}[rng.IntN(3)]
		}
		return fmt.Sprintf("2018-11-01T20:57:%02dZ", rng.IntN(60))
	}
	if odd {
		return []any{nil, "1925-01-01"}[rng.IntN(2)]
	}
	return randomJSON(rng, typ, 0)
}

func randomRecord(t *testing.T, rng *rand.Rand) arrow.RecordBatch {
	t.Helper()
	fields := []arrow.Field{{Name: "time", Type: bulkTimes[rng.IntN(len(bulkTimes))], Nullable: true},
		{Name: "user_id", Type: bulkTypes[rng.IntN(len(bulkTypes))], Nullable: true}}
	for i := range rng.IntN(6) {
		fields = append(fields, arrow.Field{Name: fmt.Sprint("c", i), Type: bulkTypes[rng.IntN(len(bulkTypes))], Nullable: true})
	}
	bad, nulls := []float64{0, 0.01, 0.5}[rng.IntN(3)], []float64{0, 0.1, 0.9}[rng.IntN(3)]
	rows := make([]map[string]any, 1+rng.IntN(400))
	for i := range rows {
		rows[i] = map[string]any{"time": randomTime(rng, fields[0].Type, bad)}
		for _, field := range fields[1:] {
			rows[i][field.Name] = randomJSON(rng, field.Type, nulls)
		}
	}
	text, err := json.Marshal(rows)
	if err != nil {
		t.Fatal(err)
	}
	return record(t, arrow.NewSchema(fields, nil), string(text))
}

// convertAll converts a record as a file does, or every row by itself.
func convertAll(t *testing.T, r arrow.RecordBatch, rowByRow bool) *collector {
	t.Helper()
	sink := &collector{}
	c := &converter{d: &delivery{sink: sink, errorsMax: 1}, options: Options{Names: Names{Time: "time", Actors: []string{"user_id"}}, NamesOptional: true}}
	var err error
	if rowByRow {
		var leaves []leaf
		if err = c.begin(r); err == nil {
			leaves, err = flattenRecord(r)
			c.convertRows(r, leaves, 0, int(r.NumRows()))
		}
	} else {
		err = c.convert(r)
	}
	if err == nil {
		err = c.deliver()
	}
	if err != nil {
		t.Fatal(err)
	}
	return sink
}

// TestBulkAgainstRows holds rows that are converted at once to rows one by one.
func TestBulkAgainstRows(t *testing.T) {
	if testing.Short() {
		t.Skip("one goroutine over many rows: nothing for the race detector")
	}
	for seed := range uint64(600) {
		rng := rand.New(rand.NewPCG(seed, 5))
		r := randomRecord(t, rng)
		if rng.IntN(3) == 0 { // arrays that do not begin at the first row
			r = r.NewSlice(min(int64(rng.IntN(70)), r.NumRows()-1), r.NumRows())
		}
		got, want := convertAll(t, r, false), convertAll(t, r, true)
		if !reflect.DeepEqual(got.times, want.times) || !reflect.DeepEqual(got.rejects, want.rejects) {
			t.Fatalf("seed %d: %s\n%d rows %v\n%d rows %v", seed, r.Schema(), len(got.times), got.rejects, len(want.times), want.rejects)
		}
		for i := range want.rows {
			if !reflect.DeepEqual(got.rows[i], want.rows[i]) {
				t.Fatalf("seed %d: %s\nrow %d: %v\nwant %v", seed, r.Schema(), i, got.rows[i], want.rows[i])
			}
		}
	}
}

// TestBadTexts rejects rows whose text is none, also where the bytes of neighbours make
// a character together.
func TestBadTexts(t *testing.T) {
	fields := arrow.NewSchema([]arrow.Field{{Name: "time", Type: arrow.PrimitiveTypes.Int64}, {Name: "s", Type: arrow.BinaryTypes.Binary}}, nil)
	b := array.NewRecordBuilder(memory.DefaultAllocator, fields)
	for _, text := range []string{"good", "\xc3", "\xbc", "ü", strings.Repeat("x", RecordBytesMax+1), "end"} {
		b.Field(0).(*array.Int64Builder).Append(1541105830)
		b.Field(1).(*array.BinaryBuilder).Append([]byte(text))
	}
	r := b.NewRecordBatch()
	bytes := r.Column(1).Data()
	texts := array.NewStringData(array.NewData(arrow.BinaryTypes.String, bytes.Len(), bytes.Buffers(), nil, 0, 0))
	fields = arrow.NewSchema([]arrow.Field{fields.Field(0), {Name: "s", Type: arrow.BinaryTypes.String}}, nil)
	r = array.NewRecordBatch(fields, []arrow.Array{r.Column(0), texts}, r.NumRows())
	got := convertAll(t, r, false)
	if len(got.rows) != 3 || len(got.rejects) != 3 || got.rejects[0].Line != 2 || got.rejects[2].Line != 5 {
		t.Errorf("%d rows, rejects %+v", len(got.rows), got.rejects)
	}
}

// TestWindows reads row groups that are larger than a window, with nulls, and with
// strings that outgrow their dictionary.
func TestWindows(t *testing.T) {
	fields := arrow.NewSchema([]arrow.Field{{Name: "time", Type: arrow.PrimitiveTypes.Int64},
		{Name: "few", Type: arrow.BinaryTypes.String, Nullable: true}, {Name: "many", Type: arrow.BinaryTypes.String, Nullable: true}}, nil)
	b := array.NewRecordBuilder(memory.DefaultAllocator, fields)
	const rows = 2*windowRowsMax + 1000
	for i := range rows {
		b.Field(0).(*array.Int64Builder).Append(int64(1541105830 + i))
		if i%7 == 0 {
			b.Field(1).(*array.StringBuilder).AppendNull()
		} else {
			b.Field(1).(*array.StringBuilder).Append(fmt.Sprint("few ", i%100))
		}
		b.Field(2).(*array.StringBuilder).Append(fmt.Sprintf("a string that stands in one row only: %d", i))
	}
	r := b.NewRecordBatch()
	for _, threads := range []int{1, 4} {
		got := &collector{}
		if _, err := Parse(context.Background(), bytes.NewReader(writeParquet(t, r, r)), Options{Threads: threads}, got); err != nil || len(got.rows) != 2*rows {
			t.Fatalf("%d rows, %v", len(got.rows), err)
		}
		for i, row := range got.rows {
			few, ok := row["few"]
			if i %= rows; ok != (i%7 != 0) || ok && few.Text != fmt.Sprint("few ", i%100) || row["many"].Text != fmt.Sprintf("a string that stands in one row only: %d", i) {
				t.Fatalf("row %d: %v", i, row)
			}
		}
	}
}
