package vector

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// moments are the times of one column, for a source.
type moments struct {
	table
	times []int64
	// bounded says that the bounds of the times are known.
	bounded bool
}

func (m *moments) Bounds(expression.Ref) (low, high int64, ok bool) {
	return slices.Min(m.times), slices.Max(m.times), m.bounded
}

func (m *moments) Load(expression.Ref) (*Vector, error) {
	return &Vector{Type: schema.Timestamp, Ints: m.times}, nil
}

// TestTimesOfZonesThatChange asks around changes of offset, some of them a minute
// after midnight, some by odd numbers of seconds.
func TestTimesOfZonesThatChange(t *testing.T) {
	seed := rand.Uint64()
	t.Logf("seed %d", seed)
	random := rand.New(rand.NewPCG(seed, 11))
	changes := map[string]string{
		"America/St_Johns": "2006-10-29T02:31:00Z", "Europe/Zurich": "2026-03-29T01:00:00Z",
		"Europe/Amsterdam": "1937-06-30T23:40:28Z", "Australia/Lord_Howe": "2026-04-04T15:00:00Z", "UTC": "1969-12-31T23:59:59Z",
	}
	for zone, change := range changes {
		at, err := time.Parse(time.RFC3339, change)
		if err != nil {
			t.Fatal(err)
		}
		for _, text := range []string{"hour(time)", "minute(time)", "day_of_month(time)", "month(time)", "year(time)", "day_of_week(time)",
			"date_trunc('hour', time)", "date_trunc('7s', time)", "date_trunc('month', time)"} {
			for _, spread := range []int{10, 26, 38} {
				source := &moments{table: *newTable(random, 1, false)}
				for range 3000 {
					source.times = append(source.times, at.UnixMicro()+random.Int64N(1<<uint(10+random.IntN(spread)))-random.Int64N(1<<uint(10+random.IntN(spread))))
				}
				checkMoments(t, zone, text, source)
			}
		}
	}
}

func checkMoments(t *testing.T, zone, text string, source *moments) {
	t.Helper()
	document := fmt.Sprintf(`{"dataset": "d", "timezone": %q, "samples": {"columns": [%q]}}`, zone, text)
	plan, err := query.Compile([]byte(document), schema.Schema{Columns: source.columns}, query.CompileOptions{Now: time.Unix(1_700_000_000, 0)})
	if err != nil {
		t.Fatalf("%s: %v", text, err)
	}
	e := plan.Samples.Columns[0].Expr
	evaluator := Compile(e)
	if _, ok := evaluator.root.(*timeNode); !ok {
		t.Fatalf("%s is evaluated by a %T", text, evaluator.root)
	}
	for _, source.bounded = range []bool{true, false, true} {
		var b Batch
		b.Reset(len(source.times), source)
		v, err := evaluator.Eval(&b)
		if err != nil {
			t.Fatal(err)
		}
		for r, at := range source.times {
			if got, want := v.Value(r), e.Eval(plainRow{schema.TimestampOf(at)}); got != want {
				t.Fatalf("%s in %s of %v is %v, not %v", text, zone, time.UnixMicro(at).UTC(), got, want)
			}
		}
	}
}
