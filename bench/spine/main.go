// Command spine measures the way from raw logs to answers: it simulates events into
// gzipped NDJSON, ingests them, and asks the queries of the folder queries, hot and
// cold.
//
//	go run ./bench/spine --events 10000000 --dir /tmp/spine --out bench/results/spine.json
//
// Simulated files stay in the directory and are used again; the store is made anew. The
// result is added to the JSON file, in the place of an earlier one with as many
// events, and the table of docs/benchmarks.md is written from all results of the file, so
// that sizes stand side by side.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"

	"github.com/sluice-analytics/sluice/bench/page"
	"github.com/sluice-analytics/sluice/bench/simulator"
)

// settings are what the command line asks for.
type settings struct {
	simulator.Config
	dir, out, document string
	hot, cold          int
	reuse              bool
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx, os.Args[1:]); err != nil {
		if !errors.Is(err, flag.ErrHelp) {
			fmt.Fprintln(os.Stderr, "spine:", err)
		}
		stop()
		os.Exit(1)
	}
}

func parseSettings(arguments []string) (settings, error) {
	var s settings
	flags := flag.NewFlagSet("spine", flag.ContinueOnError)
	flags.Int64Var(&s.Events, "events", 10_000_000, "number of events")
	flags.IntVar(&s.Users, "users", 0, "number of users; 0 for a fiftieth of the events")
	flags.IntVar(&s.Days, "days", 30, "days that the events cover")
	flags.Uint64Var(&s.Seed, "seed", 1, "seed of the simulation")
	flags.StringVar(&s.dir, "dir", "", "directory for the simulated files and the store")
	flags.StringVar(&s.out, "out", "", "JSON file to which the result is added")
	flags.StringVar(&s.document, "docs", "docs/benchmarks.md", "page whose table is written; empty for none")
	flags.IntVar(&s.hot, "hot", 7, "times each query runs hot; the median counts")
	flags.IntVar(&s.cold, "cold", 3, "times each query runs cold; the median counts")
	flags.BoolVar(&s.reuse, "reuse-store", false, "ask the store of an earlier run, without ingesting; the result is not kept")
	if err := flags.Parse(arguments); err != nil {
		return s, err
	}
	switch {
	case flags.NArg() > 0:
		return s, fmt.Errorf("unexpected argument %q", flags.Arg(0))
	case s.dir == "" || s.out == "" && !s.reuse:
		return s, errors.New("--dir and --out are needed")
	case s.hot < 1 || s.cold < 0:
		return s, errors.New("--hot must be at least 1, --cold at least 0")
	}
	return s, nil
}

func run(ctx context.Context, arguments []string) error {
	s, err := parseSettings(arguments)
	if err != nil {
		return err
	}
	s.Config = simulator.New(s.Config).Config()
	result := newRun(s.Config)
	store := filepath.Join(s.dir, fmt.Sprintf("store-%d", s.Events))
	if !s.reuse {
		if result.Input, err = prepareInput(ctx, s); err != nil {
			return err
		}
		if result.Ingest, err = measureIngest(ctx, store, inputDir(s)); err != nil {
			return err
		}
		report("ingested %d events/s, %.2f bytes an event on disk, peak of own memory %d MiB\n",
			int64(result.Ingest.EventsPerSecond), result.Ingest.BytesPerEvent, result.Ingest.PeakAnonymousBytes>>20)
	}
	if result.Queries, err = measureQueries(ctx, store, s); err != nil {
		return err
	}
	if s.reuse {
		return nil
	}
	return publish(s, result)
}

// publish adds the result to the file and writes the table.
func publish(s settings, result Run) error {
	results, err := addResult(s.out, result)
	if err != nil || s.document == "" {
		return err
	}
	return page.Update(s.document, tableName, tables(results))
}

// report tells the person at the terminal how it goes.
func report(format string, arguments ...any) { fmt.Fprintf(os.Stderr, format, arguments...) }
