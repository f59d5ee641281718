package lookup

import (
	"bytes"
	"errors"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/sluice-analytics/sluice/storage/batch"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// row is a row of a table as a test writes it.
type row map[string]schema.Value

// batchOf makes a batch of rows with the columns in this order.
func batchOf(names []string, rows ...row) *batch.Batch {
	builder := batch.NewBuilder()
	for _, r := range rows {
		builder.BeginRow()
		for _, name := range names {
			value, ok := r[name]
			if !ok {
				continue
			}
			column, err := builder.Column([]byte(name))
			if err != nil {
				panic(err)
			}
			set(builder, column, value)
		}
		builder.EndRow(0)
	}
	return builder.Take()
}

func set(builder *batch.Builder, column int, value schema.Value) {
	switch {
	case value.Null:
		builder.SetNull(column)
	case value.Type == schema.String:
		builder.SetText(column, []byte(value.Text))
	case value.Type == schema.Int64:
		builder.SetInt(column, value.Int)
	case value.Type == schema.Float64:
		builder.SetFloat(column, value.Float)
	case value.Type == schema.Bool:
		builder.SetBool(column, value.Int != 0)
	case value.Type == schema.Timestamp:
		builder.SetTimestamp(column, value.Int)
	default:
		builder.SetList(column, []byte(value.Text))
	}
}

func linesFrom(first, count int) []int64 {
	lines := make([]int64, count)
	for i := range lines {
		lines[i] = int64(first + i)
	}
	return lines
}

func mustTable(t testing.TB, key string, rows ...row) *Table {
	t.Helper()
	builder := NewBuilder()
	for i, r := range rows { // a batch for each row, so that columns widen between batches
		if err := builder.Add(batchOf([]string{"k", "a", "b"}, r), linesFrom(2+i, 1)); err != nil {
			t.Fatal(err)
		}
	}
	table, err := builder.Finish(key, "")
	if err != nil {
		t.Fatal(err)
	}
	return table
}

func text(s string) schema.Value    { return schema.StringOf(s) }
func whole(v int64) schema.Value    { return schema.IntOf(v) }
func double(v float64) schema.Value { return schema.FloatOf(v) }

func TestColumnsWiden(t *testing.T) {
	list := schema.ListOf([]string{"x", "y"})
	for name, test := range map[string]struct {
		values []schema.Value
		typ    schema.Type
		want   string
	}{
		"whole numbers":       {[]schema.Value{whole(1), whole(-2)}, schema.Int64, "1 -2"},
		"with a double":       {[]schema.Value{whole(1), double(2.5), whole(3)}, schema.Float64, "1 2.5 3"},
		"a whole one too big": {[]schema.Value{double(2.5), whole(1<<53 + 1)}, schema.String, "2.5 9007199254740993"},
		"too big, then more":  {[]schema.Value{whole(1<<53 + 1), double(2.5), whole(1)}, schema.String, "9007199254740993 2.5 1"},
		"text":                {[]schema.Value{whole(1), text("a"), schema.BoolOf(true)}, schema.String, "1 a true"},
		"truth":               {[]schema.Value{schema.BoolOf(true), schema.BoolOf(false)}, schema.Bool, "true false"},
		"nothing":             {[]schema.Value{schema.NullOf(schema.Unknown)}, schema.String, "null"},
		"null first":          {[]schema.Value{schema.NullOf(schema.Unknown), whole(4), schema.NullOf(schema.Unknown)}, schema.Int64, "null 4 null"},
		"lists":               {[]schema.Value{text("a"), list}, schema.StringList, `["a"] ["x","y"]`},
		"moments":             {[]schema.Value{schema.TimestampOf(0)}, schema.Timestamp, "1970-01-01T00:00:00Z"},
	} {
		var rows []row
		for i, value := range test.values {
			rows = append(rows, row{"k": text(fmt.Sprint("key", i)), "a": value})
		}
		table := mustTable(t, "k", rows...)
		checked := map[string]*Table{"built": table, "decoded": decoded(t, table)}
		for how, table := range checked {
			column := table.Column("a")
			var got []string
			for r := range table.Rows {
				value := column.Find(text(fmt.Sprint("key", r)))
				if got = append(got, value.AsText()); value.Null {
					got[r] = "null"
				}
			}
			if column.Type != test.typ || strings.Join(got, " ") != test.want {
				t.Errorf("%s, %s: got %s %v, want %s %s", name, how, column.Type, got, test.typ, test.want)
			}
		}
	}
}

func decoded(t testing.TB, table *Table) *Table {
	t.Helper()
	encoded, err := table.Encode()
	if err != nil {
		t.Fatal(err)
	}
	again, err := Decode(encoded)
	if err != nil {
		t.Fatal(err)
	}
	return again
}

func TestKeysAreFoundByTheirText(t *testing.T) {
	numbers := mustTable(t, "k", row{"k": whole(12), "a": text("twelve")}, row{"k": whole(-1), "a": text("minus")})
	far := mustTable(t, "k", row{"k": whole(math.MaxInt64), "a": text("most")}, row{"k": whole(math.MinInt64), "a": text("least")})
	words := mustTable(t, "k", row{"k": text("12"), "a": text("twelve")}, row{"k": text("1.5"), "a": text("half")}, row{"k": text("true"), "a": text("yes")})
	doubles := mustTable(t, "k", row{"k": double(1.5), "a": text("half")}, row{"k": double(2), "a": text("two")})
	for _, test := range []struct {
		table *Table
		key   schema.Value
		want  string
	}{
		{numbers, whole(12), "twelve"}, {numbers, text("12"), "twelve"}, {numbers, double(12), "twelve"}, {numbers, text("-1"), "minus"},
		{numbers, text("012"), ""}, {numbers, text(" 12"), ""}, {numbers, text("+12"), ""}, {numbers, whole(13), ""}, {numbers, whole(math.MinInt64), ""},
		{numbers, schema.NullOf(schema.Int64), ""}, {numbers, schema.BoolOf(true), ""},
		{far, whole(math.MaxInt64), "most"}, {far, whole(math.MinInt64), "least"}, {far, whole(0), ""},
		{words, whole(12), "twelve"}, {words, text("12"), "twelve"}, {words, double(1.5), "half"}, {words, schema.BoolOf(true), "yes"},
		{words, text(""), ""}, {words, schema.NullOf(schema.String), ""},
		{doubles, double(1.5), "half"}, {doubles, whole(2), "two"}, {doubles, text("1.5"), "half"}, {doubles, text("1.50"), ""},
	} {
		if got := test.table.Column("a").Find(test.key); got.Text != test.want || got.Null != (test.want == "") {
			t.Errorf("%s %q finds %+v, want %q", test.key.Type, test.key.AsText(), got, test.want)
		}
	}
}

// TestFindInts holds the packed keys to the map.
func TestFindInts(t *testing.T) {
	random := rand.New(rand.NewPCG(5, 5))
	for _, span := range []int64{5, 1000, 1 << 40} {
		keys := map[int64]bool{}
		var rows []row
		for range 40 {
			key := random.Int64N(span) - span/2
			if !keys[key] {
				keys[key] = true
				rows = append(rows, row{"k": whole(key)})
			}
		}
		table := mustTable(t, "k", rows...)
		var asked []int64
		for key := range keys {
			asked = append(asked, key, key, random.Int64N(2*span)-span)
		}
		asked = append(asked, math.MinInt64, math.MaxInt64)
		slices.Sort(asked)
		places := make([]uint32, len(asked))
		table.FindInts(asked, places)
		for i, key := range asked {
			if want := table.Row(schema.StringOf(fmt.Sprint(key))) + 1; int(places[i]) != want || table.IntRow(key) != want-1 {
				t.Fatalf("span %d: key %d is found at %d and %d, want %d", span, key, places[i], table.IntRow(key)+1, want)
			}
		}
	}
}

func TestFinishRefuses(t *testing.T) {
	for want, rows := range map[string][]row{
		`line 4: the key "k" is "x", as on line 2, but a is another`: {{"k": text("x"), "a": text("1")}, {"k": text("y")}, {"k": text("x")}},
		`line 3: the key "k" is empty`:                               {{"k": text("x")}, {"k": text("")}},
		`line 2: the key "k" is empty`:                               {{"a": text("x")}, {"k": text("y")}},
		`the key column "k" holds lists`:                             {{"k": schema.ListOf([]string{"x"})}},
		`has no column "k"; did you mean "a"`:                        {{"a": text("x")}},
		`the table has no rows`:                                      nil,
	} {
		builder := NewBuilder()
		for i, r := range rows {
			if err := builder.Add(batchOf([]string{"k", "a"}, r), linesFrom(2+i, 1)); err != nil {
				t.Fatal(err)
			}
		}
		if _, err := builder.Finish("k", ""); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: got %v", want, err)
		}
	}
}

