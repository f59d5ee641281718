package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/sluice-analytics/sluice/bench/page"
)

func TestClientsPushAndTheTableIsWritten(t *testing.T) {
	dir := t.TempDir()
	document := filepath.Join(dir, "page.md")
	if err := os.WriteFile(document, []byte(page.Begin(tableName)+"\nstale\n"+page.End(tableName)+"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	small := []load{{batch: 50}, {batch: 20, rate: 2000, asking: true}}
	err := run(t.Context(), []string{"--dir", dir, "--docs", document, "--clients", "3", "--duration", "1200ms", "--events", "2000"}, small)
	if err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile(document)
	if err != nil || strings.Contains(string(text), "stale") || strings.Count(string(text), "\n| ") != 4 {
		t.Fatalf("the page is %q, %v", text, err)
	}
	if left, err := filepath.Glob(filepath.Join(dir, "push-*")); err != nil || len(left) > 0 {
		t.Fatalf("left are %v, %v", left, err)
	}
}

func TestSettingsAreChecked(t *testing.T) {
	for _, arguments := range [][]string{{}, {"--dir", "x", "y"}, {"--dir", "x", "--clients", "0"}, {"--dir", "x", "--duration", "1h"}, {"--dir", "x", "--events", "0"}} {
		if err := run(t.Context(), arguments, nil); err == nil {
			t.Errorf("%q is taken", arguments)
		}
	}
}

func TestQuantile(t *testing.T) {
	waits := []time.Duration{1, 2, 3, 4}
	if quantile(waits, 0.5) != 3 || quantile(waits, 0.99) != 4 || quantile(nil, 0.5) != 0 {
		t.Fatal(quantile(waits, 0.5), quantile(waits, 0.99))
	}
}
