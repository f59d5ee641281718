// Command firstestimate measures how long it takes until something is known of an answer: it asks the
// documents of the folder questions as streams, of a store that bench/spine or bench/peers made, in rounds,
// and notes when the first estimate and the exact answer come, beside the time of the same question
// without estimates.
//
//	go run ./bench/firstestimate --store DIR --rounds 9
//
// An estimate is asked for however quick the exact answer may be, with --both also the second one, which else
// only comes before answers that take long. The table of docs/benchmarks.md is written from the result.
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
	both            bool
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx, os.Args[1:]); err != nil {
		if !errors.Is(err, flag.ErrHelp) {
			fmt.Fprintln(os.Stderr, "firstestimate:", err)
		}
		stop()
		os.Exit(1)
	}
}

func run(ctx context.Context, arguments []string) error {
	var s settings
	flags := flag.NewFlagSet("firstestimate", flag.ContinueOnError)
	flags.StringVar(&s.store, "store", "", "directory of the store")
	flags.StringVar(&s.document, "docs", "docs/benchmarks.md", "page whose table is written; empty to print it")
	flags.IntVar(&s.rounds, "rounds", 9, "times each question is asked; the median counts")
	flags.BoolVar(&s.both, "both", false, "ask for both estimates of each question")
	if err := flags.Parse(arguments); err != nil {
		return err
	}
	if s.store == "" || s.rounds < 1 || flags.NArg() > 0 {
		return errors.New("--store is needed, and --rounds is at least 1")
	}
	measured, err := measure(ctx, s)
	if err != nil {
		return err
	}
	if s.document == "" {
		fmt.Print(table(measured))
		return nil
	}
	return page.Update(s.document, tableName, table(measured))
}
