// Command peers measures Sluice beside the two engines that people would use instead,
// DuckDB and ClickHouse: it simulates events, loads the same files into all three, asks the
// same questions in turn, and checks that the answers agree.
//
//	cd bench/peers
//	go run . --events 10000000 --dir /tmp/peers
//
// Every engine runs in a process of its own (process.go), in the layout that serves it
// best (dialect_*.go), and is asked in its own language as those who know it well would
// (folder questions). It is a module of its own because DuckDB needs cgo and ClickHouse's
// library comes by npm, neither of which Sluice needs.
//
// The result is written to the folder results, one file for each number of events, and
// the tables of docs/benchmarks.md are written from all files of that folder.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/sluice-analytics/sluice/bench/simulator"
)

// settings are what the command line asks for.
type settings struct {
	simulator.Config
	dir, out, document string
	engines            []string
	formats            []fileFormat
	threads, rounds    int
	peerMemory         int64
	loadLimit          time.Duration
	questionLimit      time.Duration
	budget             time.Duration
	reuse              bool
	kernelsCheck       bool
}

func main() {
	if len(os.Args) > 1 && os.Args[1] == hostCommand {
		exit(runHost(os.Args[2:]))
		return
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	s, err := parseSettings(os.Args[1:])
	if err == nil {
		err = run(ctx, s)
	}
	exit(err)
}

// exit ends the program with an error, if there is one.
func exit(err error) {
	if err == nil {
		return
	}
	if !errors.Is(err, flag.ErrHelp) {
		fmt.Fprintln(os.Stderr, "peers:", err)
	}
	os.Exit(1)
}

func parseSettings(arguments []string) (settings, error) {
	var s settings
	var engines, formats string
	flags := flag.NewFlagSet("peers", flag.ContinueOnError)
	flags.Int64Var(&s.Events, "events", 10_000_000, "number of events")
	flags.IntVar(&s.Users, "users", 0, "number of users; 0 for a fiftieth of the events")
	flags.IntVar(&s.Days, "days", 30, "days that the events cover")
	flags.Uint64Var(&s.Seed, "seed", 1, "seed of the simulation")
	flags.StringVar(&s.dir, "dir", "", "directory for the simulated files and the stores")
	flags.StringVar(&s.out, "out", "results", "folder of the results; empty to keep none")
	flags.StringVar(&s.document, "docs", "../../docs/benchmarks.md", "page whose tables are written; empty for none")
	flags.StringVar(&engines, "engines", "sluice,duckdb,clickhouse", "who takes part")
	flags.StringVar(&formats, "formats", "parquet,ndjson", "what is loaded; the store from NDJSON is asked where there is one")
	flags.IntVar(&s.threads, "threads", 2, "threads of each engine")
	flags.IntVar(&s.rounds, "rounds", 5, "times each question is asked after one to warm up; the median counts")
	memory := flags.Int64("peer-memory", 10, "GiB that each peer may use")
	flags.DurationVar(&s.loadLimit, "peer-load-limit", time.Hour, "how long a load may take; who takes longer is left out")
	flags.DurationVar(&s.questionLimit, "question-limit", 10*time.Minute, "how long an answer may take")
	flags.DurationVar(&s.budget, "question-budget", 3*time.Minute, "how long all rounds of a question may take, about; there are fewer rounds if need be")
	flags.BoolVar(&s.reuse, "reuse", false, "ask the stores of an earlier run where there are any")
	flags.BoolVar(&s.kernelsCheck, "kernels-go-check", false, "only check that Sluice answers the same with kernels in plain Go")
	if err := flags.Parse(arguments); err != nil {
		return s, err
	}
	s.peerMemory = *memory << 30
	s.engines = strings.Split(engines, ",")
	s.Config = simulator.New(s.Config).Config()
	var err error
	if s.formats, err = parseFormats(formats); err != nil {
		return s, err
	}
	return s, s.check(flags)
}

func (s *settings) check(flags *flag.FlagSet) error {
	switch {
	case flags.NArg() > 0:
		return fmt.Errorf("unexpected argument %q", flags.Arg(0))
	case s.dir == "":
		return errors.New("--dir is needed")
	case s.rounds < 1 || s.threads < 1 || s.peerMemory < 1:
		return errors.New("--rounds, --threads and --peer-memory must be at least 1")
	}
	for _, name := range s.engines {
		if !slices.ContainsFunc(dialects, func(d dialect) bool { return strings.EqualFold(d.name(), name) }) {
			return fmt.Errorf("unknown engine %q: known are sluice, duckdb and clickhouse", name)
		}
	}
	// Engines run elsewhere and get the path as it is.
	var err error
	s.dir, err = filepath.Abs(s.dir)
	return err
}

// dialects are all engines, in the order in which they are asked.
var dialects = []dialect{sluice{}, duckdb{}, clickhouse{}}

// contestants are the engines that take part.
func (s settings) contestants() []*Engine {
	var all []*Engine
	for _, d := range dialects {
		if slices.ContainsFunc(s.engines, func(name string) bool { return strings.EqualFold(d.name(), name) }) {
			all = append(all, &Engine{dialect: d, settings: s, dir: s.storeDir(d)})
		}
	}
	return all
}

// storeDir is where an engine's store lies.
func (s settings) storeDir(d dialect) string {
	run := fmt.Sprintf("stores-%d-users-%d-days-%d-seed-%d", s.Events, s.Users, s.Days, s.Seed)
	return filepath.Join(s.dir, run, strings.ToLower(d.name()))
}

// report tells the person at the terminal how it goes.
func report(format string, arguments ...any) { fmt.Fprintf(os.Stderr, format, arguments...) }
