package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/engine/result"
	"github.com/sluice-analytics/sluice/ingest"
	"github.com/sluice-analytics/sluice/ingest/format"
)

// formats are the formats that an ingest can be told.
var formats = []string{
	format.NDJSON, format.JSON, format.CSV, format.TSV, format.AccessLog, format.Parquet, format.Arrow, format.ArrowStream,
}

func (p *program) ingestCommand() *cobra.Command {
	request := ingest.Request{Stdin: p.stdin}
	var maxErrors float64
	var commitMiB, dryRun int
	var transforms, window, diskFree string
	command := &cobra.Command{
		Use:   "ingest --dataset NAME SOURCE...",
		Short: "Load files, folders or S3 objects",
		Long: `Loads raw logs into a dataset, which is made when it is new. A source is a file, a
glob, a folder, "-" for the standard input, or s3://bucket/prefix.

Formats: NDJSON, JSON arrays, CSV and TSV with a header, Apache and nginx access logs,
Parquet and Arrow IPC; compressed with gzip, zstd, snappy, bzip2, lz4 or xz. Format,
compression and the columns of time, actor and event are found out where they are
not given.

Each actor column keeps a copy of all events in its own order, so that sessions and
funnels per user and per account are equally quick. The actor columns are fixed when
the dataset is made.

An object is loaded whole or not at all, and once: running the same command again adds
what is new and nothing else, also after an interruption. Lines that cannot be read
are kept aside ("sluice rejects"); an object with more of them than --max-errors is
left out, and the exit code is 1.

--dedupe names a column of ids: an event whose id is in the dataset already, with a time
within --dedupe-window, is left out and counted. --upsert names a key of which only the
latest row stays. Both are fixed when the dataset gets its first event.

--transforms names a YAML file with a list of transforms: rename, drop, cast, derive, parse,
hash, filter, split and more. --dry-run 5 shows the first 5 events before and after, what
the dataset would look like and what would be rejected, and writes nothing.

S3 takes credentials and region from the usual environment variables and profiles.`,
		Example: `  sluice ingest --dataset web /var/log/nginx/access.log*
  sluice ingest --dataset shop --time ts --actor user_id,session_id --event name events/*.ndjson.gz
  sluice ingest --dataset shop --dedupe insert_id --dedupe-window 7d events/
  sluice ingest --dataset app s3://logs/app/2026-03/
  sluice ingest --dataset web --transforms clean.yaml --dry-run 5 access.log
  zcat old.csv.gz | sluice ingest --dataset old --format csv -`,
		Args: arguments(cobra.MinimumNArgs(1), "no source to ingest"),
		RunE: func(command *cobra.Command, args []string) error {
			if commitMiB < 1 || commitMiB > 192 {
				return &wrongUsage{message: fmt.Sprintf("--commit-mib %d is out of range", commitMiB), hint: "a number from 1 to 192"}
			}
			request.Sources, request.CommitBytes = args, commitMiB<<20
			if err := checkIngest(command, &request, maxErrors); err != nil {
				return err
			}
			if err := tellApart(&request, window); err != nil {
				return err
			}
			if transforms != "" {
				made, err := loadTransforms(transforms)
				if err != nil {
					return err
				}
				request.Transform = made
			}
			if command.Flags().Changed("dry-run") {
				if dryRun < 1 || dryRun > 1000 {
					return &wrongUsage{message: fmt.Sprintf("--dry-run %d is out of range", dryRun), hint: "a number of events from 1 to 1000"}
				}
				return p.dryRun(command.Context(), request, dryRun)
			}
			free, err := parseDiskFree(diskFree)
			if err != nil {
				return err
			}
			return withEngine(p.store, engine.Options{DiskFreeBytes: free, BallastBytes: ballastBytes}, func(store *engine.Engine) error {
				return p.ingest(command.Context(), store, request)
			})
		},
	}
	addIngestFlags(command, &request, &maxErrors)
	addDiskFlag(command, &diskFree)
	command.Flags().IntVar(&commitMiB, "commit-mib", 192, "commit whenever this many MiB of events are waiting, 1 to 192: less to do again after a crash")
	command.Flags().StringVar(&transforms, "transforms", "", "a YAML file with transforms that the events go through")
	command.Flags().StringVar(&request.Dedupe.ID, "dedupe", "", "a column of ids: leave out events whose id was there before")
	command.Flags().StringVar(&window, "dedupe-window", "", "how far apart in time two events of one id are one event, such as 36h (default 7d)")
	command.Flags().StringSliceVar(&request.Upsert, "upsert", nil, "the columns of a key, such as sku: of the rows of a key only the latest stays")
	command.Flags().IntVar(&dryRun, "dry-run", 0, "show this many events before and after, and write nothing")
	must(command.RegisterFlagCompletionFunc("dataset", p.completeDatasets))
	must(command.RegisterFlagCompletionFunc("format", cobra.FixedCompletions(formats, cobra.ShellCompDirectiveNoFileComp)))
	return command
}

