// Command push measures how quickly Sluice takes events from many clients at once: it
// serves an empty store over HTTP on the loopback, as "sluice serve" does, and lets
// clients push bodies without a pause, or at a given rate, for a given time. The clients
// are in the same process and have the same cores.
//
//	go run ./bench/push --dir DIR --clients 8 --duration 20s
//
// Every line of the table is a size of bodies: events a second, median and 99th percentile
// of the time from the request to the answer. After each the events are counted by a query:
// all that were acknowledged must be there, and no others. The table is written to
// docs/benchmarks.md.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"time"

	"github.com/sluice-analytics/sluice/bench/page"
)

// settings are what the command line asks for.
type settings struct {
	dir, document string
	clients       int
	duration      time.Duration
	events        int64
}

// durationMax bounds a line of the table.
const durationMax = 10 * time.Minute

// load is a line of the table.
type load struct {
	// batch is the number of events in a body, rate that of events a second, 0 for as many
	// as there can be.
	batch, rate int
	// asking lets a query be asked again and again meanwhile.
	asking bool
}

// loads are measured one after the other, each with a store of its own.
var loads = []load{
	{batch: 1}, {batch: 100}, {batch: 1000}, {batch: 10_000},
	{batch: 1000, rate: 200_000}, {batch: 1000, rate: 200_000, asking: true},
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx, os.Args[1:], loads); err != nil {
		if !errors.Is(err, flag.ErrHelp) {
			fmt.Fprintln(os.Stderr, "push:", err)
		}
		stop()
		os.Exit(1)
	}
}

func parseSettings(arguments []string) (settings, error) {
	var s settings
	flags := flag.NewFlagSet("push", flag.ContinueOnError)
	flags.StringVar(&s.dir, "dir", "", "folder for the stores, which are removed afterwards; it decides which disk is measured")
	flags.StringVar(&s.document, "docs", "docs/benchmarks.md", "page whose table is written; empty for none")
	flags.IntVar(&s.clients, "clients", 8, "number of clients")
	flags.DurationVar(&s.duration, "duration", 20*time.Second, "how long each line of the table takes")
	flags.Int64Var(&s.events, "events", 500_000, "number of different events, which are sent again and again")
	if err := flags.Parse(arguments); err != nil {
		return s, err
	}
	switch {
	case flags.NArg() > 0:
		return s, fmt.Errorf("unexpected argument %q", flags.Arg(0))
	case s.dir == "":
		return s, errors.New("--dir is needed")
	case s.clients < 1 || s.clients > 1000:
		return s, errors.New("--clients must be 1 to 1000")
	case s.duration <= 0 || s.duration > durationMax:
		return s, fmt.Errorf("--duration must be more than 0 and at most %v", durationMax)
	case s.events < 1 || s.events > 10_000_000:
		return s, errors.New("--events must be 1 to 10000000")
	}
	return s, nil
}

func run(ctx context.Context, arguments []string, loads []load) error {
	s, err := parseSettings(arguments)
	if err != nil {
		return err
	}
	lines := simulate(s.events)
	var results []result
	for _, load := range loads {
		measured, err := measure(ctx, s, load, bodiesOf(lines, load.batch))
		if err != nil {
			return fmt.Errorf("bodies of %d events: %w", load.batch, err)
		}
		fmt.Fprintln(os.Stderr, measured.row())
		results = append(results, measured)
	}
	if s.document == "" {
		return nil
	}
	return page.Update(s.document, tableName, table(s, results))
}
