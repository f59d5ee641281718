// Command clients measures Sluice under many clients at once: it serves a store over HTTP on
// the loopback, as "sluice serve" does, and lets clients ask mixed questions without a
// pause for a given time.
//
//	go run ./bench/clients --store DIR --clients 16 --duration 5m
//
// The store is one that bench/spine or bench/peers made. The result is written to a JSON
// file and, as a table, to docs/benchmarks.md: throughput, median and 99th percentile for
// each question, errors, and the process's own memory over time, which has to stay flat.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"time"

	"github.com/sluice-analytics/sluice/bench/question"
)

// settings are what the command line asks for.
type settings struct {
	store, questions, out, document string
	clients                         int
	duration                        time.Duration
	seed                            uint64
}

// durationMax bounds a run.
const durationMax = time.Hour

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx, os.Args[1:]); err != nil {
		if !errors.Is(err, flag.ErrHelp) {
			fmt.Fprintln(os.Stderr, "clients:", err)
		}
		stop()
		os.Exit(1)
	}
}

func parseSettings(arguments []string) (settings, error) {
	var s settings
	flags := flag.NewFlagSet("clients", flag.ContinueOnError)
	flags.StringVar(&s.store, "store", "", "the store that is served; it has the dataset shop")
	flags.StringVar(&s.questions, "questions", "bench/peers/questions", "folder whose *.json files are the questions")
	flags.StringVar(&s.out, "out", "bench/clients/result.json", "JSON file of the result; empty for none")
	flags.StringVar(&s.document, "docs", "docs/benchmarks.md", "page whose table is written; empty for none")
	flags.IntVar(&s.clients, "clients", 16, "number of clients")
	flags.DurationVar(&s.duration, "duration", 5*time.Minute, "how long they ask")
	flags.Uint64Var(&s.seed, "seed", 1, "seed of the order of the questions")
	if err := flags.Parse(arguments); err != nil {
		return s, err
	}
	switch {
	case flags.NArg() > 0:
		return s, fmt.Errorf("unexpected argument %q", flags.Arg(0))
	case s.store == "":
		return s, errors.New("--store is needed")
	case s.clients < 1 || s.clients > 1000:
		return s, errors.New("--clients must be 1 to 1000")
	case s.duration <= 0 || s.duration > durationMax:
		return s, fmt.Errorf("--duration must be more than 0 and at most %v", durationMax)
	}
	// A store that is not there would be made.
	if _, err := os.Stat(s.store); err != nil {
		return s, fmt.Errorf("--store: %w", err)
	}
	return s, nil
}

func run(ctx context.Context, arguments []string) error {
	s, err := parseSettings(arguments)
	if err != nil {
		return err
	}
	asked, err := question.Read(os.DirFS(s.questions), ".")
	if err != nil {
		return fmt.Errorf("--questions: %s: %w", s.questions, err)
	}
	var result Result
	err = serveStore(ctx, s.store, func(address string) error {
		result, err = measure(ctx, address, asked, s)
		return err
	})
	if err != nil {
		return err
	}
	fmt.Fprint(os.Stderr, result.table())
	return result.publish(s)
}
