package result

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"github.com/sluice-analytics/sluice/storage/schema"
)

// twoCohorts is a retention of two days, the second of which is not over.
func twoCohorts() Matrix {
	return Matrix{
		Cohorts: []Cohort{
			{Start: 1772409600_000000, Size: 4, Cells: []Cell{{4, 1, true}, {1, 0.25, true}}},
			{Start: 1772496000_000000, Size: 2, Cells: []Cell{{2, 1, true}, {1, 0.5, false}}},
			{Start: 1772582400_000000, Size: 0, Cells: []Cell{{0, 0, false}, {0, 0, false}}},
		},
		Total: []RetentionTotal{{6, 6, 1}, {1, 4, 0.25}},
	}
}

func retentionResult() *Result {
	r := &Retention{Matrix: twoCohorts(), By: []string{"country"}, Periods: []Periods{{0, 0}, {1, 7}}, Bracketed: true}
	r.Groups = []RetentionGroup{{Values: []schema.Value{schema.StringOf("CH")}, Matrix: twoCohorts()}, {Values: []schema.Value{schema.NullOf(schema.String)}, Matrix: twoCohorts()},
		{Other: true, Matrix: twoCohorts()}}
	return &Result{Retention: r, Stats: Stats{RowsScanned: 1, Segments: 1}}
}

func TestRetentionJSON(t *testing.T) {
	r := retentionResult()
	r.Compare = &Result{Retention: &Retention{Matrix: Matrix{Total: []RetentionTotal{{}}}}}
	var out bytes.Buffer
	if err := WriteJSON(&out, r); err != nil {
		t.Fatal(err)
	}
	matrix := `"cohorts":[` +
		`{"start":"2026-03-02T00:00:00Z","size":4,"periods":[{"count":4,"share":1,"complete":true},{"count":1,"share":0.25,"complete":true}]},` +
		`{"start":"2026-03-03T00:00:00Z","size":2,"periods":[{"count":2,"share":1,"complete":true},{"count":1,"share":0.5,"complete":false}]},` +
		`{"start":"2026-03-04T00:00:00Z","size":0,"periods":[{"count":0,"share":0,"complete":false},{"count":0,"share":0,"complete":false}]}],` +
		`"total":[{"count":6,"size":6,"share":1},{"count":1,"size":4,"share":0.25}]`
	want := `{` + matrix + `,"groups":[{"value":"CH",` + matrix + `},{"value":null,` + matrix + `},{"other":true,` + matrix + `}],` +
		`"compare":{"cohorts":[],"total":[{"count":0,"size":0,"share":0}],"stats":{`
	if !strings.HasPrefix(out.String(), want) {
		t.Errorf("got  %s\nwant %s", out.String(), want)
	}
}

func TestRetentionJSONIsValidAcrossFlushes(t *testing.T) {
	r := retentionResult()
	for range 9 {
		r.Retention.Cohorts = append(r.Retention.Cohorts, r.Retention.Cohorts...)
	}
	r.Retention.Groups[0].Cohorts = r.Retention.Cohorts
	var out bytes.Buffer
	if err := WriteJSON(&out, r); err != nil {
		t.Fatal(err)
	}
	if out.Len() < 2*flushBytes || !json.Valid(out.Bytes()) {
		t.Errorf("%d bytes, valid: %t", out.Len(), json.Valid(out.Bytes()))
	}
}

