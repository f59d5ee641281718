package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/sluice-analytics/sluice/bench/simulator"
)

// Input describes the simulated files.
type Input struct {
	Files int   `json:"files"`
	Bytes int64 `json:"bytes"`
	// Seconds is how long it took to make them.
	Seconds float64 `json:"seconds"`
}

// doneName is a file beside the simulated ones that says that all of them are there.
const doneName = "done.json"

// eventsPerFile keeps files at a size that log shippers make.
const eventsPerFile = 1_000_000

// inputDir is where the files of a run lie.
func inputDir(s settings) string {
	name := fmt.Sprintf("events-%d-users-%d-days-%d-seed-%d", s.Events, s.Users, s.Days, s.Seed)
	return filepath.Join(s.dir, name)
}

// prepareInput makes the simulated files, unless they are there.
func prepareInput(ctx context.Context, s settings) (Input, error) {
	dir := inputDir(s)
	var input Input
	done := filepath.Join(dir, doneName)
	if text, err := os.ReadFile(done); err == nil {
		if err := json.Unmarshal(text, &input); err != nil {
			return input, fmt.Errorf("read %s: %w", done, err)
		}
		report("using the events of %s\n", dir)
		return input, nil
	}
	if err := os.RemoveAll(dir); err != nil {
		return input, fmt.Errorf("clear %s: %w", dir, err)
	}
	report("simulating %d events into %s\n", s.Events, dir)
	start := time.Now()
	written, err := simulator.WriteFiles(ctx, s.Config, dir, simulator.FileOptions{
		Compression: simulator.Gzip, Per: simulator.PerDay, EventsPerFile: eventsPerFile,
	}, nil)
	if err != nil {
		return input, err
	}
	input = Input{Files: len(written.Files), Bytes: written.Bytes, Seconds: time.Since(start).Seconds()}
	text, err := json.Marshal(input)
	if err != nil {
		return input, err
	}
	return input, os.WriteFile(done, text, 0o644)
}
