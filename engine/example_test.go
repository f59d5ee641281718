package engine_test

import (
	"context"
	"errors"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"strings"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/ingest"
	"github.com/sluice-analytics/sluice/query"
)

// events are a morning of a very small shop.
const events = `{"time":"2026-05-01T08:00:00Z","user_id":"ann","event":"view","page":"/shoes","latency_ms":120}
{"time":"2026-05-01T08:01:30Z","user_id":"ann","event":"cart","page":"/shoes","latency_ms":80}
{"time":"2026-05-01T08:03:00Z","user_id":"ann","event":"buy","page":"/pay","latency_ms":310}
{"time":"2026-05-01T09:00:00Z","user_id":"bob","event":"view","page":"/hats","latency_ms":95}
{"time":"2026-05-01T11:00:00Z","user_id":"bob","event":"view","page":"/shoes","latency_ms":105}
{"time":"2026-05-01T11:02:00Z","user_id":"bob","event":"cart","page":"/shoes","latency_ms":90}
`

// openShop opens a new store in a temporary folder and loads the events.
func openShop() (*engine.Engine, func()) {
	dir, err := os.MkdirTemp("", "sluice-example")
	if err != nil {
		log.Fatal(err)
	}
	e, err := engine.Open(filepath.Join(dir, "store"), engine.Options{})
	if err != nil {
		log.Fatal(err)
	}
	if _, err := e.Push(context.Background(), "shop", strings.NewReader(events)); err != nil {
		log.Fatal(err)
	}
	return e, func() {
		if err := e.Close(); err != nil {
			log.Fatal(err)
		}
		if err := os.RemoveAll(dir); err != nil {
			log.Fatal(err)
		}
	}
}

// Open makes the store if there is none; whoever opened it closes it.
func ExampleOpen() {
	dir, err := os.MkdirTemp("", "sluice-example")
	if err != nil {
		log.Fatal(err)
	}
	defer os.RemoveAll(dir)
	e, err := engine.Open(filepath.Join(dir, "store"), engine.Options{Threads: 2})
	if err != nil {
		log.Fatal(err)
	}
	defer e.Close()
	datasets, err := e.Datasets()
	fmt.Println(len(datasets), err)
	// Output: 0 <nil>
}

// Loading the same file twice adds its events once.
func ExampleEngine_Ingest() {
	dir, err := os.MkdirTemp("", "sluice-example")
	if err != nil {
		log.Fatal(err)
	}
	defer os.RemoveAll(dir)
	file := filepath.Join(dir, "events.ndjson")
	if err := os.WriteFile(file, []byte(events), 0o600); err != nil {
		log.Fatal(err)
	}
	e, err := engine.Open(filepath.Join(dir, "store"), engine.Options{})
	if err != nil {
		log.Fatal(err)
	}
	defer e.Close()
	for range 2 {
		report, err := e.Ingest(context.Background(), ingest.Request{Dataset: "shop", Sources: []string{file}})
		if err != nil {
			log.Fatal(err)
		}
		fmt.Printf("%d events from %d objects, %d skipped\n", report.Events, report.Loaded, report.Skipped)
	}
	// Output:
	// 6 events from 1 objects, 0 skipped
	// 0 events from 0 objects, 1 skipped
}

// The events of a push can be asked for as soon as it returns.
func ExampleEngine_Push() {
	e, done := openShop()
	defer done()
	report, err := e.Push(context.Background(), "shop", strings.NewReader(
		`{"time":"2026-05-01T12:00:00Z","user_id":"eve","event":"view","page":"/hats","latency_ms":70}`))
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(report.Events, "event")
	// Output: 1 event
}

// Tables are read value by value, or as Arrow through Table.Record.
func ExampleEngine_Query() {
	e, done := openShop()
	defer done()
	answer, err := e.Query(context.Background(), []byte(`{
		"dataset": "shop",
		"where": "latency_ms < 300",
		"aggregate": {"measures": ["count() as events", "uniq(user_id) as users"], "by": "page"}}`))
	if err != nil {
		log.Fatal(err)
	}
	defer answer.Release()
	for row := range answer.Table.Rows() {
		fmt.Println(answer.Table.Value(row, 0).Text, answer.Table.Value(row, 1).Int, answer.Table.Value(row, 2).Int)
	}
	// Output:
	// /shoes 4 2
	// /hats 1 1
}

// A funnel counts the actors that come through its steps in time.
func ExampleEngine_Query_funnel() {
	e, done := openShop()
	defer done()
	answer, err := e.Query(context.Background(), []byte(`{
		"dataset": "shop",
		"funnel": {"per": "user_id", "window": "1h", "steps": [
			{"name": "View", "where": "event = 'view'"},
			{"name": "Cart", "where": "event = 'cart'"},
			{"name": "Buy", "where": "event = 'buy'"}]}}`))
	if err != nil {
		log.Fatal(err)
	}
	defer answer.Release()
	for _, step := range answer.Funnel.Steps {
		fmt.Printf("%s %d %.0f %%\n", step.Name, step.Count, 100*step.FromFirst)
	}
	// Output:
	// View 2 100 %
	// Cart 2 100 %
	// Buy 1 50 %
}

// Sessions are made when they are asked for, with any gap.
func ExampleEngine_Query_sessions() {
	e, done := openShop()
	defer done()
	answer, err := e.Query(context.Background(), []byte(`{
		"dataset": "shop",
		"aggregate": {
			"over": {"sessions": {"per": "user_id", "gap": "30m"}},
			"measures": ["count() as sessions", "max(duration) as longest", "avg(events) as length"]}}`))
	if err != nil {
		log.Fatal(err)
	}
	defer answer.Release()
	fmt.Println(answer.Table.Value(0, 0).Int, answer.Table.Value(0, 1).Float, answer.Table.Value(0, 2).Float)
	// Output: 3 180 2
}

// What is wrong with a document is told with its place and the nearest match.
func ExampleEngine_Query_error() {
	e, done := openShop()
	defer done()
	_, err := e.Query(context.Background(), []byte(`{
		"dataset": "shop", "where": "latncy_ms > 100", "aggregate": {"measures": ["count()"]}}`))
	var wrong *query.Error
	if errors.As(err, &wrong) {
		fmt.Println(wrong.Where, wrong.Hint)
	}
	// Output: where did you mean latency_ms?
}

// Datasets and their columns can be listed with counts and ranges.
func ExampleEngine_Dataset() {
	e, done := openShop()
	defer done()
	shop, err := e.Dataset(context.Background(), "shop")
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(shop.Events, "events of", shop.DistinctActors, "actors")
	for _, column := range shop.Columns {
		if column.Name == "latency_ms" {
			fmt.Println(column.Name, column.Type, column.Min, column.Max)
		}
	}
	// Output:
	// 6 events of 2 actors
	// latency_ms int64 80 310
}

// Values completes what somebody has begun to type.
func ExampleEngine_Values() {
	e, done := openShop()
	defer done()
	values, err := e.Values(context.Background(), "shop", "page", "/s", 10)
	fmt.Println(values, err)
	// Output: [{/shoes 4}] <nil>
}