func TestRetentionFlat(t *testing.T) {
	r := retentionResult()
	r.Retention.Groups = append(r.Retention.Groups[:1], r.Retention.Groups[2])
	for i := range r.Retention.Groups {
		r.Retention.Groups[i].Cohorts = r.Retention.Groups[i].Cohorts[:1]
	}
	var out bytes.Buffer
	if err := WriteCSV(&out, r); err != nil {
		t.Fatal(err)
	}
	want := strings.ReplaceAll(`scope,group,cohort,size,period,last_period,count,share,complete
all,,2026-03-02T00:00:00Z,4,0,0,4,1,true
all,,2026-03-02T00:00:00Z,4,1,7,1,0.25,true
all,,2026-03-03T00:00:00Z,2,0,0,2,1,true
all,,2026-03-03T00:00:00Z,2,1,7,1,0.5,false
all,,2026-03-04T00:00:00Z,0,0,0,0,0,false
all,,2026-03-04T00:00:00Z,0,1,7,0,0,false
group,CH,2026-03-02T00:00:00Z,4,0,0,4,1,true
group,CH,2026-03-02T00:00:00Z,4,1,7,1,0.25,true
other,,2026-03-02T00:00:00Z,4,0,0,4,1,true
other,,2026-03-02T00:00:00Z,4,1,7,1,0.25,true
`, "\n", "\r\n")
	if out.String() != want {
		t.Errorf("got\n%s\nwant\n%s", out.String(), want)
	}
	plain := &Result{Retention: &Retention{Matrix: Matrix{Cohorts: twoCohorts().Cohorts[:1]}, Periods: []Periods{{0, 0}, {1, 1}}}}
	for _, format := range Formats() {
		out.Reset()
		if err := Write(&out, plain, format); err != nil || out.Len() == 0 {
			t.Errorf("%s: %d bytes, %v", format, out.Len(), err)
		}
		if format == CSV && !strings.HasPrefix(out.String(), "cohort,size,period,count,share,complete\r\n2026-03-02T00:00:00Z,4,0,4,1,true\r\n") {
			t.Errorf("got\n%s", out.String())
		}
	}
}

func TestTextRetention(t *testing.T) {
	want := `cohort      size     1-7
────────────────────────
2026-03-02     4   25.0%
2026-03-03     2  50.0%*
2026-03-04     0
(total)        6   25.0%
* not over yet, and not in the total

country  size    1-7
────────────────────
CH          6  25.0%
(null)      6  25.0%
(other)     6  25.0%

1 event scanned in 1 segment · 0 µs
`
	if got := showText(t, retentionResult(), TextOptions{Width: 80}); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestRetentionWithValues(t *testing.T) {
	matrix := twoCohorts()
	for i := range matrix.Cohorts {
		matrix.Cohorts[i].Values = []schema.Value{schema.FloatOf(12.5), schema.NullOf(schema.Float64)}
	}
	matrix.Cohorts = matrix.Cohorts[:1]
	matrix.Values = []schema.Value{schema.FloatOf(37.5), schema.FloatOf(0)}
	r := &Retention{Matrix: matrix, By: []string{"country", "age"}, Periods: []Periods{{0, 0}, {1, 1}}, Measure: "avg(x)", MeasureType: schema.Float64}
	r.Groups = []RetentionGroup{{Values: []schema.Value{schema.StringOf("CH"), schema.IntOf(3)}, Matrix: matrix}, {Other: true, Matrix: matrix}}
	answer := &Result{Retention: r}
	cells := `"cohorts":[{"start":"2026-03-02T00:00:00Z","size":4,"periods":[{"count":4,"share":1,"value":12.5,"complete":true},{"count":1,"share":0.25,"value":null,"complete":true}]}],` +
		`"total":[{"count":6,"size":6,"share":1,"value":37.5},{"count":1,"size":4,"share":0.25,"value":0}]`
	for _, c := range []struct{ form, want string }{
		{"json", `{` + cells + `,"groups":[{"value":["CH",3],` + cells + `},{"other":true,` + cells + `}],`},
		{"csv", "scope,group_1,group_2,cohort,size,period,count,share,value,complete\r\nall,,,2026-03-02T00:00:00Z,4,0,4,1,12.5,true\r\nall,,,2026-03-02T00:00:00Z,4,1,1,0.25,,true\r\n" +
			"group,CH,3,2026-03-02T00:00:00Z,4,0,4,1,12.5,true\r\n"},
		{"text", "cohort      size     0  1\n"},
	} {
		if got := written(t, answer, c.form); !strings.HasPrefix(got, c.want) {
			t.Errorf("%s\n got %s\nwant %s", c.form, got, c.want)
		}
	}
	if text := written(t, answer, "text"); !strings.Contains(text, "2026-03-02     4  12.5\n(total)        4  37.5  0\n") || !strings.Contains(text, "country  age  size     0  1\n") {
		t.Errorf("text\n%s", text)
	}
}
