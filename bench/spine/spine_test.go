package main

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sluice-analytics/sluice/bench/page"
	"github.com/sluice-analytics/sluice/bench/question"
	"github.com/sluice-analytics/sluice/bench/simulator"
	"github.com/sluice-analytics/sluice/engine"
)

func TestEveryQueryIsAnswered(t *testing.T) {
	ctx := context.Background()
	config := simulator.Config{Events: 20_000, Users: 300, Days: 3, Seed: 5}
	input := t.TempDir()
	if _, err := simulator.WriteFiles(ctx, config, input, simulator.FileOptions{Compression: simulator.Gzip, Per: simulator.PerDay}, nil); err != nil {
		t.Fatal(err)
	}
	err := withStore(t.TempDir(), func(e *engine.Engine) error {
		if n, err := load(ctx, e, filepath.Join(input, "*.ndjson.gz")); err != nil || n != config.Events {
			t.Fatalf("loaded %d events: %v", n, err)
		}
		all, err := question.Read(queryFiles, "queries")
		for _, q := range all {
			if q.Name == "rare value" {
				continue // too rare for so few events
			}
			if _, err := ask(ctx, e, q, config.Events); err != nil {
				t.Error(err)
			}
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

func TestRunPublishesItsResult(t *testing.T) {
	dir := t.TempDir()
	document := filepath.Join(dir, "page.md")
	if err := os.WriteFile(document, []byte("above\n"+page.Begin(tableName)+"\nstale\n"+page.End(tableName)+"\nbelow\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, events := range []string{"20000", "40000"} {
		err := run(context.Background(), []string{"--events", events, "--users", "100", "--days", "2", "--dir", dir,
			"--out", filepath.Join(dir, "out.json"), "--docs", document, "--hot", "1", "--cold", "0"})
		if err != nil {
			t.Fatal(err)
		}
	}
	text, err := os.ReadFile(document)
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"above\n", "below\n", "| query, ms | 0.02 M hot | 0.02 M cold | 0.04 M hot | 0.04 M cold | growth, hot |", "| sessions |"} {
		if !strings.Contains(string(text), want) {
			t.Errorf("the page misses %q:\n%s", want, text)
		}
	}
	if strings.Contains(string(text), "stale") {
		t.Error("the old table is still there")
	}
}

func TestWrongArgumentsAreErrors(t *testing.T) {
	for _, arguments := range [][]string{{}, {"--dir", "x"}, {"--dir", "x", "--out", "y", "z"}, {"--dir", "x", "--out", "y", "--hot", "0"}, {"--colour"}} {
		if _, err := parseSettings(arguments); err == nil {
			t.Errorf("%v: no error", arguments)
		}
	}
}

func TestResultsReplaceThoseOfTheSameSize(t *testing.T) {
	name := filepath.Join(t.TempDir(), "a", "results.json")
	for _, r := range []Run{{Events: 20, Seed: 1}, {Events: 10, Seed: 2}, {Events: 20, Seed: 3}} {
		if _, err := addResult(name, r); err != nil {
			t.Fatal(err)
		}
	}
	runs, err := addResult(name, Run{Events: 5})
	if err != nil || len(runs) != 3 || runs[0].Events != 5 || runs[2].Seed != 3 {
		t.Errorf("results %+v, %v", runs, err)
	}
}

func TestMemoryWatchSeesAPeak(t *testing.T) {
	watch := watchMemory()
	block := make([]byte, 64<<20)
	for i := range block {
		block[i] = 1
	}
	peak := watch.stop()
	if memoryNow().resident > 0 && peak.anonymous < int64(len(block))/2 {
		t.Errorf("peak %+v with a block of %d bytes", peak, len(block))
	}
}

func TestDroppingTheCacheOfFiles(t *testing.T) {
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "file"), make([]byte, 1<<16), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := dropCache(dir); err != nil && memoryNow().resident > 0 {
		t.Error(err)
	}
	if n, err := diskBytes(dir); err != nil || n != 1<<16 {
		t.Errorf("%d bytes, %v", n, err)
	}
}
