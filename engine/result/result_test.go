package result

import (
	"bytes"
	"encoding/json"
	"math"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/apache/arrow-go/v18/arrow"
	"github.com/apache/arrow-go/v18/arrow/array"
	"github.com/apache/arrow-go/v18/arrow/ipc"

	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// noon is 2026-03-01 12:00:00.5 UTC.
const noon = 1772366400500000

var allColumns = []Column{
	{"text", schema.String}, {"whole", schema.Int64}, {"double", schema.Float64}, {"flag", schema.Bool},
	{"at", schema.Timestamp}, {"tags", schema.StringList}, {"nothing", schema.Unknown},
}

func allRows() [][]schema.Value {
	nulls := make([]schema.Value, len(allColumns))
	for i, column := range allColumns {
		nulls[i] = schema.NullOf(column.Type)
	}
	return [][]schema.Value{
		{schema.StringOf("Zürich"), schema.IntOf(math.MaxInt64), schema.FloatOf(1.5), schema.BoolOf(true),
			schema.TimestampOf(noon), schema.ListOf([]string{"a", "", "b\"c"}), schema.NullOf(schema.Unknown)},
		nulls,
		{schema.StringOf(""), schema.IntOf(-1), schema.FloatOf(math.Inf(1)), schema.BoolOf(false),
			schema.TimestampOf(0), schema.ListOf(nil), schema.NullOf(schema.String)},
		{schema.StringOf("a,\"b\"\r\n\x00\u2028"), schema.IntOf(0), schema.IntOf(7), schema.BoolOf(true),
			schema.TimestampOf(-1), schema.ListOf([]string{"x"}), schema.NullOf(schema.Unknown)},
	}
}

func allResult(t *testing.T) *Result {
	t.Helper()
	table, err := NewTable(allColumns, allRows())
	if err != nil {
		t.Fatal(err)
	}
	return &Result{Query: &query.Document{Dataset: "shop"}, Table: table, Stats: Stats{
		RowsScanned: 10, Elapsed: 1234567 * time.Nanosecond, SampledFraction: 1,
	}}
}

func TestTableGivesBackItsValues(t *testing.T) {
	r := allResult(t)
	defer r.Release()
	want := allRows()
	want[2][2] = schema.NullOf(schema.Float64) // infinite
	want[3][2] = schema.FloatOf(7)             // converted
	for i, row := range want {
		for j, value := range row {
			if value.Null {
				value.Type = allColumns[j].Type
			}
			if got := r.Table.Value(i, j); got != value {
				t.Errorf("row %d, %s: got %+v, want %+v", i, allColumns[j].Name, got, value)
			}
		}
	}
}

func TestTableRefusesWhatDoesNotFit(t *testing.T) {
	column := []Column{{"a", schema.Int64}}
	for name, row := range map[string][]schema.Value{
		"too short":  {},
		"too long":   {schema.IntOf(1), schema.IntOf(2)},
		"wrong type": {schema.StringOf("1")},
		"lossy":      {schema.FloatOf(1)},
	} {
		if _, err := NewTable(column, [][]schema.Value{row}); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
	bad := []schema.Value{{Type: schema.StringList, Text: "\xff"}}
	if _, err := NewTable([]Column{{"a", schema.StringList}}, [][]schema.Value{bad}); err == nil {
		t.Error("malformed list: no error")
	}
	if _, err := NewTable([]Column{{"a", schema.Type(99)}}, nil); err == nil {
		t.Error("unknown type: no error")
	}
}

func TestJSON(t *testing.T) {
	r := allResult(t)
	defer r.Release()
	zone, err := time.LoadLocation("Europe/Zurich")
	if err != nil {
		t.Fatal(err)
	}
	r.Zone = zone
	r.Table.Total = []schema.Value{schema.NullOf(schema.String), schema.IntOf(3), schema.FloatOf(math.NaN())}
	r.Table.Cursor = "next"
	var out bytes.Buffer
	if err := WriteJSON(&out, r); err != nil {
		t.Fatal(err)
	}
	want := `{"query":{"dataset":"shop"},"columns":[{"name":"text","type":"string"},{"name":"whole","type":"int64"},` +
		`{"name":"double","type":"float64"},{"name":"flag","type":"bool"},{"name":"at","type":"timestamp"},` +
		`{"name":"tags","type":"list of strings"},{"name":"nothing","type":"unknown"}],"rows":[` +
		`["Zürich",9223372036854775807,1.5,true,"2026-03-01T13:00:00.5+01:00",["a","","b\"c"],null],` +
		`[null,null,null,null,null,null,null],` +
		`["",-1,null,false,"1970-01-01T01:00:00+01:00",[],null],` +
		`["a,\"b\"\r\n\u0000\u2028",0,7,true,"1970-01-01T00:59:59.999999+01:00",["x"],null]],` +
		`"total":[null,3,null],"cursor":"next","stats":{"rows_scanned":10,"bytes_scanned":0,"segments":0,` +
		`"segments_pruned":0,"sampled_fraction":1,"elapsed_ms":1.235}}` + "\n"
	if out.String() != want {
		t.Errorf("got  %s\nwant %s", out.String(), want)
	}
}

func TestJSONIsValidAcrossFlushes(t *testing.T) {
	rows := make([][]schema.Value, 5000)
	for i := range rows {
		rows[i] = []schema.Value{schema.StringOf(strings.Repeat("x", i%100) + "\xff"), schema.IntOf(int64(i))}
	}
	table, err := NewTable([]Column{{"s", schema.String}, {"n", schema.Int64}}, rows)
	if err != nil {
		t.Fatal(err)
	}
	funnel := &Funnel{By: []Column{{"s", schema.String}}, Steps: twoSteps()}
	for range 2000 {
		funnel.Groups = append(funnel.Groups, Group{Values: []schema.Value{schema.StringOf("g")}, Steps: twoSteps()})
	}
	for _, r := range []*Result{
		{Table: table, Compare: &Result{Table: table}},
		{Funnel: funnel, Compare: &Result{Funnel: funnel}},
	} {
		for _, format := range []Format{JSON, NDJSON} {
			var out bytes.Buffer
			if err := Write(&out, r, format); err != nil {
				t.Fatal(err)
			}
			for line := range strings.Lines(out.String()) {
				if !json.Valid([]byte(line)) {
					t.Fatalf("%s: not JSON: %.200q", format, line)
				}
			}
		}
	}
}

func TestNDJSON(t *testing.T) {
	r := allResult(t)
	var out bytes.Buffer
	if err := WriteNDJSON(&out, r); err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(out.String(), "\n")
	if len(lines) != 5 || lines[4] != "" {
		t.Fatalf("%d lines", len(lines))
	}
	want := `{"text":"","whole":-1,"double":null,"flag":false,"at":"1970-01-01T00:00:00Z","tags":[],"nothing":null}`
	if lines[2] != want {
		t.Errorf("got  %s\nwant %s", lines[2], want)
	}
}

func TestCSV(t *testing.T) {
	r := allResult(t)
	var out bytes.Buffer
	if err := WriteCSV(&out, r); err != nil {
		t.Fatal(err)
	}
	want := "text,whole,double,flag,at,tags,nothing\r\n" +
		"Zürich,9223372036854775807,1.5,true,2026-03-01T12:00:00.5Z,\"[\"\"a\"\",\"\"\"\",\"\"b\\\"\"c\"\"]\",\r\n" +
		",,,,,,\r\n" +
		"\"\",-1,,false,1970-01-01T00:00:00Z,[],\r\n" +
		"\"a,\"\"b\"\"\r\n\x00\u2028\",0,7,true,1969-12-31T23:59:59.999999Z,\"[\"\"x\"\"]\",\r\n"
	if out.String() != want {
		t.Errorf("got  %q\nwant %q", out.String(), want)
	}
}

func TestArrowStreamReadsBack(t *testing.T) {
	r := allResult(t)
	var out bytes.Buffer
	if err := WriteArrow(&out, r); err != nil {
		t.Fatal(err)
	}
	reader, err := ipc.NewReader(&out)
	if err != nil {
		t.Fatal(err)
	}
	defer reader.Release()
	rows := int64(0)
	for reader.Next() {
		rows += reader.RecordBatch().NumRows()
		if !array.RecordEqual(reader.RecordBatch(), r.Table.Record) {
			t.Error("other values than were written")
		}
	}
	if reader.Err() != nil || rows != 4 {
		t.Errorf("%d rows, error %v", rows, reader.Err())
	}
	if got := reader.Schema().Field(4).Type; !arrow.TypeEqual(got, arrow.FixedWidthTypes.Timestamp_us) {
		t.Errorf("time is %s", got)
	}
}

func twoSteps() []Step {
	times := &Times{Count: 4, Mean: 7800, Median: 60, P90: 90000, Histogram: []Bin{{0, 3}, {3600, 1}}}
	return []Step{
		{Name: "View", Count: 10, FromFirst: 1, FromPrevious: 1},
		{Name: "Buy", Count: 4, FromFirst: 0.4, FromPrevious: 0.4, Dropped: 5, InProgress: 1,
			TimeFromPrevious: times, TimeFromEntry: times},
	}
}

func TestFunnelJSON(t *testing.T) {
	r := &Result{Funnel: &Funnel{By: []Column{{"country", schema.String}}, Steps: twoSteps()}}
	r.Funnel.Groups = []Group{{Values: []schema.Value{schema.StringOf("CH")}, Steps: twoSteps()[:1]}, {Other: true, Steps: twoSteps()[:1]}}
	var out bytes.Buffer
	if err := WriteJSON(&out, r); err != nil {
		t.Fatal(err)
	}
	first := `{"name":"View","count":10,"from_first":1,"from_previous":1,"dropped":0,"in_progress":0}`
	times := `{"count":4,"mean":7800,"median":60,"p90":90000,"histogram":[{"from":0,"count":3},{"from":3600,"count":1}]}`
	want := `{"steps":[` + first + `,{"name":"Buy","count":4,"from_first":0.4,"from_previous":0.4,"dropped":5,"in_progress":1,` +
		`"time_from_previous":` + times + `,"time_from_entry":` + times + `}],` +
		`"groups":[{"value":"CH","steps":[` + first + `]},{"other":true,"steps":[` + first + `]}],"stats":{`
	if !strings.HasPrefix(out.String(), want) {
		t.Errorf("got  %s\nwant %s", out.String(), want)
	}
}

func TestFunnelFlat(t *testing.T) {
	r := &Result{Funnel: &Funnel{By: []Column{{"country", schema.String}}, Steps: twoSteps()}}
	r.Funnel.Groups = []Group{{Values: []schema.Value{schema.StringOf("CH")}, Steps: twoSteps()[:1]}, {Other: true, Steps: twoSteps()[:1]}}
	r.Compare = &Result{Funnel: &Funnel{By: []Column{{"country", schema.String}}, Steps: twoSteps()[:1]}}
	var out bytes.Buffer
	if err := WriteCSV(&out, r); err != nil {
		t.Fatal(err)
	}
	want := strings.ReplaceAll(`range,scope,group,step,name,count,from_first,from_previous,dropped,in_progress,`+
		`mean_from_previous,median_from_previous,p90_from_previous,mean_from_entry,median_from_entry,p90_from_entry
asked,all,,1,View,10,1,1,0,0,,,,,,
asked,all,,2,Buy,4,0.4,0.4,5,1,7800,60,90000,7800,60,90000
asked,group,CH,1,View,10,1,1,0,0,,,,,,
asked,other,,1,View,10,1,1,0,0,,,,,,
compare,all,,1,View,10,1,1,0,0,,,,,,
`, "\n", "\r\n")
	if out.String() != want {
		t.Errorf("got\n%s\nwant\n%s", out.String(), want)
	}
}

func TestAnEmptyAnswerIsNoFault(t *testing.T) {
	table, err := NewTable([]Column{{"a", schema.String}}, nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, format := range Formats() {
		var out bytes.Buffer
		if err := Write(&out, &Result{Table: table}, format); err != nil {
			t.Errorf("%s: %v", format, err)
		}
	}
	if err := Write(&bytes.Buffer{}, &Result{}, CSV); err == nil {
		t.Error("an answer without a view was written")
	}
}

func FuzzStringIsJSON(f *testing.F) {
	for _, seed := range []string{"", "a\"b\\c", "\xff\xc3", "\u2028\u2029", "\x00\x1f\x7f", "日本"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		var back string
		if err := json.Unmarshal(appendString(nil, text), &back); err != nil {
			t.Fatal(err)
		}
		if utf8.ValidString(text) && back != text {
			t.Errorf("%q became %q", text, back)
		}
	})
}
