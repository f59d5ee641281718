package engine

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"testing"
	"time"
)

// TestCostCoversTheAnswer holds what is left to read to what the query finds: pruning must never drop a row that counts.
func TestCostCoversTheAnswer(t *testing.T) {
	e := openEvents(t, manyEvents(40_000))
	random := rand.New(rand.NewPCG(3, 4))
	pruned := 0
	for range 60 {
		from := time.Unix(1_700_000_000+random.Int64N(40_000*60), 0).UTC()
		where := []string{"true", fmt.Sprintf("amount > %d", random.IntN(1200)), fmt.Sprintf("share <= %v", random.Float64()-0.2), fmt.Sprintf("amount = %d and share > 0.1", random.IntN(2000)), "missing_one > 3"}[random.IntN(5)]
		document, err := json.Marshal(map[string]any{"dataset": "shop", "missing": "null", "where": where, "from": from.Format(time.RFC3339),
			"to": from.Add(time.Duration(random.IntN(200)+1) * time.Hour).Format(time.RFC3339), "aggregate": map[string]any{}})
		if err != nil {
			t.Fatal(err)
		}
		cost, err := e.Cost(t.Context(), document)
		if err != nil {
			t.Fatal(err)
		}
		answer, err := e.Query(t.Context(), document)
		if err != nil {
			t.Fatal(err)
		}
		count := answer.Table.Value(0, 0).Int
		answer.Release()
		if cost.Rows < count || cost.Rows > cost.RowsTotal || cost.RowsTotal != 40_000 || cost.Segments > cost.SegmentsTotal || (cost.Rows > 0) != (cost.Bytes > 0) {
			t.Errorf("%s: %+v, and %d rows count", document, cost, count)
		}
		if cost.Rows < cost.RowsTotal {
			pruned++
		}
	}
	if pruned == 0 {
		t.Error("nothing was ever pruned")
	}
}

func TestSpeedsAreAveraged(t *testing.T) {
	var s speeds
	if speed, measured := s.of("funnel"); speed != usualSpeeds["funnel"] || measured {
		t.Errorf("%v %v", speed, measured)
	}
	s.note("funnel", speedRowsMin-1, time.Second)
	s.note("funnel", 1_000_000, 0)
	if _, measured := s.of("funnel"); measured {
		t.Error("a query of few rows counts")
	}
	s.note("funnel", 1_000_000, time.Second)
	s.note("funnel", 2_000_000, time.Second)
	if speed, measured := s.of("funnel"); speed != 1_200_000 || !measured {
		t.Errorf("%v %v", speed, measured)
	}
	for _, view := range []string{"aggregate", "aggregate of entities", "samples", "funnel", "retention", "lifecycle", "stickiness", "paths", "difference"} {
		if usualSpeeds[view] == 0 {
			t.Errorf("no usual speed of %s", view)
		}
	}
}

// TestQueriesAreMeasured asks for the cost before and after a query that is large enough to tell.
func TestQueriesAreMeasured(t *testing.T) {
	e := openEvents(t, manyEvents(speedRowsMin))
	document := []byte(`{"dataset":"shop","aggregate":{"measures":["sum(amount)"],"by":["page"]}}`)
	for _, want := range []bool{false, true} {
		cost, err := e.Cost(t.Context(), document)
		if err != nil || cost.Measured != want || cost.Seconds <= 0 {
			t.Fatalf("%+v %v, want measured %v", cost, err, want)
		}
		answer, err := e.Query(t.Context(), document)
		if err != nil {
			t.Fatal(err)
		}
		answer.Release()
	}
}
