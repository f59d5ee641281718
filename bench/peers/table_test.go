package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// sampleResult has a met target, a missed one and a question without an answer.
func sampleResult() Result {
	engines := func(own, duck, click float64) []Measured {
		return []Measured{
			{Engine: sluiceName, Median: own, BytesScanned: 1 << 20}, {Engine: duckName, Median: duck}, {Engine: clickName, Median: click},
		}
	}
	refused := engines(0, 1, 2)
	refused[0] = Measured{Engine: sluiceName, Error: "not supported"}
	load := func(seconds float64, bytes int64) []Load {
		return []Load{{parquetFiles, seconds, seconds, 1 << 30, bytes}, {ndjsonFiles, seconds, 2 * seconds, 1 << 30, bytes}}
	}
	return Result{
		Events: 1_000_000, Threads: 2, Machine: Machine{1e9, 1e8}, Inputs: []Input{{Format: parquetFiles, Bytes: 14_000_000}},
		Engines: []EngineResult{
			{Name: sluiceName, Loads: load(1, 9_000_000)}, {Name: duckName, Version: "v1", Loads: load(2, 16_000_000)},
			{Name: clickName, LeftOut: "no npm"},
		},
		Questions: []Asked{
			{Title: "won", Target: 5, Scan: true, Engines: engines(0.01, 0.1, 0.06)},
			{Title: "lost", Target: 5, Engines: engines(0.01, 0.02, 0.06), Disagreements: []string{"5 is not 6"}},
			{Title: "refused", Target: 5, Engines: refused},
			{Title: "free", Name: "10-sessions", Engines: engines(0.2, 0.1, 0.3)},
		},
	}
}

func TestTablesTellWinsAndLosses(t *testing.T) {
	page := filepath.Join(t.TempDir(), "page.md")
	if err := os.WriteFile(page, []byte("above\n"+tableBegin+"\nstale\n"+tableEnd+"\nbelow\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	large := sampleResult()
	large.Events *= 10
	for i := range large.Questions {
		large.Questions[i].Engines[0].Median *= 12
	}
	if err := updateDocument(page, []Result{sampleResult(), large}); err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile(page)
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		"above\n", "below\n", "**1 M events**", "DuckDB v1.", "ClickHouse is left out: no npm.",
		"| won | 10 | 100 | 60 | 6.0 | 5 | yes | 10 % |",
		"| lost | 10 | 20 | 60 | 2.0 | 5 | **no** | - |",
		"| refused | - | 1000 | 2000 | - | 5 | - | - |",
		"| free | 200 | 100 | 300 | 0.5 | - | - | - |",
		"- lost: **the answers differ**: 5 is not 6", "- refused: Sluice gave no answer: not supported",
		"| load NDJSON, ready to be asked, events/s | 500000 | 250000 | - | 2.00 | at least 1 | yes |",
		"| bytes an event on disk | 9.00 | 16.00 | - | - | at most 0.6 | - |",
		"| Sluice, ms | 1 M | 10 M | cost", "| sessions: number, mean, p95 | 200 | 2400 | 1.20 |", "| daily retention, 30 days | - | - | - |",
		"| bytes an event, and of zstd Parquet in time order | 9.00 | 14.00 |",
	} {
		if !strings.Contains(string(text), want) {
			t.Errorf("the page misses %q:\n%s", want, text)
		}
	}
	if strings.Contains(string(text), "stale") {
		t.Error("the old table is still there")
	}
}

func TestPublishKeepsOneResultPerSize(t *testing.T) {
	dir := t.TempDir()
	for _, events := range []int64{2_000_000, 1_000_000, 2_000_000} {
		result := sampleResult()
		result.Events = events
		if err := result.publish(settings{out: dir}); err != nil {
			t.Fatal(err)
		}
	}
	results, err := readResults(dir)
	if err != nil || len(results) != 2 || results[0].Events != 1_000_000 {
		t.Errorf("results %+v, %v", results, err)
	}
}

func TestWrongArgumentsAreErrors(t *testing.T) {
	for _, arguments := range [][]string{
		{}, {"--dir", "x", "y"}, {"--dir", "x", "--engines", "sqlite"}, {"--dir", "x", "--rounds", "0"}, {"--colour"},
		{"--dir", "x", "--threads", "0"}, {"--dir", "x", "--peer-memory", "0"}, {"--dir", "x", "--formats", "csv"}, {"--dir", "x", "--formats", ""},
	} {
		if _, err := parseSettings(arguments); err == nil {
			t.Errorf("%v: no error", arguments)
		}
	}
	s, err := parseSettings([]string{"--dir", "x", "--engines", "sluice,ClickHouse", "--formats", "ndjson"})
	if err != nil || len(s.contestants()) != 2 || len(s.formats) != 1 || !filepath.IsAbs(s.dir) {
		t.Errorf("settings %+v, %v", s, err)
	}
}

func TestRoundsWithin(t *testing.T) {
	for _, test := range []struct {
		wanted        int
		round, budget float64
		want          int
	}{{5, 0, 180, 5}, {5, 1, 180, 5}, {5, 60, 180, 3}, {5, 400, 180, 1}} {
		if got := roundsWithin(test.wanted, test.round, test.budget); got != test.want {
			t.Errorf("%+v: %d rounds", test, got)
		}
	}
}

func TestMiddle(t *testing.T) {
	for want, values := range map[float64][]float64{2: {3, 1, 2}, 2.5: {1, 4, 3, 2}, 7: {7}} {
		if got := middle(values); got != want {
			t.Errorf("median of %v: %v, want %v", values, got, want)
		}
	}
}

func TestSum(t *testing.T) {
	for _, length := range []int{0, 1, 7, 8, 9, 64, 1001} {
		numbers := make([]uint64, length)
		want := uint64(0)
		for i := range numbers {
			numbers[i] = uint64(i * i)
			want += numbers[i]
		}
		if got := sum(numbers); got != want || sumOnAllCores(numbers) != want {
			t.Errorf("sum of %d numbers: %d, want %d", length, got, want)
		}
	}
}
