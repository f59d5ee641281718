package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"path/filepath"
	"time"

	"github.com/spf13/cobra"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/engine/result"
	"github.com/sluice-analytics/sluice/engine/sources"
	"github.com/sluice-analytics/sluice/ingest/config"
	"github.com/sluice-analytics/sluice/ingest/continuous"
)

func (p *program) runCommand() *cobra.Command {
	var file string
	var names []string
	command := &cobra.Command{
		Use:   "run",
		Short: "Load what is new of the sources of a configuration file",
		Long: `Runs every source of a configuration file once: lists its place, and loads what is not in the
store yet. A source that comes after others is run when they have succeeded, and not at all when
one of them failed; others go on. Running it again adds only what is missing.

An object that cannot be reached is tried again by the next run; one whose content is bad is read
twice and then left alone, until "sluice retry" or until it changes. Nothing at the place is ever
moved or deleted. The exit code is 1 if something failed.

"sluice serve --config" does the same again and again.`,
		Example: `  sluice run
  sluice run --config /etc/sluice/sluice.yaml --source web`,
		Args: arguments(cobra.NoArgs, "run takes no argument; --source names sources"),
		RunE: func(command *cobra.Command, _ []string) error {
			return p.withSources(file, true, func(running *sources.Sources) error {
				began := time.Now()
				results, err := running.Once(command.Context(), names)
				if err != nil {
					return sourceProblem(err)
				}
				return p.writeResults(command.Context(), results, time.Since(began))
			})
		},
	}
	command.Flags().StringVar(&file, "config", configDefault, "the configuration file")
	command.Flags().StringSliceVar(&names, "source", nil, "run this source only; several are possible")
	return command
}

// readSources reads a configuration file and checks it as "sluice config check" does. Its relative paths begin where it lies.
func readSources(file string) (*config.Config, error) {
	text, err := readConfig(file)
	if err != nil {
		return nil, err
	}
	read, err := config.ParseFile(text)
	if err != nil {
		return nil, misconfigured(file, text, err, nil)
	}
	if problems := transformProblems(read); len(problems) > 0 {
		return nil, misconfigured(file, text, problems, read.Places)
	}
	sources.Within(filepath.Dir(file), read)
	return read, nil
}

// withSources opens the store with the sources of a file; create makes the store if there is none.
func (p *program) withSources(file string, create bool, work func(running *sources.Sources) error) error {
	read, err := readSources(file)
	if err != nil {
		return err
	}
	use := func(store *engine.Engine) error {
		running, err := p.openSources(store, file, read, slog.DiscardHandler)
		if err != nil {
			return err
		}
		return work(running)
	}
	if create {
		return withEngine(p.store, engine.Options{}, use)
	}
	return p.withStore(use)
}

func (p *program) openSources(store *engine.Engine, file string, read *config.Config, log slog.Handler) (*sources.Sources, error) {
	return sources.New(store, read, sources.Options{Folder: filepath.Dir(file), Log: slog.New(log)})
}

// sourceProblem adds advice to an error about a source that is named.
func sourceProblem(err error) error {
	switch {
	case errors.Is(err, continuous.ErrNoSource):
		return &problem{message: err.Error(), hint: `"sluice sources" lists them`, cause: err}
	case errors.Is(err, continuous.ErrNoObject):
		return &problem{message: err.Error(), hint: `"sluice sources --source NAME" lists the objects that are not simply loaded`, cause: err}
	}
	return err
}

// writeResults sums up what runs did, and fails if one of them has.
func (p *program) writeResults(ctx context.Context, results []continuous.Result, elapsed time.Duration) error {
	failed := false
	for i := range results {
		writeResult(p.stdout, p.stderr, &results[i])
		failed = failed || results[i].Err != nil
	}
	if ctx.Err() != nil {
		return &problem{message: "interrupted", hint: "what is loaded stays; the same command goes on from there", cause: ctx.Err()}
	}
	fmt.Fprintf(p.stdout, "%s in %s\n", count(int64(len(results)), "source"), result.DurationText(elapsed))
	if failed {
		return errReported
	}
	return nil
}

// writeResult sums up what one run did in a line, and names what failed.
func writeResult(out, complaints io.Writer, done *continuous.Result) {
	if errors.Is(done.Err, continuous.ErrBefore) {
		fmt.Fprintf(complaints, "sluice: %s: %v\n", done.Source, done.Err)
		return
	}
	fmt.Fprintf(out, "%s: %s from %s (%s)", done.Source, count(done.Events, "event"), count(done.Loaded, "object"), sizeText(done.Bytes))
	for _, part := range []struct {
		number int64
		text   string
	}{
		{done.Rejected, "rejected"}, {done.Changed, "changed since they were loaded"}, {done.Gone, "gone"},
		{done.Retry, "to be tried again"}, {done.Quarantined, "quarantined"}, {done.Unsettled, "not settled yet"},
		{done.Left, "quarantined before"},
	} {
		if part.number > 0 {
			fmt.Fprintf(out, ", %d %s", part.number, part.text)
		}
	}
	fmt.Fprintln(out)
	for _, failure := range done.Failures {
		fmt.Fprintf(complaints, "sluice: %s: %s", done.Source, result.CutText(failure.Name, pathBytes))
		if failure.Object.Line > 0 {
			fmt.Fprintf(complaints, ", line %d", failure.Object.Line)
		}
		fmt.Fprintf(complaints, ": %s\n", result.CutText(withoutPrefix(errors.New(failure.Object.Reason), failure.Name), pathBytes))
	}
	if done.Err != nil && len(done.Failures) == 0 {
		fmt.Fprintf(complaints, "sluice: %s: %v\n", done.Source, done.Err)
	}
}
