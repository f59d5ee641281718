package main

import (
	"bufio"
	"compress/gzip"
	"context"
	"fmt"
	"io"

	"github.com/klauspost/compress/zstd"
	"github.com/spf13/cobra"

	"github.com/sluice-analytics/sluice/bench/simulator"
	"github.com/sluice-analytics/sluice/engine/result"
)

// generating is the flags of generate.
type generating struct {
	config  simulator.Config
	options simulator.FileOptions
	format  string
	zip     string
	out     string
}

func (p *program) generateCommand() *cobra.Command {
	flags := generating{}
	command := &cobra.Command{
		Use:   "generate",
		Short: "Make events of an imaginary web shop",
		Long: `Makes events that look like those of a web shop: users of which a few do most, visits from
a first page to a purchase, latencies that depend on page, version and host, and one bad
deploy to be found. The same seed makes the same events, in any number.`,
		Example: `  sluice generate --events 1000000 --out events/
  sluice generate --events 1000 --format csv --out -
  sluice generate --events 100000000 --days 90 --format parquet --out lake/`,
		Args: arguments(cobra.NoArgs, "generate takes no argument; --out names the directory"),
		RunE: func(command *cobra.Command, _ []string) error {
			if err := flags.check(); err != nil {
				return err
			}
			return p.generate(command.Context(), flags)
		},
	}
	addGenerateFlags(command, &flags)
	return command
}

func addGenerateFlags(command *cobra.Command, flags *generating) {
	set := command.Flags()
	set.Int64Var(&flags.config.Events, "events", 1_000_000, "the number of events")
	set.IntVar(&flags.config.Users, "users", 0, "the number of users (default a fiftieth of the events)")
	set.IntVar(&flags.config.Days, "days", 30, "the number of days")
	set.Uint64Var(&flags.config.Seed, "seed", 1, "the seed; another one makes other events")
	set.StringVar(&flags.format, "format", "ndjson", "ndjson, csv or parquet")
	set.StringVar(&flags.zip, "compression", "none", "none, gzip or zstd")
	set.Int64Var(&flags.options.EventsPerFile, "events-per-file", 1_000_000, "the most events of a file")
	set.StringVar(&flags.out, "out", "", `the directory to write files to, "-" for the standard output (required)`)
	must(command.MarkFlagDirname("out"))
	must(command.RegisterFlagCompletionFunc("format", cobra.FixedCompletions([]cobra.Completion{"ndjson", "csv", "parquet"}, cobra.ShellCompDirectiveNoFileComp)))
	must(command.RegisterFlagCompletionFunc("compression", cobra.FixedCompletions([]cobra.Completion{"none", "gzip", "zstd"}, cobra.ShellCompDirectiveNoFileComp)))
}

// check refuses flags that the simulator would replace by its defaults.
func (g *generating) check() error {
	g.options.Format, g.options.Compression = simulator.Format(g.format), simulator.Compression(g.zip)
	switch {
	case g.out == "":
		return &wrongUsage{message: "no place for the events", hint: "add --out DIRECTORY, or --out - for the standard output"}
	case g.config.Events < 1:
		return &wrongUsage{message: fmt.Sprintf("--events %d makes none", g.config.Events), hint: "a number from 1"}
	case g.config.Users < 0 || g.config.Users > simulator.UsersMax:
		return &wrongUsage{message: fmt.Sprintf("--users %d is not possible", g.config.Users), hint: fmt.Sprintf("a number up to %d, or 0 for the default", simulator.UsersMax)}
	case g.config.Days < 1 || g.config.Days > simulator.DaysMax:
		return &wrongUsage{message: fmt.Sprintf("--days %d is not possible", g.config.Days), hint: fmt.Sprintf("a number from 1 to %d", simulator.DaysMax)}
	case g.options.EventsPerFile < 1:
		return &wrongUsage{message: fmt.Sprintf("--events-per-file %d is not possible", g.options.EventsPerFile), hint: "a number from 1"}
	case g.format != "ndjson" && g.format != "csv" && g.format != "parquet":
		return &wrongUsage{message: fmt.Sprintf("unknown format %q", g.format), hint: "one of ndjson, csv, parquet"}
	case g.zip != "none" && g.zip != "gzip" && g.zip != "zstd":
		return &wrongUsage{message: fmt.Sprintf("unknown compression %q", g.zip), hint: "one of none, gzip, zstd"}
	case g.out == "-" && g.format == "parquet":
		return &wrongUsage{message: "Parquet cannot be written to the standard output", hint: "add --out DIRECTORY"}
	}
	return nil
}

func (p *program) generate(ctx context.Context, flags generating) error {
	if flags.out == "-" {
		return writeEvents(ctx, p.stdout, flags)
	}
	width := terminalWidth(p.stderr)
	written, err := simulator.WriteFiles(ctx, flags.config, flags.out, flags.options, func(state simulator.Progress) {
		if width > 0 {
			fmt.Fprintf(p.stderr, "\r\x1b[K%s", result.CutText(generateText(state), width-1))
		}
	})
	if width > 0 {
		fmt.Fprint(p.stderr, "\r\x1b[K")
	}
	if err != nil {
		return err
	}
	fmt.Fprintf(p.stdout, "%s in %s (%s) in %s\n", count(written.Events, "event"), count(int64(len(written.Files)), "file"),
		sizeText(written.Bytes), flags.out)
	return nil
}

func generateText(state simulator.Progress) string {
	done := float64(state.Events) / float64(max(state.EventsTotal, 1))
	return fmt.Sprintf("%3.0f %%  %s, %s, %s", 100*done, count(state.Events, "event"), count(int64(state.Files), "file"), sizeText(state.Bytes))
}

// writeEvents streams events to w.
func writeEvents(ctx context.Context, w io.Writer, flags generating) error {
	compressed, err := compress(w, flags.options.Compression)
	if err != nil {
		return err
	}
	buffered := bufio.NewWriterSize(compressed, 1<<20)
	appendEvent := simulator.AppendNDJSON
	if flags.options.Format == simulator.CSV {
		appendEvent = simulator.AppendCSV
		if _, err := buffered.Write(simulator.AppendCSVHeader(nil)); err != nil {
			return fmt.Errorf("write events: %w", err)
		}
	}
	run, event, line := simulator.New(flags.config), simulator.Event{}, []byte(nil)
	for i := 0; run.Next(&event); i++ {
		if i%4096 == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		line = appendEvent(line[:0], &event)
		if _, err := buffered.Write(line); err != nil {
			return fmt.Errorf("write events: %w", err)
		}
	}
	if err := buffered.Flush(); err != nil {
		return fmt.Errorf("write events: %w", err)
	}
	return compressed.Close()
}

// compress returns a writer that compresses on its way to w, which stays open.
func compress(w io.Writer, compression simulator.Compression) (io.WriteCloser, error) {
	switch compression {
	case simulator.Gzip:
		return gzip.NewWriter(w), nil
	case simulator.Zstd:
		return zstd.NewWriter(w)
	}
	return openWriter{w}, nil
}

// openWriter is a writer whose Close leaves the stream open.
type openWriter struct{ io.Writer }

// Close does nothing.
func (openWriter) Close() error { return nil }
