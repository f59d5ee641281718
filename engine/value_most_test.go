package engine

import (
	"context"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/sluice-analytics/sluice/query"
)

// TestMostFrequentKeepsTheMost compares what is kept with what a sort says.
func TestMostFrequentKeepsTheMost(t *testing.T) {
	seed := uint64(time.Now().UnixMicro())
	for _, n := range []int{0, 1, manyValuesMin, manyValuesMin + 1, 3*manyValuesMin + 5} {
		for _, searched := range []bool{false, true} {
			random := rand.New(rand.NewPCG(seed, uint64(n)))
			m := mostFrequent[int]{searched: searched}
			counts := make([]int64, n)
			for i := range counts {
				counts[i] = 1 + int64(random.IntN(1_000_000))
				m.add(i, counts[i])
			}
			var got []int64
			for _, item := range m.listed() {
				if counts[item.of] != item.count {
					t.Fatalf("seed %d: %d has %d, not %d", seed, item.of, counts[item.of], item.count)
				}
				got = append(got, item.count)
			}
			slices.Sort(got)
			slices.Sort(counts)
			if n > manyValuesMin && !searched {
				counts = counts[n-query.ValuesMax:]
			}
			if m.seen != n || !slices.Equal(got, counts) {
				t.Errorf("seed %d, %d items, searched %v: %d of %d kept", seed, n, searched, len(got), m.seen)
			}
		}
	}
}

// TestActorsOfASample counts actors with a budget that is spent at once, and with one that is enough.
func TestActorsOfASample(t *testing.T) {
	e := openEvents(t, manyEvents(20_000)) // five events of each actor
	snapshot, err := e.snapshot("shop")
	if err != nil {
		t.Fatal(err)
	}
	defer snapshot.Release()
	request, err := query.CompileValues("shop", []byte(`{"column":"user_id"}`), snapshot.Schema, query.CompileOptions{Now: time.Now()})
	if err != nil {
		t.Fatal(err)
	}
	for _, budget := range []time.Duration{0, time.Hour} {
		counter := &valueCounter{request: request, budget: budget, few: 1, probe: 100}
		if _, err := e.execute(context.Background(), request.Plan, snapshot, e.scheduler.join(), counter.view); err != nil {
			t.Fatal(err)
		}
		found := counter.found
		scaled := float64(found.distinct) / found.fraction
		if found.exact != (budget > 0) || found.distinct != len(found.values) || scaled < 3000 || scaled > 5000 {
			t.Fatalf("within %v: %d of %v, exact %v", budget, found.distinct, found.fraction, found.exact)
		}
		for _, value := range found.values {
			if count := float64(value.Count); count < 5/found.fraction-1 || count > 5/found.fraction+1 {
				t.Fatalf("within %v: %s has %v events", budget, value.Value.Text, count)
			}
		}
	}
}
