package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"testing"
	"time"

	"github.com/sluice-analytics/sluice/bench/simulator"
	"github.com/sluice-analytics/sluice/storage"
)

// TestKilledIngestLosesAndDoublesNothing kills the program while it loads files, at
// random moments and several times per store, then lets it come to its end: the
// store holds the same events as that of an undisturbed run, in both copies. SLUICE_KILLS sets the
// number of kills.
func TestKilledIngestLosesAndDoublesNothing(t *testing.T) {
	kills := 6
	if text := os.Getenv("SLUICE_KILLS"); text != "" {
		var err error
		if kills, err = strconv.Atoi(text); err != nil {
			t.Fatal(err)
		}
	}
	seed := rand.Uint64()
	t.Logf("seed %d", seed)
	random := rand.New(rand.NewPCG(seed, 4))
	logs := t.TempDir()
	_, err := simulator.WriteFiles(context.Background(), simulator.Config{Events: 40_000, Seed: 7}, logs,
		simulator.FileOptions{Format: simulator.NDJSON, Compression: simulator.Gzip, EventsPerFile: 2_000}, nil)
	if err != nil {
		t.Fatal(err)
	}

	undisturbed := filepath.Join(t.TempDir(), "store")
	started := time.Now()
	runIngest(t, undisturbed, logs, 0)
	duration := time.Since(started)
	want := checked(t, undisturbed)

	interrupted := 0
	for kills > 0 {
		store := filepath.Join(t.TempDir(), "store")
		for i := range min(kills, 1+random.IntN(5)) {
			kills--
			started := time.Now()
			switch {
			case runIngest(t, store, logs, time.Duration(random.Int64N(int64(duration)))):
				interrupted++
			case i == 0:
				// All was loaded in less time: the undisturbed run had a busy machine.
				duration = min(duration, time.Since(started))
			}
		}
		runIngest(t, store, logs, 0)
		if got := checked(t, store); got.Events != want.Events || got.Fingerprint != want.Fingerprint {
			t.Fatalf("after kills: %d events with fingerprint %x, undisturbed %d with %x",
				got.Events, got.Fingerprint, want.Events, want.Fingerprint)
		}
	}
	t.Logf("%d runs were killed before their end", interrupted)
	if interrupted == 0 {
		t.Error("no run was killed before its end")
	}
}

// runIngest loads the logs in a process of its own, which it kills after a while
// unless that is 0; it reports whether the kill came in time.
func runIngest(t *testing.T, store, logs string, killAfter time.Duration) bool {
	t.Helper()
	command := exec.Command("sluice", "ingest", "--store", store, "--dataset", "shop", "--actor", "user_id,device", "--commit-mib", "1", logs)
	var output bytes.Buffer
	command.Stdout, command.Stderr = &output, &output
	if err := command.Start(); err != nil {
		t.Fatal(err)
	}
	if killAfter > 0 {
		timer := time.AfterFunc(killAfter, func() { _ = command.Process.Kill() })
		defer timer.Stop()
	}
	err := command.Wait()
	var exit *exec.ExitError
	if killAfter > 0 && errors.As(err, &exit) && exit.ExitCode() == -1 {
		return true
	}
	if err != nil {
		t.Fatalf("ingest: %v\n%s", err, &output)
	}
	return false
}

// checked verifies a store and describes its one dataset.
func checked(t *testing.T, store string) storage.DatasetReport {
	t.Helper()
	output, err := exec.Command("sluice", "check", "--store", store, "--format", "json").Output()
	if err != nil {
		t.Fatalf("check: %v\n%s", err, output)
	}
	var report storage.CheckReport
	if err := json.Unmarshal(output, &report); err != nil {
		t.Fatalf("check: %v\n%s", err, output)
	}
	if len(report.Datasets) != 1 || len(report.Problems) > 0 || report.Datasets[0].Copies != 2 {
		t.Fatalf("check: %s", output)
	}
	return report.Datasets[0]
}