// TestARowMayBeThereTwice: exports repeat rows, which say nothing new.
func TestARowMayBeThereTwice(t *testing.T) {
	table := mustTable(t, "k", row{"k": text("x"), "a": whole(1)}, row{"k": text("y"), "a": whole(2)}, row{"k": text("x"), "a": whole(1)})
	if place := table.Row(text("x")); place != 0 {
		t.Errorf("x is in row %d, want the first", place)
	}
	if place := table.Row(text("y")); place != 1 {
		t.Errorf("y is in row %d, want 1", place)
	}
}

func TestLimits(t *testing.T) {
	builder := NewBuilder()
	large := &batch.Batch{Rows: RowsMax}
	if err := builder.Add(large, make([]int64, RowsMax)); err != nil {
		t.Fatal(err)
	}
	if err := builder.Add(&batch.Batch{Rows: 1}, []int64{77}); err == nil || !strings.Contains(err.Error(), "line 77: more than 2000000 rows") {
		t.Errorf("got %v", err)
	}
	wide := &batch.Batch{Rows: 1}
	for i := range ColumnsMax + 1 {
		wide.Columns = append(wide.Columns, batch.Column{Name: fmt.Sprint("c", i)})
	}
	if err := NewBuilder().Add(wide, []int64{2}); err == nil || !strings.Contains(err.Error(), "200 columns") {
		t.Errorf("got %v", err)
	}
}

