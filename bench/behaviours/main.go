// Command behaviours measures what each behavioural view costs beside the plain ordered funnel:
// the documents of the folder questions, asked of a store that bench/spine or bench/peers
// made, in rounds, each round in the same order.
//
//	go run ./bench/behaviours --store DIR --rounds 5
//
// What counts is the time that the processors worked, of which other programs on the
// machine take less than of the time on the clock. The table of docs/benchmarks.md is
// written from the result.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/signal"

	"github.com/sluice-analytics/sluice/bench/page"
)

// settings are what the command line asks for.
type settings struct {
	store, document string
	rounds          int
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx, os.Args[1:]); err != nil {
		if !errors.Is(err, flag.ErrHelp) {
			fmt.Fprintln(os.Stderr, "behaviours:", err)
		}
		stop()
		os.Exit(1)
	}
}

func run(ctx context.Context, arguments []string) error {
	var s settings
	flags := flag.NewFlagSet("behaviours", flag.ContinueOnError)
	flags.StringVar(&s.store, "store", "", "directory of the store")
	flags.StringVar(&s.document, "docs", "docs/benchmarks.md", "page whose table is written; empty for none")
	flags.IntVar(&s.rounds, "rounds", 5, "times each question is asked; the median counts")
	if err := flags.Parse(arguments); err != nil {
		return err
	}
	if s.store == "" || s.rounds < 1 || flags.NArg() > 0 {
		return errors.New("--store is needed, and --rounds is at least 1")
	}
	measured, err := measure(ctx, s)
	if err != nil || s.document == "" {
		return err
	}
	return page.Update(s.document, tableName, table(measured))
}
