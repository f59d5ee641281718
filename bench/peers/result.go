package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"time"
)

// Result is what a run found out.
type Result struct {
	Date      string `json:"date"`
	Go        string `json:"go"`
	System    string `json:"system"`
	Processor string `json:"processor"`
	Cores     int    `json:"cores"`
	Threads   int    `json:"threads"`

	Events int64  `json:"events"`
	Users  int    `json:"users"`
	Days   int    `json:"days"`
	Seed   uint64 `json:"seed"`

	Machine   Machine        `json:"machine"`
	Inputs    []Input        `json:"inputs"`
	Engines   []EngineResult `json:"engines"`
	Questions []Asked        `json:"questions"`
}

// EngineResult is what a run found out about one engine as a whole.
type EngineResult struct {
	Name    string `json:"name"`
	Version string `json:"version,omitempty"`
	// LeftOut says why the engine could not take part.
	LeftOut string `json:"left_out,omitempty"`
	Loads   []Load `json:"loads,omitempty"`
	// QueryPeakBytes is the most memory of its own that the process had while it answered.
	QueryPeakBytes int64 `json:"query_peak_bytes,omitempty"`
}

// sawMemory notes how much memory the process had.
func (e *EngineResult) sawMemory(bytes int64) { e.QueryPeakBytes = max(e.QueryPeakBytes, bytes) }

func newResult(s settings) *Result {
	return &Result{
		Date: time.Now().UTC().Format(time.DateOnly), Go: runtime.Version(), System: runtime.GOOS + "/" + runtime.GOARCH,
		Processor: processor(), Cores: runtime.NumCPU(), Threads: s.threads,
		Events: s.Events, Users: s.Users, Days: s.Days, Seed: s.Seed,
	}
}

// publish writes the result's file, in the place of an earlier one with as many events,
// and the page's tables.
func (r *Result) publish(s settings) error {
	if s.out == "" {
		return nil
	}
	if err := os.MkdirAll(s.out, 0o755); err != nil {
		return err
	}
	if err := writeJSON(filepath.Join(s.out, fmt.Sprintf("%d.json", r.Events)), r); err != nil {
		return err
	}
	if s.document == "" {
		return nil
	}
	results, err := readResults(s.out)
	if err != nil {
		return err
	}
	return updateDocument(s.document, results)
}

// readResults reads all results of a folder, those of fewest events first.
func readResults(dir string) ([]Result, error) {
	names, err := filepath.Glob(filepath.Join(dir, "*.json"))
	if err != nil {
		return nil, err
	}
	var results []Result
	for _, name := range names {
		text, err := os.ReadFile(name)
		if err != nil {
			return nil, err
		}
		var result Result
		if err := json.Unmarshal(text, &result); err != nil {
			return nil, fmt.Errorf("read %s: %w", name, err)
		}
		results = append(results, result)
	}
	if len(results) == 0 {
		return nil, errors.New("there are no results")
	}
	slices.SortFunc(results, func(a, b Result) int { return int(min(max(a.Events-b.Events, -1), 1)) })
	return results, nil
}

// measured is what a question cost an engine; without an answer ok is false.
func (a Asked) measured(engine string) (m Measured, ok bool) {
	i := slices.IndexFunc(a.Engines, func(m Measured) bool { return m.Engine == engine })
	if i < 0 || a.Engines[i].Error != "" {
		return Measured{}, false
	}
	return a.Engines[i], true
}

// ratio is how many times faster than the faster of its peers Sluice is; ok is false where
// there is nothing to compare.
func (a Asked) ratio() (times float64, ok bool) {
	own, ok := a.measured(sluiceName)
	best := 0.0
	for _, m := range a.Engines {
		if m.Engine != sluiceName && m.Error == "" && (best == 0 || m.Median < best) {
			best = m.Median
		}
	}
	if !ok || best == 0 || own.Median == 0 {
		return 0, false
	}
	return best / own.Median, true
}