func addIngestFlags(command *cobra.Command, request *ingest.Request, maxErrors *float64) {
	flags := command.Flags()
	flags.StringVar(&request.Dataset, "dataset", "", "the dataset to load into (required)")
	flags.StringVar(&request.Time, "time", "", "the column of the time")
	flags.StringSliceVar(&request.Actors, "actor", nil, "the columns of the actors, such as user_id,account_id: each gets a copy of the events in its order, and per names it; the first is the default")
	flags.StringVar(&request.Event, "event", "", "the column of the event's name")
	flags.StringVar(&request.TimeLayout, "time-layout", "", "a Go layout for times in a form of their own, such as 02.01.2006 15:04")
	flags.StringVar(&request.Format, "format", "", "the format, if it cannot be found out: "+strings.Join(formats, ", "))
	flags.Float64Var(maxErrors, "max-errors", 0.01, "the share of an object's lines that may be bad, 0 to 1")
	flags.StringVar(&request.S3.Endpoint, "s3-endpoint", "", "the URL of an S3-compatible server")
	flags.StringVar(&request.S3.Region, "s3-region", "", "the region of the bucket")
	flags.StringVar(&request.S3.Profile, "s3-profile", "", "the profile of the shared configuration")
	flags.BoolVar(&request.S3.PathStyle, "s3-path-style", false, "put the bucket's name into the path, as most servers other than AWS want it")
}

func checkIngest(command *cobra.Command, request *ingest.Request, maxErrors float64) error {
	if request.Dataset == "" {
		return &wrongUsage{message: "no dataset is named", hint: "add --dataset NAME"}
	}
	if !(maxErrors >= 0 && maxErrors <= 1) {
		return &wrongUsage{message: fmt.Sprintf("--max-errors %v is no share", maxErrors), hint: "a number from 0 to 1, such as 0.01 for 1 %"}
	}
	if request.Format != "" && !slices.Contains(formats, request.Format) {
		return &wrongUsage{message: fmt.Sprintf("unknown format %q", request.Format), hint: "one of " + strings.Join(formats, ", ")}
	}
	if command.Flags().Changed("max-errors") {
		request.MaxErrors = &maxErrors
	}
	return nil
}

// ingest loads the sources, shows how far it is and what came of it.
func (p *program) ingest(ctx context.Context, store *engine.Engine, request ingest.Request) error {
	bar := p.newProgress()
	request.Progress = bar.update
	began := time.Now()
	report, err := store.Ingest(ctx, request)
	bar.clear()
	if report != nil {
		writeReport(p.stdout, report, time.Since(began))
		writeFailures(p.stderr, report)
	}
	switch {
	case ctx.Err() != nil && errors.Is(err, context.Canceled):
		return &problem{message: "interrupted", hint: "what is loaded stays; the same command goes on from there", cause: err}
	case err != nil:
		return err
	case len(report.Failed) > 0:
		return errReported
	}
	return nil
}

// writeReport sums an ingest up in a line or two.
func writeReport(w io.Writer, report *ingest.Report, elapsed time.Duration) {
	fmt.Fprintf(w, "%s: %s from %s", report.Dataset, count(report.Events, "event"), count(int64(report.Loaded), "object"))
	fmt.Fprintf(w, " (%s) in %s", sizeText(report.Bytes), result.DurationText(elapsed))
	if rate := float64(report.Events) / elapsed.Seconds(); report.Events > 0 && elapsed > 0 {
		fmt.Fprintf(w, ", %s/s", count(int64(rate), "event"))
	}
	fmt.Fprintln(w)
	if report.Skipped > 0 {
		fmt.Fprintf(w, "%s loaded before\n", count(int64(report.Skipped), "object"))
	}
	if report.Duplicates > 0 {
		fmt.Fprintf(w, "%s left out\n", count(report.Duplicates, "duplicate"))
	}
	if report.Rejected > 0 {
		fmt.Fprintf(w, "%s rejected; \"sluice rejects %s\" shows them\n", count(report.Rejected, "line"), report.Dataset)
	}
}

// writeFailures names the objects that were left out, with their first bad lines.
func writeFailures(w io.Writer, report *ingest.Report) {
	for _, warning := range report.Warnings {
		fmt.Fprintf(w, "sluice: warning: %s\n", warning)
	}
	for _, failed := range report.Failed {
		fmt.Fprintf(w, "sluice: %s: %s\n", failed.Object, withoutPrefix(failed.Err, failed.Object))
		for _, reject := range failed.First {
			fmt.Fprintf(w, "  line %d: %s: %s\n", reject.Line, reject.Reason, shownLine(reject.Text))
		}
		if errors.Is(failed.Err, format.ErrNames) {
			fmt.Fprintln(w, "  --time, --actor and --event say which columns are meant")
		}
	}
	if len(report.Failed) > 0 {
		fmt.Fprintf(w, "sluice: %s left out\n", count(int64(len(report.Failed)), "object"))
	}
}

// withoutPrefix drops the object's name where the error begins with it too.
func withoutPrefix(err error, object string) string {
	return strings.TrimPrefix(err.Error(), object+": ")
}

// shownLine is a strange line, safe and short enough for a terminal.
func shownLine(line string) string {
	const most = 120
	return result.CutText(line, most)
}
