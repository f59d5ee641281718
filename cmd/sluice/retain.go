package main

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/spf13/cobra"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/engine/upkeep"
	"github.com/sluice-analytics/sluice/ingest/config"
	"github.com/sluice-analytics/sluice/storage"
)

func (p *program) retainCommand() *cobra.Command {
	file, dryRun := configDefault, false
	command := &cobra.Command{
		Use:   "retain",
		Short: "Take away events that are no longer kept",
		Long: `Takes away the events that are too old, or too many, by what the retention of a configuration
file says of each dataset. "sluice serve --config" does so every hour.

Segments that are wholly too old go at once, which works on a full disk too; what else goes is
in docs/operations.md.`,
		Example: `  sluice retain --config examples/sluice.yaml --dry-run
  sluice retain`,
		Args: arguments(cobra.NoArgs, "retain takes no argument; --config names a file"),
		RunE: func(command *cobra.Command, _ []string) error {
			read, err := readWholeConfig(file)
			if err != nil {
				return err
			}
			return p.withStore(func(store *engine.Engine) error {
				return p.retain(command.Context(), store.Store(), read, dryRun)
			})
		},
	}
	command.Flags().StringVar(&file, "config", file, "the configuration file")
	command.Flags().BoolVar(&dryRun, "dry-run", false, "say what would go, and take nothing away")
	return command
}

// readWholeConfig reads a configuration file and names every mistake in it.
func readWholeConfig(file string) (*config.Config, error) {
	text, err := readConfig(file)
	if err != nil {
		return nil, err
	}
	read, err := config.ParseFile(text)
	if err != nil {
		return nil, misconfigured(file, text, err, nil)
	}
	return read, nil
}

// retained is a dataset of the store and what is kept of it.
type retained struct {
	dataset   string
	retention storage.Retention
}

// retentions lists the datasets of a store of which not everything is kept: those that the file names by what it says of them, all
// others by what it says in general.
func retentions(read *config.Config, datasets []string) (all []retained) {
	for _, name := range datasets {
		kept := read.Retention
		if i := slices.IndexFunc(read.Datasets, func(d config.Dataset) bool { return d.Name == name }); i >= 0 && read.Datasets[i].Retention != nil {
			kept = read.Datasets[i].Retention
		}
		if kept != nil {
			all = append(all, retained{name, storage.Retention{Age: kept.Age, Bytes: kept.SizeBytes}})
		}
	}
	return all
}

func (p *program) retain(ctx context.Context, store *storage.Store, read *config.Config, dryRun bool) error {
	all := retentions(read, store.Datasets())
	if len(all) == 0 {
		fmt.Fprintln(p.stdout, "everything is kept: the file has no retention for a dataset of the store")
		return nil
	}
	for _, each := range all {
		report, err := store.PlanExpiry(each.dataset, each.retention, time.Now())
		if err == nil && !dryRun {
			report, err = store.Expire(ctx, each.dataset, each.retention, time.Now())
		}
		if err != nil {
			return err
		}
		fmt.Fprintln(p.stdout, expiryText(report, dryRun))
	}
	return nil
}

// expiryText is a line about what went, or would go.
func expiryText(report storage.ExpiryReport, dryRun bool) string {
	verb := "went"
	if dryRun {
		verb = "would go"
	}
	text := fmt.Sprintf("%s: %s in %s %s", report.Dataset, count(report.Events, "event"), count(int64(report.SegmentsDropped), "segment"), verb)
	if report.Before != nil {
		text += fmt.Sprintf(", and of %s what is before %s", count(int64(report.SegmentsCut), "segment"), report.Before.Format(time.RFC3339))
	}
	return text + ", " + sizeText(report.Bytes)
}

// retention is the task that applies the retention of a file.
func (p *program) retention(store *storage.Store, read *config.Config) upkeep.Task {
	return upkeep.Task{Name: "retention", Do: func(ctx context.Context) error {
		var errs []error
		for _, each := range retentions(read, store.Datasets()) {
			report, err := store.Expire(ctx, each.dataset, each.retention, time.Now())
			errs = append(errs, err)
			if err == nil && report.Events > 0 {
				fmt.Fprintln(p.stderr, expiryText(report, false))
			}
		}
		return errors.Join(errs...)
	}}
}

// cooling is the task that moves what is old enough to other places.
func (p *program) cooling(store *storage.Store, read *config.Config) upkeep.Task {
	cold := &upkeep.Cold{Store: store, Rules: upkeep.ColdRules(read.Datasets)}
	return upkeep.Task{Name: "moving old segments", Do: func(ctx context.Context) error { return cold.Round(ctx, false) }}
}
