package engine

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/sluice-analytics/sluice/storage/schema"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

// TestSamplesOfManyColumns lists events of which each has some of many properties, in an order of their own, and
// holds every value to what was pushed. Types widen from one body to the next, so that segments have narrower ones.
func TestSamplesOfManyColumns(t *testing.T) {
	const seed, events, properties, each = 7, 600, 300, 20
	random := rand.New(rand.NewPCG(seed, 1))
	e, err := OpenFS(vfs.NewMem(), Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer e.Close()
	value := func(property, body int) any {
		switch property % 5 {
		case 0:
			return []any{random.IntN(100), random.Float64(), fmt.Sprint("x", random.IntN(9))}[body]
		case 1:
			return fmt.Sprint("word ", random.IntN(5))
		case 2:
			return random.IntN(2) == 0
		case 3:
			return []string{"a", fmt.Sprint(random.IntN(3))}
		}
		return fmt.Sprint("only here ", random.Uint64())
	}
	pushed := make([]map[string]any, events)
	for body := range 3 {
		var text strings.Builder
		for i := body * events / 3; i < (body+1)*events/3; i++ {
			event := map[string]any{"time": 1_700_000_000 + random.IntN(1000), "user_id": fmt.Sprint("u", random.IntN(50)), "n": i}
			for _, property := range random.Perm(properties - 10*body)[:each] { // some are null in whole segments
				event[fmt.Sprintf("p%d", property)] = value(property, body)
			}
			pushed[i] = event
			line, err := json.Marshal(event)
			if err != nil {
				t.Fatal(err)
			}
			text.Write(append(line, '\n'))
		}
		if _, err := e.Push(t.Context(), "wide", strings.NewReader(text.String())); err != nil {
			t.Fatal(err)
		}
	}
	answer, err := e.Query(t.Context(), []byte(`{"dataset":"wide","samples":{"limit":1000}}`))
	if err != nil {
		t.Fatal(err)
	}
	defer answer.Release()
	if rows := answer.Table.Rows(); rows != events {
		t.Fatalf("%d rows", rows)
	}
	for row := range events {
		values := map[string]schema.Value{}
		for i, column := range answer.Table.Columns {
			if v := answer.Table.Value(row, i); !v.Null {
				values[column.Name] = v
			}
		}
		event := pushed[values["n"].Int]
		if len(values) != len(event) {
			t.Fatalf("seed %d: event %v has %d values, %d were pushed", seed, event["n"], len(values), len(event))
		}
		for name, want := range event {
			if got := values[name]; name != "time" && got.AsText() != pushedText(want, got.Type) {
				t.Fatalf("seed %d: event %v, %s is %v, %v was pushed", seed, event["n"], name, got.AsText(), want)
			}
		}
	}
}

// pushedText is what a value that was pushed is as text, in a column of a type.
func pushedText(value any, typ schema.Type) string {
	switch value := value.(type) {
	case int:
		if typ == schema.Float64 {
			return schema.FloatText(float64(value))
		}
	case float64:
		return schema.FloatText(value)
	case []string:
		return schema.ListOf(value).AsText()
	}
	return fmt.Sprint(value)
}
