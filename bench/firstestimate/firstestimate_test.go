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
)

// TestEveryQuestionIsEstimated asks all questions of a small store and writes the table.
func TestEveryQuestionIsEstimated(t *testing.T) {
	dir := t.TempDir()
	store := filepath.Join(dir, "store")
	fill(t, store)
	document := filepath.Join(dir, "page.md")
	if err := os.WriteFile(document, []byte(page.Begin(tableName)+"\nstale\n"+page.End(tableName)+"\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	if err := run(t.Context(), []string{"--store", store, "--rounds", "1", "--both", "--docs", document}); err != nil {
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
}

// fill makes a store of a few simulated events.
func fill(t *testing.T, store string) {
	t.Helper()
	var lines []byte
	shop := simulator.New(simulator.Config{Events: 20_000, Seed: 1})
	var event simulator.Event
	for shop.Next(&event) {
		lines = simulator.AppendNDJSON(lines, &event)
	}
	e, err := engine.Open(store, engine.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := e.Push(t.Context(), "shop", strings.NewReader(string(lines))); err != nil {
		t.Fatal(err)
	}
	if err := e.Close(); err != nil {
		t.Fatal(err)
	}
}
