package result

import (
	"bytes"
	"math"
	"strings"
	"testing"

	"github.com/sluice-analytics/sluice/storage/schema"
)

// everyPartOfAFunnel is a funnel of two keys with measures, a trend and groups compared.
func everyPartOfAFunnel() *Result {
	point := []TrendPoint{{Time: 0, Steps: twoSteps()}, {Time: 86_400_000_000, Steps: twoSteps()}}
	steps := twoSteps()
	for i := range steps {
		steps[i].Measures = []schema.Value{schema.FloatOf(1.5)}
		for p := range point {
			point[p].Steps[i].Measures = []schema.Value{schema.NullOf(schema.Float64)}
		}
	}
	against := &Comparison{Exposed: 40, Steps: []StepComparison{
		{Rate: 1, Lift: 0, Low: -0.1, High: 0.1, PValue: 1}, {Rate: 0.5, Lift: math.Inf(1), Low: 0.25, High: 0.75, PValue: 0.0123}}}
	return &Result{Funnel: &Funnel{
		Steps: steps, Trend: point, By: []Column{{"country", schema.String}, {"level", schema.Int64}},
		Measures: []Column{{"sum(amount)", schema.Float64}}, SampleRatio: 0.5,
		Groups: []Group{
			{Values: []schema.Value{schema.StringOf("CH"), schema.IntOf(3)}, Steps: steps, Trend: point, Comparison: against},
			{Other: true, Steps: steps, Trend: point},
		},
	}}
}

func TestEveryPartOfAFunnelAsJSON(t *testing.T) {
	var out bytes.Buffer
	if err := WriteJSON(&out, everyPartOfAFunnel()); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		`"measures":{"sum(amount)":1.5}`, `"measures":{"sum(amount)":null}`, `"trend":[{"time":"1970-01-01T00:00:00Z","steps":[`,
		`"sample_ratio_p_value":0.5,"groups":[{"value":["CH",3],"steps":[`,
		`"comparison":{"exposed":40,"steps":[{"rate":1,"lift":0,"interval":[-0.1,0.1],"p_value":1},{"rate":0.5,"lift":null,"interval":[0.25,0.75],"p_value":0.0123}]}`,
		`{"other":true,"steps":[`,
	} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("no %s in %s", want, out.String())
		}
	}
}

func TestEveryPartOfAFunnelAsRows(t *testing.T) {
	var out bytes.Buffer
	if err := Write(&out, everyPartOfAFunnel(), CSV); err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSpace(out.String()), "\n")
	if len(lines) != 1+3*3*2 {
		t.Fatalf("%d lines:\n%s", len(lines), out.String())
	}
	for i, want := range map[int]string{
		0: "scope,country,level,time,step,name,", 1: "all,,,,1,", 3: "all,,,1970-01-01T00:00:00Z,1,", 7: "group,CH,3,,1,", 9: "group,CH,3,1970-01-01T00:00:00Z,1,", 13: "other,,,,1,",
	} {
		if !strings.HasPrefix(lines[i], want) {
			t.Errorf("line %d is %s, want %s", i, lines[i], want)
		}
	}
	for i, want := range map[int]string{0: "sum(amount),exposed,rate,lift,difference_low,difference_high,p_value", 1: ",1.5,,,,,,", 8: ",1.5,40,0.5,,0.25,0.75,0.0123"} {
		if got := strings.TrimSpace(lines[i]); !strings.HasSuffix(got, want) {
			t.Errorf("line %d is %s, want it to end with %s", i, got, want)
		}
	}
}

func TestEveryPartOfAFunnelAsText(t *testing.T) {
	text := showText(t, everyPartOfAFunnel(), TextOptions{})
	for _, want := range []string{"sum(amount)", "entry", "1970-01-02", "country", "level", "(other)", "exposed", "lift", "0.0123", "25.0 %"} {
		if !strings.Contains(text, want) {
			t.Errorf("no %q in\n%s", want, text)
		}
	}
}
