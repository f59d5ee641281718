package main

import (
	"context"
	"errors"
	"time"

	"github.com/spf13/cobra"

	"github.com/sluice-analytics/sluice/engine/sources"
	"github.com/sluice-analytics/sluice/ingest/continuous"
)

func (p *program) backfillCommand() *cobra.Command {
	var file, name, from, to string
	var replace bool
	command := &cobra.Command{
		Use:   "backfill --source NAME --from DAY --to DAY",
		Short: "Load a span of a source again",
		Long: `Looks at all objects of a source in a span, however long ago they were listed, and loads what
is not in the store: nothing is doubled. --from and --to are days, both inclusive, or times
(2026-03-01T10:00:00Z), of which the last is not in the span. They are compared with the date in the
object's key, or with the time of its last change where keys have none. Quarantined objects
in the span are tried again.

With --replace the events of all objects in the span are replaced by what the objects hold now, as
for transforms that have changed.

While "sluice serve --config" runs, use the HTTP API.`,
		Example: `  sluice backfill --source web --from 2026-03-01 --to 2026-03-07
  sluice backfill --source web --from 2026-03-01T10:00:00Z --to 2026-03-01T11:00:00Z --replace`,
		Args: arguments(cobra.NoArgs, "backfill takes no argument; --source names the source"),
		RunE: func(command *cobra.Command, _ []string) error {
			if name == "" || from == "" || to == "" {
				return &wrongUsage{message: "a backfill needs a source and a span", hint: "add --source NAME --from DAY --to DAY"}
			}
			span, err := sources.ParseSpan(from, to)
			if err != nil {
				return &wrongUsage{message: err.Error(), hint: "days are as 2026-03-01"}
			}
			return p.oneResult(command.Context(), file, func(ctx context.Context, running *sources.Sources) (continuous.Result, error) {
				return running.Backfill(ctx, name, span, replace)
			})
		},
	}
	command.Flags().StringVar(&file, "config", configDefault, "the configuration file")
	command.Flags().StringVar(&name, "source", "", "the source (required)")
	command.Flags().StringVar(&from, "from", "", "the first day, or time (required)")
	command.Flags().StringVar(&to, "to", "", "the last day, or the time before which the span ends (required)")
	command.Flags().BoolVar(&replace, "replace", false, "replace the events of objects that are loaded already")
	return command
}

func (p *program) retryCommand() *cobra.Command {
	var file, name string
	command := &cobra.Command{
		Use:   "retry --source NAME [KEY...]",
		Short: "Try objects once more that could not be loaded",
		Long: `Reads objects of a source once more: all that are quarantined or wait for another try, or those of
the given keys. What can be loaded now is; the rest is quarantined again, or waits.`,
		Example: `  sluice retry --source web
  sluice retry --source web web/2026/03/01/10/part-7.ndjson.gz`,
		RunE: func(command *cobra.Command, args []string) error {
			if name == "" {
				return &wrongUsage{message: "no source is named", hint: "add --source NAME"}
			}
			return p.oneResult(command.Context(), file, func(ctx context.Context, running *sources.Sources) (continuous.Result, error) {
				return running.Retry(ctx, name, args)
			})
		},
	}
	command.Flags().StringVar(&file, "config", configDefault, "the configuration file")
	command.Flags().StringVar(&name, "source", "", "the source (required)")
	return command
}

// oneResult has one thing done with a source and sums it up.
func (p *program) oneResult(ctx context.Context, file string, do func(context.Context, *sources.Sources) (continuous.Result, error)) error {
	return p.withSources(file, false, func(running *sources.Sources) error {
		began := time.Now()
		done, err := do(ctx, running)
		if errors.Is(err, continuous.ErrNoSource) || errors.Is(err, continuous.ErrNoObject) || errors.Is(err, continuous.ErrNotRun) {
			return sourceProblem(err)
		}
		return p.writeResults(ctx, []continuous.Result{done}, time.Since(began))
	})
}