func sampleTable(t testing.TB) *Table {
	return mustTable(t, "k",
		row{"k": text("u1"), "a": whole(5), "b": schema.ListOf([]string{"x", ""})}, row{"k": whole(7), "b": schema.ListOf(nil)}, row{"k": text("ü"), "a": double(-0.5)})
}

func TestDecodeRefusesWhatIsDamaged(t *testing.T) {
	encoded, err := sampleTable(t).Encode()
	if err != nil {
		t.Fatal(err)
	}
	for at := range encoded {
		damaged := bytes.Clone(encoded)
		damaged[at] ^= 0x10
		if _, err := Decode(damaged); !errors.Is(err, ErrDamaged) {
			t.Fatalf("byte %d turned: %v", at, err)
		}
		if _, err := Decode(encoded[:at]); !errors.Is(err, ErrDamaged) {
			t.Fatalf("cut at %d: %v", at, err)
		}
	}
}

// FuzzDecodeBody: no bytes make the decoder panic or ask for memory that they do not pay for, and what it accepts
// means the same after a round trip.
func FuzzDecodeBody(f *testing.F) {
	f.Add([]byte("\x01k\x00\x01\x01\x01k\x01\x01\x02u1"))
	f.Add([]byte("\x01k\x00\x02\x02\x01k\x02\x01\x02\x01\x04\x01a\x03\x00\x01\x00\x00\x00\x00\x00\x00\xf8\x3f"))
	f.Fuzz(func(t *testing.T, body []byte) {
		table, err := decodeBody(body)
		if err != nil {
			return
		}
		again := decoded(t, table)
		for c, column := range table.Columns {
			for r := range table.Rows {
				if got := again.Columns[c].Value(r); got != column.Value(r) {
					t.Fatalf("column %d, row %d: %+v, was %+v", c, r, got, column.Value(r))
				}
			}
		}
	})
}
