package result

import (
	"strings"
	"testing"
	"time"

	"github.com/sluice-analytics/sluice/storage/schema"
)

func showText(t *testing.T, r *Result, options TextOptions) string {
	t.Helper()
	out := &strings.Builder{}
	if err := WriteText(out, r, options); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

func countries(t *testing.T) *Result {
	t.Helper()
	null := schema.NullOf(schema.String)
	table, err := NewTable(
		[]Column{{"country", schema.String}, {"day", schema.Timestamp}, {"count()", schema.Int64}, {"avg(x)", schema.Float64}},
		[][]schema.Value{
			{schema.StringOf("CH"), schema.TimestampOf(1772319600000000), schema.IntOf(1234567), schema.FloatOf(12.3456)},
			{schema.StringOf("日本"), schema.TimestampOf(1772406000000000), schema.IntOf(12), schema.FloatOf(0.001)},
			{null, schema.NullOf(schema.Timestamp), schema.IntOf(1), schema.NullOf(schema.Float64)},
			{schema.StringOf(""), schema.TimestampOf(1772406000000000), schema.IntOf(-1000), schema.FloatOf(-1234.5)},
			{schema.StringOf("\x1b[31mred\n"), schema.TimestampOf(1772406000000000), schema.IntOf(0), schema.FloatOf(0)},
		})
	if err != nil {
		t.Fatal(err)
	}
	table.Other = []schema.Value{null, schema.NullOf(schema.Timestamp), schema.IntOf(5), schema.FloatOf(2)}
	table.Total = []schema.Value{null, schema.NullOf(schema.Timestamp), schema.IntOf(1233585), schema.FloatOf(3)}
	zone, err := time.LoadLocation("Europe/Zurich")
	if err != nil {
		t.Fatal(err)
	}
	return &Result{Table: table, Zone: zone, Stats: Stats{
		RowsScanned: 2000000, Segments: 12, SegmentsPruned: 3, Elapsed: 12 * time.Millisecond, SampledFraction: 1,
		Warnings: []string{"no column foo"},
	}}
}

func TestTextTable(t *testing.T) {
	want := `country               day    count()     avg(x)
───────────────────────────────────────────────
CH             2026-03-01  1,234,567      12.35
日本           2026-03-02         12      0.001
(null)             (null)          1     (null)
(empty)        2026-03-02     -1,000  -1,234.50
\x1b[31mred\n  2026-03-02          0       0.00
(other)                            5       2.00
(total)                    1,233,585       3.00

5 rows · 2,000,000 events scanned in 12 segments (3 pruned) · 12 ms
warning: no column foo
`
	if got := showText(t, countries(t), TextOptions{}); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestTheNamesOfSumsAreWhole(t *testing.T) {
	table, err := NewTable([]Column{{"a", schema.String}, {"n", schema.Int64}}, [][]schema.Value{{schema.StringOf("x"), schema.IntOf(1)}})
	if err != nil {
		t.Fatal(err)
	}
	table.Other = []schema.Value{schema.NullOf(schema.String), schema.IntOf(2)}
	table.Total = []schema.Value{schema.NullOf(schema.String), schema.IntOf(3)}
	want := "a        n\n──────────\nx        1\n(other)  2\n(total)  3\n"
	if got := showText(t, &Result{Table: table}, TextOptions{}); !strings.HasPrefix(got, want) {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestTextCutsAndDropsToTheWidth(t *testing.T) {
	long := strings.Repeat("abcdefghij", 20)
	columns := []Column{{"first", schema.String}, {"second", schema.String}, {"number", schema.Int64}}
	table, err := NewTable(columns, [][]schema.Value{{schema.StringOf(long), schema.StringOf(long[:30]), schema.IntOf(123456789)}})
	if err != nil {
		t.Fatal(err)
	}
	for _, width := range []int{20, 25, 40, 60, 100, 400} {
		text := showText(t, &Result{Table: table}, TextOptions{Width: width})
		grid, _, _ := strings.Cut(text, "\n\n")
		if !strings.Contains(grid, "123,456,789") && !strings.Contains(grid, "not shown") {
			t.Errorf("width %d: the number is gone without a word:\n%s", width, grid)
		}
		for line := range strings.Lines(grid) {
			if strings.Contains(line, "not shown") {
				continue
			}
			if got := displayWidth(strings.TrimRight(line, "\n")); got > width {
				t.Errorf("width %d: a line of %d: %q", width, got, line)
			}
		}
	}
}

func TestTextFunnel(t *testing.T) {
	r := &Result{Funnel: &Funnel{By: []Column{{"country", schema.String}}, Steps: twoSteps()}, Stats: Stats{RowsScanned: 1, Segments: 1}}
	r.Funnel.Groups = []Group{{Values: []schema.Value{schema.StringOf("CH")}, Steps: twoSteps()}, {Values: []schema.Value{schema.NullOf(schema.String)}, Steps: twoSteps()}, {Other: true, Steps: twoSteps()}}
	want := `step     count             of first  of previous  dropped  in progress  median time  from entry
───────────────────────────────────────────────────────────────────────────────────────────────
1  View     10  █████████   100.0 %
2  Buy       4  ███▋         40.0 %       40.0 %        5            1        1 min       1 min

country  View  Buy  converted  median time
──────────────────────────────────────────
CH         10    4     40.0 %        1 min
(null)     10    4     40.0 %        1 min
(other)    10    4     40.0 %        1 min

1 event scanned in 1 segment · 0 µs
`
	if got := showText(t, r, TextOptions{Width: 95}); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	if got := showText(t, r, TextOptions{Width: 85}); strings.Contains(got, "█") {
		t.Errorf("bars where there is no room:\n%s", got)
	}
}

func TestNoControlCharacterReachesTheTerminal(t *testing.T) {
	hostile := "a\x00\x07\x1b]0;x\x07\u202egpj\u2028\x9b\xffz"
	table, err := NewTable([]Column{{hostile, schema.String}, {"l", schema.StringList}},
		[][]schema.Value{{schema.StringOf(hostile), schema.ListOf([]string{hostile})}})
	if err != nil {
		t.Fatal(err)
	}
	funnel := &Funnel{By: []Column{{hostile, schema.String}}, Steps: []Step{{Name: hostile}}, Groups: []Group{{Values: []schema.Value{schema.StringOf(hostile)}}}}
	retention := &Retention{By: hostile, Groups: []RetentionGroup{{Value: schema.StringOf(hostile)}}}
	for _, r := range []*Result{{Table: table, Stats: Stats{Warnings: []string{hostile}}}, {Funnel: funnel}, {Retention: retention}} {
		for _, c := range showText(t, r, TextOptions{}) {
			if c != '\n' && mustEscape(c) {
				t.Fatalf("%U in %q", c, showText(t, r, TextOptions{}))
			}
		}
	}
}

func TestDurationText(t *testing.T) {
	for seconds, want := range map[float64]string{
		0: "0 µs", 0.0005: "500 µs", 0.0015: "1.5 ms", 0.35: "350 ms", 1.25: "1.2 s", 45.9: "45 s", 60: "1 min",
		61: "1 min 1 s", 7800: "2 h 10 min", 86400: "1 d", 273600: "3 d 4 h", -61: "-1 min 1 s", 1e30: "53,375 d 23 h",
	} {
		if got := secondsText(seconds); got != want {
			t.Errorf("%v s: %q, want %q", seconds, got, want)
		}
	}
}

func TestColorIsOnlyStyle(t *testing.T) {
	plain := showText(t, countries(t), TextOptions{})
	colored := showText(t, countries(t), TextOptions{Color: true})
	stripped := strings.NewReplacer(bold, "", dim, "", "\x1b[0m", "").Replace(colored)
	if stripped != plain {
		t.Errorf("got\n%s\nwant\n%s", stripped, plain)
	}
}
