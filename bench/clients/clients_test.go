package main

import (
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sluice-analytics/sluice/bench/page"
	"github.com/sluice-analytics/sluice/bench/simulator"
	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/ingest"
)

// smallStore makes a store of a few simulated events.
func smallStore(t *testing.T) string {
	t.Helper()
	input, store := t.TempDir(), t.TempDir()
	config := simulator.Config{Events: 20_000, Users: 300, Days: 3, Seed: 7}
	if _, err := simulator.WriteFiles(t.Context(), config, input, simulator.FileOptions{}, nil); err != nil {
		t.Fatal(err)
	}
	e, err := engine.Open(store, engine.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer e.Close()
	_, err = e.Ingest(t.Context(), ingest.Request{
		Dataset: "shop", Sources: []string{filepath.Join(input, "*.ndjson")}, Time: "time", Actors: []string{"user_id"}, Event: "event",
	})
	if err != nil {
		t.Fatal(err)
	}
	return store
}

// questionFolder holds two questions that are answered and one that is refused.
func questionFolder(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range map[string]string{
		"1-count.json":   countDocument,
		"2-by-day.json":  `{"dataset": "shop", "aggregate": {"by": ["time('1d')"], "measures": ["uniq(user_id)"]}}`,
		"3-unknown.json": `{"dataset": "shop", "aggregate": {"measures": ["nothing()"]}}`,
	} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func TestClientsAskAndTheResultIsPublished(t *testing.T) {
	dir := t.TempDir()
	document, out := filepath.Join(dir, "page.md"), filepath.Join(dir, "result.json")
	if err := os.WriteFile(document, []byte("above\n"+page.Begin(tableName)+"\nstale\n"+page.End(tableName)+"\nbelow\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	err := run(context.Background(), []string{"--store", smallStore(t), "--questions", questionFolder(t), "--clients", "4",
		"--duration", "300ms", "--out", out, "--docs", document})
	if err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile(out)
	if err != nil {
		t.Fatal(err)
	}
	var result Result
	if err := json.Unmarshal(text, &result); err != nil {
		t.Fatal(err)
	}
	checkResult(t, result)
	table, err := os.ReadFile(document)
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"above\n", "below\n", "| by day |", "0.02 M events"} {
		if !strings.Contains(string(table), want) {
			t.Errorf("the page misses %q:\n%s", want, table)
		}
	}
	if strings.Contains(string(table), "stale") {
		t.Error("the old table is still there")
	}
}

// checkResult expects answers to two questions and the refusal of the third.
func checkResult(t *testing.T, result Result) {
	t.Helper()
	if result.Events != 20_000 || result.Errors != 1 || len(result.Questions) != 3 || result.Answers == 0 {
		t.Fatalf("result %+v", result)
	}
	for _, q := range result.Questions[:2] {
		if q.Answers == 0 || q.Errors != 0 || q.Median <= 0 || q.P99 < q.Median || q.Alone <= 0 {
			t.Errorf("%s: %+v", q.Name, q)
		}
	}
	if refused := result.Questions[2]; refused.Errors != 1 || !strings.Contains(refused.FirstError, "nothing") {
		t.Errorf("refused question: %+v", refused)
	}
	if len(result.Memory) != memoryParts {
		t.Errorf("%d parts of memory", len(result.Memory))
	}
}

func TestWrongArgumentsAreErrors(t *testing.T) {
	store := t.TempDir()
	for _, arguments := range [][]string{
		{}, {"--store", filepath.Join(store, "missing")}, {"--store", store, "x"}, {"--store", store, "--clients", "0"},
		{"--store", store, "--duration", "2h"}, {"--store", store, "--duration", "0s"}, {"--colour"},
	} {
		if _, err := parseSettings(arguments); err == nil {
			t.Errorf("%v: no error", arguments)
		}
	}
	err := run(t.Context(), []string{"--store", store, "--questions", store})
	if err == nil || !strings.Contains(err.Error(), "no *.json") {
		t.Errorf("an empty folder of questions: %v", err)
	}
}

func TestQuantile(t *testing.T) {
	values := []float64{1, 2, 3, 4, 5, 6, 7, 8, 9, 10}
	for q, want := range map[float64]float64{0: 1, 0.5: 5, 0.51: 6, 0.99: 10, 1: 10} {
		if got := quantile(values, q); got != want {
			t.Errorf("quantile %v: %v, want %v", q, got, want)
		}
	}
	if got := quantile(nil, 0.5); got != 0 {
		t.Errorf("quantile of nothing: %v", got)
	}
}
