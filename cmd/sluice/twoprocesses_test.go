package main

import (
	"bytes"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/sluice-analytics/sluice/engine"
)

// TestTwoProcessesOnOneStore: while a process holds a store, another that wants it fails at once and says why, changes
// nothing, and gets it when the first has closed it.
func TestTwoProcessesOnOneStore(t *testing.T) {
	folder := t.TempDir()
	store, logs := filepath.Join(folder, "store"), filepath.Join(folder, "logs.ndjson")
	if err := os.WriteFile(logs, []byte(`{"time":"2026-03-01T00:00:00Z","user_id":"ann"}`+"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	runIngestOf(t, store, logs)
	holds, err := engine.Open(store, engine.Options{}) // in this process; the others are children
	if err != nil {
		t.Fatal(err)
	}
	defer holds.Close()

	for _, arguments := range [][]string{
		{"ingest", "--store", store, "--dataset", "shop", logs}, {"check", "--store", store}, {"compact", "--store", store},
	} {
		started := time.Now()
		output, err := exec.Command("sluice", arguments...).CombinedOutput()
		var exit *exec.ExitError
		if !errors.As(err, &exit) || exit.ExitCode() != 1 || !bytes.Contains(output, []byte(heldBy)) {
			t.Errorf("%v beside another process: %v\n%s", arguments, err, output)
		}
		if took := time.Since(started); took > 30*time.Second {
			t.Errorf("%v waited %v", arguments, took)
		}
	}
	if err := holds.Close(); err != nil {
		t.Fatal(err)
	}
	output, err := exec.Command("sluice", "check", "--store", store).CombinedOutput()
	if err != nil || !strings.Contains(string(output), "shop") {
		t.Errorf("after it is closed: %v\n%s", err, output)
	}
}

// heldBy is what the second process says.
const heldBy = "another process"

func runIngestOf(t *testing.T, store, logs string) {
	t.Helper()
	if output, err := exec.Command("sluice", "ingest", "--store", store, "--dataset", "shop", logs).CombinedOutput(); err != nil {
		t.Fatalf("ingest: %v\n%s", err, output)
	}
}
