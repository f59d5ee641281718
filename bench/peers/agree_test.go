package main

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/sluice-analytics/sluice/bench/simulator"
)

// TestMain lets the test's own program be the process of an engine, as the bench's is.
func TestMain(m *testing.M) {
	if len(os.Args) > 1 && os.Args[1] == hostCommand {
		exit(runHost(os.Args[2:]))
		return
	}
	os.Exit(m.Run())
}

// smallRun is a run of few events.
func smallRun(t *testing.T, events int64, engines ...string) settings {
	t.Helper()
	return settings{
		Config: simulator.New(simulator.Config{Events: events, Seed: 3}).Config(), dir: t.TempDir(), engines: engines, formats: allFormats,
		threads: 2, rounds: 1, peerMemory: 2 << 30, loadLimit: 5 * time.Minute, questionLimit: time.Minute, budget: time.Minute,
	}
}

// available are the engines that this machine can run; it says which are left out.
func available(t *testing.T) []string {
	t.Helper()
	names := []string{"sluice"}
	if _, err := openDuck(t.TempDir()); err != nil && strings.Contains(err.Error(), "cgo") {
		t.Logf("DuckDB is left out: %v", err)
	} else {
		names = append(names, "duckdb")
	}
	if err := clickHouseHere(t); err != nil {
		t.Logf("ClickHouse is left out: %v", err)
	} else {
		names = append(names, "clickhouse")
	}
	return names
}

func clickHouseHere(t *testing.T) error {
	t.Helper()
	if _, err := exec.LookPath("node"); err != nil {
		return err
	}
	return installClickHouse(t.Context())
}

// TestAnswersAgree loads both formats into all engines and asks everything.
func TestAnswersAgree(t *testing.T) {
	names := available(t)
	if len(names) < 2 {
		t.Skip("there is no peer: DuckDB needs cgo, ClickHouse needs node and npm with access to a registry")
	}
	s := smallRun(t, 200_000, names...)
	inputs, err := prepareInputs(t.Context(), s)
	if err != nil {
		t.Fatal(err)
	}
	result := newResult(s)
	engines, err := result.loadEngines(t.Context(), s.contestants(), inputs)
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		for _, e := range engines {
			if err := e.Close(); err != nil {
				t.Error(err)
			}
		}
	}()
	if len(engines) != len(names) {
		t.Fatalf("some engines could not load: %+v", result.Engines)
	}
	if err := result.askAll(t.Context(), engines); err != nil {
		t.Fatal(err)
	}
	for _, asked := range result.Questions {
		checkAsked(t, asked)
	}
}

func checkAsked(t *testing.T, asked Asked) {
	t.Helper()
	for _, difference := range asked.Disagreements {
		t.Errorf("%s: %s", asked.Title, difference)
	}
	for _, m := range asked.Engines {
		if m.Error != "" {
			t.Errorf("%s: %s: %s", asked.Title, m.Engine, m.Error)
		}
	}
	if asked.Rows == 0 {
		t.Errorf("%s: the answer is empty, which proves nothing", asked.Title)
	}
}

// TestACrashIsTold kills an engine and expects the next question to start it again.
func TestACrashIsTold(t *testing.T) {
	s := smallRun(t, 1_000, "sluice")
	inputs, err := prepareInputs(t.Context(), s)
	if err != nil {
		t.Fatal(err)
	}
	e := s.contestants()[0]
	defer e.Close()
	if _, err := e.loadAll(t.Context(), inputs); err != nil {
		t.Fatal(err)
	}
	if _, err := askWithin(t.Context(), e, questions[0]); err != nil {
		t.Fatal(err)
	}
	e.process.kill()
	if _, err := askWithin(t.Context(), e, questions[0]); !errors.Is(err, errEnded) && err != nil {
		t.Fatalf("after a crash: %v", err)
	}
	<-e.process.ended
	if _, err := askWithin(t.Context(), e, questions[0]); err != nil {
		t.Fatalf("after it was started again: %v", err)
	}
	if err := checkReuse(t, e, inputs); err != nil {
		t.Fatal(err)
	}
}

// checkReuse expects the recorded loads of a store that is used again.
func checkReuse(t *testing.T, e *Engine, inputs []Input) error {
	t.Helper()
	e.settings.reuse = true
	loads, err := e.loadAll(t.Context(), inputs)
	if err == nil && (len(loads) != len(inputs) || loads[0].ReadySeconds <= 0 || loads[0].DiskBytes <= 0) {
		t.Errorf("loads %+v", loads)
	}
	return err
}

// TestALoadThatTakesTooLongIsGivenUp gives no time at all.
func TestALoadThatTakesTooLongIsGivenUp(t *testing.T) {
	s := smallRun(t, 1_000, "sluice")
	s.loadLimit = time.Nanosecond
	inputs, err := prepareInputs(t.Context(), s)
	if err != nil {
		t.Fatal(err)
	}
	e := s.contestants()[0]
	if _, err := e.loadAll(t.Context(), inputs); !errors.Is(err, errLoadLimit) {
		t.Errorf("error %v, want that of the limit", err)
	}
	if _, err := os.Stat(filepath.Join(e.dir)); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("the store is still there: %v", err)
	}
}

// TestPlainKernelsAnswerTheSame runs the check of the command line.
func TestPlainKernelsAnswerTheSame(t *testing.T) {
	if err := checkKernels(t.Context(), smallRun(t, 20_000, "sluice")); err != nil {
		t.Fatal(err)
	}
}
