package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/engine/result"
	"github.com/sluice-analytics/sluice/ingest"
	"github.com/sluice-analytics/sluice/ingest/config"
	"github.com/sluice-analytics/sluice/ingest/source"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// findingsDefault is how many findings are shown where nothing is said.
const findingsDefault = 100

func (p *program) verifySourceCommand() *cobra.Command {
	var file, name string
	var asJSON bool
	var limit int
	command := &cobra.Command{
		Use:   "verify-source --source NAME",
		Short: "Compare a source with what is loaded of it",
		Long: `Lists all objects of a source that a configuration file declares, and compares them with the
ledger of its dataset. Nothing is loaded or changed.

  missing     there, and not in the dataset
  changed     in the dataset with another content than it has now
  failed      there, and not in the dataset for a reason that is known: it is quarantined,
              or waits to be tried again
  unreadable  cannot be looked at
  gone        in the dataset, and there no more

The exit code is 1 if anything but "gone" is found. --json writes each finding as a line of JSON,
with what the ledger has of it, and a line with the counts at the end.`,
		Example: `  sluice verify-source --source web
  sluice verify-source --config /etc/sluice/sluice.yaml --source web --json`,
		Args: arguments(cobra.NoArgs, "verify-source takes no argument"),
		RunE: func(command *cobra.Command, _ []string) error {
			if limit < 0 {
				return &wrongUsage{message: fmt.Sprintf("--limit %d is no number of findings", limit), hint: "0 shows all"}
			}
			declared, err := declaredSource(file, name)
			if err != nil {
				return err
			}
			return p.withStore(func(store *engine.Engine) error {
				if asJSON {
					return p.verifyAsJSON(command.Context(), store, declared)
				}
				return p.verifyAsText(command.Context(), store, declared, limit)
			})
		},
	}
	command.Flags().StringVar(&file, "config", configDefault, "the configuration file")
	command.Flags().StringVar(&name, "source", "", "the source to compare (required)")
	command.Flags().BoolVar(&asJSON, "json", false, "write findings and counts as lines of JSON")
	command.Flags().IntVar(&limit, "limit", findingsDefault, "the most findings to show as text; 0 for all")
	return command
}

// declaredSource reads a configuration file and returns its source of this name.
func declaredSource(file, name string) (config.Source, error) {
	if name == "" {
		return config.Source{}, &wrongUsage{message: "no source is named", hint: "add --source NAME"}
	}
	read, err := readSources(file)
	if err != nil {
		return config.Source{}, err
	}
	var names []string
	for _, declared := range read.Sources {
		if declared.Name == name {
			return declared, nil
		}
		names = append(names, declared.Name)
	}
	wrong := &wrongUsage{message: fmt.Sprintf("%s declares no source %q", file, name), hint: `"sluice config check" counts them`}
	if nearest := schema.Nearest(name, names); nearest != "" {
		wrong.hint = fmt.Sprintf("did you mean %q?", nearest)
	}
	return config.Source{}, wrong
}

// compare runs the comparison.
func compare(ctx context.Context, store *engine.Engine, declared config.Source, yield func(ingest.Finding) error) (ingest.Verification, error) {
	comparison, done, err := ingest.CompareSource(ctx, declared, source.Options{})
	if err != nil {
		return ingest.Verification{}, &problem{message: "cannot compare source " + declared.Name + ": " + err.Error(), cause: err}
	}
	defer done()
	comparison.Failure = ingest.KnownFailures(store.Store(), declared.Name)
	return ingest.Verify(ctx, store.Store(), comparison, yield)
}

func (p *program) verifyAsJSON(ctx context.Context, store *engine.Engine, declared config.Source) error {
	encoder := json.NewEncoder(p.stdout)
	counts, err := compare(ctx, store, declared, func(finding ingest.Finding) error { return encoder.Encode(finding) })
	if err != nil {
		return err
	}
	if err := encoder.Encode(map[string]any{"counts": counts, "complete": counts.Complete()}); err != nil {
		return err
	}
	return verdictOf(counts)
}

func (p *program) verifyAsText(ctx context.Context, store *engine.Engine, declared config.Source, limit int) error {
	shown := 0
	counts, err := compare(ctx, store, declared, func(finding ingest.Finding) error {
		if shown++; limit > 0 && shown > limit {
			return nil
		}
		return writeFinding(p.stdout, finding)
	})
	if err != nil {
		return err
	}
	if limit > 0 && shown > limit {
		fmt.Fprintf(p.stdout, "and %s, which --limit 0 shows\n", count(int64(shown-limit), "more finding"))
	}
	writeVerification(p.stdout, declared, counts)
	return verdictOf(counts)
}

func verdictOf(counts ingest.Verification) error {
	if counts.Complete() {
		return nil
	}
	return errReported
}

// pathBytes is how much of a path is shown: what follows it stays in sight.
const pathBytes = 1000

func writeFinding(w io.Writer, finding ingest.Finding) error {
	line := fmt.Sprintf("%-11s %s", finding.Kind, result.CutText(finding.Object, pathBytes))
	switch {
	case finding.Reason != "":
		line += ": " + result.CutText(finding.Reason, pathBytes)
	case finding.Kind != ingest.FindingGone:
		line += fmt.Sprintf(" (%s)", sizeText(finding.Size))
	}
	_, err := fmt.Fprintln(w, line)
	return err
}

// writeVerification sums up a comparison in a line.
func writeVerification(w io.Writer, declared config.Source, counts ingest.Verification) {
	fmt.Fprintf(w, "%s: %s, %s in %s as they are", declared.Name, count(counts.Listed, "object"), number(counts.Equal), declared.Dataset)
	for _, part := range []struct {
		count int64
		word  string
	}{
		{counts.Empty, "empty"}, {counts.Missing, "missing"}, {counts.Changed, "changed"}, {counts.Failed, "failed"}, {counts.Unreadable, "unreadable"},
	} {
		if part.count > 0 {
			fmt.Fprintf(w, ", %s %s", number(part.count), part.word)
		}
	}
	if counts.Gone > 0 {
		fmt.Fprintf(w, "; %s loaded before and gone", number(counts.Gone))
	}
	fmt.Fprintln(w)
}
