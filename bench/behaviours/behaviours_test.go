package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sluice-analytics/sluice/bench/page"
	"github.com/sluice-analytics/sluice/bench/question"
	"github.com/sluice-analytics/sluice/bench/simulator"
	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/ingest"
)

// TestEveryQuestionIsAnswered asks all questions of a small store and writes the table.
func TestEveryQuestionIsAnswered(t *testing.T) {
	dir := t.TempDir()
	store := filepath.Join(dir, "store")
	fill(t, store, filepath.Join(dir, "events"))
	document := filepath.Join(dir, "page.md")
	if err := os.WriteFile(document, []byte("before\n"+page.Begin(tableName)+"\nstale\n"+page.End(tableName)+"\nafter\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	if err := run(t.Context(), []string{"--store", store, "--rounds", "1", "--docs", document}); err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile(document)
	if err != nil {
		t.Fatal(err)
	}
	all, err := question.Read(questionFiles, "questions")
	if err != nil {
		t.Fatal(err)
	}
	for _, q := range all {
		if !strings.Contains(string(text), "| "+q.Name+" |") {
			t.Errorf("the table has no line of %q:\n%s", q.Name, text)
		}
	}
	if strings.Contains(string(text), "stale") || !strings.HasSuffix(string(text), page.End(tableName)+"\nafter\n") {
		t.Errorf("the page around the table is not as it was:\n%s", text)
	}
}

// fill makes a store of a few simulated events.
func fill(t *testing.T, store, events string) {
	t.Helper()
	_, err := simulator.WriteFiles(t.Context(), simulator.New(simulator.Config{Events: 20_000, Seed: 1}).Config(), events, simulator.FileOptions{
		Compression: simulator.Gzip, Per: simulator.PerDay, EventsPerFile: 20_000,
	}, nil)
	if err != nil {
		t.Fatal(err)
	}
	e, err := engine.Open(store, engine.Options{})
	if err != nil {
		t.Fatal(err)
	}
	_, err = e.Ingest(t.Context(), ingest.Request{
		Dataset: "shop", Sources: []string{filepath.Join(events, "*.ndjson.gz")}, Time: "time", Actors: []string{"user_id"}, Event: "event",
	})
	if err != nil {
		t.Fatal(err)
	}
	if err := e.Close(); err != nil {
		t.Fatal(err)
	}
}
