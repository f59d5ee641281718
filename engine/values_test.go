package engine

import (
	"context"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/storage/schema"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

// openEvents opens an engine in memory with the dataset shop.
func openEvents(t testing.TB, events string) *Engine {
	t.Helper()
	e, err := OpenFS(vfs.NewMem(), Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := e.Close(); err != nil {
			t.Error(err)
		}
	})
	if _, err := e.Push(t.Context(), "shop", strings.NewReader(events)); err != nil {
		t.Fatal(err)
	}
	return e
}

// manyEvents are n events of n/5 actors, each with a value of its own among others.
func manyEvents(n int) string {
	random := rand.New(rand.NewPCG(1, 2))
	var text strings.Builder
	for i := range n {
		fmt.Fprintf(&text, `{"time":%d,"user_id":"user %d","event":"view","amount":%d,"share":%v,"page":"page %d"}`+"\n",
			1_700_000_000+i*60, i/5, random.IntN(1000), random.Float64(), random.IntN(max(1, n/100)))
	}
	return text.String()
}

func askValues(t testing.TB, e *Engine, document string) *ValuesAnswer {
	t.Helper()
	answer, err := e.PropertyValues(t.Context(), "shop", []byte(document))
	if err != nil {
		t.Fatalf("%s: %v", document, err)
	}
	return answer
}

// TestValuesOfASample counts with a budget that is spent at once.
func TestValuesOfASample(t *testing.T) {
	e := openEvents(t, manyEvents(20_000))
	snapshot, err := e.snapshot("shop")
	if err != nil {
		t.Fatal(err)
	}
	defer snapshot.Release()
	request, err := query.CompileValues("shop", []byte(`{"column":"event"}`), snapshot.Schema, query.CompileOptions{Now: time.Now()})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		budget  time.Duration
		from    float64
		to      float64
		isExact bool
	}{{0, 0.01, 0.9, false}, {time.Hour, 1, 1, true}} {
		counter := &valueCounter{request: request, budget: c.budget, few: 1, probe: 100}
		if _, err := e.execute(context.Background(), request.Plan, snapshot, e.scheduler.join(), counter.view); err != nil {
			t.Fatal(err)
		}
		found := counter.found
		if found.exact != c.isExact || found.fraction < c.from || found.fraction > c.to || len(found.values) != 1 {
			t.Fatalf("with %v: %+v", c.budget, found)
		}
		if count := float64(found.values[0].Count); count < 20_000*0.7 || count > 20_000*1.3 || c.isExact && count != 20_000 {
			t.Errorf("with %v the sample of %v says %v events", c.budget, found.fraction, count)
		}
	}
	// A value that the sample lacks is found by its text.
	request.Contains = "user 3999"
	request.Plan.Aggregate.By[0].Expr.Ref.Name = "user_id"
	column, _ := snapshot.Schema.Find("user_id")
	request.Plan.Aggregate.By[0].Expr.Ref.ID = column.ID
	answer := (&countedValues{typ: schema.String}).addRare(snapshot, request).answer(request)
	if len(answer.Values) != 1 || answer.Values[0].Value.Text != "user 3999" || answer.Values[0].Count != 0 {
		t.Errorf("%+v", answer)
	}
}

// TestValuesAgainstQuery holds the counts to those of a query, for texts typed letter by letter.
func TestValuesAgainstQuery(t *testing.T) {
	e := openEvents(t, manyEvents(20_000))
	for _, column := range []string{"page", "amount", "user_id", "amount % 7", "share > 0.5"} {
		for _, where := range []string{"true", "amount < 500"} {
			for _, typed := range []string{"", "1", "12", "page 1", "TRUE"} {
				body, _ := json.Marshal(map[string]any{"column": column, "where": where, "contains": typed, "limit": 10_000})
				answer := askValues(t, e, string(body))
				document, _ := json.Marshal(map[string]any{"dataset": "shop", "params": map[string]string{"x": strings.ToLower(typed)},
					"where":     fmt.Sprintf("%s and contains(lower(string(%s)), $x)", where, column),
					"aggregate": map[string]any{"by": []string{column}, "limit": 100_000}})
				want, err := e.Query(t.Context(), document)
				if err != nil {
					t.Fatal(err)
				}
				counts := map[string]int64{}
				for row := range want.Table.Rows() {
					counts[want.Table.Value(row, 0).AsText()] = want.Table.Value(row, 1).Int
				}
				want.Release()
				if int(answer.Distinct) != len(counts) || len(answer.Values) != len(counts) || !answer.Exact {
					t.Errorf("%s: %d values, listed %d, want %d", body, answer.Distinct, len(answer.Values), len(counts))
				}
				for i, value := range answer.Values {
					text := schema.Value(value.Value).AsText()
					if counts[text] != value.Count {
						t.Errorf("%s: %s has %d events, want %d", body, text, value.Count, counts[text])
					}
					if i > 0 && rankOf(answer.Values[i-1], typed) > rankOf(value, typed) {
						t.Errorf("%s: %v comes before %v", body, answer.Values[i-1], value)
					}
				}
			}
		}
	}
}

// rankOf orders values as they have to be listed; smaller is better.
func rankOf(value PropertyValue, typed string) int64 {
	return int64(matchText(schema.Value(value.Value).AsText(), strings.ToLower(typed)))<<40 - value.Count
}

func TestMatchText(t *testing.T) {
	for _, c := range []struct {
		text, typed string
		want        textMatch
	}{
		{"country", "", matchPrefix}, {"Country", "cou", matchPrefix}, {"user_country", "cou", matchWord}, {"userCountry", "cou", matchWord}, {"discount", "cou", matchInside},
		{"discount count", "cou", matchWord}, {"a.b", "b", matchWord}, {"x", "y", matchNone}, {"Ünder", "ünd", matchPrefix}, {"page 12", "12", matchWord}, {"İstanbul", "stan", matchInside}, {"", "a", matchNone},
	} {
		if got := matchText(c.text, c.typed); got != c.want {
			t.Errorf("%q in %q: %d, want %d", c.typed, c.text, got, c.want)
		}
	}
}

// BenchmarkValues lists values as they are typed: at first, and with each letter behind.
func BenchmarkValues(b *testing.B) {
	e := openEvents(b, manyEvents(200_000))
	for _, column := range []string{"page", "user_id", "amount"} {
		b.Run(column+"/first", func(b *testing.B) {
			for b.Loop() {
				e.values = valuesMemo{}
				askValues(b, e, `{"column":"`+column+`"}`)
			}
		})
		b.Run(column+"/typed", func(b *testing.B) {
			for b.Loop() {
				askValues(b, e, `{"column":"`+column+`","contains":"12"}`)
			}
		})
	}
}
