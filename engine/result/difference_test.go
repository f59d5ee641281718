package result

import (
	"bytes"
	"strings"
	"testing"
	"time"

	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/storage/schema"
)

func someDifference() *Result {
	both := func(a int64, p float64, b int64, q float64) DifferenceBoth {
		return DifferenceBoth{DifferencePart{a, p}, DifferencePart{b, q}}
	}
	null := schema.NullOf(schema.Float64)
	build := DifferenceValue{Value: schema.StringOf("2.4.1"), DifferenceBoth: both(3, 0.75, 100, 0.1), Lift: schema.FloatOf(7.5), OddsRatio: schema.FloatOf(27), Correlation: 0.5}
	none := DifferenceValue{Value: schema.NullOf(schema.String), DifferenceBoth: both(1, 0.25, 0, 0), Lift: null, OddsRatio: schema.FloatOf(9), Correlation: 0.25}
	bin := DifferenceValue{Value: schema.FloatOf(2), IsRange: true, To: schema.FloatOf(4), DifferenceBoth: both(4, 1, 300, 0.3), Lift: null, OddsRatio: null, Correlation: 0.125}
	other := both(0, 0, 900, 0.9)
	return &Result{Difference: &Difference{
		Selection: 4, Baseline: 1000, OtherProperties: 1,
		Properties: []DifferenceProperty{
			{Name: "build", Type: schema.String, Kind: "text", Score: 0.81, OnlyIn: "baseline", Missing: none.DifferenceBoth, Different: 12,
				Values: []DifferenceValue{build, none}, OtherValues: 11, Other: &other, Best: &build},
			{Name: "query_ms", Type: schema.Float64, Kind: "number", Score: 0.3, Best: &bin, Missing: none.DifferenceBoth,
				Distribution: &DifferenceDistribution{Edges: []schema.Value{schema.FloatOf(1), schema.FloatOf(2), schema.FloatOf(4)},
					Selection: []DifferencePart{{0, 0}, {4, 1}}, Baseline: []DifferencePart{{700, 0.7}, {300, 0.3}}},
				SelectionMedian: schema.FloatOf(3), BaselineMedian: null},
			{Name: "plain", Type: schema.Bool, Kind: "bool", OfEvents: true, Missing: both(4, 1, 1000, 1)},
		},
		Events: []DifferenceValue{build}, OtherEvents: 3,
		Skipped: []query.SkippedProperty{{Name: "user_id", Why: "an actor"}},
	}, Stats: Stats{RowsScanned: 5000, Segments: 1, Elapsed: time.Millisecond, SampledFraction: 1}}
}

func TestDifferenceAsJSON(t *testing.T) {
	build := `{"value":"2.4.1","selection":{"count":3,"share":0.75},"baseline":{"count":100,"share":0.1},"lift":7.5,"odds_ratio":27,"correlation":0.5}`
	missing := `{"selection":{"count":1,"share":0.25},"baseline":{"count":0,"share":0}}`
	want := `{"selection":{"count":4},"baseline":{"count":1000},"properties":[` +
		`{"name":"build","type":"string","kind":"text","score":0.81,"only_in":"baseline","missing":` + missing + `,"different":12,"values":[` + build +
		`,{"value":null,"selection":{"count":1,"share":0.25},"baseline":{"count":0,"share":0},"lift":null,"odds_ratio":9,"correlation":0.25}],` +
		`"other":{"values":11,"selection":{"count":0,"share":0},"baseline":{"count":900,"share":0.9}},"best":` + build + `},` +
		`{"name":"query_ms","type":"float64","kind":"number","score":0.3,"missing":` + missing +
		`,"distribution":{"edges":[1,2,4],"selection":[{"count":0,"share":0},{"count":4,"share":1}],"baseline":[{"count":700,"share":0.7},{"count":300,"share":0.3}]},` +
		`"best":{"from":2,"to":4,"selection":{"count":4,"share":1},"baseline":{"count":300,"share":0.3},"lift":null,"odds_ratio":null,"correlation":0.125},` +
		`"median":{"selection":3,"baseline":null}},` +
		`{"name":"plain","type":"bool","kind":"bool","of_events":true,"score":0,"missing":{"selection":{"count":4,"share":1},"baseline":{"count":1000,"share":1}},"different":0,"values":[]}],` +
		`"other_properties":1,"events":[` + build + `],"other_events":3,"skipped":[{"name":"user_id","why":"an actor"}],"stats":`
	var got bytes.Buffer
	if err := WriteJSON(&got, someDifference()); err != nil || !strings.HasPrefix(got.String(), want) {
		t.Errorf("%v\n got %s\nwant %s", err, got.String(), want)
	}
	got.Reset()
	want = `{"selection":{"count":0},"baseline":{"count":0},"properties":[],"skipped":[],"stats":`
	if err := WriteJSON(&got, &Result{Difference: &Difference{}}); err != nil || !strings.HasPrefix(got.String(), want) {
		t.Errorf("%v\n got %s\nwant %s", err, got.String(), want)
	}
}

func TestDifferenceAsRows(t *testing.T) {
	want := `part,rank,property,score,value,to,other,selection_count,selection_share,baseline_count,baseline_share,lift,odds_ratio,correlation
value,1,build,0.81,2.4.1,,false,3,0.75,100,0.1,7.5,27,0.5
value,1,build,0.81,,,false,1,0.25,0,0,,9,0.25
value,1,build,0.81,,,true,0,0,900,0.9,,,
value,2,query_ms,0.3,,,false,1,0.25,0,0,,,
value,2,query_ms,0.3,1,2,false,0,0,700,0.7,,,
value,2,query_ms,0.3,2,4,false,4,1,300,0.3,,,
event,,,,2.4.1,,false,3,0.75,100,0.1,7.5,27,0.5
`
	var got bytes.Buffer
	if err := WriteCSV(&got, someDifference()); err != nil || strings.ReplaceAll(got.String(), "\r\n", "\n") != want {
		t.Errorf("%v\n got %s\nwant %s", err, got.String(), want)
	}
	r := someDifference()
	r.Compare = &Result{Difference: &Difference{}}
	for _, format := range Formats() {
		got.Reset()
		if err := Write(&got, r, format); err != nil || got.Len() == 0 {
			t.Errorf("%s: %d bytes, %v", format, got.Len(), err)
		}
	}
}

func TestDifferenceAsText(t *testing.T) {
	want := `4 selected, compared with 1,000

property  tells apart  value   selection  baseline  lift  correlation
─────────────────────────────────────────────────────────────────────
build           0.810  2.4.1      75.0 %    10.0 %  7.50        0.500
                       (null)     25.0 %     0.0 %     -        0.250
query_ms        0.300  2 to 4    100.0 %    30.0 %     -        0.125
plain           0.000  (null)    100.0 %   100.0 %     -        0.000
1 more property beyond the limit

event  selection  baseline  lift  correlation
─────────────────────────────────────────────
2.4.1     75.0 %    10.0 %  7.50        0.500
3 more events beyond the limit

left out: user_id (an actor)
`
	if got := showText(t, someDifference(), TextOptions{}); !strings.HasPrefix(got, want) {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}
