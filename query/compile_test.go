package query

import (
	"encoding/json"
	"errors"
	"flag"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/schema"
)

var rewrite = flag.Bool("rewrite", false, "write what the cases give into their files")

// testSchema is the dataset that all cases ask.
func testSchema(t testing.TB) schema.Schema {
	s := schema.New([]string{"user_id", "device_id"}, "name", "ts")
	for _, column := range []struct {
		name string
		typ  schema.Type
	}{
		{"user_id", schema.String}, {"device_id", schema.String}, {"name", schema.String}, {"country", schema.String},
		{"amount", schema.Float64}, {"latency_ms", schema.Int64}, {"tags", schema.StringList}, {"is_bot", schema.Bool},
		{"page", schema.String}, {"born", schema.Timestamp}, {"empty", schema.Unknown}, {"odd name", schema.Int64},
	} {
		var err error
		if s, err = s.Merge(column.name, column.typ); err != nil {
			t.Fatal(err)
		}
	}
	return s
}

var testOptions = CompileOptions{Now: time.Date(2024, 3, 31, 12, 0, 0, 0, time.UTC)}

// TestCases runs the files of testdata/cases: documents, each answered by its echo and
// warnings, or by its error. A case is a document, a line "----", and the answer up
// to an empty line.
func TestCases(t *testing.T) {
	files, err := filepath.Glob("testdata/cases/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no cases: %v", err)
	}
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) { runCases(t, file) })
	}
}

