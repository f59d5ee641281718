package scan

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/schema"
)

func TestShapesTellTheValues(t *testing.T) {
	seed := rand.Uint64()
	t.Logf("seed %d", seed)
	snapshot := newSnapshot(t, rand.New(rand.NewPCG(seed, 9)), 20_000)
	spanned := map[string]bool{}
	bounded := map[string]bool{}
	eachBlock(snapshot, func(c, plain *Cursor) {
		for _, column := range snapshot.Schema.Columns {
			ref := expression.Ref{Name: column.Name, ID: column.ID}
			v, err := plain.Load(ref)
			if err != nil {
				t.Fatal(err)
			}
			runs, isActor, err := c.ActorRuns(ref)
			if err != nil || isActor != (column.Name == "user") {
				t.Fatal(column.Name, isActor, err)
			}
			spans, ok, err := c.Spans(ref)
			if err != nil {
				t.Fatal(err)
			}
			if isActor {
				spans, ok = runs, true
			}
			if ok {
				spanned[column.Name] = true
				if !slices.Equal(expanded(spans), v.Codes) {
					t.Fatalf("the stretches of %s are not its values", column.Name)
				}
			}
			if e, ok := c.Extremes(ref); ok {
				bounded[column.Name] = true
				checkExtremes(t, column.Name, e, v)
			}
		}
	})
	if !spanned["same"] || !spanned["of_user"] || !spanned["user"] || !bounded[schema.TimeName] {
		t.Errorf("stretches of %v, bounds of %v", spanned, bounded)
	}
}

func expanded(s vector.Spans) []uint32 {
	var codes []uint32
	for i, end := range s.Ends {
		for len(codes) < int(end) {
			codes = append(codes, s.Codes[i])
		}
	}
	return codes
}

// checkExtremes holds bounds against the values of all rows of a block.
func checkExtremes(t *testing.T, name string, e vector.Extremes, v *vector.Vector) {
	t.Helper()
	if !e.Attained {
		t.Fatalf("the bounds of %s are not attained by all rows", name)
	}
	if v.Type == schema.Float64 {
		if got := bounds(v, v.Floats); got != e.Floats {
			t.Fatalf("%s lies between %v, not %v", name, got, e.Floats)
		}
	} else if got := bounds(v, v.Ints); got != e.Ints {
		t.Fatalf("%s lies between %v, not %v", name, got, e.Ints)
	}
}

func bounds[T int64 | float64](v *vector.Vector, values []T) (found [2]T) {
	first := true
	for i, value := range values {
		if v.Null.Get(i) {
			continue
		}
		if first {
			found, first = [2]T{value, value}, false
		}
		found = [2]T{min(found[0], value), max(found[1], value)}
	}
	return found
}
