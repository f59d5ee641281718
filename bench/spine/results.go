package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"time"

	"github.com/sluice-analytics/sluice/bench/simulator"
)

// Run is the result for one number of events.
type Run struct {
	Events    int64       `json:"events"`
	Users     int         `json:"users"`
	Days      int         `json:"days"`
	Seed      uint64      `json:"seed"`
	Date      string      `json:"date"`
	Go        string      `json:"go"`
	System    string      `json:"system"`
	Processor string      `json:"processor"`
	Cores     int         `json:"cores"`
	Input     Input       `json:"input"`
	Ingest    Ingest      `json:"ingest"`
	Queries   []QueryTime `json:"queries"`
}

func newRun(config simulator.Config) Run {
	return Run{
		Events: config.Events, Users: config.Users, Days: config.Days, Seed: config.Seed,
		Date: time.Now().UTC().Format(time.DateOnly), Go: runtime.Version(), System: runtime.GOOS + "/" + runtime.GOARCH,
		Processor: processor(), Cores: runtime.GOMAXPROCS(0),
	}
}

// addResult puts a run into the file, in the place of one with as many events, and
// returns all runs, fewest events first.
func addResult(name string, result Run) ([]Run, error) {
	var runs []Run
	text, err := os.ReadFile(name)
	switch {
	case errors.Is(err, fs.ErrNotExist):
	case err != nil:
		return nil, fmt.Errorf("read results: %w", err)
	default:
		if err := json.Unmarshal(text, &runs); err != nil {
			return nil, fmt.Errorf("read results %s: %w", name, err)
		}
	}
	runs = slices.DeleteFunc(runs, func(r Run) bool { return r.Events == result.Events })
	runs = append(runs, result)
	slices.SortFunc(runs, func(a, b Run) int { return int(min(max(a.Events-b.Events, -1), 1)) })
	if text, err = json.MarshalIndent(runs, "", "  "); err != nil {
		return nil, fmt.Errorf("encode results: %w", err)
	}
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		return nil, fmt.Errorf("write results: %w", err)
	}
	return runs, os.WriteFile(name, append(text, '\n'), 0o644)
}