func runCases(t *testing.T, file string) {
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var rewritten strings.Builder
	for _, block := range strings.Split(strings.TrimSpace(string(data)), "\n\n") {
		document, want, _ := strings.Cut(strings.TrimSpace(block), "\n----")
		got := answer(t, document)
		rewritten.WriteString(document + "\n----\n" + got + "\n\n")
		if got != strings.TrimSpace(want) && !*rewrite {
			t.Errorf("%s\n got %s\nwant %s", document, got, want)
		}
	}
	if *rewrite {
		text := strings.TrimSuffix(rewritten.String(), "\n")
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// answer compiles a document, and its echo again, which must give itself.
func answer(t *testing.T, document string) string {
	plan, err := Compile([]byte(document), testSchema(t), testOptions)
	if err != nil {
		var wrong *Error
		if !errors.As(err, &wrong) {
			t.Errorf("%s: the error is a %T", document, err)
			return err.Error()
		}
		return string(wrong.Code) + " | " + wrong.Error()
	}
	echo := marshal(t, plan.Echo)
	again, err := Compile([]byte(echo), testSchema(t), testOptions)
	if err != nil {
		t.Errorf("the echo %s: %v", echo, err)
	} else if second := marshal(t, again.Echo); second != echo {
		t.Errorf("the echo\n%s\nechoes\n%s", echo, second)
	}
	for _, warning := range plan.Warnings {
		echo += "\nwarning: " + warning
	}
	return echo
}

func marshal(t testing.TB, doc *Document) string {
	var text strings.Builder
	encoder := json.NewEncoder(&text)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(doc); err != nil {
		t.Fatal(err)
	}
	return strings.TrimSpace(text.String())
}

func mustCompile(t *testing.T, document string) *Plan {
	t.Helper()
	plan, err := Compile([]byte(document), testSchema(t), testOptions)
	if err != nil {
		t.Fatalf("%s: %v", document, err)
	}
	return plan
}

func TestAggregatesAreShared(t *testing.T) {
	plan := mustCompile(t, `{"dataset": "shop", "aggregate": {"by": "time('1d')", "measures": [
		"count()", "COUNT( ) as n", "sum(amount) / count()", "median(latency_ms)", "quantile(latency_ms, 0.5) as q",
		"count() filter (where amount>1)", "count() filter (where amount > 1) / count() as share",
		"trailing(count(), '7d')", "rate(count(), '1m')", "rate(sum(amount), '1s')"]}}`)
	var functions []string
	for _, a := range plan.Aggregate.Aggregates {
		functions = append(functions, string(a.Function))
	}
	if got := strings.Join(functions, " "); got != "count sum quantile count count bucket_seconds" {
		t.Errorf("aggregates %s", got)
	}
	if got := plan.Aggregate.Aggregates[4].Trailing; got != 7*24*3600*1e6 {
		t.Errorf("trailing %d", got)
	}
}

// aggregateRow gives aggregates values by their place.
type aggregateRow []schema.Value

func (r aggregateRow) Value(ref expression.Ref) schema.Value { return r[ref.ID] }

func TestRateDividesByTheBucket(t *testing.T) {
	plan := mustCompile(t, `{"dataset": "shop", "aggregate": {"measures": ["rate(count(), '1m') * 2 as r"]}}`)
	// 120 events in an hour are 2 a minute.
	got := plan.Aggregate.Measures[0].Expr.Eval(aggregateRow{schema.IntOf(120), schema.FloatOf(3600)})
	if got.Type != schema.Float64 || got.Float != 4 {
		t.Errorf("rate %+v", got)
	}
}

func TestTypesOfMeasures(t *testing.T) {
	for text, want := range map[string]schema.Type{
		"count()": schema.Int64, "count(page)": schema.Int64, "uniq(user_id)": schema.Int64, "uniq_approx(page)": schema.Int64,
		"sum(latency_ms)": schema.Int64, "sum(amount)": schema.Float64, "avg(latency_ms)": schema.Float64, "stddev(amount)": schema.Float64,
		"min(page)": schema.String, "max(time)": schema.Timestamp, "first(tags)": schema.StringList, "last(is_bot)": schema.Bool,
		"p99(latency_ms)": schema.Float64, "quantile_exact(amount, 0.1)": schema.Float64, "max(time) - min(time)": schema.Float64,
		"count() / 2": schema.Float64, "count() + 1": schema.Int64, "cumulative(count())": schema.Int64, "change(count())": schema.Int64,
		"moving_avg(count(), 7)": schema.Float64, "share(count())": schema.Float64, "min(empty)": schema.String, "sum(empty)": schema.Float64,
		"coalesce(sum(amount), 0)": schema.Float64, "count() > 3": schema.Bool, "round(avg(amount), 1)": schema.Float64,
	} {
		body, err := json.Marshal(text)
		if err != nil {
			t.Fatal(err)
		}
		plan := mustCompile(t, `{"dataset": "shop", "aggregate": {"by": "time('1d')", "measures": `+string(body)+`}}`)
		if got := plan.Aggregate.Measures[0].Type; got != want {
			t.Errorf("%s is a %s, want %s", text, got, want)
		}
	}
}

func TestRange(t *testing.T) {
	plan := mustCompile(t, `{"dataset": "shop", "samples": {}}`)
	if plan.From != math.MinInt64 || plan.To != math.MaxInt64 || plan.Echo.From != "" {
		t.Errorf("open range %d to %d, echo %q", plan.From, plan.To, plan.Echo.From)
	}
	options := testOptions
	options.DataFrom, options.DataTo = 1704067200e6, 1704153599e6
	plan, err := Compile([]byte(`{"dataset": "shop", "compare": {"offset": "1d"}, "aggregate": {"by": "time('auto')"}}`), testSchema(t), options)
	if err != nil {
		t.Fatal(err)
	}
	if plan.From != math.MinInt64 || plan.Echo.From != "2024-01-01T00:00:00Z" || plan.Echo.To != "2024-01-01T23:59:59.000001Z" {
		t.Errorf("range %d, echo %s to %s", plan.From, plan.Echo.From, plan.Echo.To)
	}
	if key := plan.Aggregate.By[0]; !key.TimeAuto || key.Time.String() != "15m" {
		t.Errorf("auto is %v", key.Time)
	}
	if plan.Compare.From != 1703980800e6 || plan.Compare.Shift != 86400e6 {
		t.Errorf("compare %+v", plan.Compare)
	}
	// A week back over the change to summer time is an hour less than seven days.
	plan = mustCompile(t, `{"dataset": "shop", "timezone": "Europe/Zurich", "from": "2024-04-01", "to": "2024-04-02", "compare": {"offset": "7d"}, "aggregate": {}}`)
	if got := plan.Zone.Format(plan.Compare.From); got != "2024-03-25T00:00:00+01:00" {
		t.Errorf("compare from %s", got)
	}
	if plan.Compare.Shift != (7*24-1)*3600e6 {
		t.Errorf("shift %d", plan.Compare.Shift)
	}
}

func TestSessionsPlan(t *testing.T) {
	plan := mustCompile(t, `{"dataset": "shop", "where": "not is_bot", "aggregate": {
		"over": {"sessions": {"gap": "10m", "max": "24h", "start": "event = 'open'", "split": "day", "split_on": "country", "gap_edge": "exclusive",
			"properties": {"searches": "count() filter (where event = 'search')", "length": "max(time) - min(time)"}}},
		"by": ["time('1d')", "searches"], "measures": ["avg(duration)", "count() filter (where length > '10m' and duration < '1h')", "uniq(user_id)"]}}`)
	s := plan.Aggregate.Over.Sessions
	if s.Per != "user_id" || s.Gap != 600e6 || s.Max != 86400e6 || !s.GapExclusive || !s.SplitDay || s.Start == nil || s.End != nil || s.SplitOn == nil {
		t.Errorf("sessions %+v", s)
	}
	if len(s.Properties) != 2 || len(s.Aggregates) != 3 || s.Properties[1].Type != schema.Float64 {
		t.Errorf("properties %+v over %+v", s.Properties, s.Aggregates)
	}
	by := plan.Aggregate.By
	if by[0].Expr.Ref.ID != 0 || by[0].Expr.Ref.Name != "start" || by[1].Expr.Ref.ID != 4 {
		t.Errorf("keys %+v", by)
	}
	if arg := plan.Aggregate.Aggregates[2].Arg; arg.Ref.ID != 6 || arg.Ref.Name != "user_id" {
		t.Errorf("the actor is %+v", arg.Ref)
	}
}

func TestHavingAndOrder(t *testing.T) {
	plan := mustCompile(t, `{"dataset": "shop", "aggregate": {"by": ["country", "lower(page)"], "measures": ["count()", "sum(amount) as revenue"],
		"having": "count() > 3 and revenue > 10 and country != 'CH' and lower(page) = 'x'", "order": ["sum( amount ) desc", "lower(page)"]}}`)
	var ids []uint32
	plan.Aggregate.Having.Columns(func(ref expression.Ref) { ids = append(ids, ref.ID) })
	if len(ids) != 4 || ids[0] != 2 || ids[1] != 3 || ids[2] != 0 || ids[3] != 1 {
		t.Errorf("having reads %v", ids)
	}
	order := plan.Aggregate.Order
	if len(order) != 3 || order[0] != (Order{3, true}) || order[1] != (Order{1, false}) || order[2] != (Order{0, false}) {
		t.Errorf("order %v", order)
	}
}

func TestCursor(t *testing.T) {
	want := Cursor{Time: -5, Shard: 63, Actor: math.MaxUint32, Ordinal: 1 << 40}
	plan := mustCompile(t, `{"dataset": "shop", "samples": {"cursor": "`+want.String()+`", "actor": "u1"}}`)
	if *plan.Samples.After != want || *plan.Samples.Actor != "u1" {
		t.Errorf("cursor %+v", plan.Samples.After)
	}
	for _, text := range []string{"", "1.", "2." + want.String()[2:], "1.!!", "1.W10", "1.WzEsMiwzLC0xXQ", "1." + strings.Repeat("A", 1000)} {
		if _, err := ParseCursor(text); err == nil {
			t.Errorf("cursor %q is read", text)
		}
	}
}

func TestDataset(t *testing.T) {
	if name, err := Dataset([]byte(`{"x": [1], "dataset": "shop"}`)); err != nil || name != "shop" {
		t.Errorf("%q, %v", name, err)
	}
	for _, text := range []string{``, `{`, `[]`, `{}`, `{"dataset": 3}`, `{"dataset": ""}`, `{"dataset": null}`} {
		var wrong *Error
		if _, err := Dataset([]byte(text)); !errors.As(err, &wrong) {
			t.Errorf("%s: %v", text, err)
		}
	}
}

func TestDatasetWithoutActor(t *testing.T) {
	for _, view := range []string{`"funnel": {"steps": [{"where": "true"}]}`, `"aggregate": {"over": {"sessions": {}}}`, `"samples": {"actor": "x"}`} {
		_, err := Compile([]byte(`{"dataset": "logs", `+view+`}`), schema.New(nil, "", ""), testOptions)
		var wrong *Error
		if !errors.As(err, &wrong) || !strings.Contains(wrong.Message, "no actor column") {
			t.Errorf("%s: %v", view, err)
		}
	}
}

func FuzzCompile(f *testing.F) {
	files, err := filepath.Glob("testdata/cases/*.txt")
	if err != nil {
		f.Fatal(err)
	}
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			f.Fatal(err)
		}
		for _, block := range strings.Split(string(data), "\n\n") {
			document, _, _ := strings.Cut(strings.TrimSpace(block), "\n----")
			f.Add([]byte(document))
		}
	}
	s := testSchema(f)
	f.Fuzz(func(t *testing.T, document []byte) {
		plan, err := Compile(document, s, testOptions)
		if err != nil {
			var wrong *Error
			if !errors.As(err, &wrong) {
				t.Fatalf("%s: %T %v", document, err, err)
			}
			return
		}
		echo := marshal(t, plan.Echo)
		again, err := Compile([]byte(echo), s, testOptions)
		if err != nil {
			t.Fatalf("%s: echo %s: %v", document, echo, err)
		}
		if second := marshal(t, again.Echo); second != echo {
			t.Fatalf("%s: echo %s echoes %s", document, echo, second)
		}
	})
}
