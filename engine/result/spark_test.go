package result

import (
	"math"
	"slices"
	"testing"

	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// sparkTable is a table by time, country or both, with a measure.
func sparkTable(t *testing.T, columns []Column, by int, rows ...[]schema.Value) *Result {
	t.Helper()
	table, err := NewTable(columns, rows)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(table.Release)
	return &Result{Query: &query.Document{Aggregate: &query.AggregateDocument{By: make([]string, by)}}, Table: table}
}

func TestSpark(t *testing.T) {
	at := func(n int64) schema.Value { return schema.Value{Type: schema.Timestamp, Int: n} }
	in := func(name string) schema.Value { return schema.Value{Type: schema.String, Text: name} }
	count := func(n int64) schema.Value { return schema.Value{Type: schema.Int64, Int: n} }
	mean := func(x float64) schema.Value { return schema.Value{Type: schema.Float64, Float: x} }
	null := schema.Value{Type: schema.Float64, Null: true}
	time, country := Column{"time", schema.Timestamp}, Column{"country", schema.String}
	for name, c := range map[string]struct {
		result *Result
		most   int
		want   []float64
	}{
		"one number":           {sparkTable(t, []Column{{"n", schema.Int64}}, 0, []schema.Value{count(1_234_567)}), 9, []float64{1_235_000}},
		"over time, averaged":  {sparkTable(t, []Column{time, {"n", schema.Int64}}, 1, []schema.Value{at(1), count(1)}, []schema.Value{at(2), count(3)}, []schema.Value{at(3), count(5)}, []schema.Value{at(4), count(6)}), 2, []float64{2, 5.5}},
		"the first of a split": {sparkTable(t, []Column{time, country, {"x", schema.Float64}}, 2, []schema.Value{at(1), in("CH"), mean(0.123456)}, []schema.Value{at(1), in("US"), mean(7)}, []schema.Value{at(2), in("CH"), mean(math.NaN())}, []schema.Value{at(3), in("CH"), null}), 9, []float64{0.1235, 0, 0}},
		"by value, the first":  {sparkTable(t, []Column{country, {"n", schema.Int64}}, 1, []schema.Value{in("CH"), count(9)}, []schema.Value{in("US"), count(8)}, []schema.Value{in("DE"), count(7)}), 2, []float64{9, 8}},
		"a text":               {sparkTable(t, []Column{country}, 0, []schema.Value{in("CH")}), 9, []float64{0}},
		"no measure":           {sparkTable(t, []Column{country}, 1, []schema.Value{in("CH")}), 9, nil},
		"a funnel":             {&Result{Funnel: &Funnel{Steps: []Step{{Count: 10}, {Count: 4}, {Count: 0}}}}, 9, []float64{10, 4, 0}},
		"retention":            {&Result{Retention: &Retention{Matrix: Matrix{Total: []RetentionTotal{{Share: 1}, {Share: 0.4}}}}}, 9, []float64{1, 0.4}},
		"lifecycle":            {&Result{Lifecycle: &Lifecycle{Periods: []LifecyclePeriod{{New: 1, Returning: 2, Resurrecting: 3, Dormant: -9}}}}, 9, []float64{6}},
		"stickiness":           {&Result{Stickiness: NewStickiness([]int64{5, 3})}, 9, []float64{5, 3}},
		"nothing to draw":      {&Result{Paths: &Paths{}}, 9, nil},
		"tiny and huge":        {&Result{Retention: &Retention{Matrix: Matrix{Total: []RetentionTotal{{Share: 5e-324}, {Share: math.MaxFloat64}, {Share: math.Inf(1)}}}}}, 9, []float64{0, 0, 0}},
	} {
		got := c.result.Spark(c.most)
		if name == "tiny and huge" {
			if len(got) != 3 || slices.ContainsFunc(got, func(x float64) bool { return math.IsNaN(x) || math.IsInf(x, 0) }) {
				t.Errorf("%s: got %v", name, got)
			}
			continue
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: got %v, want %v", name, got, c.want)
		}
	}
}
